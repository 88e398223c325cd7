/** Takes the secrets of a run out of everything that leaves it. */
export interface SecretFilter {
  /** Makes a secret known; from now on none of its forms passes. */
  add(secret: string): void;
  /** The text with asterisks in place of every secret, and of every long piece of one. */
  text(text: string): string;
  /** The same for every string inside a value; the value itself where there is nothing to take out. */
  inside<T extends object>(value: T): T;
}

/** What stands where a secret stood. */
const mask = '***';

/**
 * A piece of this many letters and digits in a row gives a secret away; words and numbers of other people's text are shorter, or are not the same. What stands
 * between them does not count, so a secret that is split by blanks, line ends, hyphens, escapes or invisible signs is found.
 */
const pieceLength = 12;

/** How many letters are looked up first: few texts have so many in a row that are in a piece too. */
const partLength = 4;

/** Letters and digits, so many of each other: a part is a number below the power of it. */
const letterCount = 36;

/** What is secret as rows of letters, and which parts stand in them: one bit each. */
interface Rows {
  readonly parts: Uint32Array;
  readonly rows: Set<string>;
  /** All pieces of the rows; made when a text first looks like one of them, for a long token has a hundred thousand. */
  whole: Set<string> | undefined;
}

/** How many parts there are. */
const partCount = letterCount ** partLength;

/** The number of the part that ends with this letter, by the number of the one before it. */
function partAfter(before: number, code: number): number {
  return (before * letterCount + (code < 58 ? code - 48 : code - 87)) % partCount;
}

/** The number of the part that begins here in a row of letters. */
function partAt(letters: string, at: number): number {
  let part = 0;
  for (let index = at; index < at + partLength; index += 1) part = partAfter(part, letters.charCodeAt(index));
  return part;
}

function hasPart({ parts }: Rows, part: number): boolean {
  return (((parts[part >> 5] ?? 0) >> (part & 31)) & 1) === 1;
}

function addRow(known: Rows, letters: string): void {
  if (letters.length < pieceLength || known.rows.has(letters)) return;
  known.rows.add(letters);
  known.whole = undefined;
  const { parts } = known;
  let part = partAt(letters, 0);
  for (let next = partLength; ; next += 1) {
    parts[part >> 5] = (parts[part >> 5] ?? 0) | (1 << (part & 31));
    if (next === letters.length) return;
    part = partAfter(part, letters.charCodeAt(next));
  }
}

function isPiece(known: Rows, letters: string, at: number): boolean {
  for (let index = at; index + partLength <= at + pieceLength; index += 1) {
    if (!hasPart(known, partAt(letters, index))) return false;
  }
  known.whole ??= new Set(
    [...known.rows].flatMap((row) =>
      Array.from({ length: row.length - pieceLength + 1 }, (_, from) => row.slice(from, from + pieceLength)),
    ),
  );
  return known.whole.has(letters.slice(at, at + pieceLength));
}

/** Shorter secrets are found as a whole; below this, masking would hit common words. */
const shortest = 4;

/** Every form in which a secret may be shown: as it is, by lines, in URLs, in base64 at each alignment, in hexadecimal. */
export function formsOfSecret(secret: string): readonly string[] {
  const trimmed = secret.trim();
  if (trimmed === '') return [];
  // Inside a longer base64 text only the alignment of the first byte is kept, without the padding.
  const aligned = [0, 1, 2].map((offset) =>
    Buffer.from(`${' '.repeat(offset)}${trimmed}`)
      .toString('base64')
      .slice(offset === 0 ? 0 : offset + 1)
      .replace(/.{0,2}=*$/, ''),
  );
  const bytes = Buffer.from(trimmed);
  const hexadecimal = bytes.toString('hex');
  const forms = [
    ...[secret, trimmed, ...trimmed.split(/\r?\n/).map((line) => line.trim())],
    ...[encodeURIComponent(trimmed), bytes.toString('base64'), bytes.toString('base64url'), ...aligned],
    ...[hexadecimal, hexadecimal.toUpperCase()],
  ];
  return [...new Set(forms)].filter((form) => form.length >= shortest);
}

/** Spellings that only somebody who wants to pass a secret on would choose; the runner need not know them. */
function spellingsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret.trim());
  const each = (prefix: string, base: number): string =>
    [...bytes].map((byte) => prefix + byte.toString(base)).join(' ');
  const [base64, hexadecimal] = [bytes.toString('base64'), bytes.toString('hex')];
  const wide = Buffer.from(secret.trim(), 'utf16le');
  return [
    // As escapes of languages, as references of HTML, as lists of numbers.
    ...['x', '0x', 'u00', 'u'].map((prefix) => each(prefix, 16)),
    ...[each('', 10), each('', 8), each('0', 8), each('0o', 8), each('U+00', 16), each('25', 16)],
    // Encoded twice, or in two bytes a letter.
    ...[base64, hexadecimal, encodeURIComponent(secret.trim())].map((form) => Buffer.from(form).toString('base64')),
    ...[Buffer.from(base64).toString('hex'), wide.toString('base64'), wide.toString('hex')],
    ...[backwards(secret), backwards(base64), backwards(hexadecimal), rotated(secret)],
  ];
}

