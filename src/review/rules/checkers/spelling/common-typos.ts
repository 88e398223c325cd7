type Lookup = (word: string) => boolean;

const alphabet = 'abcdefghijklmnopqrstuvwxyz';
const prefixes =
  /^(?:un|re|de|pre|post|non|sub|super|multi|micro|mini|auto|co|inter|mis|meta|anti|hyper|dis|over|under|in|en|up|out)/u;
const suffixes =
  /(?:s|es|ed|ing|er|ers|or|able|ability|ization|isation|ized|ised|izing|ising|izer|ize|izes|less|like|ness|ful|ly|ism|ist|ify|ified|wise|ward|ware)$/u;

/** A coined word whose pieces are all common ("subpage", "mounter"). Pieces of rare words are no evidence: "lib" and "aries". */
export function isBuiltFrom(found: string, common: ReadonlySet<string>): boolean {
  const is = (piece: string): boolean => piece.length >= 4 && common.has(piece);
  if (/(?:ch|sh|x|ss)s$/u.test(found)) return false;
  const stem = found.replace(prefixes, '');
  if (stem !== found && is(stem)) return true;
  for (const root of [found, stem]) {
    const base = root.replace(suffixes, '');
    if (base !== root && (is(base) || is(`${base}e`))) return true;
  }
  for (let cut = 4; cut <= found.length - 4; cut += 1) {
    if (is(found.slice(0, cut)) && is(found.slice(cut))) return true;
  }
  return false;
}

/** The one common word that results when one slip of the hand is taken back; nothing where there are several. */
export function commonTypo(found: string, common: ReadonlySet<string>, has: Lookup): string | undefined {
  const candidates = new Set<string>();
  const add = (word: string): void => {
    if (common.has(word) && has(word)) candidates.add(word);
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
  const [first, ...others] = candidates;
  // Forms of one word ("creat": create, creates) leave no doubt about the slip, but about the form: then nothing is said.
  return others.length === 0 ? first : undefined;
}

/** One letter for another is a slip in a long word, and in a shorter one between vowels; else it is another word. */
function mayBeWrong(found: string, here: string, letter: string, at: number): boolean {
  if (here === letter || at === found.length - 1) return false;
  if (found.length >= 8) return true;
  return found.length >= 6 && /[aeiou]/u.test(here) && /[aeiou]/u.test(letter);
}
