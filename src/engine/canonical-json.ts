import { hash } from 'node:crypto';
import type { Json } from './pipeline.ts';
import { isPlainCopy } from './plain-data.ts';

// What cannot change has one text for ever, and soon after it was made it is written in several places. Held are the texts made
// last: those of all that a run has said would be as much again as all of it. Short ones are not worth holding.
const texts = new Map<object, string>();
const worthHolding = 256;
const mostHeld = 64;
const longestHeld = 16 * 1024;

function hold(value: object, text: string): void {
  if (text.length < worthHolding || text.length > longestHeld || !isPlainCopy(value)) return;
  texts.set(value, text);
  const [oldest] = texts.keys();
  if (oldest !== undefined && texts.size > mostHeld) texts.delete(oldest);
}

/**
 * One text for one value, whatever the order of its keys: the scheme of RFC 8785 (keys by UTF-16 code units, numbers and
 * strings as ECMAScript writes them). Numbers must be finite.
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`${value} has no JSON form`);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const known = texts.get(value);
  if (known !== undefined) return known;
  const text = isList(value) ? textOfElements(value) : textOfMembers(value);
  hold(value, text);
  return text;
}

/** The same text in pieces, so that a large one need not be held whole: what is nested deeper than `levels` is one piece. */
export function* canonicalPieces(value: Json, levels: number): Generator<string> {
  if (levels === 0 || value === null || typeof value !== 'object') {
    yield canonicalJson(value);
    return;
  }
  let before = '';
  yield isList(value) ? '[' : '{';
  for (const [key, member] of isList(value)
    ? value.entries()
    : Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) {
    yield typeof key === 'number' ? before : `${before}${nameOf(key)}`;
    yield* canonicalPieces(member, levels - 1);
    before = ',';
  }
  yield isList(value) ? ']' : '}';
}

function textOfElements(list: readonly Json[]): string {
  let text = '[';
  for (const element of list) text += `${text === '[' ? '' : ','}${canonicalJson(element)}`;
  return `${text}]`;
}

// Written for a record, in which it is called a hundred thousand times: no list of pairs is made to be sorted.
function textOfMembers(value: Readonly<Record<string, Json>>): string {
  let text = '{';
  for (const key of sorted(Object.keys(value))) {
    // A key named `__proto__` is its object's own, so that it is found as the data that it is.
    const member = value[key];
    if (member !== undefined) text += `${text === '{' ? '' : ','}${nameOf(key)}${canonicalJson(member)}`;
  }
  return `${text}}`;
}

const fewKeys = 24;

/** Sorts in its place: what sorting a few names by the method of lists leaves behind is more than the text of them. */
function sorted(keys: string[]): readonly string[] {
  if (keys.length > fewKeys) return keys.sort();
  let next = 0;
  for (const key of keys) {
    let place = next;
    next += 1;
    for (let before = keys[place - 1]; before !== undefined && before > key; before = keys[place - 1]) {
      keys[place] = before;
      place -= 1;
    }
    keys[place] = key;
  }
  return keys;
}

// A record has a hundred thousand members, of a few dozen names.
const names = new Map<string, string>();
const mostNames = 500;

function nameOf(key: string): string {
  const known = names.get(key);
  if (known !== undefined) return known;
  const name = `${JSON.stringify(key)}:`;
  if (names.size < mostNames) names.set(key, name);
  return name;
}
/** SHA-256 of a text's UTF-8 bytes, in hex. */
export function sha256(text: string): string {
  return hash('sha256', text);
}

/**
 * The key under which an answer is reused: every nested setting of `parts` is in it, the order of keys is not. `use` keeps
 * keys of different purposes apart.
 */
export function reuseKey(use: string, parts: Json): string {
  return sha256(canonicalJson([use, parts]));
}

// Array.isArray narrows a readonly array away; this one keeps it.
function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
