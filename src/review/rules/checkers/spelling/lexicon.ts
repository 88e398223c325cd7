import type { ReadAsset } from '../../checker.ts';
import { wordGraph } from './word-graph.ts';

/** The words that dictionaries have, and how common they are in documentation. */
export interface Lexicon {
  /** Whether any dictionary has the word, in lower case. */
  has(word: string): boolean;
  /** Its place among the common words, the commonest being 0; nothing where it is rare. */
  rank(word: string): number | undefined;
  /** The common words with a first letter. */
  startingWith(letter: string): readonly string[];
}

let loading: Promise<Lexicon> | undefined;

/** Reads the data files once for the life of the program. */
export function lexicon(asset: ReadAsset): Promise<Lexicon> {
  loading ??= load(asset);
  return loading;
}

async function load(asset: ReadAsset): Promise<Lexicon> {
  const [graph, list] = await Promise.all([asset('words.graph.br'), asset('common-words.txt')]);
  const has = wordGraph(new Uint8Array(graph));
  const common = new TextDecoder().decode(list).trim().split(/\s+/u);
  const ranks = new Map(common.map((word, index) => [word, index]));
  const byLetter = new Map<string, string[]>();
  for (const word of common) {
    const same = byLetter.get(word.charAt(0));
    if (same === undefined) byLetter.set(word.charAt(0), [word]);
    else same.push(word);
  }
  return {
    has,
    rank: (word) => ranks.get(word),
    startingWith: (letter) => byLetter.get(letter) ?? [],
  };
}
