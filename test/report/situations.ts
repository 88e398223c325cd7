import type { FileReport, Report } from '../../src/report/report.ts';
import {
  absent,
  at,
  fileReport,
  quoteAt,
  reportOf,
  reviewed,
  summaryOf,
  finding as unnumbered,
  weighted,
} from '../support/builders.ts';
import { hostileLine, hostileLines } from './hostile.ts';

// The golden files begin with the third.
let numbered = 2;

/** Numbered by this file alone: golden files must not depend on which tests ran before. */
function finding(changes: Parameters<typeof unnumbered>[0]): ReturnType<typeof unnumbered> {
  numbered += 1;
  return unnumbered({ fingerprint: numbered.toString(16).padStart(16, '0'), ...changes });
}

const brand = summaryOf('brand-voice', {
  weight: 0.4,
  criteria: [
    { id: 'BV-1', text: 'Words are plain.', weight: 1 },
    { id: 'BV-2', text: 'Sentences are short.', weight: 1 },
    { id: 'BV-3', text: 'Sentences address the reader directly.', weight: 2 },
    { id: 'BV-4', text: 'Prices come with a date.', weight: 1 },
  ],
});
const legal = summaryOf('legal', {
  weight: 0.4,
  veto: true,
  criteria: [
    {
      id: 'LG-1',
      text: 'The text promises no result that depends on others.',
      weight: 2,
      source: 'docs/legal.md, section 2',
    },
    { id: 'LG-2', text: 'Risks stand beside what they belong to.', weight: 2 },
    { id: 'LG-3', text: 'Sources are named.', weight: 6 },
  ],
});
const accuracy = summaryOf('accuracy', { weight: 0.2, required: false });
const style = summaryOf('markdown-style', { kind: 'rules', weight: 0, required: false });

const promise = finding({
  ...quoteAt('You are guaranteed to earn 8 % a year', at(14, 1, 38)),
  suggestion: 'In the past three years the fund earned 8 % a year on average',
});
const stiff = finding({
  ...quoteAt('The utilisation of the aforementioned endpoint is recommended', at(18, 1, 62)),
  criterion: 'BV-3',
  severity: 'warning',
  message: 'This sentence talks about the reader instead of to them.',
  blocks: false,
  suggestion: 'Use this endpoint',
});
const old = finding({
  ...quoteAt('utilise', at(3, 4, 11)),
  criterion: 'BV-3',
  severity: 'info',
  message: 'A shorter word does the same.',
  blocks: false,
  standing: 'already-there',
});
const missing = finding({
  criterion: 'BV-4',
  message: 'The page names no date from which its prices hold.',
  standing: 'whole-page',
  severity: 'warning',
  blocks: false,
});

/** A page with what the findings quote where they say. */
const pricing = [
  '# Pricing',
  '',
  'We utilise euros throughout this page, as we always did.',
  ...Array.from({ length: 6 }, (_, index) => `Paragraph ${index + 1} says what the fund costs and what it does not.`),
  '',
  '## What you earn',
  '',
  'The fund has been open since 2009.',
  'You are guaranteed to earn 8 % a year, whatever the markets do, and nobody has ever lost money with it.',
  '',
  '## For developers',
  '',
  'The utilisation of the aforementioned endpoint is recommended for all new projects.',
  '',
  'Prices hold until we say otherwise.',
  '',
  'Ask us.',
].join('\n');

const approvedFile = (path: string): FileReport =>
  fileReport(path, [
    reviewed(brand, { score: 91 }),
    reviewed(legal),
    reviewed(accuracy),
    reviewed(style, {}, { outcome: { status: 'completed', durationMs: 38, startedMs: 0, phase: 'checks' } }),
  ]);

const rejectedFile = (path: string): FileReport =>
  fileReport(
    path,
    [
      reviewed(brand, { findings: [stiff, old, missing] }),
      reviewed(legal, { findings: [promise] }),
      reviewed(accuracy, { findings: [{ ...promise, criterion: 'TA-2', severity: 'warning', blocks: false }] }),
      reviewed(
        style,
        { findings: [], score: null },
        { outcome: { status: 'completed', durationMs: 38, startedMs: 0, phase: 'checks' } },
      ),
    ],
    undefined,
    {
      text: pricing,
      changedLines: [{ start: 10, end: 22 }],
      trail: [{ at: '2026-11-22T10:00:00.120Z', author: 'legal', key: 'review.legal' }],
    },
  );

