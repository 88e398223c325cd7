import type { Section } from './page.ts';

/** A heading as a parser found it. */
export interface Heading {
  readonly start: number;
  readonly depth: number;
  readonly title: string;
}

/**
 * Cuts a text of this length at its headings, in order and without a gap: each section runs up to the next heading of
 * any depth. What stands before the first heading is a section of depth 0 without a path.
 */
export function sectionsOf(headings: readonly Heading[], length: number): readonly Section[] {
  const sections: Section[] = [];
  const path: { readonly depth: number; readonly title: string }[] = [];
  const first = headings[0]?.start ?? length;
  if (first > 0) sections.push({ start: 0, end: first, depth: 0, path: [] });
  for (const [index, { start, depth, title }] of headings.entries()) {
    while ((path.at(-1)?.depth ?? 0) >= depth) path.pop();
    path.push({ depth, title });
    sections.push({
      start,
      end: headings[index + 1]?.start ?? length,
      depth,
      path: path.map((heading) => heading.title),
    });
  }
  return sections;
}
