import { describe, expect, it } from 'vitest';
import { publishSchema } from '../../src/config/publish-schema.ts';
import { documentOf } from '../../src/publish/files/document.ts';
import { readPage, transformPage } from '../../src/publish/transform/transform.ts';

const config = publishSchema.parse({
  pages: ['posts/**'],
  site: 'https://example.com',
  address: '/blog/{slug}',
  target: { kind: 'folder', path: 'site' },
  components: { Note: 'aside' },
  fields: { topic: 'category', 'word-count': 'words' },
  'required-fields': ['title'],
});
const site = {
  base: config.site,
  files: new Set(['posts/b.md', 'posts/picture.png', 'notes.md']),
  addresses: new Map([['posts/b.md', 'https://example.com/blog/b']]),
  pictures: new Map<string, string>(),
};

async function published(text: string, path = 'posts/a.md') {
  const read = readPage({ path, blobId: 'b'.repeat(40), text: `---\ntitle: A\n---\n${text}` }, config);
  return read.kind === 'page' ? transformPage(read.page, { config, commit: 'c'.repeat(40), site }) : read;
}

describe('what goes out of a page', () => {
  it('is sanitised HTML with published addresses, and fields that are never markup', async () => {
    const page = await published('# Hello\n\nSee [b](./b.md#x) and <kbd>x</kbd>.\n\n[down](#hello)');
    expect(page).toMatchObject({
      ok: true,
      page: {
        slug: 'a',
        html: '<h1 id="hello">Hello</h1>\n<p>See <a href="https://example.com/blog/b#x">b</a> and <kbd>x</kbd>.</p>\n<p><a href="#hello">down</a></p>',
        text: 'Hello See b and x. down',
        wordCount: 6,
        fields: { words: 6 },
      },
    });
  });

  it.each([
    ['# Bees\n\n## How they live\n\nBees make honey.\n\n## More\n\nAnd wax.', 'Bees make honey. And wax.'],
    ['<section>\n<h2>Bees</h2>\n<p>They make honey.</p>\n</section>', 'They make honey.'],
    ['# Bees\n\n```sh\nhive --open\n```\n\nThey make honey.', 'They make honey.'],
    ['They make honey.\n\n| a | b |\n|-|-|\n| 1 | 2 |\n\nAnd wax.', 'They make honey. And wax.'],
    ['# Only a heading', 'Only a heading'],
  ])('has an excerpt of its sentences, without headings and code: %s', async (text, excerpt) => {
    expect(await published(text)).toMatchObject({ ok: true, page: { excerpt, description: excerpt } });
  });

  it('takes components by the declared map', async () => {
    const page = await published('<Note title="x">\n\nRead **this**. {/* not this */}\n\n</Note>', 'posts/a.mdx');
    expect(page).toMatchObject({ ok: true, page: { html: expect.stringMatching(/^<aside>\s*<p>Read <strong>this/) } });
  });

  it.each([
    ['posts/a.mdx', '<Other/>', 'the component <Other> on line 4'],
    ['posts/a.mdx', '{secret}', 'is code, which is not run'],
    ['posts/a.mdx', 'export const a = 1', 'The export on line 4'],
    ['posts/a.mdx', '<Note>open', 'It is no MDX'],
    ['posts/a.md', '<script>alert(1)</script>', 'the HTML element <script>'],
    ['posts/a.md', '<iframe src="https://example.org"></iframe>', 'the HTML element <iframe>'],
    ['posts/a.md', '[x](javascript:alert(1))', 'A link runs a script'],
    ['posts/a.md', '[x](gone.md)', 'links to posts/gone.md, which does not exist'],
    ['posts/a.md', '[x](../notes.md)', 'links to notes.md, which is not published'],
    ['posts/a.md', '![x](gone.png)', 'The picture posts/gone.png does not exist'],
    ['posts/a.md', '![x](picture.png)', 'publish.pictures does not say'],
    ['posts/a.md', '![x](https://s3.example.com/a?X-Amz-Expires=3600)', 'an address that expires'],
    ['posts/a.md', '', 'no words to read'],
  ])('is nothing where %s holds %s', async (path, text, said) => {
    const page = await published(text, path);
    expect(page).toMatchObject({ ok: false });
    expect('problems' in page ? page.problems.join('\n') : '').toContain(said);
  });

  it.each([
    ['---\ndraft: true\n---\nx', 'draft'],
    ['x', 'refused'],
    ['---\ntitle: [\n---\nx', 'refused'],
    ['---\ntitle: A\nslug: ../up\n---\nx', 'refused'],
    ['+++\ntitle = "A"\n+++\nx', 'refused'],
  ])('reads the header of %j as %s', (text, kind) => {
    expect(readPage({ path: 'posts/a.md', blobId: 'b'.repeat(40), text }, config).kind).toBe(kind);
  });
});

