import type { Seed } from './seeds.ts';

/** Mistakes in notations and places where checkers easily lose their way, by reviewer. */
export const trickySeeds: Readonly<Record<string, readonly Seed[]>> = {
  spelling: [
    ['misspelling', '{{< note >}}\nPlease «recieve» it.\n{{< /note >}}\n'],
    ['misspelling', ':::tip[A tip]\nIt is «neccessary» to wait.\n:::\n'],
    ['misspelling', '<Note>\n\nIt «occured» twice.\n\n</Note>\n', { path: 'docs/a.mdx' }],
    ['misspelling', 'A claim.[^1]\n\n[^1]: As the «goverment» says.\n'],
    ['misspelling', '| Name | Meaning |\n| ---- | ------- |\n| `a` | the «seperate» file |\n'],
    ['misspelling', '> [!NOTE]\n> Wait «untill» it ends.\n'],
    ['misspelling', 'It is on the list of _«wierd»_ ones.\n'],
    ['misspelling', '<table><tr><td>The «adress» of the team</td></tr></table>\n'],
    ['misspelling', '{% highlight js %}\nteh()\n{% endhighlight %}\n\nIt is «definately» so.\n'],
    [
      'misspelling',
      '<!doctype html>\n<html lang="en"><body><p>The «begining» of it.</p></body></html>\n',
      { path: 'docs/a.html' },
    ],
  ],
  grammar: [
    ['grammar-slip', '- [x] Open «an» user menu\n- [ ] Close it\n'],
    ['grammar-slip', '1. First.\n\n   > You «could of» told us.\n'],
    ['grammar-slip', '<Card title="One">\n  She «have» updated it.\n</Card>\n', { path: 'docs/a.mdx' }],
    ['grammar-slip', 'The 👩‍👩‍👧 family wrote a book. We «was» there.\n'],
    ['repeated-word', '| Step | What |\n| ---- | ---- |\n| 1 | Open «the the» file now |\n'],
    ['grammar-slip', 'A note.[^1]\n\n[^1]: It is better «then» the old one.\n'],
  ],
  links: [
    ['dead-file', '<Card>\n\n[it](«./gone.md»)\n\n</Card>\n', { path: 'docs/a.mdx', head: { 'docs/b.md': '' } }],
    ['dead-file', '- [x] Read [it](«gone.md» "The title").\n', { head: { 'docs/b.md': '' } }],
    ['dead-file', '[![A badge](«badge.svg»)](https://example.org/build)\n', { head: { 'docs/b.md': '' } }],
    ['dead-file', 'A note.[^1]\n\n[^1]: See [it](<«gone page.md»>).\n', { head: { 'docs/b.md': '' } }],
    ['dead-anchor', '# Été à Köln\n\nGo [there](«#ete-a-bonn»).\n', { head: { 'docs/b.md': '' } }],
  ],
  markdown: [
    ['image-alt', '| a | b |\n| - | - |\n| «![](a.png)» | c |\n'],
    ['link-text', '> - See [«this page»](a.md).\n'],
    ['fence-language', '1. Run it:\n\n   «```»\n   npm test\n   ```\n'],
    ['bare-url', 'The guide ("see «https://example.org/a» for more") is new.\n'],
    ['undefined-reference', '- Read «[the part][nowhere]» first.\n'],
  ],
  'page-structure': [
    ['unfinished', '> **Note**\n> «TODO»: say more.\n'],
    ['heading-order', '---\ntitle: A\n---\n\n## One\n\n«#### Two»\n\nText.\n'],
    ['unfinished', '| a | b |\n| - | - |\n| 1 | «[TBD]» |\n'],
    ['merge-marks', '# A\n\n- one\n\n=======\n- two\n\n«>>>>>>> topic»\n'],
  ],
  secrets: [
    [
      'secret',
      `<Code value="«${['ghp', '_', 'b7Gr3MyA8Sl1Xd6Uo4Wc0Zn7Qe2It5Kh3FvLp'].join('')}»" />\n`,
      { path: 'docs/a.mdx' },
    ],
    ['payment-card', '| Name | Card |\n| ---- | ---- |\n| A | «4556 7375 8689 9855» |\n'],
    ['bank-account', 'A note.[^1]\n\n[^1]: Pay to «GB51 LOYD 3096 3512 3456 78».\n'],
  ],
  'inclusive-language': [
    ['exclusive-metaphor', '| Setting | Meaning |\n| ------- | ------- |\n| `a` | The «blacklist» of hosts |\n'],
    ['ableist-term', ':::warning\nDo a «sanity check» of the page first.\n:::\n'],
  ],
  'reading-level': [
    [
      'long-sentence',
      ':::note\n«When the office moved to the other side of the river, where the rents were lower and the trains less full, the people who had worked in the old rooms for years took their plants, their lamps and their habits with them.»\n:::\n',
    ],
  ],
  'front-matter': [
    ['front-matter-syntax', '---\ntitle: A\nlist:\n  - one\n« »- two\n---\nText.\n'],
    ['front-matter-values', '---\ntitle: A\nupdated: «2025-04-31»\n---\nText.\n'],
  ],
};
