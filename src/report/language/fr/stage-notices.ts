import type { StageNotice } from '../stage-notices.ts';

/** What became of a run that several machines judge, in this language. */
export const stageNotices: Readonly<Record<StageNotice, string>> = {
  'no shard of this run left an answer': "aucun lot de cette exécution n'a laissé de réponse",
  'no shard judged {0}': "aucun lot n'a jugé {0}",
  'the plan of this run is missing': 'le plan de cette exécution manque',
  'the plan of this run cannot be read: {0}': 'le plan de cette exécution est illisible\u00A0: {0}',
  'the plan of this run is not believed: {0}': "le plan de cette exécution n'est pas cru\u00A0: {0}",
  'the stages of this run were given different inputs or another configuration':
    'les étapes de cette exécution ont reçu des entrées différentes ou une autre configuration',
  'there is no secret to check with what the stages of this run left, so set `signing-key` in every stage':
    'il manque un secret pour vérifier ce que les étapes de cette exécution ont laissé\u00A0: définir `signing-key` à chaque étape',
  'the artifact service did not say what the stages of this run left':
    "le service d'artefacts n'a pas dit ce que les étapes de cette exécution ont laissé",
  'shard {0} of {1} is in no plan of this run': "le lot {0} sur {1} n'est dans aucun plan de cette exécution",
  'shard {0} of {1} left no answers, so run the failed jobs again':
    "le lot {0} sur {1} n'a laissé aucune réponse\u00A0: relancer les jobs échoués",
  'shard {0} of {1} did not come to its end: {2} of {3} pages':
    "le lot {0} sur {1} n'est pas allé au bout\u00A0: {2} pages sur {3}",
  'what shard {0} of {1} left cannot be read: {2}': 'ce que le lot {0} sur {1} a laissé est illisible\u00A0: {2}',
  'what shard {0} of {1} left is not believed: {2}': "ce que le lot {0} sur {1} a laissé n'est pas cru\u00A0: {2}",
  'what shard {0} of {1} left follows another plan': 'ce que le lot {0} sur {1} a laissé suit un autre plan',
  'what shard {0} of {1} left is a copy of what shard {2} left':
    'ce que le lot {0} sur {1} a laissé est une copie de ce que le lot {2} a laissé',
  'what shard {0} of {1} left is about other pages than the plan says':
    "ce que le lot {0} sur {1} a laissé porte sur d'autres pages que ne le dit le plan",
  'what shard {0} of {1} left was changed after it was written':
    "ce que le lot {0} sur {1} a laissé a été modifié après l'écriture",
  'what shard {0} of {1} left is about a page that another shard judged, too':
    "ce que le lot {0} sur {1} a laissé porte sur une page qu'un autre lot a jugée aussi",
  'the record belongs to another run': 'le journal appartient à une autre exécution',
  'the record belongs to another head commit': 'le journal appartient à un autre commit de tête',
  'the record belongs to another base commit': 'le journal appartient à un autre commit de base',
  'what was put aside is no longer there': "ce qui a été mis de côté n'est plus là",
  'it gave no review': "il n'a pas donné d'évaluation",
};
