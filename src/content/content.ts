import type { PutAside } from './aside.ts';
import type { PageKind } from './page-kind.ts';
/** What happened to a file between the two commits, in GitHub's words. */
export type FileStatus = 'added' | 'modified' | 'removed' | 'renamed' | 'copied' | 'changed' | 'unchanged';

/** A run of lines, 1-based, both ends included. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/** One row of the change's file list, before anything was read. */
export interface ChangedFile {
  readonly path: string;
  readonly previousPath?: string;
  readonly status: FileStatus;
  /** The id of the blob at the head; absent for removed files. */
  readonly blobSha?: string;
}

/** One changed piece of content: what reviewers judge. */
export interface ContentFile {
  readonly path: string;
  readonly previousPath?: string;
  readonly status: FileStatus;
  readonly blobSha: string;
  /** The decoded text as it stands at the head, byte-order mark and line endings included. */
  readonly text: string;
  /**
   * The lines that the change answers for, in order, not touching each other: those that it added or altered, and what stands
   * beside text that it took away. Only these can block.
   */
  readonly changedLines: readonly LineRange[];
  /** Lines of the head side that the diff shows; a review comment may stand nowhere else. Empty when unknown. */
  readonly commentableLines: readonly LineRange[];
  /** What the page is, as far as its path and front matter tell; absent until somebody asked. */
  readonly kinds?: readonly PageKind[];
  /** Reviewers that did not judge the page where it stood before: to them it is new in every line. */
  readonly newTo?: readonly string[];
}

/** Why a changed file was not given to the reviewers. */
export type Exclusion =
  | { readonly reason: 'removed' }
  /** `mayHold` when pages that the patterns name could lie below it, if it were a link to a folder or a submodule. */
  | { readonly reason: 'not-matched'; readonly mayHold?: true }
  | { readonly reason: 'excluded'; readonly pattern: string }
  /** A picture, a font, sound, video or an archive, by its name or by what the team says. */
  | { readonly reason: 'media' }
  /** Written by a program, as a pattern of the team or the attributes of the base commit say. */
  | { readonly reason: 'generated'; readonly by: string }
  | { readonly reason: 'unchanged-text' }
  | { readonly reason: 'empty' }
  | UnreadReason;

/** The exclusions that leave matching content unread: each of them keeps the change from being approved. */
export type UnreadReason =
  | { readonly reason: 'symlink' }
  | { readonly reason: 'submodule' }
  | { readonly reason: 'binary' }
  | { readonly reason: 'lfs-pointer' }
  | { readonly reason: 'not-utf8' }
  | { readonly reason: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly reason: 'unreadable'; readonly cause: string };

/** A changed file that no reviewer saw, with the reason that the report states. */
export interface LeftOut {
  readonly path: string;
  readonly exclusion: Exclusion;
}

/** Everything a change asks us to judge, and everything that we did not read. */
export interface Change {
  /** Every changed file, content or not, as the change lists it: a link may point to one that was removed or renamed. */
  readonly listed: readonly ChangedFile[];
  readonly files: readonly ContentFile[];
  readonly leftOut: readonly LeftOut[];
  /** Set when the list of changed files cannot be trusted to be whole; the verdict is then inconclusive. */
  readonly listingProblem?: string;
}

/** Decides from the path and status alone whether a file is content; `undefined` means that it is. */
export type Select = (file: ChangedFile) => Exclusion | undefined;

/** A file read at a commit, or one line on why it could not be. */
export type ReadResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: 'missing' | 'unreadable'; readonly cause: string };

/** What became of the question whether an address of another site answers. */
export type Reached =
  | { readonly kind: 'alive' }
  /** It said itself that nothing is there. */
  | { readonly kind: 'dead'; readonly status: 404 | 410 }
  | { readonly kind: 'no-host' }
  /** Not asked, because its host is not of the public internet. */
  | { readonly kind: 'private' }
  | { readonly kind: 'unsure' };

/** One commit of the repository, read as data: nothing of it is checked out or run. */
export interface Snapshot {
  /** The commit's id, or a word for it ("working tree") where there is none. */
  readonly sha: string;
  read(path: string, signal: AbortSignal): Promise<ReadResult>;
  /** All paths of the commit; `undefined` where the list cannot be had whole. */
  paths(signal: AbortSignal): Promise<ReadonlySet<string> | undefined>;
  /** Its symbolic links, each with the path that it names; `undefined` where they cannot be had, or are too many. */
  links?(signal: AbortSignal): Promise<ReadonlyMap<string, string> | undefined>;
}

/** Whether it is a commit, rather than files as they lie somewhere: only then can a sentence speak of one. */
export function isCommit({ sha }: Pick<Snapshot, 'sha'>): boolean {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(sha);
}

/** Port: where content comes from. `load` asks `select` first and reads only what it lets through. */
export interface ContentSource {
  readonly base: Snapshot;
  readonly head: Snapshot;
  load(select: Select, limits: ReadLimits, signal: AbortSignal): Promise<Change>;
  /** Asked once all is judged: why it must not be approved any more. Absent where nobody can move what is judged. */
  moved?(signal: AbortSignal): Promise<string | undefined>;
}

/** How much a source may read. */
export interface ReadLimits {
  /** Files above this many bytes are left out as `too-large`. */
  readonly maxFileBytes: number;
  /** Content beyond so many files is left out as unreadable; no limit when absent. */
  readonly maxFiles?: number;
  /** Where texts are put aside; held in memory when absent. */
  readonly putAside?: PutAside;
}
