import { latinLookAlike } from './confusables.ts';

/** A text in the form in which quotes are compared, with the way back to where each of its characters came from. */
export interface CanonicalText {
  readonly text: string;
  /** For each character of `text`, where its source begins. */
  readonly starts: Uint32Array;
  /** For each character of `text`, where its source ends. */
  readonly ends: Uint32Array;
}

/** Longer runs of combining marks are cut up: normalising one run costs the square of its length (UAX 15, Stream-Safe). */
const maxMarks = 30;

const cluster = new RegExp(String.raw`[\s\S](?:[\p{M}\u1160-\u11ff]{1,${maxMarks}})?`, 'uy');
const invisible = /[\u00ad\u200b\u2060\ufeff]/;
const folded = new Map<string, string>([
  ...[...'‘’‚‛′`´＇'].map((quote) => [quote, "'"] as const),
  ...[...'“”„‟″«»＂'].map((quote) => [quote, '"'] as const),
  ...[...'‐‑‒–—―−－﹘'].map((dash) => [dash, '-'] as const),
  ['…', '...'],
]);

/** Builds a canonical text piece by piece; white space is folded across the pieces. */
export class CanonicalBuilder {
  #characters: string[] = [];
  #starts: number[] = [];
  #ends: number[] = [];
  #lastIsSpace = true;

  /** Adds the canonical form of `source`, which stands at `offset` of the whole. */
  add(source: string, offset: number): void {
    let at = 0;
    while (at < source.length) {
      const code = source.charCodeAt(at);
      const next = source.charCodeAt(at + 1);
      // A plain character that no mark can follow: nearly all text, and worth not running an expression for.
      if (code > 0x20 && code < 0x7f && code !== 0x60 && (next < 0x300 || Number.isNaN(next))) {
        this.#push(source[at] ?? '', offset + at, offset + at + 1);
        at += 1;
        continue;
      }
      cluster.lastIndex = at;
      const found = cluster.exec(source)?.[0] ?? source[at] ?? '';
      this.addAs(fold(found), offset + at, offset + at + found.length);
      at += found.length;
    }
  }

  /** Adds characters that stand for the source between two offsets, each of them for the whole of it. */
  addAs(characters: string, start: number, end: number): void {
    for (let index = 0; index < characters.length; index += 1) this.#push(characters[index] ?? '', start, end);
  }

  /** How long the text is so far. */
  get length(): number {
    return this.#characters.length;
  }

  /** The text with its way back. */
  build(): CanonicalText {
    return {
      text: this.#characters.join(''),
      starts: Uint32Array.from(this.#starts),
      ends: Uint32Array.from(this.#ends),
    };
  }

  #push(character: string, start: number, end: number): void {
    const isSpace = character === ' ';
    if (isSpace && this.#lastIsSpace) return;
    this.#lastIsSpace = isSpace;
    this.#characters.push(character);
    this.#starts.push(start);
    this.#ends.push(end);
  }
}

/** The canonical form of a text: see `CanonicalBuilder`. Words and their case stay as they are. */
export function canonicalText(source: string): CanonicalText {
  const builder = new CanonicalBuilder();
  builder.add(source, 0);
  return builder.build();
}

/** The same text with look-alikes of other alphabets replaced by the Latin letters that they pass for. */
export function skeletonText(canonical: CanonicalText): CanonicalText {
  const builder = new CanonicalBuilder();
  let index = 0;
  for (const character of canonical.text) {
    const last = index + character.length - 1;
    builder.addAs(latinLookAlike(character), canonical.starts[index] ?? 0, canonical.ends[last] ?? 0);
    index = last + 1;
  }
  return builder.build();
}

function fold(source: string): string {
  if (invisible.test(source)) return source.length === 1 ? '' : fold(source.replace(invisible, ''));
  if (/^\s/.test(source)) return ' ' + source.slice(1);
  const first = folded.get(source);
  return first ?? source.normalize('NFC');
}
