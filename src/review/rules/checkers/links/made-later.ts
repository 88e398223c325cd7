import { posix } from 'node:path';
import type { Site } from '../../../../content/dialects/site.ts';
import { isMarkdown } from '../../../../content/formats/formats.ts';
import { filesIn, folderOf, soleNamesake } from './namesakes.ts';
import { type Tree, trimmed } from './targets.ts';

/** A page that generators make, by its name. */
export const isHtml = /\.(?:html?|xhtml|php|aspx?)$/iu;

/** So many other pages of a folder with the same ending make it a custom: "setup-js.md", "start-js.md" and so on. */
const leastVariants = 3;

/** What builds tend to pack and list. */
const builtDownload = /\.(?:zip|t?gz|xz|pdf|epub|xml|rss|atom|exe|msi|dmg)$/iu;

/** Whether a file is one that builds pack or list, of a kind that the repository has nowhere. */
export function isBuiltDownload(path: string, { extensions }: Tree): boolean {
  return builtDownload.test(path) && !extensions.has(posix.extname(path).toLowerCase());
}

/** Whether HTML lies beside a missing file in the repository, so that it is written by hand. */
export function hasHtmlBeside(path: string, tree: Tree): boolean {
  return filesIn(folderOf(path), tree).some((name) => isHtml.test(name));
}

/** How the names of templates end, of which a build writes the file of the name before it. */
const templateEnd = /^\.(?:erb|in|j2|jinja2?|tmpl|tpl|gotmpl|template|mustache|hbs|ejs|liquid|njk)$/iu;
const templateInName = /\.(?:in|tmpl|tpl|template|src)$/iu;

/** Whether the template of a missing file lies where the file is looked for: "lamp.md.erb" or "lamp.tmpl.md" of "lamp.md". */
export function isWrittenByTemplate(path: string, tree: Tree): boolean {
  const name = posix.basename(path);
  const extension = posix.extname(name);
  const stem = name.slice(0, name.length - extension.length);
  return filesIn(folderOf(path), tree).some(
    (one) =>
      (one.startsWith(name) && templateEnd.test(one.slice(name.length))) ||
      (one.startsWith(`${stem}.`) && one.endsWith(extension) && templateInName.test(one.slice(0, -extension.length))),
  );
}

/** Whether a page is missing under its name and there with an ending that other pages of its folder have as well. */
export function isWrittenInVariants(path: string, tree: Tree): boolean {
  const extension = posix.extname(path);
  if (extension === '' || !isMarkdown(path)) return false;
  const stem = posix.basename(path, extension);
  const names = filesIn(folderOf(path), tree).filter((name) => name.endsWith(extension));
  return names.some((name) => {
    if (!name.startsWith(`${stem}-`)) return false;
    // One page may be the variant of several readers: "workers-js-python.md".
    const variants = name.slice(stem.length + 1, -extension.length).split('-');
    return (
      variants.length <= 3 &&
      variants.every(
        (variant) =>
          /^[a-z]+$/u.test(variant) &&
          names.filter((other) => other !== name && other.endsWith(`-${variant}${extension}`)).length >= leastVariants,
      )
    );
  });
}

/** Whether a file would lie in a folder of a version that is not there: a site puts several branches of its repository together. */
export function isInMissingVersion(path: string, { folders }: Tree): boolean {
  const segments = folderOf(path).split('/');
  return segments.some(
    (segment, index) =>
      /^v?\d+(?:\.(?:\d+|x)){1,3}$/u.test(segment) && !folders.has(segments.slice(0, index + 1).join('/')),
  );
}

/** Whether a missing file would lie in a part of the repository that is not there, seen from a page in another part. */
export function leavesItsPart(from: string, tried: string, { folders }: Tree): boolean {
  return from.includes('/') && tried.includes('/') && !folders.has(tried.split('/')[0] ?? '');
}

/** Whether programs of the team may make labels that look like files: Sphinx looks a name up as a file first and as a label then. */
export function makesLabels({ dialect, root }: Site, { files }: Tree): boolean {
  return dialect.runsPrograms !== undefined && files.has(trimmed(posix.join(root || '.', dialect.runsPrograms)));
}

/** Whether a program shows this page elsewhere: there lie a page of its name and the missing one. */
export function isShownElsewhere(from: string, tried: string, tree: Tree): boolean {
  const meant = soleNamesake(tried, tree);
  const own = plainName(from);
  if (meant === undefined || ['readme', 'index', ''].includes(own)) return false;
  const folder = folderOf(meant);
  return folder !== folderOf(from) && filesIn(folder, tree).some((name) => plainName(name) === own);
}

/** The name of a page without what programs change when they copy it: capitals, hyphens, the extension. */
export function plainName(path: string): string {
  return posix
    .basename(path)
    .replace(/\.\w+$/u, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Folders whose files a build puts one level up, at each part of a site. */
const publicFolders = ['public', 'static', 'www', 'dist', 'build', 'out', 'site', 'html', 'web', '_site'];

/**
 * Whether a page of HTML means a file that a build takes out of a public folder: "lamps/plan.html" lies in "lamps/public/plan.html". The
 * repository had such folders before the change.
 */
export function isTakenOutOf(from: string, tried: string, { files }: Tree, { folders }: Tree): boolean {
  if (!isHtml.test(from)) return false;
  const steps = tried.split('/');
  return publicFolders.some(
    (name) =>
      [...folders].some((folder) => folder.endsWith(`/${name}`)) &&
      steps.some((_, index) => files.has([...steps.slice(0, index), name, ...steps.slice(index)].join('/'))),
  );
}
