import type { Certainty, Dialect, TellTale } from '../../src/content/dialects/dialect.ts';
import { generators, unknown } from '../../src/content/dialects/dialects.ts';

/** Makes a Markdown table of a head and rows. */
type Table = (head: readonly string[], rows: readonly (readonly string[])[]) => string;

/** A heading with what generators treat differently: accents, a sign, a digit, a full stop. */
const heading = 'É & b 2.0';

/** Every generator that is known, what gives it away, and how its pages are read. */
export function siteReference(table: Table): string {
  const all = [...generators, unknown];
  return [
    '<!-- Written by scripts/generate-docs.ts from the code; changes here are overwritten. -->',
    '# Sites and their generators',
    'Which headings have which ids, and where an address leads, depends on the program that builds the site. It is recognised at the base commit by the files below; the deepest folder with one of them owns a page, and `content.site` of the [configuration](configuration.md) says otherwise. Nothing of a site is ever run.',
    'A link has three answers: it leads there, it leads nowhere, or nobody can tell from the repository. Only the second is a finding; the third is counted in the notes of the report. Nobody can tell where a page takes in other files, has components that may make places of their own or a heading with a variable, where a place lies behind a submodule or a linked folder, and where the address is one that the site serves in its own way: settings for slugs, permalinks, redirects and aliases are not read, so that an address which may depend on them never blocks.',
    '## How they are recognised',
    table(
      ['`content.site`', 'generator', 'recognised by', 'pages in'],
      all.map(({ name, label, tellTales, pageFolders }) => [
        `\`${name}\``,
        label,
        tellTales.length === 0 ? 'nothing else' : tellTales.map(tellTaleInWords).join('; '),
        pageFolders.length === 0 ? 'the whole folder' : pageFolders.map((one) => `\`${one}/\``).join(', '),
      ]),
    ),
    '## How their ids are made',
    `The id of the heading \`## ${heading}\`, of the second heading of the same words, and of the first one of which nothing is left. Ids that a page gives itself (\`{#id}\`, \`{: #id }\`, \`(id)=\`, \`id="..."\`, \`name="..."\`) count everywhere.`,
    table(
      ['`content.site`', 'id', 'the second', 'nothing is left'],
      all.map((dialect) => [`\`${dialect.name}\``, ...idsInWords(dialect)]),
    ),
    '## What is certain',
    'Of which relative addresses a missing file is a dead link. From the root of the site an address is looked up in the folders named, and never blocks. Front matter blocks where each program that reads it refuses it; what one of them takes is advice, and a key that stands twice where that is taken a warning.',
    table(
      ['`content.site`', 'a missing file is a dead link for', 'from the root', 'front matter', 'read by'],
      all.map(({ name, certain, publicFolders, frontMatter, headerReaders }) => [
        `\`${name}\``,
        certaintyInWords(certain),
        publicFolders.map((one) => (one === '' ? 'the site’s folder' : `\`${one}/\``)).join(', '),
        frontMatter.length === 0 ? 'none' : frontMatter.map((one) => one.toUpperCase()).join(', '),
        headerReaders === undefined
          ? 'any of them'
          : headerReaders.length === 0
            ? 'none'
            : headerReaders.map((one) => `\`${one}\``).join(', '),
      ]),
    ),
    '## When a site does it in its own way',
    [
      'Before a dead link blocks, up to 60 published pages of the same site are read as they were before the change. The link is then counted as not checked ("3 links could not be checked: ...", in the report and with `check --verbose`), and no finding, where',
      '',
      '- one of these pages misses the same file, or two of them the same place;',
      '- links of its kind lead nowhere on two of them and more, to three different targets and more, and those are more than 5 % of such links;',
      '- three different files and more of the same folder are missing there: a build makes it;',
      '- the address is one of a list of redirects, of what git leaves out, or of what a build mounts or copies.',
      '',
      'What the change itself breaks always blocks: a file that it moves or removes, a heading that it renames. So does a link to a file that is missing beside one of nearly the same name. A broken link that the site has everywhere is fixed once for all pages; until then it holds up nobody.',
      '',
      'A missing file is told as advice, and holds up nobody either, where its address is right from another folder and no link of the pages beside shows that addresses count from this one; where a program that the repository shows has ways of its own (Pelican, Gatsby, Documenter, Lektor) or makes pages; on pages that are no chapter of an mdBook, that are laid over others, or that came with the work of others; and where the address may be the name of a member of a class.',
      '',
      'Where no generator of the table is known, a missing place on a page in a folder of published pages (`content/`, `pages/`, `posts/`, `blog/`, `site/`) is advice unless a place with nearly the same name is there; `README.md` and its like, pages elsewhere and what the change itself breaks block. In an application (`next.config.js` and its like) and on a page with a script that reads the fragment no place is judged.',
    ].join('\n'),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/u, '\n');
}

function tellTaleInWords({ file, says, beside }: TellTale): string {
  return [
    code(file),
    ...(says === undefined ? [] : ['by what it says']),
    ...(beside === undefined ? [] : [`beside ${code(beside)}`]),
  ].join(' ');
}

/** An expression for paths as people write them: alternatives in braces. */
function code({ source }: RegExp): string {
  const path = source
    .replace(/^\^|\$$/gu, '')
    .replaceAll('[cm]?', '')
    .replaceAll('\\.', '.')
    .replaceAll('\\/', '/')
    .replaceAll('ya?ml', 'yml')
    .replaceAll('[jt]s', '{js,ts}')
    .replaceAll(/\(\?:([^()]*)\)/gu, (_, inner: string) =>
      inner.includes('|') ? `{${inner.replaceAll('|', ',')}}` : inner,
    );
  return `\`${path}\``;
}

function idsInWords(dialect: Dialect): readonly string[] {
  const ids = dialect.name === 'unknown' ? [] : dialect.idsOf(heading);
  if (ids.length === 0) return ['any of the above', 'any of the above', 'any of the above'];
  const empty = dialect.emptyId === undefined ? 'none' : `\`${dialect.emptyId}\``;
  return [[...new Set(ids)].map((id) => `\`${id}\``).join(' or '), `\`${dialect.numbered(ids[0] ?? '', 1)}\``, empty];
}

function certaintyInWords({ pages, assets, html, tags }: Certainty): string {
  const kinds = [
    ...(pages ? ['Markdown pages'] : []),
    ...(assets ? ['pictures and downloads'] : []),
    ...(html ? ['`.html`'] : []),
    ...(tags ? ['addresses in tags'] : []),
  ];
  return kinds.length === 0 ? 'none' : kinds.join(', ');
}
