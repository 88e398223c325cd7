/** What stands for a page in addresses: what its front matter says, or what its file or folder is called. */
export type Slug = { readonly ok: true; readonly slug: string } | { readonly ok: false; readonly problem: string };

const longest = 100;
const wellFormed = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** The slug of a page; one that its front matter gives is taken as it is, or refused. */
export function slugOf(path: string, given: unknown): Slug {
  if (given !== undefined && given !== null) {
    const slug = typeof given === 'string' || typeof given === 'number' ? String(given).trim() : '';
    return wellFormed.test(slug) && slug.length <= longest
      ? { ok: true, slug }
      : {
          ok: false,
          problem: `Its slug is not made of lower-case letters, digits and single hyphens (at most ${longest}): correct "slug" in its front matter.`,
        };
  }
  const slug = slugged(nameOf(path));
  return slug === ''
    ? {
        ok: false,
        problem: 'The name of its file has no letters or digits for an address: give it a "slug" in its front matter.',
      }
    : { ok: true, slug };
}

/** `posts/first-page/index.md` is called as its folder is. */
function nameOf(path: string): string {
  const parts = path.split('/');
  const name = (parts.at(-1) ?? '').replace(/\.[^.]+$/u, '');
  return /^(?:index|_index|readme)$/iu.test(name) ? (parts.at(-2) ?? name) : name;
}

function slugged(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/gu, 'ss')
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/gu, '');
}
