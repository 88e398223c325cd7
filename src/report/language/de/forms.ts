import { formsOf, type UnreadKind, usageWords } from '../helpers.ts';
import type { UsageFacts } from '../words.ts';

/** How the small forms are written. */
export const forms = formsOf({
  thousands: '.',
  decimal: ',',
  and: 'und',
  open: '\u201E',
  close: '\u201C',
});

/** A number with its noun. */
export const counted = (count: number, one: string, many: string): string =>
  `${forms.number(count)} ${count === 1 ? one : many}`;

/** So many pages. */
export const pages = (count: number): string => counted(count, 'Seite', 'Seiten');

/** What was asked of models, and what it cost. */
export const usage = (facts: UsageFacts): string =>
  usageWords(facts, {
    calls: (count) => counted(count, 'Anfrage', 'Anfragen'),
    tokensIn: (count, cached) =>
      `${forms.number(count)} Token hinein${cached === 0 ? '' : ` (davon ${forms.number(cached)} zwischengespeichert)`}`,
    tokensOut: (count) => `${forms.number(count)} heraus`,
    unmetered: (count) => `${counted(count, 'Antwort', 'Antworten')} ohne Angabe`,
    cost: (amount, atLeast) => `${atLeast ? 'mindestens ' : ''}${forms.dollars(amount)}`,
  });

/** What to do about content that nobody could read. */
export const remedies: Readonly<Record<UnreadKind, string | undefined>> = {
  symlink: 'unter content.exclude nennen, wenn dort nichts Ver\u00F6ffentlichtes liegt',
  submodule: 'unter content.exclude nennen, wenn dort nichts Ver\u00F6ffentlichtes liegt',
  binary: 'unter content.media nennen, wenn sie keinen Text f\u00FCr Leser enth\u00E4lt, sonst unter content.exclude',
  'lfs-pointer':
    'unter content.media nennen, wenn sie keinen Text f\u00FCr Leser enth\u00E4lt, sonst unter content.exclude',
  'not-utf8': 'als UTF-8 speichern, oder unter content.media oder content.exclude nennen, wenn es keine Seite ist',
  'too-large':
    'k\u00FCrzen, content.max-file-bytes anheben, oder unter content.exclude nennen, wenn ein Programm sie geschrieben hat',
  unreadable: undefined,
};
