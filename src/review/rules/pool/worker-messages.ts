import type { ChangedFile, ContentFile, Reached, ReadResult } from '../../../content/content.ts';
import type { SiteChoice } from '../../../content/dialects/site.ts';
import type { Page } from '../../../content/page.ts';
import type { Review } from '../../review.ts';
import type { RulesReviewer } from '../../reviewer.ts';

/** What a worker is told when it starts. */
export interface WorkerSettings {
  /** The folder in which the data files of checkers lie. */
  readonly assets: string;
}

/** Something of the repository that a worker cannot read by itself. */
export type Question =
  | { readonly about: 'read'; readonly side: 'head' | 'base'; readonly path: string }
  | { readonly about: 'results'; readonly path: string }
  | { readonly about: 'web'; readonly url: string }
  | { readonly about: 'paths'; readonly side: 'head' | 'base' };

/** The repository's answer; `undefined` paths mean that the list cannot be had whole. */
export type Reply = ReadResult | Reached | ReadonlySet<string> | undefined;

/** What the pool sends to a worker. Pages are plain data: a copy of them crosses to the other thread. */
export type ToWorker =
  | {
      readonly type: 'review';
      /** Absent when it is the page of the last review. */
      readonly page?: Page;
      readonly reviewers: readonly RulesReviewer[];
      /** Absent when it is what the last review was told. */
      readonly changed?: readonly ChangedFile[];
      readonly pages: readonly string[];
      readonly site?: SiteChoice;
      readonly shas: { readonly head: string; readonly base: string };
    }
  | { readonly type: 'parse'; readonly file: ContentFile }
  | { readonly type: 'reply'; readonly id: number; readonly reply: Reply };

/** What a worker sends to the pool. */
export type FromWorker =
  | { readonly type: 'ready' }
  | { readonly type: 'question'; readonly id: number; readonly question: Question }
  | { readonly type: 'reviewed'; readonly index: number; readonly review: Review }
  | { readonly type: 'parsed'; readonly page: Page }
  | { readonly type: 'failed'; readonly index: number; readonly cause: string }
  | { readonly type: 'done' };
