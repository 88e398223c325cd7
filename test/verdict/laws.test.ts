import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { holds } from '../../src/engine/votes/arithmetic.ts';
import type { Ballot } from '../../src/engine/votes/vote.ts';
import { aggregate } from '../../src/verdict/aggregate.ts';
import { anyPolicy, anyVote, ballotsOf, cast, castVote, policy } from './ballots.ts';

const votes = ballotsOf(anyVote);
const order = ['rejected', 'inconclusive', 'needs-work', 'approved'];

describe('the laws of aggregation', () => {
  test.prop([votes, anyPolicy, fc.infiniteStream(fc.nat())])(
    'the order of reviews never matters',
    (ballots, p, keys) => {
      const shuffled = ballots
        .map((ballot) => ({ ballot, key: keys.next().value }))
        .sort((one, other) => one.key - other.key)
        .map(({ ballot }) => ballot);
      const one = aggregate(ballots, p);
      const other = aggregate(shuffled, p);
      expect(other.decision).toBe(one.decision);
      expect(other.decidedBy).toBe(one.decidedBy);
      expect(other.score).toBe(one.score);
      expect([other.arithmetic.left, other.arithmetic.right]).toEqual([one.arithmetic.left, one.arithmetic.right]);
      expect([...other.warnings].sort()).toEqual([...one.warnings].sort());
    },
  );

  test.prop([ballotsOf(castVote), anyPolicy])('with nobody absent, unanimous implies majority', (ballots, p) => {
    fc.pre(aggregate(ballots, { ...p, strategy: 'unanimous' }).decision === 'approved');
    expect(aggregate(ballots, { ...p, strategy: 'majority' }).decision).toBe('approved');
  });

  test.prop([ballotsOf(anyVote, fc.constant(0.7)), anyPolicy])(
    'equal weights make weighted equal threshold',
    (ballots, p) => {
      const weighted = aggregate(ballots, { ...p, strategy: 'weighted' });
      const threshold = aggregate(ballots, { ...p, strategy: 'threshold' });
      expect([weighted.decision, weighted.score]).toEqual([threshold.decision, threshold.score]);
    },
  );

  test.prop([votes, anyPolicy, fc.nat(), fc.integer({ min: 0, max: 100 })], { numRuns: 500 })(
    'a no that becomes a yes, or a raised score, never makes a decision worse',
    (ballots, p, pick, raised) => {
      const index = ballots.length === 0 ? 0 : pick % ballots.length;
      const chosen = ballots[index];
      fc.pre(chosen?.vote.cast === true);
      if (chosen?.vote.cast !== true) return;
      const { score, undecided } = chosen.vote;
      const lifted = score === null ? null : Math.max(score, raised);
      const better = ballots.with(index, { ...chosen, vote: cast(true, lifted, undecided) });
      const before = aggregate(ballots, p);
      const after = aggregate(better, p);
      if (before.decision === 'approved') expect(after.decision).toBe('approved');
      expect(after.score).toBeGreaterThanOrEqual(before.score);
    },
  );

  test.prop([votes, anyPolicy, fc.integer({ min: 2, max: 50 })])(
    'scaling all weights changes nothing',
    (ballots, p, factor) => {
      const scaled = ballots.map((ballot) => ({
        ...ballot,
        weight: (Math.round(ballot.weight * 1000) * factor) / 1000,
      }));
      const one = aggregate(ballots, p);
      const other = aggregate(scaled, p);
      expect([other.decision, other.score]).toEqual([one.decision, one.score]);
    },
  );

  test.prop([votes, anyPolicy], { numRuns: 500 })('the arithmetic shown recomputes to the decision', (ballots, p) => {
    const { arithmetic, decision, decidedBy, score } = aggregate(ballots, p);
    const points = arithmetic.contributions.reduce((sum, row) => sum + row.points, 0);
    expect(points).toBe(arithmetic.left);
    expect(Number.isSafeInteger(arithmetic.left) && Number.isSafeInteger(arithmetic.right)).toBe(true);
    if (decision === 'approved') expect(holds(arithmetic)).toBe(true);
    if (decidedBy === 'required-absent' || decidedBy === 'quorum') expect(holds(arithmetic)).toBe(false);
    if (decidedBy === 'strategy') expect(holds(arithmetic)).toBe(decision === 'approved');
    // No score is rounded to the wrong side of the line that it was compared with.
    if (decidedBy === 'strategy' && (p.strategy === 'weighted' || p.strategy === 'threshold')) {
      expect(score >= p.threshold).toBe(decision === 'approved');
    }
    expect(score * 10).toBeCloseTo(Math.round(score * 10), 6);
  });

  test.prop([votes, anyPolicy])('no page is approved by nobody, by too few, or past a veto', (ballots, p) => {
    const { decision } = aggregate(ballots, p);
    const voters = ballots.filter(({ weight }) => weight > 0);
    const present = voters.filter(({ vote }) => vote.cast).length;
    const is = (test: (ballot: Ballot) => boolean) => ballots.some(test);
    if (present === 0) expect(decision).toBe('inconclusive');
    if (is(({ required, vote }) => required && !vote.cast)) expect(decision).toBe('inconclusive');
    if (p.quorum === undefined && 2 * present <= voters.length) expect(decision).toBe('inconclusive');
    if (is(({ veto, vote }) => veto && vote.cast && !vote.approved))
      expect(['rejected', 'inconclusive']).toContain(decision);
    if (is(({ weight, required, vote }) => (weight > 0 || required) && vote.cast && vote.undecided.length > 0)) {
      expect(order.indexOf(decision)).toBeLessThanOrEqual(order.indexOf('inconclusive'));
    }
  });

  test.prop([ballotsOf(castVote)])(
    'a reviewer without a weight changes nothing unless it is required or has a veto',
    (ballots) => {
      const advisor: Ballot = {
        reviewer: 'advisor',
        weight: 0,
        required: false,
        veto: false,
        vote: cast(false, 0, ['open']),
      };
      expect(aggregate([...ballots, advisor], policy()).decision).toBe(aggregate(ballots, policy()).decision);
    },
  );
});
