import type { Page } from '../../../../content/page.ts';
import type { RawFinding, RulesTools } from '../../checker.ts';
import { formerAnchors } from './former-anchors.ts';
import { resolveTarget, type Standpoint } from './link-resolution.ts';
import { isChanged } from './routed-links.ts';
import type { Aimed, Suspect } from './suspects.ts';
import { treeOf } from './targets.ts';

/**
 * Says which links the change broke although it did not write them: a heading that it renamed kills links on other lines, and
 * a page that it moved takes its relative links along.
 */
export async function withStandings(
  page: Page,
  targets: readonly Aimed[],
  suspects: readonly Suspect[],
  from: Standpoint,
  tools: RulesTools,
): Promise<readonly RawFinding[]> {
  const { file } = page;
  const findings = suspects.map(({ finding }) => finding);
  const isMoved = file.previousPath !== undefined && file.previousPath !== file.path;
  const old = suspects.filter(({ link }) => !isChanged(page, link));
  if (file.status === 'added' || (old.length === 0 && !isMoved)) return findings;
  const broken = new Set<string>();
  if (old.some(({ target }) => target.kind === 'anchor')) {
    const then = await formerAnchors(page, from, tools);
    for (const { target } of old) if (target.kind === 'anchor' && then?.has(target) === true) broken.add(keyOf(target));
  }
  const judged = suspects.map(({ link, target, finding }) =>
    !isChanged(page, link) && broken.has(keyOf(target)) ? { ...finding, standing: 'changed' as const } : finding,
  );
  return isMoved ? withMove(page, targets, suspects, judged, from, tools) : judged;
}

async function withMove(
  page: Page,
  targets: readonly Aimed[],
  suspects: readonly Suspect[],
  judged: readonly RawFinding[],
  from: Standpoint,
  tools: RulesTools,
): Promise<readonly RawFinding[]> {
  const [before, now] = [await tools.base.paths(tools.signal), await tools.head.paths(tools.signal)];
  const { previousPath } = page.file;
  if (before === undefined || now === undefined || previousPath === undefined) return judged;
  const led = ({ link, target }: Aimed): boolean =>
    target.kind !== 'anchor' &&
    resolveTarget(target, { ...from, path: previousPath }, treeOf(before), link).found === true;
  const found = judged.map((finding, index) => {
    const suspect = suspects[index];
    return suspect !== undefined && led(suspect) ? { ...finding, standing: 'changed' as const } : finding;
  });
  // What led to a file before and does not lead to one now is broken, however the site serves its addresses.
  const known = new Set(suspects.map(({ link }) => link));
  const lost = targets.filter(
    (aimed) =>
      aimed.target.kind === 'file' &&
      !known.has(aimed.link) &&
      led(aimed) &&
      resolveTarget(aimed.target, from, treeOf(now), aimed.link).found === 'unknown',
  );
  return [
    ...found,
    ...lost.map(
      ({ link, target }): RawFinding => ({
        criterion: 'dead-file',
        message: `"${target.path}" led to a file from "${previousPath}", and leads to none from where this change moves the page.`,
        span: link.span,
        standing: 'changed',
      }),
    ),
  ];
}

function keyOf({ kind, path, fragment }: Aimed['target']): string {
  return `${kind}\n${path}\n${fragment}`;
}
