import type { Setting } from './page.ts';

const bigTable = [
  '| Setting | Default | Meaning |',
  '| :------ | ------: | ------- |',
  ...Array.from({ length: 400 }, (_, row) => `| \`option-${row}\` | ${row} | Sets the value of row ${row} |`),
].join('\n');

/** Pages with nothing wrong on them: whatever is reported here is a false alarm. */
export const cleanPages: Readonly<Record<string, readonly [text: string, setting?: Setting]>> = {
  'a short note': ['# Note\n\nThe office is closed on Friday.\n'],
  'a page with front matter': [
    '---\ntitle: "Gates: an overview"\ndate: 2026-02-28\ntags: [news]\n---\n\nText of the page.\n',
  ],
  'front matter with a folded value': [
    '---\ntitle: A\ndescription: >-\n  Two lines\n  of text.\n---\n\nText of the page.\n',
  ],
  'a rule at the top that is no front matter': ['---\n\nText under a rule.\n'],
  'a list of links that exist': [
    '# Index\n\n- [Guide](guide.md)\n- [Part two](guide.md#part-two)\n- ![A map of the site](img/map.png)\n',
    { head: { 'docs/guide.md': '# Guide\n\n## Part two\n', 'docs/img/map.png': '' } },
  ],
  'links to a folder and to a page without its extension': [
    'See [the guide](guide/) and [the other one](./intro).\n',
    { head: { 'docs/guide/index.md': '# G\n', 'docs/intro.mdx': '# I\n' } },
  ],
  'a link whose page is served as a folder': [
    'See [it](../guide/).\n',
    { head: { 'docs/guide.md': '# G\n' }, path: 'docs/tour.md' },
  ],
  'links to numbered pages': ['See [it](./intro).\n', { head: { 'docs/01-intro.md': '# I\n' } }],
  'routes of a site, as everywhere on it': [
    'See [routing](/learn/routing) and [state](/learn/state).\n',
    { head: { 'docs/a.md': '[a](/learn/a) [b](/learn/b) [c](/learn/c) [d](/learn/d) [e](/learn/e)\n' } },
  ],
  'relative routes of a site, as everywhere on it': [
    'See [routing](routing) and [state](state).\n',
    { head: { 'docs/a.md': '[a](one) [b](two) [c](three) [d](four) [e](five)\n' } },
  ],
  'anchors of every kind': [
    '# First & last\n\n## What is `new` in 2.0?\n\n## Named {#own-name}\n\n<a id="deep"></a>\n\n[a](#first--last) [b](#what-is-new-in-20) [c](#own-name) [d](#deep) [e](#top) [f](#)\n',
  ],
  'an anchor in MDX': ['# A\n\n## Named {/*own-name*/}\n\n[there](#own-name)\n', { path: 'docs/a.mdx' }],
  'emoji in a heading that is linked to': ['# A\n\n## 🎉 Party\n\n[there](#-party) and [there again](#party)\n'],
  'links with templates in them': [`See [a]({{ site.url }}/x.md) and [b](${'$'}{base}/y.md).\n`],
  'mail, telephone and other sites': [
    'Write to [us](mailto:team@example.org), call [us](tel:+4912345) or see [the site](https://example.org/a#b).\n',
  ],
  'links with a query': ['See [it](guide.md?plain=1#part).\n', { head: { 'docs/guide.md': '# Part\n' } }],
  footnotes: ['The claim is true.[^1]\n\n[^1]: As the report says.\n'],
  'code that is full of mistakes': [
    '# Code\n\n```js\n// TODO: recieve the the key\nconst a = "[x](gone.md)";\n<<<<<<< HEAD\n```\n\nUse `teh` and `<<<<<<< HEAD` with care.\n',
  ],
  'a diff in a fence': ['# Diff\n\n```diff\n<<<<<<< ours\n- one\n>>>>>>> theirs\n```\n'],
  'a fence inside a list': ['1. Run it:\n\n   ```sh\n   npm test\n   ```\n\n2. Read the log.\n'],
  'a huge table': [`# Options\n\n${bigTable}\n`],
  'an MDX page': [
    "import { Card } from './card';\n\n# Cards\n\n<Card title={'One'} onClick={() => { alert('x') }}>\n  A card with **bold** text.\n</Card>\n\nThe sum is {1 + 1}.\n",
    { path: 'docs/a.mdx', head: { 'docs/card.tsx': '' } },
  ],
  'tabs in MDX': [
    '# Install\n\n<Tabs>\n  <Tab label="npm">\n    ```sh\n    npm install\n    ```\n  </Tab>\n  <Tab label="pnpm">\n    ```sh\n    pnpm install\n    ```\n  </Tab>\n</Tabs>\n',
    { path: 'docs/a.mdx' },
  ],
  'an HTML page': [
    '<!doctype html>\n<html lang="en"><head><title>A</title></head><body><h1>A</h1><p>Some text with an <a href="b.html">explained link</a>.</p><img src="a.png" alt="A chart of sales"><img src="line.png" alt=""></body></html>\n',
    { path: 'docs/a.html', head: { 'docs/b.html': '', 'docs/a.png': '', 'docs/line.png': '' } },
  ],
  'HTML in Markdown': [
    '# A\n\n<details>\n<summary>More about it</summary>\n\nHidden until you ask.\n\n</details>\n\nPress <kbd>Ctrl</kbd>.\n',
  ],
  'Hugo shortcodes': ['# A\n\n{{< note >}}\nRead this first.\n{{< /note >}}\n\n{{% include "x.md" %}}\n'],
  'Liquid tags': ['# A\n\n{% include note.html text="Read this" %}\n\n{{ page.title }} is the title.\n'],
  directives: ['# A\n\n:::note\nRead this first.\n:::\n\n:::tip[A tip]\nRead that as well.\n:::\n'],
  'alerts of GitHub': ['# A\n\n> [!NOTE]\n> Read this first.\n\n> [!WARNING]\n> Read that as well.\n'],
  'a page in German': [
    '# Willkommen\n\nDas ist die Seite, auf der die Neuigkeiten stehen. Wir haben in diesem Jahr viel vor und freuen uns, dass Sie dabei sind.\n',
    { path: 'docs/de/seite.md' },
  ],
  'a page in German without any sign but its words': [
    '# Willkommen\n\nDas ist die Seite, auf der die Neuigkeiten stehen. Wir haben in diesem Jahr viel vor und freuen uns, dass Sie dabei sind. Die Arbeit an der neuen Fassung hat im Mai begonnen, und wenn alles gut geht, wird sie im Herbst fertig sein. Bis dahin bitten wir um Geduld.\n',
  ],
  'a page in Persian': ['# خوش آمدید\n\nمی‌خواهیم این صفحه را بخوانید. نمی‌دانیم چه می‌شود.\n'],
  'a page in Arabic with numbers': ['# مرحبا\n\nهذا نص عربي مع رقم 2026 وكلمة GitHub في وسطه.\n'],
  'a page in Hebrew': ['# ברוכים הבאים\n\nזה טקסט בעברית עם המילה GitHub באמצע.\n'],
  'a page in Japanese': ['# ようこそ\n\nこのページでは使い方を説明します。\n'],
  'emoji of families, flags and skin': [
    '# Thanks 🎉\n\nThanks to the team 👩‍👩‍👧‍👦, the 🏴󠁧󠁢󠁥󠁮󠁧󠁿 fans and 👋🏽 all others.\n',
  ],
  'keys that are plainly placeholders': [
    '# Keys\n\nSet `GITHUB_TOKEN=ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx` and `AKIAIOSFODNN7EXAMPLE`.\n\n```sh\nexport KEY=<your-key>\npsql postgres://user:password@localhost/app\n```\n',
  ],
  'card numbers for tests and numbers that only look like cards': [
    'Pay with 4242 4242 4242 4242 or 4111111111111111. The order is 1234567890123456 and the time 1700000000000.\n',
  ],
  'an account from the standard and a part number': [
    'Send it to DE89 3704 0044 0532 0130 00. The part is AB12 3456 7890 1234.\n',
  ],
  'hashes and ids': [
    'The commit is 3f786850e387550fdab836ed7e6dc881de23001b and the id 123e4567-e89b-42d3-a456-426614174000.\n',
  ],
  'words that belong to a trade': [
    'Run the linter in the monorepo, then let webpack bundle the frontend and push it to Kubernetes.\n',
  ],
  'British spelling': ['The colour of the centre is grey, and we organised the catalogue.\n'],
  'words in capitals and names': ['The TEH protocol by Anna Recieve and JohnDoe is new.\n'],
  'master that is a degree and a branch': ['She has a master in biology and pushed to the master branch.\n'],
  'a title in the front matter and one in the text': [
    '---\ntitle: A page\n---\n\n# A page\n\n## Part\n\n### Detail\n\n## Part two\n',
  ],
  'the same heading in two sections': ['# A\n\n## One\n\n### Usage\n\nText.\n\n## Two\n\n### Usage\n\nText.\n'],
  'a quotation with a heading in it': ['# A\n\n> ### Quoted\n>\n> Text of it.\n'],
  'a todo list': ['# Chores\n\n- [x] Buy milk\n- [ ] Call the bank\n\nThe todo list is short.\n'],
  'a sentence of exactly the limit': [
    `${Array.from({ length: 35 }, () => 'word')
      .join(' ')
      .replace('word', 'Word')}.\n`,
    { path: 'docs/de/x.md' },
  ],
  'numbers, abbreviations and quotations': [
    'The U.S. office, e.g. in No. 5, grew by 3.5 % in Q1. "It works," he said.\n',
  ],
  'code in tabs, right below the tag of a component': [
    '<Tabs>\n  <Fragment slot="one">\n  ```js title="a.js"\n  const a = "https://a.example.org";\n  ```\n  </Fragment>\n  <Fragment slot="two">\n  ```sh\n  npm test\n  ```\n  </Fragment>\n</Tabs>\n\nText of the page.\n',
    { path: 'docs/tabs.mdx' },
  ],
  mathematics: ['# Sums\n\nThe sum is $a_1 + a_2$, and $$x^2 = y$$ holds.\n'],
  'an empty page of comments': ['<!-- Nothing to see yet. -->\n'],
  'Windows line ends': ['# A\r\n\r\nText of the page.\r\n\r\n- one\r\n- two\r\n'],
  'a byte-order mark': ['\uFEFF# A\n\nText of the page.\n'],
  'setext headings': ['Title\n=====\n\nPart\n----\n\nText of the part, [linked](#part).\n'],
  'plain text': ['Dear reader,\n\nthis is a plain text file.\n', { path: 'docs/a.txt' }],
};
