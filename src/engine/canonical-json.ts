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

function textOfMembers(value: Readonly<Record<string, Json>>): string {
  // Object.entries and not a lookup by key: a key named `__proto__` must be read as the data that it is.
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
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
