import fc from 'fast-check';
import type { Policy } from '../../src/engine/votes/strategy.ts';
import type { Ballot, Vote } from '../../src/engine/votes/vote.ts';

export const policy = (changes: Partial<Policy> = {}): Policy => ({
  strategy: 'weighted',
  threshold: 80,
  quorum: undefined,
  absent: 'exclude',
  ...changes,
});

export const cast = (approved: boolean, score: number | null = null, undecided: readonly string[] = []) => ({
  cast: true as const,
  approved,
  score,
  undecided,
});

export const missing = (how: 'failed' | 'timed-out' = 'failed'): Vote => ({ cast: false, how, reason: 'no answer' });

export const ballot = (reviewer: string, vote: Vote, changes: Partial<Omit<Ballot, 'vote'>> = {}): Ballot => ({
  reviewer,
  weight: 1,
  required: false,
  veto: false,
  ...changes,
  vote,
});

export const anyVote: fc.Arbitrary<Vote> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.boolean(), fc.option(fc.integer({ min: 0, max: 100 })), fc.boolean())
      .map(([approved, score, open]) => cast(approved, score, open && approved ? ['a split answer'] : [])),
  },
  { weight: 1, arbitrary: fc.constantFrom(missing('failed'), missing('timed-out')) },
);

export const castVote = fc
  .tuple(fc.boolean(), fc.option(fc.integer({ min: 0, max: 100 })))
  .map(([approved, score]) => cast(approved, score));

const anyWeight = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 2000 }).map((weight) => weight / 1000),
);

export const ballotsOf = (vote: fc.Arbitrary<Vote>, weight: fc.Arbitrary<number> = anyWeight): fc.Arbitrary<Ballot[]> =>
  fc
    .array(fc.record({ weight, required: fc.boolean(), veto: fc.boolean(), vote }), { maxLength: 7 })
    .map((rows) => rows.map((row, index) => ({ reviewer: `r${index}`, ...row })));

export const anyPolicy: fc.Arbitrary<Policy> = fc.record({
  strategy: fc.constantFrom('unanimous', 'majority', 'weighted', 'threshold'),
  threshold: fc.integer({ min: 0, max: 100 }),
  quorum: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
  absent: fc.constantFrom('exclude', 'against'),
});
