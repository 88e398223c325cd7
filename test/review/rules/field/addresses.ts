import { binary } from '../../../support/git/files.ts';
import type { FieldCase } from './field-case.ts';

/** What was met on published pages, in words of our own: addresses. */
export const addresses: readonly FieldCase[] = [
  {
    name: 'file-alias-site',
    why: 'Docusaurus resolves `@site/` to the root of the site; both files exist.',
    base: {
      'docusaurus.config.js': `module.exports = {};
`,
      'static/img/map.png': binary(),
      'docs/setup.md': `# Setup

Text.
`,
    },
    head: {
      'docs/tour.md': `# Tour

![The map](@site/static/img/map.png)

Read [the setup](@site/docs/setup.md) first.
`,
    },
    absent: ['dead-file'],
    verdict: 'approved',
  },
  {
    name: 'file-alias-tilde',
    why: '`~/` and `@assets/` are aliases of the bundler for `src/` and `src/assets/`; the file exists.',
    base: { 'src/assets/map.png': binary() },
    head: {
      'src/content/docs/tour.mdx': `---
title: Tour
---

![The map](~/assets/map.png)

![The map again](@assets/map.png)
`,
    },
    absent: ['dead-file'],
    verdict: 'approved',
  },
  {
    name: 'file-alias-zola',
    why: '`@/` is the content folder in Zola; the file exists.',
    base: {
      'config.toml': `base_url = "https://example.org"
`,
      'content/posts/first.md': `+++
title = "First"
+++

Text.
`,
    },
    head: {
      'content/posts/second.md': `+++
title = "Second"
+++

As told in [the first post](@/posts/first.md).
`,
    },
    absent: ['dead-file'],
    verdict: 'approved',
  },
  {
    name: 'file-docfx-root',
    why: '`~/` is the root of the docset; the file exists.',
    base: {
      'docfx.json': `{}
`,
      'includes/disclaimer.md': `Third parties.
`,
    },
    head: {
      'articles/move.md': `# Move

[!INCLUDE [Third parties](~/includes/disclaimer.md)]
`,
    },
    absent: ['dead-file'],
    verdict: 'approved',
  },
  {
    name: 'file-html-comment',
    why: 'Nobody sees a comment: links in it are not links.',
    head: {
      'docs/page.md': `# Page

Text.

<!-- Put back when it is written: <a href="billing.html">billing</a> <img src="old/map.png"> -->

More text.
`,
    },
    absent: ['dead-file'],
    verdict: 'approved',
  },
  {
    name: 'file-html-template',
    why: 'The placeholder is replaced when the page is built.',
    base: { 'public/logo.png': binary() },
    head: {
      'public/index.html': `<!doctype html>
<html lang="en">
<head>
<title>Lantern</title>
<link rel="icon" href="%PUBLIC_URL%/logo.png">
</head>
<body>
<img src="%PUBLIC_URL%/logo.png" alt="Lantern">
<a href="%BASE_URL%guide.html">Guide</a>
</body>
</html>
`,
    },
    absent: ['dead-file'],
    verdict: 'approved',
  },
  {
    name: 'file-hugo-served-path',
    why: 'Hugo serves the page at /docs/tour/, so `../images/map.png` is /docs/images/map.png, which stands under static/.',
    base: {
      'config.toml': `title = "x"
`,
      'static/docs/images/map.png': binary(),
      'content/docs/_index.md': `---
title: Docs
---
`,
    },
    head: {
      'content/docs/tour.md': `---
title: Tour
---

![The map](../images/map.png)
`,
    },
    absent: ['dead-file'],
    verdict: 'approved',
  },
  {
    name: 'file-i18n-fallback',
    why: 'Docusaurus falls back to the page in the source language: the site builds and the link works.',
    base: {
      'docusaurus.config.js': `module.exports = {i18n:{defaultLocale:"en",locales:["en","fr"]}};
`,
      'docs/intro.md': `# Intro

Text.
`,
      'docs/setup.md': `# Setup

Text.
`,
    },
    head: {
      'i18n/fr/docusaurus-plugin-content-docs/current/intro.md': `# Introduction

Lisez [la mise en route](./setup.md) avant la suite.
`,
    },
    absent: ['dead-file'],
    verdict: 'approved',
  },
];
