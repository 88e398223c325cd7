import type { ChangedFile } from '../../../../content/content.ts';
import type { Page, Skimmed } from '../../../../content/page.ts';
import type { RawFinding, RulesTools } from '../../checker.ts';
import { anchorsOf } from './anchors.ts';
import { formerAnchors, placesOfOthers } from './former-anchors.ts';
import { resolveTarget, type Standpoint } from './link-resolution.ts';
import { nearestFirst, skimmed, untouchedPages } from './skimmed.ts';
import { type Target, type Tree, targetOf, treeOf } from './targets.ts';

/** How many pages that the change does not touch are read, nearest first. */
const mostRead = 1000;
/** How many are asked for at the same time. */
const atOnce = 20;
/** How many of their links are listed. */
const mostListed = 20;

/** Links that are broken elsewhere, and what was not read for them. */
export interface Incoming {
  readonly findings: readonly RawFinding[];
  readonly notes: readonly string[];
}

interface Gone {
  readonly old: string;
  readonly now?: string;
}

/** What the change took away that others may link to. */
interface Losses {
  readonly page: string;
  readonly files: ReadonlyMap<string, Gone>;
  readonly isLost: ((target: Target) => boolean) | undefined;
  readonly before: Tree;
  readonly now: Tree;
  readonly from: Standpoint;
}

/**
 * Links in pages that the change does not touch to files that it removes or renames, and to headings that it takes away. A
 * renamed page answers for its old path, and the first page of the change for the files that are gone without one.
 */
export async function incomingFindings(
  page: Page,
  paths: ReadonlySet<string> | undefined,
  from: Standpoint,
  tools: RulesTools,
): Promise<Incoming> {
  if (paths === undefined) return { findings: [], notes: [] };
  const gone = goneFiles(page.file.path, tools).filter(({ old }) => !paths.has(old));
  const isLost = await lostAnchors(page, from, tools);
  if (gone.length === 0 && isLost === undefined) return { findings: [], notes: [] };
  const losses: Losses = {
    page: page.file.path,
    files: new Map(gone.map((file) => [file.old, file])),
    isLost,
    before: treeOf(new Set([...paths, ...gone.map(({ old }) => old)])),
    now: treeOf(paths),
    from,
  };
  const touched = new Set([...tools.pages, ...tools.changed.map(({ path }) => path)]);
  // A page that is judged for nothing but what went away has not been touched.
  if (page.file.status === 'unchanged') touched.delete(page.file.path);
  const all = nearestFirst(untouchedPages(paths, touched), gone[0]?.old ?? page.file.path);
  const findings: RawFinding[] = [];
  for (let start = 0; start < Math.min(all.length, mostRead) && findings.length <= mostListed; start += atOnce) {
    const some = all.slice(start, Math.min(start + atOnce, mostRead));
    const read = await Promise.all(some.map(async (path) => ({ path, other: await skimmed(path, tools) })));
    for (const { path, other } of read) if (other !== undefined) findings.push(...brokenIn(path, other, losses));
  }
  return {
    findings: findings.slice(0, mostListed),
    notes: [
      ...(all.length > mostRead
        ? [`Links to what this change takes away were looked for in ${mostRead} of ${all.length} pages.`]
        : []),
      ...(findings.length > mostListed
        ? [`Of the links that this change breaks on other pages only the first ${mostListed} are listed.`]
        : []),
    ],
  };
}

function brokenIn(path: string, other: Skimmed, losses: Losses): readonly RawFinding[] {
  const findings: RawFinding[] = [];
  const standpoint = { ...losses.from, path };
  for (const { url, line } of other.links) {
    const target = targetOf(url);
    if (target === undefined || target.kind === 'anchor') continue;
    const then = resolveTarget(target, standpoint, losses.before, { inTag: false, image: false });
    if (then.found !== true || then.file === undefined) continue;
    const file = losses.files.get(then.file);
    if (
      file !== undefined &&
      resolveTarget(target, standpoint, losses.now, { inTag: false, image: false }).found !== true
    ) {
      const became = file.now === undefined ? 'removes' : `moves to "${file.now}"`;
      findings.push({
        criterion: 'broken-elsewhere',
        message: `"${path}" links to "${file.old}" on line ${line}, which this change ${became}.`,
        subject: `${path} ${file.old}`,
        standing: 'changed',
      });
    } else if (then.file === losses.page && target.fragment !== '' && losses.isLost?.(target) === true) {
      findings.push({
        criterion: 'broken-elsewhere',
        message: `"${path}" links to "#${target.fragment}" of this page on line ${line}, which this change takes away.`,
        subject: `${path} #${target.fragment}`,
        standing: 'changed',
      });
    }
  }
  return findings;
}

/** Whether a place was on the page before the change and is not there now; `undefined` when nothing went. */
async function lostAnchors(
  page: Page,
  from: Standpoint,
  tools: RulesTools,
): Promise<((target: Target) => boolean) | undefined> {
  const then = await formerAnchors(page, from, tools);
  if (then === undefined) return undefined;
  const now = await anchorsOf(page, from.site.dialect);
  if (then.slugs.every((slug) => now.has({ fragment: slug, rawFragment: slug }))) return undefined;
  const isElsewhere = now.complete ? () => false : await placesOfOthers(page, from, tools);
  return (target) => then.has(target) && !now.has(target) && !isElsewhere(target);
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
