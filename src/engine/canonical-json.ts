import { hash } from 'node:crypto';
import type { Json } from './pipeline.ts';
import { inOrder, isOrderedCopy } from './plain-data.ts';

/**
 * One text for one value, whatever the order of its keys: the scheme of RFC 8785 (keys by UTF-16 code units, numbers and
 * strings as ECMAScript writes them). Numbers must be finite.
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`${value} has no JSON form`);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  // Its names are in their order already, and Node's own writer takes a quarter of the time.
  if (isOrderedCopy(value)) return JSON.stringify(value);
  return isList(value) ? textOfElements(value) : textOfMembers(value);
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
  for (const key of inOrder(Object.keys(value))) {
    // A key named `__proto__` is its object's own, so that it is found as the data that it is.
    const member = value[key];
    if (member !== undefined) text += `${text === '{' ? '' : ','}${nameOf(key)}${canonicalJson(member)}`;
  }
  return `${text}}`;
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
