import type { PublishConfig } from '../../config/publish-schema.ts';
import { readFrontMatter } from '../../content/front-matter.ts';
import { canonicalJson, sha256 } from '../../engine/canonical-json.ts';
import type { FieldValue, PublishedPage } from '../../publication/published-page.ts';
import { languageOf } from './language.ts';
import { type PictureSearch, publishedPicture, type Site } from './links.ts';
import { Refusals } from './refused.ts';
import { slugOf } from './slug.ts';
import { toPublishedHtml } from './to-html.ts';
import { countWords, excerptOf, readingMinutes } from './words.ts';

/** A page as it lies in the repository. */
export interface SourcePage {
  readonly path: string;
  readonly blobId: string;
  readonly text: string;
  /** Why its text could not be read, in a sentence; it is empty then. */
  readonly unread?: string;
}

/** A page whose header was read: what it is called, and where it will stand. */
export interface ReadPage extends SourcePage {
  readonly slug: string;
  readonly address: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly bodyStart: number;
}

/** What a page comes to, or why it is left where it is. */
export type PageRead =
  | { readonly kind: 'page'; readonly page: ReadPage }
  /** Its author says that it is not ready. */
  | { readonly kind: 'draft' }
  | { readonly kind: 'refused'; readonly problems: readonly string[] };

/** The full address of a slug, by the configuration alone. */
export function addressOf(slug: string, { site, address }: Pick<PublishConfig, 'site' | 'address'>): string {
  return `${site.replace(/\/+$/u, '')}${address.replaceAll('{slug}', slug)}`;
}

