import type { Checker, CheckerDescription } from '../checker.ts';
import { frontMatter } from './front-matter/front-matter.ts';
import { glossary } from './glossary/glossary.ts';
import { grammar } from './grammar/grammar.ts';
import { hiddenText } from './hidden-text/hidden-text.ts';
import { inclusiveLanguage } from './inclusive-language/inclusive-language.ts';
import { links } from './links/links.ts';
import type { Moves } from './links/moves.ts';
import { markdown } from './markdown/markdown.ts';
import { pageStructure } from './page-structure/page-structure.ts';
import { readingLevel } from './reading-level/reading-level.ts';
import { results } from './results/results.ts';
import { secrets } from './secrets/secrets.ts';
import { spelling } from './spelling/spelling.ts';

// Each of these modules is a description with a small body: the libraries behind it load when it first checks a page.
const all: readonly Checker[] = [
  frontMatter,
  links,
  hiddenText,
  secrets,
  pageStructure,
  markdown,
  spelling,
  grammar,
  readingLevel,
  inclusiveLanguage,
  glossary,
  results,
];
const byName: ReadonlyMap<string, Checker> = new Map(all.map((checker) => [checker.name, checker]));

/** What is known about every checker, in the order in which they are shown. */
export const checkerDescriptions: readonly CheckerDescription[] = all;

/** The checkers that take part in every run, declared or not. */
export const screeningCheckers: readonly CheckerDescription[] = all.filter(({ screen }) => screen !== undefined);

/** The checker of that name, if there is one. */
export function checkerNamed(name: string): Checker | undefined {
  return byName.get(name);
}

/** The checker whose findings a move or a removal alone can bring about, with what finds the pages that it breaks. */
export const moveSensitive = {
  checker: links.name,
  pagesBrokenByMoves: async (moves: Moves) => (await import('./links/moves.ts')).pagesBrokenByMoves(moves),
} as const;
