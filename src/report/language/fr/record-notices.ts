import type { RecordNotice } from '../record-notices.ts';

/** What became of records and of outputs, in this language. */
export const recordNotices: Readonly<Record<RecordNotice, string>> = {
  '{0} Everything is reviewed again.': '{0} Tout est relu à nouveau.',
  'There are more artifacts of the name of this record than could be looked at: what only an older one holds is reviewed again.':
    'Il y a plus d’artefacts au nom de ce relevé qu’il n’a pu en être regardé\u00A0: ce que seul un plus ancien contient est relu à nouveau.',
  'The record in artifact {0} was not used: {1}.': 'Le relevé de l’artefact {0} n’a pas été utilisé\u00A0: {1}.',
  'The records in {0} artifacts were not used (the newest is {1}): {2}.':
    'Les relevés de {0} artefacts n’ont pas été utilisés (le plus récent est {1})\u00A0: {2}.',
  'The record in {0} was not used: {1}.': 'Le relevé de {0} n’a pas été utilisé\u00A0: {1}.',
  'Part {0} of the record in {1} was not used: {2}.': 'La partie {0} du relevé de {1} n’a pas été utilisée\u00A0: {2}.',
  '{0} more were not used.': '{0} autres n’ont pas été utilisés.',
  'Nothing is kept of this run: {0}.': 'Rien n’est gardé de cette exécution\u00A0: {0}.',
  '{0} is no folder of its own': '{0} n’est pas un dossier propre',
  '{0} cannot be written': '{0} ne peut être écrit',
  'set CONTENT_GATE_SIGNING_KEY to the secret that it was signed with':
    'donnez à CONTENT_GATE_SIGNING_KEY le secret qui l’a signé',
  'no workflow made it': 'aucun workflow ne l’a produit',
  'it belongs to another repository': 'il appartient à un autre dépôt',
  'there is no key to check the record with': 'il n’y a pas de clé pour vérifier le relevé',
  'the record was written without a key': 'le relevé a été écrit sans clé',
  'the record was not written with the key of this gate': 'le relevé n’a pas été écrit avec la clé de ce gate',
  'the record belongs to another repository': 'le relevé appartient à un autre dépôt',
  'the record was written by another workflow': 'le relevé a été écrit par un autre workflow',
  'the record belongs to another pull request': 'le relevé appartient à une autre pull request',
  'the record belongs to another gate': 'le relevé appartient à un autre gate',
  'the record is larger than {0} bytes': 'le relevé dépasse {0} octets',
  'the record is cut off or not JSON': 'le relevé est coupé ou n’est pas du JSON',
  'the record is not of version {0}, which this gate reads': 'le relevé n’est pas de la version {0}, que ce gate lit',
  'the record does not have the shape of a record': 'le relevé n’a pas la forme d’un relevé',
  'the record was changed: in file {0}, {1}': 'le relevé a été modifié\u00A0: dans le fichier {0}, {1}',
  'the record was changed after it was written': 'le relevé a été modifié après son écriture',
  'part {0} of the record is missing': 'la partie {0} du relevé manque',
  'part {0} of the record does not follow from what is before it':
    'la partie {0} du relevé ne découle pas de ce qui précède',
  'entry {0} is out of its order': 'l’entrée {0} n’est pas à sa place',
  'entry {0} was changed': 'l’entrée {0} a été modifiée',
  'entry {0} does not follow from the entries before it': 'l’entrée {0} ne découle pas des précédentes',
  'entries are missing at the end': 'des entrées manquent à la fin',
  'the large value {0} was changed': 'la grande valeur {0} a été modifiée',
  'the large value {0} belongs to no entry': 'la grande valeur {0} n’appartient à aucune entrée',
  'it is not a regular file': 'ce n’est pas un fichier ordinaire',
  'it is larger than {0} bytes': 'il dépasse {0} octets',
  'it cannot be read': 'il ne peut pas être lu',
  'GitHub named a place for it that is not secure': 'GitHub a indiqué pour lui une adresse non sûre',
  'it could not be downloaded ({0})': 'il n’a pas pu être téléchargé ({0})',
  'it could not be downloaded': 'il n’a pas pu être téléchargé',
  'its bytes are not those that GitHub has a digest of': 'ses octets ne correspondent pas à l’empreinte de GitHub',
  'GitHub does not say which run made it': 'GitHub ne dit pas quelle exécution l’a produit',
  'it was made in another repository': 'il a été produit dans un autre dépôt',
  "it was made by another repository's branch": 'il a été produit par la branche d’un autre dépôt',
  'GitHub gives no digest to check it with': 'GitHub ne donne pas d’empreinte pour le vérifier',
  'the runner does not say which workflow this is (GITHUB_WORKFLOW_REF)':
    'le runner ne dit pas de quel workflow il s’agit (GITHUB_WORKFLOW_REF)',
  'it was made by another workflow': 'un autre workflow l’a produit',
  'it was made on an event that this gate does not judge':
    'il a été produit lors d’un événement que ce gate ne juge pas',
  'its run belongs to another repository': 'son exécution appartient à un autre dépôt',
  "its run belongs to another repository's branch": 'son exécution appartient à la branche d’un autre dépôt',
  'it was made for another pull request': 'il a été produit pour une autre pull request',
  'too many entries': 'trop d’entrées',
  'it holds no {0}': 'il ne contient pas de {0}',
  'it holds {0} more than once': 'il contient {0} plus d’une fois',
  'its {0} is larger than {1} bytes': 'son {0} dépasse {1} octets',
  'its {0} is not as long as it says': 'son {0} n’a pas la longueur annoncée',
  'it holds too many files': 'il contient trop de fichiers',
  'it is not an archive that can be read': 'ce n’est pas une archive lisible',
  'Could not keep the record as an artifact: {0}. The next run reviews everything again.':
    'Le relevé n’a pas pu être gardé en artefact\u00A0: {0}. La prochaine exécution relira tout.',
  'the runner names no artifact service (ACTIONS_RESULTS_URL is not set)':
    'le runner n’indique aucun service d’artefacts (ACTIONS_RESULTS_URL n’est pas défini)',
  'this GitHub server does not support artifacts of this kind':
    'ce serveur GitHub ne prend pas en charge ce type d’artefacts',
  'an artifact of this name exists in this run already; give each job that runs the gate its own `gate-id`':
    'un artefact de ce nom existe déjà dans cette exécution\u00A0; donnez à chaque job son propre `gate-id`',
  'the storage for artifacts is used up': 'le stockage des artefacts est épuisé',
  'the artifact service did not accept it': 'le service d’artefacts ne l’a pas accepté',
  'Could not write {0}: {1}.': 'Impossible d’écrire {0}\u00A0: {1}.',
  'a part of {0}': 'une partie de {0}',
  'the disk is full': 'le disque est plein',
  'the folder that RUNNER_TEMP names cannot be written':
    'le dossier que désigne RUNNER_TEMP n’est pas accessible en écriture',
  'outputs.files may name no such place': 'outputs.files ne peut désigner cet endroit',
  'its folder is a link to another place': 'son dossier est un lien vers un autre endroit',
  'something else than a file has this name': 'autre chose qu’un fichier porte ce nom',
  'the folder of the job (GITHUB_WORKSPACE) cannot be written':
    'le dossier du job (GITHUB_WORKSPACE) n’est pas accessible en écriture',
  'The {0} failed unexpectedly.': 'Échec inattendu\u00A0: {0}.',
  'The {0} was not done before the time of the run was up.': 'Pas terminé avant la fin du temps prévu\u00A0: {0}.',
  'The {0} was cancelled.': 'Annulé\u00A0: {0}.',
  comment: 'commentaire',
  'check run': 'check',
  'job summary': 'résumé du job',
  'Could not set the outputs: the file that GITHUB_OUTPUT names cannot be written.':
    'Les sorties n’ont pas pu être définies\u00A0: le fichier que désigne GITHUB_OUTPUT n’est pas accessible en écriture.',
  'Could not write the job summary: the file that GITHUB_STEP_SUMMARY names cannot be written.':
    'Le résumé du job n’a pas pu être écrit\u00A0: le fichier que désigne GITHUB_STEP_SUMMARY n’est pas accessible en écriture.',
  'GitHub asks to wait {0} s.': 'GitHub demande d’attendre {0} s.',
  'GitHub asks to wait {0} s: too long, or too often, for this run.':
    'GitHub demande d’attendre {0} s\u00A0: trop long, ou trop souvent, pour cette exécution.',
};
