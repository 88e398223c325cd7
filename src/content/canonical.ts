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
/** Signs that nobody sees, controls among them: a NUL inside of a word keeps no machine from reading it. */
const invisible = /[\u00ad\u200b\u2060\ufeff]|(?!\s)\p{Cc}/u;
const folded = new Map<string, string>([
  ...[...'‘’‚‛′`´＇'].map((quote) => [quote, "'"] as const),
  ...[...'“”„‟″«»＂'].map((quote) => [quote, '"'] as const),
  ...[...'‐‑‒–—―−－﹘'].map((dash) => [dash, '-'] as const),
  ['…', '...'],
]);

/** Characters that stand for themselves whatever follows, marks aside: nearly all of most texts, taken in one piece. */
const itself = String.raw`!-_a-~\u00c0-\u0130\u0401\u0410-\u0451\u05d0-\u05ea\u0621-\u064a\u3001\u3002\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3`;
const plainRun = new RegExp(`[${itself}]+(?: [${itself}]+)*`, 'y');
const attaching = /^[\p{M}\u1160-\u11ff]/u;

/** Builds a canonical text piece by piece; white space is folded across the pieces. */
export class CanonicalBuilder {
  #text = '';
  #length = 0;
  #starts = new Uint32Array(256);
  #ends = new Uint32Array(256);
  #lastIsSpace = true;

  /** Adds the canonical form of `source`, which stands at `offset` of the whole. */
  add(source: string, offset: number): void {
    let at = 0;
    while (at < source.length) {
      plainRun.lastIndex = at;
      const run = plainRun.exec(source)?.[0] ?? '';
      const end = at + run.length;
      // The last character of a run may carry a combining mark and is left to the slower way.
      const carries = source.charCodeAt(end) >= 0x300 && attaching.test(source.slice(end, end + 2));
      const plain = carries ? run.length - 1 : run.length;
      if (plain > 0) {
        this.#addRun(source.slice(at, at + plain), offset + at);
        at += plain;
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
    this.#reserve(characters.length);
    for (const character of characters) {
      if (character === ' ' && this.#lastIsSpace) continue;
      this.#lastIsSpace = character === ' ';
      this.#text += character;
      for (let unit = 0; unit < character.length; unit += 1) {
        this.#starts[this.#length] = start;
        this.#ends[this.#length] = end;
        this.#length += 1;
      }
    }
  }

  /** Takes over a stretch of a text that is canonical already. */
  take(canonical: CanonicalText, from: number, to: number): void {
    if (to <= from) return;
    this.#reserve(to - from);
    this.#text += canonical.text.slice(from, to);
    this.#starts.set(canonical.starts.subarray(from, to), this.#length);
    this.#ends.set(canonical.ends.subarray(from, to), this.#length);
    this.#length += to - from;
    this.#lastIsSpace = canonical.text[to - 1] === ' ';
  }

  /** How long the text is so far. */
  get length(): number {
    return this.#length;
  }

  /** The text with its way back. */
  build(): CanonicalText {
    return {
      text: this.#text,
      starts: this.#starts.slice(0, this.#length),
      ends: this.#ends.slice(0, this.#length),
    };
  }

  #addRun(run: string, start: number): void {
    this.#reserve(run.length);
    for (let index = 0; index < run.length; index += 1) {
      this.#starts[this.#length + index] = start + index;
      this.#ends[this.#length + index] = start + index + 1;
    }
    this.#text += run;
    this.#length += run.length;
    this.#lastIsSpace = false;
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#starts.length) return;
    const capacity = Math.max(this.#starts.length * 2, this.#length + more);
    const [starts, ends] = [new Uint32Array(capacity), new Uint32Array(capacity)];
    starts.set(this.#starts);
    ends.set(this.#ends);
    this.#starts = starts;
    this.#ends = ends;
  }
}

/** The canonical form of a text: see `CanonicalBuilder`. Words and their case stay as they are. */
export function canonicalText(source: string): CanonicalText {
  const builder = new CanonicalBuilder();
  builder.add(source, 0);
  return builder.build();
}

/** Everything but ASCII and the letters that are Latin or look like no Latin letter. */
const unlikeLatin = /[^\p{ASCII}\u00c0-\u0130\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/gu;

/** The same text with look-alikes of other alphabets replaced by the Latin letters that they pass for. */
export function skeletonText(canonical: CanonicalText): CanonicalText {
  const { text, starts, ends } = canonical;
  const builder = new CanonicalBuilder();
  let taken = 0;
  for (const { 0: character, index } of text.matchAll(unlikeLatin)) {
    builder.take(canonical, taken, index);
    taken = index + character.length;
    builder.addAs(latinLookAlike(character), starts[index] ?? 0, ends[taken - 1] ?? 0);
  }
  if (taken === 0) return canonical;
  builder.take(canonical, taken, text.length);
  return builder.build();
}

/** Writing in one alphabet uses the same few hundred clusters over and over; an author who writes others gains nothing. */
const maxRemembered = 5_000;
const remembered = new Map<string, string>();

function fold(source: string): string {
  const known = remembered.get(source);
  if (known !== undefined) return known;
  const result = foldAnew(source);
  if (remembered.size < maxRemembered && source.length <= 4) remembered.set(source, result);
  return result;
}

function foldAnew(source: string): string {
  if (invisible.test(source)) return source.length === 1 ? '' : foldAnew(source.replace(invisible, ''));
  if (/^\s/.test(source)) return ' ' + source.slice(1);
  const first = folded.get(source);
  return first ?? source.normalize('NFC');
}
