import { type Dialect, hyphenNumbered, pagesOnly } from './dialect.ts';
import { githubSlug, pandocSlug } from './slugs.ts';

/** Quarto and bookdown, by the rules of Pandoc; pictures may come out of code. */
export const quarto: Dialect = {
  name: 'quarto',
  label: 'Quarto',
  tellTales: [{ file: /^(?:_quarto|_bookdown)\.ya?ml$/u }],
  pageFolders: [],
  idsOf: (shown) => [pandocSlug(shown), githubSlug(shown.trim())],
  numbered: hyphenNumbered,
  emptyId: 'section',
  certain: pagesOnly,
  aliases: [],
  publicFolders: [''],
  sharedTargets: true,
  keepsCodeWhole: true,
  endsTable: /^[^|]*$/u,
  headerBelowBlanks: true,
  frontMatter: ['yaml'],
  headerReaders: ['psych', 'js-yaml-4'],
};
