import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { findingKey } from '../../src/review/finding-key.ts';
import { type Finding, noUsage, type Review } from '../../src/review/review.ts';
import { undecidedLine } from '../../src/review/undecided.ts';
import { waive } from '../../src/verdict/waive.ts';

const waiver = { exception: 'abcdef', reason: 'Audited.', owner: '@o', until: '2099-12-31' };
const voter = { name: 'law', threshold: 80, criteria: ['A', 'B', 'C'].map((id) => ({ id, weight: 1 })) };
const finding = (criterion: string): Finding => ({
  ...{
    fingerprint: `f-${criterion}`,
    criterion,
    severity: 'blocking',
    message: 'm',
    standing: 'changed',
    blocks: false,
  },
});
type Status = Review['answers'][number]['status'];
const reviewOf = (
  statuses: Readonly<Record<string, Status>>,
  found: readonly string[],
  undecided: string[],
): Review => ({
  ...{ reviewer: 'law', kind: 'model', score: 100, approved: false, unread: [], notes: [] },
  ...{ flips: { changed: 0, asked: 0 }, usage: noUsage },
  answers: Object.entries(statuses).map(([criterion, status]) => ({ criterion, status, reason: 'r' })),
  findings: found.map(finding),
  undecided,
});
const by = (...criteria: string[]) => new Map(criteria.map((criterion) => [`f-${criterion}`, waiver]));

test('a split over a waived sentence is settled by whoever waived it', () => {
  const split = reviewOf({ A: 'uncertain', B: 'met', C: 'met' }, ['A'], [undecidedLine(['A'], 'the answers differ')]);
  expect(waive(split, voter, by('A'))).toMatchObject({
    ...{ approved: true, score: 100, undecided: [] },
    answers: [{ criterion: 'A', status: 'met', changedBecause: 'waived by an exception' }, {}, {}],
    findings: [{ criterion: 'A', waived: waiver }],
  });
});

test('what else is open stays so, and holds the page', () => {
  const open = reviewOf(
    { A: 'uncertain', B: 'uncertain', C: 'met' },
    ['A'],
    [
      ...[undecidedLine(['A'], 'the answers differ'), undecidedLine(['B'], 'the model could not tell')],
      undecidedLine(['A', 'B'], 'not decided, and the score could miss the threshold'),
    ],
  );
  const waived = waive(open, voter, by('A'));
  expect(waived.approved).toBe(false);
  expect(waived.undecided.map((line) => line.split(': ')[0])).toEqual(['B', 'A, B']);
});

property.prop([
  fc.record({
    A: fc.constantFrom<Status>('met', 'not_met', 'not_applicable', 'uncertain'),
    B: fc.constantFrom<Status>('met', 'not_met', 'not_applicable', 'uncertain'),
    C: fc.constantFrom<Status>('met', 'not_met', 'not_applicable', 'uncertain'),
  }),
  fc.subarray(['A', 'B', 'C']),
  fc.subarray(['A', 'B', 'C']),
])('nothing is settled but what was found and waived', (statuses, found, waived) => {
  const open = Object.entries(statuses).flatMap(([id, status]) => (status === 'uncertain' ? [id] : []));
  const review = reviewOf(
    statuses,
    found,
    open.map((id) => undecidedLine([id], 'the answers differ')),
  );
  const { undecided } = waive(review, voter, by(...waived));
  expect(undecided.map((line) => line.split(': ')[0])).toEqual(
    open.filter((id) => !(found.includes(id) && waived.includes(id))),
  );
});

test('of the same words in two places only the place that was spoken of is waived', () => {
  const at = (startLine: number): Finding => ({
    ...finding('A'),
    ...{ blocks: true, range: { startLine, startColumn: 1, endLine: startLine, endColumn: 5 } },
  });
  const review = { ...reviewOf({ A: 'not_met', B: 'met', C: 'met' }, [], []), findings: [at(3), at(9)] };
  const waived = waive(review, voter, new Map([[findingKey(at(3)), waiver]]));
  expect(waived).toMatchObject({ approved: false, answers: [{ status: 'not_met' }, {}, {}] });
  expect(waived.findings.map(({ blocks }) => blocks)).toEqual([false, true]);
});
