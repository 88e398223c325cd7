import type { RecordNotice } from '../record-notices.ts';

/** What became of records and of outputs, in this language. */
export const recordNotices: Readonly<Record<RecordNotice, string>> = {
  '{0} Everything is reviewed again.': '{0} Alles wird noch einmal geprüft.',
  'There are more artifacts of the name of this record than could be looked at: what only an older one holds is reviewed again.':
    'Es gibt mehr Artefakte mit dem Namen dieses Protokolls, als angesehen werden konnten: Was nur ein älteres enthält, wird noch einmal geprüft.',
  'The record in artifact {0} was not used: {1}.': 'Das Protokoll im Artefakt {0} wurde nicht verwendet: {1}.',
  'The records in {0} artifacts were not used (the newest is {1}): {2}.':
    'Die Protokolle in {0} Artefakten wurden nicht verwendet (das neueste ist {1}): {2}.',
  'The record in {0} was not used: {1}.': 'Das Protokoll in {0} wurde nicht verwendet: {1}.',
  'Part {0} of the record in {1} was not used: {2}.': 'Teil {0} des Protokolls in {1} wurde nicht verwendet: {2}.',
  '{0} more were not used.': '{0} weitere wurden nicht verwendet.',
  'Nothing is kept of this run: {0}.': 'Von diesem Lauf wird nichts behalten: {0}.',
  '{0} is no folder of its own': '{0} ist kein eigener Ordner',
  '{0} cannot be written': '{0} lässt sich nicht schreiben',
  'set CONTENT_GATE_SIGNING_KEY to the secret that it was signed with':
    'CONTENT_GATE_SIGNING_KEY auf das Geheimnis setzen, mit dem es signiert wurde',
  'no workflow made it': 'kein Workflow hat es gemacht',
  'it belongs to another repository': 'es gehört zu einem anderen Repository',
  'there is no key to check the record with': 'es fehlt ein Schlüssel, um das Protokoll zu prüfen',
  'the record was written without a key': 'das Protokoll wurde ohne Schlüssel geschrieben',
  'the record was not written with the key of this gate':
    'das Protokoll wurde nicht mit dem Schlüssel dieses Gates geschrieben',
  'the record belongs to another repository': 'das Protokoll gehört zu einem anderen Repository',
  'the record was written by another workflow': 'das Protokoll hat ein anderer Workflow geschrieben',
  'the record belongs to another pull request': 'das Protokoll gehört zu einem anderen Pull Request',
  'the record belongs to another gate': 'das Protokoll gehört zu einem anderen Gate',
  'the record is larger than {0} bytes': 'das Protokoll ist größer als {0} Bytes',
  'the record is cut off or not JSON': 'das Protokoll ist abgeschnitten oder kein JSON',
  'the record is not of version {0}, which this gate reads':
    'das Protokoll hat nicht die Version {0}, die dieses Gate liest',
  'the record does not have the shape of a record': 'das Protokoll hat nicht die Form eines Protokolls',
  'the record was changed: in file {0}, {1}': 'das Protokoll wurde geändert: in der Datei {0}, {1}',
  'the record was changed after it was written': 'das Protokoll wurde nach dem Schreiben geändert',
  'part {0} of the record is missing': 'Teil {0} des Protokolls fehlt',
  'part {0} of the record does not follow from what is before it': 'Teil {0} des Protokolls folgt nicht aus dem davor',
  'entry {0} is out of its order': 'Eintrag {0} steht nicht an seiner Stelle',
  'entry {0} was changed': 'Eintrag {0} wurde geändert',
  'entry {0} does not follow from the entries before it': 'Eintrag {0} folgt nicht aus den Einträgen davor',
  'entries are missing at the end': 'am Ende fehlen Einträge',
  'the large value {0} was changed': 'der große Wert {0} wurde geändert',
  'the large value {0} belongs to no entry': 'der große Wert {0} gehört zu keinem Eintrag',
  'it is not a regular file': 'es ist keine gewöhnliche Datei',
  'it is larger than {0} bytes': 'es ist größer als {0} Bytes',
  'it cannot be read': 'es lässt sich nicht lesen',
  'GitHub named a place for it that is not secure': 'GitHub nannte dafür eine unsichere Adresse',
  'it could not be downloaded ({0})': 'es ließ sich nicht herunterladen ({0})',
  'it could not be downloaded': 'es ließ sich nicht herunterladen',
  'its bytes are not those that GitHub has a digest of': 'seine Bytes passen nicht zur Prüfsumme von GitHub',
  'GitHub does not say which run made it': 'GitHub sagt nicht, welcher Lauf es gemacht hat',
  'it was made in another repository': 'es wurde in einem anderen Repository gemacht',
  "it was made by another repository's branch": 'es wurde vom Branch eines anderen Repositorys gemacht',
  'GitHub gives no digest to check it with': 'GitHub nennt keine Prüfsumme, um es zu prüfen',
  'the runner does not say which workflow this is (GITHUB_WORKFLOW_REF)':
    'der Runner sagt nicht, welcher Workflow das ist (GITHUB_WORKFLOW_REF)',
  'it was made by another workflow': 'ein anderer Workflow hat es gemacht',
  'it was made on an event that this gate does not judge':
    'es entstand bei einem Ereignis, das dieses Gate nicht prüft',
  'its run belongs to another repository': 'sein Lauf gehört zu einem anderen Repository',
  "its run belongs to another repository's branch": 'sein Lauf gehört zum Branch eines anderen Repositorys',
  'it was made for another pull request': 'es wurde für einen anderen Pull Request gemacht',
  'too many entries': 'zu viele Einträge',
  'it holds no {0}': 'es enthält kein {0}',
  'it holds {0} more than once': 'es enthält {0} mehr als einmal',
  'its {0} is larger than {1} bytes': 'sein {0} ist größer als {1} Bytes',
  'its {0} is not as long as it says': 'sein {0} ist nicht so lang wie angegeben',
  'it holds too many files': 'es enthält zu viele Dateien',
  'it is not an archive that can be read': 'es ist kein lesbares Archiv',
  'Could not keep the record as an artifact: {0}. The next run reviews everything again.':
    'Das Protokoll konnte nicht als Artefakt aufbewahrt werden: {0}. Der nächste Lauf prüft alles noch einmal.',
  'the runner names no artifact service (ACTIONS_RESULTS_URL is not set)':
    'der Runner nennt keinen Artefaktdienst (ACTIONS_RESULTS_URL ist nicht gesetzt)',
  'this GitHub server does not support artifacts of this kind':
    'dieser GitHub-Server kennt diese Art von Artefakten nicht',
  'an artifact of this name exists in this run already; give each job that runs the gate its own `gate-id`':
    'ein Artefakt dieses Namens gibt es in diesem Lauf schon; jedem Job mit dem Gate eine eigene `gate-id` geben',
  'the storage for artifacts is used up': 'der Speicher für Artefakte ist voll',
  'the artifact service did not accept it': 'der Artefaktdienst hat es nicht angenommen',
  'Could not write {0}: {1}.': '{0} konnte nicht geschrieben werden: {1}.',
  'a part of {0}': 'ein Teil von {0}',
  'the disk is full': 'die Festplatte ist voll',
  'the folder that RUNNER_TEMP names cannot be written': 'der Ordner aus RUNNER_TEMP ist nicht beschreibbar',
  'outputs.files may name no such place': 'outputs.files darf diesen Ort nicht nennen',
  'its folder is a link to another place': 'sein Ordner ist eine Verknüpfung an einen anderen Ort',
  'something else than a file has this name': 'etwas anderes als eine Datei hat diesen Namen',
  'the folder of the job (GITHUB_WORKSPACE) cannot be written':
    'der Ordner des Jobs (GITHUB_WORKSPACE) ist nicht beschreibbar',
  'The {0} failed unexpectedly.': 'Unerwartet fehlgeschlagen: {0}.',
  'The {0} was not done before the time of the run was up.': 'Nicht vor Ablauf der Zeit fertig: {0}.',
  'The {0} was cancelled.': 'Abgebrochen: {0}.',
  comment: 'Kommentar',
  'check run': 'Check',
  'job summary': 'Zusammenfassung des Jobs',
  'Could not set the outputs: the file that GITHUB_OUTPUT names cannot be written.':
    'Die Ausgaben konnten nicht gesetzt werden: Die Datei aus GITHUB_OUTPUT ist nicht beschreibbar.',
  'Could not write the job summary: the file that GITHUB_STEP_SUMMARY names cannot be written.':
    'Die Zusammenfassung konnte nicht geschrieben werden: Die Datei aus GITHUB_STEP_SUMMARY ist nicht beschreibbar.',
  'GitHub asks to wait {0} s.': 'GitHub verlangt {0} s Wartezeit.',
  'GitHub asks to wait {0} s: too long, or too often, for this run.':
    'GitHub verlangt {0} s Wartezeit: zu lange oder zu oft für diesen Lauf.',
};
