import { type Dialect, hyphenNumbered, pagesOnly } from './dialect.ts';
import { asciiSlug, blackfridaySlug, githubSlug, goldmarkSlug } from './slugs.ts';

/** Hugo: links follow the published address, and link hooks may look them up elsewhere. */
export const hugo: Dialect = {
  name: 'hugo',
  label: 'Hugo',
  tellTales: [
    // First, because the folder of settings is not that of the site.
    { file: /^config\/_default\/(?:hugo|config)\.(?:toml|ya?ml|json)$/u },
    { file: /^hugo\.(?:toml|ya?ml|json)$/u },
    {
      file: /^config\.(?:toml|ya?ml|json)$/u,
      says: /^\s*["']?(?:baseURL|languageCode|title|theme)["']?\s*[=:]/imu,
      beside: /^(?:content|layouts|archetypes)\//u,
    },
  ],
  pageFolders: ['content'],
  idsOf: (shown) => [goldmarkSlug(shown), githubSlug(shown.trim()), asciiSlug(shown), blackfridaySlug(shown)],
  numbered: hyphenNumbered,
  emptyId: 'heading',
  certain: pagesOnly,
  fillsTemplatesFirst: true,
  aliases: [],
  routesPages: true,
  publicFolders: ['static', 'assets', 'content'],
  inert: [
    'figure',
    'ref',
    'relref',
    'youtube',
    'vimeo',
    'gist',
    'highlight',
    'param',
    'tab',
    'tabs',
    'tabpane',
    'alert',
    'note',
    'warning',
    'tip',
    'caution',
    'important',
    'callout',
    'img',
    'image',
    'link',
  ],
  headerBelowBlanks: true,
  frontMatter: ['yaml', 'toml', 'json'],
  headerReaders: ['go-yaml'],
};
