import type { ContentFile } from '../content/content.ts';
import type { Page } from '../content/page.ts';
import { shownTo } from '../content/shown-to.ts';
import type { GateDecision, Json } from '../engine/pipeline.ts';
import { toPlainData } from '../engine/plain-data.ts';
import type { Plan, PlannedPhase, PlannedTask } from '../engine/planned.ts';
import { messageOf } from '../engine/thrown.ts';
import type { SecretFilter } from '../report/secret-filter.ts';
import type { LanguageModel } from '../review/model/model.ts';
import { modelReview } from '../review/model/model-review.ts';
import type { PromptSecrets } from '../review/model/prompt.ts';
import type { ReportLanguage } from '../review/report-language.ts';
import { type Review, reviewSchema } from '../review/review.ts';
import type { ModelReviewer, Reviewer, RulesReviewer } from '../review/reviewer.ts';
import { aggregate } from '../verdict/aggregate.ts';
import { ballotFrom, gateBallots, outputKey } from '../verdict/ballot.ts';
import type { VerdictPolicy } from '../verdict/policy.ts';
import type { Earlier } from './kept-reviews.ts';
import { PageChecks } from './page-checks.ts';
import type { PhasePlan } from './phases.ts';

/** Whether models can be asked in this run, and under which name. */
export type ModelAccess =
  | {
      readonly kind: 'available';
      readonly model: LanguageModel;
      readonly name: string;
      readonly endpoint: string;
      readonly maxOutputTokens: number;
    }
  | {
      readonly kind: 'missing';
      readonly reason: string;
      /** The model that would be asked if there were a key; absent when none is named. */
      readonly named?: string;
    };

/** What a planned task needs of the world to review a file. */
export interface ReviewPorts {
  readonly access: ModelAccess;
  readonly check: (reviewer: RulesReviewer, page: Page, signal: AbortSignal) => Promise<Review>;
  /** Parses a file; asked once for each, and what it gives is shared by all reviewers of the file. */
  readonly parse: (file: ContentFile) => Promise<Page>;
  /** The day of judging, as 2026-01-31. */
  readonly day: string;
  /** The language in which models are asked for reasons; English when absent. */
  readonly language?: ReportLanguage;
  /** New random marks for the requests of one file. */
  readonly secrets: () => PromptSecrets;
  /** What earlier runs knew of a page as it stands to a reviewer. */
  readonly earlier?: (file: ContentFile, reviewer: ModelReviewer) => Promise<Earlier>;
  /** Told at once what a model calls unmet, should its review not come to an end. */
  readonly onUnmet?: (file: ContentFile, reviewer: ModelReviewer, criteria: readonly string[]) => void;
  /** The review with what the team waives in it; as it is when absent. */
  readonly waive?: (file: ContentFile, reviewer: Reviewer, review: Review) => Review;
  /** Knows the secrets of the run: a model that repeats its key must not have it recorded or shown. */
  readonly filter: Pick<SecretFilter, 'text' | 'inside'>;
}

/** What the reviewers of one file share: it is parsed once, and its requests carry the same marks. */
interface SharedByReviewers {
  /** The page as it stands to a reviewer. */
  readonly page: (shown: ContentFile) => Promise<Page>;
  readonly secrets: PromptSecrets;
  readonly checks: PageChecks;
}

/** The context key under which a task finds what it is to review. */
export const contentKey = 'content';

