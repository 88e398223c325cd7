import { editDistance } from '../../../../content/edit-distance.ts';
import type { Lexicon } from './lexicon.ts';

const alphabet = 'abcdefghijklmnopqrstuvwxyz';
const prefixes =
  /^(?:un|re|de|pre|post|non|sub|super|multi|micro|mini|auto|co|inter|mis|meta|anti|hyper|dis|over|under|in|en|up|out)/u;
const suffixes =
  /(?:s|es|ed|ing|er|ers|or|able|ability|ization|isation|ized|ised|izing|ising|izer|ize|izes|less|like|ness|ful|ly|ism|ist|ify|ified|wise|ward|ware)$/u;

/** A coined word whose pieces are all common ("subpage", "mounter"). Pieces of rare words are no evidence: "lib" and "aries". */
export function isBuiltFrom(found: string, { rank }: Lexicon): boolean {
  const is = (piece: string): boolean => piece.length >= 4 && rank(piece) !== undefined;
  if (/(?:ch|sh|x|ss)s$/u.test(found)) return false;
  const stem = found.replace(prefixes, '');
  if (stem !== found && is(stem)) return true;
  for (const root of [found, stem]) {
    const base = root.replace(suffixes, '');
    // A silent letter goes before a vowel only: "separatly" is no word of "separate".
    const silent = /^[aeiouy]/u.test(root.slice(base.length));
    if (base !== root && (is(base) || (silent && is(`${base}e`)))) return true;
  }
  for (let cut = 4; cut <= found.length - 4; cut += 1) {
    if (is(found.slice(0, cut)) && is(found.slice(cut))) return true;
  }
  return false;
}

/** The one common word that results when one slip of the hand is taken back; nothing where there are several. */
export function commonTypo(found: string, lexicon: Lexicon): string | undefined {
  const near = oneSlipAway(found, lexicon);
  // Forms of one word ("creat": create, creates) leave no doubt about the slip, but about the form: then nothing is said.
  if (near.length > 0) return clearest(near, lexicon);
  return found.length >= 8 && !isOpposite(found, lexicon) ? clearest(twoSlipsAway(found, lexicon), lexicon) : undefined;
}

/** A word that undoes or repeats another one ("unyanked"): anybody may coin it. */
export function isOpposite(found: string, { has }: Lexicon): boolean {
  const [prefix] = /^(?:un|re|de|dis|pre)(?=.{4})/u.exec(found) ?? [];
  return prefix !== undefined && has(found.slice(prefix.length));
}

/** The one common word of which a long word with a slip happens to be made of two others: "overwall", "underscope". */
export function undoubted(found: string, lexicon: Lexicon): string | undefined {
  if (found.length < 8) return undefined;
  const [only, another] = oneSlipAway(found, lexicon);
  const isUsual = only !== undefined && another === undefined && (lexicon.rank(only) ?? usualWords) < usualWords;
  return isUsual && only.slice(-2) === found.slice(-2) && !isOpposite(found, lexicon) ? only : undefined;
}

function oneSlipAway(found: string, { rank, has }: Lexicon): readonly string[] {
  const candidates = new Set<string>();
  const add = (word: string): void => {
    if (rank(word) !== undefined && has(word)) candidates.add(word);
  };
  // Nobody gets the first letter wrong, and what differs in it is another word or a name.
  for (let at = 1; at <= found.length; at += 1) {
    const [before, here = '', next = '', after] = [found.slice(0, at), found[at], found[at + 1], found.slice(at + 1)];
    // A letter more at the end makes the name of a program ("systemd"), except for a silent one.
    if (here !== '' && (next !== '' || here === 'e' || here === found[at - 1])) add(before + after);
    if (next !== '') add(before + next + here + found.slice(at + 2));
    for (const letter of alphabet) {
      add(before + letter + found.slice(at));
      if (here !== '' && mayBeWrong(found, here, letter, at)) add(before + letter + after);
    }
  }
  add(`${found[1] ?? ''}${found[0] ?? ''}${found.slice(2)}`);
  return [...candidates];
}

/** A word that is two slips away from what was found must be one of so many of the commonest. */
const usualWords = 6500;

/** Common words in which a long word has two letters wrong, missing, too many or swapped. */
function twoSlipsAway(found: string, { startingWith, rank }: Lexicon): readonly string[] {
  return startingWith(found.slice(0, 1)).filter(
    (word) =>
      (rank(word) ?? usualWords) < usualWords &&
      word.length >= 7 &&
      word.at(-1) === found.at(-1) &&
      Math.abs(word.length - found.length) <= 2 &&
      editDistance(word, found, 2) <= 2,
  );
}

/** How many of the commonest words a slip in a short word may have been meant to be. */
const smallWords = 400;

/** The small words of every sentence that two to six letters may have been meant to be ("teh", "adn", "fo", "thath"), likeliest first. */
export function smallTypos(found: string, { rank }: Lexicon): readonly string[] {
  const isSmall = (word: string): boolean => word.length >= 2 && (rank(word) ?? smallWords) < smallWords;
  const swapped = new Set<string>();
  const candidates = new Set<string>();
  for (let at = 0; at <= found.length; at += 1) {
    const [before, here = '', next = '', after] = [found.slice(0, at), found[at], found[at + 1], found.slice(at + 1)];
    if (next !== '') swapped.add(before + next + here + found.slice(at + 2));
    if (found.length < 3) continue;
    if (here !== '') candidates.add(before + after);
    for (const letter of alphabet) {
      candidates.add(before + letter + found.slice(at));
      const isAlike = (/[aeiou]/u.test(here) && /[aeiou]/u.test(letter)) || areNeighbours(here, letter);
      if (found.length >= 3 && here !== '' && isAlike && (rank(before + letter + after) ?? 60) < 60)
        candidates.add(before + letter + after);
    }
  }
  const turned = [...swapped].filter((word) => word !== found && isSmall(word));
  return turned.length > 0
    ? turned
    : [...candidates].filter((word) => word !== found && isSmall(word)).sort((a, b) => (rank(a) ?? 0) - (rank(b) ?? 0));
}

/** The only one, or one that stands so much more often in documentation that nobody thinks of the others. */
function clearest(words: readonly string[], { rank }: Lexicon): string | undefined {
  const sorted = [...words].sort((a, b) => (rank(a) ?? 0) - (rank(b) ?? 0));
  const [first, second] = sorted;
  if (first === undefined || second === undefined) return first;
  return (rank(second) ?? 0) >= 10 * (rank(first) ?? 0) + 1000 ? first : undefined;
}

/** One letter for another is a slip in a long word, and in a shorter one between vowels or keys side by side; else it is another word. */
function mayBeWrong(found: string, here: string, letter: string, at: number): boolean {
  if (here === letter || at === found.length - 1) return false;
  if (found.length >= 8) return true;
  return found.length >= 6 && ((/[aeiou]/u.test(here) && /[aeiou]/u.test(letter)) || areNeighbours(here, letter));
}

/** Keys side by side in one row. */
function areNeighbours(one: string, other: string): boolean {
  return ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].some((row) => {
    const [a, b] = [row.indexOf(one), row.indexOf(other)];
    return a !== -1 && b !== -1 && Math.abs(a - b) === 1;
  });
}
