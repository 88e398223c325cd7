import type { StageNotice } from '../stage-notices.ts';

/** What became of a run that several machines judge, in this language. */
export const stageNotices: Readonly<Record<StageNotice, string>> = {
  'no shard of this run left an answer': 'kein Shard dieses Laufs hat eine Antwort hinterlassen',
  'what is waived on {0} changed after its shard had ended, so run all jobs again':
    'was auf {0} ausgenommen ist, hat sich geändert, nachdem der Shard zu Ende war: alle Jobs noch einmal starten',
  'the same holds for shards {0} of {1}': 'dasselbe gilt für die Shards {0} von {1}',
  'no shard judged {0}, so run all jobs again': 'kein Shard hat {0} beurteilt: alle Jobs noch einmal starten',
  'the plan of this run is missing, so run all jobs again':
    'der Plan dieses Laufs fehlt: alle Jobs noch einmal starten',
  'the plan of this run cannot be read, so run all jobs again: {0}':
    'der Plan dieses Laufs lässt sich nicht lesen ({0}): alle Jobs noch einmal starten',
  'the plan of this run is not believed, so run all jobs again: {0}':
    'dem Plan dieses Laufs wird nicht geglaubt ({0}): alle Jobs noch einmal starten',
  'the stages of this run were given different inputs or another configuration, so give all of them the same and run all jobs again':
    'die Stufen dieses Laufs bekamen verschiedene Eingaben oder eine andere Konfiguration: allen dieselben geben und alle Jobs noch einmal starten',
  'there is no secret to check with what the stages of this run left, so set `signing-key` in every stage':
    'es fehlt ein Geheimnis, um zu prüfen, was die Stufen dieses Laufs hinterlassen haben: `signing-key` in jeder Stufe setzen',
  'the artifact service did not say what the stages of this run left, so run the job again':
    'der Dienst für Artefakte sagte nicht, was die Stufen dieses Laufs hinterlassen haben: den Job noch einmal starten',
  'shard {0} of {1} is in no plan of this run, so run all jobs again':
    'Shard {0} von {1} steht in keinem Plan dieses Laufs: alle Jobs noch einmal starten',
  'shard {0} of {1} left no answers, so run the failed jobs again':
    'Shard {0} von {1} hat keine Antworten hinterlassen: die fehlgeschlagenen Jobs noch einmal starten',
  'shard {0} of {1} came to the end of {2} of {3} pages, so run the failed jobs again':
    'Shard {0} von {1} kam nur mit {2} von {3} Seiten zu Ende: die fehlgeschlagenen Jobs noch einmal starten',
  'what shard {0} of {1} left cannot be read, so run all jobs again: {2}':
    'was Shard {0} von {1} hinterlassen hat, lässt sich nicht lesen ({2}): alle Jobs noch einmal starten',
  'what shard {0} of {1} left is not believed, so run all jobs again: {2}':
    'was Shard {0} von {1} hinterlassen hat, wird nicht geglaubt ({2}): alle Jobs noch einmal starten',
  'what shard {0} of {1} left follows another plan, so run all jobs again':
    'was Shard {0} von {1} hinterlassen hat, folgt einem anderen Plan: alle Jobs noch einmal starten',
  'what shard {0} of {1} left is a copy of what shard {2} left, so run all jobs again':
    'was Shard {0} von {1} hinterlassen hat, ist eine Kopie dessen von Shard {2}: alle Jobs noch einmal starten',
  'what shard {0} of {1} left is about other pages than the plan says, so run all jobs again':
    'was Shard {0} von {1} hinterlassen hat, betrifft andere Seiten, als der Plan sagt: alle Jobs noch einmal starten',
  'what shard {0} of {1} left was changed after it was written, so run all jobs again':
    'was Shard {0} von {1} hinterlassen hat, wurde nach dem Schreiben geändert: alle Jobs noch einmal starten',
  'what shard {0} of {1} left is about a page that another shard judged, too, so run all jobs again':
    'was Shard {0} von {1} hinterlassen hat, betrifft eine Seite, die auch ein anderer Shard beurteilt hat: alle Jobs noch einmal starten',
  'the record belongs to another run': 'das Protokoll gehört zu einem anderen Lauf',
  'the record belongs to another head commit': 'das Protokoll gehört zu einem anderen Head-Commit',
  'the record belongs to another base commit': 'das Protokoll gehört zu einem anderen Base-Commit',
  'what was put aside is no longer there': 'was beiseitegelegt wurde, ist nicht mehr da',
  'it gave no review': 'er gab keine Bewertung ab',
};
