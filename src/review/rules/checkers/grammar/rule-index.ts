import { allMatches } from '../../../../content/matches.ts';
import type { Span } from '../../../../content/page.ts';

/** What separates paragraphs; no slip reaches over it. */
const blankLine = /\n[ \t]*\r?\n/gu;

/** The stretches of a text between blank lines, in order, without those that hold nothing. */
export function blocksOf(text: string): readonly Span[] {
  const blocks: Span[] = [];
  let start = 0;
  const add = (end: number): void => {
    if (/[a-z]/iu.test(text.slice(start, end))) blocks.push({ start, end });
  };
  for (const { index } of allMatches(blankLine, text)) {
    add(index + 1);
    start = index + 1;
  }
  add(text.length);
  return blocks;
}

/**
 * Tells which rules of a table can say anything about a text, by the words that each of them needs. Most of some hundred rules need two
 * words in one paragraph, so that a paragraph is searched for a few.
 */
export class RuleIndex {
  /** For a word, the lists that it satisfies: of which rule, and which of its lists as a bit. */
  readonly #lists = new Map<string, { readonly rule: number; readonly bit: number }[]>();
  /** For a rule, the bits of all its lists. */
  readonly #wanted: readonly number[];

  /** Of each list of a rule, one word must be there. */
  constructor(needs: readonly (readonly (readonly string[])[])[]) {
    this.#wanted = needs.map((lists) => 2 ** lists.length - 1);
    for (const [rule, lists] of needs.entries()) {
      for (const [place, words] of lists.entries()) {
        for (const word of words) {
          const entry = { rule, bit: 1 << place };
          const known = this.#lists.get(word);
          if (known === undefined) this.#lists.set(word, [entry]);
          else known.push(entry);
        }
      }
    }
  }

  /** The places of the rules that may speak, in the order of the table. */
  rulesFor(text: string): readonly number[] {
    const met = new Uint8Array(this.#wanted.length);
    for (const word of new Set(text.toLowerCase().match(/[a-z]+/gu)))
      for (const { rule, bit } of this.#lists.get(word) ?? []) met[rule] = (met[rule] ?? 0) | bit;
    return this.#wanted.flatMap((wanted, rule) => (met[rule] === wanted ? rule : []));
  }
}
