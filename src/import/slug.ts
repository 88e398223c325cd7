const longest = 80;

/** Names that a file of Windows cannot have, whatever follows the dot. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

const wellFormed = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The name of a page in addresses and files, made of its title: small Latin letters without accents, digits and hyphens. Nothing
 * in a title leads to another folder, hides, or ends a name; one without such letters gives a name made of the page's id.
 */
export function slugOf(title: string, id: string): string {
  const words = title
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[^a-z0-9]+/g, '-');
  const cut = words.replace(/^-/, '').slice(0, longest).replace(/-+$/, '');
  if (cut === '') return `page-${id.slice(-8)}`;
  return reserved.test(cut) ? `${cut}-page` : cut;
}

/** Whether a slug that somebody gave can be used as it is. */
export function isSlug(slug: string): boolean {
  return wellFormed.test(slug) && slug.length <= longest && !reserved.test(slug);
}
