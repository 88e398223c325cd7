import type { StageNotice } from '../stage-notices.ts';

/** What became of a run that several machines judge, in this language. */
export const stageNotices: Readonly<Record<StageNotice, string>> = {
  'no shard of this run left an answer': 'ningún lote de esta ejecución dejó una respuesta',
  'what is waived on {0} changed after its shard had ended, so run all jobs again':
    'las excepciones de {0} cambiaron después de que terminara su lote: vuelva a lanzar todos los trabajos',
  'the same holds for shards {0} of {1}': 'lo mismo vale para los lotes {0} de {1}',
  'no shard judged {0}, so run all jobs again': 'ningún lote juzgó {0}: vuelva a lanzar todos los trabajos',
  'the plan of this run is missing, so run all jobs again':
    'falta el plan de esta ejecución: vuelva a lanzar todos los trabajos',
  'the plan of this run cannot be read, so run all jobs again: {0}':
    'el plan de esta ejecución no se puede leer ({0}): vuelva a lanzar todos los trabajos',
  'the plan of this run is not believed, so run all jobs again: {0}':
    'no se confía en el plan de esta ejecución ({0}): vuelva a lanzar todos los trabajos',
  'the stages of this run were given different inputs or another configuration, so give all of them the same and run all jobs again':
    'las etapas de esta ejecución recibieron entradas distintas u otra configuración: dé las mismas a todas y vuelva a lanzar todos los trabajos',
  'there is no secret to check with what the stages of this run left, so set `signing-key` in every stage':
    'falta un secreto para comprobar lo que dejaron las etapas de esta ejecución: defina `signing-key` en cada etapa',
  'the artifact service did not say what the stages of this run left, so run the job again':
    'el servicio de artefactos no dijo qué dejaron las etapas de esta ejecución: vuelva a lanzar el trabajo',
  'shard {0} of {1} is in no plan of this run, so run all jobs again':
    'el lote {0} de {1} no está en ningún plan de esta ejecución: vuelva a lanzar todos los trabajos',
  'shard {0} of {1} left no answers, so run the failed jobs again':
    'el lote {0} de {1} no dejó respuestas: vuelva a lanzar los trabajos fallidos',
  'shard {0} of {1} came to the end of {2} of {3} pages, so run the failed jobs again':
    'el lote {0} de {1} solo terminó {2} de {3} páginas: vuelva a lanzar los trabajos fallidos',
  'what shard {0} of {1} left cannot be read, so run all jobs again: {2}':
    'lo que dejó el lote {0} de {1} no se puede leer ({2}): vuelva a lanzar todos los trabajos',
  'what shard {0} of {1} left is not believed, so run all jobs again: {2}':
    'no se confía en lo que dejó el lote {0} de {1} ({2}): vuelva a lanzar todos los trabajos',
  'what shard {0} of {1} left follows another plan, so run all jobs again':
    'lo que dejó el lote {0} de {1} sigue otro plan: vuelva a lanzar todos los trabajos',
  'what shard {0} of {1} left is a copy of what shard {2} left, so run all jobs again':
    'lo que dejó el lote {0} de {1} es una copia de lo que dejó el lote {2}: vuelva a lanzar todos los trabajos',
  'what shard {0} of {1} left is about other pages than the plan says, so run all jobs again':
    'lo que dejó el lote {0} de {1} trata de otras páginas que las del plan: vuelva a lanzar todos los trabajos',
  'what shard {0} of {1} left was changed after it was written, so run all jobs again':
    'lo que dejó el lote {0} de {1} se cambió después de escribirse: vuelva a lanzar todos los trabajos',
  'what shard {0} of {1} left is about a page that another shard judged, too, so run all jobs again':
    'lo que dejó el lote {0} de {1} trata de una página que también juzgó otro lote: vuelva a lanzar todos los trabajos',
  'the record belongs to another run': 'el registro pertenece a otra ejecución',
  'the record belongs to another head commit': 'el registro pertenece a otro commit de cabecera',
  'the record belongs to another base commit': 'el registro pertenece a otro commit de base',
  'what was put aside is no longer there': 'lo que se apartó ya no está',
  'it gave no review': 'no dio ninguna revisión',
};
