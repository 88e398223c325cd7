/** What a field of a target may hold. */
export type FieldValue = string | number | boolean | readonly string[];

/** A picture of a page, ready to be uploaded. */
export interface Picture {
  /** Where the page names it, as a path of the repository. */
  readonly path: string;
  /** The name that it is kept under: its digest and its ending, so that the same picture always has the same name. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

/** One page as it goes out: everything that a target may write, and nothing that it has to work out. */
export interface PublishedPage {
  /** The file of the repository, and which text of it. */
  readonly path: string;
  readonly blobId: string;
  /** The commit that is published. */
  readonly commit: string;
  /** What stands for the page in addresses: lower-case letters, digits and hyphens. No two pages of a run share one. */
  readonly slug: string;
  /** The full address, by the configuration and never by the page. */
  readonly address: string;
  readonly title: string;
  readonly description: string;
  /** The address that search engines are told: that of the page, unless its front matter names another on the same site. */
  readonly canonical: string;
  /** The language that it is written in, as a tag of BCP 47, where that is known. */
  readonly language?: string;
  /** Whether search engines may list it. */
  readonly indexable: boolean;
  /** The sanitised HTML of its text: no document around it, and pictures by their public addresses. */
  readonly html: string;
  /** The words that readers see, with single spaces: what an answer of the site must contain. */
  readonly text: string;
  readonly excerpt: string;
  readonly wordCount: number;
  /** Whole minutes, at least one. */
  readonly readingMinutes: number;
  /** By the names that the target has for them, as the configuration maps them from the front matter. */
  readonly fields: Readonly<Record<string, FieldValue>>;
  /** Addresses of the pictures as they stand in `html`. */
  readonly pictures: readonly string[];
  /** Stands for all of the above but the commit: equal digests, equal pages. */
  readonly digest: string;
}

/** Who put a page, kept at the target beside it, so that what others put is never overwritten and an older run never wins. */
export interface Mark {
  readonly path: string;
  readonly blobId: string;
  readonly commit: string;
  readonly digest: string;
}

/** The mark of a page. */
export function markOf({ path, blobId, commit, digest }: PublishedPage): Mark {
  return { path, blobId, commit, digest };
}

const prefix = 'content-gate 1';

/** A mark as one line of text, for targets that only keep text. */
export function writeMark({ path, blobId, commit, digest }: Mark): string {
  return [prefix, digest, blobId, commit, encodeURI(path)].join(' ');
}

const written = new RegExp(`^${prefix} ([0-9a-f]{64}) ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) (\\S{1,3000})$`, 'u');

/** Reads a mark; `undefined` for what is none, whoever wrote it. */
export function readMark(text: unknown): Mark | undefined {
  const [, digest, blobId, commit, path] = (typeof text === 'string' && written.exec(text)) || [];
  if (digest === undefined || blobId === undefined || commit === undefined || path === undefined) return undefined;
  try {
    return { digest, blobId, commit, path: decodeURI(path) };
  } catch {
    return undefined;
  }
}
