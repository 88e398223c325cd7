import type { ContentFile } from '../content/content.ts';
import type { Page } from '../content/page.ts';
import { withDeadline } from '../engine/deadline.ts';
import type { ModelReviewed, ModelTools } from '../review/model/asked-parts.ts';
import { asFallback, fallsBack } from '../review/model/fallback.ts';
import { loadReading as loadParts, modelReview } from '../review/model/model-review.ts';
import type { PromptSecrets } from '../review/model/prompt.ts';
import { sumUsage } from '../review/model/usage.ts';
import type { Review } from '../review/review.ts';
import type { ModelReviewer } from '../review/reviewer.ts';
import type { PageChecks } from './page-checks.ts';
import type { FallbackAccess, ReviewPorts } from './review-ports.ts';

/** What the reviewers of one page share. */
export interface AskedPage {
  readonly page: () => Promise<Page>;
  readonly secrets: PromptSecrets;
  readonly checks: PageChecks;
}

/** Loads what reads answers, before the first one is there. */
export const loadReading = loadParts;

/**
 * Asks a model for a review of a page; where it gives none, the fallback of the run for all of it, so that a review is one
 * model's. Throws the one line on why there is none.
 */
export async function askModel(
  reviewer: ModelReviewer,
  file: ContentFile,
  { page, secrets, checks }: AskedPage,
  ports: ReviewPorts,
  signal: AbortSignal,
): Promise<Review> {
  const { access, day, language, earlier, onUnmet, parse } = ports;
  if (access.kind === 'missing') throw new Error(access.reason);
  const known = await earlier?.(file, reviewer);
  const unmet = new Set<string>();
  const tools = (until: AbortSignal): ModelTools => ({
    ...secrets,
    day,
    ...(language === undefined ? {} : { language }),
    model: access.model,
    modelName: access.name,
    maxOutputTokens: access.maxOutputTokens,
    page,
    ...known,
    onUnmet(criteria) {
      for (const one of criteria) unmet.add(one);
      onUnmet?.(file, reviewer, criteria);
    },
    parse,
    objects: (fixed, before) => checks.object(fixed, before, until),
    signal: until,
  });
  const named = reviewer.model ?? access.name;
  const { fallback } = access;
  if (fallback === undefined) {
    return answered(await modelReview(reviewer, file, tools(signal)), { model: named });
  }
  const first = await withinItsShare(reviewer, fallback, (until) => modelReview(reviewer, file, tools(until)), signal);
  const failure = first.kind === 'failed' ? first.failure : first.interrupted?.failure;
  if (!fallsBack(failure)) return answered(first, { model: named });
  const because = first.kind === 'failed' ? first.cause : (first.interrupted?.cause ?? '');
  const second = await modelReview({ ...reviewer, model: fallback.name }, file, {
    ...tools(signal),
    model: asFallback(access.model),
    modelName: fallback.name,
    maxOutputTokens: fallback.maxOutputTokens,
    // What the first had called unmet before it fell silent is an answer: the fallback's is the second one.
    doubts: new Set([...(known?.doubts ?? []), ...unmet]),
  });
  if (second.kind === 'failed') {
    // What the first did answer, and could not confirm, is worth more than nothing.
    if (first.kind === 'reviewed') return answered(first, { model: named });
    const both = `Neither the model nor its fallback ${fallback.name} gave an answer.`;
    throw new Error(`${both} The model: ${because} The fallback: ${second.cause}`);
  }
  const usage = sumUsage([first.kind === 'failed' ? first.usage : first.review.usage, second.review.usage]);
  return answered(
    { ...second, review: { ...second.review, usage } },
    { model: fallback.name, insteadOf: named, because },
  );
}

/** An endpoint that hangs must leave its fallback time: with one, the first has half of the time of the task. */
async function withinItsShare(
  { timeoutMs }: ModelReviewer,
  { clock }: FallbackAccess,
  ask: (until: AbortSignal) => Promise<ModelReviewed>,
  signal: AbortSignal,
): Promise<ModelReviewed> {
  const share = timeoutMs / 2;
  const ending = await withDeadline(ask, { clock, timeoutMs: share, signal });
  switch (ending.kind) {
    case 'finished':
      return ending.value;
    case 'threw':
      throw ending.error;
    case 'cancelled':
      throw signal.reason;
    case 'timed-out':
      return {
        kind: 'failed',
        cause: `There was no answer within ${Math.round(share / 100) / 10} s, half of the time of the reviewer.`,
        failure: 'unreachable',
        usage: sumUsage([]),
      };
    default:
      return ending satisfies never;
  }
}

function answered(reviewed: ModelReviewed, by: NonNullable<Review['answeredBy']>): Review {
  // The engine's word for "this task did not complete" is an exception; the cause is the one line of the outcome.
  if (reviewed.kind === 'failed') throw new Error(reviewed.cause);
  return { ...reviewed.review, answeredBy: by };
}