/** Reads the header of a page: the first phase, in which required fields are looked for. */
export function readPage(source: SourcePage, config: PublishConfig): PageRead {
  const { path, text } = source;
  const refused = (...problems: string[]): PageRead => ({ kind: 'refused', problems });
  if (source.unread !== undefined) return refused(source.unread);
  if (!/\.(?:md|markdown|mdx)$/iu.test(path)) {
    return refused('It is neither Markdown nor MDX: leave it out of publish.pages.');
  }
  const header = readFrontMatter(text.replace(/^\uFEFF/u, ''));
  const shift = text.startsWith('\uFEFF') ? 1 : 0;
  if (header.kind === 'invalid') return refused(`Its front matter cannot be read (line ${header.line}): correct it.`);
  if (header.kind === 'unread') {
    return refused(`Its front matter is ${header.language.toUpperCase()}, which is not read here: write it in YAML.`);
  }
  const data = header.kind === 'yaml' ? header.data : {};
  const own = (key: string): unknown => (Object.hasOwn(data, key) ? data[key] : undefined);
  if (own('draft') === true || own('published') === false) return { kind: 'draft' };
  const missing = config['required-fields'].filter((key) => isEmpty(own(key)));
  const slug = slugOf(path, own('slug'));
  const problems = [
    ...missing.map((key) => `Its front matter lacks "${key}", which publish.required-fields asks for: fill it in.`),
    ...(slug.ok ? [] : [slug.problem]),
  ];
  if (!slug.ok || problems.length > 0) return refused(...problems);
  const bodyStart = header.kind === 'yaml' ? header.span.end + shift : shift;
  return { kind: 'page', page: { ...source, slug: slug.slug, address: addressOf(slug.slug, config), data, bodyStart } };
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** What goes out of a page, or why nothing does; and which files of the repository it shows. */
export type Transformed =
  | { readonly ok: true; readonly page: PublishedPage; readonly pictures: readonly string[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Turns a page into what goes out. */
export async function transformPage(
  page: ReadPage,
  { config, commit, site }: { readonly config: PublishConfig; readonly commit: string; readonly site: Site },
): Promise<Transformed> {
  const refusals = new Refusals();
  const head = page.text.slice(0, page.bodyStart);
  const html = await toPublishedHtml(
    {
      path: page.path,
      text: page.text.slice(page.bodyStart),
      above: head.split(/\r\n|\n|\r/u).length - 1,
      components: config.components,
      site,
      canKeepPictures: config.pictures !== undefined,
    },
    refusals,
  );
  const title = wordsIn(page.data, 'title') ?? html?.heading;
  if (html !== undefined) {
    if (title === undefined || title === '') refusals.add('It has no title: add "title" to its front matter.');
    if (html.text === '') refusals.add('It has no words to read: write some, or leave it out of publish.pages.');
  }
  const canonical = wordsIn(page.data, 'canonical') ?? page.address;
  if (!isOnSite(canonical, config.site)) {
    refusals.add('Its canonical address is on another site: correct "canonical" in its front matter, or leave it out.');
  }
  const words = html === undefined ? 0 : countWords(html.text);
  const excerpt = wordsIn(page.data, 'excerpt') ?? excerptOf(html?.sentences ?? '');
  const derived: Readonly<Record<string, FieldValue>> = {
    'word-count': words,
    'reading-minutes': readingMinutes(words),
    excerpt,
    address: page.address,
  };
  const wanted = new Set(html?.pictures ?? []);
  const search = { from: page.path, site, refusals, wanted, canKeep: config.pictures !== undefined };
  const data = withPictures(page.data, config.pictures?.fields ?? [], search);
  const fields = fieldsOf(data, derived, config.fields, refusals);
  const language = languageOf(page.data, config.language, refusals);
  if (html === undefined || title === undefined || refusals.all.length > 0)
    return { ok: false, problems: refusals.all };
  const said = {
    ...{ path: page.path, blobId: page.blobId, slug: page.slug, address: page.address },
    ...{ title, description: wordsIn(page.data, 'description') ?? excerpt, canonical },
    ...(language === undefined ? {} : { language }),
    indexable: page.data.noindex !== true && !/\bnoindex\b/iu.test(wordsIn(page.data, 'robots') ?? ''),
    ...{ html: html.html, text: html.text, excerpt, wordCount: words, readingMinutes: readingMinutes(words) },
    ...{ fields, pictures: html.shown },
  };
  return { ok: true, page: { ...said, commit, digest: sha256(canonicalJson(said)) }, pictures: [...wanted] };
}

/** Front matter in which the keys that name pictures have their public addresses. */
function withPictures(data: ReadPage['data'], keys: readonly string[], search: PictureSearch): ReadPage['data'] {
  const taken = Object.fromEntries(
    keys.flatMap((key) => {
      const value = Object.hasOwn(data, key) ? data[key] : undefined;
      const published = (one: unknown): unknown =>
        typeof one === 'string' && one !== '' ? publishedPicture(one, search) : one;
      return value === undefined
        ? []
        : [[key, Array.isArray(value) ? value.map(published) : published(value)] as const];
    }),
  );
  return { ...data, ...taken };
}

function wordsIn(data: ReadPage['data'], key: string): string | undefined {
  const value = Object.hasOwn(data, key) ? data[key] : undefined;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const words = String(value).replace(/\s+/gu, ' ').trim();
  return words === '' ? undefined : words;
}

function isOnSite(address: string, site: string): boolean {
  return URL.canParse(address) && new URL(address).origin === new URL(site).origin;
}

/** Front matter fills fields as it is: text, numbers and truths, and lists of text. It is never markup. */
function fieldsOf(
  data: ReadPage['data'],
  derived: Readonly<Record<string, FieldValue>>,
  map: PublishConfig['fields'],
  refusals: Refusals,
): Readonly<Record<string, FieldValue>> {
  const fields: Record<string, FieldValue> = {};
  for (const [key, field] of Object.entries(map)) {
    const value = Object.hasOwn(data, key) ? data[key] : Object.hasOwn(derived, key) ? derived[key] : undefined;
    if (value === undefined || value === null) continue;
    const plain = fieldValue(value);
    if (plain === undefined) {
      refusals.add(
        `"${key}" of its front matter is neither text, a number, yes or no, nor a list of text: correct it.`,
      );
    } else fields[field] = plain;
  }
  return fields;
}

function fieldValue(value: unknown): FieldValue | undefined {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (!Array.isArray(value)) return undefined;
  const texts = value.flatMap((one) => (typeof one === 'string' || typeof one === 'number' ? [String(one)] : []));
  return texts.length === value.length ? texts : undefined;
}
