import { type Dialect, hyphenNumbered } from './dialect.ts';
import { githubSlug, tidySlug } from './slugs.ts';

/** Pages as GitLab shows them in a repository. */
export const gitlab: Dialect = {
  name: 'gitlab',
  label: 'GitLab',
  tellTales: [{ file: /^\.gitlab-ci\.yml$/u }],
  pageFolders: [],
  idsOf: (shown) => [tidySlug(shown), githubSlug(shown)],
  numbered: hyphenNumbered,
  certain: { pages: true, assets: true, html: true, tags: true },
  aliases: [],
  publicFolders: [''],
  // The number of an issue, to which GitLab leads.
  otherFragments: /^\d{1,9}$/u,
  frontMatter: ['yaml', 'toml', 'json'],
  headerReaders: ['psych'],
};
