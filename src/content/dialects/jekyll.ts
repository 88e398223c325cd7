import { type Dialect, hyphenNumbered, pagesOnly } from './dialect.ts';
import { githubSlug, kramdownSlug } from './slugs.ts';

/** Jekyll with kramdown, whose input setting decides between its own ids and GitHub's. */
export const jekyll: Dialect = {
  name: 'jekyll',
  label: 'Jekyll',
  // Hexo has settings of that name as well, and keeps its pages and templates elsewhere; so does Flatmark.
  tellTales: [
    {
      file: /^_config(?:[_-]\w+)?\.yml$/u,
      without: /^(?:scaffolds\/|source\/(?:_posts|_data)\/|source\/index\.md$)/u,
    },
    {
      file: /^_config(?:[_-]\w+)?\.yaml$/u,
      without: /^(?:scaffolds\/|source\/(?:_posts|_data)\/|source\/index\.md$|content\/(?:[^/]+\/)*[^/]+\.md$)/u,
    },
  ],
  pageFolders: [],
  idsOf: (shown) => [githubSlug(shown.trim()), kramdownSlug(shown)],
  numbered: hyphenNumbered,
  emptyId: 'section',
  ownIds: {
    signs: /^[ \t]*markdown[ \t]*:(?![ \t]*["']?(?:kramdown|GFM)\b)/imu,
    all: /^[ \t]*(?:auto_id_prefix|transliterated_header_ids)[ \t]*:/mu,
  },
  certain: pagesOnly,
  aliases: [],
  routesPages: true,
  publicFolders: ['', '_posts'],
  keepsCodeWhole: true,
  headingsAtLineStart: true,
  fillsTemplatesFirst: true,
  frontMatter: ['yaml'],
  headerReaders: ['psych'],
};
