import type { AuditNotice } from '../audit-notices.ts';

/** What became of an audit, its parts and its batches, in this language. */
export const auditNotices: Readonly<Record<AuditNotice, string>> = {
  'the ceiling of this audit left no room for it': 'el límite de esta auditoría no dejó sitio para ella',
  'the audit ended before its turn': 'la auditoría terminó antes de su turno',
  'no part of this audit that is believed says anything of it':
    'ninguna parte fiable de esta auditoría dice nada de ella',
  'The shards asked for more than the ceiling all together: let all of them begin with the same .content-gate/audit.':
    'Los lotes pidieron juntos más de lo que permite el límite: haga que todos empiecen con el mismo .content-gate/audit.',
  '1 page is written by a program, as the repository says, and left out.':
    '1 página está escrita por un programa, según el repositorio, y se omite.',
  '{0} pages are written by a program, as the repository says, and left out.':
    '{0} páginas están escritas por un programa, según el repositorio, y se omiten.',
  '{0} is not believed: {1}': 'no se confía en {0}: {1}',
  'it is about another commit': 'trata de otro commit',
  '{0} was made under another configuration or model': '{0} se hizo con otra configuración u otro modelo',
  '{0} follows another plan than {1}: other pages, another ceiling or another number of shards':
    '{0} sigue otro plan que {1}: otras páginas, otro límite u otro número de lotes',
  'shard {0} of {1} is there twice: {2} and {3}': 'el lote {0} de {1} está dos veces: {2} y {3}',
  'shard {0} of {1} is missing': 'falta el lote {0} de {1}',
  'no part of the audit is there that is believed': 'no hay ninguna parte fiable de la auditoría',
  '{0} was changed after it was written': '{0} se cambió después de escribirse',
  '{0} is about a page that is not its own': '{0} trata de una página que no es suya',
  '{0} is about another text of {1}': '{0} trata de otro texto de {1}',
  '{0} is cut off after {1} of {2} pages': '{0} está cortado después de {1} de {2} páginas',
  'Nothing is kept of this audit: {0}.': 'No se conserva nada de esta auditoría: {0}.',
  'The batch was completed without an answer to this request.':
    'El lote de peticiones terminó sin respuesta a esta petición.',
  'The endpoint refused the batch with this request: look at its page of batches for the cause.':
    'El servicio rechazó el lote con esta petición: busque la causa en su página de lotes.',
  'The batch expired before this request was answered.': 'El lote caducó antes de que se respondiera a esta petición.',
  'The batch was cancelled before this request was answered.':
    'El lote se canceló antes de que se respondiera a esta petición.',
  'The batch gave no answer to this request.': 'El lote no dio respuesta a esta petición.',
  'The batch was not done when the audit ended: the next audit takes its answers up.':
    'El lote no había terminado cuando acabó la auditoría: la siguiente recoge sus respuestas.',
  'The batch took longer than model.batch.wait allows, and could not be cancelled.':
    'El lote tardó más de lo que permite model.batch.wait y no se pudo cancelar.',
  'No batch was sent with this request.': 'No se envió ningún lote con esta petición.',
  'The request is longer than a batch may be.': 'La petición es más larga de lo que puede ser un lote.',
  'The batch answered this request twice, and differently.':
    'El lote respondió dos veces a esta petición, y de forma distinta.',
  'What batches are under way could not be written down: an audit that is stopped asks again what they answer.':
    'No se pudo anotar qué lotes están en curso: una auditoría detenida vuelve a pedir lo que ellos responden.',
};
