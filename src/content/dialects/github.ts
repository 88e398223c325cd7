import { type Dialect, hyphenNumbered } from './dialect.ts';
import { githubSlug } from './slugs.ts';

/** Pages as GitHub shows them in a repository: links are files, and nothing is taken in from elsewhere. */
export const github: Dialect = {
  name: 'github',
  label: 'GitHub',
  tellTales: [],
  pageFolders: [],
  idsOf: (shown) => [githubSlug(shown), githubSlug(shown.trim())],
  numbered: hyphenNumbered,
  certain: { pages: true, assets: true, html: true, tags: true },
  aliases: [],
  publicFolders: [''],
  frontMatter: ['yaml'],
};
