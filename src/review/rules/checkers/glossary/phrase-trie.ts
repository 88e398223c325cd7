import type { Span } from '../../../../content/page.ts';

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  readonly values: Value[];
}

/** A phrase that was found, with what was stored for it. */
export interface PhraseHit<Value> extends Span {
  readonly value: Value;
}

/** The text with capitals, hyphens, apostrophes and spaces made alike, as long as before. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  // Some letters change their length with their case, and then positions would not fit: these keep their form.
  const same =
    lower.length === text.length
      ? lower
      : Array.from(text, (sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign)).join('');
  return same
    .replaceAll(/[\u2018\u2019\u02BC]/gu, "'")
    .replaceAll(/[\u2010\u2011]/gu, '-')
    .replaceAll(/[\u00A0\u202F\t]/gu, ' ');
}

/**
 * Phrases that are looked for together, letter by letter: no expression is made of them, so that no phrase can make the search slow.
 * Capitals do not count, and one space stands for any gap inside a paragraph.
 */
export class PhraseTrie<Value> {
  readonly #root: Node<Value> = { next: new Map(), values: [] };

  add(phrase: string, value: Value): void {
    for (const form of new Set([phrase.normalize('NFC'), phrase.normalize('NFD')])) {
      let node = this.#root;
      for (const unit of folded(form).replaceAll(/ +/gu, ' ').split('')) {
        const next = node.next.get(unit) ?? { next: new Map(), values: [] };
        node.next.set(unit, next);
        node = next;
      }
      node.values.push(value);
    }
  }

  /** Every place at which one of the phrases stands, in the order of the text. */
  find(text: string): readonly PhraseHit<Value>[] {
    const units = folded(text);
    const hits: PhraseHit<Value>[] = [];
    for (let start = 0; start < units.length; start += 1) {
      let node = this.#root.next.get(units[start] ?? '');
      for (let at = start + 1; node !== undefined; ) {
        for (const value of node.values) hits.push({ start, end: at, value });
        const unit = units[at];
        if (unit === undefined) break;
        if (unit === ' ' || unit === '\n' || unit === '\r') {
          node = node.next.get(' ');
          at = endOfGap(units, at);
        } else {
          node = node.next.get(unit);
          at += 1;
        }
      }
    }
    return hits;
  }
}

/** The end of a gap between two words; a blank line ends the paragraph, and then no gap goes on. */
function endOfGap(text: string, start: number): number {
  let [at, lines] = [start, 0];
  while (at < text.length && at - start < 200 && /[ \r\n]/u.test(text[at] ?? '')) {
    if (text[at] === '\n') lines += 1;
    if (lines > 1) return start + 1;
    at += 1;
  }
  return at;
}
