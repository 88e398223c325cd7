import { type Dialect, hyphenNumbered, sourceFiles } from './dialect.ts';
import { githubSlug, vitepressSlug } from './slugs.ts';

/** VitePress and VuePress. */
export const vitepress: Dialect = {
  name: 'vitepress',
  label: 'VitePress',
  tellTales: [{ file: /^\.(?:vitepress|vuepress)\/config(?:\.|\/index\.)[cm]?[jt]s$/u }],
  pageFolders: [],
  idsOf: (shown) => [vitepressSlug(shown), githubSlug(shown.trim())],
  heedsSlashes: true,
  numbered: hyphenNumbered,
  ownIds: { all: /\bslug(?:ify)?\b/iu },
  certain: sourceFiles,
  aliases: [
    { prefix: '@/', folders: [''], sure: false },
    { prefix: '~@/', folders: [''], sure: false },
    { prefix: '@', folders: [''], sure: false },
  ],
  publicFolders: ['', 'public', '.vuepress/public'],
  inert: ['badge', 'codegroup', 'codegroupitem'],
  runsHeaders: true,
  frontMatter: ['yaml'],
  headerReaders: ['js-yaml-3'],
};
