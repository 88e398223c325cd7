import { posix } from 'node:path';
import { isInside, type Site } from '../../../../content/dialects/site.ts';
import { pageExtension, trimmed } from './targets.ts';

/** Where a relative address may lead from the published page: among the pages and the files that are published as they are. */
export function publishedPlaces(path: string, from: string, site: Site): readonly string[] {
  const bases = [...site.pages, ...site.dialect.publicFolders.map((name) => posix.join(site.root || '.', name))].map(
    trimmed,
  );
  return [...new Set(bases)]
    .filter((base) => isInside(from, base))
    .flatMap((base) => {
      const own = base === '' ? from : from.slice(base.length + 1);
      const address = own.replace(pageExtension, '').replace(/(?:^|\/)(?:index|_index|readme)$/iu, '');
      return bases.flatMap((other) => [
        posix.join(other || '.', address, path),
        posix.join(other || '.', posix.dirname(own), path),
        ...(path.startsWith('.') ? [] : [posix.join(other || '.', path)]),
      ]);
    })
    .filter((place) => !place.startsWith('..'));
}
