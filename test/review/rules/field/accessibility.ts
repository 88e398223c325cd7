import type { FieldCase } from './field-case.ts';

/** What was met on published pages, in words of our own: accessibility. */
export const accessibility: readonly FieldCase[] = [
  {
    name: 'heading-renamed-incoming',
    why: 'The change renames a heading that an untouched page links to. The criterion speaks of files only; nothing is said.',
    base: {
      'docs/index.md': `# Index

See [set up](setup.md#set-it-up).
`,
      'docs/setup.md': `# Setup

## Set it up

Text.
`,
    },
    head: {
      'docs/setup.md': `# Setup

## Install it

Text.
`,
    },
    present: ['broken-elsewhere'],
  },
  {
    name: 'heading-without-name',
    why: 'The only content of the heading is hidden from assistive technology or is a picture without a text: the heading has no name.',
    head: {
      'docs/head.md': `# Rooms

Text.

<h2><img src="https://example.org/line.png" alt=""></h2>

More text.
`,
    },
    present: ['empty-heading'],
  },
  {
    name: 'headings-in-frames',
    why: 'The same heading in two tabs is shown once at a time.',
    head: {
      'docs/h.mdx': `---
title: Tabs
---

import { Tabs, TabItem } from "@astrojs/starlight/components";

## Install

<Tabs>
  <TabItem label="Linux">

### Steps

Use the package.

  </TabItem>
  <TabItem label="macOS">

### Steps

Use the installer.

  </TabItem>
</Tabs>

## Use

Run it.
`,
    },
    absent: ['heading-order', 'repeated-heading'],
  },
  {
    name: 'image-blank-alt',
    why: 'A blank is no text alternative, and it does not mark decoration either: the image has no name.',
    head: {
      'docs/blank.md': `# Blank

<img src="https://example.org/lamp.png" alt=" ">

The lamp is on.
`,
    },
    present: ['image-alt'],
  },
  {
    name: 'image-forms',
    why: 'Three images are marked as decoration or get their text from an expression, one has a text.',
    head: {
      'docs/i.mdx': `# Images

<img src="https://example.org/a.png" alt={props.alt} />

<img src="https://example.org/b.png" role="presentation" />

<img src="https://example.org/c.png" aria-hidden="true" />

<picture>
  <source srcSet="https://example.org/d.avif 1x, https://example.org/d2.avif 2x" />
  <img src="https://example.org/d.png" alt="A map" />
</picture>
`,
    },
    absent: ['image-alt'],
  },
  {
    name: 'image-names',
    why: 'The name of an image may come from `title`, `aria-label` or `aria-labelledby`; an image in a hidden element is not in the accessibility tree.',
    head: {
      'docs/pictures.md': `# Pictures

<img src="https://example.org/a.png" title="A lamp on a desk">

<img src="https://example.org/b.png" aria-label="A switch on a wall">

<p id="cap">A cable on the floor</p>

<img src="https://example.org/c.png" aria-labelledby="cap">

<div style="display: none"><img src="https://example.org/d.png"></div>
`,
    },
    absent: ['image-alt'],
  },
];
