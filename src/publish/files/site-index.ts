import { z } from 'zod';
import type { PublishedPage } from '../../publication/published-page.ts';

/** The list of all pages, for whatever shows it: beside the pages, by the name of `indexName`. */
export const indexName = 'index.json';

const entrySchema = z.strictObject({
  slug: z.string(),
  address: z.string(),
  file: z.string(),
  title: z.string(),
  description: z.string(),
  excerpt: z.string(),
  wordCount: z.number(),
  readingMinutes: z.number(),
  fields: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
  path: z.string(),
  blobId: z.string(),
  commit: z.string(),
  digest: z.string(),
});
const indexSchema = z.strictObject({ version: z.literal(1), pages: z.array(entrySchema) });

/** What the list says of a page. */
export type IndexEntry = z.infer<typeof entrySchema>;

/** What the list says of this page. */
export function entryOf(page: PublishedPage, file: string): IndexEntry {
  const { slug, address, title, description, excerpt, wordCount, readingMinutes, path, blobId, commit, digest } = page;
  const fields = Object.fromEntries(
    Object.entries(page.fields).map(([name, value]) => [name, typeof value === 'object' ? [...value] : value]),
  );
  return {
    ...{ slug, address, file, title, description, excerpt, wordCount, readingMinutes, fields },
    ...{ path, blobId, commit, digest },
  };
}

/** Reads the list; `undefined` for a file that is none, which is not ours to overwrite. */
export function readIndex(text: string | undefined): readonly IndexEntry[] | undefined {
  if (text === undefined) return [];
  try {
    const parsed = indexSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data.pages : undefined;
  } catch {
    return undefined;
  }
}

/** The list with this entry for the slug, or without one; a site without pages has no list. */
export function indexWith(
  entries: readonly IndexEntry[],
  slug: string,
  entry: IndexEntry | undefined,
): string | undefined {
  const pages = [...entries.filter((one) => one.slug !== slug), ...(entry === undefined ? [] : [entry])].toSorted(
    (one, other) => (one.slug < other.slug ? -1 : one.slug > other.slug ? 1 : 0),
  );
  return pages.length === 0 ? undefined : `${JSON.stringify({ version: 1, pages }, null, 2)}\n`;
}

/** An entry out of what a target kept to put it back. */
export function readEntry(value: unknown): IndexEntry | undefined {
  const parsed = entrySchema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}
