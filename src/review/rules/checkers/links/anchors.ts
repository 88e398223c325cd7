const fence = /^ {0,3}(`{3,}|~{3,})/u;
const heading = /^ {0,3}#{1,6}[ \t]+(.*)$/u;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/u;
const namedAnchor = /(?:\b(?:id|name)|\b[a-z]\w*Id)\s*=\s*\{?\s*["'`]([^"'`\s]{1,200})["'`]/giu;
const headingTag = /<h[1-6]\b[^>]{0,500}>([^<]{1,500})/giu;
/** Things that bring in headings which do not stand in the file itself. */
const inclusion =
  /\{%-?\s*include|\{\{[<%]\s*(?:include|readfile)|^--8<--|^!INCLUDE|^include::|^\s*(?:import|export)\b[^\n]{0,300}["'][^"'\n]{1,300}\.mdx?["']|^:::\s*include|<!--\s*@include/imu;

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

/** Reads headings and named anchors by line, without a parse: pages that are only linked to are read this way too. */
export async function anchorsOf(text: string): Promise<Anchors> {
  const { default: GithubSlugger } = await import('github-slugger');
  const slugger = new GithubSlugger();
  const slugs: string[] = [];
  let open: string | undefined;
  let previous = '';
  for (const line of text.split(/\r?\n/u)) {
    const mark = fence.exec(line)?.[1];
    if (open !== undefined) {
      if (mark?.startsWith(open) === true && line.trim() === mark) open = undefined;
      continue;
    }
    if (mark !== undefined) {
      open = mark;
      continue;
    }
    const title = heading.exec(line)?.[1] ?? (underline.test(line) && previous.trim() !== '' ? previous : undefined);
    if (title !== undefined) slugs.push(...slugsOfHeading(title, slugger));
    previous = line;
  }
  for (const match of text.matchAll(headingTag)) slugs.push(...slugsOfHeading(match[1] ?? '', slugger));
  for (const match of text.matchAll(namedAnchor)) if (match[1] !== undefined) slugs.push(match[1]);
  for (const match of text.matchAll(/\[\^([^\]\s]{1,100})\]/gu)) slugs.push(`fn-${match[1]}`, `fnref-${match[1]}`);
  return { keys: new Set(slugs.map(anchorKey)), slugs, complete: !inclusion.test(text) };
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
