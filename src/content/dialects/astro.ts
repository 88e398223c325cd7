import { type Dialect, hyphenNumbered, nothingCertain } from './dialect.ts';
import { githubSlug } from './slugs.ts';

/** Astro and Starlight: links are published addresses; only pictures are source files. */
export const astro: Dialect = {
  name: 'astro',
  label: 'Astro',
  tellTales: [{ file: /^astro\.config\.[cm]?[jt]s$/u }],
  pageFolders: ['src'],
  idsOf: (shown) => [githubSlug(shown.trim()), githubSlug(shown.trim()).replace(/-$/u, '')],
  heedsSlashes: true,
  numbered: hyphenNumbered,
  ownIds: { all: /\bslugify\b|slug\w*['"]?,[^\n]{0,80}\bprefix\b/iu },
  certain: { ...nothingCertain, assets: true },
  aliases: [
    { prefix: '~/', folders: ['src', ''], sure: false },
    { prefix: '@/', folders: ['src', ''], sure: false },
    { prefix: '@', folders: ['src', ''], sure: false },
  ],
  routesPages: true,
  publicFolders: ['public', 'src/content/docs', 'src/pages', 'src/content', 'src'],
  inert: [
    'tabs',
    'tabitem',
    'aside',
    'card',
    'cardgrid',
    'linkcard',
    'linkbutton',
    'icon',
    'badge',
    'filetree',
    'steps',
    'code',
    'image',
    'picture',
  ],
  headerBelowBlanks: true,
  frontMatter: ['yaml', 'toml'],
  headerReaders: ['js-yaml-3', 'js-yaml-4'],
};
