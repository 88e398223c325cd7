import { z } from 'zod';
import { type Policy, strategies } from '../engine/votes/strategy.ts';
import type { Ballot } from '../engine/votes/vote.ts';
import type { Decision, Verdict } from './verdict.ts';

const decisionSchema = z.enum(['approved', 'needs-work', 'rejected', 'inconclusive']) satisfies z.ZodType<Decision>;

const voteSchema = z.discriminatedUnion('cast', [
  z.strictObject({
    cast: z.literal(true),
    approved: z.boolean(),
    score: z.int().min(0).max(100).nullable(),
    undecided: z.array(z.string()),
    blocks: z.boolean().exactOptional(),
  }),
  z.strictObject({
    cast: z.literal(false),
    how: z.enum(['failed', 'timed-out', 'skipped', 'cancelled']),
    reason: z.string(),
  }),
]);

const ballotSchema = z.strictObject({
  reviewer: z.string(),
  weight: z.number().min(0).max(1000),
  required: z.boolean(),
  veto: z.boolean(),
  vote: voteSchema,
}) satisfies z.ZodType<Ballot>;

const policySchema = z.strictObject({
  strategy: z.enum(strategies),
  threshold: z.int().min(0).max(100),
  /** Null for "more than half of the declared voters": a record holds no undefined. */
  quorum: z.int().min(1).nullable(),
  absent: z.enum(['exclude', 'against']),
});

/** The verdict on a file with everything that it was made from, so that another policy can be tried on the same ballots. */
const recordedVerdictSchema = z.strictObject({
  decision: decisionSchema,
  decidedBy: z.enum(['required-absent', 'quorum', 'veto', 'strategy', 'undecided']),
  reason: z.string(),
  score: z.number().min(0).max(100),
  inWords: z.string(),
  warnings: z.array(z.string()),
  policy: policySchema,
  ballots: z.array(ballotSchema).max(100),
  /** The phase whose closed gate ended the run: the ballots are then those of this phase. */
  stoppedAt: z.string().nullable(),
});
export type RecordedVerdict = z.infer<typeof recordedVerdictSchema>;

/** A verdict in the form in which records keep it. */
export function recordedVerdict(
  { decision, decidedBy, reason, score, arithmetic, warnings }: Verdict,
  { quorum, ...policy }: Policy,
  ballots: readonly Ballot[],
  stoppedAt: string | undefined,
): RecordedVerdict {
  return {
    ...{ decision, decidedBy, reason, score, inWords: arithmetic.inWords, warnings: [...warnings] },
    policy: { ...policy, quorum: quorum ?? null },
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
export function recordedPolicy({ policy: { quorum, ...policy } }: RecordedVerdict): Policy {
  return { ...policy, quorum: quorum ?? undefined };
}
