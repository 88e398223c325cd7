import type { ChangedFile } from '../../../../content/content.ts';
import type { Page } from '../../../../content/page.ts';
import type { RawFinding, RulesTools } from '../../checker.ts';
import { nearestFirst, skimmed, untouchedPages } from './calibration.ts';
import { resolve, targetOf, treeOf } from './link-resolution.ts';

/** How many pages that the change does not touch are read, nearest first. */
const mostRead = 60;
/** How many of their links are listed. */
const mostListed = 20;

/**
 * Links in pages that the change does not touch to files that it removes or renames. A renamed page answers for its old
 * path, and the first page of the change for the files that are gone without one.
 */
export async function incomingFindings(
  page: Page,
  paths: ReadonlySet<string>,
  roots: readonly string[],
  tools: RulesTools,
): Promise<readonly RawFinding[]> {
  const gone = goneFiles(page.file.path, tools).filter(({ old }) => !paths.has(old));
  const [first] = gone;
  if (first === undefined) return [];
  const touched = new Set([...tools.pages, ...tools.changed.map(({ path }) => path)]);
  const now = treeOf(paths);
  const before = treeOf(new Set([...paths, ...gone.map(({ old }) => old)]));
  const oldPaths = new Map(gone.map((file) => [file.old, file]));
  const findings: RawFinding[] = [];
  for (const path of nearestFirst(untouchedPages(paths, touched), first.old).slice(0, mostRead)) {
    const other = await skimmed(path, tools);
    for (const { url, line } of other?.links ?? []) {
      const target = targetOf(url);
      if (target === undefined) continue;
      const then = resolve(target, path, before, roots);
      const file = then.found === true && then.file !== undefined ? oldPaths.get(then.file) : undefined;
      if (file === undefined || resolve(target, path, now, roots).found !== false) continue;
      const became = file.now === undefined ? 'removes' : `moves to "${file.now}"`;
      findings.push({
        criterion: 'broken-elsewhere',
        message: `"${path}" links to "${file.old}" on line ${line}, which this change ${became}.`,
        subject: `${path} ${file.old}`,
      });
      if (findings.length >= mostListed) return findings;
    }
  }
  return findings;
}

interface Gone {
  readonly old: string;
  readonly now?: string;
}

function goneFiles(path: string, { changed, pages }: RulesTools): readonly Gone[] {
  const isFirst = pages[0] === path;
  const under = new Set(pages);
  return changed.flatMap((file): Gone[] => {
    const { status, previousPath: old }: ChangedFile = file;
    if (status === 'removed') return isFirst ? [{ old: file.path }] : [];
    if (status !== 'renamed' || old === undefined) return [];
    return file.path === path || (isFirst && !under.has(file.path)) ? [{ old, now: file.path }] : [];
  });
}
