import type { AuditNotice } from '../audit-notices.ts';

/** What became of an audit, its parts and its batches, in this language. */
export const auditNotices: Readonly<Record<AuditNotice, string>> = {
  'the ceiling of this audit left no room for it': 'die Obergrenze dieses Audits ließ keinen Raum dafür',
  'the audit ended before its turn': 'das Audit endete, bevor die Seite an der Reihe war',
  'no part of this audit that is believed says anything of it':
    'kein Teil dieses Audits, dem geglaubt wird, sagt etwas darüber',
  'The shards asked for more than the ceiling all together: let all of them begin with the same .content-gate/audit.':
    'Die Shards fragten zusammen mehr, als die Obergrenze erlaubt: alle mit demselben .content-gate/audit beginnen lassen.',
  '1 page is written by a program, as the repository says, and left out.':
    '1 Seite ist laut Repository von einem Programm geschrieben und wird ausgelassen.',
  '{0} pages are written by a program, as the repository says, and left out.':
    '{0} Seiten sind laut Repository von einem Programm geschrieben und werden ausgelassen.',
  '{0} is not believed: {1}': '{0} wird nicht geglaubt: {1}',
  'it is about another commit': 'es betrifft einen anderen Commit',
  '{0} was made under another configuration or model':
    '{0} entstand unter einer anderen Konfiguration oder mit einem anderen Modell',
  '{0} follows another plan than {1}: other pages, another ceiling or another number of shards':
    '{0} folgt einem anderen Plan als {1}: andere Seiten, eine andere Obergrenze oder eine andere Zahl von Shards',
  'shard {0} of {1} is there twice: {2} and {3}': 'Shard {0} von {1} ist doppelt da: {2} und {3}',
  'shard {0} of {1} is missing': 'Shard {0} von {1} fehlt',
  'no part of the audit is there that is believed': 'es ist kein Teil des Audits da, dem geglaubt wird',
  '{0} was changed after it was written': '{0} wurde nach dem Schreiben geändert',
  '{0} is about a page that is not its own': '{0} betrifft eine Seite, die nicht dazugehört',
  '{0} is about another text of {1}': '{0} betrifft einen anderen Text von {1}',
  '{0} is cut off after {1} of {2} pages': '{0} ist nach {1} von {2} Seiten abgeschnitten',
  'Nothing is kept of this audit: {0}.': 'Von diesem Audit wird nichts behalten: {0}.',
  'The batch was completed without an answer to this request.':
    'Der Batch wurde fertig, ohne diese Anfrage zu beantworten.',
  'The endpoint refused the batch with this request: look at its page of batches for the cause.':
    'Der Endpunkt hat den Batch mit dieser Anfrage abgelehnt: die Ursache steht auf seiner Seite der Batches.',
  'The batch expired before this request was answered.': 'Der Batch lief ab, bevor diese Anfrage beantwortet war.',
  'The batch was cancelled before this request was answered.':
    'Der Batch wurde abgebrochen, bevor diese Anfrage beantwortet war.',
  'The batch gave no answer to this request.': 'Der Batch gab auf diese Anfrage keine Antwort.',
  'The batch was not done when the audit ended: the next audit takes its answers up.':
    'Der Batch war nicht fertig, als das Audit endete: das nächste Audit übernimmt seine Antworten.',
  'The batch took longer than model.batch.wait allows, and could not be cancelled.':
    'Der Batch dauerte länger, als model.batch.wait erlaubt, und ließ sich nicht abbrechen.',
  'No batch was sent with this request.': 'Mit dieser Anfrage wurde kein Batch gesendet.',
  'The request is longer than a batch may be.': 'Die Anfrage ist länger, als ein Batch sein darf.',
  'The batch answered this request twice, and differently.':
    'Der Batch hat diese Anfrage zweimal und verschieden beantwortet.',
  'What batches are under way could not be written down: an audit that is stopped asks again what they answer.':
    'Welche Batches unterwegs sind, konnte nicht aufgeschrieben werden: ein angehaltenes Audit fragt noch einmal, was sie beantworten.',
};
