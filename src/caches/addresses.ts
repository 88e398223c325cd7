import type { Changed } from '../publication/ports.ts';

/** Every address whose copies are dropped: that of each page, and the declared paths of the site that list it. */
export function addressesOf(changed: readonly Changed[], paths: readonly string[]): readonly string[] {
  const all = changed.flatMap(({ slug, address }) => [
    address,
    ...paths.map((path) => new URL(fill(path, slug), address).href),
  ]);
  return [...new Set(all)];
}

/** A template with the slug in it. */
export function fill(template: string, slug: string): string {
  return template.replaceAll('{slug}', () => slug);
}
