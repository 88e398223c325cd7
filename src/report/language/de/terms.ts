import type { Term } from '../terms.ts';

/** What stands inside of other sentences, and why something did not come about, in this language. */
export const terms: Readonly<Record<Term, string>> = {
  'This page': 'Diese Seite',
  link: 'Link',
  image: 'Bild',
  'a valid payment card number ({0})': 'eine gültige Kartennummer ({0})',
  'a valid bank account number ({0})': 'eine gültige Kontonummer ({0})',
  'a private key': 'ein privater Schlüssel',
  'a password in an address': 'ein Kennwort in einer Adresse',
  'a secret of the kind "{0}" ({1})': 'ein Geheimnis der Art „{0}“ ({1})',
  'a GitHub token': 'ein GitHub-Token',
  'an AWS access key id': 'eine AWS-Zugangskennung',
  'a Google API key': 'ein Google-API-Schlüssel',
  'a signed token (JWT)': 'ein signiertes Token (JWT)',
  'a zero-width space': 'ein Leerzeichen ohne Breite',
  'a zero-width non-joiner': 'ein breitenloser Nichtverbinder',
  'a zero-width joiner': 'ein breitenloser Verbinder',
  'a word joiner': 'ein Wortverbinder',
  'a comment': 'ein Kommentar',
  'hidden text': 'verborgener Text',
  'a part of the page that is not shown': 'ein Teil der Seite, der nicht angezeigt wird',
  'the front matter': 'das Front Matter',
  'the page': 'die Seite',
  'it gave no reason': 'ohne Angabe eines Grundes',
  'no answer within {0} s': 'keine Antwort innerhalb von {0} s',
  'it was not part of the pipeline': 'nicht Teil des Ablaufs',
  'its task returned no review': 'ohne Ergebnis beendet',
  'it did not finish within {0} s': 'nicht innerhalb von {0} s fertig',
  'the answers differ: {0}': 'die Antworten weichen voneinander ab: {0}',
  'the model could not tell': 'das Modell konnte es nicht sagen',
  'The answer was cut off at the output limit.': 'Die Antwort wurde an der Ausgabegrenze abgeschnitten.',
  "The answer was withheld by the provider's content filter.":
    'Der Inhaltsfilter des Anbieters hat die Antwort zurückgehalten.',
  'The model refused to answer.': 'Das Modell hat die Antwort verweigert.',
  'The model endpoint did not answer in time: check that it is up, or raise the timeout.':
    'Der Modell-Endpunkt hat nicht rechtzeitig geantwortet: Läuft er? Sonst das Zeitlimit erhöhen.',
  'The model endpoint refused the key (401): check api-key and the secret behind it.':
    'Der Modell-Endpunkt hat den Schlüssel abgelehnt (401): api-key und das Geheimnis dahinter prüfen.',
  'The key may not use the model "{0}" (403): check its permissions at the provider.':
    'Der Schlüssel darf das Modell „{0}“ nicht benutzen (403): die Rechte beim Anbieter prüfen.',
  'The account has no credit or quota left ({0}): add some at the provider.':
    'Das Konto hat kein Guthaben oder Kontingent mehr ({0}): beim Anbieter aufstocken.',
  'The provider kept limiting our rate (429): lower limits.concurrency or raise the quota.':
    'Der Anbieter hat die Anfragen immer wieder begrenzt (429): limits.concurrency senken oder das Kontingent erhöhen.',
  "The model endpoint kept failing ({0}): try again later or look at the provider's status page.":
    'Der Modell-Endpunkt ist immer wieder ausgefallen ({0}): später erneut versuchen oder die Statusseite des Anbieters ansehen.',
  'The name of the model endpoint does not exist: check base-url.':
    'Den Namen des Modell-Endpunkts gibt es nicht: base-url prüfen.',
  'The model endpoint cannot be reached: check base-url, and that the runner may connect to it.':
    'Der Modell-Endpunkt ist nicht erreichbar: base-url prüfen, und ob der Runner sich dorthin verbinden darf.',
  'The model endpoint has failed too often in a row, so it was not asked again for now.':
    'Der Modell-Endpunkt ist zu oft hintereinander ausgefallen und wurde vorerst nicht mehr gefragt.',
  'Not reviewed by {0}: {1}': 'Nicht geprüft von {0}: {1}',
  'The record of this run could not be saved: the next run reviews everything again.':
    'Das Protokoll dieses Laufs konnte nicht gespeichert werden: Der nächste Lauf prüft alles noch einmal.',
  'The fallback model {0} answered in place of {1}: {2}. {3}':
    'Das Ersatzmodell {0} hat anstelle von {1} geantwortet: {2}. {3}',
  'The fallback model {0} cannot be asked: {1}': 'Das Ersatzmodell {0} kann nicht gefragt werden: {1}',
  'There was no answer within {0} s, half of the time of the reviewer.':
    'Innerhalb von {0} s, der Hälfte der Zeit des Prüfers, kam keine Antwort.',
  'Neither the model nor its fallback {0} gave an answer. The model: {1} The fallback: {2}':
    'Weder das Modell noch sein Ersatz {0} hat geantwortet. Das Modell: {1} Der Ersatz: {2}',
  '{0} extends: found {1}, which can become other rules at any time; allowed: {2}.':
    '{0} extends: {1} gefunden, woraus jederzeit andere Regeln werden können; erlaubt: {2}.',
  '{0} extends: found {1}, whose commit is not in the history of the default branch of {2}: the commits of every fork can be read under its name; allowed: {3}.':
    '{0} extends: {1} gefunden, dessen Commit nicht in der Historie des Standard-Branches von {2} steht: Die Commits jedes Forks lassen sich unter diesem Namen lesen; erlaubt: {3}.',
};
