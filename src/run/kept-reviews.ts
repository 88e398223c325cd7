import type { PutAside } from '../content/aside.ts';
import type { ContentFile } from '../content/content.ts';
import type { Clock } from '../engine/clock.ts';
import type { TaskOutcome } from '../engine/outcome.ts';
import { toPlainData } from '../engine/plain-data.ts';
import type { KeptReview, RunRecord } from '../record/record-schema.ts';
import { reviewAside } from '../record/review-aside.ts';
import { fingerprint } from '../review/fingerprint.ts';
import { type Review, reviewSchema } from '../review/review.ts';
import type { ModelReviewer } from '../review/reviewer.ts';
import { reviewOf } from '../verdict/ballot.ts';
import { type AskedHow, absenceIdentity, doubtIdentity, reviewIdentity } from './review-identity.ts';

/** What earlier runs knew about a page, and did not come to an end with. */
export interface Earlier {
  /** Criteria that a model called unmet while the review was not completed: they are not met by asking once more. */
  readonly doubts: ReadonlySet<string>;
  /** What must be there, and was already missing from the page as it stood before the change. */
  readonly absentBefore: ReadonlySet<string>;
}

/** What later runs may take over: what earlier runs kept, and what this one adds. */
export interface KeptReviews {
  /** A review that this reviewer would only repeat, as it is to be said of this page. */
  find(file: ContentFile, reviewer: ModelReviewer): KeptReview | undefined;
  /** Keeps what a reviewer answered, whatever it was. */
  keep(file: ContentFile, reviewer: ModelReviewer, outcome: TaskOutcome): readonly KeptReview[];
  /** Keeps that a model called these criteria unmet, should the review not come to an end. */
  doubt(file: ContentFile, reviewer: ModelReviewer, criteria: readonly string[]): KeptReview;
  /** The criteria that were called unmet in a review of an earlier run that did not come to an end. */
  doubts(file: ContentFile, reviewer: ModelReviewer): ReadonlySet<string>;
  /** Whether anything is known of what was missing from texts. */
  readonly knowsAbsences: boolean;
  /** What must be there and is known to be missing from a text. */
  absentIn(path: string, text: string, reviewer: ModelReviewer): ReadonlySet<string>;
  /** The youngest, as many as a record holds. */
  all(): readonly KeptReview[];
}

/** Reviews older than this are asked again: models, guides and the world move on. */
const longestKeptMs = 30 * 24 * 60 * 60 * 1000;
const mostKept = 4000;
/** Of more than so many, the younger ones lie aside. */
const mostHeld = 900;

/** The criteria that something kept is about; `undefined` when it is a review. */
function criteriaIn(value: unknown): readonly string[] | undefined {
  if (typeof value !== 'object' || value === null || !('criteria' in value)) return undefined;
  const { criteria } = value;
  return Array.isArray(criteria) && criteria.every((one) => typeof one === 'string') ? criteria : undefined;
}

