/** More ways to read a part of a pattern than this are not worth the memory. */
const mostReadings = 1500;

/**
 * The first words, in lower case, of which one must be on a page for a pattern to be found there: those of its group `slip`, and those
 * that it begins with. A page is searched for what it may have only. Where a part is more than a choice of plain words, it tells nothing.
 */
export function neededWords(pattern: string): readonly (readonly string[])[] {
  const slip = pattern.indexOf('(?<slip>');
  const parts = [
    slip === -1 ? undefined : pattern.slice(slip + '(?<slip>'.length, closing(pattern, slip)),
    pattern.startsWith('(?<') || pattern.startsWith('<') ? undefined : pattern.slice(0, leadingEnd(pattern)),
  ];
  return parts.flatMap((part) => {
    const readings = part === undefined ? undefined : readingsOf(part);
    if (readings === undefined) return [];
    const first = readings.map((reading) => /^[a-z]+/u.exec(reading.toLowerCase())?.[0]);
    return first.every((word) => word !== undefined) ? [[...new Set(first)]] : [];
  });
}

/**
 * What the first letter of a match may be, as a test to put before a pattern: it is far cheaper than looking at what stands before each
 * letter of a page.
 */
export function firstLetter(pattern: string): string {
  const source = pattern.replace(/^<(?:start|clause)>/u, '');
  if (source.startsWith('(?<!') || source.startsWith('(?<=')) return '';
  const part = source.startsWith('(?<slip>')
    ? source.slice('(?<slip>'.length, closing(source, 0))
    : source.slice(0, leadingEnd(source));
  const letters = new Set((readingsOf(part) ?? ['']).map((reading) => reading.charAt(0).toLowerCase()));
  if (![...letters].every((letter) => /^[a-z]$/u.test(letter))) return '';
  return `(?=[${[...letters].flatMap((letter) => [letter, letter.toUpperCase()]).join('')}])`;
}

/** Where the group that opens at an offset is closed. */
function closing(pattern: string, open: number): number {
  let depth = 0;
  for (let at = open; at < pattern.length; at += 1) {
    if (pattern[at] === '\\') at += 1;
    else if (pattern[at] === '(') depth += 1;
    else if (pattern[at] === ')') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return pattern.length;
}

/** Where the first word of a pattern ends. */
function leadingEnd(pattern: string): number {
  if (pattern.startsWith('(')) return closing(pattern, 0) + 1;
  const end = pattern.search(/[ (]/u);
  return end === -1 ? pattern.length : end;
}

/** Every string that a choice of plain words stands for; nothing where it holds more than letters, groups and what may be left out. */
function readingsOf(source: string): readonly string[] | undefined {
  let at = 0;
  const choice = (): string[] | undefined => {
    const all: string[] = [];
    for (;;) {
      const one = sequence();
      if (one === undefined) return undefined;
      all.push(...one);
      if (all.length > mostReadings) return undefined;
      if (source[at] !== '|') return all;
      at += 1;
    }
  };
  const sequence = (): string[] | undefined => {
    let heads = [''];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const piece = element();
      if (piece === undefined || heads.length * piece.length > mostReadings) return undefined;
      heads = heads.flatMap((head) => piece.map((tail) => head + tail));
    }
    return heads;
  };
  const element = (): string[] | undefined => {
    let piece: string[] | undefined;
    const letters = /^\[(\p{L})\p{L}\]/u.exec(source.slice(at, at + 4));
    if (letters !== null) {
      piece = [letters[1] ?? ''];
      at += 4;
    } else if (source.startsWith('(?:', at)) {
      at += 3;
      piece = choice();
      if (source[at] !== ')') return undefined;
      at += 1;
    } else if (/[\p{L} '’-]/u.test(source[at] ?? '')) {
      piece = [source[at] ?? ''];
      at += 1;
    }
    if (piece === undefined || /[*+{]/u.test(source[at] ?? '')) return undefined;
    if (source[at] !== '?') return piece;
    at += 1;
    return [...piece, ''];
  };
  const readings = choice();
  return at === source.length ? readings : undefined;
}
