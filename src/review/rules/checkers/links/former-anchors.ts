import { canSkim } from '../../../../content/formats/formats.ts';
import type { Page } from '../../../../content/page.ts';
import { parsePage } from '../../../../content/parse.ts';
import type { RulesTools } from '../../checker.ts';
import { type Anchors, anchorsFrom, anchorsOf } from './anchors.ts';
import type { Standpoint } from './link-resolution.ts';
import { skimmed } from './skimmed.ts';
import type { Target } from './targets.ts';

/** The anchors of a page as it was before the change; `undefined` where there was none, or none that differs. */
export async function formerAnchors(page: Page, { site }: Standpoint, tools: RulesTools): Promise<Anchors | undefined> {
  const { status, previousPath, path } = page.file;
  if (status === 'added' || status === 'copied' || status === 'unchanged') return undefined;
  const before = await tools.base.read(previousPath ?? path, tools.signal);
  if (!before.ok || before.text === page.file.text) return undefined;
  return anchorsOf(await parsePage({ ...page.file, text: before.text }), site.dialect);
}

/** So many files of the change are looked through for a place that went from a page. */
const mostLookedThrough = 30;

/** Tells whether another file of the change has a place, or may have it: a page that takes in others may have given it to one of them. */
export async function placesOfOthers(
  page: Page,
  { site }: Standpoint,
  tools: RulesTools,
): Promise<(target: Pick<Target, 'fragment' | 'rawFragment'>) => boolean> {
  const others = tools.changed.filter(
    ({ path, status }) => path !== page.file.path && status !== 'removed' && canSkim(path),
  );
  if (others.length > mostLookedThrough) return () => true;
  const read = await Promise.all(others.map(async ({ path }) => skimmed(path, tools)));
  const anchors = read.map((one) => (one === undefined ? undefined : anchorsFrom(site.dialect, one)));
  return (target) => anchors.some((one) => one === undefined || one.has(target));
}