/** Starts with what earlier runs kept, the newest record first. */
export function keptReviews(
  restored: readonly Pick<RunRecord, 'reviews'>[],
  asked: AskedHow,
  run: { readonly runId: string | null; readonly headSha: string | null },
  clock: Clock,
  putAside?: PutAside,
): KeptReviews {
  const earlier = keptBefore(restored, clock());
  let kept = new Map(earlier);
  const add = (key: string, value: object, path: string): KeptReview => {
    const plain = toPlainData(value);
    if (!plain.ok) throw new Error(`what is kept is not plain data${plain.at}: ${plain.why}`);
    const madeAt = new Date(clock()).toISOString();
    const origin = { path, madeAt, runId: run.runId ?? 'local', headSha: run.headSha ?? '' };
    const made = Object.freeze({ key, value: plain.value, ...origin });
    const one = putAside === undefined || kept.size < mostHeld ? made : reviewAside(made, putAside);
    kept.set(key, one);
    // What is older than all that a record holds never comes into it.
    if (kept.size >= 2 * mostKept) kept = new Map(youngest(kept).map((young) => [young.key, young]));
    return one;
  };
  const criteriaUnder = (key: string): ReadonlySet<string> => new Set(criteriaIn(earlier.get(key)?.value));
  const byFallback = fallbackOf(asked);
  /** Of what both answered, the first model has the word. */
  const whoMayHaveAnswered = (reviewer: ModelReviewer): readonly (readonly [ModelReviewer, AskedHow])[] => [
    [reviewer, asked],
    ...(byFallback === undefined ? [] : [byFallback(reviewer)]),
  ];
  return {
    find(file, reviewer) {
      if (earlier.size === 0) return undefined;
      const found = whoMayHaveAnswered(reviewer)
        .map(([one, how]) => earlier.get(reviewIdentity(file, one, how)))
        .find((one) => one !== undefined);
      const read = found && reviewSchema.safeParse(found.value);
      if (found === undefined || read?.success !== true) return undefined;
      const value = toPlainData(saidOf(file.path, read.data));
      return value.ok ? { ...found, value: value.value } : undefined;
    },
    keep(file, reviewer, outcome) {
      const review = reviewOf(outcome);
      // A question without an answer is put again; what was answered is not, whatever the answer.
      if (review === undefined || outcome.reused === true || review.unanswered !== undefined) return [];
      const isFallbacks = review.answeredBy?.insteadOf !== undefined;
      const fallbacks = isFallbacks ? byFallback?.(reviewer) : undefined;
      const [by, how] = fallbacks ?? [reviewer, asked];
      const identity = reviewIdentity(file, reviewer, asked);
      const said = add(fallbacks === undefined ? identity : reviewIdentity(file, by, how), review, file.path);
      kept.delete(doubtIdentity(identity));
      const absent = absentBy(review, reviewer);
      if (absent.length === 0) return [said];
      const key = absenceIdentity(file.path, file.text, by, how);
      return [said, add(key, { criteria: absent }, file.path)];
    },
    doubt(file, reviewer, criteria) {
      const key = doubtIdentity(reviewIdentity(file, reviewer, asked));
      const before = criteriaIn(kept.get(key)?.value) ?? [];
      return add(key, { criteria: [...new Set([...before, ...criteria])] }, file.path);
    },
    doubts: (file, reviewer) =>
      // Nearly every run of many pages is the first one, and then there is nothing to look for.
      earlier.size === 0 ? new Set() : criteriaUnder(doubtIdentity(reviewIdentity(file, reviewer, asked))),
    knowsAbsences: [...earlier.values()].some(({ value }) => criteriaIn(value) !== undefined),
    absentIn: (path, text, reviewer) =>
      new Set(
        whoMayHaveAnswered(reviewer).flatMap(([one, how]) => [...criteriaUnder(absenceIdentity(path, text, one, how))]),
      ),
    all: () => youngest(kept),
  };
}

/** A reviewer as the fallback is asked for it: the reviewer's own model gave no answer either. */
function fallbackOf({
  fallback,
}: AskedHow): ((reviewer: ModelReviewer) => readonly [ModelReviewer, AskedHow]) | undefined {
  if (fallback === undefined) return undefined;
  const known = new WeakMap<ModelReviewer, ModelReviewer>();
  return (reviewer) => {
    const { model: _, ...rest } = reviewer;
    const one = known.get(reviewer) ?? rest;
    known.set(reviewer, one);
    return [one, fallback];
  };
}

/** What a review says must be there and is not, in a page that was asked about whole. */
function absentBy(review: Review, { criteria }: ModelReviewer): readonly string[] {
  const presence = new Set(criteria.filter(({ kind }) => kind === 'must-contain').map(({ id }) => id));
  const missing = review.findings.filter(
    ({ criterion, standing }) => standing !== 'changed' && presence.has(criterion),
  );
  return missing.map(({ criterion }) => criterion);
}

/** A review as it is said of a page at this path: findings are recognised again by where they are. */
function saidOf(path: string, review: Review): Review {
  const findings = review.findings.map((finding) => {
    const quote = finding.standing === 'whole-page' ? '' : (finding.quote?.text ?? '');
    return {
      ...finding,
      fingerprint: fingerprint({ reviewer: review.reviewer, criterion: finding.criterion, path, quote }),
    };
  });
  return { ...review, findings };
}

function keptBefore(restored: readonly Pick<RunRecord, 'reviews'>[], now: number): Map<string, KeptReview> {
  // Clocks differ: a review from the future is one all the same.
  const young = restored
    .flatMap(({ reviews }) => reviews)
    .filter(({ madeAt }) => now - Date.parse(madeAt) <= longestKeptMs);
  const kept = new Map<string, KeptReview>();
  for (const review of young) {
    const known = kept.get(review.key);
    // Of two reviews of the same, that of two runs at once, an objection stands; else the newest record has the last word.
    if (known === undefined || (approves(known) && !approves(review))) kept.set(review.key, review);
  }
  return kept;
}

function approves({ value }: KeptReview): boolean {
  const read = reviewSchema.safeParse(value);
  return !read.success || read.data.approved;
}

/** Carries on what earlier runs kept, where no model can be asked: nothing is taken over, and nothing is lost. */
export function carriedOn(restored: readonly Pick<RunRecord, 'reviews'>[], clock: Clock): readonly KeptReview[] {
  return youngest(keptBefore(restored, clock()));
}

function youngest(kept: ReadonlyMap<string, KeptReview>): readonly KeptReview[] {
  const reviews = [...kept.values()];
  if (reviews.length <= mostKept) return reviews;
  return reviews.toSorted((one, other) => Date.parse(other.madeAt) - Date.parse(one.madeAt)).slice(0, mostKept);
}
