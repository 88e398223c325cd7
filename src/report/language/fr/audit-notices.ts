import type { AuditNotice } from '../audit-notices.ts';

/** What became of an audit, its parts and its batches, in this language. */
export const auditNotices: Readonly<Record<AuditNotice, string>> = {
  'the ceiling of this audit left no room for it': "le plafond de cet audit n'a pas laissé de place pour elle",
  'the audit ended before its turn': "l'audit s'est terminé avant son tour",
  'no part of this audit that is believed says anything of it': "aucune partie fiable de cet audit n'en dit rien",
  'The shards asked for more than the ceiling all together: let all of them begin with the same .content-gate/audit.':
    'Les lots ont demandé ensemble plus que le plafond\u00A0: les faire tous partir du même .content-gate/audit.',
  '1 page is written by a program, as the repository says, and left out.':
    '1 page est écrite par un programme, selon le dépôt, et laissée de côté.',
  '{0} pages are written by a program, as the repository says, and left out.':
    '{0} pages sont écrites par un programme, selon le dépôt, et laissées de côté.',
  '{0} is not believed: {1}': "{0} n'est pas cru\u00A0: {1}",
  'it is about another commit': 'il porte sur un autre commit',
  '{0} was made under another configuration or model': '{0} a été fait avec une autre configuration ou un autre modèle',
  '{0} follows another plan than {1}: other pages, another ceiling or another number of shards':
    "{0} suit un autre plan que {1}\u00A0: d'autres pages, un autre plafond ou un autre nombre de lots",
  'shard {0} of {1} is there twice: {2} and {3}': 'le lot {0} sur {1} est là deux fois\u00A0: {2} et {3}',
  'shard {0} of {1} is missing': 'le lot {0} sur {1} manque',
  'no part of the audit is there that is believed': "aucune partie fiable de l'audit n'est là",
  '{0} was changed after it was written': "{0} a été modifié après l'écriture",
  '{0} is about a page that is not its own': "{0} porte sur une page qui n'est pas la sienne",
  '{0} is about another text of {1}': '{0} porte sur un autre texte de {1}',
  '{0} is cut off after {1} of {2} pages': '{0} est coupé après {1} pages sur {2}',
  'Nothing is kept of this audit: {0}.': "Rien n'est gardé de cet audit\u00A0: {0}.",
  'The batch was completed without an answer to this request.':
    "Le lot de requêtes s'est terminé sans réponse à cette requête.",
  'The endpoint refused the batch with this request: look at its page of batches for the cause.':
    'Le service a refusé le lot avec cette requête\u00A0: chercher la cause sur sa page des lots.',
  'The batch expired before this request was answered.': 'Le lot a expiré avant la réponse à cette requête.',
  'The batch was cancelled before this request was answered.': 'Le lot a été annulé avant la réponse à cette requête.',
  'The batch gave no answer to this request.': "Le lot n'a donné aucune réponse à cette requête.",
  'The batch was not done when the audit ended: the next audit takes its answers up.':
    "Le lot n'était pas fini quand l'audit s'est terminé\u00A0: le prochain audit reprend ses réponses.",
  'The batch took longer than model.batch.wait allows, and could not be cancelled.':
    "Le lot a duré plus que model.batch.wait ne le permet et n'a pas pu être annulé.",
  'No batch was sent with this request.': "Aucun lot n'a été envoyé avec cette requête.",
  'The request is longer than a batch may be.': "La requête est plus longue que ce qu'un lot peut être.",
  'The batch answered this request twice, and differently.':
    'Le lot a répondu deux fois à cette requête, et différemment.',
  'What batches are under way could not be written down: an audit that is stopped asks again what they answer.':
    "Les lots en cours n'ont pas pu être notés\u00A0: un audit arrêté redemande ce à quoi ils répondent.",
};
