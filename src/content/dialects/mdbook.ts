import { type Dialect, hyphenNumbered, sourceFiles } from './dialect.ts';
import { githubSlug, goldmarkSlug } from './slugs.ts';

/** mdBook: pages lie below its source folder, and what leaves it is a neighbour on the published site. */
export const mdbook: Dialect = {
  name: 'mdbook',
  label: 'mdBook',
  tellTales: [{ file: /^book\.toml(?:\.(?:in|tmpl|j2))?$/u }],
  pageFolders: ['src'],
  idsOf: (shown) => [goldmarkSlug(shown), githubSlug(shown.trim())],
  numbered: hyphenNumbered,
  certain: sourceFiles,
  aliases: [],
  publicFolders: ['src'],
  pageList: 'SUMMARY.md',
  frontMatter: [],
  headerReaders: [],
};
