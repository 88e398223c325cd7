import { type Dialect, hyphenNumbered, nothingCertain } from './dialect.ts';
import { githubSlug } from './slugs.ts';

/** Eleventy: the folder of the pages, their addresses and whether headings have ids at all are said in code that is not run here. */
export const eleventy: Dialect = {
  name: 'eleventy',
  label: 'Eleventy',
  tellTales: [{ file: /^(?:\.eleventy|eleventy\.config)\.[cm]?[jt]s$/u }],
  pageFolders: [],
  idsOf: (shown) => [githubSlug(shown.trim())],
  numbered: hyphenNumbered,
  certain: nothingCertain,
  fillsTemplatesFirst: true,
  aliases: [],
  routesPages: true,
  sharedTargets: true,
  publicFolders: [''],
  runsHeaders: true,
  frontMatter: ['yaml', 'json'],
  headerReaders: ['js-yaml-3', 'js-yaml-4'],
};
