import { type Dialect, hyphenNumbered, sourceFiles } from './dialect.ts';
import { githubSlug, goldmarkSlug } from './slugs.ts';

/** DocFX and Microsoft Learn. */
export const docfx: Dialect = {
  name: 'docfx',
  label: 'DocFX',
  tellTales: [{ file: /^docfx\.json$/u }],
  pageFolders: [],
  idsOf: (shown) => [githubSlug(shown.trim()), goldmarkSlug(shown)],
  numbered: hyphenNumbered,
  certain: sourceFiles,
  aliases: [{ prefix: '~/', folders: [''], sure: false }],
  publicFolders: [''],
  readsBackslashes: true,
  ignoresCase: true,
  heedsSlashes: true,
  otherFragments: /^tab\//u,
  keepsCodeWhole: true,
  frontMatter: ['yaml'],
};
