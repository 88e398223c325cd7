import type { GitHubNotice } from '../github-notices.ts';

/** What GitHub, Git and the disk did not give, in this language. */
export const githubNotices: Readonly<Record<GitHubNotice, string>> = {
  'read the comments of the pull request': 'lire les commentaires de la pull request',
  '{0} What people waived there does not count.': '{0} Les exceptions qui y ont été faites ne comptent pas.',
  'the label {0}': 'le label {0}',
  '{0} could not be read': '{0} n’a pas pu être lu',
  '{0} content files could not be read': '{0} fichiers de contenu n’ont pas pu être lus',
  'more than limits.max-files ({0}) content files changed':
    'plus de limits.max-files ({0}) fichiers de contenu ont changé',
  "GitHub's list of changed files names other contents than the commit has: run the job again, and nothing is approved until the two agree":
    'La liste des fichiers modifiés de GitHub nomme d’autres contenus que le commit\u00A0: relancez le job\u00A0; rien n’est accepté tant que les deux ne concordent pas',
  'GitHub says that the pull request changes {0} files and lists {1}: run the job again, and nothing is approved until the two agree':
    'GitHub dit que la pull request modifie {0} fichiers et en liste {1}\u00A0: relancez le job\u00A0; rien n’est accepté tant que les deux ne concordent pas',
  'The pull request has newer commits than this run is about; the run that they started judges them, and this one judges nothing':
    'La pull request a des commits plus récents que cette exécution\u00A0; celle qu’ils ont lancée les juge, et celle-ci ne juge rien',
  'The pull request goes into another branch than when this run was started; the run that this change started judges it. If there is none, add `edited` to the types of the workflow and push a commit':
    'La pull request vise une autre branche qu’au début de cette exécution\u00A0; celle que ce changement a lancée la juge. S’il n’y en a pas, ajoutez `edited` aux types du workflow et poussez un commit',
  'The change is too large: GitHub lists neither all of its files nor all files of its commits. Split it, then each part can be judged.':
    'La modification est trop grande\u00A0: GitHub ne liste ni tous ses fichiers ni tous ceux de ses commits. Divisez-la, et chaque partie pourra être jugée.',
  'The changes since the base cannot be listed: {0}.':
    'Les modifications depuis la base ne peuvent être listées\u00A0: {0}.',
  'what it was before the change could not be read': 'ce qu’il y avait avant la modification n’a pas pu être lu',
  'whether it is a link or a submodule could not be found out':
    'impossible de savoir si c’est un lien ou un sous-module',
  'it cannot be read from the disk': 'il ne peut pas être lu sur le disque',
  'it is not a file': 'ce n’est pas un fichier',
  'GitHub sent other bytes than those of this commit': 'GitHub a envoyé d’autres octets que ceux de ce commit',
  'Could not {0} ({1}): {2}.': 'Échec\u00A0: {0} ({1})\u00A0: {2}.',
  'Could not {0}: {1}.': 'Échec\u00A0: {0}\u00A0: {1}.',
  'create the check run': 'créer le check',
  'look for the comment on the pull request': 'chercher le commentaire de la pull request',
  'write the comment on the pull request': 'écrire le commentaire de la pull request',
  'update the comment on the pull request': 'modifier le commentaire de la pull request',
  'comment at the lines': 'commenter aux lignes',
  'see whether the pull request moved on': 'voir si la pull request a avancé',
  'compare the two commits': 'comparer les deux commits',
  'list the files of the two commits': 'lister les fichiers des deux commits',
  'read the pull request': 'lire la pull request',
  'read it': 'le lire',
  'find it at its commit': 'le trouver à son commit',
  'read the run that made it': 'lire l’exécution qui l’a produit',
  'download it': 'le télécharger',
  'look for earlier records': 'chercher des relevés antérieurs',
  'request {0}': 'requête {0}',
  'the token was not accepted; leave `github-token` at its default or give it a valid one':
    'le jeton n’a pas été accepté\u00A0; laissez `github-token` par défaut ou donnez-en un valide',
  'it already exists': 'il existe déjà',
  'GitHub did not accept the request': 'GitHub n’a pas accepté la requête',
  'a rate limit of GitHub is reached; run the job again later':
    'une limite de GitHub est atteinte\u00A0; relancez le job plus tard',
  'GitHub could not be reached': 'GitHub est injoignable',
  'the answer was not in the form that GitHub documents; is a proxy in the way?':
    'la réponse n’avait pas la forme décrite par GitHub\u00A0; un proxy est-il sur le chemin\u00A0?',
  'the time for it ran out': 'le temps prévu est écoulé',
  "the job's token may not; add `{0}` under `permissions:` of the job (pull requests from forks and by Dependabot get a read-only token)":
    'le jeton du job n’en a pas le droit\u00A0; ajoutez `{0}` sous `permissions:` du job (les pull requests de forks et de Dependabot reçoivent un jeton en lecture seule)',
};
