import { type Dialect, hyphenNumbered, nothingCertain } from './dialect.ts';
import { githubSlug, plainSlug } from './slugs.ts';

/** Zola: `@/` names a page of the content folder, everything else is a published address. */
export const zola: Dialect = {
  name: 'zola',
  label: 'Zola',
  tellTales: [
    { file: /^zola\.toml$/u },
    { file: /^config\.toml$/u, says: /^\s*base_url\s*=/mu, beside: /^(?:content|templates)\//u },
  ],
  pageFolders: ['content'],
  idsOf: (shown) => [plainSlug(shown), githubSlug(shown.trim())],
  // Punctuation ends as a hyphen whatever it is; other scripts, pictures and signs get names: "🦀" is "crab".
  writesOut: /(?![\p{P}\p{M}])[^\p{ASCII}\s]/u,
  numbered: hyphenNumbered,
  ownIds: { signs: /^[ \t]*(?:\[slugify\]|slugify\b)/mu },
  certain: nothingCertain,
  fillsTemplatesFirst: true,
  aliases: [{ prefix: '@/', folders: ['content'], sure: true }],
  publicFolders: ['static', 'content'],
  headerBelowBlanks: true,
  frontMatter: ['toml', 'yaml'],
};