const backwards = (text: string): string => [...text].reverse().join('');

/** Each letter as the one thirteen places further on. */
function rotated(text: string): string {
  return text.replace(/[a-z]/giu, (letter) => {
    const first = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
  });
}

/** So long are names, and so many of them are remembered. */
const longestName = 48;
const mostNames = 2000;

/** Opens a filter that knows no secret yet. */
export function createSecretFilter(): SecretFilter {
  const known = new Set<string>();
  const pieces: Rows = { parts: new Uint32Array(partCount / 32), rows: new Set(), whole: undefined };
  /** Short ones, longest first, so that none leaves a rest of another. */
  let wholes: readonly string[] = [];
  const text = (given: string): string => {
    const cut = pieces.rows.size === 0 ? given : withoutPieces(given, pieces);
    return wholes.reduce((left, whole) => left.replaceAll(whole, mask), cut);
  };
  /** Names and words of ours that stand in every review, and in which nothing is secret as far as secrets are known. */
  const clearNames = new Set<string>();
  /** Half of the texts in a report stand in it more than once. */
  const holds = (value: unknown, clear: Set<string>): boolean => {
    if (typeof value === 'string') {
      if (clearNames.has(value) || clear.has(value)) return false;
      clear.add(value);
      if (text(value) !== value) return true;
      if (value.length <= longestName && clearNames.size < mostNames) clearNames.add(value);
      return false;
    }
    return typeof value === 'object' && value !== null && Object.values(value).some((one) => holds(one, clear));
  };
  return {
    add(secret) {
      if (known.has(secret)) return;
      known.add(secret);
      clearNames.clear();
      const forms = formsOfSecret(secret);
      const short = forms.filter((form) => lettersOf(form).length < pieceLength);
      wholes = [...new Set([...wholes, ...short])].sort((a, b) => b.length - a.length);
      // Of a secret that is no longer than a word other spellings are found by chance.
      const isLong = lettersOf(secret).length >= pieceLength;
      for (const form of isLong ? [...forms, ...spellingsOf(secret)] : forms) addRow(pieces, lettersOf(form));
    },
    text,
    inside(value) {
      if (!holds(value, new Set())) return value;
      const copy = structuredClone(value);
      clean(copy, text);
      return copy;
    },
  };
}

function clean(value: object, text: (given: string) => string): void {
  for (const [key, child] of Object.entries(value)) {
    if (typeof child === 'string') Reflect.set(value, key, text(child));
    else if (typeof child === 'object' && child !== null) clean(child, text);
  }
}

const notLetters = /[^0-9a-z]+/g;
// Decomposes into nothing else.
const isAscii = /^[\0-\x7F]*$/;

/**
 * The letters and digits of a text, without what stands between them: without case, and each as the plain one that it is a form of.
 * Signs decompose one by one, so a text gives the same as its signs in a row.
 */
function lettersOf(text: string): string {
  const plain = isAscii.test(text) ? text : text.normalize('NFKD');
  return plain.toLowerCase().replace(notLetters, '');
}

/** Where the sign begins and ends that each letter and digit of a text is from. */
function placesOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const places: { start: number; end: number }[] = [];
  let start = 0;
  for (const sign of text) {
    const end = start + sign.length;
    for (const _ of lettersOf(sign)) places.push({ start, end });
    start = end;
  }
  return places;
}

/** Where pieces begin in a row of letters. What stands in none of the pieces is in no place that overlaps it: most of a text is passed over. */
function startsIn(letters: string, known: Rows): readonly number[] {
  const starts: number[] = [];
  for (let at = 0; at + pieceLength <= letters.length; ) {
    const lastPart = at + pieceLength - partLength;
    if (!hasPart(known, partAt(letters, lastPart))) {
      at = lastPart + 1;
      continue;
    }
    if (isPiece(known, letters, at)) starts.push(at);
    at += 1;
  }
  return starts;
}

function withoutPieces(text: string, pieces: Rows): string {
  if (text.length < pieceLength) return text;
  const starts = startsIn(lettersOf(text), pieces);
  if (starts.length === 0) return text;
  const places = placesOf(text);
  const kept: string[] = [];
  let from = 0;
  let end = -1;
  let start = -1;
  const close = (): void => {
    if (start < 0) return;
    kept.push(text.slice(from, start), mask);
    from = end;
    start = -1;
  };
  for (const at of starts) {
    const first = places[at]?.start ?? 0;
    if (start >= 0 && first >= end) close();
    if (start < 0) start = first;
    end = places[at + pieceLength - 1]?.end ?? 0;
  }
  close();
  return kept.join('') + text.slice(from);
}
