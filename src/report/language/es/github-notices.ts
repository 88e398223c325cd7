import type { GitHubNotice } from '../github-notices.ts';

/** What GitHub, Git and the disk did not give, in this language. */
export const githubNotices: Readonly<Record<GitHubNotice, string>> = {
  'read the comments of the pull request': 'leer los comentarios del pull request',
  '{0} What people waived there does not count.': '{0} Las excepciones hechas allí no cuentan.',
  'the label {0}': 'la etiqueta {0}',
  '{0} could not be read': 'no se pudo leer {0}',
  '{0} content files could not be read': 'no se pudieron leer {0} archivos de contenido',
  'more than limits.max-files ({0}) content files changed':
    'cambiaron más de limits.max-files ({0}) archivos de contenido',
  "GitHub's list of changed files names other contents than the commit has: run the job again, and nothing is approved until the two agree":
    'La lista de archivos cambiados de GitHub nombra otros contenidos que el commit: vuelva a ejecutar el job; no se aprueba nada hasta que coincidan',
  'GitHub says that the pull request changes {0} files and lists {1}: run the job again, and nothing is approved until the two agree':
    'GitHub dice que el pull request cambia {0} archivos y lista {1}: vuelva a ejecutar el job; no se aprueba nada hasta que coincidan',
  'The pull request has newer commits than this run is about; the run that they started judges them, and this one judges nothing':
    'El pull request tiene commits más nuevos que esta ejecución; los juzga la que ellos iniciaron, y esta no juzga nada',
  'The pull request goes into another branch than when this run was started; the run that this change started judges it. If there is none, add `edited` to the types of the workflow and push a commit':
    'El pull request va a otra rama que cuando empezó esta ejecución; lo juzga la que ese cambio inició. Si no hay ninguna, añada `edited` a los types del workflow y suba un commit',
  'The change is too large: GitHub lists neither all of its files nor all files of its commits. Split it, then each part can be judged.':
    'El cambio es demasiado grande: GitHub no lista todos sus archivos ni los de sus commits. Divídalo y cada parte podrá juzgarse.',
  'The changes since the base cannot be listed: {0}.': 'No se pueden listar los cambios desde la base: {0}.',
  'what it was before the change could not be read': 'no se pudo leer lo que había antes del cambio',
  'whether it is a link or a submodule could not be found out': 'no se pudo averiguar si es un enlace o un submódulo',
  'it cannot be read from the disk': 'no se puede leer del disco',
  'it is not a file': 'no es un archivo',
  'GitHub sent other bytes than those of this commit': 'GitHub envió otros bytes que los de este commit',
  'Could not {0} ({1}): {2}.': 'No se pudo: {0} ({1}): {2}.',
  'Could not {0}: {1}.': 'No se pudo: {0}: {1}.',
  'create the check run': 'crear el check',
  'look for the comment on the pull request': 'buscar el comentario del pull request',
  'write the comment on the pull request': 'escribir el comentario del pull request',
  'update the comment on the pull request': 'actualizar el comentario del pull request',
  'comment at the lines': 'comentar en las líneas',
  'see whether the pull request moved on': 'ver si el pull request avanzó',
  'compare the two commits': 'comparar los dos commits',
  'list the files of the two commits': 'listar los archivos de los dos commits',
  'read the pull request': 'leer el pull request',
  'read it': 'leerlo',
  'find it at its commit': 'encontrarlo en su commit',
  'read the run that made it': 'leer la ejecución que lo hizo',
  'download it': 'descargarlo',
  'look for earlier records': 'buscar registros anteriores',
  'request {0}': 'petición {0}',
  'the token was not accepted; leave `github-token` at its default or give it a valid one':
    'el token no se aceptó; deje `github-token` por defecto o dé uno válido',
  'it already exists': 'ya existe',
  'GitHub did not accept the request': 'GitHub no aceptó la petición',
  'a rate limit of GitHub is reached; run the job again later':
    'se alcanzó un límite de GitHub; vuelva a ejecutar el job más tarde',
  'GitHub could not be reached': 'no se pudo llegar a GitHub',
  'the answer was not in the form that GitHub documents; is a proxy in the way?':
    'la respuesta no tenía la forma que documenta GitHub; ¿hay un proxy de por medio?',
  'the time for it ran out': 'se acabó el tiempo para ello',
  "the job's token may not; add `{0}` under `permissions:` of the job (pull requests from forks and by Dependabot get a read-only token)":
    'el token del job no puede; añada `{0}` en `permissions:` del job (los pull requests de forks y de Dependabot reciben un token de solo lectura)',
};
