import type { StageNotice } from '../stage-notices.ts';

/** What became of a run that several machines judge, in this language. */
export const stageNotices: Readonly<Record<StageNotice, string>> = {
  'no shard of this run left an answer': 'ningún lote de esta ejecución dejó una respuesta',
  'no shard judged {0}': 'ningún lote juzgó {0}',
  'the plan of this run is missing': 'falta el plan de esta ejecución',
  'the plan of this run cannot be read: {0}': 'el plan de esta ejecución no se puede leer: {0}',
  'the plan of this run is not believed: {0}': 'no se confía en el plan de esta ejecución: {0}',
  'the stages of this run were given different inputs or another configuration':
    'las etapas de esta ejecución recibieron entradas distintas u otra configuración',
  'there is no secret to check with what the stages of this run left, so set `signing-key` in every stage':
    'falta un secreto para comprobar lo que dejaron las etapas de esta ejecución: defina `signing-key` en cada etapa',
  'the artifact service did not say what the stages of this run left':
    'el servicio de artefactos no dijo qué dejaron las etapas de esta ejecución',
  'shard {0} of {1} is in no plan of this run': 'el lote {0} de {1} no está en ningún plan de esta ejecución',
  'shard {0} of {1} left no answers, so run the failed jobs again':
    'el lote {0} de {1} no dejó respuestas: vuelva a lanzar los trabajos fallidos',
  'shard {0} of {1} did not come to its end: {2} of {3} pages':
    'el lote {0} de {1} no llegó al final: {2} de {3} páginas',
  'what shard {0} of {1} left cannot be read: {2}': 'lo que dejó el lote {0} de {1} no se puede leer: {2}',
  'what shard {0} of {1} left is not believed: {2}': 'no se confía en lo que dejó el lote {0} de {1}: {2}',
  'what shard {0} of {1} left follows another plan': 'lo que dejó el lote {0} de {1} sigue otro plan',
  'what shard {0} of {1} left is a copy of what shard {2} left':
    'lo que dejó el lote {0} de {1} es una copia de lo que dejó el lote {2}',
  'what shard {0} of {1} left is about other pages than the plan says':
    'lo que dejó el lote {0} de {1} trata de otras páginas que las del plan',
  'what shard {0} of {1} left was changed after it was written':
    'lo que dejó el lote {0} de {1} se cambió después de escribirse',
  'what shard {0} of {1} left is about a page that another shard judged, too':
    'lo que dejó el lote {0} de {1} trata de una página que también juzgó otro lote',
  'the record belongs to another run': 'el registro pertenece a otra ejecución',
  'the record belongs to another head commit': 'el registro pertenece a otro commit de cabecera',
  'the record belongs to another base commit': 'el registro pertenece a otro commit de base',
  'what was put aside is no longer there': 'lo que se apartó ya no está',
  'it gave no review': 'no dio ninguna revisión',
};
