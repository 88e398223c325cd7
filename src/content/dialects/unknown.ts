import { remembering } from '../remembering.ts';
import { type Dialect, hyphenNumbered } from './dialect.ts';

/** So many letters of headings are remembered with their ids: a page is looked at for each one that links to it. */
const mostRemembered = 200_000;

/** Where generators look for what is published as it is, in the order in which they are tried. */
export const commonFolders: readonly string[] = [
  'public',
  'static',
  'assets',
  'docs',
  'content',
  'pages',
  'src/pages',
  'src/content',
  'src/content/docs',
  'src',
];

/** A site of which nothing is known: an id counts if any generator makes it, and a relative link is a file, as on GitHub. */
export function unknownOf(generators: readonly Dialect[]): Dialect {
  return {
    name: 'unknown',
    label: 'no known generator',
    tellTales: [],
    pageFolders: [],
    idsOf: remembering((shown) => {
      // Generators that a project wrote for itself take out what says of which kind a section is: "property: Lamp.on".
      const texts = new Set([shown, shown.replace(/^[a-z]+(?: [a-z]+)?:\s+/u, ''), writtenForHtml(shown)]);
      return [...new Set([...texts].flatMap((text) => generators.flatMap((one) => one.idsOf(text))))];
    }, mostRemembered),
    numbered: hyphenNumbered,
    emptyId: '_1',
    certain: { pages: true, assets: true, html: true, tags: true },
    aliases: [
      { prefix: '@/', folders: ['', 'src', 'content', 'docs'], sure: false },
      { prefix: '~/', folders: ['', 'src', 'content', 'docs'], sure: false },
      { prefix: '@site/', folders: [''], sure: false },
      { prefix: '@', folders: ['', 'src'], sure: false },
    ],
    publicFolders: ['', ...commonFolders],
    otherFragments: /^tab\//u,
    frontMatter: ['yaml', 'toml', 'json'],
  };
}

/** Programs that make the id of the finished HTML leave the names of signs in it: "gt" of ">". */
function writtenForHtml(shown: string): string {
  return shown.replace(/[&<>]/gu, (sign) => (sign === '&' ? 'amp' : sign === '<' ? 'lt' : 'gt'));
}
