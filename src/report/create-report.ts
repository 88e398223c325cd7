import type { ContentFile, LeftOut } from '../content/content.ts';
import { findingId } from '../review/finding-id.ts';
import { findingKey } from '../review/finding-key.ts';
import type { Review } from '../review/review.ts';
import type { Reviewer } from '../review/reviewer.ts';
import { causeOf, reviewOf } from '../verdict/ballot.ts';
import { decidePage, type PageDecision, type PageOutcome } from '../verdict/page-decision.ts';
import type { VerdictPolicy } from '../verdict/policy.ts';
import type { Whole } from '../verdict/whole.ts';
import { en } from './language/en/en.ts';
import { nextActionOf } from './next-action.ts';
import type { FileReport, PhaseReport, Report, ReviewerReport, ReviewerSummary } from './report.ts';

/** One file after its pipeline ended, whatever the ending. */
export interface JudgedFile extends PageOutcome {
  readonly file: ContentFile;
  readonly phases: readonly PhaseReport[];
  /** By reviewer: the run that its review was taken from. */
  readonly reusedFrom: ReadonlyMap<string, string>;
  /** Reviewers that have no part in this file, because of a condition of the team. */
  readonly notAsked?: FileReport['notAsked'];
  readonly durationMs: number;
  /** Who wrote what into its context, and when; absent when its pipeline did not run. */
  readonly trail?: FileReport['trail'];
  /** Present where another machine judged it, and what is waived since then opens or closes a gate between its phases. */
  readonly gatesMoved?: true;
}

/** What a report says beside the decision: who judged, under which rules, at what cost. */
export type RunFacts = Omit<Report, 'schema' | 'overall' | 'files' | 'leftOut' | 'holds'>;

/** What is held of a page once its verdict is there. */
export interface SettledPage {
  readonly report: FileReport;
  /** The reviewers of which a model gave no review. */
  readonly lacking: readonly string[];
  /** Whether one of them is required. */
  readonly lacksRequired: boolean;
  /** Whether a gate let in reviewers that the machine which judged the page did not ask. */
  readonly opened: boolean;
  /** What a fallback answered in the place of another model. */
  readonly byFallback: readonly { readonly reviewer: string; readonly answeredBy: NonNullable<Review['answeredBy']> }[];
}

/** Counts the votes on a page that was judged, and puts the decision into the form in which every output shows it. */
export function settled(
  judged: JudgedFile,
  policy: VerdictPolicy,
  held: (page: FileReport) => FileReport,
): SettledPage {
  const decision = decidePage(judged, policy);
  const reviews = judged.outcomes.flatMap((outcome) => reviewOf(outcome) ?? []);
  const reviewed = new Set(judged.outcomes.flatMap((one) => (reviewOf(one) === undefined ? [] : [one.task.name])));
  const lacking = judged.reviewers.filter(({ kind, name }) => kind === 'model' && !reviewed.has(name));
  return {
    report: held(fileReport({ ...judged, ...decision })),
    lacking: lacking.map(({ name }) => name),
    lacksRequired: lacking.some(({ required }) => required),
    opened: judged.gatesMoved === true && judged.stoppedAt === undefined && lacking.length > 0,
    byFallback: reviews.flatMap(({ reviewer, answeredBy }) =>
      answeredBy?.insteadOf === undefined ? [] : [{ reviewer, answeredBy }],
    ),
  };
}

/** Puts the pages and the decision of the whole together; nothing is decided here. */
export function createReport(
  files: readonly FileReport[],
  whole: Whole,
  unjudged: { readonly leftOut: readonly LeftOut[]; readonly holds: readonly string[] },
  facts: RunFacts,
): Report {
  const report = { schema: 1 as const, ...facts, overall: { ...whole, nextAction: '' }, files, ...unjudged };
  return { ...report, overall: { ...whole, nextAction: en.nextAction(nextActionOf(report)) } };
}

const summaries = new WeakMap<Reviewer, ReviewerSummary>();

