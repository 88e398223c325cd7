import { posix } from 'node:path';
import type { Page } from '../../../../content/page.ts';

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
    /(?:^|\/)_?(?:includes?|partials?|snippets?|reusables|fragments)\//iu.test(path)
  );
}

/** mdBook makes an empty chapter of each entry in its list that has no file yet. */
export function isChapterToCome(path: string, dialect: string): boolean {
  return dialect === 'mdbook' && posix.basename(path) === 'SUMMARY.md';
}
