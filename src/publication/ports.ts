import type { Clock } from '../engine/clock.ts';
import type { Json } from '../engine/pipeline.ts';
import type { Mark, Picture, PublishedPage } from './published-page.ts';

/** What could not be done: one sentence with what to do about it. Whether it may pass is told, so that only that is tried again. */
export interface Problem {
  readonly kind: 'problem';
  readonly message: string;
  /** It may work if tried again: a network that fails, a limit, a server in trouble. */
  readonly transient: boolean;
  /** How long the other side asks to wait. */
  readonly retryAfterMs?: number;
}

/** What stands at a target under a slug. */
export type Standing =
  | { readonly kind: 'absent' }
  /** A page that a run of ours put there; `state` is whatever the target needs to put it back as it is now. */
  | { readonly kind: 'ours'; readonly mark: Mark; readonly state: Json }
  /** Something that we did not put there, and therefore do not touch; `what` names it to a person. */
  | { readonly kind: 'foreign'; readonly what: string };

/** How a write ended. `unchanged`: the page stood there already, and nothing was written. */
export type Put =
  | { readonly kind: 'put'; readonly id: string }
  | { readonly kind: 'unchanged'; readonly id: string }
  /** What stands there is no longer what was found: somebody else wrote meanwhile, and nothing was written. */
  | { readonly kind: 'moved'; readonly now: Standing }
  | Problem;

/** How an undo ended. */
export type TakenBack =
  /** What stood there before stands there again, or nothing where nothing stood. */
  | { readonly kind: 'restored' }
  /** Nothing of ours was there to take back. */
  | { readonly kind: 'nothing' }
  /** Something else stands there by now, which is left alone. */
  | { readonly kind: 'left'; readonly why: string }
  | Problem;

/**
 * Port: where pages go. A target is asked for one page at a time, by its slug. It does not retry: the signal
 * ends what it waits for, an answer that does not come is a problem, and the story tries again what may pass. Expected endings are values; it throws for nothing that
 * the other side may answer.
 */
export interface PublishTarget {
  readonly kind: string;
  /** What it can tell before the first write to be impossible: a collection without a field, a token without a scope. One sentence each. */
  check(pages: readonly PublishedPage[], signal: AbortSignal): Promise<readonly string[] | Problem>;
  find(slug: string, signal: AbortSignal): Promise<Standing | Problem>;
  /** Writes the page, if what stands there is still `before`. `key` is the same for every try of this write. */
  put(
    page: PublishedPage,
    before: Standing,
    call: { readonly signal: AbortSignal; readonly key: string },
  ): Promise<Put>;
  /**
   * Puts back `before` where `page` stands, by its mark. It must be safe when nothing had happened, when the write got half
   * way, and when it runs twice.
   */
  takeBack(page: PublishedPage, before: Standing, signal: AbortSignal): Promise<TakenBack>;
  /** How what stands there reads, for a dry run: the same form as `asText` of the page that would be put. */
  readonly asText: { standing(standing: Standing): string; page(page: PublishedPage): string };
}

/** Port: where pictures are kept, by the digest in their names. */
export interface AssetStore {
  readonly kind: string;
  /** The public address that a picture of this name has or would have. */
  addressOf(name: string): string;
  /** Whether it is there already, asked before it is made and sent. */
  has(name: string, signal: AbortSignal): Promise<{ readonly kind: 'has'; readonly has: boolean } | Problem>;
  put(picture: Picture, signal: AbortSignal): Promise<{ readonly kind: 'stored' } | Problem>;
  /** Removes one that this run had stored; safe when it is not there. */
  takeBack(name: string, signal: AbortSignal): Promise<TakenBack>;
}

/** A picture as it lies in the repository, and how large it may be. */
export interface PictureSource {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** In pixels; wider ones are made smaller. */
  readonly maxWidth: number;
}

/** Port: reads a file of the commit that is published; what keeps it from that is one sentence. */
export type ReadPicture = (path: string, signal: AbortSignal) => Promise<Uint8Array | Problem>;

/** Port: makes a picture ready to be uploaded, the smaller of as it is and as it could be. What is no picture is a problem. */
export type PreparePicture = (source: PictureSource, signal: AbortSignal) => Promise<Picture | Problem>;

/** What changed at the site, for whatever keeps copies of it. */
export interface Changed {
  readonly slug: string;
  /** The full address of the page. */
  readonly address: string;
}

/** Port: what keeps copies of pages. Forgetting twice is the same as forgetting once. */
export interface EdgeCache {
  readonly kind: string;
  /** Drops the copies of these pages, and of the lists that name them. `dropped` is how many keys or addresses were named. */
  invalidate(
    changed: readonly Changed[],
    signal: AbortSignal,
  ): Promise<{ readonly kind: 'invalidated'; readonly dropped: number } | Problem>;
}

/** One thing that was looked at on a published page, in a sentence. */
export interface VerifiedPart {
  readonly name:
    | 'address'
    | 'text'
    | 'title'
    | 'description'
    | 'canonical'
    | 'indexable'
    | 'pictures'
    | 'structured-data';
  readonly ok: boolean;
  readonly said: string;
}

/** What a published page is like for a reader, through the CDN. */
export interface Verified {
  readonly ok: boolean;
  readonly parts: readonly VerifiedPart[];
  /** From the request to the last byte of the page; absent when there was no answer. */
  readonly loadMs?: number;
}

/** Port: looks at a published page as a reader would. What is wrong is no problem of the look, but its result. */
export interface PageVerifier {
  /**
   * `former` is how what stood there before reads, whose words must be gone; empty where nothing stood. `beforeAgain` is waited
   * for before each look but the first: a look at a site that takes its time has its edge keep the former page once more.
   */
  verify(
    page: PublishedPage,
    former: string,
    signal: AbortSignal,
    beforeAgain?: () => Promise<void>,
  ): Promise<Verified>;
}

/** Port: whether this run may still write. Asked before each write, so that of two runs the one of the newer commit wins. */
export interface Turn {
  check(signal: AbortSignal): Promise<{ readonly ok: true } | { readonly ok: false; readonly why: string }>;
}

/** Requests to the world; what `fetch` is, and what a test owns. */
export type Fetch = (address: string, init?: RequestInit) => Promise<Response>;

/** What an adapter is opened with. */
export interface Opening<Settings> {
  /** Its part of the configuration. */
  readonly settings: Settings;
  /** A secret of this job by the name of its variable; empty ones are absent. It is hidden from every output by then. */
  secret(name: string): string | undefined;
  readonly fetch: Fetch;
  readonly clock: Clock;
  /** The folder that relative paths of the configuration start from. */
  readonly root: string;
  /** The full address of the page of this slug, by the configuration. */
  addressOf(slug: string): string;
}

/** An adapter that can be used, or what keeps it from that: one sentence each, with what to do. */
export type Opened<T> =
  | { readonly ok: true; readonly value: T; close?(): Promise<void> }
  | { readonly ok: false; readonly problems: readonly string[] };

/** How an adapter is opened; nothing is asked of the other side by it. */
export type Opener<Settings, T> = (opening: Opening<Settings>) => Promise<Opened<T>>;

/** A problem that passes, or one that does not. */
export function problem(message: string, { transient = false, retryAfterMs }: Partial<Problem> = {}): Problem {
  return { kind: 'problem', message, transient, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
}
