import type { FieldCase } from './field-case.ts';

/** What was met on published pages, in words of our own: markdown. */
export const markdown: readonly FieldCase[] = [
  {
    name: 'md-brackets-in-prose',
    why: 'Indexing, a pattern and a cross-reference of mkdocs-autorefs are not broken reference links.',
    head: {
      'docs/arr.md': `# Arrays

Read grid[row][col] first, then the pattern [a-z][0-9] and the set (a|b)[c].

The class [Client][lantern.Client] is told of in the reference, as (Miller)[^1] says.

[^1]: A footnote.
`,
    },
    absent: ['undefined-reference', 'reversed-link'],
  },
  {
    name: 'md-docusaurus-in-md',
    why: 'Docusaurus reads .md as MDX: imports, exports and comments are code.',
    base: {
      'docusaurus.config.js': `export default { title: 'Lantern', url: 'https://lantern.example', baseUrl: '/' };
`,
    },
    head: {
      'docs/tabs.md': `---
title: Tabs
---

import Tabs from '@theme/Tabs';
import TabItem from '@theme/TabItem';

export const Hilight = ({children}) => <b>{children}</b>;

<Tabs groupId="os">
  <TabItem value="a" label="Linux">

  Use the package.

  </TabItem>
</Tabs>

{/* recieve: vale off */}

:::note[Your title]

Text.

:::
`,
    },
    absent: ['*'],
    verdict: 'approved',
  },
  {
    name: 'md-hash-lines',
    why: 'Issue numbers at the start of a wrapped line and Obsidian tags are no headings.',
    head: {
      'docs/notes.md': `# Notes

This was mended in
#1234 and again in
#1240.

#project #lantern
`,
    },
    absent: ['heading-syntax'],
  },
  {
    name: 'md-hugo-multiline-shortcode',
    why: 'Parameters of a shortcode are code: an address there is no bare link, and words there are no prose.',
    head: {
      'content/en/docs/fig.md': `---
title: Figure
---

Here is the map.

{{< figure
  src="/images/map.png"
  alt="Map"
  link=https://example.org/map
  caption="Teh map"
>}}

{{% notice warning %}}
Mind the step.
{{% /notice %}}

{{< tabs name="os" >}}
{{< tab name="Linux" codelang="bash" >}}
sudo lanternctl strat
{{< /tab >}}
{{< /tabs >}}
`,
    },
    absent: ['bare-url', 'misspelling', 'possible-typo'],
  },
  {
    name: 'md-include-mark',
    why: 'The asterisks belong to the include, not to emphasis.',
    head: {
      'docs/code.md': `# The code

{* ../../samples/first/main.py *}

The lines that matter:

{* ../../samples/first/main.py ln[1:8] hl[3,5] *}
`,
    },
    absent: ['inner-space'],
    verdict: 'approved',
  },
  {
    name: 'md-liquid-embeds',
    why: 'The address is a parameter of a tag; written as a link it would break the tag.',
    head: {
      '_posts/2026-01-31-video.md': `---
title: Video
---

Have a look:

{% youtube https://www.youtube.com/watch?v=abc123 %}

{% include video.html url=https://example.org/a.mp4 %}

{{ "https://example.org/feed" | absolute_url }}
`,
    },
    absent: ['bare-url'],
  },
  {
    name: 'md-math',
    why: 'Formulas are not prose, emphasis or links.',
    head: {
      'docs/math.md': `# Model

Let $A[i][j] = a * b * c$ and $x_1 * y_2$ for an $n \\times n$ matrix, with $\\operatorname{argmin}_\\theta$ of it.

$$
\\begin{bmatrix} a & b \\\\ c & d \\end{bmatrix} * \\mathbf{softmax}(z) * 2
$$

So 5 * 3 = 15 and 4 * 2 = 8. With \\(p < q\\) and \\[ r * s * t \\] we are done.
`,
    },
    absent: ['*'],
    verdict: 'approved',
  },
  {
    name: 'md-notes-that-are-words',
    why: '"WIP limits" and "TODO app" are what the page is about.',
    head: {
      'docs/kanban.md': `# Kanban

WIP limits keep a team from starting too much.

## TODO app

Build a list of things to do. Error 5XX (server) is not for you.

TBD entries in the table mean that a date is not set.
`,
    },
    absent: ['unfinished'],
  },
  {
    name: 'mdx-expression-line',
    why: 'The slips stand in prose.',
    head: {
      'docs/a.mdx': `# Page

{/* note */}An user can recieve it.

Prose, {/* note */}then the the end.

- {/* note */}an user again
`,
    },
    present: [['misspelling', 'receive'], ['grammar-slip'], ['repeated-word']],
  },
  {
    name: 'md-docfx-code-inclusion',
    why: 'An inclusion of code is written like a link without words.',
    head: { 'docs/light.md': '# Light\n\nThis is all of it:\n\n[!code-csharp[](./light.cs?highlight=7)]\n' },
    absent: ['link-name'],
  },
];
