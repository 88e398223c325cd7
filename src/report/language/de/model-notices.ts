import type { ModelNotice } from '../model-notices.ts';

/** What is said of models, of money and of exceptions, in this language. */
export const modelNotices: Readonly<Record<ModelNotice, string>> = {
  'The endpoint says that the answer ended with an error.': 'Laut Endpunkt endete die Antwort mit einem Fehler.',
  'The answer is longer than {0} characters.': 'Die Antwort ist länger als {0} Zeichen.',
  'The endpoint gave an unknown reason for the end of the answer; the answer itself was complete.':
    'Der Endpunkt nannte einen unbekannten Grund für das Ende der Antwort; die Antwort selbst war vollständig.',
  'The answer repeats a secret mark of the instructions, so the model was steered by the content.':
    'Die Antwort wiederholt ein geheimes Zeichen der Anweisungen, also wurde das Modell vom Inhalt gelenkt.',
  'No token could be had for the workload identity: check its two ids and that the job has the permission id-token: write.':
    'Für die Workload-Identität war kein Token zu bekommen: die beiden Kennungen prüfen, und ob der Job das Recht id-token: write hat.',
  "The endpoint's answer is larger than {0} bytes and was not read.":
    'Die Antwort des Endpunkts ist größer als {0} Bytes und wurde nicht gelesen.',
  'The endpoint answered with a page instead of a completion: check base-url, which usually ends in /v1.':
    'Der Endpunkt antwortete mit einer Webseite statt mit einer Antwort des Modells: base-url prüfen, das meist auf /v1 endet.',
  'The endpoint answered with nothing: check base-url and model.':
    'Der Endpunkt antwortete leer: base-url und model prüfen.',
  'The endpoint answered without a choice: try again, or try another model.':
    'Der Endpunkt antwortete ohne Inhalt: erneut versuchen, oder ein anderes Modell nehmen.',
  'The endpoint answered with JSON that is broken or cut off: check what stands between it and the job.':
    'Der Endpunkt antwortete mit fehlerhaftem oder abgeschnittenem JSON: prüfen, was zwischen ihm und dem Job steht.',
  'The endpoint reported an error inside a successful answer: look at its own log for the cause.':
    'Der Endpunkt meldete einen Fehler in einer erfolgreichen Antwort: die Ursache steht in seinem Protokoll.',
  'The endpoint answered with something that is not a {0}: check base-url and model.':
    'Der Endpunkt antwortete mit etwas, das keine {0} ist: base-url und model prüfen.',
  'The endpoint has no model "{0}" or no {1}s there (404): check model and base-url.':
    'Beim Endpunkt gibt es das Modell „{0}“ oder dort die {1} nicht (404): model und base-url prüfen.',
  'The endpoint has been retired (410): choose another base-url and model.':
    'Den Endpunkt gibt es nicht mehr (410): base-url und model neu wählen.',
  'The endpoint redirects ({0}), which is not followed: set base-url to the final address.':
    'Der Endpunkt leitet um ({0}), dem wird nicht gefolgt: base-url auf die endgültige Adresse setzen.',
  'The request is longer than "{0}" accepts ({1}): choose a model with a longer context.':
    'Die Anfrage ist länger, als „{0}“ annimmt ({1}): ein Modell mit längerem Kontext wählen.',
  "The model endpoint failed ({0}): look at its log or the provider's status page.":
    'Der Modell-Endpunkt ist ausgefallen ({0}): sein Protokoll oder die Statusseite des Anbieters ansehen.',
  'The endpoint rejected the request ({0}): check that "{1}" is a chat model and that the model settings fit it.':
    'Der Endpunkt hat die Anfrage abgelehnt ({0}): prüfen, ob „{1}“ ein Chat-Modell ist und die Modelleinstellungen passen.',
  'The certificate of the model endpoint cannot be verified: check base-url, or the certificates of the runner.':
    'Das Zertifikat des Modell-Endpunkts ist nicht prüfbar: base-url oder die Zertifikate des Runners prüfen.',
  'One request to the model took far longer than usual and was sent a second time; the first answer counts. model.hedging: false turns this off.':
    'Eine Anfrage an das Modell dauerte weit länger als üblich und wurde ein zweites Mal gesendet; die erste Antwort zählt. model.hedging: false schaltet das ab.',
  '{0} requests to the model took far longer than usual and were sent a second time; the first answer counts. model.hedging: false turns this off.':
    '{0} Anfragen an das Modell dauerten weit länger als üblich und wurden ein zweites Mal gesendet; die erste Antwort zählt. model.hedging: false schaltet das ab.',
  'The model endpoint failed too often in a row, so it was left alone for a while (once): {0}':
    'Der Modell-Endpunkt ist zu oft hintereinander ausgefallen und wurde eine Weile nicht gefragt (einmal): {0}',
  'The model endpoint failed too often in a row, so it was left alone for a while ({0} times): {1}':
    'Der Modell-Endpunkt ist zu oft hintereinander ausgefallen und wurde eine Weile nicht gefragt ({0}-mal): {1}',
  '{0} transient failures in a row': '{0} vorübergehende Ausfälle hintereinander',
  'the probe failed': 'der Probeaufruf schlug fehl',
  'The model endpoint has failed too often in a row, so it was not asked again for now. Its last failure: {0}':
    'Der Modell-Endpunkt ist zu oft hintereinander ausgefallen und wurde vorerst nicht mehr gefragt. Sein letzter Ausfall: {0}',
  'there was no time left for a call': 'für einen Aufruf war keine Zeit mehr',
  'answers are held to a JSON Schema': 'Antworten folgen einem JSON Schema',
  'no JSON Schema for answers; they come as a forced tool call':
    'kein JSON Schema für Antworten; sie kommen als erzwungener Werkzeugaufruf',
  'no JSON Schema for answers; they come in JSON mode': 'kein JSON Schema für Antworten; sie kommen im JSON-Modus',
  'no JSON Schema for answers; they are taken from plain text':
    'kein JSON Schema für Antworten; sie werden dem Text entnommen',
  'the output limit is sent as max_tokens': 'die Ausgabegrenze wird als max_tokens gesendet',
  'the output limit cannot be sent': 'die Ausgabegrenze lässt sich nicht senden',
  'at most {0} output tokens': 'höchstens {0} Ausgabe-Token',
  'the temperature is not accepted and was left out': 'die Temperatur wird nicht angenommen und wurde weggelassen',
  'the cache key is not accepted and was left out': 'der Cache-Schlüssel wird nicht angenommen und wurde weggelassen',
  'there is no system role; the rules stand before the content in the user message':
    'es gibt keine Systemrolle; die Regeln stehen in der Nutzernachricht vor dem Inhalt',
  'no key for the model: set CONTENT_GATE_API_KEY or OPENAI_API_KEY':
    'kein Schlüssel für das Modell: CONTENT_GATE_API_KEY oder OPENAI_API_KEY setzen',
  'no key for the model: set model.apiKey': 'kein Schlüssel für das Modell: model.apiKey setzen',
  'no model is named: set model.name': 'kein Modell ist genannt: model.name setzen',
  'no key for the model: model.workload-identity works in the action only, where the job can prove who it is; here set CONTENT_GATE_API_KEY or OPENAI_API_KEY':
    'kein Schlüssel für das Modell: model.workload-identity geht nur in der Action, wo der Job sich ausweisen kann; hier CONTENT_GATE_API_KEY oder OPENAI_API_KEY setzen',
  'no model is named: set model.name in the configuration, or --model':
    'kein Modell ist genannt: model.name in der Konfiguration setzen, oder --model',
  'no model is named; set the input `model`, or `model.name` in the configuration':
    'kein Modell ist genannt; den Eingabewert `model` setzen, oder `model.name` in der Konfiguration',
  'there is no `api-key`; pull requests from forks and from Dependabot get no secrets, else add the secret to the workflow':
    'es gibt keinen `api-key`; Pull Requests von Forks und Dependabot bekommen keine Geheimnisse, sonst das Geheimnis im Workflow eintragen',
  'the job cannot prove its identity: it needs the permission `id-token: write`, which pull requests from forks and from Dependabot never get':
    'der Job kann sich nicht ausweisen: Er braucht das Recht `id-token: write`, das Pull Requests von Forks und Dependabot nie bekommen',
  'no model is named': 'kein Modell ist genannt',
  'there is no key for the model {0}': 'für das Modell {0} fehlt der Schlüssel',
  '{0} did not judge, because {1}': 'ohne Urteil von {0}: {1}',
  'This change needs {0} model calls and limits.max-model-calls allows {1}; raise it or split the change.':
    'Diese Änderung braucht {0} Anfragen an Modelle, und limits.max-model-calls erlaubt {1}; anheben oder die Änderung aufteilen.',
  'limits.max-cost cannot be kept: prices says nothing about {0}; add its price, or take the limit out.':
    'limits.max-cost lässt sich nicht einhalten: prices sagt nichts über {0}; den Preis eintragen oder die Grenze herausnehmen.',
  'This change is estimated to cost {0} and limits.max-cost allows {1}; raise it or split the change.':
    'Diese Änderung kostet geschätzt {0}, und limits.max-cost erlaubt {1}; anheben oder die Änderung aufteilen.',
  'The limit of {0} for one run is used up; raise limits.max-cost or review fewer files.':
    'Die Grenze von {0} für einen Lauf ist aufgebraucht; limits.max-cost anheben oder weniger Dateien prüfen.',
  'The exception {0} ({1} on {2}) does not count: {3}.': 'Die Ausnahme {0} ({1} auf {2}) zählt nicht: {3}.',
  'The exception {0} ({1} on {2}) ended on {3} and does not count any more.':
    'Die Ausnahme {0} ({1} auf {2}) endete am {3} und zählt nicht mehr.',
  'who allowed it can be proven in the action only': 'wer es erlaubt hat, lässt sich nur in der Action nachweisen',
  'GitHub did not say who wrote it': 'GitHub sagte nicht, wer sie geschrieben hat',
  'it is not in the file of the base commit': 'sie steht nicht in der Datei des Basis-Commits',
  'it is older than GitHub was asked about': 'sie ist älter als der Zeitraum, nach dem GitHub gefragt wurde',
  'GitHub knows no commit that wrote it': 'GitHub kennt keinen Commit, der sie geschrieben hat',
  'GitHub did not say who approved it': 'GitHub sagte nicht, wer sie genehmigt hat',
  'GitHub did not say whether somebody of {0} approved it: the token may not ask for the members of teams':
    'GitHub sagte nicht, ob jemand von {0} sie genehmigt hat: Das Token darf nicht nach Mitgliedern von Teams fragen',
  'nobody of {0} approved the pull request that brought it':
    'niemand von {0} hat den Pull Request genehmigt, der sie gebracht hat',
  '{0}, line {1}, takes in "{2}" when it is shown, which no reviewer read: name it under content.include if people are to read it.':
    '{0}, Zeile {1}, bindet beim Anzeigen „{2}“ ein, das kein Prüfer gelesen hat: unter content.include nennen, wenn es gelesen werden soll.',
  '1 more place of changed pages take in what no reviewer read.':
    '1 weitere Stelle geänderter Seiten bindet etwas ein, das kein Prüfer gelesen hat.',
  '{0} more places of changed pages take in what no reviewer read.':
    '{0} weitere Stellen geänderter Seiten binden etwas ein, das kein Prüfer gelesen hat.',
  'there is no `fallback-api-key`, and no other key is sent to its endpoint; add the secret to the workflow':
    'es gibt keinen `fallback-api-key`, und kein anderer Schlüssel geht an seinen Endpunkt; das Geheimnis im Workflow eintragen',
  '{0} is a link to {1}, which this change edits and no reviewer read: name {2} under content.include if people are to read it.':
    '{0} ist ein Link auf {1}, das diese Änderung bearbeitet und kein Prüfer gelesen hat: {2} unter content.include nennen, wenn es gelesen werden soll.',
  '1 more page behind links changed, and no reviewer read it.':
    '1 weitere Seite hinter Links hat sich geändert, und kein Prüfer hat sie gelesen.',
  '{0} more pages behind links changed, and no reviewer read them.':
    '{0} weitere Seiten hinter Links haben sich geändert, und kein Prüfer hat sie gelesen.',
};
