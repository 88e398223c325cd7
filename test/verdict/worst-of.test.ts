import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/verdict/verdict.ts';
import { type FileDecision, type WholeDecision, worstOf } from '../../src/verdict/worst-of.ts';

const files = (...decisions: Decision[]) => decisions.map((decision, index) => ({ decision, score: 90 - index }));

describe('the verdict of the whole', () => {
  it.each<[FileDecision[], WholeDecision]>([
    [[], { decision: 'approved', reason: 'Nothing to review.', score: 100 }],
    [files('approved'), { decision: 'approved', reason: 'The only file is approved.', score: 90 }],
    [
      [{ decision: 'rejected', score: 10, reason: 'legal rejected, with a veto.' }],
      { decision: 'rejected', reason: 'legal rejected, with a veto.', score: 10 },
    ],
    [files('approved', 'approved'), { decision: 'approved', reason: 'All 2 files are approved.', score: 89 }],
    [
      files('approved', 'needs-work'),
      { decision: 'needs-work', reason: 'Of 2 files, 1 needs work, 1 is approved.', score: 89 },
    ],
    [
      files('needs-work', 'inconclusive', 'needs-work'),
      { decision: 'inconclusive', reason: 'Of 3 files, 1 could not be judged, 2 need work.', score: 88 },
    ],
    [
      files('approved', 'inconclusive', 'rejected', 'needs-work'),
      {
        decision: 'rejected',
        reason: 'Of 4 files, 1 is rejected, 1 could not be judged, 1 needs work, 1 is approved.',
        score: 87,
      },
    ],
  ])('case %#', (given, expected) => {
    expect(worstOf(given)).toEqual(expected);
  });
});
