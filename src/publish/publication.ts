import type { PublishConfig } from '../config/publish-schema.ts';
import type { Clock } from '../engine/clock.ts';
import type { RunResult } from '../engine/run-result.ts';
import type {
  AssetStore,
  EdgeCache,
  PageVerifier,
  PreparePicture,
  PublishTarget,
  ReadPicture,
  Standing,
  Turn,
  Verified,
} from '../publication/ports.ts';
import type { Picture, PublishedPage } from '../publication/published-page.ts';
import type { AskSource } from '../publication/source-state.ts';
import type { PublicationJournal } from './journal.ts';
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
  /** Where pictures come from and go to; absent where none are kept. */
  readonly pictures?: PicturePorts;
  /** Looks at what was written; absent where nobody looks. */
  readonly verifier?: PageVerifier;
  readonly turn: Turn;
  /** Where each write is noted before it begins; without one, what a killed run wrote is only found by its mark. */
  readonly journal?: PublicationJournal;
  /** Told how far it has come, before each write and after each step from then on; awaited. */
  readonly keep?: (soFar: PublicationSoFar) => Promise<void>;
  /** Asked about the pages whose text does not stand there already. */
  readonly prove: Prove;
  /** Asks where a page was imported from whether it was edited there since; absent where nothing is imported. */
  readonly askSource?: AskSource;
  readonly clock: Clock;
  /** Numbers from 0 up to, not including, 1, by which waits before another try are drawn. */
  readonly random?: () => number;
}

/** Who is asked for pictures. */
export interface PicturePorts {
  readonly read: ReadPicture;
  readonly prepare: PreparePicture;
  readonly store: AssetStore;
}

/** What became of a page. `under-way`: its write was begun, and how that ended is not known yet. */
export type PageEnding =
  | { readonly kind: 'published'; readonly address: string }
  | { readonly kind: 'unchanged'; readonly address: string }
  | { readonly kind: 'would-be-published'; readonly address: string; readonly was: string; readonly is: string }
  | { readonly kind: 'under-way'; readonly address: string }
  | { readonly kind: 'draft' }
  | { readonly kind: 'refused'; readonly problems: readonly string[] }
  /** It was written, and what stood there before stands there again; `copies` says where the other text may still be shown. */
  | { readonly kind: 'taken-back'; readonly address: string; readonly copies?: string }
  /** It was or may have been written, and could not be taken back. */
  | { readonly kind: 'left'; readonly address: string; readonly why: string }
  /** A newer commit is published instead. */
  | { readonly kind: 'superseded'; readonly why: string }
  | { readonly kind: 'not-begun' };

/** What became of a write of a run that was killed. */
export interface Recovered {
  /** The address of a page, or the name of a picture. */
  readonly what: string;
  readonly kind: 'taken-back' | 'not-written' | 'left';
}

/** What became of a page, and from what. */
export interface PageResult extends Pick<Way, 'page' | 'before' | 'proof' | 'verified'> {
  readonly path: string;
  readonly blobId: string;
  readonly ending: PageEnding;
}

/** What came of the steps of a publication, as far as they have come. */
export type StepsSoFar = Pick<RunResult, 'outcomes' | 'compensations' | 'context'> & {
  readonly ending: RunResult['ending'] | null;
};

/** How far a publication has come, for whoever keeps the record of it. */
export interface PublicationSoFar {
  readonly pages: readonly PageResult[];
  readonly run: StepsSoFar;
  readonly recovered: readonly Recovered[];
}

/** How a publication went, page by page. */
export interface Publication extends PublicationSoFar {
  readonly run: RunResult;
}

/** How far a page has come: each phase reads what the ones before it left, and leaves what the next ones need. */
export interface Way {
  readonly source: SourcePage;
  ending: PageEnding;
  read?: ReadPage;
  /** As it goes out. */
  page?: PublishedPage;
  /** What stood at its address before it was written. */
  before?: Standing;
  /** By which verdict it may go out; absent where its text stands there already. */
  proof?: Extract<Proof, { readonly ok: true }>;
  /** Its pictures, ready to be stored. */
  pictures?: readonly Picture[];
  /** How it looked to a reader, once it was written. */
  verified?: Verified;
  /** Whether a write was begun. */
  tried?: boolean;
  /** Whether what stood there before stands there again after all. */
  isBack?: boolean;
  /** What kept copies of it from being dropped once it was back. */
  copies?: string;
}

/** The pages that this run wrote, or may have written. */
export function writtenPages(ways: readonly Way[]): readonly PublishedPage[] {
  return ways.flatMap(({ page, tried, ending }) => (tried === true && ending.kind !== 'unchanged' ? (page ?? []) : []));
}

/** Whether a newer commit is published instead: what stands at the target is its business from then on. */
export function isSuperseded(ways: readonly Way[]): boolean {
  return ways.some(({ ending }) => ending.kind === 'superseded');
}

/** Whether the page is still to be published. */
export function isOnItsWay({ ending }: Way): boolean {
  return ending.kind === 'not-begun';
}
