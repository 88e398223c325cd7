import type { Words } from '../words.ts';

/** What the gate answers to commands. */
export const commands: Words['commands'] = {
  answerTo: (link) => `En réponse à ${link('ce commentaire')}\u00A0:`,
  why: {
    'no-write': 'Seules les personnes ayant un droit d’écriture peuvent donner des commandes.',
    'unknown-write': 'GitHub n’a pas dit si vous avez un droit d’écriture\u00A0; rien n’a donc été fait.',
    edited:
      'Le commentaire a été modifié avant d’être lu, ce que peut faire quiconque a un droit d’écriture. Écrivez-en un nouveau.',
    'comments-off': 'Dans ce dépôt, un commentaire n’écarte rien (`waivers.comments` dans la configuration).',
    verb: 'Cette commande n’existe pas.',
    id: 'Il manque l’identifiant entier d’un constat, tel que le rapport l’affiche\u00A0: 16 chiffres, ou plusieurs séparés par des virgules.',
    reason: 'Dites après l’identifiant pourquoi le passage est juste tel quel.',
    'too-many': 'Un commentaire peut contenir dix commandes au plus\u00A0; les autres ont été ignorées.',
    running:
      'Le contrôle est en cours et a peut-être commencé avant votre commentaire. Écrivez `/content-gate rerun` quand il sera terminé.',
    'no-run':
      'Il n’y a sur cette pull request aucune exécution du contrôle à relancer. Le fichier du workflow est-il le bon, sous `workflow`\u00A0?',
    'not-rerun':
      'GitHub n’a pas relancé le contrôle\u00A0: une exécution peut être répétée pendant 30 jours et 50 fois, et le job a besoin de `actions: write`. Poussez plutôt un commit.',
    'no-record':
      'Aucun enregistrement d’une exécution sur cette pull request ne peut être lu\u00A0: il n’y en a pas, il a expiré, ou le job n’a pas `actions: read`. Le rapport est dans le résumé de l’exécution.',
  },
  help: [
    '`/content-gate explain ID`\u00A0: de quoi parle un constat, selon quelle règle, et que faire',
    '`/content-gate waive ID raison`\u00A0: laisse le constat en l’état dans cette pull request, tant que sa phrase ne change pas',
    '`/content-gate rerun`\u00A0: relance le contrôle',
  ],
  unknownId: (id) =>
    `La dernière exécution n’a pas de constat ${id}\u00A0: sa phrase a changé, ou l’identifiant vient d’une autre pull request.`,
  ofCommit: (head) => `État du commit ${head}\u00A0; la pull request en a de plus récents.`,
  reviewer: (name, responsibility) => `${name}\u00A0: ${responsibility}`,
  waysOn: (command) =>
    `Changez la phrase ou, si elle est juste telle quelle, dites-le avec ${command} et votre raison.`,
  holds: 'Il empêche la page de passer.',
  holdsNothing: 'Il n’empêche rien de passer.',
};
