import type { Page } from '../../../../content/page.ts';
import { overlapsLines } from '../../../../content/position.ts';
import type { RawFinding, RulesTools } from '../../checker.ts';
import { rangeOnPage } from '../../page-position.ts';
import { formerAnchors, placesOfOthers } from './former-anchors.ts';
import { resolveTarget, type Standpoint } from './link-resolution.ts';
import type { Address } from './page-addresses.ts';
import type { Aimed, Doubtful, Found, Suspect } from './suspect.ts';
import { treeOf } from './targets.ts';

/** The suspects with what this change broke marked as such, links beside them that it broke, and why others are not judged. */
export interface Standings {
  readonly suspects: readonly Suspect[];
  readonly lost: readonly RawFinding[];
  readonly unknown: readonly string[];
}

/**
 * Says which links the change broke although it did not write them: a heading that it renamed kills links on other lines, and
 * a page that it moved takes its relative links along.
 */
export async function withStandings(
  page: Page,
  targets: readonly Aimed[],
  { suspects: certain, doubtful, unknown: others }: Found,
  from: Standpoint,
  tools: RulesTools,
): Promise<Standings> {
  const { file } = page;
  const lostPlaces = await withoutTheirPlace(page, doubtful, from, tools);
  const suspects = [...certain, ...lostPlaces.map(brokenHere)];
  const unknown = [...others, ...doubtful.flatMap((one) => (lostPlaces.includes(one) ? [] : [one.why]))];
  const isMoved = file.previousPath !== undefined && file.previousPath !== file.path;
  const old = certain.filter(({ link }) => !isChanged(page, link));
  if (file.status === 'added' || (old.length === 0 && !isMoved)) return { suspects, lost: [], unknown };
  const broken = new Set<string>();
  if (old.some(({ target }) => target.kind === 'anchor')) {
    const then = await formerAnchors(page, from, tools);
    for (const { target } of old) if (target.kind === 'anchor' && then?.has(target) === true) broken.add(keyOf(target));
  }
  const judged = suspects.map((suspect) =>
    !isChanged(page, suspect.link) && broken.has(keyOf(suspect.target)) ? brokenHere(suspect) : suspect,
  );
  return isMoved
    ? { ...(await withMove(page, targets, judged, from, tools)), unknown }
    : { suspects: judged, lost: [], unknown };
}

/**
 * Of the links to places that something unseen may make, those whose place stood written on this page before the change, and
 * stands neither there nor in another file of the change now: what is unseen did not make it then, and does not now.
 */
async function withoutTheirPlace(
  page: Page,
  doubtful: readonly Doubtful[],
  from: Standpoint,
  tools: RulesTools,
): Promise<readonly Doubtful[]> {
  const own = doubtful.filter(({ target }) => target.kind === 'anchor');
  if (own.length === 0) return [];
  const then = await formerAnchors(page, from, tools);
  const gone = own.filter(({ target }) => then?.has(target) === true);
  if (gone.length === 0) return [];
  const isElsewhere = await placesOfOthers(page, from, tools);
  return gone.filter(({ target }) => !isElsewhere(target));
}

async function withMove(
  page: Page,
  targets: readonly Aimed[],
  suspects: readonly Suspect[],
  from: Standpoint,
  tools: RulesTools,
): Promise<Omit<Standings, 'unknown'>> {
  const [before, now] = [await tools.base.paths(tools.signal), await tools.head.paths(tools.signal)];
  const { previousPath } = page.file;
  if (before === undefined || now === undefined || previousPath === undefined) return { suspects, lost: [] };
  const resolved = ({ link, target }: Aimed) =>
    target.kind === 'anchor' ? undefined : resolveTarget(target, { ...from, path: previousPath }, treeOf(before), link);
  const led = (aimed: Aimed): boolean => resolved(aimed)?.found === true;
  /** The file that the link led to, where it lies now. */
  const meant = (aimed: Aimed): string | undefined => {
    const then = resolved(aimed);
    if (then?.found !== true || then.file === undefined || then.others.length > 0) return undefined;
    const { file } = then;
    const place =
      tools.changed.find(({ status, previousPath: old }) => status === 'renamed' && old === file)?.path ?? file;
    return now.has(place) && aimed.target.kind === 'file' ? place : undefined;
  };
  // What led to a file before and does not lead to one now is broken, however the site serves its addresses.
  const known = new Set(suspects.map(({ link }) => link));
  const lost = targets.filter(
    (aimed) =>
      aimed.target.kind === 'file' &&
      !known.has(aimed.link) &&
      led(aimed) &&
      resolveTarget(aimed.target, from, treeOf(now), aimed.link).found === 'unknown',
  );
  return {
    suspects: suspects.map((suspect) => {
      if (!led(suspect)) return suspect;
      const file = meant(suspect);
      const finding = file === undefined ? undefined : suspect.meaning?.(file);
      return brokenHere(finding === undefined ? suspect : { ...suspect, finding });
    }),
    lost: lost.map(
      ({ link, target }): RawFinding => ({
        criterion: 'dead-file',
        message: `"${target.path}" led to a file from "${previousPath}", and leads to none from where this change moves the page.`,
        span: link.span,
        standing: 'changed',
      }),
    ),
  };
}

function brokenHere(suspect: Suspect): Suspect {
  return { ...suspect, finding: { ...suspect.finding, standing: 'changed', isUnsure: false } };
}

/** Whether a link stands on a line that the change wrote. */
export function isChanged(page: Page, link: Address): boolean {
  return overlapsLines(rangeOnPage(page, link.span), page.file.changedLines);
}

function keyOf({ kind, path, fragment }: Aimed['target']): string {
  return `${kind}\n${path}\n${fragment}`;
}
