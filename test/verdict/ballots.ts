import fc from 'fast-check';
import type { Ballot, Veto, Vote } from '../../src/verdict/ballot.ts';
import type { VerdictPolicy } from '../../src/verdict/policy.ts';

export const policy = (changes: Partial<VerdictPolicy> = {}): VerdictPolicy => ({
  strategy: 'weighted',
  threshold: 80,
  quorum: undefined,
  absent: 'exclude',
  blocking: 'page',
  ...changes,
});

export const cast = (
  approved: boolean,
  score: number | null = null,
  undecided: readonly string[] = [],
  blocks = false,
) => ({
  cast: true as const,
  approved,
  score,
  undecided,
  blocks,
});

export const abstained: Vote = { cast: false, how: 'abstained', reason: 'nothing applied' };

export const missing = (how: 'failed' | 'timed-out' = 'failed'): Vote => ({ cast: false, how, reason: 'no answer' });

export const ballot = (reviewer: string, vote: Vote, changes: Partial<Omit<Ballot, 'vote'>> = {}): Ballot => ({
  reviewer,
  weight: 1,
  required: false,
  veto: false,
  ...changes,
  vote,
});

/** A vote that a review can lead to: what blocks does not approve. */
export const castVote = fc
  .tuple(fc.boolean(), fc.option(fc.integer({ min: 0, max: 100 })), fc.boolean())
  .map(([approved, score, blocks]) => cast(approved, score, [], blocks && !approved));

export const anyVote: fc.Arbitrary<Vote> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(castVote, fc.boolean())
      .map(([vote, open]) => (open && vote.approved ? { ...vote, undecided: ['a split answer'] } : vote)),
  },
  { weight: 1, arbitrary: fc.constantFrom(missing('failed'), missing('timed-out')) },
  { weight: 1, arbitrary: fc.constant(abstained) },
);

const anyWeight = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 2000 }).map((weight) => weight / 1000),
);

export const ballotsOf = (vote: fc.Arbitrary<Vote>, weight: fc.Arbitrary<number> = anyWeight): fc.Arbitrary<Ballot[]> =>
  fc
    .array(fc.record({ weight, required: fc.boolean(), veto: fc.constantFrom<Veto>(false, true, 'approval'), vote }), {
      maxLength: 7,
    })
    .map((rows) => rows.map((row, index) => ({ reviewer: `r${index}`, ...row })));

export const anyPolicy: fc.Arbitrary<VerdictPolicy> = fc.record({
  strategy: fc.constantFrom('unanimous', 'majority', 'weighted', 'threshold'),
  threshold: fc.integer({ min: 0, max: 100 }),
  quorum: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
  absent: fc.constantFrom('exclude', 'against'),
  blocking: fc.constantFrom('page', 'reviewer'),
});
