import { binary } from '../../../support/git/files.ts';
import type { FieldCase } from './field-case.ts';

/** What was met on published pages, in words of our own: established. */
export const established: readonly FieldCase[] = [
  {
    name: 'cli-deletion-only-section',
    why: 'The action rejects the same change (checked with the scenario harness: exit 1, dead-anchor on line 7). The command says "Nothing to review" and that the text did not change, which is false. A section with a risk warning can be taken out unseen.',
    base: {
      '.github/content-gate.yml': `version: 1
reviewers:
  links: { uses: links }
  front-matter: { uses: front-matter, options: { required: [title] } }
`,
      'docs/fund.md': `---
title: Lantern Fund
---

# Lantern Fund

See [the risks](#risks). Put your savings in.

## Risks

The value can fall; you may lose all of it.

\`\`\`sh
run
\`\`\`

The end.
`,
    },
    head: {
      'docs/fund.md': `---
title: Lantern Fund
---

# Lantern Fund

See [the risks](#risks). Put your savings in.

\`\`\`sh
run
\`\`\`

The end.
`,
    },
    present: ['dead-anchor'],
    verdict: 'rejected',
  },
  {
    name: 'established-alias-site',
    why: 'Docusaurus resolves `@site/`; the site has enough good links, so the kind is judged and blocks.',
    base: {
      'docusaurus.config.js': `module.exports={}
`,
      '.github/content-gate.yml': `version: 1
reviewers:
  links: { uses: links }
  front-matter: { uses: front-matter }
  secrets: { uses: secrets }
`,
      'static/img/plan.png': binary(),
      'docs/p0.md': `# Page 0

## Part

See [the next](p1.md#part), [the one after](p2.md), [here](#part) and ![map](img/map.png).
`,
      'docs/p1.md': `# Page 1

## Part

See [the next](p2.md#part), [the one after](p3.md), [here](#part) and ![map](img/map.png).
`,
      'docs/p2.md': `# Page 2

## Part

See [the next](p3.md#part), [the one after](p4.md), [here](#part) and ![map](img/map.png).
`,
      'docs/p3.md': `# Page 3

## Part

See [the next](p4.md#part), [the one after](p5.md), [here](#part) and ![map](img/map.png).
`,
      'docs/p4.md': `# Page 4

## Part

See [the next](p5.md#part), [the one after](p0.md), [here](#part) and ![map](img/map.png).
`,
      'docs/p5.md': `# Page 5

## Part

See [the next](p0.md#part), [the one after](p1.md), [here](#part) and ![map](img/map.png).
`,
      'docs/img/map.png': binary(),
    },
    head: {
      'docs/tour.md': `# Tour

![The map](@site/static/img/plan.png)
`,
    },
    absent: ['dead-file', 'dead-anchor', 'dead-page'],
    verdict: 'approved',
  },
  {
    name: 'established-attr-list',
    why: 'As in the small case: 24 good links elsewhere do not help.',
    base: {
      '.github/content-gate.yml': `version: 1
reviewers:
  links: { uses: links }
  front-matter: { uses: front-matter }
  secrets: { uses: secrets }
`,
      'docs/p0.md': `# Page 0

## Part

See [the next](p1.md#part), [the one after](p2.md), [here](#part) and ![map](img/map.png).
`,
      'docs/p1.md': `# Page 1

## Part

See [the next](p2.md#part), [the one after](p3.md), [here](#part) and ![map](img/map.png).
`,
      'docs/p2.md': `# Page 2

## Part

See [the next](p3.md#part), [the one after](p4.md), [here](#part) and ![map](img/map.png).
`,
      'docs/p3.md': `# Page 3

## Part

See [the next](p4.md#part), [the one after](p5.md), [here](#part) and ![map](img/map.png).
`,
      'docs/p4.md': `# Page 4

## Part

See [the next](p5.md#part), [the one after](p0.md), [here](#part) and ![map](img/map.png).
`,
      'docs/p5.md': `# Page 5

## Part

See [the next](p0.md#part), [the one after](p1.md), [here](#part) and ![map](img/map.png).
`,
      'docs/img/map.png': binary(),
    },
    head: {
      'docs/tour.md': `# Tour

See [the end](#bye).

## The end { #bye }

Text.
`,
    },
    absent: ['dead-file', 'dead-anchor', 'dead-page'],
    verdict: 'approved',
  },
  {
    name: 'established-i18n',
    why: 'As in the small case.',
    base: {
      'docusaurus.config.js': `module.exports = {i18n:{defaultLocale:"en",locales:["en","fr"]}};
`,
      '.github/content-gate.yml': `version: 1
reviewers:
  links: { uses: links }
  front-matter: { uses: front-matter }
  secrets: { uses: secrets }
`,
      'docs/p0.md': `# Page 0

## Part

See [the next](p1.md#part), [the one after](p2.md), [here](#part) and ![map](img/map.png).
`,
      'docs/p1.md': `# Page 1

## Part

See [the next](p2.md#part), [the one after](p3.md), [here](#part) and ![map](img/map.png).
`,
      'docs/p2.md': `# Page 2

## Part

See [the next](p3.md#part), [the one after](p4.md), [here](#part) and ![map](img/map.png).
`,
      'docs/p3.md': `# Page 3

## Part

See [the next](p4.md#part), [the one after](p5.md), [here](#part) and ![map](img/map.png).
`,
      'docs/p4.md': `# Page 4

## Part

See [the next](p5.md#part), [the one after](p0.md), [here](#part) and ![map](img/map.png).
`,
      'docs/p5.md': `# Page 5

## Part

See [the next](p0.md#part), [the one after](p1.md), [here](#part) and ![map](img/map.png).
`,
      'docs/img/map.png': binary(),
    },
    head: {
      'i18n/fr/docusaurus-plugin-content-docs/current/p1.md': `# Page

Voir [la suite](p2.md).
`,
    },
    absent: ['dead-file', 'dead-anchor', 'dead-page'],
    verdict: 'approved',
  },
  {
    name: 'established-include',
    why: 'As in the small case.',
    base: {
      '.github/content-gate.yml': `version: 1
reviewers:
  links: { uses: links }
  front-matter: { uses: front-matter }
  secrets: { uses: secrets }
`,
      'docs/p0.md': `# Page 0

## Part

See [the next](p1.md#part), [the one after](p2.md), [here](#part) and ![map](img/map.png).
`,
      'docs/p1.md': `# Page 1

## Part

See [the next](p2.md#part), [the one after](p3.md), [here](#part) and ![map](img/map.png).
`,
      'docs/p2.md': `# Page 2

## Part

See [the next](p3.md#part), [the one after](p4.md), [here](#part) and ![map](img/map.png).
`,
      'docs/p3.md': `# Page 3

## Part

See [the next](p4.md#part), [the one after](p5.md), [here](#part) and ![map](img/map.png).
`,
      'docs/p4.md': `# Page 4

## Part

See [the next](p5.md#part), [the one after](p0.md), [here](#part) and ![map](img/map.png).
`,
      'docs/p5.md': `# Page 5

## Part

See [the next](p0.md#part), [the one after](p1.md), [here](#part) and ![map](img/map.png).
`,
      'docs/img/map.png': binary(),
      'docs/includes/setup.md': `## Setup

Text.
`,
    },
    head: {
      'docs/tour.md': `# Tour

See [the setup](#setup).

[!INCLUDE [setup](includes/setup.md)]
`,
    },
    absent: ['dead-file', 'dead-anchor', 'dead-page'],
    verdict: 'approved',
  },
  {
    name: 'established-liquid',
    why: 'As in the small case.',
    base: {
      '.github/content-gate.yml': `version: 1
reviewers:
  links: { uses: links }
  front-matter: { uses: front-matter }
  secrets: { uses: secrets }
`,
      'docs/p0.md': `# Page 0

## Part

See [the next](p1.md#part), [the one after](p2.md), [here](#part) and ![map](img/map.png).
`,
      'docs/p1.md': `# Page 1

## Part

See [the next](p2.md#part), [the one after](p3.md), [here](#part) and ![map](img/map.png).
`,
      'docs/p2.md': `# Page 2

## Part

See [the next](p3.md#part), [the one after](p4.md), [here](#part) and ![map](img/map.png).
`,
      'docs/p3.md': `# Page 3

## Part

See [the next](p4.md#part), [the one after](p5.md), [here](#part) and ![map](img/map.png).
`,
      'docs/p4.md': `# Page 4

## Part

See [the next](p5.md#part), [the one after](p0.md), [here](#part) and ![map](img/map.png).
`,
      'docs/p5.md': `# Page 5

## Part

See [the next](p0.md#part), [the one after](p1.md), [here](#part) and ![map](img/map.png).
`,
      'docs/img/map.png': binary(),
    },
    head: {
      'docs/tour.md': `# Tour

See [Use Lantern](#use-lantern).

## Use {{ site.product }}

Text.
`,
    },
    absent: ['dead-file', 'dead-anchor', 'dead-page'],
    verdict: 'approved',
  },
  {
    name: 'established-other-page',
    why: 'The page that is linked to has the ids: an attribute list with a space, an inline attribute, a generic in code.',
    base: {
      '.github/content-gate.yml': `version: 1
reviewers:
  links: { uses: links }
  front-matter: { uses: front-matter }
  secrets: { uses: secrets }
`,
      'docs/p0.md': `# Page 0

## Part

See [the next](p1.md#part), [the one after](p2.md), [here](#part) and ![map](img/map.png).
`,
      'docs/p1.md': `# Page 1

## Part

See [the next](p2.md#part), [the one after](p3.md), [here](#part) and ![map](img/map.png).
`,
      'docs/p2.md': `# Page 2

## Part

See [the next](p3.md#part), [the one after](p4.md), [here](#part) and ![map](img/map.png).
`,
      'docs/p3.md': `# Page 3

## Part

See [the next](p4.md#part), [the one after](p5.md), [here](#part) and ![map](img/map.png).
`,
      'docs/p4.md': `# Page 4

## Part

See [the next](p5.md#part), [the one after](p0.md), [here](#part) and ![map](img/map.png).
`,
      'docs/p5.md': `# Page 5

## Part

See [the next](p0.md#part), [the one after](p1.md), [here](#part) and ![map](img/map.png).
`,
      'docs/ref.md': `# Reference

## With pip <small>recommended</small> { #with-pip data-toc-label="pip" }

Text.

[\`title\`](#option.title){ #option.title }

:   The title.

## \`Box<T>\`

Text.
`,
      'docs/img/map.png': binary(),
    },
    head: {
      'docs/tour.md': `# Tour

See [the option](ref.md#option.title), [install](ref.md#with-pip) and [T](ref.md#boxt).
`,
    },
    absent: ['dead-file', 'dead-anchor', 'dead-page'],
    verdict: 'approved',
  },
];
