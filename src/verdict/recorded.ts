import { z } from 'zod';
import { strategies } from '../engine/votes/strategy.ts';
import type { Ballot } from './ballot.ts';
import { blockingRules, type VerdictPolicy } from './policy.ts';
import { decidingRules, decisions, type Verdict } from './verdict.ts';

const decisionSchema = z.enum(decisions);

const castVote = () => ({
  cast: z.literal(true),
  approved: z.boolean(),
  score: z.int().min(0).max(100).nullable(),
  undecided: z.array(z.string()),
});
const noVote = () => ({ cast: z.literal(false), reason: z.string() });
const absences = ['failed', 'timed-out', 'skipped', 'cancelled'] as const;
const voter = () => ({ reviewer: z.string(), weight: z.number().min(0).max(1000), required: z.boolean() });
const policy = () => ({
  strategy: z.enum(strategies),
  threshold: z.int().min(0).max(100),
  /** Null for "more than half of the declared voters": a record holds no undefined. */
  quorum: z.int().min(1).nullable(),
  absent: z.enum(['exclude', 'against']),
});
const verdict = () => ({
  decision: decisionSchema,
  decidedBy: z.enum(decidingRules),
  reason: z.string(),
  score: z.number().min(0).max(100),
  inWords: z.string(),
  warnings: z.array(z.string()),
  /** The phase whose closed gate ended the run: the ballots are then those of this phase. */
  stoppedAt: z.string().nullable(),
});

const ballotSchema = z.lazy(
  () =>
    z.strictObject({
      ...voter(),
      veto: z.union([z.boolean(), z.literal('approval')]),
      vote: z.union([
        z.strictObject({ ...castVote(), blocks: z.boolean() }),
        z.strictObject({ ...noVote(), how: z.enum(absences) }),
        z.strictObject({ ...noVote(), how: z.literal('abstained') }),
      ]),
    }) satisfies z.ZodType<Ballot>,
);

/** The verdict on a file with everything that it was made from, so that another policy can be tried on the same ballots. */
const currentSchema = z.lazy(() =>
  z.strictObject({
    ...verdict(),
    /** The edition of the rules of counting; see `rulesInWords`. */
    policy: z.strictObject({ ...policy(), rules: z.literal([1, 2]), blocking: z.enum(blockingRules) }),
    ballots: z.array(ballotSchema).max(100),
  }),
);
export type RecordedVerdict = z.infer<typeof currentSchema>;

/** What records of the first edition hold. Its rules can be said in today's words, so that they still come to what they came to. */
const firstEditionSchema = z.lazy(() =>
  z
    .strictObject({
      ...verdict(),
      policy: z.strictObject(policy()),
      ballots: z
        .array(
          z.strictObject({
            ...voter(),
            veto: z.boolean(),
            vote: z.discriminatedUnion('cast', [
              z.strictObject({ ...castVote(), blocks: z.boolean().exactOptional() }),
              z.strictObject({ ...noVote(), how: z.enum(absences) }),
            ]),
          }),
        )
        .max(100),
    })
    .transform(
      (first): RecordedVerdict => ({
        ...first,
        policy: { ...first.policy, rules: 1, blocking: 'reviewer' },
        ballots: first.ballots.map(({ veto, vote, ...ballot }) => ({
          ...ballot,
          veto: veto ? 'approval' : false,
          vote: vote.cast ? { ...vote, blocks: vote.blocks ?? false } : vote,
        })),
      }),
    ),
);

const recordedVerdictSchema = z.lazy(() => z.union([currentSchema, firstEditionSchema]));

/** What a reader must know of the rules under which a verdict was made; nothing of today's. */
export function rulesInWords({ policy: { rules } }: RecordedVerdict): string | undefined {
  return rules === 1
    ? 'Judged under the rules of the first edition: a finding that blocks bound only its reviewer, every objection of a reviewer with a veto rejected, and what did not apply was left out of a score.'
    : undefined;
}

/** A verdict in the form in which records keep it. */
export function recordedVerdict(
  { decision, decidedBy, reason, score, arithmetic, warnings }: Verdict,
  { quorum, ...policy }: VerdictPolicy,
  ballots: readonly Ballot[],
  stoppedAt: string | undefined,
): RecordedVerdict {
  return {
    ...{ decision, decidedBy, reason, score, inWords: arithmetic.inWords, warnings: [...warnings] },
    policy: { ...policy, rules: 2, quorum: quorum ?? null },
    ballots: ballots.map(({ vote, ...ballot }) => ({
      ...ballot,
      vote: vote.cast ? { ...vote, undecided: [...vote.undecided] } : vote,
    })),
    stoppedAt: stoppedAt ?? null,
  };
}

/** Reads a recorded verdict; `undefined` when there is none of this form. */
export function readRecordedVerdict(value: unknown): RecordedVerdict | undefined {
  const parsed = recordedVerdictSchema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

/** The policy under which a recorded verdict was made. */
export function recordedPolicy({ policy: { quorum, rules: _, ...policy } }: RecordedVerdict): VerdictPolicy {
  return { ...policy, quorum: quorum ?? undefined };
}
