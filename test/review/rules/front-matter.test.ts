import { describe, expect, it } from 'vitest';
import { reviewed, type Setting, shown } from './page.ts';

const schema = JSON.stringify({
  type: 'object',
  required: ['title', 'date'],
  properties: { title: { type: 'string' } },
});
const old = '---\ntitle: A\ndate: 2026-01-01\n---\n\nText.\n';

function change(before: string, more: Setting = {}): Setting {
  return {
    status: 'modified',
    changedLines: [],
    base: { 'docs/page.md': before, 'schema.json': schema },
    options: { schema: 'schema.json' },
    ...more,
  };
}

describe('front matter', () => {
  it('blocks when the change takes a required key away, though no line of the page was added', async () => {
    const review = await reviewed('front-matter', '---\ntitle: A\n---\n\nText.\n', change(old));
    expect(review.findings).toMatchObject([{ message: 'The front matter lacks "date".', blocks: true }]);
  });

  it('lets a key be that was missing before', async () => {
    const text = '---\ntitle: A\n---\n\nText.\n';
    const review = await reviewed('front-matter', text, change(text, { changedLines: [{ start: 5, end: 5 }] }));
    expect(review.findings).toMatchObject([{ standing: 'already-there', blocks: false }]);
    expect(review.approved).toBe(true);
  });

  it('blocks when the change removes the whole block', async () => {
    const review = await reviewed('front-matter', 'Text.\n', change(old));
    expect(review.findings).toMatchObject([{ blocks: true }]);
  });

  it('blocks a syntax fault that a change elsewhere in the block brought in', async () => {
    const text = '---\ntitle: "A\ndate: 2026-01-01\n---\n\nText.\n';
    const review = await reviewed('front-matter', text, change(old, { changedLines: [{ start: 2, end: 2 }] }));
    expect(review.findings.map(({ blocks }) => blocks)).toContain(true);
  });

  it('names every fault at once', async () => {
    const review = await reviewed('front-matter', '---\ntitle: 7\n---\n\nText.\n', change(old));
    expect(review.findings.map(({ message }) => message)).toEqual([
      'The front matter lacks "date".',
      '"title" must be string.',
    ]);
  });

  it('is undecided when the schema cannot be read or is none', async () => {
    const unread = await reviewed('front-matter', old, { options: { schema: 'no.json' } });
    expect(unread).toMatchObject({
      approved: false,
      undecided: ['The schema no.json could not be read: no no.json'],
    });
    const broken = await reviewed('front-matter', old, {
      options: { schema: 's.json' },
      base: { 's.json': '{"type": "nonsense"}' },
    });
    expect(broken.approved).toBe(false);
    expect(broken.undecided[0]).toMatch(/^The schema s\.json is not a JSON Schema that can be used/u);
  });

  it('reads the schema from the base commit only', async () => {
    const review = await reviewed('front-matter', old, {
      head: { 's.json': '{}' },
      base: {},
      options: { schema: 's.json' },
    });
    expect(review.undecided).toHaveLength(1);
  });

  it('quotes a value with a colon for the writer', async () => {
    const review = await reviewed('front-matter', '---\ntitle: Gates: a "view"\n---\n');
    expect(review.findings).toMatchObject([{ suggestion: '"Gates: a \\"view\\""' }]);
  });

  it('refuses aliases that multiply', async () => {
    const bomb = `---\na: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefgh'
      .split('')
      .map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`)
      .join('\n')}\n---\n\nText.\n`;
    const review = await reviewed('front-matter', bomb);
    expect(review.findings.map(({ criterion }) => criterion)).toEqual(['front-matter-syntax']);
    expect(review.approved).toBe(false);
  });

  it('never runs a program in place of front matter', async () => {
    const text = '---js\nglobalThis.wasRun = true\n---\n\nText.\n';
    const review = await reviewed('front-matter', text);
    expect(review.findings.map(shown)).toEqual(['front-matter-language 1:1-1:6']);
    expect(globalThis).not.toHaveProperty('wasRun');
  });

  it.each([
    ['tools/class.md', true],
    ['site/_posts/2026-01-02-a.md', false],
  ])(
    'takes a statement of a template for what a program fills in, but for pages of a site: %s',
    async (path, approved) => {
      const text = '---\ntitle: Lamp{% if oil %}\noil: "{{ oil }}"{% endif %}\nsize: [\n---\n\nText.\n';
      const review = await reviewed('front-matter', text, { path, head: { 'site/_config.yml': '' } });
      expect(review.approved).toBe(approved);
    },
  );

  it('leaves to a program what pages of the same name have in folders of their own', async () => {
    const text = '---\ntitle: Lamp: oil\nowner: @ann\n---\n\nText.\n';
    const others = Object.fromEntries(['b', 'c', 'd'].map((name) => [`plan/${name}/README.md`, text]));
    const setting = { path: 'plan/a/README.md', head: others };
    expect((await reviewed('front-matter', text, { ...setting, base: others })).findings).toEqual([]);
    expect((await reviewed('front-matter', text, { ...setting, base: {} })).approved).toBe(false);
  });

  it('leaves a program there alone where the pages beside it have one', async () => {
    const text = '---js\n{ title: "Lamp" }\n---\n\nText.\n';
    const beside = { 'docs/b.md': text, 'docs/c.md': text };
    const setting = { path: 'docs/a.md', head: { ...beside, '_config.yml': '' } };
    expect((await reviewed('front-matter', text, { ...setting, base: beside })).approved).toBe(true);
    expect((await reviewed('front-matter', text, { ...setting, base: { 'docs/b.md': text } })).approved).toBe(false);
  });

  it.each([
    ['eleventy.config.js', true],
    ['docusaurus.config.js', true],
    ['mkdocs.yml', false],
    ['_config.yml', false],
  ])('lets a program stand there as the site of %s does: %s', async (settings, approved) => {
    const text = '---js\n{ title: "Lamp" }\n---\n\nText.\n';
    const review = await reviewed('front-matter', text, { path: 'docs/a.md', head: { [settings]: '' } });
    expect(review.findings.map(shown)).toEqual(['front-matter-language 1:1-1:6']);
    expect(review.approved).toBe(approved);
  });
});

describe('front matter below empty lines', () => {
  const late = '\n\n---\ntitle: Lamps\n---\n\nText.\n';

  it.each<[string, Readonly<Record<string, string>>, readonly boolean[]]>([
    ['Hexo, which reads it there', { '_config.yml': '', 'source/_posts/b.md': '', 'scaffolds/post.md': '' }, []],
    ['Jekyll', { '_config.yml': '', '_posts/b.md': '' }, [true]],
    ['Jekyll by another ending', { '_config.yaml': '', '_posts/b.md': '' }, [true]],
    ['Flatmark, which nobody knows here', { '_config.yaml': '', 'content/maths/b.md': '' }, [false]],
  ])('%s', async (_, base, blocks) => {
    const path = 'source/_posts/a.md';
    const { findings } = await reviewed('front-matter', late, { path, base, head: { ...base, [path]: late } });
    expect(findings.map((one) => one.blocks)).toEqual(blocks);
  });
});

describe('front matter of a page that a generator wrote', () => {
  const late = '\n---\ntitle: Lamps\n---\n\nText.\n';
  const broken = '---\ntitle: "Lamps\n---\n\nText.\n';
  const filled = '---\ntitle: {{LAMP}} - Oil {{NUMBER}}\n---\n\nText.\n';
  const jekyll = { '_config.yml': 'title: x\n', 'course/templates/b.md': '' };
  const blocks = async (path: string, text: string, base: Readonly<Record<string, string>>) =>
    (await reviewed('front-matter', text, { path, base, head: { ...base, [path]: text } })).findings.map(
      (one) => one.blocks,
    );

  it.each([
    ['_site/lamps/a.md', late, false],
    ['_site/lamps/a.md', broken, false],
    ['docs/_site/a.md', late, true],
    ['_posts/a.md', late, true],
    ['_posts/a.md', broken, true],
    ['lamps_site/a.md', late, true],
    ['course/templates/a.md', filled, false],
    ['course/lamps/a.md', filled, true],
    ['_posts/a.md', filled, true],
    ['course/templates/a.md', broken, true],
  ])('%s: %j blocks: %s', async (path, text, isBlock) => {
    expect(await blocks(path, text, { ...jekyll, '_site/index.html': '' })).toEqual([isBlock]);
  });

  it('blocks where the change itself makes the folder', async () => {
    expect(await blocks('_site/lamps/a.md', late, jekyll)).toEqual([true]);
  });

  it('blocks for what the team asks of headers', async () => {
    const { findings } = await reviewed('front-matter', '---\ntitle: A\n---\n\nText.\n', {
      path: '_site/a.md',
      base: { ...jekyll, '_site/index.html': '' },
      options: { required: ['date'] },
    });
    expect(findings.map((one) => one.blocks)).toEqual([true]);
  });
});
