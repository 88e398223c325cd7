import { posix } from 'node:path';
import { isOfSomeSite } from '../../page-part.ts';
import { filesNamed } from './namesakes.ts';
import { isForHost } from './pieces.ts';
import type { Tree } from './targets.ts';

/** Files of programs that look a file up by its name wherever it lies. */
const lookUpNames = /^(?:Doxyfile(?:\.in)?|mix\.exs|\.obsidian\/)$/u;
/** Files of generators whose addresses are not known here. */
const ownWays =
  /^(?:(?:pelicanconf|publishconf)\.py|[^/]+\.lektorproject|(?:gatsby-config|(?:gridsome|nuxt-content|quartz|rspress|vocs|velite|contentlayer|bridgetown|lume)\.config)\.[cm]?[jt]s|make\.jl|antora\.yml|nanoc\.yaml|soupault\.toml|writerside\.cfg|jbake\.properties|dendron\.yml|_(?:bookdown|pkgdown)\.yml)$/u;
/** The pages that a wiki of Gollum puts around all others. */
const aroundWiki = /^_(?:Sidebar|Footer|Header)\.\w+$/u;
const startOfWiki = /^Home\.\w+$/u;

interface Builders {
  /** Folders in which a program lies that looks files up by their names. */
  readonly byName: readonly string[];
  /** Folders in which a generator lies of which nothing more is known. */
  readonly others: readonly string[];
}

const known = new WeakMap<Tree, Builders>();

function buildersOf(tree: Tree): Builders {
  const found = known.get(tree);
  if (found !== undefined) return found;
  const byName: string[] = [];
  const others: string[] = [];
  const wikis: string[] = [];
  const starts = new Set<string>();
  for (const file of tree.files) {
    const name = posix.basename(file);
    if (lookUpNames.test(name)) byName.push(posix.dirname(file));
    else if (ownWays.test(name)) others.push(posix.dirname(file));
    else if (aroundWiki.test(name)) wikis.push(posix.dirname(file));
    else if (startOfWiki.test(name)) starts.add(posix.dirname(file));
  }
  others.push(...wikis.filter((folder) => starts.has(folder)));
  for (const folder of tree.folders) {
    if (posix.basename(folder) === '.obsidian') byName.push(posix.dirname(folder));
    if (folder.endsWith('.docc')) byName.push(folder);
  }
  const builders = { byName, others };
  known.set(tree, builders);
  return builders;
}

const isBelow = (path: string, folders: readonly string[]): boolean =>
  folders.some((folder) => folder === '.' || path.startsWith(`${folder}/`));

/** Whether a program that the repository showed before the change looks up the missing file by its name, and one of that name is there. */
export function isFoundByName(from: string, tried: string, tree: Tree, before: Tree): boolean {
  if (isForHost(from) || !isBelow(from, buildersOf(before).byName)) return false;
  const name = posix.basename(tried);
  const extension = posix.extname(name);
  // Pictures may lie there in several sizes and for several grounds.
  const sizes = ['@2x', '~dark', '~dark@2x'].map((size) => `${name.slice(0, -extension.length)}${size}${extension}`);
  return [name, ...sizes].some((one) => filesNamed(one, tree).length > 0);
}

/**
 * Whether a page is one of a generator that the repository shows and nobody here knows, and no page for people on a code host. A
 * line before the name of a folder says that its pages are shown in others, or by rules of their own.
 */
export function isOfUnknownGenerator(from: string, tree: Tree): boolean {
  return !isForHost(from) && (/(?:^|\/)_[^/]+\//u.test(from) || isBelow(from, buildersOf(tree).others));
}

/** What programs and code hosts read in folders of such names, and show to people. */
const shownDots = /^\.(?:github|gitlab|gitea|forgejo|well-known)$/u;
/** Folders of what tests read, and of what a generator wrote. */
const unread = /^(?:tests?|test-?data|__tests__|fixtures?|__?site|_book|_build)$/iu;

/** Below such a folder "tests" is what a page is about. */
const manual = /^(?:docs?|documentation|contents?|guides?|manuals?|wiki|book|handbook)$/iu;

/**
 * Whether a page lies in a folder that nobody publishes from and which was there before the change: its name begins with a dot, or says
 * that tests or a generator fill it. What a tool saved there counts from elsewhere, and samples for a test may be wrong on purpose.
 */
export function isKeptOutOfSight(from: string, { folders }: Tree): boolean {
  if (isForHost(from)) return false;
  const steps = from.split('/').slice(0, -1);
  const isOfDocs = steps.some((step) => manual.test(step));
  return steps.some(
    (step, index) =>
      (step.startsWith('.') ? !shownDots.test(step) : unread.test(step) && !isOfDocs) &&
      folders.has(steps.slice(0, index + 1).join('/')),
  );
}

/** Whether headings of a page have names that nobody here knows: a generator without a table publishes it, or nobody does. */
export function areNamedElsewhere(from: string, before: Tree | undefined): boolean {
  if (isForHost(from)) return false;
  if (isOfSomeSite(from)) return true;
  return before !== undefined && (isKeptOutOfSight(from, before) || isOfUnknownGenerator(from, before));
}
