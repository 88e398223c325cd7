import type { StageNotice } from '../stage-notices.ts';

/** What became of a run that several machines judge, in this language. */
export const stageNotices: Readonly<Record<StageNotice, string>> = {
  'no shard of this run left an answer': "aucun lot de cette exécution n'a laissé de réponse",
  'what is waived on {0} changed after its shard had ended, so run all jobs again':
    'les exceptions pour {0} ont changé après la fin de son lot\u00A0: relancer tous les jobs',
  'the same holds for shards {0} of {1}': 'il en va de même pour les lots {0} sur {1}',
  'no shard judged {0}, so run all jobs again': "aucun lot n'a jugé {0}\u00A0: relancer tous les jobs",
  'the plan of this run is missing, so run all jobs again':
    'le plan de cette exécution manque\u00A0: relancer tous les jobs',
  'the plan of this run cannot be read, so run all jobs again: {0}':
    'le plan de cette exécution est illisible ({0})\u00A0: relancer tous les jobs',
  'the plan of this run is not believed, so run all jobs again: {0}':
    "le plan de cette exécution n'est pas cru ({0})\u00A0: relancer tous les jobs",
  'the stages of this run were given different inputs or another configuration, so give all of them the same and run all jobs again':
    'les étapes de cette exécution ont reçu des entrées différentes ou une autre configuration\u00A0: donner les mêmes à toutes et relancer tous les jobs',
  'there is no secret to check with what the stages of this run left, so set `signing-key` in every stage':
    'il manque un secret pour vérifier ce que les étapes de cette exécution ont laissé\u00A0: définir `signing-key` à chaque étape',
  'the artifact service did not say what the stages of this run left, so run the job again':
    "le service d'artefacts n'a pas dit ce que les étapes de cette exécution ont laissé\u00A0: relancer le job",
  'shard {0} of {1} is in no plan of this run, so run all jobs again':
    "le lot {0} sur {1} n'est dans aucun plan de cette exécution\u00A0: relancer tous les jobs",
  'shard {0} of {1} left no answers, so run the failed jobs again':
    "le lot {0} sur {1} n'a laissé aucune réponse\u00A0: relancer les jobs échoués",
  'shard {0} of {1} came to the end of {2} of {3} pages, so run the failed jobs again':
    "le lot {0} sur {1} n'a terminé que {2} pages sur {3}\u00A0: relancer les jobs échoués",
  'what shard {0} of {1} left cannot be read, so run all jobs again: {2}':
    'ce que le lot {0} sur {1} a laissé est illisible ({2})\u00A0: relancer tous les jobs',
  'what shard {0} of {1} left is not believed, so run all jobs again: {2}':
    "ce que le lot {0} sur {1} a laissé n'est pas cru ({2})\u00A0: relancer tous les jobs",
  'what shard {0} of {1} left follows another plan, so run all jobs again':
    'ce que le lot {0} sur {1} a laissé suit un autre plan\u00A0: relancer tous les jobs',
  'what shard {0} of {1} left is a copy of what shard {2} left, so run all jobs again':
    'ce que le lot {0} sur {1} a laissé est une copie de ce que le lot {2} a laissé\u00A0: relancer tous les jobs',
  'what shard {0} of {1} left is about other pages than the plan says, so run all jobs again':
    "ce que le lot {0} sur {1} a laissé porte sur d'autres pages que ne le dit le plan\u00A0: relancer tous les jobs",
  'what shard {0} of {1} left was changed after it was written, so run all jobs again':
    "ce que le lot {0} sur {1} a laissé a été modifié après l'écriture\u00A0: relancer tous les jobs",
  'what shard {0} of {1} left is about a page that another shard judged, too, so run all jobs again':
    "ce que le lot {0} sur {1} a laissé porte sur une page qu'un autre lot a jugée aussi\u00A0: relancer tous les jobs",
  'the record belongs to another run': 'le journal appartient à une autre exécution',
  'the record belongs to another head commit': 'le journal appartient à un autre commit de tête',
  'the record belongs to another base commit': 'le journal appartient à un autre commit de base',
  'what was put aside is no longer there': "ce qui a été mis de côté n'est plus là",
  'it gave no review': "il n'a pas donné d'évaluation",
};
