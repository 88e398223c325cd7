import { type Dialect, hyphenNumbered, sourceFiles } from './dialect.ts';
import { githubSlug, tidySlug } from './slugs.ts';

/** GitBook. */
export const gitbook: Dialect = {
  name: 'gitbook',
  label: 'GitBook',
  tellTales: [{ file: /^\.gitbook\.ya?ml$/u }, { file: /^SUMMARY\.md$/u, beside: /^\.gitbook\//u }],
  pageFolders: [],
  idsOf: (shown) => [tidySlug(shown), githubSlug(shown.trim())],
  numbered: hyphenNumbered,
  certain: sourceFiles,
  aliases: [],
  publicFolders: ['', '.gitbook/assets'],
  // "<buffer>" becomes "less-than-buffer-greater-than".
  writesOut: /[<>&$%|]/u,
  comparesLoosely: true,
  namesOpened: true,
  inert: ['hint', 'endhint', 'code', 'endcode', 'tabs', 'endtabs', 'tab', 'endtab'],
  frontMatter: ['yaml'],
};
