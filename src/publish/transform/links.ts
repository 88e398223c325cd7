import type { Refusals } from './refused.ts';

/** What links and pictures of a page are held against. */
export interface Site {
  /** The origin and path of the site, without a slash at its end. */
  readonly base: string;
  /** Every file of the commit. */
  readonly files: ReadonlySet<string>;
  /** The address of a page that is published, by its path. */
  readonly addresses: ReadonlyMap<string, string>;
  /** The public address of a picture of the repository, where it has one by now. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** What an address in a page means. */
type Meaning =
  /** Of another site, of this one, or within the page: it stays as it is. */
  { readonly kind: 'as-is' } | { readonly kind: 'file'; readonly path: string; readonly rest: string };

/** What an address in a page of the repository means; relative ones are files. */
function meaningOf(address: string, from: string): Meaning {
  if (address === '' || /^(?:[a-z][a-z0-9+.-]*:|\/\/|\/|#|\?)/iu.test(address)) return { kind: 'as-is' };
  const [, file = '', rest = ''] = /^([^?#]*)(.*)$/su.exec(address) ?? [];
  return { kind: 'file', path: joined(from, decoded(file)), rest };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A path relative to a file; what leads out of the repository keeps its dots and is therefore no file of it. */
function joined(from: string, relative: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of relative.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** Where pictures of a page are looked for, and what is found on the way. */
export interface PictureSearch {
  /** The path of the page. */
  readonly from: string;
  readonly site: Site;
  readonly refusals: Refusals;
  /** Takes the files of the repository that the page needs. */
  readonly wanted: Set<string>;
  /** Whether there is a store for them. */
  readonly canKeep: boolean;
}

/** The published address of a link; `undefined` and a refusal where there is none. A link to a picture, as to a larger one, takes it along. */
export function publishedLink(address: string, search: PictureSearch): string | undefined {
  const { from, site, refusals } = search;
  const meaning = meaningOf(address, from);
  if (meaning.kind === 'as-is') return address;
  const { path, rest } = meaning;
  const found = [path, `${path}.md`, `${path}.mdx`, `${path}/index.md`, `${path}/index.mdx`].find((one) =>
    site.addresses.has(one),
  );
  const published = found === undefined ? undefined : site.addresses.get(found);
  if (published !== undefined) return `${published}${rest}`;
  if (search.canKeep && site.files.has(path) && /\.(?:png|jpe?g|gif|webp|avif|svg)$/iu.test(path)) {
    return publishedPicture(address, search);
  }
  refusals.add(
    site.files.has(path)
      ? `It links to ${path}, which is not published: link to an address of a site, or add it to publish.pages.`
      : `It links to ${path}, which does not exist: correct the link.`,
  );
  return undefined;
}

/** The public address of a picture; `undefined` where it has none, with a refusal unless it is only not made yet. */
export function publishedPicture(
  address: string,
  { from, site, refusals, wanted, canKeep }: PictureSearch,
): string | undefined {
  if (/^data:/iu.test(address)) {
    refusals.add('A picture is written into the page itself (data:): put it into a file of the repository.');
    return undefined;
  }
  if (/^https?:\/\//iu.test(address)) {
    if (expires(address)) {
      refusals.add(
        'A picture is taken from an address that expires: import the page again, so that the picture comes along.',
      );
    }
    return address;
  }
  if (/^[a-z][a-z0-9+.-]*:/iu.test(address)) {
    refusals.add('A picture is taken from what is no web address: put it into a file of the repository.');
    return undefined;
  }
  const path = address.startsWith('/') && !address.startsWith('//') ? inPublicFolder(address, site) : undefined;
  const meaning: Meaning = path === undefined ? meaningOf(address, from) : { kind: 'file', path, rest: '' };
  if (meaning.kind === 'as-is') return address;
  if (!site.files.has(meaning.path)) {
    refusals.add(`The picture ${meaning.path} does not exist: add it, or correct its path.`);
    return undefined;
  }
  if (!canKeep) {
    refusals.add(`It shows the picture ${meaning.path}, and publish.pictures does not say where pictures are kept.`);
    return undefined;
  }
  wanted.add(meaning.path);
  return site.pictures.get(meaning.path) ?? address;
}

/** Generators serve what lies in these folders from the root of the site. */
function inPublicFolder(address: string, { files }: Site): string | undefined {
  const name = decoded(address.replace(/[?#].*$/su, ''));
  return ['public', 'static', 'assets', 'src/public'].map((folder) => `${folder}${name}`).find((one) => files.has(one));
}

/** Signed addresses of stores, as Notion hands them out: they end within hours. */
function expires(address: string): boolean {
  return /[?&](?:X-Amz-Expires|X-Amz-Signature|Expires|exp(?:iration)?Timestamp)=/iu.test(address);
}