const hostileFile = (): FileReport => {
  const hostile = (changes: object) => ({
    ...finding({
      ...quoteAt(hostileLines, at(14, 1, 30)),
      message: hostileLine,
      suggestion: hostileLines,
      source: hostileLine,
    }),
    ...changes,
  });
  const reviewer = summaryOf(hostileLine, {
    veto: true,
    criteria: [{ id: 'LG-1', text: hostileLine, weight: 1, source: hostileLine }],
  });
  return fileReport(
    `docs/${hostileLine}.md`,
    [
      reviewed(reviewer, {
        score: 10,
        findings: [hostile({}), hostile({ blocks: false, message: `2 ${hostileLine}`, standing: 'already-there' })],
        undecided: [hostileLine],
        notes: [hostileLine],
      }),
      absent(summaryOf('accuracy', { required: false }), hostileLine),
    ],
    { ...weighted, quorum: 1 },
    { phases: [{ name: hostileLine, status: 'stopped', reason: hostileLine }] },
  );
};

const bindsReviewer = { ...weighted, blocking: 'reviewer' } as const;
const objected = [
  reviewed(brand, { score: 91 }),
  reviewed({ ...legal, veto: false }, { findings: [promise] }),
  reviewed(accuracy),
];
const silent = {
  answers: [{ criterion: 'LG-1', status: 'not_applicable' as const, reason: 'Nothing is recommended.' }],
  findings: [],
};

const many = Array.from({ length: 200 }, (_, index) => {
  const path = `content/blog/2026/article-number-${String(index).padStart(3, '0')}.md`;
  if (index % 10 === 3) return rejectedFile(path);
  if (index % 10 === 7)
    return fileReport(path, [reviewed(brand, { findings: [stiff] }), reviewed(legal), absent(accuracy)]);
  return approvedFile(path);
});

/** Every kind of verdict that a reader may meet, for golden files and for looking at. */
export const situations: Readonly<Record<string, Report>> = {
  approved: reportOf([approvedFile('content/pricing.md')]),
  'approved-over-objection': reportOf([fileReport('content/pricing.md', objected, bindsReviewer)], {
    policy: bindsReviewer,
  }),
  'held-by-blocking': reportOf([fileReport('content/pricing.md', objected)]),
  'nothing-applied': reportOf([
    fileReport('content/notice.md', [
      reviewed(brand, silent),
      reviewed(legal, silent),
      reviewed(accuracy, { ...silent, reviewer: 'accuracy' }),
    ]),
  ]),
  'needs-work': reportOf([
    approvedFile('content/about.md'),
    fileReport('content/guide to | pipes.md', [
      reviewed(brand, { findings: [stiff, missing] }),
      reviewed(legal, {}, { reusedFrom: '41' }),
      absent(accuracy),
    ]),
  ]),
  'rejected-by-veto': reportOf([rejectedFile('content/pricing.md')], {
    leftOut: [
      { path: 'package.json', exclusion: { reason: 'not-matched' } },
      { path: 'content/old.md', exclusion: { reason: 'removed' } },
    ],
  }),
  'inconclusive-required-absent': reportOf(
    [fileReport('content/pricing.md', [reviewed(brand, { score: 91 }), absent(legal), reviewed(accuracy)])],
    {
      notices: ['The breaker of models.example.com opened after 5 failures.'],
    },
  ),
  undecided: reportOf(
    [
      fileReport('content/pricing.md', [
        reviewed(brand, { score: 91, undecided: ['BV-3: two answers differ'], unread: [{ start: 400, end: 512 }] }),
        reviewed(legal),
      ]),
    ],
    { mode: 'advise' },
  ),
  'nothing-to-review': reportOf([], {
    leftOut: [{ path: 'src/index.ts', exclusion: { reason: 'not-matched' } }],
    overall: {
      decision: 'approved',
      reason: 'Nothing to review.',
      nextAction: 'Nothing to do.',
      score: 100,
      passed: true,
    },
  }),
  hostile: reportOf([hostileFile()], {
    notices: [hostileLine],
    leftOut: [{ path: hostileLine, exclusion: { reason: 'unreadable', cause: hostileLine } }],
    model: { name: hostileLine, endpoint: hostileLine, learned: [hostileLine] },
    configuration: { path: hostileLine, found: true },
  }),
  'many-files': reportOf(many),
};
