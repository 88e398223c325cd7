import { type Dialect, hyphenNumbered, nothingCertain } from './dialect.ts';
import { tidySlug } from './slugs.ts';

/** Nuxt Content: links are published addresses. */
export const nuxt: Dialect = {
  name: 'nuxt',
  label: 'Nuxt Content',
  tellTales: [
    { file: /^content\.config\.[cm]?[jt]s$/u, beside: /^nuxt\.config\.[cm]?[jt]s$/u },
    { file: /^nuxt\.config\.[cm]?[jt]s$/u, beside: /^content\//u },
  ],
  pageFolders: ['content', 'app/content'],
  idsOf: (shown) => [tidySlug(shown).replace(/^(\d)/u, '_$1'), tidySlug(shown)],
  heedsSlashes: true,
  numbered: hyphenNumbered,
  certain: nothingCertain,
  aliases: [
    { prefix: '~/', folders: ['', 'app', 'src'], sure: false },
    { prefix: '@/', folders: ['', 'app', 'src'], sure: false },
  ],
  routesPages: true,
  publicFolders: ['public', 'content'],
  frontMatter: ['yaml'],
};
