import type { Setting } from './page.ts';

const apiMethods = Array.from(
  { length: 30 },
  (_, at) =>
    `## \`client.method${at}()\`\n\n**Type:** \`(options?: Options${at}) => Promise<Result${at}>\`<br />\n**Default:** \`undefined\`\n\nReturns what it was given.\n\n\`\`\`ts\nconst teh = await client.method${at}({ recieve: true });\n\`\`\``,
).join('\n\n');

/** Pages of notations and scripts that checkers trip over, with nothing wrong on them. */
export const trickyPages: Readonly<Record<string, readonly [text: string, setting?: Setting]>> = {
  'Hugo shortcodes around text, with links and code in them': [
    '---\ntitle: "Install"\nweight: 3\nbookToc: false\n---\n\n{{< tabs "how" >}}\n{{% tab "npm" %}}\nRun `npm install`.\n\n```sh\nnpm install\n```\n{{% /tab %}}\n{{< /tabs >}}\n\nSee [the guide]({{< ref "guide.md" >}}) or [the list]({{< relref "/docs/list#part" >}}).\n\n{{< figure src="a.png" alt="" >}}\n',
  ],
  'Jekyll with includes, filters and post links': [
    '---\nlayout: post\ntitle: News\n---\n\n{% assign the_the = site.posts | where: "a", "b" %}\n{% for post in the_the %}\n- [{{ post.title }}]({{ post.url | relative_url }})\n{% endfor %}\n\nSee [the last post]({% post_url 2025-01-01-last %}).\n\n{% highlight ruby %}\nputs "teh the the"\n{% endhighlight %}\n',
  ],
  'Docusaurus notes with titles, tabs and a comment': [
    '---\nid: intro\nsidebar_position: 2\n---\n\nimport Tabs from \'@theme/Tabs\';\nimport TabItem from \'@theme/TabItem\';\n\n# Start\n\n:::info[Before you start]\n\nYou need an account.\n\n:::\n\n<Tabs groupId="os">\n  <TabItem value="a" label="macOS">\n\n  Open the menu.\n\n  </TabItem>\n</Tabs>\n\n{/* The team keeps this list. */}\n\n```jsx title="src/a.js" {2,4-6} showLineNumbers\nconst a = 1;\n```\n',
    { path: 'docs/intro.mdx' },
  ],
  'notes of MkDocs and PyMdown': [
    '# Notes\n\n!!! note "Read this"\n    The text of the note is here.\n\n??? tip\n    Folded away.\n\n=== "Linux"\n\n    ```sh\n    apt install it\n    ```\n\nA key: ++ctrl+alt+del++, a mark: ==marked==, and a number: H~2~O.\n\n[TOC]\n',
  ],
  'footnotes with several paragraphs, and one in a table': [
    '# Sources\n\nOne claim[^long], another[^2].\n\n| Year | Count |\n| ---- | ----- |\n| 2025 | 7[^2]  |\n\n[^long]: The first paragraph.\n\n    The second paragraph, with `code`.\n\n[^2]: Counted by hand.\n',
  ],
  'an HTML table with spans and headings in cells': [
    '# Prices\n\n<table>\n  <caption>Prices in euros</caption>\n  <thead><tr><th scope="col">Plan</th><th scope="col" colspan="2">Price</th></tr></thead>\n  <tbody>\n    <tr><td rowspan="2">Small</td><td>1&nbsp;€</td><td><strong>a month</strong></td></tr>\n    <tr><td>10&nbsp;€</td><td>a year</td></tr>\n  </tbody>\n</table>\n',
  ],
  'Arabic with a list, a table and code': [
    '# دليل الاستخدام\n\nافتح القائمة ثم اختر **الإعدادات**.\n\n1. اضغط على الزر `Save`.\n2. انتظر قليلا.\n\n| الاسم | القيمة |\n| ----- | ------ |\n| لون   | أحمر   |\n',
    { path: 'docs/ar/guide.md' },
  ],
  'Hebrew between English words, with a direction mark': [
    '# Names\n\nThe word שלום\u200f (peace) is a greeting, and so is مرحبا in Arabic.\n',
  ],
  'Chinese with links, emphasis and full-width punctuation': [
    '# 使用说明\n\n请先阅读[指南](guide.md)，然后打开**设置**。\n\n- 第一步：登录。\n- 第二步：保存。\n',
    { path: 'docs/zh/a.md', head: { 'docs/zh/guide.md': '# 指南\n' } },
  ],
  'Korean and Japanese in one page': [
    '# 안내 · ご案内\n\n이 페이지는 사용법을 설명합니다。このページは使い方の説明です。\n',
  ],
  'Hindi and Thai, which join and stack their marks': [
    '# नमस्ते\n\nयह पृष्ठ क्\u200dष और ज्\u200dञ के बारे में है।\n\nหน้านี้อธิบายวิธีใช้งาน\n',
  ],
  'emoji in headings, lists, links and tables': [
    '# 🚀 Release\n\n- ✅ Done\n- ❤️ Thanks\n- 1️⃣ First\n\n| 🧪 Test | 🏁 End |\n| ------ | ----- |\n| 👍🏿     | 🏳️‍🌈   |\n\n[🔗 The guide](guide.md)\n',
    { head: { 'docs/guide.md': '# Guide\n' } },
  ],
  'an API reference full of code': [`# Client\n\n${apiMethods}\n`],
  'a changelog in the usual form': [
    '# Changelog\n\nAll notable changes are listed here.\n\n## [Unreleased]\n\n## [1.2.0] - 2025-03-01\n\n### Added\n\n- A `--quiet` option (#123), thanks to @someone.\n\n### Fixed\n\n- Crash on empty input (a1b2c3d).\n\n## [1.1.0] - 2025-01-10\n\n### Added\n\n- First version.\n\n### Fixed\n\n- Nothing.\n\n[Unreleased]: https://example.org/compare/v1.2.0...HEAD\n[1.2.0]: https://example.org/compare/v1.1.0...v1.2.0\n[1.1.0]: https://example.org/releases/v1.1.0\n',
    { path: 'CHANGELOG.md' },
  ],
  'mathematics in blocks, with braces, underscores and backslashes': [
    '# Proof\n\nLet $f: X \\to Y$ and $a_{ij} \\in \\mathbb{R}$.\n\n$$\n\\begin{aligned}\n\\sum_{i=1}^{n} a_i &= b * c * d \\\\\n\\int_0^1 x\\,dx &= \\frac{1}{2}\n\\end{aligned}\n$$\n\n```math\nx [1] (2) < 3\n```\n',
  ],
  'diagrams, consoles and files quoted as code': [
    '# Flow\n\n```mermaid\ngraph TD;\n  A-->B; B-->>C;\n```\n\n```console\n$ git merge topic\nCONFLICT: <<<<<<< HEAD\n```\n\n~~~markdown\n# Not a heading\n\n[x](gone.md) ![](y.png) TODO: write\n\n```js\nlet a;\n```\n~~~\n',
  ],
  'MDX with expressions, spread attributes and nested components': [
    "export const meta = { title: 'A', tags: ['a', 'b'] };\n\n# Parts\n\n{meta.tags.map((tag) => <Tag key={tag} {...props}>{tag}</Tag>)}\n\n<Steps>\n\n1. Open the file.\n\n   <Note kind=\"tip\">\n\n   Keep a copy.\n\n   </Note>\n\n2. Save it.\n\n</Steps>\n\nIt costs {price} a month, and 3 \\< 4.\n",
    { path: 'docs/parts.mdx' },
  ],
  'quoted addresses as values of settings': [
    '# Settings\n\nPass a whole address (e.g. "https://example.org/start") or a path (e.g. "/start").\n',
  ],
  'a page of questions with definition lists and abbreviations': [
    '# Questions\n\n<dl>\n  <dt>Can I, e.g., use it offline?</dt>\n  <dd>Yes, since v2.0.1 (i.e. the second edition).</dd>\n</dl>\n\nIt had had a long life, and that that is so is known. He said that it was theirs.\n',
  ],
  'keys and hashes of documentation': [
    '# Check it\n\n`sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=` is the hash of nothing, and `0000-0000-0000-0000` a mask.\n\n```yaml\nkey: $DEPLOY_KEY\ntoken: $TOKEN\npassword: "********"\n```\n',
  ],
  'nested lists with code, quotations and tasks': [
    '# Plan\n\n1. First:\n   - one\n     - deeper\n\n       ```sh\n       run\n       ```\n   - [ ] two\n2. Second:\n   > Quoted in a list.\n   >\n   > - Listed in a quotation.\n\n   And more text.\n',
  ],
  'line ends of all kinds in one file': [
    '# A\r\n\r\nOne line.\nAnother line.\r\n\r\n```sh\r\nrun\n```\r\n\n- one\r\n- two\n',
  ],
};
