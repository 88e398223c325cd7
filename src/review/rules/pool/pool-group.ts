import type { ChangedFile, ContentFile, Reached, ReadResult, Snapshot } from '../../../content/content.ts';
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
  /** Reads a file that an earlier step of the job left in the workspace. */
  results(path: string, signal: AbortSignal): Promise<ReadResult>;
  /** Asks an address of another site. */
  reach(url: string, signal: AbortSignal): Promise<Reached>;
}

/** A review that somebody waits for. */
export interface Request {
  readonly reviewer: RulesReviewer;
  readonly resolve: (review: Review) => void;
  readonly reject: (reason: unknown) => void;
  settled: boolean;
}

/** A page that somebody wants parsed. */
export interface PageRequest {
  readonly resolve: (page: Page) => void;
  readonly reject: (reason: unknown) => void;
}

/** What is wanted of one page at once: reviews, which share one parse, or the page itself. */
export interface Group {
  readonly file: ContentFile;
  /** Absent when only the page is wanted. */
  readonly source: RulesSource | undefined;
  readonly requests: Request[];
  readonly page?: PageRequest;
  /** Aborted when nobody waits for any of the group's reviews. */
  readonly abandoned: AbortController;
}

/** Ends everything that is wanted of a page that could not be read: undecided, and the page itself as plain text that says why. */
export function leaveUndecided({ file, requests, page }: Group, cause: string): void {
  for (const { reviewer, resolve } of requests) resolve(undecidedReview(reviewer, file.path, cause));
  page?.resolve(plainPage(file, cause));
}

/** Ends everything that is wanted of a page by the same failure. */
export function rejectAll({ requests, page }: Group, reason: unknown): void {
  for (const request of requests) request.reject(reason);
  page?.reject(reason);
}
