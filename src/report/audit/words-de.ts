import { forms } from '../language/de/forms.ts';
import type { AuditWords } from './words.ts';

const format = forms.number;
const count = (number: number, one: string, many: string): string => `${format(number)} ${number === 1 ? one : many}`;
const pages = (number: number): string => count(number, 'Seite', 'Seiten');
const both = (parts: readonly string[]): string => parts.join(' und ');

/** The words of an audit in German. */
export const de: AuditWords = {
  title: 'Audit',
  state: {
    rejected: 'abgelehnt',
    'needs-work': 'braucht Arbeit',
    undecided: 'nicht entschieden',
    'not-judged': 'nicht beurteilt',
    approved: 'besteht',
  },
  headline: (all, passing, failing) =>
    failing === 0
      ? `${format(passing)} von ${pages(all)} ${passing === 1 ? 'besteht' : 'bestehen'}.`
      : `${format(failing)} von ${pages(all)} ${failing === 1 ? 'besteht' : 'bestehen'} nicht, ${format(passing)} ${passing === 1 ? 'besteht' : 'bestehen'}.`,
  open: (undecided, notJudged) => {
    const parts = [
      ...(undecided === 0 ? [] : [`${pages(undecided)} nicht entschieden`]),
      ...(notJudged === 0 ? [] : [`${pages(notJudged)} nicht beurteilt`]),
    ];
    return parts.length === 0 ? undefined : `${both(parts)}.`;
  },
  nothing: 'Es gibt keine Seite zu beurteilen.',
  sections: 'Bereiche',
  criteria: 'Was am häufigsten gefunden wird',
  worst: 'Diese Seiten zuerst ansehen',
  notJudged: 'Nicht beurteilt',
  problems: 'Teile, die fehlen oder nicht anerkannt werden',
  notices: 'Hinweise',
  heads: {
    section: 'Bereich',
    pages: 'Seiten',
    passes: 'Bestehen',
    fails: 'Bestehen nicht',
    undecided: 'Nicht entschieden',
    notJudged: 'Nicht beurteilt',
    toFix: 'Zu beheben',
    other: 'Könnte besser sein',
    criterion: 'Kriterium',
    mostFound: 'Am häufigsten',
    page: 'Seite',
    score: 'Punkte',
    why: 'Warum',
  },
  root: '(oberste Ebene)',
  toFix: (number) => `${format(number)} zu beheben`,
  pages,
  line: (line) => `Zeile ${line}`,
  more: (number) => `und ${format(number)} mehr`,
  asked: (calls, cost) =>
    calls === 0
      ? 'Kein Modell wurde gefragt.'
      : `${count(calls, 'Modellaufruf', 'Modellaufrufe')}${cost === undefined ? '' : `, ${cost}`}.`,
  ceiling: (calls, cost) =>
    `Obergrenze: ${both([...(calls === undefined ? [] : [count(calls, 'Modellaufruf', 'Modellaufrufe')]), ...(cost === undefined ? [] : [cost])])}.`,
  machines: (shards) => `Auf ${count(shards, 'Teil', 'Teile')} verteilt.`,
  commit: (sha) => `Commit ${sha}.`,
  took: (time) => `Dauer: ${time}.`,
};
