import type { NotionImport } from '../config/import-schema.ts';
import type { SourcePage } from '../publication/page-source.ts';
import type { Branch, ImportStore, StandingFile, Stored } from './import-store.ts';
import { originOf } from './page-file.ts';

/** What stands on a branch of one page. */
export interface OnBranch {
  readonly branch: string;
  readonly path: string;
  readonly files: ReadonlyMap<string, StandingFile>;
}

/** The branches that this import may write. */
export interface Branches {
  readonly byName: ReadonlyMap<string, Branch>;
  /** Which page stands where, by its id. */
  readonly standing: ReadonlyMap<string, OnBranch>;
  /** One sentence on each branch that somebody else wrote to. */
  readonly problems: readonly string[];
}

/** The branch that a page goes to. */
export function branchOf({ id }: Pick<SourcePage, 'id'>, settings: NotionImport): string {
  return settings['pull-request'] === 'all' ? settings.branch : `${settings.branch}-${id}`;
}

/** Reads the branches of these pages as they stand. */
export async function readBranches(
  pages: readonly SourcePage[],
  {
    store,
    settings,
    signal,
  }: { readonly store: ImportStore; readonly settings: NotionImport; readonly signal: AbortSignal },
): Promise<Stored<Branches>> {
  const byName = new Map<string, Branch>();
  const standing = new Map<string, OnBranch>();
  const problems: string[] = [];
  for (const name of new Set(pages.map((page) => branchOf(page, settings)))) {
    const branch = await store.branch(name, settings.folder, signal);
    if (!branch.ok) return branch;
    byName.set(name, branch.value);
    if (branch.value.kind === 'foreign') problems.push(branch.value.problem);
    if (branch.value.kind !== 'own') continue;
    const { changed } = branch.value;
    for (const [path, { text }] of changed) {
      const origin = text === undefined ? undefined : originOf(text, settings);
      if (origin === undefined) continue;
      const beside = `${path.replace(/\.md$/, '')}/`;
      const files = new Map([...changed].filter(([one]) => one === path || one.startsWith(beside)));
      standing.set(origin.id, { branch: name, path, files });
    }
  }
  return { ok: true, value: { byName, standing, problems } };
}
