import type { PublishConfig } from '../config/publish-schema.ts';
import type { Clock } from '../engine/clock.ts';
import type { RunResult } from '../engine/run-result.ts';
import type { EdgeCache, PublishTarget, Standing, Turn } from '../publication/ports.ts';
import type { PublishedPage } from '../publication/published-page.ts';
import type { Proof, Prove } from './prove.ts';
import type { ReadPage, SourcePage } from './transform/transform.ts';

/** What is to be published. */
export interface PublishRequest {
  readonly config: PublishConfig;
  readonly commit: string;
  /** The pages that may have changed. */
  readonly pages: readonly SourcePage[];
  /** The address of every page that is published, by its path. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Every file of the commit. */
  readonly files: ReadonlySet<string>;
  /** Shows what would be written, and writes nothing. */
  readonly isDry: boolean;
}

/** Who is asked. */
export interface PublishPorts {
  readonly target: PublishTarget;
  readonly caches: readonly EdgeCache[];
  readonly turn: Turn;
  /** Asked about the pages whose text does not stand there already. */
  readonly prove: Prove;
  readonly clock: Clock;
}

/** What became of a page. */
export type PageEnding =
  | { readonly kind: 'published'; readonly address: string }
  | { readonly kind: 'unchanged'; readonly address: string }
  | { readonly kind: 'would-be-published'; readonly address: string; readonly was: string; readonly is: string }
  | { readonly kind: 'draft' }
  | { readonly kind: 'refused'; readonly problems: readonly string[] }
  /** It was written, and what stood there before stands there again. */
  | { readonly kind: 'taken-back' }
  /** It was written, and could not be taken back. */
  | { readonly kind: 'left'; readonly why: string }
  | { readonly kind: 'not-begun' };

/** How a publication went, page by page. */
export interface Publication {
  readonly pages: readonly { readonly path: string; readonly ending: PageEnding }[];
  readonly run: RunResult;
}

/** How far a page has come: each phase reads what the ones before it left, and leaves what the next ones need. */
export interface Way {
  readonly source: SourcePage;
  ending: PageEnding;
  read?: ReadPage;
  /** As it goes out. */
  page?: PublishedPage;
  /** What stood at its address when the run began. */
  before?: Standing;
  /** By which verdict it may go out; absent where its text stands there already. */
  proof?: Extract<Proof, { readonly ok: true }>;
}

/** Whether the page is still to be published. */
export function isOnItsWay({ ending }: Way): boolean {
  return ending.kind === 'not-begun';
}
