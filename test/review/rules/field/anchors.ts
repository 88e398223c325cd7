import type { FieldCase } from './field-case.ts';

/** What was met on published pages, in words of our own: anchors. */
export const anchors: readonly FieldCase[] = [
  {
    name: 'anchor-attr-list-colon',
    why: 'kramdown and Python-Markdown both read `{: #win .wide }` as the id `win`.',
    head: {
      'docs/install.md': `# Setting up Lantern

Jump to [the Windows part](#win).

## Installing on Windows {: #win .wide }

Run the installer.
`,
    },
    absent: ['dead-anchor'],
    verdict: 'approved',
  },
  {
    name: 'anchor-attr-list-spaces',
    why: 'Python-Markdown attribute lists (MkDocs, FastAPI, Material) allow a space after the brace: the id of the heading is `win`, so the link works.',
    head: {
      'docs/install.md': `# Setting up Lantern

Jump to [the Windows part](#win).

## Installing on Windows { #win }

Run the installer.
`,
    },
    absent: ['dead-anchor'],
    verdict: 'approved',
  },
  {
    name: 'anchor-blockquote-heading',
    why: 'Headings inside of quotations, content tabs and admonitions have ids as well.',
    head: {
      'docs/os.md': `# Systems

Go to [Linux](#on-linux), [Windows](#on-windows) or [the note](#a-word-of-care).

=== "Linux"

    ### On Linux

    Use the package.

=== "Windows"

    ### On Windows

    Use the installer.

> ## A word of care
>
> Make a copy first.
`,
    },
    absent: ['dead-anchor'],
    verdict: 'approved',
  },
  {
    name: 'anchor-cjk-mkdocs',
    why: 'The default slugger of MkDocs drops letters beyond ASCII and numbers what is left over: `_1`, `_2`.',
    head: {
      'docs/zh/guide.md': `# 指南

参见[安装](#_3)\u3002

## 准备

先准备\u3002

## 安装

再安装\u3002
`,
    },
    absent: ['dead-anchor'],
    verdict: 'approved',
  },
  {
    name: 'anchor-class-attribute',
    why: '`{.tabset}` and `{-}` are attributes (Pandoc, R Markdown, Hugo, MyST); they are not part of the id.',
    head: {
      'docs/report.md': `# Yearly report

See [the figures](#figures) and the [preface](#preface).

## Figures {.tabset}

Numbers.

## Preface {-}

Words.
`,
    },
    absent: ['dead-anchor'],
    verdict: 'approved',
  },
  {
    name: 'anchor-component',
    why: "On a page with components that are not in the repository's Markdown a fragment may be made by one of them: a remark at most, never a block.",
    head: {
      'docs/state.mdx': `import { Challenges } from "../parts"

# State

Try the [tasks](#challenges) at the end.

<Challenges>

Write a counter.

</Challenges>
`,
    },
    verdict: 'approved',
  },
  {
    name: 'anchor-docfx-tabs',
    why: '`# [Title](#tab/id)` makes a tab in DocFX and Microsoft Learn; it is no link.',
    head: {
      'docs/install.md': `# Install

# [Linux](#tab/linux)

Use the package.

# [Windows](#tab/windows)

Use the installer.

---

Done.
`,
    },
    absent: ['dead-anchor'],
    verdict: 'approved',
  },
  {
    name: 'anchor-generic-in-code',
    why: 'GitHub keeps what stands in code: the ids are `paget` and `listitem` (github-slugger gives the same).',
    head: {
      'docs/api.md': `# Client

- [\`Page<T>\`](#paget)
- [\`List<Item>\`](#listitem)

## \`Page<T>\`

One page of results.

## \`List<Item>\`

All of them.
`,
    },
    absent: ['dead-anchor'],
    verdict: 'approved',
  },
  {
    name: 'anchor-heading-image',
    why: 'On GitHub the alternative text of an image is not part of the id and what is left is not trimmed: "-windows" and "macos-".',
    head: {
      'README.md': `# Lantern

See [Windows](#-windows) or [macOS](#macos-).

## ![windows logo](https://example.org/w.svg) Windows

Text.

## macOS ![apple](https://example.org/a.svg)

Text.
`,
    },
    absent: ['dead-anchor'],
    verdict: 'approved',
  },
];
