import { describe, expect, it } from 'vitest';
import { reviewed, type Setting } from './page.ts';

type Files = NonNullable<Setting['head']>;

const sites = {
  unknown: {},
  mkdocs: { 'mkdocs.yml': 'site_name: x\n' },
  jekyll: { '_config.yml': 'title: x\n' },
  hugo: { 'hugo.toml': 'title = "x"\n' },
  docusaurus: { 'docusaurus.config.js': '' },
  astro: { 'astro.config.mjs': '' },
} satisfies Record<string, Files>;
type SiteName = keyof typeof sites;
const everywhere: readonly SiteName[] = ['unknown', 'mkdocs', 'jekyll', 'hugo', 'docusaurus', 'astro'];

async function judged(header: string, site: SiteName, path?: string) {
  const folder = { hugo: 'content/a.md', astro: 'src/content/a.md' }[site as string] ?? 'docs/a.md';
  const review = await reviewed('front-matter', `---\n${header}\n---\n\nText.\n`, {
    path: path ?? folder,
    head: sites[site],
  });
  return review.findings;
}

/** Tried with PyYAML 6.0, Psych 4.0, go-yaml 2 and 3, js-yaml 3.14 and 4.1. */
describe('a header that every reader refuses blocks, and is named once', () => {
  it.each([
    ['a mark that is never closed', 'title: "A\ndate: 2026-01-01'],
    ['text behind the closing mark', 'title: "A" and B'],
    ['a mark too many', 'title: "A""'],
    ['an apostrophe in apostrophes', "title: 'It's here'"],
    ['a colon in a value', 'title: Gates: a view'],
    ['a colon at the end of a value', 'title: A b:'],
    ['a value that begins with an at sign', 'title: @name'],
    ['a value that begins with a backtick', 'title: `code` x'],
    ['a value that begins with a percent sign', 'title: %x'],
    ['a tag of a template', 'title: {% x %}'],
    ['text behind a variable of a template', 'title: {{ x }} y'],
    ['a reference to nothing', 'title: *name'],
    ['a pattern with an asterisk', 'path: *.md'],
    ['a list that is never closed', 'tags: [a, b\ndate: 1'],
    ['a list that is closed twice', 'tags: [a]]'],
    ['a link as a value', 'title: [A](b.md)'],
    ['an escape that is none', 'path: "C:\\dir"'],
    ['entries at several depths', 'tags:\n  - a\n - b'],
    ['keys at several depths', 'a:\n  b: 1\n c: 2'],
    ['a key without a blank behind the colon', 'title:A\ndate: 1'],
    ['words without a key', 'title: A\njust words\ndate: 1'],
    ['marks of a merge', '<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> x'],
    ['tabs before entries', 'tags:\n\t- one\n\t- two'],
    ['hard blanks before entries', 'tags:\n\u00a0- a\n\u00a0- b'],
    ['a quotation over lines with text behind it', 'title: "A\n\nb" c\ndate: 1'],
    ['several faults', 'title: "A" b\nsummary: "C" d\ntags: [a]]\nother: x: y'],
  ])('%s', async (name, header) => {
    for (const site of everywhere) {
      // The third edition of js-yaml takes some tabs.
      if (name.startsWith('tabs') && ['unknown', 'docusaurus', 'astro'].includes(site)) continue;
      const found = await judged(header, site);
      expect(
        found.map(({ criterion, blocks }) => [criterion, blocks]),
        site,
      ).toEqual([['front-matter-syntax', true]]);
    }
  });
});

describe('a header that every reader takes', () => {
  it.each([
    ['a quotation at the margin, over empty lines', 'title: "A\n\nb ## c\n\nd"\ndate: 1'],
    ['an apostrophe quotation at the margin', "title: 'A\nb\n\nd'\ndate: 1"],
    ['a quotation with what looks like a key', 'title: "A\nb: c\nd"\ndate: 1'],
    ['a quotation at the margin with other line ends', 'title: "A\r\nb"\r\ndate: 1\r'],
    ['a list at the margin', 'tags: [\na, # x\nb\n]\ndate: 1'],
    ['keys in braces at the margin', 'a: {\nb: 1\n}\nc: 2'],
    ['a note right behind a quotation', 'title: "A"# x'],
    ['a variable of a template', 'title: {{ x }}'],
    ['the mark of an end', 'title: A\n...\n'],
    ['a quotation mark in the middle', 'title: A "b" c'],
    ['an address', 'a: http://x.y'],
    ['a number sign in a word', 'title: C#'],
    ['JSON', '{"a": 1}'],
    ['a mark in a block of text', 'text: |\n  say "x: y\n  \' b\ndate: 1'],
    ['a date', 'date: 2026-01-01T10:00:00+02:00'],
    ['text over lines', 'title: A\n  b\n  c'],
    ['emoji and marks of print', 'title: \u{1f600} \u201cA\u201d'],
  ])('is right: %s', async (_, header) => {
    for (const site of everywhere) expect(await judged(header, site), site).toEqual([]);
  });
});

