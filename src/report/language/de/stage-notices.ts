import type { StageNotice } from '../stage-notices.ts';

/** What became of a run that several machines judge, in this language. */
export const stageNotices: Readonly<Record<StageNotice, string>> = {
  'no shard of this run left an answer': 'kein Shard dieses Laufs hat eine Antwort hinterlassen',
  'no shard judged {0}': 'kein Shard hat {0} beurteilt',
  'the plan of this run is missing': 'der Plan dieses Laufs fehlt',
  'the plan of this run cannot be read: {0}': 'der Plan dieses Laufs lässt sich nicht lesen: {0}',
  'the plan of this run is not believed: {0}': 'dem Plan dieses Laufs wird nicht geglaubt: {0}',
  'the stages of this run were given different inputs or another configuration':
    'die Stufen dieses Laufs bekamen verschiedene Eingaben oder eine andere Konfiguration',
  'there is no secret to check with what the stages of this run left, so set `signing-key` in every stage':
    'es fehlt ein Geheimnis, um zu prüfen, was die Stufen dieses Laufs hinterlassen haben: `signing-key` in jeder Stufe setzen',
  'the artifact service did not say what the stages of this run left':
    'der Dienst für Artefakte sagte nicht, was die Stufen dieses Laufs hinterlassen haben',
  'shard {0} of {1} is in no plan of this run': 'Shard {0} von {1} steht in keinem Plan dieses Laufs',
  'shard {0} of {1} left no answers, so run the failed jobs again':
    'Shard {0} von {1} hat keine Antworten hinterlassen: die fehlgeschlagenen Jobs noch einmal starten',
  'shard {0} of {1} did not come to its end: {2} of {3} pages':
    'Shard {0} von {1} kam nicht zu Ende: {2} von {3} Seiten',
  'what shard {0} of {1} left cannot be read: {2}':
    'was Shard {0} von {1} hinterlassen hat, lässt sich nicht lesen: {2}',
  'what shard {0} of {1} left is not believed: {2}': 'was Shard {0} von {1} hinterlassen hat, wird nicht geglaubt: {2}',
  'what shard {0} of {1} left follows another plan': 'was Shard {0} von {1} hinterlassen hat, folgt einem anderen Plan',
  'what shard {0} of {1} left is a copy of what shard {2} left':
    'was Shard {0} von {1} hinterlassen hat, ist eine Kopie dessen von Shard {2}',
  'what shard {0} of {1} left is about other pages than the plan says':
    'was Shard {0} von {1} hinterlassen hat, betrifft andere Seiten, als der Plan sagt',
  'what shard {0} of {1} left was changed after it was written':
    'was Shard {0} von {1} hinterlassen hat, wurde nach dem Schreiben geändert',
  'what shard {0} of {1} left is about a page that another shard judged, too':
    'was Shard {0} von {1} hinterlassen hat, betrifft eine Seite, die auch ein anderer Shard beurteilt hat',
  'the record belongs to another run': 'das Protokoll gehört zu einem anderen Lauf',
  'the record belongs to another head commit': 'das Protokoll gehört zu einem anderen Head-Commit',
  'the record belongs to another base commit': 'das Protokoll gehört zu einem anderen Base-Commit',
  'what was put aside is no longer there': 'was beiseitegelegt wurde, ist nicht mehr da',
  'it gave no review': 'er gab keine Bewertung ab',
};
