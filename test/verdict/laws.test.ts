import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { comparisonHolds } from '../../src/engine/votes/arithmetic.ts';
import { aggregate } from '../../src/verdict/aggregate.ts';
import { abstains, type Ballot, isAbsent } from '../../src/verdict/ballot.ts';
import { examples } from '../support/examples.ts';
import { abstained, anyPolicy, anyVote, ballot, ballotsOf, cast, castVote, policy } from './ballots.ts';

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

  test.prop([votes, anyPolicy, fc.nat(), fc.integer({ min: 0, max: 100 })], { numRuns: examples(500) })(
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

  test.prop([votes, anyPolicy], { numRuns: examples(500) })(
    'the arithmetic shown recomputes to the decision',
    (ballots, p) => {
      const { arithmetic, decision, decidedBy, score } = aggregate(ballots, p);
      const points = arithmetic.contributions.reduce((sum, row) => sum + row.points, 0);
      expect(points).toBe(arithmetic.left);
      expect(Number.isSafeInteger(arithmetic.left) && Number.isSafeInteger(arithmetic.right)).toBe(true);
      if (decision === 'approved') expect(comparisonHolds(arithmetic)).toBe(true);
      if (decidedBy === 'required-absent' || decidedBy === 'quorum') expect(comparisonHolds(arithmetic)).toBe(false);
      if (decidedBy === 'blocking' || decidedBy === 'abstained') expect(comparisonHolds(arithmetic)).toBe(true);
      if (decidedBy === 'strategy') expect(comparisonHolds(arithmetic)).toBe(decision === 'approved');
      // No score is rounded to the wrong side of the line that it was compared with.
      if (decidedBy === 'strategy' && (p.strategy === 'weighted' || p.strategy === 'threshold')) {
        expect(score >= p.threshold).toBe(decision === 'approved');
      }
      expect(score * 10).toBeCloseTo(Math.round(score * 10), 6);
    },
  );

  test.prop([votes, anyPolicy])('no page is approved by nobody, by too few, or past a veto', (ballots, p) => {
    const { decision } = aggregate(ballots, p);
    const voters = ballots.filter(({ weight }) => weight > 0);
    const present = voters.filter(({ vote }) => vote.cast).length;
    const absent = voters.filter(({ vote }) => isAbsent(vote)).length;
    const is = (test: (ballot: Ballot) => boolean) => ballots.some(test);
    if (present === 0 && (absent > 0 || voters.length === 0)) expect(decision).toBe('inconclusive');
    if (is(({ required, vote }) => required && isAbsent(vote))) expect(decision).toBe('inconclusive');
    if (p.quorum === undefined && absent > 0 && present <= absent) expect(decision).toBe('inconclusive');
    if (
      is(({ veto, vote }) => vote.cast && ((veto === 'approval' && !vote.approved) || (veto === true && vote.blocks)))
    )
      expect(['rejected', 'inconclusive']).toContain(decision);
    if (is(({ weight, required, vote }) => (weight > 0 || required) && vote.cast && vote.undecided.length > 0)) {
      expect(order.indexOf(decision)).toBeLessThanOrEqual(order.indexOf('inconclusive'));
    }
  });

  test.prop([votes, anyPolicy, fc.nat()], { numRuns: examples(500) })(
    'with a confirmed blocking finding of a voter no page is approved, and only such a finding or a lower vote changes that',
    (ballots, p, pick) => {
      const page = { ...p, blocking: 'page' as const };
      const index = ballots.length === 0 ? 0 : pick % ballots.length;
      const chosen = ballots[index];
      fc.pre(chosen !== undefined && chosen.weight > 0);
      if (chosen === undefined) return;
      const blocked = ballots.with(index, { ...chosen, vote: cast(false, 79, [], true) });
      const before = aggregate(ballots.with(index, { ...chosen, vote: cast(false, 79) }), page).decision;
      const { decision, decidedBy, arithmetic } = aggregate(blocked, page);
      expect(decision).not.toBe('approved');
      if (decidedBy === 'blocking') expect([decision, comparisonHolds(arithmetic)]).toEqual(['needs-work', true]);
      if (before === 'rejected') expect(decision).toBe('rejected');
    },
  );

  test.prop([
    votes,
    anyPolicy,
    fc.constantFrom(0, 1, 0.4),
    fc.boolean(),
    fc.constantFrom<Ballot['veto']>(false, true, 'approval'),
  ])('a reviewer that abstains changes nothing where anybody else votes', (ballots, p, weight, required, veto) => {
    fc.pre(ballots.some((one) => one.weight > 0 && one.vote.cast) && p.quorum === undefined);
    const one = aggregate(ballots, p);
    const other = aggregate([...ballots, ballot('silent', abstained, { weight, required, veto })], p);
    expect([other.decision, other.decidedBy, other.score]).toEqual([one.decision, one.decidedBy, one.score]);
    // Who is required is counted where one is missing; everywhere else the sums are the same.
    if (one.decidedBy === 'required-absent') return;
    expect([other.arithmetic.left, other.arithmetic.right]).toEqual([one.arithmetic.left, one.arithmetic.right]);
  });

  test.prop([fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }), fc.boolean(), anyPolicy])(
    'where nothing applied to any voter the page is approved, unless one is missing',
    (weights, missingOne, p) => {
      const silent = weights.map((weight, index) => ballot(`r${index}`, abstained, { weight }));
      const ballots = missingOne
        ? [...silent, ballot('gone', { cast: false, how: 'failed', reason: 'no answer' })]
        : silent;
      const { decision, reason, arithmetic, score } = aggregate(ballots, p);
      if (missingOne) {
        expect(decision).toBe('inconclusive');
        return;
      }
      expect(ballots.every(({ vote }) => abstains(vote))).toBe(true);
      expect([decision, score, arithmetic.left, arithmetic.right]).toEqual([
        'approved',
        100,
        weights.length,
        weights.length,
      ]);
      expect(reason).toContain('Nothing applied');
    },
  );

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
