import type { ContentFile } from '../content/content.ts';
import type { Page } from '../content/page.ts';
import type { Clock } from '../engine/clock.ts';
import type { SecretFilter } from '../report/secret-filter.ts';
import type { LanguageModel } from '../review/model/model.ts';
import type { PromptSecrets } from '../review/model/prompt.ts';
import type { ReportLanguage } from '../review/report-language.ts';
import type { Review } from '../review/review.ts';
import type { ModelReviewer, Reviewer, RulesReviewer } from '../review/reviewer.ts';
import type { Earlier } from './kept-reviews.ts';

/** The model that is asked where the first gives no answer, behind the same port. */
export interface FallbackAccess {
  readonly name: string;
  readonly endpoint: string;
  readonly maxOutputTokens: number;
  readonly clock: Clock;
}

/** Whether models can be asked in this run, and under which name. */
export type ModelAccess =
  | {
      readonly kind: 'available';
      readonly model: LanguageModel;
      readonly name: string;
      readonly endpoint: string;
      readonly maxOutputTokens: number;
      /** The model that is asked where the first gives no answer. */
      readonly fallback?: FallbackAccess;
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
