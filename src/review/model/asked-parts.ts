import type { Page } from '../../content/page.ts';
import type { ReportLanguage } from '../report-language.ts';
import type { Review, Usage } from '../review.ts';
import type { ModelReviewer } from '../reviewer.ts';
import type { AskFailure } from './fallback.ts';
import type { FixTools } from './fixes.ts';
import type { AboutPage, Part } from './prompt.ts';
import type { VerifiedAnswer } from './verify-answer.ts';

/** What a model reviewer needs of the run. */
export interface ModelTools extends FixTools {
  /** The day of judging, as 2026-01-31. */
  readonly day: string;
  /** The language in which reasons are asked for; English when absent. What is kept stays as it was written. */
  readonly language?: ReportLanguage;
  /** The parsed page; asked once per review, so it may be shared by all reviewers of the file. */
  readonly page: () => Promise<Page>;
  /** Criteria that an earlier run had called unmet when it ended before its time. */
  readonly doubts?: ReadonlySet<string>;
  /** What must be there, and was known to be missing before the change. */
  readonly absentBefore?: ReadonlySet<string>;
  /** Told at once which blocking criteria an answer calls unmet, should the review not come to its end. */
  readonly onUnmet?: (criteria: readonly string[]) => void;
}

/** A review, or the one line on why there is none; a reviewer that failed has said nothing, not even "no findings". */
export type ModelReviewed =
  | {
      readonly kind: 'reviewed';
      readonly review: Review;
      /** Why a question of it got no second answer, where the model was to blame. */
      readonly interrupted?: { readonly cause: string; readonly failure: AskFailure };
    }
  | Failed;

/** A review, or a part of one, that there is not. */
export interface Failed {
  readonly kind: 'failed';
  readonly cause: string;
  readonly usage: Usage;
  /** Absent where an answer came that is no good. */
  readonly failure?: AskFailure;
}

/** What the requests about one page share. */
export interface Question {
  readonly reviewer: ModelReviewer;
  readonly page: Page;
  readonly tools: ModelTools;
  readonly about: AboutPage;
}

/** The answers of one request, in the declared order of the criteria. */
export type Sample = readonly VerifiedAnswer[];

/** A part of a page about which the model answered. */
export interface AnsweredPart {
  readonly kind: 'answered';
  readonly part: Part;
  readonly samples: readonly Sample[];
  readonly usage: Usage;
  readonly notes: readonly string[];
  /** Criteria that were called unmet, and of which the question whether they are got no second answer. */
  readonly unconfirmed?: readonly string[];
  /** Why not, where the model was to blame. */
  readonly interrupted?: { readonly cause: string; readonly failure: AskFailure };
}

/** How the requests about one part ended. */
export type AskedPart = AnsweredPart | Failed;

/** How one request about a part ended. */
export type AskedSample =
  | { readonly kind: 'answered'; readonly answers: Sample; readonly usage: Usage; readonly notes: readonly string[] }
  | Failed;
