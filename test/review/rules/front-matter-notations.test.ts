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

it('says that it cannot check a notation that it does not read, and never that a key is lacking', async () => {
  const review = await reviewed('front-matter', '+++\ntext = """\na = b\n"""\n+++\n', {
    options: { required: ['title'] },
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
