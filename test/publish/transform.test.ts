import { describe, expect, it } from 'vitest';
import { publishSchema } from '../../src/config/publish-schema.ts';
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
