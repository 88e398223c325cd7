import type { GitHubNotice } from '../github-notices.ts';

/** What GitHub, Git and the disk did not give, in this language. */
export const githubNotices: Readonly<Record<GitHubNotice, string>> = {
  'read the comments of the pull request': 'die Kommentare des Pull Requests lesen',
  '{0} What people waived there does not count.': '{0} Die dort gemachten Ausnahmen zählen nicht.',
  'the label {0}': 'das Label {0}',
  '{0} could not be read': '{0} konnte nicht gelesen werden',
  '{0} content files could not be read': '{0} Inhaltsdateien konnten nicht gelesen werden',
  'more than limits.max-files ({0}) content files changed':
    'es haben sich mehr als limits.max-files ({0}) Inhaltsdateien geändert',
  "GitHub's list of changed files names other contents than the commit has: run the job again, and nothing is approved until the two agree":
    'GitHubs Liste der geänderten Dateien nennt andere Inhalte als der Commit: den Job noch einmal starten; bis beide übereinstimmen, wird nichts angenommen',
  'GitHub says that the pull request changes {0} files and lists {1}: run the job again, and nothing is approved until the two agree':
    'Laut GitHub ändert der Pull Request {0} Dateien, aufgeführt sind {1}: den Job noch einmal starten; bis beides übereinstimmt, wird nichts angenommen',
  'The pull request has newer commits than this run is about; the run that they started judges them, and this one judges nothing':
    'Der Pull Request hat neuere Commits als dieser Lauf; der Lauf, den sie ausgelöst haben, prüft sie, und dieser prüft nichts',
  'The pull request goes into another branch than when this run was started; the run that this change started judges it. If there is none, add `edited` to the types of the workflow and push a commit':
    'Der Pull Request zielt auf einen anderen Branch als beim Start dieses Laufs; der davon ausgelöste Lauf prüft ihn. Gibt es keinen, `edited` zu den types des Workflows hinzufügen und einen Commit pushen',
  'The change is too large: GitHub lists neither all of its files nor all files of its commits. Split it, then each part can be judged.':
    'Die Änderung ist zu groß: GitHub führt weder alle ihre Dateien noch alle Dateien ihrer Commits auf. Aufgeteilt lässt sich jeder Teil prüfen.',
  'The changes since the base cannot be listed: {0}.':
    'Die Änderungen seit der Basis lassen sich nicht auflisten: {0}.',
  'what it was before the change could not be read': 'was vor der Änderung da war, konnte nicht gelesen werden',
  'whether it is a link or a submodule could not be found out':
    'ob es eine Verknüpfung oder ein Submodul ist, war nicht festzustellen',
  'it cannot be read from the disk': 'es lässt sich nicht von der Festplatte lesen',
  'it is not a file': 'es ist keine Datei',
  'GitHub sent other bytes than those of this commit': 'GitHub schickte andere Bytes als die dieses Commits',
  'Could not {0} ({1}): {2}.': 'Nicht gelungen: {0} ({1}): {2}.',
  'Could not {0}: {1}.': 'Nicht gelungen: {0}: {1}.',
  'create the check run': 'den Check anlegen',
  'look for the comment on the pull request': 'den Kommentar im Pull Request suchen',
  'write the comment on the pull request': 'den Kommentar im Pull Request schreiben',
  'update the comment on the pull request': 'den Kommentar im Pull Request ändern',
  'comment at the lines': 'an den Zeilen kommentieren',
  'see whether the pull request moved on': 'nachsehen, ob der Pull Request weitergegangen ist',
  'compare the two commits': 'die beiden Commits vergleichen',
  'list the files of the two commits': 'die Dateien der beiden Commits auflisten',
  'read the pull request': 'den Pull Request lesen',
  'read it': 'es lesen',
  'find it at its commit': 'es in seinem Commit finden',
  'read the run that made it': 'den Lauf lesen, der es gemacht hat',
  'download it': 'es herunterladen',
  'look for earlier records': 'frühere Protokolle suchen',
  'request {0}': 'Anfrage {0}',
  'the token was not accepted; leave `github-token` at its default or give it a valid one':
    'das Token wurde nicht angenommen; `github-token` bei der Vorgabe lassen oder ein gültiges angeben',
  'it already exists': 'es ist schon da',
  'GitHub did not accept the request': 'GitHub hat die Anfrage nicht angenommen',
  'a rate limit of GitHub is reached; run the job again later':
    'eine Grenze von GitHub ist erreicht; den Job später noch einmal starten',
  'GitHub could not be reached': 'GitHub war nicht erreichbar',
  'the answer was not in the form that GitHub documents; is a proxy in the way?':
    'die Antwort hatte nicht die Form, die GitHub beschreibt; steht ein Proxy dazwischen?',
  'the time for it ran out': 'die Zeit dafür war um',
  "the job's token may not; add `{0}` under `permissions:` of the job (pull requests from forks and by Dependabot get a read-only token)":
    'das Token des Jobs darf das nicht; `{0}` unter `permissions:` des Jobs ergänzen (Pull Requests von Forks und Dependabot bekommen ein Token nur zum Lesen)',
};
