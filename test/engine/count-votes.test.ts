import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { countBallots } from '../../src/engine/votes/count.ts';
import { type Policy, strategies } from '../../src/engine/votes/strategy.ts';
import type { Voter } from '../../src/engine/votes/vote.ts';

const policy = fc.record({
  strategy: fc.constantFrom(...strategies),
  threshold: fc.integer({ min: 0, max: 100 }),
  quorum: fc.constant(undefined),
  absent: fc.constantFrom('exclude' as const, 'against' as const),
});
const voter = fc.record({
  weight: fc.constantFrom(0, 0.5, 1, 3),
  approved: fc.option(fc.boolean()),
  score: fc.integer({ min: 0, max: 100 }),
});
const votersOf = (given: readonly { weight: number; approved: boolean | null; score: number }[]) =>
  given.map(
    ({ weight, approved, score }, index): Voter => ({
      ...{ name: `v${index}`, weight, required: false },
      ...(approved === null ? {} : { vote: { approved, score } }),
    }),
  );
const abstainer = (name: string): Voter => ({ name, weight: 1, required: false, abstained: true });

describe('who abstains', () => {
  property.prop([fc.array(voter, { minLength: 1, maxLength: 6 }), policy, fc.integer({ min: 1, max: 5 })])(
    'changes nothing that the others come to',
    (given, p, more) => {
      const voters = votersOf(given);
      fc.pre(voters.some(({ weight }) => weight > 0));
      const joined = [...voters, ...Array.from({ length: more }, (_, index) => abstainer(`a${index}`))];
      const [alone, together] = [countBallots(voters, p), countBallots(joined, p)];
      expect(together).toMatchObject({ approved: alone.approved, score: alone.score, reason: alone.reason });
    },
  );

  const threshold: Policy = { strategy: 'threshold', threshold: 80, quorum: undefined, absent: 'exclude' };
  it('lets a phase pass where nothing applied to anybody, and never where nobody has a vote', () => {
    expect(countBallots([abstainer('a'), abstainer('b')], threshold)).toMatchObject({ approved: true, score: 100 });
    expect(countBallots([], threshold).approved).toBe(false);
    expect(countBallots([{ ...abstainer('a'), weight: 0 }], threshold).approved).toBe(false);
  });

  it('lowers a written quorum, which a missing voter does not', () => {
    const votes: readonly Voter[] = [{ name: 'v', weight: 1, required: false, vote: { approved: true } }];
    const two = { ...threshold, quorum: 2 };
    expect(countBallots([...votes, abstainer('a')], two).approved).toBe(true);
    expect(countBallots([...votes, { name: 'm', weight: 1, required: false }], two).approved).toBe(false);
  });
});
