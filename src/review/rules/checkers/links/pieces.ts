import { posix } from 'node:path';
import type { Page } from '../../../../content/page.ts';
import type { Tree } from './targets.ts';

/**
 * Whether a page is a part of another one as likely as a page: its headings begin at the third level with no title above, or it is
 * a title and an answer without any heading. Programs and scripts put such texts together, and what they link to is in another part.
 */
export function isTornOff({ headings, frontMatter }: Page): boolean {
  return (headings.length === 0) !== (frontMatter.kind === 'none') && headings.every(({ depth }) => depth > 2);
}

/** A page that generators publish only inside of others, which may have the place. */
export function isPart(path: string): boolean {
  return (
    /^_(?!index\.)/u.test(posix.basename(path)) ||
    /(?:^|\/)[._]?(?:includes?|partials?|snippets?|reusables|fragments)\//iu.test(path)
  );
}

/** mdBook makes an empty chapter of each entry in its list that has no file yet. */
export function isChapterToCome(path: string, dialect: string): boolean {
  return dialect === 'mdbook' && posix.basename(path) === 'SUMMARY.md';
}

/** Whether a page is laid over those of another folder, whose neighbours are its own when the site is built. */
export function isLaidOver(path: string): boolean {
  return /(?:^|[/_-])(?:over(?:rides?|lays?)|patch(?:es)?)\//iu.test(path);
}

/** A folder of a release of somebody's work, and the files that lie in one. */
const release = /^[a-z][\w.]*(?:-[a-z]\w*)*-v?\d+(?:\.\d+){1,3}$/iu;
const ofRelease = ['package.json', 'bower.json', 'LICENSE', 'LICENSE.txt', 'LICENSE.md', 'COPYING'];

/** Whether a page came into the repository with somebody else's work: nobody here corrects it. */
export function isVendored(path: string, tree: Tree | undefined): boolean {
  if (/(?:^|\/)(?:node_modules|vendor|vendored|third[-_]?party|bower_components)\//iu.test(path)) return true;
  const steps = path.split('/').slice(0, -1);
  return steps.some(
    (step, index) =>
      release.test(step) &&
      ofRelease.some((name) => tree?.files.has([...steps.slice(0, index + 1), name].join('/')) === true),
  );
}

/** Folders of what people try things out with. */
const practice = /^(?:sample[-_]?(?:code|apps?)|samples?|examples?|exercises?|code-?alongs?|playgrounds?)$/iu;

/** "ex14_tag.html": one of the numbered pages of a course. */
const attempt = /^(?:ex|exam|exercise|practice|sample|demo|test)[-_]?\d{1,3}(?:[-_.]|$)/iu;

/** Whether a page of HTML is one to try things out with, in a folder that was there before the change: what it lacks may be the task. */
export function isPractice(path: string, { folders }: Tree): boolean {
  if (!/\.html?$/iu.test(path)) return false;
  const steps = path.split('/').slice(0, -1);
  if (attempt.test(posix.basename(path))) return true;
  return steps.some((step, index) => practice.test(step) && folders.has(steps.slice(0, index + 1).join('/')));
}

/** What programs call a file into which they put all pages of a repository, for models to read. */
const collection =
  /^(?:(?:combined|concatenated|merged)[-_](?:markdown|docs?|pages|files|md)\b|llms[-_]full\b|repomix\b)|^(?:combined|concatenated|merged)[-_](?:markdown|docs?|pages)[-_]/iu;

/** Whether a page is put together of others, beside which lies what they link to. */
export function isCollection(path: string): boolean {
  return collection.test(posix.basename(path));
}

/** What a code host shows people wherever it lies. */
const forHost =
  /^(?:readme|contributing|change-?log|changes|history|security|support|governance|code_of_conduct|agents|claude|license|notice|maintainers|roadmap)\b/iu;

/** Whether a page is one that a code host shows people in its place. */
export function isForHost(path: string): boolean {
  return forHost.test(posix.basename(path));
}

/**
 * Whether a page belongs to no site, in a repository that has one, and is no page for people on a code host: a build may put it
 * elsewhere, so that a dead link in it is advice.
 */
export function isMaterial(path: string, dialect: string): boolean {
  return dialect === 'unknown' && path.includes('/') && !path.startsWith('.github/') && !isForHost(path);
}

/** A page that is called "a.html.md" is one of Middleman, which looks addresses up from the root of its sources. */
export function isOfMiddleman(path: string, dialect: string): boolean {
  return dialect === 'unknown' && /\.html\.\w+$/iu.test(path);
}

/** The folders that the Workbench of The Carpentries publishes as one. */
const workbenchFolders = ['episodes', 'learners', 'instructors', 'profiles'];

/** Whether a page is one of a lesson of The Carpentries, whose folders all lie on one level when it is published. */
export function isOfWorkbench(path: string, { files, folders }: Tree): boolean {
  const segments = path.split('/');
  return segments.some((segment, index) => {
    if (!workbenchFolders.includes(segment) || index === segments.length - 1) return false;
    const root = segments.slice(0, index).join('/');
    const here = (name: string) => posix.join(root, name);
    return files.has(here('config.yaml')) && folders.has(here('episodes')) && folders.has(here('learners'));
  });
}