describe('a header that some readers take', () => {
  it.each<[string, string, SiteName, readonly [string, string, boolean]]>([
    ['twice', 'title: A\ntitle: B', 'docusaurus', ['front-matter-syntax', 'blocking', true]],
    ['twice', 'title: A\ntitle: B', 'astro', ['front-matter-syntax', 'blocking', true]],
    ['twice', 'title: A\ntitle: B', 'mkdocs', ['front-matter-values', 'warning', false]],
    ['twice', 'title: A\ntitle: B', 'jekyll', ['front-matter-values', 'warning', false]],
    ['twice', 'title: A\ntitle: B', 'hugo', ['front-matter-values', 'warning', false]],
    ['twice', 'title: A\ntitle: B', 'unknown', ['front-matter-values', 'warning', false]],
    ['twice, above a fault', 'title: A\ntitle: B\nx: "y" z', 'jekyll', ['front-matter-syntax', 'blocking', true]],
    ['a tab before', 'title: A\n\tdate: 1', 'jekyll', ['front-matter-syntax', 'blocking', true]],
    ['a tab before', 'title: A\n\tdate: 1', 'docusaurus', ['front-matter-syntax', 'info', false]],
    ['a tab before', 'title: A\n\tdate: 1', 'unknown', ['front-matter-syntax', 'info', false]],
    ['deeper, the first', ' title: A\ndate: 1', 'docusaurus', ['front-matter-syntax', 'blocking', true]],
    ['deeper, the first', ' title: A\ndate: 1', 'jekyll', ['front-matter-syntax', 'info', false]],
    ['an apostrophe with an escape', 'a: "it\\\'s"', 'mkdocs', ['front-matter-syntax', 'blocking', true]],
    ['an apostrophe with an escape', 'a: "it\\\'s"', 'hugo', ['front-matter-syntax', 'info', false]],
  ])('is judged by those of its site: a key %s, %j, on %s', async (_, header, site, expected) => {
    const found = await judged(header, site);
    expect(found.map(({ criterion, severity, blocks }) => [criterion, severity, blocks])).toEqual([expected]);
  });

  it.each(['docs/template.md', 'docs/_template.md', 'adr/adr-template.md', '.github/ISSUE_TEMPLATE/bug.md'])(
    'is advice where writers copy it: %s',
    async (path) => {
      const found = await judged('status: {[proposed | [A](a.md)]}', 'unknown', path);
      expect(found.map(({ severity }) => severity)).toEqual(['info']);
      expect((await judged('status: {[proposed | [A](a.md)]}', 'unknown'))[0]?.blocks).toBe(true);
    },
  );

  it.each([
    ['content/a.md', false],
    ['blog/a.md', false],
    ['.claude/agents/lamp.md', false],
    ['.github/instructions/lamp.instructions.md', false],
    ['docs/a.md', true],
    ['skills/lamp/SKILL.md', true],
    ['README.md', true],
  ])('is advice where nobody knows who reads it: %s', async (path, blocks) => {
    expect((await judged('title: Gates: a view', 'unknown', path)).map((one) => one.blocks)).toEqual([blocks]);
    if (!path.startsWith('.')) expect((await judged('title: Gates: a view', 'jekyll', path))[0]?.blocks).toBe(true);
  });

  it('says nothing of a header on a site that reads none', async () => {
    const review = await reviewed('front-matter', '---\ntitle: Gates: a view\n---\n\nText.\n', {
      path: 'src/a.md',
      head: { 'book.toml': '', 'src/SUMMARY.md': '' },
    });
    expect(review.findings.filter(({ blocks }) => blocks)).toEqual([]);
  });
});

describe('a header in an odd place', () => {
  it.each<[string, string, Files, readonly (readonly [string, boolean])[]]>([
    ['below an empty line, on Astro', '\n---\ntitle: A\n---\n', sites.astro, []],
    ['below an empty line, on Quarto', '\n---\ntitle: A\n---\n', { '_quarto.yml': '' }, []],
    ['below an empty line, on Jekyll', '\n---\ntitle: A\n---\n', sites.jekyll, [['front-matter-place', true]]],
    ['below an empty line, nobody knows where', '\n---\ntitle: A\n---\n', {}, [['front-matter-place', false]]],
    ['never closed', '---\ntitle: A\n\nText.\n', {}, [['front-matter-place', true]]],
    ['a rule above a remark', '---\nRemark: the lamp is on.\n\nText.\n', {}, [['front-matter-place', false]]],
    ['a rule on mdBook', '---\ntitle: A\n\nText.\n', { 'book.toml': '' }, [['front-matter-place', false]]],
  ])('%s', async (_, text, head, expected) => {
    const path = 'book.toml' in head ? 'src/a.md' : 'astro.config.mjs' in head ? 'src/content/a.md' : 'docs/a.md';
    const { findings } = await reviewed('front-matter', text, { path, head });
    expect(findings.map(({ criterion, blocks }) => [criterion, blocks])).toEqual(expected);
  });

  it('is advice in the pattern of new pages, in TOML too', async () => {
    const text = '+++\ndate = {{ .Date }}\n+++\n';
    const head = sites.hugo;
    const inContent = await reviewed('front-matter', text, { path: 'content/a.md', head });
    const inPattern = await reviewed('front-matter', text, { path: 'content/archetypes/a.md', head });
    expect([...inContent.findings, ...inPattern.findings].map(({ blocks }) => blocks)).toEqual([true, false]);
  });
});
