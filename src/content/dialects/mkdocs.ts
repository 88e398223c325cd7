import { type Dialect, sourceFiles } from './dialect.ts';
import { asciiSlug, githubSlug } from './slugs.ts';

/** MkDocs, with or without the Material theme: Python-Markdown, whose settings may keep all scripts in ids. */
export const mkdocs: Dialect = {
  name: 'mkdocs',
  label: 'MkDocs',
  tellTales: [{ file: /^(?:mkdocs|properdocs|zensical)\.(?:ya?ml|toml)$/u }],
  pageFolders: ['docs'],
  idsOf: (shown) => [asciiSlug(shown), githubSlug(shown.trim())],
  numbered: (id, count) => `${id}_${count}`,
  emptyId: '_1',
  ownIds: {
    // Settings that another file begins may say the same.
    signs: /^(?:INHERIT[ \t]*:|[ \t]*(?:-[ \t]+)?(?:separator|slugify)[ \t]*:)/mu,
    all: /^[ \t]*(?:-[ \t]+)?slugify[ \t]*:(?![^\n]*(?:pymdownx\.slugs|markdown\.extensions))/mu,
  },
  certain: sourceFiles,
  aliases: [],
  publicFolders: ['docs'],
  otherFragments: /^__/u,
  keepsCodeWhole: true,
  headingsAtLineStart: true,
  // The marks of a block of pymdownx.
  endsTable: /^\/{3,}(?:\s*$|[ \t]*[a-z])/u,
  countsOuterBars: true,
  frontMatter: ['yaml'],
  headerReaders: ['pyyaml'],
};
