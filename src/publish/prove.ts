import { z } from 'zod';
import { conditionOf } from '../config/page-conditions.ts';
import type { PublishConfig } from '../config/publish-schema.ts';
import type { Config } from '../config/schema.ts';
import { type Condition, meets } from '../content/condition.ts';
import type { RunRecord } from '../record/record-schema.ts';
import type { Reviewer } from '../review/reviewer.ts';
import { aggregate } from '../verdict/aggregate.ts';
import { type Ballot, ballotOf, reviewOf } from '../verdict/ballot.ts';
import type { VerdictPolicy } from '../verdict/policy.ts';
import { type RecordedVerdict, readRecordedVerdict } from '../verdict/recorded.ts';
import type { SourcePage } from './transform/transform.ts';

/** What a page must be approved by today. */
export interface Rules {
  /** Each with the conditions under which it is asked about a page: its own, and those of its phase. */
  readonly reviewers: readonly { readonly reviewer: Reviewer; readonly when: readonly Condition[] }[];
  /** Whether the team declared them. Where nobody did, a run brings reviewers along by the model that it is given. */
  readonly isDeclared: boolean;
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

/** The rules by which pages are approved under a configuration. */
export function rulesOf(config: Config, settings: PublishConfig, reviewers: readonly Reviewer[], now: number): Rules {
  const { strategy, threshold, quorum, absent, blocking } = config;
  const phaseOf = (name: string) => config.pipeline?.find(({ tasks }) => tasks.includes(name))?.when;
  return {
    reviewers: reviewers.map((reviewer) => {
      const ofPhase = phaseOf(reviewer.name);
      const ofPhases = ofPhase === undefined ? [] : [conditionOf(ofPhase)];
      return { reviewer, when: [...ofPhases, ...(reviewer.when === undefined ? [] : [reviewer.when])] };
    }),
    isDeclared: config.reviewers !== undefined || config.pipeline !== undefined,
    policy: { strategy, threshold, quorum, absent, blocking },
    verdictDays: settings['verdict-days'],
    now,
  };
}

const reportSchema = z.object({
  mode: z.string().optional(),
  subject: z.object({ fromFork: z.boolean().optional() }).optional(),
});

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Looks for the verdict on exactly this text in records that are believed. Its decision is not believed: it is derived again
 * from the votes that were counted and by the reviewers of today. What the newest record says of this text counts; an older
 * approval does not outlive it.
 */
export function prove(page: SourcePage, records: readonly RunRecord[], rules: Rules, missing = usualMissing): Proof {
  const newestFirst = records.toSorted((one, other) => Date.parse(other.updatedAt) - Date.parse(one.updatedAt));
  for (const record of newestFirst) {
    const file = record.files.find((one) => one.path === page.path && one.blobSha === page.blobId);
    if (file === undefined) continue;
    const why = objectionTo(page, record, file, rules);
    const { headSha, runId } = record.subject;
    return why === undefined ? { ok: true, headSha, runId, madeAt: record.updatedAt } : { ok: false, why };
  }
  return { ok: false, why: `There is no verdict on this text. ${missing}` };
}

const usualMissing = 'Have it judged in a pull request, or run content-gate check.';

type FileOfRecord = RunRecord['files'][number];

function objectionTo(page: SourcePage, record: RunRecord, file: FileOfRecord, rules: Rules): string | undefined {
  const report = reportSchema.safeParse(record.report);
  if (!report.success)
    return 'The run that judged this text did not come to its end, so run it again; or it had too many pages for its record, so have this one judged in a smaller change, or by content-gate check.';
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
  const derived = aggregate(ballotsToday(page, file, recorded, rules), rules.policy);
  return derived.decision === 'approved'
    ? undefined
    : `Under the rules of today its verdict is ${derived.decision}, without asking anybody again: ${derived.reason}`;
}

/** The votes that were counted, with the say that each reviewer has today; whoever was not asked and would be is missing. */
function ballotsToday(
  page: SourcePage,
  file: FileOfRecord,
  { ballots }: RecordedVerdict,
  { reviewers, isDeclared }: Rules,
): readonly Ballot[] {
  const byTask = new Map(file.outcomes.map((outcome) => [outcome.task.name, outcome]));
  const counted = new Map(ballots.map((ballot) => [ballot.reviewer, ballot]));
  const declared = new Set(reviewers.map(({ reviewer }) => reviewer.name));
  return [
    ...reviewers.flatMap(({ reviewer, when }): readonly Ballot[] => {
      const was = counted.get(reviewer.name);
      if (was === undefined) {
        return when.every((condition) => meets(condition, page).holds) ? [ballotOf(reviewer, undefined)] : [];
      }
      const { name, weight, required, veto } = reviewer;
      const review = reviewOf(byTask.get(name));
      const answered = new Set(review?.answers.map(({ criterion }) => criterion));
      const unanswered = was.vote.cast ? newCriteria(reviewer).find((id) => !answered.has(id)) : undefined;
      const vote: Ballot['vote'] =
        unanswered === undefined
          ? underThreshold(was.vote, reviewer.threshold)
          : { cast: false, how: 'skipped', reason: `it was not asked about ${unanswered}, which it is asked by now` };
      return [{ reviewer: name, weight, required, veto, vote }];
    }),
    // What every run screens for is declared nowhere.
    ...ballots.filter(({ reviewer, weight }) => (weight === 0 || !isDeclared) && !declared.has(reviewer)),
  ];
}

/** The threshold of a reviewer may have been raised since. */
function underThreshold(vote: Ballot['vote'], threshold: number): Ballot['vote'] {
  if (!vote.cast || vote.score === null) return vote;
  return { ...vote, approved: vote.approved && vote.score >= threshold };
}

/** The questions that a model reviewer is asked about every page. */
function newCriteria(reviewer: Reviewer): readonly string[] {
  if (reviewer.kind !== 'model') return [];
  return reviewer.criteria
    .filter(
      ({ id, for: kinds, needs }) => kinds === undefined && needs === undefined && !reviewer.unasked?.includes(id),
    )
    .map(({ id }) => id);
}
