import { createHash } from 'node:crypto';
import type { Opening } from '../../../src/publication/ports.ts';
import type { PublishedPage } from '../../../src/publication/published-page.ts';

/** A page that may be published, with what the test is about. */
export function publishedPage(with_: Partial<PublishedPage> = {}): PublishedPage {
  const { slug = 'first-post', html = '<p>Hello, reader.</p>' } = with_;
  const digest = createHash('sha256').update(`${slug} ${html}`).digest('hex');
  const address = `https://site.example/${slug}`;
  return {
    ...{ path: `posts/${slug}.md`, blobId: 'a'.repeat(40), commit: 'c'.repeat(40), slug, address, canonical: address },
    ...{ title: 'First post', description: 'What it is about.', indexable: true, html, text: 'Hello, reader.' },
    ...{ excerpt: 'Hello, reader.', wordCount: 2, readingMinutes: 1, fields: {}, pictures: [], digest },
    ...with_,
  };
}

/** What an adapter is opened with in a test. */
export function openingOf<Settings>(
  settings: Settings,
  secrets: Readonly<Record<string, string>>,
  fetch: Opening<unknown>['fetch'],
): Opening<Settings> {
  return {
    settings,
    secret: (name) => secrets[name],
    fetch,
    clock: () => 0,
    root: '/nowhere',
    addressOf: (slug) => `https://site.example/${slug}`,
  };
}
