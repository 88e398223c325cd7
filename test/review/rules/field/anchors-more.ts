import type { FieldCase } from './field-case.ts';

/** What was met on published pages, in words of our own: anchorsMore. */
export const anchorsMore: readonly FieldCase[] = [
  {
    name: 'anchor-html-heading-bold',
    why: 'GitHub gives HTML headings an id from their text as well: `quick-start`, `contributing`.',
    head: {
      'README.md': `<h1 align="center"><b>Lantern</b></h1>

- [Quick start](#quick-start)
- [Contributing](#contributing)

<h2 align="center"><b>Quick start</b></h2>

Install it.

<h2>
  <img src="https://example.org/hand.png" width="20" alt="">
  Contributing
</h2>

Pull requests are welcome.
`,
    },
    absent: ['dead-anchor'],
    verdict: 'approved',
  },
  {
    name: 'anchor-hugo-param-heading',
    why: 'The shortcode makes the heading "What\u2019s next", with the id `what-s-next`.',
    head: {
      'content/en/docs/tasks/run.md': `---
title: Run a job
---

Read [what is next](#what-s-next) when you are done.

## {{% heading "whatsnext" %}}

Look at other jobs.
`,
    },
    absent: ['dead-anchor'],
    verdict: 'approved',
  },
  {
    name: 'anchor-jsx-partial',
    why: 'The component renders a partial that has the heading; the source alone does not tell.',
    base: {
      'src/content/partials/dns/setup.mdx': `## Setup

Text.
`,
    },
    head: {
      'src/content/docs/dns/start.mdx': `---
title: Start
---
import { Render } from "~/components";

Do the [setup](#setup) first.

<Render file="setup" product="dns" />

## Next

Go on.
`,
    },
    absent: ['dead-anchor'],
    verdict: 'approved',
  },
  {
    name: 'anchor-kramdown-next-line',
    why: 'kramdown (Jekyll, GitHub Pages, IBM Cloud docs) takes `{: #id}` on the line after a block as the id of that block.',
    head: {
      'docs/faq.md': `# Questions

See [billing](#money).

## How am I charged?
{: #money}

Once a month.

{: #refund}
Refunds take a week; see also [refunds](#refund).
`,
    },
    absent: ['dead-anchor'],
    verdict: 'approved',
  },
  {
    name: 'anchor-liquid-heading',
    why: 'The id is made after Liquid has put the name in; nobody can tell from the source, so the link must not block.',
    head: {
      'content/actions/about.md': `---
title: About jobs
---

See [How Lantern Jobs are billed](#how-lantern-jobs-are-billed).

## How {% data variables.product.jobs %} are billed

By the minute.
`,
    },
    absent: ['dead-anchor'],
    verdict: 'approved',
  },
  {
    name: 'anchor-list-heading',
    why: 'Headings in list items and, in MDX, indented headings inside of components are headings with ids.',
    head: {
      'docs/steps.mdx': `# Steps

Jump to [step two](#second-step) or [Fedora](#fedora).

- ### First step

  Unpack.

- ### Second step

  Install.

<Tabs>
  <TabItem value="f">
    ## Fedora

    Use dnf.
  </TabItem>
</Tabs>
`,
    },
    absent: ['dead-anchor'],
    verdict: 'approved',
  },
  {
    name: 'anchor-mdbook-include',
    why: 'mdBook puts the included file in place, with its headings.',
    base: {
      'src/shared/setup.md': `## Setup

Text.
`,
    },
    head: {
      'src/chapter.md': `# Chapter

Do the [setup](#setup) first.

{{#include shared/setup.md}}

## Next

Go on.
`,
    },
    absent: ['dead-anchor'],
    verdict: 'approved',
  },
  {
    name: 'anchor-mdx-expression-heading',
    why: 'The expression is filled in when the page is built, so the id is not known from the source.',
    head: {
      'docs/sdk.mdx': `export const product = "Lantern";

# SDK

See [Install Lantern](#install-lantern).

## Install {product}

Run it.
`,
    },
    absent: ['dead-anchor'],
    verdict: 'approved',
  },
  {
    name: 'anchor-mkdocstrings',
    why: '`::: lantern.Client` is replaced by the documentation of the class, with an id for each member; the page is not whole in the source.',
    head: {
      'docs/reference.md': `# Reference

Start with [Client.connect](#lantern.Client.connect).

::: lantern.Client
    options:
      members: true
`,
    },
    absent: ['dead-anchor'],
    verdict: 'approved',
  },
];
