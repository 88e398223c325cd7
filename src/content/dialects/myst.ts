import { type Dialect, hyphenNumbered, sourceFiles } from './dialect.ts';
import { githubSlug, plainSlug } from './slugs.ts';

/** MyST in Sphinx, Jupyter Book or by itself: fragments are also looked up in the whole project and in other sites. */
export const myst: Dialect = {
  name: 'myst',
  label: 'MyST',
  tellTales: [{ file: /^(?:conf\.py|myst\.yml)$/u }, { file: /^_config\.ya?ml$/u, beside: /^_toc\.ya?ml$/u }],
  pageFolders: [],
  idsOf: (shown) => [githubSlug(shown.trim()), plainSlug(shown)],
  numbered: hyphenNumbered,
  certain: sourceFiles,
  aliases: [],
  publicFolders: ['', '_static'],
  sharedTargets: true,
  commentLine: /^[ \t>]*(?:[-*+][ \t]+)?%/u,
  runsPrograms: 'conf.py',
  fillsLinks: true,
  frontMatter: ['yaml'],
  headerReaders: ['pyyaml', 'js-yaml-4'],
};
