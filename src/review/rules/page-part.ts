import type { Page } from '../../content/page.ts';

const partFolder =
  /(?:^|\/)(?:[._]?(?:includes?|partials?|snippets?|fragments?|shared|reusables?|common|layouts?|shortcodes|components)\/|_(?!index\.)[^/]*$)/iu;
const templateFolder =
  /(?:^|\/)(?:[._]?(?:includes?|partials?|layouts?|templates?|shortcodes|themes?|overrides|archetypes|components|snippets?))\//iu;

/** Whether other pages take a file in: what it lacks may stand in each of them. */
export function isPartOfPages(path: string): boolean {
  return partFolder.test(path);
}

/** Whether a site makes new pages of it: its header and its links are filled in. */
export function isArchetype(path: string): boolean {
  return /(?:^|\/)archetypes\//iu.test(path);
}

/** Whether a page lies where sites keep what they publish. */
export function isOfSomeSite(path: string): boolean {
  return /(?:^|\/)(?:content|contents|_?posts|pages|blog|articles|news|site|website|www|web)\//iu.test(path);
}

const patternName =
  /(?:^|[/._-])(?:templates?\.[a-z]+|\d+[-_]?template\.[a-z]+)$|(?:^|\/)_?template[-_.][^/]*$|(?:^|\/)(?:issue|pull[_-]request|discussion|merge[_-]request)[_-]templates?(?:\/|\.)|(?:^|\/)(?:archetypes|scaffolds|boilerplates?)\//iu;

/** Whether a page is made to be copied, and filled in by whoever writes the next one. */
export function isForWriters(path: string): boolean {
  return patternName.test(path);
}

const output = /(?:^|\/)(?:_snaps|__snapshots__|__fixtures__)\/|(?:^|\/)test_[^/]*\/test_[^/]*$/u;

/** Whether a page is what a program gave, kept to be compared by its tests: nobody writes its words. */
export function isOutput(path: string): boolean {
  return output.test(path);
}

const madeFolder = /(?:^|\/)(?:__?site|_book|_build)\//u;

/** The folder into which a generator wrote a page, without a slash at its end, by the names that generators take; `undefined` for a source. */
export function madeFolderOf(path: string): string | undefined {
  const made = madeFolder.exec(path);
  return made === null ? undefined : path.slice(0, made.index + made[0].length - 1);
}

/** Whether a page is the frame that a site puts around others, or what new pages are made from: its headings, links and images are filled in. */
export function isTemplate({ file, syntax, text }: Page): boolean {
  if (isArchetype(file.path)) return true;
  return (
    syntax.name === 'HTML' &&
    (templateFolder.test(file.path) || /\{\{[^{}\n]{1,300}\}\}|\{%[^{}\n]{1,300}%\}|<%[^<>\n]{1,300}%>/u.test(text))
  );
}
