import { describe, expect, test } from 'vitest';
import { decideWhole } from '../../src/verdict/whole.ts';
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
