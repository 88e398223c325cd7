import { type Dialect, hyphenNumbered, nothingCertain } from './dialect.ts';
import { githubSlug } from './slugs.ts';

/** Hexo: addresses follow its permalinks, and ids the renderer that a site chose. */
export const hexo: Dialect = {
  name: 'hexo',
  label: 'Hexo',
  tellTales: [{ file: /^_config\.ya?ml$/u, beside: /^(?:scaffolds\/|source\/(?:_posts|_data)\/|source\/index\.md$)/u }],
  pageFolders: ['source'],
  idsOf: (shown) => [githubSlug(shown.trim())],
  numbered: hyphenNumbered,
  certain: nothingCertain,
  fillsTemplatesFirst: true,
  headerBelowBlanks: true,
  aliases: [],
  routesPages: true,
  sharedTargets: true,
  publicFolders: ['source'],
  frontMatter: ['yaml', 'json'],
  headerReaders: ['js-yaml-3', 'js-yaml-4'],
};
