import { posix } from 'node:path';
import { closest } from '../../../../content/edit-distance.ts';
import { canSkim } from '../../../../content/formats/formats.ts';
import type { Page } from '../../../../content/page.ts';
import type { RawFinding, RulesTools } from '../../checker.ts';
import { knownSitesOf } from '../../known-sites.ts';
import { scriptsOf } from '../../page-scripts.ts';
import { type Anchors, anchorsFrom, anchorsOf } from './anchors.ts';
import { areNamedElsewhere } from './foreign-sites.ts';
import { isTranslated } from './language-fallback.ts';
import { resolveTarget, type Standpoint } from './link-resolution.ts';
import { isHtml } from './made-later.ts';
import { madeOfText } from './made-places.ts';
import { isFixture } from './made-up.ts';
import { isAdviceOnly, isListed, isTakenAway, whyUncertain } from './missing-doubts.ts';
import { soleNamesake } from './namesakes.ts';
import { isPart, isTornOff, isVendored } from './pieces.ts';
import { isOfApplication } from './routers.ts';
import { skimmed } from './skimmed.ts';
import type { Aimed, Doubtful, Found, Suspect } from './suspect.ts';
import { type Tree, treeBefore } from './targets.ts';
import { asOneSketch, notWhole, withoutTornPlaces } from './torn-places.ts';

/** How many other pages are read for the headings that links name. */
const remoteLimit = 60;
/** Fragments that are no place of a page: text, lines of code, the top, addresses of an app, and what only a script acts on. */
const noPlace = /^(?:top|0|L\d+.*|[!/].*)?$/u;

/** Chapters of a book in one numbering, wherever its settings lie: a fragment may be of another one. */
const isChapter = /\.[qr]md$/iu;

/** Looks every link of a page up. Three answers: it leads there, it leads nowhere, nobody can tell from here. */
export async function suspectsOf(
  page: Page,
  targets: readonly Aimed[],
  from: Standpoint,
  tree: Tree | undefined,
  tools: RulesTools,
): Promise<Found> {
  const suspects: Suspect[] = [];
  const doubtful: Doubtful[] = [];
  const unknown: string[] = [];
  const { dialect } = from.site;
  // A site often takes in the README and the notes of changes of its repository, and looks their fragments up in its own way.
  const others = dialect.name === 'unknown' ? (await knownSitesOf(tools)).map((site) => site.dialect) : [];
  const isShownElsewhere = others.some(({ sharedTargets }) => sharedTargets === true);
  // Of a README the host decides, which may be one that leads to issues by their number.
  const host = others.find(({ name }) => name === 'gitlab');
  const takenIn =
    dialect.name === 'mdbook' &&
    tree !== undefined &&
    targets.some(({ target }) => target.kind === 'anchor') &&
    !(await isListed(page.file.path, from.site, tree, tools));
  const before = tree === undefined ? undefined : await treeBefore(tree, tools);
  // A script of the page may open what a fragment names, and an application may name headings in its own way.
  const namesPlacesItself =
    scriptsOf(page).readFragment() ||
    (dialect.name === 'unknown' && before !== undefined && isOfApplication(page.file.path, before));
  const isUnsure =
    isVendored(page.file.path, before) || (dialect.name === 'unknown' && areNamedElsewhere(page.file.path, before));
  let own: Anchors | undefined;
  const remote = new Map<string, Anchors>();
  const doubtOf = ({ target }: Aimed, anchors: Anchors, where: string | undefined): string | undefined => {
    if (isFixture(page.file.path)) return 'of a template, which stand for others';
    const made = madeOfText(target.fragment, page.text);
    if (made !== undefined) return made;
    if (!anchors.complete || isPart(where ?? page.file.path) || (where === undefined && (takenIn || isTornOff(page))))
      return notWhole;
    if (dialect.sharedTargets === true || isShownElsewhere || isChapter.test(page.file.path))
      return anchors.doubt(target) ?? 'to places that other pages and sites may have';
    if (namesPlacesItself || (target.kind === 'rooted' && from.roots.length === 0))
      return 'to places on pages that a router picks';
    return anchors.doubt(target);
  };
  const judgeAnchor = (aimed: Aimed, anchors: Anchors, where: string | undefined): void => {
    const { fragment } = aimed.target;
    if (noPlace.test(fragment) || !/[\p{L}\p{N}]/u.test(fragment) || anchors.has(aimed.target)) return;
    if ([dialect, host].some((one) => one?.otherFragments?.test(fragment) === true)) return;
    const suspect = anchorSuspect(aimed, anchors, page.file.path, where, isUnsure);
    const why = doubtOf(aimed, anchors, where);
    if (why === undefined) suspects.push(suspect);
    else doubtful.push({ ...suspect, why });
  };
  for (const aimed of targets) {
    const { link, target } = aimed;
    if (target.kind === 'anchor') {
      own ??= await anchorsOf(page, dialect);
      judgeAnchor(aimed, own, undefined);
      continue;
    }
    if (tree === undefined) continue;
    const resolution = resolveTarget(target, from, tree, link);
    if (resolution.found === 'unknown') {
      const { tried, why } = resolution;
      if (tried === undefined || !isTakenAway(tried, tools)) unknown.push(why);
      else suspects.push(missingFile(page, aimed, tried, tree, tools));
    } else if (!resolution.found) {
      const why = await whyUncertain(page, aimed, resolution.tried, tree, from, tools);
      if (why === undefined) suspects.push(await missingSuspect(page, aimed, resolution.tried, tree, from, tools));
      else unknown.push(why);
    } else if (
      target.fragment !== '' &&
      (resolution.others.length > 0 || isTranslated(page.file.path, resolution.file ?? '', tree))
    ) {
      unknown.push(`to addresses that ${dialect.label} serves in its own way`);
    } else if (resolution.file !== undefined && target.fragment !== '' && canSkim(resolution.file)) {
      let known = remote.get(resolution.file);
      if (known === undefined && remote.size >= remoteLimit) unknown.push('to places on more pages than are read');
      else if (known === undefined) {
        const other = await skimmed(resolution.file, tools);
        if (other === undefined) unknown.push('to places on pages that cannot be read');
        else {
          known = anchorsFrom(dialect, other);
          remote.set(resolution.file, known);
        }
      }
      if (known !== undefined) judgeAnchor(aimed, known, resolution.file);
    }
  }
  return { ...withoutTornPlaces(targets, asOneSketch(suspects), doubtful), unknown, anchors: remote };
}

