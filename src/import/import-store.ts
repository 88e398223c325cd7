/** A file as it stands somewhere; `text` is there for Markdown files. */
export interface StandingFile {
  /** The id that git gives its bytes. */
  readonly blob: string;
  readonly text?: string;
}

/** The pull request of a branch that an import writes, while it is open. */
export interface OpenPull {
  readonly number: number;
  readonly url: string;
  /** What the gate said about the branch as it stands; absent while it has not, or nobody asked. */
  readonly verdict?: { readonly approved: boolean; readonly url: string };
}

/** A branch that an import writes, against the default branch. */
export type Branch =
  | { readonly kind: 'absent' }
  /** Nothing is on it but what imports wrote; `changed` are its files below the folder that differ from the default branch. */
  | { readonly kind: 'own'; readonly changed: ReadonlyMap<string, StandingFile>; readonly pull?: OpenPull }
  /** Somebody else committed to it: it is left alone. */
  | { readonly kind: 'foreign'; readonly problem: string };

/** What one write puts on a branch: its files, whole, over the default branch. */
export interface BranchWrite {
  readonly branch: string;
  /** A file by its path: new bytes, or one that is on the branch already. */
  readonly files: ReadonlyMap<string, { readonly bytes: Uint8Array } | { readonly blob: string }>;
  readonly title: string;
  /** Markdown that nothing in it can act from. */
  readonly body: string;
}

/** Where what was written can be seen, and whether anything was. */
export interface Delivered {
  readonly url: string;
  readonly wrote: boolean;
}

/** What a store answered, or one sentence with what to do. */
export type Stored<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: string };

/** Port: the repository that pages are brought into. */
export interface ImportStore {
  /** The files below the folder on the default branch, as they stood when the import began. */
  files(folder: string, signal: AbortSignal): Promise<Stored<ReadonlyMap<string, StandingFile>>>;
  branch(name: string, folder: string, signal: AbortSignal): Promise<Stored<Branch>>;
  /** One commit and one pull request, at the end: all of it, or nothing. */
  deliver(write: BranchWrite, signal: AbortSignal): Promise<Stored<Delivered>>;
}
