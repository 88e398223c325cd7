import { type Dialect, hyphenNumbered, nothingCertain } from './dialect.ts';
import { githubSlug } from './slugs.ts';

/** docsify: pages are put together in the browser, and links may start from the page or from the root of all pages. */
export const docsify: Dialect = {
  name: 'docsify',
  label: 'docsify',
  // Its settings stand in index.html; most sites have one of these beside it.
  tellTales: [
    { file: /^_coverpage\.md$/u, beside: /^(?:index\.html|\.nojekyll)$/u },
    { file: /^_sidebar\.md$/u, beside: /^(?:index\.html|\.nojekyll)$/u },
  ],
  pageFolders: [],
  idsOf: (shown) => [githubSlug(shown.trim())],
  numbered: hyphenNumbered,
  certain: nothingCertain,
  aliases: [],
  routesPages: true,
  sharedTargets: true,
  publicFolders: [''],
  frontMatter: ['yaml'],
};
