import type { SourcePage, WrittenBack } from '../publication/page-source.ts';
import { type Branches, branchOf } from './branches.ts';
import type { ImportWorld, PageChange } from './imported.ts';
import type { Placed } from './place-pages.ts';

/** What an import knows once it has written. */
export interface AfterImport {
  /** Pages that wait in a pull request. */
  readonly changes: readonly PageChange[];
  /** Pages that are on the default branch as they stand. */
  readonly current: readonly Placed[];
  readonly branches: Branches;
  /** Branches with a commit of this very run: what is known of them is about an older text. */
  readonly written: ReadonlySet<string>;
}

/** Tells the writers where they write what became of their pages; only what differs is written, so a second time is silent. */
export async function writeBack(
  { changes, current, branches, written }: AfterImport,
  { source, settings, signal }: ImportWorld,
): Promise<{ readonly told: number; readonly problems: readonly string[] }> {
  const wanted = settings['write-back'];
  if (wanted === undefined) return { told: 0, problems: [] };
  const news: { readonly page: SourcePage; readonly what: WrittenBack }[] = [];
  for (const { page } of current) {
    news.push({ page, what: difference(page, { status: wanted.status.merged }) });
  }
  for (const { page } of changes) {
    const name = branchOf(page, settings);
    const branch = branches.byName.get(name);
    const verdict = branch?.kind === 'own' ? branch.pull?.verdict : undefined;
    if (verdict === undefined || written.has(name)) continue;
    const status = verdict.approved ? wanted.status.approved : wanted.status['not-approved'];
    const link = wanted.link === undefined ? undefined : verdict.url;
    news.push({ page, what: difference(page, { status, link }) });
  }
  let told = 0;
  const problems: string[] = [];
  for (const { page, what } of news) {
    if (Object.keys(what).length === 0) continue;
    const done = await source.writeBack(page.id, what, signal);
    if (done.ok) told += 1;
    else problems.push(done.problem);
    // A token that may not write may not write the next page either.
    if (!done.ok && done.scope === 'whole') break;
  }
  return { told, problems };
}

function difference(
  page: SourcePage,
  { status, link }: { readonly status?: string | undefined; readonly link?: string | undefined },
): WrittenBack {
  return {
    ...(status === undefined || status === page.status ? {} : { status }),
    ...(link === undefined || link === page.link ? {} : { link }),
  };
}
