import type { ContentFile } from '../content/content.ts';
import type { Page } from '../content/page.ts';
import { shownTo } from '../content/shown-to.ts';
import type { GateDecision, Json } from '../engine/pipeline.ts';
import type { Plan, PlannedPhase, PlannedTask } from '../engine/planned.ts';
import { messageOf } from '../engine/thrown.ts';
import type { PromptSecrets } from '../review/model/prompt.ts';
import { reviewSchema } from '../review/review.ts';
import type { Reviewer } from '../review/reviewer.ts';
import { aggregate } from '../verdict/aggregate.ts';
import { asWritten, ballotFrom, gateBallots, outputKey, plainReview } from '../verdict/ballot.ts';
import type { VerdictPolicy } from '../verdict/policy.ts';
import { askModel } from './ask-model.ts';
import { PageChecks } from './page-checks.ts';
import type { PhasePlan } from './phases.ts';
import type { ReviewPorts } from './review-ports.ts';

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
            : await askModel(reviewer, file, { ...shared, page: () => shared.page(file) }, ports, signal);
        const shown = ports.filter.inside(review);
        // Where a secret was taken out it is no longer known to be what was made.
        return { [outputKey(reviewer)]: shown === review ? asWritten(review) : plainReview(shown) };
      } catch (error) {
        throw new Error(ports.filter.text(messageOf(error)), { cause: error });
      }
    },
  };
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
