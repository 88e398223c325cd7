const longest = 80;

/** Names that a file of Windows cannot have, whatever follows the dot. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** A slug as people may give one: words of letters and digits, apart by single hyphens. */
const wanted = /^[\p{Ll}\p{Lm}\p{Lo}\p{N}][\p{Ll}\p{Lm}\p{Lo}\p{N}\p{M}]*(?:-[\p{Ll}\p{Lm}\p{Lo}\p{N}\p{M}]+)*$/u;

/**
 * The name of a page in addresses and files, made of its title: letters and digits of any script in lower case, without the
 * accents of Latin ones. Nothing in a title leads to another folder, hides, or ends a name.
 */
export function slugOf(title: string, id: string): string {
  const words = title
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]|\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replaceAll(/(?<=^|-)\p{M}+/gu, '');
  const cut = Array.from(words.replaceAll(/-{2,}/g, '-').replace(/^-/, ''))
    .slice(0, longest)
    .join('')
    .replace(/-+$/, '');
  if (cut === '') return `page-${id.slice(0, 8)}`;
  return reserved.test(cut) ? `${cut}-page` : cut;
}

/** Whether a slug that somebody gave can be used as it is. */
export function isSlug(slug: string): boolean {
  return wanted.test(slug) && slug.length <= longest && !reserved.test(slug) && slug === slug.normalize('NFC');
}
