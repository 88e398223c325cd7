import type { Words } from '../words.ts';

/** What the gate answers to commands. */
export const commands: Words['commands'] = {
  answerTo: (link) => `Antwort auf ${link('diesen Kommentar')}:`,
  why: {
    'no-write': 'Befehle kann nur geben, wer Schreibzugriff hat.',
    'unknown-write': 'GitHub hat nicht gesagt, ob Sie Schreibzugriff haben; deshalb wurde nichts getan.',
    edited:
      'Der Kommentar wurde bearbeitet, bevor er gelesen wurde, und das darf jeder mit Schreibzugriff. Schreiben Sie einen neuen.',
    'comments-off': 'In diesem Repository nimmt ein Kommentar nichts aus (`waivers.comments` in der Konfiguration).',
    verb: 'Diesen Befehl gibt es nicht.',
    id: 'Hier fehlt die ganze Kennung eines Befunds, wie der Bericht sie zeigt: 16 Stellen, oder mehrere mit Kommas dazwischen.',
    reason: 'Schreiben Sie hinter die Kennung, warum die Stelle so richtig ist.',
    'too-many': 'Ein Kommentar darf höchstens zehn Befehle haben; die übrigen wurden ausgelassen.',
    running:
      'Die Prüfung läuft gerade und hat vielleicht vor Ihrem Kommentar begonnen. Schreiben Sie `/content-gate rerun`, sobald sie zu Ende ist.',
    'no-run':
      'Auf dem letzten Stand dieses Pull Requests gibt es keinen Lauf der Prüfung, der sich wiederholen ließe. Stimmt die Datei des Workflows unter `workflow`?',
    'not-rerun':
      'GitHub hat die Prüfung nicht erneut laufen lassen: Ein Lauf lässt sich 30 Tage lang und 50-mal wiederholen, und der Job braucht `actions: write`. Pushen Sie stattdessen einen Commit.',
    'no-record':
      'Von keinem Lauf auf diesem Pull Request lässt sich ein Protokoll lesen: Es gibt keines, es ist abgelaufen, oder dem Job fehlt `actions: read`. Der Bericht steht in der Zusammenfassung des Laufs.',
  },
  help: [
    '`/content-gate explain ID`: worum es in einem Befund geht, nach welcher Regel, und was zu tun ist',
    '`/content-gate waive ID Grund`: lässt den Befund in diesem Pull Request stehen, solange sein Satz bleibt, wie er ist',
    '`/content-gate rerun`: lässt die Prüfung erneut laufen',
  ],
  unknownId: (id) =>
    `Der letzte Lauf hat keinen Befund ${id}: Sein Satz hat sich geändert, oder die Kennung gehört zu einem anderen Pull Request.`,
  ofCommit: (head) => `Stand von Commit ${head}; der Pull Request hat neuere.`,
  reviewer: (name, responsibility) => `${name}: ${responsibility}`,
  waysOn: (command) =>
    `Ändern Sie den Satz, oder, wenn er so richtig ist, sagen Sie es mit ${command} und Ihrem Grund.`,
  holds: 'Er hält die Seite auf.',
  holdsNothing: 'Er hält nichts auf.',
};