describe('the language of a page', () => {
  it.each([
    ['lang: de', undefined, '<html lang="de">'],
    ['locale: en_gb', 'de', '<html lang="en-GB">'],
    ['language: ar', undefined, '<html lang="ar" dir="rtl">'],
    ['', 'pt-BR', '<html lang="pt-BR">'],
    ['', undefined, '<html>'],
    ["lang: '\" onload=x'", undefined, undefined],
  ])('with %j and %j in the configuration is %j', async (header, language, said) => {
    const own = publishSchema.parse({ ...config, language });
    const text = `---\ntitle: A\n${header}\n---\nWords`;
    const read = readPage({ path: 'posts/a.md', blobId: 'b'.repeat(40), text }, own);
    if (read.kind !== 'page') throw new Error('not read');
    const made = await transformPage(read.page, { config: own, commit: 'c'.repeat(40), site });
    if (made.ok) expect(documentOf(made.page)).toContain(said);
    else expect([said, ...made.problems]).toEqual([undefined, expect.stringContaining('is no language')]);
  });
});

describe('pictures of a page', () => {
  const keeping = publishSchema.parse({
    ...{ pages: ['posts/**'], site: 'https://example.com', target: { kind: 'folder', path: 'site' } },
    pictures: {
      store: { kind: 's3', endpoint: 'https://s3.example', bucket: 'site', 'public-url': 'https://cdn.example' },
      fields: ['image', 'gallery'],
    },
    fields: { image: 'main-image', gallery: 'gallery' },
  });
  const files = new Set(['posts/a.png', 'posts/b 2.png', 'posts/c.jpg', 'static/d.svg', 'posts/e.webp']);
  const name = (path: string): string => `https://cdn.example/${path.replace(/\W+/gu, '-')}`;
  async function page(body: string, header = '', pictures = new Map([...files].map((path) => [path, name(path)]))) {
    const text = `---\ntitle: A\n${header}---\n${body}`;
    const read = readPage({ path: 'posts/page.mdx', blobId: 'b'.repeat(40), text }, keeping);
    if (read.kind !== 'page') throw new Error('not read');
    const made = await transformPage(read.page, {
      ...{ config: keeping, commit: 'c'.repeat(40) },
      site: { base: keeping.site, files, addresses: new Map(), pictures },
    });
    return made;
  }

  it('get their public addresses wherever they stand', async () => {
    const body = [
      '![a](a.png "t") [![b](<b 2.png>)](./c.jpg) words',
      '<picture><source srcSet="e.webp 2x, https://other.example/x,y.png 640w" media="(min-width: 1px)" /><img src="/d.svg" srcset="a.png, a.png?v=1 2x," alt="" /></picture>',
    ].join('\n\n');
    const made = await page(body, 'image: a.png\ngallery: [c.jpg, https://other.example/g.png]\n');
    expect(made).toMatchObject({
      pictures: expect.arrayContaining([...files]),
      page: {
        html: [
          `<p><img src="${name('posts/a.png')}" alt="a" title="t"> <a href="${name('posts/c.jpg')}"><img src="${name('posts/b 2.png')}" alt="b"></a> words</p>`,
          `<picture><source srcset="${name('posts/e.webp')} 2x, https://other.example/x,y.png 640w" media="(min-width: 1px)"><img src="${name('static/d.svg')}" srcset="${name('posts/a.png')}, ${name('posts/a.png')} 2x" alt=""></picture>`,
        ].join('\n'),
        fields: { 'main-image': name('posts/a.png'), gallery: [name('posts/c.jpg'), 'https://other.example/g.png'] },
        pictures: expect.arrayContaining([name('posts/e.webp'), 'https://other.example/x,y.png']),
      },
    });
  });

  it.each([
    ['![x](gone.png)', '', 'The picture posts/gone.png does not exist: add it, or correct its path.'],
    [
      '<img srcset="a.png, gone.png 2x" />',
      '',
      'The picture posts/gone.png does not exist: add it, or correct its path.',
    ],
    ['x', 'image: gone.png\n', 'The picture posts/gone.png does not exist: add it, or correct its path.'],
    ['![x]()', '', 'A picture has no address: name its file, or a web address.'],
    [
      '![x](file:///etc/passwd)',
      '',
      'A picture is taken from what is no web address: put it into a file of the repository.',
    ],
    [
      '<img src="a.png" srcset="file:///x 2x" />',
      '',
      'A picture is taken from what is no web address: put it into a file of the repository.',
    ],
    [
      '![x](data:image/png;base64,AAAA)',
      '',
      'A picture is written into the page itself (data:): put it into a file of the repository.',
    ],
    ['x', 'image: ../../../etc/a.png\n', 'The picture ../../etc/a.png does not exist: add it, or correct its path.'],
  ])('%j with %j is refused in one sentence', async (body, header, said) => {
    const made = await page(`Words. ${body}`, header);
    expect(made.ok ? [] : made.problems).toEqual([said]);
  });
});
