import type { NotionImport } from '../config/import-schema.ts';
import type { PageSource, SourcePage } from '../publication/page-source.ts';
import type { BranchWrite, ImportStore } from './import-store.ts';

/** What an import is handed. */
export interface ImportWorld {
  readonly source: PageSource;
  readonly store: ImportStore;
  readonly settings: NotionImport;
  readonly signal: AbortSignal;
}

/** A page that did not come in, with the end of a sentence for each thing that keeps it. */
export interface RefusedPage {
  readonly page: SourcePage;
  readonly problems: readonly string[];
}

/** The files of one page, over those of the default branch. */
export interface PageChange {
  readonly page: SourcePage;
  readonly files: BranchWrite['files'];
}

/** What an import did. */
export interface Imported {
  /** Where pages wait that are not on the default branch yet. */
  readonly pulls: readonly { readonly url: string; readonly wrote: boolean; readonly pages: readonly SourcePage[] }[];
  /** Pages that are on the default branch as they stand at their source. */
  readonly unchanged: number;
  readonly refused: readonly RefusedPage[];
  /** How many pages were told their verdict or status. */
  readonly told: number;
  /** What else went wrong, a branch that others wrote to among it. */
  readonly problems: readonly string[];
}

/** An import that was done, or one sentence on why nothing was written. */
export type ImportEnding =
  | { readonly ok: true; readonly imported: Imported }
  | { readonly ok: false; readonly problem: string };
