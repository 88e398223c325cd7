import { createHash } from 'node:crypto';
import type { NotionImport } from '../config/import-schema.ts';
import { looksExplosive } from '../content/explosive.ts';
import type { Span } from '../content/page.ts';
import { parsePage } from '../content/parse.ts';
import type { PageSource } from '../publication/page-source.ts';
import { counted } from '../review/english.ts';

/** A picture that the source keeps, by where its address stands in the text. */
interface KeptThere {
  readonly span: Span;
  readonly url: string;
}

/** A text with what has to be fetched for it; `stable` is the text without the parts of addresses that end. */
export type Surveyed =
  | { readonly ok: true; readonly text: string; readonly stable: string; readonly pictures: readonly KeptThere[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Looks which pictures and files of a text the source keeps, and whether any address leads where none may. */
export async function survey(text: string, source: Pick<PageSource, 'addressOf'>): Promise<Surveyed> {
  const slow = looksExplosive(text);
  if (slow !== undefined) return { ok: false, problems: [`it takes too long to read (${slow}); split the page`] };
  const page = await parsePage({
    ...{ path: 'page.md', status: 'added', blobSha: '', text },
    ...{ changedLines: [], commentableLines: [] },
  });
  const problems: string[] = [];
  const pictures: KeptThere[] = [];
  for (const { url = '', address } of page.images) {
    const whose = source.addressOf(url);
    if (whose === 'elsewhere') continue;
    if (whose === 'refused' || text.slice(address.start, address.end) !== url) {
      problems.push(
        `the picture at ${shown(url)} has an address that is not fetched; upload it to the page, or use a public https address`,
      );
    } else pictures.push({ span: address, url });
  }
  for (const { url } of page.links) {
    if (source.addressOf(url) !== 'kept-there' || !isSigned(url)) continue;
    problems.push(`the link to a file at ${shown(url)} ends within the hour; put the file at an address that stays`);
  }
  if (problems.length > 0) return { ok: false, problems };
  pictures.sort((one, other) => one.span.start - other.span.start);
  return { ok: true, text, stable: withAddresses(text, pictures, ({ url }) => withoutQuery(url)), pictures };
}

/** A text with its pictures where they will stand, and the files for them; or one sentence for each that cannot be had. */
export type Pictured =
  | { readonly ok: true; readonly text: string; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Fetches the pictures of a page at once, because their addresses end within the hour, and names each after its own bytes.
 * They go into a folder beside the page that has the page's name.
 */
export async function fetchPictures(
  { text, pictures }: Extract<Surveyed, { ok: true }>,
  name: string,
  source: Pick<PageSource, 'picture'>,
  { pictures: limits }: Pick<NotionImport, 'pictures'>,
  signal: AbortSignal,
): Promise<Pictured> {
  const urls = [...new Set(pictures.map(({ url }) => url))];
  if (urls.length > limits['max-per-page']) {
    const most = limits['max-per-page'];
    return {
      ok: false,
      problems: [
        `it has ${counted(urls.length, 'picture')}, more than ${most}; raise import.notion.pictures.max-per-page, or split the page`,
      ],
    };
  }
  const paths = new Map<string, string>();
  const files = new Map<string, Uint8Array>();
  const problems: string[] = [];
  for (const url of urls) {
    const got = await source.picture(url, limits['max-bytes'], signal);
    if (!got.ok) {
      problems.push(`the picture ${shown(url)} could not be taken over: ${got.problem}`);
      continue;
    }
    const { bytes, kind } = got.value;
    const path = `${name}/${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.${kind}`;
    files.set(path, bytes);
    paths.set(url, path);
  }
  if (problems.length > 0) return { ok: false, problems };
  const placed = withAddresses(text, pictures, ({ url }) => encodeURI(paths.get(url) ?? ''));
  return { ok: true, text: placed, files };
}

function withAddresses(text: string, pictures: readonly KeptThere[], place: (one: KeptThere) => string): string {
  let from = 0;
  const parts: string[] = [];
  for (const picture of pictures) {
    parts.push(text.slice(from, picture.span.start), place(picture));
    from = picture.span.end;
  }
  return parts.join('') + text.slice(from);
}

/** An address without what signs it and ends. */
function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/s, '');
}

function isSigned(url: string): boolean {
  return /[?&](?:X-Amz-Signature|Signature|signature|exp|expirationTimestamp)=/.test(url);
}

/** An address as a sentence may show it: whoever reads a signed one could fetch with it. */
function shown(url: string): string {
  const plain = withoutQuery(url);
  return plain.length > 120 ? `${plain.slice(0, 120)}\u2026` : plain;
}
