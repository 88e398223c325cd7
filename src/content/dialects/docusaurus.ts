import { type Dialect, hyphenNumbered, sourceFiles } from './dialect.ts';
import { githubSlug } from './slugs.ts';

/** Docusaurus: the first edition is told by its `siteConfig.js`. */
export const docusaurus: Dialect = {
  name: 'docusaurus',
  label: 'Docusaurus',
  tellTales: [{ file: /^docusaurus\.config\.(?:[cm]?[jt]s)$/u }, { file: /^siteConfig\.js$/u }],
  pageFolders: [],
  idsOf: (shown) => [githubSlug(shown.trim())],
  heedsSlashes: true,
  numbered: hyphenNumbered,
  ownIds: { all: /\bslug(?:ify|ger)\b|heading-?ids?\b/iu },
  certain: sourceFiles,
  aliases: [{ prefix: '@site/', folders: [''], sure: true }],
  routesPages: true,
  publicFolders: ['static', 'docs', 'blog', 'src/pages', ''],
  inert: ['tabs', 'tabitem', 'details', 'summary', 'admonition'],
  runsHeaders: true,
  frontMatter: ['yaml', 'toml', 'json'],
  headerReaders: ['js-yaml-3'],
};
