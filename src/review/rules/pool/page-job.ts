import type { ChangedFile, ContentFile, Reached, ReadResult, Snapshot } from '../../../content/content.ts';
import type { SiteChoice } from '../../../content/dialects/site.ts';
import { plainPage } from '../../../content/formats/text/plain-page.ts';
import type { Page } from '../../../content/page.ts';
import type { Review } from '../../review.ts';
import type { RulesReviewer } from '../../reviewer.ts';
import { undecidedReview } from '../rules-review.ts';

/** Where the checkers read the repository, and what the change touches. */
export interface RulesSource {
  readonly head: Snapshot;
  readonly base: Snapshot;
  readonly changed: readonly ChangedFile[];
  /** The paths that are judged in this run, in order. */
  readonly pages: readonly string[];
  /** What the configuration says of the generator of the site. */
  readonly site?: SiteChoice;
  /** Reads a file that an earlier step of the job left in the workspace. */
  results(path: string, signal: AbortSignal): Promise<ReadResult>;
  /** Asks an address of another site. */
  reach(url: string, signal: AbortSignal): Promise<Reached>;
}

/** A review that somebody waits for. */
export interface ReviewRequest {
  readonly reviewer: RulesReviewer;
  readonly resolve: (review: Review) => void;
  readonly reject: (reason: unknown) => void;
  settled: boolean;
}

/** A file that somebody wants parsed. */
export interface ParseJob {
  readonly kind: 'parse';
  readonly file: ContentFile;
  readonly resolve: (page: Page) => void;
  readonly reject: (reason: unknown) => void;
}

/** Reviews of one page that were asked for together: the page crosses to the worker once for all of them. */
export interface ReviewJob {
  readonly kind: 'review';
  readonly file: ContentFile;
  readonly page: Page;
  readonly source: RulesSource;
  readonly requests: ReviewRequest[];
  /** Aborted when nobody waits for any of the reviews. */
  readonly abandoned: AbortController;
}

/** What a worker does at one time. */
export type PageJob = ParseJob | ReviewJob;

/** Ends a job that took too long: reviews are undecided, and a file is plain text that says why. */
export function endUndecided(job: PageJob, cause: string): void {
  if (job.kind === 'parse') job.resolve(plainPage(job.file, cause));
  else for (const { reviewer, resolve } of job.requests) resolve(undecidedReview(reviewer, job.file.path, cause));
}

/** Ends everything that somebody waits for by the same failure. */
export function rejectAll(job: PageJob, reason: unknown): void {
  if (job.kind === 'parse') job.reject(reason);
  else for (const request of job.requests) request.reject(reason);
}
