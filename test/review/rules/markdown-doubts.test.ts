import { describe, expect, it } from 'vitest';
import { pageOf } from '../../content/file.ts';
import { reviewed } from './page.ts';

const found = async (checker: string, text: string): Promise<readonly string[]> =>
  (await reviewed(checker, text)).findings.map(({ criterion }) => criterion);

describe('signs that mean something else than a slip of Markdown', () => {
  it.each<[string, string]>([
    ['an index', 'Read rows[first][last] and shelf[a][b] of it.\n'],
    ['a pattern', 'The class [a-f][0-9] or the set (x|y)[z] fits.\n'],
    ['a footnote in brackets', 'So (Lamp)[^1] says.\n\n[^1]: A book.\n'],
    ['a reference into generated documentation', 'The class [Lamp][house.Lamp] and the hook [`on`][house::on] help.\n'],
    ['definitions that another file brings along', '--8<-- "links.md"\n\nSee [the plan][plan].\n'],
    ['a definition that a shortcode fills in', 'See [the plan][].\n\n[the plan]: {{< relref "plan" >}}\n'],
    ['a number of an issue', 'This was done in\n#12 and again in\n#34.\n'],
    ['tags of a note', '#lamp #house\n'],
    ['a product of numbers', 'It is 5 * 3 = 15 and 4 * 2 = 8.\n'],
    ['patterns of files', 'All of *.js, *.ts and *.md are read.\n'],
    ['marks of a note below', 'The price* and the tax* are shown.\n'],
    ['an include', 'The code:\n\n{* ../../a/main.py ln[1:8] *}\n'],
    ['an address in a tag', '{% video https://example.org/a.mp4 %}\n\n{{ "https://example.org/b" | absolute_url }}\n'],
    ['an address in a shortcode of several lines', '{{< figure\n  src="/a.png"\n  link=https://example.org/map\n>}}\n'],
    [
      'mathematics',
      'Let $A[i][j] = a * b * c$ of $n \\times n$.\n\n$$\na & b * c\n$$\n\nWith \\(p < q * r * s\\) and \\[ r * s * t \\].\n',
    ],
    ['a comment of MDX', 'Words.\n\n{/* see https://example.org ** here */}\n'],
    ['the name of a language at the end', '# C#\n\n## Use it in F#\n'],
    ['data of a component', '::group\n  ::card\n  ---\n  title: A lamp\n  to: /lamp\n  ---\n  Words.\n  ::\n::\n'],
    ['a heading deeper in a component', '::card{to="/a"}\n#title\nWords\n\n  ## Lamp\n::\n'],
    ['an inclusion without words', 'All of it:\n\n[!code-csharp[](a.cs)]\n\n[!INCLUDE [](b.md)]\n'],
  ])('%s', async (_, text) => {
    expect(await found('markdown', text)).toEqual([]);
  });

  it.each<[string, string]>([
    ['undefined-reference', 'See [the plan][plan] first.\n'],
    ['reversed-link', 'See (the plan)[plan.md] first.\n'],
    ['reversed-link', 'See (the plan)[#place] first.\n'],
    ['heading-syntax', 'Words.\n\n##Usage\n\nWords.\n'],
    ['heading-syntax', '#Usage\n\nWords.\n'],
    ['heading-syntax', '# Usage#\n\nWords.\n'],
    ['heading-syntax', '::card\n\nWords.\n\n::\n\n  ## Usage\n'],
    ['link-name', 'See [](lamp.md) first.\n'],
    ['inner-space', 'This is **bold ** text, and 5 * 3 is 15.\n'],
    ['inner-space', 'This is ** bold**, it is.\n'],
    ['bare-url', 'It costs $5 at https://lamps.io today.\n'],
  ])('and %s is found all the same', async (criterion, text) => {
    expect(await found('markdown', text)).toEqual([criterion]);
  });
});

describe('words that are read when the page is built', () => {
  it.each<[string, string]>([
    ['parameters of a shortcode', 'Look.\n\n{{< figure\n  src="/a.png"\n  caption="Teh recieve"\n>}}\n'],
    ['code in a tab of a shortcode', '{{< tab name="Linux" codelang="bash" >}}\nsudo recieve strat\n{{< /tab >}}\n'],
    ['modules', "import Tabs from '@theme/Tabs';\nimport recieve from './x.js';\n\nWords are here.\n"],
    ['a comment of MDX', 'Words are here.\n\n{/* recieve: vale off */}\n'],
    ['mathematics', 'Let $recieve_\\theta * x$ be so.\n'],
  ])('are not spelled: %s', async (_, text) => {
    expect(await found('spelling', text)).toEqual([]);
  });

  it.each<[string, string]>([
    ['prices', 'It costs $5 to recieve it, and $6 to send it.\n'],
    ['escaped brackets', 'The flag \\[recieve\\] is new, \\(recieve it\\).\n'],
    ['a sentence that begins with "import"', 'import and export are words to recieve from others.\n'],
  ])('and what only looks like it is: %s', async (_, text) => {
    expect(new Set(await found('spelling', text))).toEqual(new Set(['misspelling']));
  });
});

describe('words that are notes only where they stand like one', () => {
  it.each([
    'WIP limits keep a team from starting too much.',
    '## TODO app\n\nBuild a list.',
    'TODO apps are popular.',
    '% TODO: a comment of MyST',
    'TBD entries in the table mean that a date is not set.',
    'Error 5XX (server) is not for you.',
  ])('%s', async (text) => {
    expect(await found('page-structure', `# Lamps\n\n${text}\n`)).toEqual([]);
  });

  it.each([
    'TODO',
    'TBD.',
    'WIP: more to come.',
    'TODO write this part.',
    '- FIXME check the numbers',
    'TODO - say more',
  ])('and %s is one', async (text) => {
    expect(await found('page-structure', `# Lamps\n\n${text}\n`)).toEqual(['unfinished']);
  });
});

describe('comments of HTML in MDX', () => {
  it('are comments, as Docusaurus reads them, and the rest of the page stays MDX', async () => {
    const text = '# Lamps\n\n<!-- recieve -->\n\n<Lamp on={1 < 2} />\n\n```html\n<!-- code -->\n```\n\nWords.\n';
    const page = await pageOf(text, 'docs/a.mdx');
    expect(page.syntax.name).toBe('MDX');
    expect(page.syntaxProblem).toBeUndefined();
    const comments = page.regions.filter(({ region }) => region === 'comment');
    expect(comments.map(({ start, end }) => text.slice(start, end))).toEqual(['<!-- recieve -->']);
    expect(page.regions.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  });

  it('do not excuse another fault', async () => {
    expect((await pageOf('<!-- a -->\n\n<Lamp\n', 'docs/a.mdx')).syntaxProblem).toBeDefined();
  });
});

it.each<[string, readonly string[]]>([
  ['a.qmd', []],
  ['a.md', ['table-shape']],
])('a line below a table that opens with a colon in %s', async (path, expected) => {
  const text = '| a | b |\n| --- | --- |\n| 1 | 2 |\n: Lamps {#tbl-lamps}\n';
  const { findings } = await reviewed('markdown', text, { path });
  expect(findings.map(({ criterion }) => criterion)).toEqual(expected);
});
