import type { ReadResult } from './content.ts';

/** A repository by the two names that GitHub knows it by. */
export interface NamedRepository {
  readonly owner: string;
  readonly repo: string;
}

/** Another repository at one commit, or the end of a sentence that says why it cannot be read and what to do. */
export type Elsewhere =
  | {
      readonly ok: true;
      readonly commit: string;
      /** Whether the commit is in the history of the default branch: a fork's commits can be read under the same name. */
      readonly onDefaultBranch: boolean;
      read(path: string): Promise<ReadResult>;
    }
  | { readonly ok: false; readonly cause: string };

/** Port: opens another repository at a commit, a branch or a tag. */
export type OpenElsewhere = (repository: NamedRepository, ref: string) => Promise<Elsewhere>;
