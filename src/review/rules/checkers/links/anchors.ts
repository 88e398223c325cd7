import type { Page, Skimmed } from '../../../../content/page.ts';

/** The places of a page that a fragment may name, in the form that `anchorKey` gives. */
export interface Anchors {
  readonly keys: ReadonlySet<string>;
  /** The same places as a writer would put them into a link. */
  readonly slugs: readonly string[];
  /** False when the page takes in other files, whose headings cannot be seen here. */
  readonly complete: boolean;
}

/** What is left of a fragment once everything is gone that site generators treat differently: case, hyphens, punctuation, emoji. */
export function anchorKey(fragment: string): string {
  return fragment
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The anchors of a page that is judged. */
export function anchorsOf({ headings, anchors, includesOthers }: Page): Promise<Anchors> {
  const titles = headings.map(({ text }) => text);
  return anchorsFrom({ headings: titles, anchors, includesOthers });
}

/** The anchors of a page by its headings and the names in it; pages that are only linked to are skimmed for both. */
export async function anchorsFrom({
  headings,
  anchors,
  includesOthers,
}: Pick<Skimmed, 'headings' | 'anchors' | 'includesOthers'>): Promise<Anchors> {
  const { default: GithubSlugger } = await import('github-slugger');
  const slugger = new GithubSlugger();
  const slugs = [...headings.flatMap((title) => slugsOfHeading(title, slugger)), ...anchors];
  return { keys: new Set(slugs.map(anchorKey)), slugs, complete: !includesOthers };
}

function slugsOfHeading(title: string, slugger: { slug(value: string): string }): readonly string[] {
  const own = /\{#([^}\s]+)[^}]*\}\s*#*\s*$/u.exec(title)?.[1] ?? /\{\/\*\s*#?([^*]+?)\s*\*\/\}/u.exec(title)?.[1];
  const shown = title
    .replace(/\s*\{(?:#|\/\*|:)[^}]*\}\s*$/u, '')
    .replace(/[ \t]+#+[ \t]*$/u, '')
    .replace(/!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])?/gu, '$1')
    .replace(/<[^<>]{1,500}>/gu, '')
    .replace(/&#?\w{1,10};/gu, '')
    .replace(/[`*]/gu, '');
  const slug = slugger.slug(shown.trim());
  return own === undefined ? [slug] : [own, slug];
}
