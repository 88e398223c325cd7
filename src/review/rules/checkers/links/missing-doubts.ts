import { posix } from 'node:path';
import { isInside, type Site } from '../../../../content/dialects/site.ts';
import { isMarkdown } from '../../../../content/formats/formats.ts';
import type { Page } from '../../../../content/page.ts';
import type { RulesTools } from '../../checker.ts';
import { knownSitesOf } from '../../known-sites.ts';
import { isFoundByName, isKeptOutOfSight, isOfUnknownGenerator } from './foreign-sites.ts';
import { isTranslated } from './language-fallback.ts';
import { isLeftOut } from './left-out.ts';
import type { Standpoint } from './link-resolution.ts';
import { isTakenOutOf, leavesItsPart, plainName } from './made-later.ts';
import { isMadeUp } from './made-up.ts';
import { filesIn, filesNamed, folderOf, liesBelow, nearName } from './namesakes.ts';
import type { Address } from './page-addresses.ts';
import {
  isChapterToCome,
  isCollection,
  isForHost,
  isLaidOver,
  isMaterial,
  isOfMiddleman,
  isOfWorkbench,
  isPart,
  isPractice,
  isVendored,
} from './pieces.ts';
import { isRedirected } from './redirects.ts';
import { type Target, type Tree, treeBefore, trimmed } from './targets.ts';
import { mayBeName } from './usual-files.ts';

const madeLater = 'to pages that are made when the site is built';

/** Whether this change itself removes or moves a file. */
export function isTakenAway(path: string, { changed }: Pick<RulesTools, 'changed'>): boolean {
  return changed.some((file) => (file.status === 'removed' && file.path === path) || file.previousPath === path);
}

/** Why a file that is missing may be there all the same, as the end of "3 links ..."; `undefined` where nothing speaks for it. */
export async function whyUncertain(
  page: Page,
  { link, target }: { readonly link: Pick<Address, 'url'>; readonly target: Target },
  tried: string,
  tree: Tree,
  { site }: Standpoint,
  tools: RulesTools,
): Promise<string | undefined> {
  const { path } = page.file;
  const { dialect } = site;
  // What the change takes away was in the repository, whatever the site makes of it.
  if (isTakenAway(tried, tools)) return undefined;
  // The name of a file may hold signs that an address would write in another way.
  const [written = ''] = link.url.split(/[?#]/u);
  if (tree.files.has(posix.join(folderOf(path), written))) return 'by a name that the site gives to a file';
  if (isTranslated(path, tried, tree)) return 'by a name that the site gives to a file';
  if (isMadeUp(target, path, site)) return 'of a template, which stand for others';
  if (isChapterToCome(path, dialect.name)) return madeLater;
  const before = await treeBefore(tree, tools);
  if (isTakenOutOf(path, tried, tree, before)) return 'by a name that the site gives to a file';
  if (isOfMiddleman(path, dialect.name) || isOfWorkbench(path, before)) {
    return `to addresses that ${dialect.label} serves in its own way`;
  }
  if (dialect.name === 'unknown' && isFoundByName(path, tried, tree, before))
    return 'by a name that the site gives to a file';
  if (isPart(path) && !(dialect.name === 'unknown' && isForHost(path)))
    return 'of a part of other pages, which count from there';
  if (
    dialect.name === 'unknown' &&
    leavesItsPart(path, tried, tree) &&
    liesBelow(
      (await knownSitesOf(tools)).flatMap(({ pages }) => pages),
      tried,
      tree,
    )
  ) {
    return madeLater;
  }
  // A page of mdBook that somebody committed links to what its build makes beside it.
  if (
    posix.basename(tried) === 'print.html' &&
    (await knownSitesOf(tools)).some((one) => one.dialect.name === 'mdbook')
  )
    return madeLater;
  if (await isLeftOut(tried, tree.files, tools)) return 'to files that git leaves out because a build makes them';
  return (await isRedirected(tried, tree.files, tools)) ? 'to old addresses that the site leads on' : undefined;
}

/** What makes pages of a site when it is built, by the names of its plug-ins. */
const makesPages = /\b(?:gen-files|api-autonav|monorepo|multirepo|include-dir-to-nav|mkdocs-simple-plugin)\b/u;
/** Folders of pages that programs write. */
const madeFolder =
  /(?:^|\/)(?:_?generated|auto[-_]?gen\w*|api(?:[-_]?(?:reference|docs?))?|typedoc|javadoc|rustdoc)(?:\/|$)/iu;
/** So many pages in such a folder are kept by hand. */
const leastKept = 3;

const mailAddress = /^[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}$/u;

/** Whether a missing file is told as advice alone: a build may put the page elsewhere, or make the file. */
export async function isAdviceOnly(
  path: string,
  tried: string,
  tree: Tree,
  { site }: Standpoint,
  tools: RulesTools,
): Promise<boolean> {
  if (isTakenAway(tried, tools)) return false;
  const { dialect, settings } = site;
  const was = await treeBefore(tree, tools);
  if (isVendored(path, was) || isPractice(path, was) || isCollection(path)) return true;
  // An address of mail is no address of a page on any site.
  if (mailAddress.test(posix.basename(tried))) return false;
  if (isMaterial(path, dialect.name) && (await knownSitesOf(tools)).length > 0) return true;
  const isOfOther = dialect.name === 'unknown' && isOfUnknownGenerator(path, was);
  const near = nearName(tried, tree);
  // A file of nearly the same name lies where this one is looked for: a slip, if no generator writes blanks in another way.
  if (near !== undefined) return isOfOther && plainName(near) === plainName(tried);
  if (isLaidOver(path) || mayBeName(tried, tree)) return true;
  if (isOfOther || (dialect.name === 'unknown' && isKeptOutOfSight(path, was))) return true;
  if (dialect.name === 'mdbook' && !(await isListed(path, site, tree, tools))) return true;
  if (['unknown', 'github', 'gitlab'].includes(dialect.name) || !isMarkdown(tried)) return false;
  if (filesNamed(posix.basename(tried), tree).length > 0) return false;
  const folder = folderOf(tried);
  return makesPages.test(settings) || (madeFolder.test(folder) && filesIn(folder, tree).length < leastKept);
}

function plain(address: string): string {
  return address.replaceAll('%20', ' ');
}

/** Whether a page of mdBook is a chapter of it: others are taken in by chapters, and their addresses count from there. */
export async function isListed(
  path: string,
  { dialect, pages }: Site,
  tree: Tree,
  { head, signal }: RulesTools,
): Promise<boolean> {
  const folder = pages.find((one) => isInside(path, one));
  const list = folder === undefined ? undefined : trimmed(posix.join(folder, dialect.pageList ?? ''));
  if (folder === undefined || list === undefined || path === list || !tree.files.has(list)) return true;
  const answer = await head.read(list, signal);
  if (!answer.ok) return true;
  const own = trimmed(posix.relative(folder, path));
  const written = [...answer.text.matchAll(/\]\(<?([^)>\s#]{1,300})/gu)].map(([, address = '']) => address);
  return written.some((address) => [trimmed(address), trimmed(plain(address))].includes(own));
}
