import type { Json } from './pipeline.ts';

/** Values nested deeper than this are refused: every walk over a value recurses, and a hostile record must not end it. */
const deepestNesting = 200;

const longestPlace = 60;

/** A frozen copy that nobody else holds, or where and why the value cannot be recorded. */
export type PlainData =
  | { readonly ok: true; readonly value: Json }
  | { readonly ok: false; readonly at: string; readonly why: string };

/**
 * Copies a value into frozen plain data. As in JSON, members that are `undefined` are left out and -0 becomes 0; anything
 * else that JSON would bend in silence (NaN, a Date, a Map, a circle) is refused with its place.
 */
export function toPlainData(value: unknown): PlainData {
  return copy(value, '', 0);
}

/** Whether a value is plain data already; for values that came out of `JSON.parse`, where only the nesting can be wrong. */
export function isPlainData(value: unknown): value is Json {
  return toPlainData(value).ok;
}

function copy(value: unknown, at: string, depth: number): PlainData {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return { ok: true, value };
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return { ok: false, at, why: `${value} has no JSON form` };
    return { ok: true, value: value === 0 ? 0 : value };
  }
  if (typeof value !== 'object') return { ok: false, at, why: `a value of type ${typeof value} is not plain data` };
  if (depth >= deepestNesting)
    return {
      ok: false,
      at: `${at.slice(0, longestPlace)}...`,
      why: `it is nested deeper than ${deepestNesting} levels, or contains itself`,
    };
  return Array.isArray(value) ? copyList(value, at, depth) : copyMembers(value, at, depth);
}

function copyList(list: readonly unknown[], at: string, depth: number): PlainData {
  const copies: Json[] = [];
  for (const [index, element] of list.entries()) {
    const copied = copy(element, `${at}[${index}]`, depth + 1);
    if (!copied.ok) return copied;
    copies.push(copied.value);
  }
  return { ok: true, value: Object.freeze(copies) };
}

function copyMembers(source: object, at: string, depth: number): PlainData {
  const prototype: unknown = Object.getPrototypeOf(source);
  if (prototype !== null && prototype !== Object.prototype) {
    return { ok: false, at, why: 'an instance of a class is not plain data' };
  }
  const members: (readonly [string, Json])[] = [];
  for (const [key, member] of Object.entries(source)) {
    if (member === undefined) continue;
    const copied = copy(member, `${at}.${key}`, depth + 1);
    if (!copied.ok) return copied;
    members.push([key, copied.value]);
  }
  return { ok: true, value: Object.freeze(Object.fromEntries(members)) };
}
