import { expect, it } from 'vitest';
import { publishSchema } from '../../src/config/publish-schema.ts';
import type { Snapshot } from '../../src/content/content.ts';
import { readPage } from '../../src/publish/transform/transform.ts';
import { publishedPages } from '../../src/recheck/published-pages.ts';

const publish = publishSchema.parse({
  pages: ['posts/**'],
  site: 'https://site.example/',
  address: '/blog/{slug}',
  target: { kind: 'folder', path: 'public' },
});

const texts: Readonly<Record<string, string>> = {
  'posts/plain.md': '---\ntitle: A\n---\n\nText.\n',
  'posts/numbered.md': '---\ntitle: A\nslug: 2026\n---\n\nText.\n',
  'posts/marked.md': '\uFEFF---\ntitle: A\nslug: other\n---\n\nText.\n',
  'posts/not-yet.md': '---\ntitle: A\npublished: false\n---\n\nText.\n',
  'posts/wrong.md': '---\ntitle: A\nslug: ../x y\n---\n\nText.\n',
  'posts/Ünder_score/index.md': '---\ntitle: A\n---\n\nText.\n',
  [`posts/${'long-'.repeat(30)}.md`]: '---\ntitle: A\n---\n\nText.\n',
};

it('looks for each page where publishing puts it, and for none that publishing leaves out', async () => {
  const snapshot: Snapshot = {
    sha: 'a'.repeat(40),
    paths: async () => new Set(Object.keys(texts)),
    read: async (path) => ({ ok: true, text: texts[path] ?? '' }),
  };
  const read = await publishedPages(snapshot, publish, undefined, new AbortController().signal);
  if (!read.ok) throw new Error(read.problem);
  const looked = read.pages.map(({ path, address }) => [path, address]);
  const put = Object.entries(texts).flatMap(([path, text]) => {
    const page = readPage({ path, blobId: '0', text }, publish);
    return page.kind === 'page' ? [[path, page.page.address]] : [];
  });
  expect(looked.toSorted()).toEqual(put.toSorted());
  expect(looked).toContainEqual(['posts/numbered.md', 'https://site.example/blog/2026']);
  expect(looked).toHaveLength(5);
});
