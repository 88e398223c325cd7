import type { Element } from 'hast';
import { type PictureSearch, publishedLink, publishedPicture } from './links.ts';
import { readSrcset, writeSrcset } from './srcset.ts';

/** Turns the addresses of an element into published ones; `shown` takes those of its pictures. */
export function publishAddresses(
  { tagName, properties }: Element,
  ids: ReadonlySet<string>,
  search: PictureSearch,
  shown: Set<string>,
): void {
  if (tagName === 'a' && typeof properties.href === 'string') {
    const href = withinPage(properties.href, ids) ?? publishedLink(properties.href, search);
    if (href === undefined) delete properties.href;
    else properties.href = href;
  }
  if (tagName === 'img') {
    const { src: source } = properties;
    const has = typeof source === 'string' && source !== '';
    const src = has ? publishedPicture(source, search) : undefined;
    if (src === undefined) delete properties.src;
    else {
      properties.src = src;
      shown.add(src);
    }
  }
  if ((tagName === 'img' || tagName === 'source') && typeof properties.srcSet === 'string') {
    const candidates = readSrcset(properties.srcSet).flatMap(({ address, descriptor }) => {
      const published = publishedPicture(address, search);
      return published === undefined ? [] : [{ address: published, descriptor }];
    });
    for (const { address } of candidates) shown.add(address);
    properties.srcSet = writeSrcset(candidates);
  }
}

/** Names that pages give themselves get a prefix, so that they cannot stand in for something of the site: links follow. */
function withinPage(href: string, ids: ReadonlySet<string>): string | undefined {
  if (!href.startsWith('#')) return undefined;
  const name = href.slice(1);
  return !ids.has(name) && ids.has(`user-content-${name}`) ? `#user-content-${name}` : href;
}
