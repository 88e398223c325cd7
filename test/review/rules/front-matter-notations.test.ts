import { describe, expect, it } from 'vitest';
import { reviewed } from './page.ts';

it.each([
  ['TOML', '+++\ntitle = "A"\n+++\n\nText.\n', true],
  ['TOML without the key', '+++\nname = "A"\n+++\n\nText.\n', false],
  ['JSON', '{\n  "title": "A"\n}\n\nText.\n', true],
  ['JSON between semicolons', ';;;\n"title": "A"\n;;;\n\nText.\n', true],
  ['JSON that is named', '---json\n{ "title": "A" }\n---\n\nText.\n', true],
  ['JSON without the key', '{\n  "name": "A"\n}\n\nText.\n', false],
])('reads the required keys of front matter in %s', async (_, text, approved) => {
  const review = await reviewed('front-matter', text, { options: { required: ['title'] } });
  expect(review.findings.map(({ criterion }) => criterion)).toEqual(approved ? [] : ['front-matter-schema']);
  expect(review.approved).toBe(approved);
});

describe('TOML', () => {
  const hugo = { 'hugo.toml': 'title = "x"\n', 'content/_index.md': '' };
  const found = async (block: string, required: readonly string[], head: Readonly<Record<string, string>> = hugo) =>
    (
      await reviewed('front-matter', `+++\n${block}\n+++\n\nText.\n`, {
        path: 'content/a.md',
        head,
        options: { required },
      })
    ).findings.map(({ criterion, quote }) => [criterion, quote?.text]);

  it.each<[string, string, readonly string[], readonly unknown[]]>([
    ['text in several lines', 'text = """\nname = "b"\n"""\ntitle = "A"', ['title'], []],
    ['a key that only looks like one', 'text = """\ntitle = "b"\n"""', ['title'], [['front-matter-schema', '+++']]],
    ['a dotted key and tables', 'extra.lamp = 1\n[[tags]]\nname = "a"\n[title]\nx = 1', ['title', 'extra', 'tags'], []],
    ['an empty title', 'title = ""\ndate = 2026-01-02', [], [['front-matter-values', 'title = ""']]],
    [
      'a value without quotation marks',
      'title = A lamp\ndraft = true',
      [],
      [['front-matter-syntax', 'title = A lamp']],
    ],
    ['a key twice', 'title = "A"\ntitle = "B"', [], [['front-matter-syntax', 'title = "B"']]],
  ])('is parsed: %s', async (_, block, required, expected) => {
    expect(await found(block, required)).toEqual(expected);
  });

  it('is not blamed where no generator of the site reads it', async () => {
    expect(await found('title = A lamp', [], { 'mkdocs.yml': 'site_name: x\n' })).toEqual([]);
  });

  it('of the settings names the folder of the pages', async () => {
    const head = {
      'book/book.toml': '[book]\ntitle = "x"\nsrc = "text"\n\n[build]\nsrc = "no"\n',
      'book/text/SUMMARY.md': '',
    };
    const review = await reviewed('links', '[x](#lamp--bulb)\n\n## Lamp & bulb\n\n[y](b.md)\n', {
      path: 'book/text/a.md',
      head,
    });
    expect(review.findings.map(({ criterion }) => criterion)).toEqual(['dead-file']);
  });
});

it('says that it cannot check a notation that it does not read, and never that a key is lacking', async () => {
  const review = await reviewed('front-matter', '+++\ntext = b c\n+++\n', {
    options: { required: ['title'] },
    head: { 'mkdocs.yml': '' },
  });
  expect(review.findings.filter(({ criterion }) => criterion === 'front-matter-schema')).toEqual([]);
  expect(review.approved).toBe(false);
});

it('takes a rule at the top for a rule', async () => {
  expect((await reviewed('front-matter', '---\n\n**Note:** it moved.\n\n---\n\n# A\n')).findings).toEqual([]);
});

describe('a header that YAML does not take', () => {
  const page = '---\ntitle: @lamp/one\n---\n\nWords.\n';
  const found = async (beside: Readonly<Record<string, string>>): Promise<readonly string[]> =>
    (await reviewed('front-matter', page, { path: 'docs/a.md', head: beside })).findings.map(
      ({ criterion }) => criterion,
    );

  it('is a habit of a site where pages beside it have the same fault', async () => {
    expect(await found({ 'docs/b.md': page, 'docs/c.md': page, 'docs/d.md': 'Words.\n' })).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ['alone', {}],
    ['beside one that nobody saw', { 'docs/b.md': page, 'docs/c.md': 'Words.\n' }],
    ['beside another fault', { 'docs/b.md': '---\ntitle: "x\n---\n', 'docs/c.md': '---\ntitle: "x\n---\n' }],
    ['beside such pages of another folder', { 'b.md': page, 'c.md': page }],
  ])('blocks %s', async (_, beside) => {
    expect(await found(beside)).toEqual(['front-matter-syntax']);
  });
});

it('takes a quotation whose further lines are not indented', async () => {
  const text = "---\ntitle: Lamps\nsummary: 'As a maker of lamps,\nshe made a desk'\ntags: [a]\n---\n\nWords.\n";
  expect((await reviewed('front-matter', text, {})).findings).toEqual([]);
  const open = await reviewed('front-matter', "---\nsummary: 'As a maker of lamps,\ntags: [a]\n---\n\nWords.\n", {});
  expect(open.findings.map(({ criterion }) => criterion)).toContain('front-matter-syntax');
});

it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  ['is read by Hugo', { 'hugo.toml': '' }, []],
  ['is shown as text elsewhere', { 'docusaurus.config.js': '' }, ['front-matter-place']],
])('a header below an empty line %s', async (_, head, expected) => {
  const { findings } = await reviewed('front-matter', '\n---\ntitle: Lamps\n---\n\nWords.\n', {
    path: 'content/a.md',
    head,
  });
  expect(findings.map(({ criterion }) => criterion)).toEqual(expected);
});
