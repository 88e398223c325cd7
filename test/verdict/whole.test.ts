import { describe, expect, test } from 'vitest';
import { decideWhole, exitCodeOf, exitCodes } from '../../src/verdict/whole.ts';
import { fileReport, finding, reviewed, summaryOf } from '../support/builders.ts';

const good = fileReport('a.md', [reviewed(summaryOf('voice'))]).verdict;
const bad = fileReport('b.md', [
  reviewed(summaryOf('law', { veto: true }), { score: 10, findings: [finding({})] }),
]).verdict;
const unread = '1 content file could not be read';

describe('what could not be read', () => {
  test('is no file of those that were judged, and leads where it decides', () => {
    expect(decideWhole([good, good], [unread], 'enforce')).toMatchObject({
      decision: 'inconclusive',
      reason: '1 content file could not be read. All 2 files are approved.',
      score: 0,
    });
  });

  test('follows what is graver', () => {
    expect(decideWhole([good, bad], [unread], 'enforce')).toMatchObject({
      decision: 'rejected',
      reason: 'Of 2 files, 1 is rejected, 1 is approved. 1 content file could not be read.',
    });
  });

  test('is all there is to say where nothing was judged', () => {
    expect(decideWhole([], [unread], 'enforce').reason).toBe(`Nothing could be judged: ${unread}.`);
  });
});

test.each([
  ['approved', 0],
  ['needs-work', 1],
  ['rejected', 1],
  ['inconclusive', 3],
] as const)('a command that ends %s exits with %i', (decision, code) => {
  expect(exitCodeOf(decision)).toBe(code);
});

test('no other ending of a command looks like a verdict', () => {
  const { approved, notApproved, inconclusive, ...others } = exitCodes;
  expect(new Set([approved, notApproved, inconclusive, ...Object.values(others)]).size).toBe(5);
});

describe('the whole passes', () => {
  test.each([
    ['enforce', [good], true],
    ['enforce', [good, bad], false],
    ['enforce', [], true],
    ['advise', [bad], true],
  ] as const)('when it is approved or nobody asked it to decide: %s %#', (mode, verdicts, passed) => {
    expect(decideWhole(verdicts, [], mode).passed).toBe(passed);
  });
});