/** The same for a reviewer on every page: a report of many pages has it once. */
function summaryOf(reviewer: Reviewer): ReviewerSummary {
  const known = summaries.get(reviewer) ?? summedUp(reviewer);
  summaries.set(reviewer, known);
  return known;
}

function summedUp(reviewer: Reviewer): ReviewerSummary {
  const { name, kind, responsibility, weight, required, veto, threshold, criteria } = reviewer;
  return {
    name,
    kind,
    responsibility,
    weight,
    required,
    veto,
    threshold,
    criteria: criteria.map(({ id, text, weight, source }) => ({
      ...{ id, text, weight },
      ...(source === undefined ? {} : { source }),
    })),
  };
}

function fileReport(judged: JudgedFile & PageDecision): FileReport {
  const outcomes = new Map(judged.outcomes.map((outcome) => [outcome.task.name, outcome]));
  return withText(judged.file, {
    path: judged.file.path,
    blobSha: judged.file.blobSha,
    changedLines: judged.file.changedLines,
    commentableLines: judged.file.commentableLines,
    verdict: judged.verdict,
    ballots: judged.ballots,
    ...(judged.stoppedAt === undefined ? {} : { stoppedAt: judged.stoppedAt }),
    ...(judged.stoppedUnder === undefined ? {} : { strategy: judged.stoppedUnder }),
    reviewers: judged.reviewers.map((reviewer): ReviewerReport => {
      const outcome = outcomes.get(reviewer.name);
      const review = reviewOf(outcome);
      const reusedFrom = judged.reusedFrom.get(reviewer.name);
      const cause = outcome === undefined ? 'it was not part of the pipeline' : causeOf(outcome);
      return {
        reviewer: summaryOf(reviewer),
        outcome: {
          status: outcome?.status ?? 'skipped',
          durationMs: outcome?.durationMs ?? 0,
          ...(outcome?.startedMs === undefined ? {} : { startedMs: outcome.startedMs }),
          ...(outcome === undefined ? {} : { phase: outcome.task.phase }),
          ...(cause === undefined ? {} : { cause }),
        },
        ...(review === undefined ? {} : { review }),
        ...(reusedFrom === undefined ? {} : { reusedFrom }),
      };
    }),
    ...idsOn(judged),
    ...waivedOn(judged),
    phases: judged.phases,
    ...(judged.notAsked === undefined || judged.notAsked.length === 0 ? {} : { notAsked: judged.notAsked }),
    durationMs: judged.durationMs,
    ...(judged.trail === undefined ? {} : { trail: judged.trail }),
  });
}

/** On its own, so that it holds the page and nothing else: its text stays where it lies. */
function withText(file: ContentFile, page: Omit<FileReport, 'text'>): FileReport {
  return {
    ...page,
    get text() {
      return file.text;
    },
  };
}

/** What people call the findings: told here, where the text is at hand. */
function idsOn({ file: { path, text }, reviewers, outcomes }: JudgedFile): Pick<FileReport, 'ids'> {
  const kinds = new Map(reviewers.map(({ name, kind }) => [name, kind]));
  const ids = outcomes.flatMap((outcome) => {
    const kind = kinds.get(outcome.task.name) ?? 'model';
    return (reviewOf(outcome)?.findings ?? []).map(
      (finding) => [findingKey(finding), findingId(finding, kind, path, text)] as const,
    );
  });
  return ids.length === 0 ? {} : { ids: Object.fromEntries(ids) };
}

/** The record keeps reviews as they were answered, and what was waived beside them. */
function waivedOn({ outcomes }: JudgedFile): Pick<FileReport, 'waived'> {
  const waived = outcomes
    .flatMap((outcome) => reviewOf(outcome)?.findings ?? [])
    .flatMap((finding) => (finding.waived === undefined ? [] : [[findingKey(finding), finding.waived] as const]));
  return waived.length === 0 ? {} : { waived: Object.fromEntries(waived) };
}
