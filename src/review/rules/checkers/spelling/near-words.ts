import { editDistance } from '../../../../content/edit-distance.ts';
import { isOpposite } from './common-typos.ts';
import type { Lexicon } from './lexicon.ts';

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/** The common words one slip away from a word that nobody knows, where several are. */
export function nearWords(found: string, { rank }: Lexicon): readonly string[] {
  const candidates = new Set<string>();
  const add = (word: string): void => {
    if (word.length >= 2 && (rank(word) ?? 5000) < 5000) candidates.add(word);
  };
  for (let at = 0; at <= found.length; at += 1) {
    const [before, here = '', next = '', after] = [found.slice(0, at), found[at], found[at + 1], found.slice(at + 1)];
    // A letter more at either end makes a name: "istiod", "vnodes".
    if (here !== '' && next !== '' && at > 0) add(before + after);
    if (next !== '') add(before + next + here + found.slice(at + 2));
    for (const letter of alphabet) {
      add(before + letter + found.slice(at));
      if (here !== '' && at > 0) add(before + letter + after);
    }
  }
  return [...candidates].sort((a, b) => (rank(a) ?? 0) - (rank(b) ?? 0));
}

/** The common words nearest to a long word that nobody knows: one slip away, and two or three in longer ones. */
export function nearestWords(found: string, lexicon: Lexicon): readonly string[] {
  const most = found.length >= 10 ? 3 : found.length >= 7 ? 2 : 1;
  const isTool = found.length < 9 && lexicon.rank(found.slice(0, -1)) !== undefined;
  if (found.length < 6 || isTool || isCoined(found, lexicon)) return [];
  const by = new Map<number, string[]>();
  for (const word of lexicon.startingWith(found.charAt(0))) {
    if (word.length < 5 || Math.abs(word.length - found.length) > most) continue;
    const distance = editDistance(word, found, most);
    // What differs in its ending only is another form of the word ("enumerant"), or a tool named after it ("buildx").
    const isForm =
      distance === 1
        ? found.startsWith(word)
        : word.slice(-2) !== found.slice(-2) && sharedStart(word, found) >= found.length - 3;
    if (distance <= most && !isForm && (distance === 1 || found.length >= 10 || word.at(-1) === found.at(-1)))
      by.set(distance, [...(by.get(distance) ?? []), word]);
  }
  const nearest = by.get(1) ?? by.get(2) ?? by.get(3) ?? [];
  return nearest.sort((a, b) => (lexicon.rank(a) ?? 0) - (lexicon.rank(b) ?? 0)).slice(0, 3);
}

function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

const ending =
  /^(?:d|r|rs|er|ers|or|ors|ed|ing|able|ability|ee|ees|ish|ness|if(?:y|ied|ies)|i[sz](?:ed?|es|ing|ation|er)|ists?|ism|ants?|ity|ly)$/u;

/** Two words in one ("skillset", "signups"), a tool's name ("obstore"), or a form that one may coin of a word ("unpickled", "strided"). */
function isCoined(found: string, lexicon: Lexicon): boolean {
  if (isOpposite(found, lexicon)) return true;
  const { rank, has } = lexicon;
  for (let cut = 2; cut < found.length; cut += 1) {
    const [head, tail] = [found.slice(0, cut), found.slice(cut)];
    if (tail.length >= 5 && rank(tail) !== undefined) return true;
    if (
      cut >= 3 &&
      rank(head) !== undefined &&
      (tail.length >= 3 || tail === 'up') &&
      rank(tail.replace(/s$/u, '')) !== undefined
    )
      return true;
    if (
      cut >= 4 &&
      ending.test(tail) &&
      [head, head.slice(0, -1), `${head}e`, `${head}y`].some((stem) => stem.length >= 4 && has(stem))
    )
      return true;
  }
  return false;
}

const alike: Readonly<Record<string, string>> = {
  a: 'aeiouy',
  e: 'aeiouy',
  i: 'aeiouy',
  o: 'aeiouy',
  u: 'aeiouy',
  y: 'aeiouy',
  c: 'stk',
  s: 'cz',
  t: 'c',
  k: 'c',
  z: 's',
  v: 'w',
  w: 'v',
  m: 'n',
  n: 'm',
};

/** The one word of a dictionary that sounds alike, or that has two consonants for one ("cirriculum", "regretably"). */
export function soundAlike(found: string, lexicon: Lexicon): string | undefined {
  const candidates = new Set<string>();
  const doubled = new Set<string>();
  for (let at = 1; at < found.length - 1; at += 1) {
    const [before, here = '', after] = [found.slice(0, at), found[at], found.slice(at + 1)];
    if (/[bdfglmnprst]/u.test(here)) doubled.add(before + here + here + after);
    for (const letter of alike[here] ?? '') candidates.add(before + letter + after);
  }
  const is = (word: string): boolean => word !== found && lexicon.has(word);
  const words = [...[...doubled].filter(is), ...(isCoined(found, lexicon) ? [] : [...candidates].filter(is))];
  return words.length === 1 ? words[0] : undefined;
}

/** Endings that lose or change a letter of their stem, as they are often written and as they may have been meant. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/(?<=[^aeiou])ys$/u, 'ies'],
  [/eable$/u, 'able'],
  [/(?<=[cg])able$/u, 'eable'],
  [/(?<=ch)able$/u, 'eable'],
  [/yness$/u, 'iness'],
  [/icly$/u, 'ically'],
  [/yed$/u, 'ied'],
  [/(?<=[^aeiou])eing$/u, 'ing'],
];

/** The word of which the ending is put to its stem in the wrong way: "directorys", "rewriteable", "truthyness". */
export function respelled(found: string, { has }: Lexicon): string | undefined {
  const words = endings
    .map(([wrong, right]) => found.replace(wrong, right))
    .filter((word) => word !== found && has(word));
  return words.length === 1 ? words[0] : undefined;
}
