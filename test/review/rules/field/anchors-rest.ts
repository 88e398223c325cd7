import type { FieldCase } from './field-case.ts';

/** What was met on published pages, in words of our own: anchorsRest. */
export const anchorsRest: readonly FieldCase[] = [
  {
    name: 'anchor-msdocs-include',
    why: 'DocFX/Learn includes `[!INCLUDE [x](y.md)]`: the heading stands in the included file. The list of inclusions has `^!INCLUDE`, without the bracket that the real syntax starts with.',
    base: {
      'docs/includes/prereq.md': `## Prerequisites

- An account.
`,
    },
    head: {
      'docs/start.md': `# Start

Check the [prerequisites](#prerequisites).

[!INCLUDE [prereq](includes/prereq.md)]

## Steps

Do it.
`,
    },
    absent: ['dead-anchor'],
    verdict: 'approved',
  },
  {
    name: 'anchor-myst-include',
    why: 'MyST and docs-builder put the included file in place, with its headings.',
    base: {
      'docs/_snippets/setup.md': `## Setup

Text.
`,
    },
    head: {
      'docs/chapter.md': `# Chapter

Do the [setup](#setup) first.

:::{include} _snippets/setup.md
:::

## Next

Go on.
`,
    },
    absent: ['dead-anchor'],
    verdict: 'approved',
  },
  {
    name: 'anchor-myst-target',
    why: 'In MyST `(part-b)=` and `:name: my-table` make the targets that `#part-b` and `#my-table` name.',
    head: {
      'docs/how.md': `# How to

See [the second part](#part-b) and [the table](#my-table).

(part-b)=
## Another title

Text.

\`\`\`{table} Sizes
:name: my-table

| a | b |
|---|---|
| 1 | 2 |
\`\`\`
`,
    },
    absent: ['dead-anchor'],
    verdict: 'approved',
  },
  {
    name: 'anchor-percent-id',
    why: 'The HTML standard looks for the raw fragment first and decodes it only if that fails: the id `tools%3A-lamp` is the target.',
    head: {
      'docs/tools.md': `# Tools

Jump to [the lamp](#tools%3A-lamp).

<div id="tools%3A-lamp"></div>

The lamp stands on the desk.
`,
    },
    absent: ['dead-anchor'],
    verdict: 'approved',
  },
  {
    name: 'anchor-tag-in-code',
    why: 'Code in a heading is text: github-slugger makes `image-` of `<Image />` and `use-the-br-tag` of the second heading.',
    head: {
      'docs/tags.md': `# Tags

See [image](#image-) and [line breaks](#use-the-br-tag).

## \`<Image />\`

Text.

## Use the \`<br>\` tag

Text.
`,
    },
    absent: ['dead-anchor'],
    verdict: 'approved',
  },
  {
    name: 'anchor-trailing-slash',
    why: 'The fragment is `commands/`, which matches no id: the reader stays at the top. (The key drops the slash.)',
    head: {
      'docs/index.md': `# Welcome

See [the commands](#commands/).

## Commands

Text.
`,
    },
    present: ['dead-anchor'],
  },
  {
    name: 'anchor-unquoted-name',
    why: 'HTML does not ask for quotation marks around an id.',
    head: {
      'docs/log.md': `# Log

See [v2](#v2) and [v1](#v1).

<a name=v2></a>

Second.

<span id=v1>First.</span>
`,
    },
    absent: ['dead-anchor'],
    verdict: 'approved',
  },
  {
    name: 'anchor-in-a-part-of-pages',
    why: 'A page that is only taken into others may link to their headings.',
    base: { '_config.yml': 'title: Lantern\n' },
    head: {
      'docs/_build.md': '# Build\n\nSee [how to install it](#install) first, then build it.\n',
    },
    absent: ['dead-anchor'],
  },
];
