import { createHash } from 'node:crypto';
import type { Json } from './pipeline.ts';
import { isPlainCopy } from './plain-data.ts';

// What cannot change has one text for ever, and is written in several places. Short ones are not worth holding.
const texts = new WeakMap<object, string>();
const worthHolding = 256;

/**
 * One text for one value, whatever the order of its keys: the scheme of RFC 8785 (keys by UTF-16 code units, numbers and
 * strings as ECMAScript writes them). Numbers must be finite.
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`${value} has no JSON form`);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const known = texts.get(value);
  if (known !== undefined) return known;
  const text = isList(value) ? `[${value.map(canonicalJson).join(',')}]` : textOfMembers(value);
  if (text.length >= worthHolding && isPlainCopy(value)) texts.set(value, text);
  return text;
}

/** The same text in pieces, so that a large one need not be held whole: what is nested deeper than `levels` is one piece. */
export function* canonicalPieces(value: Json, levels: number): Generator<string> {
  if (levels === 0 || value === null || typeof value !== 'object') {
    yield canonicalJson(value);
    return;
  }
  const [open, close] = isList(value) ? '[]' : '{}';
  const members = isList(value) ? value.map((member) => ['', member] as const) : membersOf(value);
  yield open ?? '';
  for (const [index, [key, member]] of members.entries()) {
    const name = isList(value) ? '' : `${JSON.stringify(key)}:`;
    yield `${index === 0 ? '' : ','}${name}`;
    yield* canonicalPieces(member, levels - 1);
  }
  yield close ?? '';
}

function textOfMembers(value: Readonly<Record<string, Json>>): string {
  return `{${membersOf(value)
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
    .join(',')}}`;
}

function membersOf(value: Readonly<Record<string, Json>>): readonly (readonly [string, Json])[] {
  // Object.entries and not a lookup by key: a key named `__proto__` must be read as the data that it is.
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** SHA-256 of a text's UTF-8 bytes, in hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
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
