import { fc, it } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { importSchema } from '../../src/config/import-schema.ts';
import { readFrontMatter } from '../../src/content/front-matter.ts';
import { digestOf, originOf, pageFile } from '../../src/import/page-file.ts';
import { isSlug, slugOf } from '../../src/import/slug.ts';
import type { SourcePage } from '../../src/publication/page-source.ts';

const { notion: settings } = importSchema.parse({
  notion: { 'data-source': '0'.repeat(32), status: { equals: 'Ready' }, folder: 'content' },
});
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '---\nslug: forged',
    '"\n---\n',
    '!!js/function x',
    '*anchor',
    '{{ x }}',
    'yes',
    '2026-01-01',
    '\u2028---\u2028',
    '#',
  ),
);
const page = (title: string, authors: readonly string[], field: string): SourcePage => ({
  ...{ id: 'a'.repeat(32), title, edited: '2026-11-27T10:00:00.000Z', url: '', status: 'Ready', authors },
  fields: { summary: field },
});

describe('the file of a page', () => {
  it.prop([hostile, fc.array(hostile, { minLength: 1, maxLength: 3 }), hostile, hostile])(
    'has front matter that says what the page says and nothing else, or is not made',
    (title, authors, field, body) => {
      if (settings === undefined) throw new Error('no settings');
      const text = pageFile(page(title, authors, field), body, 'd'.repeat(32), settings);
      if (text === undefined) return;
      const header = readFrontMatter(text);
      expect(header.kind === 'yaml' && header.data).toEqual({
        ...{ title, summary: field, authors },
        ...{
          'notion-id': 'a'.repeat(32),
          'notion-edited': '2026-11-27T10:00:00.000Z',
          'notion-digest': 'd'.repeat(32),
        },
      });
      expect(originOf(text, settings)?.digest).toBe('d'.repeat(32));
      expect(text.endsWith(`---\n\n${body}`)).toBe(true);
    },
  );

  it.prop([hostile, hostile])('has another digest for another title, author, field or text', (one, other) => {
    fc.pre(one !== other);
    const first = digestOf(page(one, [one], one), one);
    expect(first).toBe(digestOf({ ...page(one, [one], one), edited: 'later', status: 'Published' }, one));
    for (const [title, author, field, text] of [
      [other, one, one, one],
      [one, other, one, one],
      [one, one, other, one],
      [one, one, one, other],
    ] as const) {
      expect(digestOf(page(title, [author], field), text)).not.toBe(first);
    }
  });

  it.prop([hostile])('is named by a slug, whatever its title', (title) => {
    expect(isSlug(slugOf(title, 'a'.repeat(32)))).toBe(true);
  });
});
