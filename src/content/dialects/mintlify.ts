import { type Dialect, pagesOnly } from './dialect.ts';
import { githubSlug, mintlifySlug } from './slugs.ts';

/** Mintlify: its own form of ids, and components that make places. */
export const mintlify: Dialect = {
  name: 'mintlify',
  label: 'Mintlify',
  tellTales: [{ file: /^mint\.json$/u }, { file: /^docs\.json$/u, says: /mintlify|"navigation"/u }],
  pageFolders: [],
  idsOf: (shown) => [mintlifySlug(shown), githubSlug(shown.trim())],
  heedsSlashes: true,
  numbered: (id, count) => `${id}-${count + 1}`,
  certain: { ...pagesOnly, pages: false },
  aliases: [],
  publicFolders: [''],
  inert: [
    'note',
    'tip',
    'warning',
    'info',
    'check',
    'danger',
    'card',
    'cardgroup',
    'columns',
    'frame',
    'icon',
    'codegroup',
    'tooltip',
    'badge',
  ],
  frontMatter: ['yaml'],
};
