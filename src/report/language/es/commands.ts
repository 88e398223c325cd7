import type { Words } from '../words.ts';

/** What the gate answers to commands. */
export const commands: Words['commands'] = {
  answerTo: (link) => `En respuesta a ${link('este comentario')}:`,
  why: {
    'no-write': 'Solo quien tiene permiso de escritura puede dar comandos.',
    'unknown-write': 'GitHub no dijo si usted tiene permiso de escritura, así que no se hizo nada.',
    edited:
      'El comentario se editó antes de leerse, y eso puede hacerlo cualquiera con permiso de escritura. Escriba uno nuevo.',
    'comments-off': 'En este repositorio un comentario no exceptúa nada (`waivers.comments` en la configuración).',
    verb: 'Ese comando no existe.',
    id: 'Falta el identificador entero de un hallazgo, como lo muestra el informe: 16 cifras, o varios separados por comas.',
    reason: 'Diga tras el identificador por qué el texto es correcto tal como está.',
    'too-many': 'Un comentario puede tener diez comandos como máximo; los demás se omitieron.',
    running:
      'La revisión está en marcha y quizá empezó antes de su comentario. Escriba `/content-gate rerun` cuando haya terminado.',
    'no-run':
      'No hay ninguna ejecución de la revisión en esta pull request que repetir. ¿Está bien el archivo del workflow en `workflow`?',
    'not-rerun':
      'GitHub no repitió la revisión: una ejecución se puede repetir durante 30 días y 50 veces, y el trabajo necesita `actions: write`. Haga push de un commit.',
    'no-record':
      'No se puede leer ningún registro de una ejecución en esta pull request: no lo hay, ha caducado o al trabajo le falta `actions: read`. El informe está en el resumen de la ejecución.',
  },
  help: [
    '`/content-gate explain ID`: de qué trata un hallazgo, según qué regla y qué se puede hacer',
    '`/content-gate waive ID motivo`: deja el hallazgo como está en esta pull request, mientras no cambie su frase',
    '`/content-gate rerun`: repite la revisión',
  ],
  unknownId: (id) =>
    `La última ejecución no tiene el hallazgo ${id}: su frase cambió, o el identificador es de otra pull request.`,
  ofCommit: (head) => `Según el commit ${head}; la pull request tiene otros más recientes.`,
  reviewer: (name, responsibility) => `${name}: ${responsibility}`,
  waysOn: (command) => `Cambie la frase o, si es correcta tal como está, dígalo con ${command} y su motivo.`,
  holds: 'Impide que la página pase.',
  holdsNothing: 'No impide nada.',
};
