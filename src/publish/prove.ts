import { z } from 'zod';
import type { RunRecord } from '../record/record-schema.ts';
import type { Reviewer } from '../review/reviewer.ts';
import { aggregate } from '../verdict/aggregate.ts';
import { type Ballot, ballotOf } from '../verdict/ballot.ts';
import type { VerdictPolicy } from '../verdict/policy.ts';
import { readRecordedVerdict } from '../verdict/recorded.ts';
import type { SourcePage } from './transform/transform.ts';

/** What a page must be approved by today. */
export interface Rules {
  readonly reviewers: readonly Reviewer[];
  readonly policy: VerdictPolicy;
  readonly verdictDays: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Whether exactly this text may go out, and by which verdict; or why not, in one sentence. */
export type Proof =
  | { readonly ok: true; readonly headSha: string | null; readonly runId: string | null; readonly madeAt: string }
  | { readonly ok: false; readonly why: string };

/** Whether these texts may go out, each by its path. It is asked once, for all that would be written anew. */
export type Prove = (pages: readonly SourcePage[], signal: AbortSignal) => Promise<ReadonlyMap<string, Proof>>;

const reportSchema = z.object({
  mode: z.string().optional(),
  subject: z.object({ fromFork: z.boolean().optional() }).optional(),
});

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Looks for an approved verdict on exactly this blob in believed records, newest first. The decision that a record holds is
 * not enough: it is derived again from what the reviewers said, under the policy and by the reviewers of today.
 */
export function prove(path: string, blobId: string, records: readonly RunRecord[], rules: Rules): Proof {
  let why = 'There is no verdict on this text: have it judged in a pull request, or run content-gate check.';
  for (const record of records.toSorted((one, other) => (one.updatedAt < other.updatedAt ? 1 : -1))) {
    const file = record.files.find((one) => one.path === path && one.blobSha === blobId);
    if (file === undefined) continue;
    const objection = objectionTo(record, file, rules);
    if (objection === undefined) {
      const { headSha, runId } = record.subject;
      return { ok: true, headSha, runId, madeAt: record.updatedAt };
    }
    why = objection;
    // What the newest record says of this text counts; an older approval does not outlive it.
    break;
  }
  return { ok: false, why };
}

function objectionTo(record: RunRecord, file: RunRecord['files'][number], rules: Rules): string | undefined {
  const report = reportSchema.safeParse(record.report);
  if (!report.success) return 'The run that judged this text did not come to its end: run it again.';
  if (report.data.mode !== 'enforce')
    return 'Its verdict only advises: set the mode of the gate to enforce, and have it judged again.';
  if (report.data.subject?.fromFork === true)
    return 'Its verdict was made for a fork, without secrets: have it judged from a branch of this repository.';
  if (rules.now - Date.parse(record.updatedAt) > rules.verdictDays * dayMs) {
    return `Its verdict is older than ${rules.verdictDays} days: have it judged again.`;
  }
  const recorded = readRecordedVerdict(file.verdict);
  if (recorded === undefined) return 'The run that judged this text reached no verdict on it: run it again.';
  if (recorded.decision !== 'approved')
    return `Its verdict is not approved, but ${recorded.decision}: ${recorded.reason}`;
  const byTask = new Map(file.outcomes.map((outcome) => [outcome.task.name, outcome]));
  const ballots = rules.reviewers.map((reviewer) => today(reviewer, ballotOf(reviewer, byTask.get(reviewer.name))));
  const derived = aggregate(ballots, rules.policy);
  return derived.decision === 'approved'
    ? undefined
    : `Under the rules of today its verdict is ${derived.decision}, without asking anybody again: ${derived.reason}`;
}

/** The threshold of a reviewer may have been raised since. */
function today({ threshold }: Reviewer, ballot: Ballot): Ballot {
  const { vote } = ballot;
  if (!vote.cast || vote.score === null) return ballot;
  return { ...ballot, vote: { ...vote, approved: vote.approved && vote.score >= threshold } };
}