/** The pipeline of one file. */
export function pipelineOfPage(
  phases: readonly PhasePlan[],
  file: ContentFile,
  policy: VerdictPolicy,
  ports: ReviewPorts,
): Plan {
  const pages = new Map<ContentFile, Promise<Page>>();
  const pageOf = (shown: ContentFile): Promise<Page> => {
    // It is parsed once: to another reviewer only other lines of it are new.
    const page =
      pages.get(shown) ?? (shown === file ? ports.parse(file) : pageOf(file).then((one) => ({ ...one, file: shown })));
    pages.set(shown, page);
    return page;
  };
  const shared: SharedByReviewers = {
    page: pageOf,
    secrets: ports.secrets(),
    // All checkers of the page, whatever phase they are in.
    checks: new PageChecks(
      file,
      phases.flatMap(({ reviewers }) => reviewers.flatMap((one) => (one.kind === 'rules' ? [one] : []))),
      pageOf,
      ports,
    ),
  };
  return {
    phases: phases.map(
      (phase): PlannedPhase => ({
        name: phase.name,
        tasks: phase.reviewers.map((reviewer) => planTask(reviewer, shownTo(file, reviewer.name), shared, ports)),
        ...(phase.gate ? { gate: (outputs) => decideGate(phase, file, policy, outputs, ports) } : {}),
      }),
    ),
  };
}

function planTask(reviewer: Reviewer, file: ContentFile, shared: SharedByReviewers, ports: ReviewPorts): PlannedTask {
  return {
    name: reviewer.name,
    inputs: [contentKey, ...(reviewer.inputs ?? []).filter((key) => key !== contentKey)],
    // No reviewer is told another's words: what it waits for has no part in what it says.
    reads: [contentKey],
    outputs: [outputKey(reviewer)],
    timeoutMs: reviewer.timeoutMs,
    required: reviewer.required,
    weight: reviewer.weight,
    run: async (_inputs, { signal }) => {
      try {
        const review =
          reviewer.kind === 'rules'
            ? await shared.checks.review(reviewer, signal)
            : await askModel(reviewer, file, shared, ports, signal);
        return { [outputKey(reviewer)]: plainReview(ports.filter.inside(review)) };
      } catch (error) {
        throw new Error(ports.filter.text(messageOf(error)), { cause: error });
      }
    },
  };
}

async function askModel(
  reviewer: ModelReviewer,
  file: ContentFile,
  { page, secrets, checks }: SharedByReviewers,
  { access, day, language, earlier, onUnmet, parse }: ReviewPorts,
  signal: AbortSignal,
): Promise<Review> {
  if (access.kind === 'missing') throw new Error(access.reason);
  const known = await earlier?.(file, reviewer);
  const reviewed = await modelReview(reviewer, file, {
    ...secrets,
    day,
    ...(language === undefined ? {} : { language }),
    model: access.model,
    modelName: access.name,
    maxOutputTokens: access.maxOutputTokens,
    page: () => page(file),
    ...known,
    onUnmet: (criteria) => onUnmet?.(file, reviewer, criteria),
    parse,
    objects: (fixed, before) => checks.object(fixed, before, signal),
    signal,
  });
  // The engine's word for "this task did not complete" is an exception; the cause is the one line of the outcome.
  if (reviewed.kind === 'failed') throw new Error(reviewed.cause);
  return reviewed.review;
}

function decideGate(
  phase: PhasePlan,
  file: ContentFile,
  policy: VerdictPolicy,
  outputs: Readonly<Record<string, Json>>,
  { waive }: Pick<ReviewPorts, 'waive'>,
): GateDecision {
  const ballots = phase.reviewers.map((reviewer) => {
    const written = outputs[outputKey(reviewer)];
    const review = reviewSchema.safeParse(written);
    const waived = review.success && waive !== undefined ? plainReview(waive(file, reviewer, review.data)) : written;
    return ballotFrom(reviewer, waived);
  });
  const verdict = aggregate(gateBallots(ballots), { ...policy, strategy: phase.strategy ?? policy.strategy });
  return verdict.decision === 'approved'
    ? { open: true }
    : { open: false, reason: `phase "${phase.name}" did not approve: ${verdict.reason}` };
}

function plainReview(review: Review): Json {
  const plain = toPlainData(review);
  if (!plain.ok) throw new Error(`the review${plain.at} cannot be recorded: ${plain.why}`);
  return plain.value;
}
