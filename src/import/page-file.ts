import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import type { NotionImport } from '../config/import-schema.ts';
import { readFrontMatter } from '../content/front-matter.ts';
import type { FieldValue, SourcePage } from '../publication/page-source.ts';

/** What a file of the repository says about the page that it was imported from. */
export interface Origin {
  readonly id: string;
  readonly edited: string;
  readonly digest: string;
}

/** Reads where a file came from; `undefined` when it was not imported. */
export function originOf(text: string, { keys }: Pick<NotionImport, 'keys'>): Origin | undefined {
  const header = readFrontMatter(text);
  if (header.kind !== 'yaml') return undefined;
  const value = (key: string): string => {
    const found = Object.hasOwn(header.data, key) ? header.data[key] : undefined;
    return typeof found === 'string' ? found : '';
  };
  const id = value(keys.id).replaceAll('-', '').toLowerCase();
  if (!/^[0-9a-f]{32}$/.test(id)) return undefined;
  return { id, edited: value(keys.edited), digest: value(keys.digest) };
}

/**
 * A digest of everything of a page that its file is made from. Notion rounds times to the minute and counts a new status as an
 * edit, so this, and not the time, tells whether somebody changed the page. `stableText` has no part of an address that ends.
 */
export function digestOf(page: SourcePage, stableText: string): string {
  const { title, authors, fields, slug } = page;
  const parts = [1, title, slug ?? null, authors, Object.entries(fields).sort(byKey), stableText];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

const byKey = ([one]: readonly [string, FieldValue], [other]: readonly [string, FieldValue]): number =>
  one < other ? -1 : 1;

/** The file of a page, or `undefined` where its front matter would not be read as it was written. */
export function pageFile(
  page: SourcePage,
  body: string,
  digest: string,
  { keys }: Pick<NotionImport, 'keys'>,
): string | undefined {
  const data: Readonly<Record<string, FieldValue>> = {
    [keys.title]: page.title,
    ...page.fields,
    ...(page.authors.length === 0 ? {} : { [keys.authors]: page.authors }),
    [keys.id]: page.id,
    [keys.edited]: page.edited,
    [keys.digest]: digest,
  };
  // In quotation marks every value is one line of text, to every reader of YAML.
  const header = stringify(data, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
  const text = `---\n${header}---\n\n${body}`;
  const read = readFrontMatter(text);
  return read.kind === 'yaml' && JSON.stringify(read.data) === JSON.stringify(data) ? text : undefined;
}
