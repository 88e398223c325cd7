import { test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { aggregate } from '../../src/verdict/aggregate.ts';
import { flips } from '../../src/verdict/flips.ts';
import { anyPolicy, anyVote, ballot, ballotsOf, cast, missing, policy } from './ballots.ts';

describe('flips', () => {
  it('names the vote, and the score at which it tips', () => {
    const ballots = [
      ballot('brand', cast(true, 91), { weight: 0.4 }),
      ballot('legal', cast(false, 40), { weight: 0.4 }),
      ballot('accuracy', cast(true, 100), { weight: 0.2 }),
    ];
    expect(aggregate(ballots, policy())).toMatchObject({ decision: 'needs-work', score: 72.4 });
    expect(flips(ballots, policy())).toEqual([
      { reviewer: 'legal', approved: true, blocks: false, score: 59, decision: 'approved' },
    ]);
  });

  it('asks of a veto what it needs: a finding that blocks', () => {
    const ballots = [ballot('a', cast(true, 100), { weight: 9 }), ballot('legal', cast(true, 100), { veto: true })];
    expect(flips(ballots, policy())).toEqual([
      { reviewer: 'a', approved: false, blocks: false, score: 77, decision: 'needs-work' },
      { reviewer: 'legal', approved: false, blocks: true, score: 100, decision: 'rejected' },
    ]);
  });

  it('says that what blocks would tip where no score would, unless it binds only its reviewer', () => {
    const ballots = ['a', 'b', 'c', 'd', 'e'].map((name) => ballot(name, cast(true, 100)));
    const majority = policy({ strategy: 'majority' });
    expect(flips(ballots.slice(0, 3), majority).length).toBe(3);
    expect(flips(ballots, majority)[0]).toEqual({
      ...{ reviewer: 'a', approved: false, blocks: true, score: 100, decision: 'needs-work' },
    });
    expect(flips(ballots, { ...majority, blocking: 'reviewer' })).toEqual([]);
  });

  it('counts a vote that was never cast among those that could tip', () => {
    const ballots = [ballot('a', cast(true, 100)), ballot('b', missing(), { required: true })];
    expect(flips(ballots, policy())).toEqual([
      { reviewer: 'b', approved: true, blocks: false, score: 60, decision: 'approved' },
      { reviewer: 'b', approved: false, blocks: false, score: 59, decision: 'needs-work' },
    ]);
  });

  test.prop([ballotsOf(anyVote), anyPolicy])(
    'every flip does what it says, and where there is none no vote can',
    (ballots, p) => {
      const now = aggregate(ballots, p).decision;
      const found = flips(ballots, p);
      for (const { reviewer, approved, score, blocks, decision } of found) {
        const changed = ballots.map((one) =>
          one.reviewer === reviewer ? { ...one, vote: cast(approved, score, [], blocks) } : one,
        );
        expect(aggregate(changed, p).decision).toBe(decision);
        expect(decision).not.toBe(now);
      }
      for (const one of ballots) {
        if (found.some(({ reviewer }) => reviewer === one.reviewer)) continue;
        for (const [approved, blocks] of [
          [true, false],
          [false, false],
          [false, true],
        ] as const) {
          const vote = cast(approved, approved ? 100 : 0, [], blocks);
          const changed = ballots.map((other) => (other === one ? { ...one, vote } : other));
          expect(aggregate(changed, p).decision).toBe(now);
        }
      }
    },
  );

  it('has nothing to say about no ballots', () => {
    expect(flips([], policy())).toEqual([]);
  });
});