/** What is said of a missing file; advice on a page that a build may put elsewhere. */
async function missingSuspect(
  page: Page,
  aimed: Aimed,
  tried: string,
  tree: Tree,
  from: Standpoint,
  tools: RulesTools,
): Promise<Suspect> {
  const suspect = missingFile(page, aimed, tried, tree, tools);
  const isUnsure = await isAdviceOnly(page.file.path, tried, tree, from, tools);
  return isUnsure ? { ...suspect, finding: { ...suspect.finding, isUnsure } } : suspect;
}

function anchorSuspect(
  { link, target }: Aimed,
  anchors: Anchors,
  from: string,
  page: string | undefined,
  isUnsure: boolean,
): Suspect {
  const isPlain = isHtml.test(page ?? from);
  const near = closest(target.fragment, isPlain ? anchors.written : anchors.offered());
  const where = page === undefined ? 'This page' : page;
  return {
    link,
    target,
    file: page ?? from,
    finding: {
      criterion: 'dead-anchor',
      message: `${where} has no heading or anchor "#${target.fragment}"${near === undefined ? '.' : `; did you mean "#${near}"?`}`,
      span: link.span,
      // A slip is a slip. What a link of HTML names on its own page may be the business of a script.
      ...((isUnsure || (isPlain && page === undefined)) && near === undefined ? { isUnsure: true } : {}),
    },
  };
}

function missingFile(page: Page, aimed: Aimed, tried: string, tree: Tree, tools: RulesTools): Suspect {
  const { link, target } = aimed;
  const removed = tools.changed.find(
    (file) => (file.status === 'removed' && file.path === tried) || file.previousPath === tried,
  );
  const cause =
    removed === undefined
      ? `There is no file "${tried}"`
      : removed.status === 'renamed'
        ? `This change moves "${tried}" to "${removed.path}"`
        : `This change removes "${tried}"`;
  const told = (file: string | undefined, isCertain: boolean): RawFinding => {
    const suggestion =
      file === undefined || target.kind === 'rooted' || target.kind === 'alias'
        ? undefined
        : relative(page.file.path, file, link.url);
    return {
      criterion: target.kind === 'file' || target.kind === 'alias' ? 'dead-file' : 'dead-page',
      message: `${cause}${suggestion === undefined ? '.' : `; did you mean "${suggestion}"?`}`,
      span: link.span,
      ...(!isCertain || suggestion === undefined || !isSafe(suggestion) ? {} : { suggestion, changes: 'address' }),
      ...(removed === undefined ? {} : { standing: 'changed' as const }),
    };
  };
  // A file that this change moves is certain; one of the same name, or an id that looks like it, is only likely.
  const isMoved = removed?.status === 'renamed';
  return {
    ...aimed,
    file: tried,
    finding: told(isMoved ? removed.path : soleNamesake(tried, tree), isMoved),
    meaning: (file) => told(file, true),
  };
}

/** An address that ends or breaks the link around it is not offered. */
function isSafe(address: string): boolean {
  return !/[\s<>()[\]"'`\\]/u.test(address);
}

function relative(from: string, to: string, url: string): string {
  const path = posix.relative(posix.dirname(from), to);
  const rest = /[?#].*$/u.exec(url)?.[0] ?? '';
  return `${url.startsWith('./') && !path.startsWith('.') ? './' : ''}${path}${rest}`;
}
