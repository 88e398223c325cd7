import type { ContentFile } from '../content/content.ts';
import { reuseKey, sha256 } from '../engine/canonical-json.ts';
import type { Clock } from '../engine/clock.ts';
import type { TaskOutcome } from '../engine/outcome.ts';
import { toPlainData } from '../engine/plain-data.ts';
import type { KeptReview, RunRecord } from '../engine/record-schema.ts';
import { promptVersion } from '../review/model/prompt.ts';
import { type Review, reviewSchema } from '../review/review.ts';
import type { ModelReviewer } from '../review/reviewer.ts';
import { reviewOf } from '../verdict/ballot.ts';

/** What a review depends on beside the page and the reviewer: how the model is asked. */
export interface AskedHow {
  readonly model: string;
  readonly endpoint: string;
  readonly maxOutputTokens: number;
  readonly temperature: number | undefined;
}

/** The reviews that later runs may take over: those of earlier runs, and what this one adds. */
export interface KeptReviews {
  /** A review that this reviewer would only repeat. */
  find(file: ContentFile, reviewer: ModelReviewer): KeptReview | undefined;
  /** Keeps what a reviewer said, if it is worth keeping; `undefined` when not. */
  keep(file: ContentFile, reviewer: ModelReviewer, outcome: TaskOutcome): KeptReview | undefined;
  /** The youngest, as many as a record holds. */
  all(): readonly KeptReview[];
}

/** Reviews older than this are asked again: models, guides and the world move on. */
const longestKeptMs = 30 * 24 * 60 * 60 * 1000;
const mostKept = 4000;

/**
 * Everything that a model's review of a page depends on, as one digest. Left out is only what the pipeline and the vote add
 * around it: weight, required, veto, how long the reviewer may take, what it waits for, where its review goes and which pages
 * it judges.
 */
export function reviewIdentity(file: ContentFile, reviewer: ModelReviewer, asked: AskedHow): string {
  return reuseKey('review', [pageKey(file), askingKey(reviewer, asked)]);
}

// The page and the references of a reviewer are hashed once, and not for each review.
const pageKeys = new WeakMap<ContentFile, string>();
const askingKeys = new WeakMap<AskedHow, WeakMap<ModelReviewer, string>>();

function pageKey(file: ContentFile): string {
  const { path, status, text, changedLines, kinds = [] } = file;
  const key = pageKeys.get(file) ?? keyOf('page', { path, status, text: sha256(text), changedLines, kinds });
  pageKeys.set(file, key);
  return key;
}

function askingKey(reviewer: ModelReviewer, asked: AskedHow): string {
  const known = askingKeys.get(asked) ?? new WeakMap<ModelReviewer, string>();
  askingKeys.set(asked, known);
  const how = { ...asked, temperature: asked.temperature ?? null, model: reviewer.model ?? asked.model };
  const key = known.get(reviewer) ?? keyOf('asking', { promptVersion, reviewer: saidBy(reviewer), asked: how });
  known.set(reviewer, key);
  return key;
}

function keyOf(use: string, parts: object): string {
  const plain = toPlainData(parts);
  if (!plain.ok) throw new Error(`what a review depends on is not plain data${plain.at}: ${plain.why}`);
  return reuseKey(use, plain.value);
}

function saidBy(reviewer: ModelReviewer) {
  const {
    weight: _1,
    required: _2,
    veto: _3,
    timeoutMs: _4,
    inputs: _5,
    output: _6,
    when: _7,
    unasked: _8,
    ...said
  } = reviewer;
  return said;
}

/** Starts with what earlier runs kept, the newest record first. */
export function keptReviews(
  restored: readonly Pick<RunRecord, 'reviews'>[],
  asked: AskedHow,
  run: { readonly runId: string | null; readonly headSha: string | null },
  clock: Clock,
): KeptReviews {
  const earlier = keptBefore(restored, clock());
  const kept = new Map(earlier);
  return {
    find(file, reviewer) {
      if (earlier.size === 0) return undefined;
      const found = earlier.get(reviewIdentity(file, reviewer, asked));
      return found !== undefined && reviewSchema.safeParse(found.value).success ? found : undefined;
    },
    keep(file, reviewer, outcome) {
      const review = reviewOf(outcome);
      if (review === undefined || outcome.reused === true || !isDecided(review)) return undefined;
      const value = toPlainData(review);
      if (!value.ok) return undefined;
      const key = reviewIdentity(file, reviewer, asked);
      const madeAt = new Date(clock()).toISOString();
      const origin = { path: file.path, madeAt, runId: run.runId ?? 'local', headSha: run.headSha ?? '' };
      const one = Object.freeze({ key, value: value.value, ...origin });
      kept.set(key, one);
      return one;
    },
    all: () => youngest(kept),
  };
}

/** Both approvals and rejections are kept; what was not decided, or not read, is asked again. */
function isDecided(review: Review): boolean {
  return (
    review.undecided.length === 0 &&
    review.unread.length === 0 &&
    review.answers.every(({ status }) => status !== 'uncertain')
  );
}

function keptBefore(restored: readonly Pick<RunRecord, 'reviews'>[], now: number): Map<string, KeptReview> {
  const young = restored
    .flatMap(({ reviews }) => reviews)
    .filter(({ madeAt }) => Date.parse(madeAt) <= now && now - Date.parse(madeAt) <= longestKeptMs);
  const kept = new Map<string, KeptReview>();
  // Of two reviews of the same, the newest record has the last word.
  for (const review of young) if (!kept.has(review.key)) kept.set(review.key, review);
  return kept;
}

function youngest(kept: ReadonlyMap<string, KeptReview>): readonly KeptReview[] {
  const reviews = [...kept.values()];
  if (reviews.length <= mostKept) return reviews;
  return reviews.toSorted((one, other) => Date.parse(other.madeAt) - Date.parse(one.madeAt)).slice(0, mostKept);
}
