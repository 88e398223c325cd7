import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { type Condition, meets } from '../../src/content/condition.ts';

const finance: Condition = { frontMatter: { type: ['finance', 'offer'] } };
const holds = (text: string, path = 'docs/a.md', condition = finance): boolean =>
  meets(condition, { path, text }).holds;
const body = '\n# A page\n\nWords of the page.\n';

/** Headers that some site generator reads as "type: finance". */
const forms: Readonly<Record<string, string>> = {
  'as everybody writes it': `---\ntype: finance\n---\n${body}`,
  'closed by three dots': `---\ntype: finance\n...\n${body}`,
  'closed by three dots, with a rule further down': `---\ntype: finance\n...\n${body}\n---\n\nMore.\n`,
  'not closed': `---\ntype: finance\n${body}`,
  'closed with words behind the fence': `---\ntype: finance\n---x\n${body}`,
  'after blank lines': `\n\n---\ntype: finance\n---\n${body}`,
  'after two byte-order marks': `\uFEFF\uFEFF---\ntype: finance\n---\n${body}`,
  'with its language behind a blank': `--- yaml\ntype: finance\n---\n${body}`,
  'with another language': `---js\n{ type: "finance" }\n---\n${body}`,
  'in TOML': `+++\ntype = "finance"\n+++\n${body}`,
  'in TOML, with blanks behind the fence': `+++ \t\ntype = "finance"\n+++\n${body}`,
  'in JSON': `{ "type": "finance" }\n${body}`,
  'in JSON over several lines': `{\n  "title": "A",\n  "type": "finance"\n}\n${body}`,
  'in fenced JSON': `;;;\n"type": "finance"\n;;;\n${body}`,
  'by a merge key': `---\nx: &x { type: finance }\n<<: *x\n---\n${body}`,
  'with another case of the key': `---\nType: finance\n---\n${body}`,
  'with another case of the value': `---\ntype: FINANCE\n---\n${body}`,
  'with blanks in the value': `---\ntype: " finance "\n---\n${body}`,
  'with a quoted key': `---\n"type": finance\n---\n${body}`,
  'with a tag': `---\ntype: !!str finance\n---\n${body}`,
  'in a list': `---\ntype: [news, finance]\n---\n${body}`,
  'in a list of words': `---\ntype: news finance\n---\n${body}`,
  'in a list with commas': `---\ntype: news, finance\n---\n${body}`,
  'under params': `---\nparams:\n  type: finance\n---\n${body}`,
  twice: `---\ntype: news\ntype: finance\n---\n${body}`,
  'that cannot be read': `---\ntype: [finance\n---\n${body}`,
  'without a fence': `Title: A page\nType: finance\n${body}`,
  'in a comment of Nikola': `<!--\n.. title: A page\n.. type: finance\n-->\n${body}`,
  'as attributes of AsciiDoc': `:title: A page\n:type: finance\n${body}`,
  'as keywords of Org': `#+title: A page\n#+type: finance\n${body}`,
  'below a title of Pandoc': `% A page\n% A writer\n\n---\ntype: finance\n---\n${body}`,
  'further down, where Pandoc reads one, too': `${body}\n---\ntype: finance\n...\n\nMore.\n`,
  'further down, beside one at the top': `---\ntitle: A\n---\n${body}\n---\ntype: finance\n---\n`,
  'below the title of reStructuredText': `A page\n======\n\n:type: finance\n${body}`,
  'as a directive of reStructuredText': `.. meta::\n   :type: finance\n${body}`,
  'under extra': `---\nextra:\n  type: finance\n---\n${body}`,
  'under taxonomies': `---\ntaxonomies: { type: [finance] }\n---\n${body}`,
  'in an element of its own': `<route lang="yaml">\nmeta:\n  type: finance\n</route>\n${body}`,
  'with the line ends of old Macs': `---\rtype: finance\r---\r${body}`,
};

describe('a condition on front matter', () => {
  it.each(Object.entries(forms))('holds for a header %s', (_, text) => {
    expect(holds(text)).toBe(true);
  });

  it.each([
    ['exported by name', 'export const frontmatter = { type: "finance" };\n'],
    ['exported by its key', 'import X from "./x";\n\nexport const type = "finance";\n'],
    ['exported by a function', 'export async function generateMetadata() { return { type: "finance" }; }\n'],
    ['exported by a longer name', 'export const getStaticProps = () => ({ props: { type: "finance" } });\n'],
    ['exported as the default', 'export default { type: "finance" }\n'],
    ['exported out of another module', 'export * from "./finance.js";\n'],
    ['exported after the text', `${body}\nexport let metadata = make();\n`],
  ])('holds for an MDX page with data %s', (_, text) => {
    expect(holds(`${text}${body}`, 'docs/a.mdx')).toBe(true);
  });

  it('holds for what an HTML page says of itself', () => {
    expect(holds('<html><head><meta content="finance" name="type"></head></html>', 'a.html')).toBe(true);
    expect(holds("<meta name='TYPE' content=finance>", 'a.html')).toBe(true);
  });

  it.each([
    ['has no header', body],
    ['says something else', `---\ntype: news\ntitle: finance\n---\n${body}`],
    ['begins with a rule', `---\n\nFinance is what this page is not about.\n`],
    ['begins with a word and a colon', `Note: finance is another matter.\n${body}`],
    ['begins with a tag of a template', `{% include finance.html type: finance %}\n${body}`],
    ['begins with a comment of MDX', `{/* type: finance */}\n${body}`],
    ['begins with a shortcode', `{{< offer type="finance" >}}\n${body}`],
    ['names it further down', `# A\n\ntype: finance\n`],
    ['holds it within a longer word', `---\ntype: refinanced\n---\n${body}`],
  ])('does not hold for a page that %s', (_, text) => {
    expect(holds(text)).toBe(false);
    expect(holds(text, 'docs/a.mdx')).toBe(false);
  });

  it('does not hold for an MDX page that exports components', () => {
    const text = `export const Finance = () => <b>type</b>;\n\nexport default function Layout() {}\n${body}`;
    expect(holds(text, 'docs/a.mdx')).toBe(false);
  });

  it('reads truths as both versions of YAML do', () => {
    const draft: Condition = { frontMatter: { draft: [true] } };
    for (const said of ['true', 'yes', 'on', 'True'])
      expect(holds(`---\ndraft: ${said}\n---\n`, 'a.md', draft)).toBe(true);
    expect(holds('---\ndraft: no\n---\n', 'a.md', draft)).toBe(false);
  });

  test.prop([
    fc.constantFrom('type', 'Type', ' TYPE', '"type"'),
    fc.constantFrom('finance', 'Finance', '"finance "', '[a, finance]', '{ a: finance }', "'offer'"),
    fc.constantFrom('---', '...', '--- ', '----', ''),
    fc.constantFrom('', '\n', '\uFEFF', ' \n'),
    fc.constantFrom('\n', '\r\n'),
  ])('holds whatever the header is opened, spelled and closed with', (key, value, close, before, end) => {
    const text = `${before}---${end}title: A${end}${key.trimStart()}: ${value}${end}${close}${end}${end}Words.${end}`;
    expect(holds(text)).toBe(true);
  });
});
