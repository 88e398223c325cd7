import type { Report } from '../../src/report/report.ts';
import { at, fileReport, finding, quoteAt, reportOf, reviewed, summaryOf } from '../support/builders.ts';
import { hostileLine, hostileLines } from './hostile.ts';

/** What somebody might write to get into a page that shows it. */
export const attacks: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '</style><style>body{display:none}</style>',
  '</title><script>alert(1)</script>',
  'javascript:alert(1)',
  '<!-- -->',
  '&lt;b&gt;',
  hostileLine,
];

/** A report in which everything that others may write is this. */
export const attacked = (attack: string): Report =>
  reportOf(
    [
      fileReport(
        `docs/${attack}.md`,
        [
          reviewed(summaryOf(attack, { criteria: [{ id: 'A1', text: attack, weight: 1, source: attack }] }), {
            findings: [
              finding({ ...quoteAt(attack, at(1, 1, 9)), message: attack, suggestion: attack, criterion: 'A1' }),
            ],
            undecided: [attack],
            notes: [attack],
          }),
        ],
        undefined,
        { text: `${attack}\n${hostileLines}`, trail: [{ at: attack, author: attack, key: attack }] },
      ),
    ],
    {
      notices: [attack],
      leftOut: [{ path: attack, exclusion: { reason: 'unreadable', cause: attack } }],
      configuration: { path: attack, found: true },
      model: { name: attack, endpoint: attack, learned: [attack] },
    },
  );
