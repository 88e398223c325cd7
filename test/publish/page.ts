import { canonicalJson, sha256 } from '../../src/engine/canonical-json.ts';
import type { PublishedPage } from '../../src/publication/published-page.ts';

/** A page ready to go out, with this text. */
export function publishedPage(slug: string, words: string, commit = 'c'.repeat(40)): PublishedPage {
  const said = {
    ...{ path: `posts/${slug}.md`, blobId: 'b'.repeat(40), slug, address: `https://example.com/blog/${slug}` },
    ...{ title: slug, description: words, canonical: `https://example.com/blog/${slug}`, indexable: true },
    ...{ html: `<p>${words}</p>`, text: words, excerpt: words, wordCount: 1, readingMinutes: 1 },
    ...{ fields: {}, pictures: [] },
  };
  return { ...said, commit, digest: sha256(canonicalJson(said)) };
}
