import type { Json } from './pipeline.ts';

/** Values nested deeper than this are refused: every walk over a value recurses, and a hostile record must not end it. */
const deepestNesting = 200;

const longestPlace = 60;

/** A frozen copy, or where and why the value cannot be recorded. */
export type PlainData =
  | { readonly ok: true; readonly value: Json }
  | { readonly ok: false; readonly at: string; readonly why: string };

// Nobody can change a copy, so a copy of it would be the same again: by copy, how many levels are in it.
const copies = new WeakMap<object, number>();

// Copies with a member that is named like the place in a list, which an object has before all others whatever their order.
const numbered = new WeakSet<object>();
const numberName = /^(?:0|[1-9]\d*)$/;

/**
 * Copies a value into frozen plain data, the members of each object in the order of their names: so they come back from a record as
 * well. As in JSON, members that are `undefined` are left out and -0 becomes 0; anything
 * else that JSON would bend in silence (NaN, a Date, a Map, a circle) is refused with its place. What was copied before is
 * given, or held, as it is.
 */
export function toPlainData(value: unknown): PlainData {
  const walk = new Walk();
  const copied = walk.copy(value, 0);
  if (copied instanceof Refusal) {
    const { at, why, isDeep } = copied;
    return { ok: false, at: isDeep ? `${at.slice(0, longestPlace)}...` : at, why };
  }
  if (typeof copied === 'object' && copied !== null && !copies.has(copied)) {
    copies.set(copied, walk.deepest);
    if (walk.isNumbered) numbered.add(copied);
  }
  return { ok: true, value: copied };
}

/** Whether a value is plain data already; for values that came out of `JSON.parse`, where only the nesting can be wrong. */
export function isPlainData(value: unknown): value is Json {
  return toPlainData(value).ok;
}

/** Whether a value is a copy that was made here as a whole: it will be the same for ever. */
export function isPlainCopy(value: object): boolean {
  return copies.has(value);
}

/** Whether a value is such a copy, and all names in it stand in their order. */
export function isOrderedCopy(value: object): boolean {
  return copies.has(value) && !numbered.has(value);
}

/** Why a value is not plain data; its place grows on the way out. */
class Refusal {
  readonly at: string;
  readonly why: string;
  readonly isDeep: boolean;
  constructor(why: string, at = '', isDeep = false) {
    this.why = why;
    this.at = at;
    this.isDeep = isDeep;
  }

  inside(place: string): Refusal {
    return new Refusal(this.why, `${place}${this.at}`, this.isDeep);
  }
}

class Walk {
  /** How many levels the copy has. */
  deepest = 0;
  /** Whether a member of it is named by a number. */
  isNumbered = false;

  copy(value: unknown, depth: number): Json | Refusal {
    if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) return new Refusal(`${value} has no JSON form`);
      return value === 0 ? 0 : value;
    }
    if (typeof value !== 'object') return new Refusal(`a value of type ${typeof value} is not plain data`);
    const levels = copies.get(value);
    if (levels !== undefined && depth + levels <= deepestNesting && isJson(value)) {
      this.isNumbered ||= numbered.has(value);
      return this.#reached(value, depth + levels);
    }
    if (depth >= deepestNesting)
      return new Refusal(`it is nested deeper than ${deepestNesting} levels, or contains itself`, '', true);
    return this.#reached(Array.isArray(value) ? this.#list(value, depth) : this.#members(value, depth), depth + 1);
  }

  #reached<T>(value: T, depth: number): T {
    if (depth > this.deepest) this.deepest = depth;
    return value;
  }

  #list(list: readonly unknown[], depth: number): Json | Refusal {
    const elements: Json[] = [];
    for (const element of list) {
      const copied = this.copy(element, depth + 1);
      if (copied instanceof Refusal) return copied.inside(`[${elements.length}]`);
      elements.push(copied);
    }
    return Object.freeze(elements);
  }

  #members(source: object, depth: number): Json | Refusal {
    const prototype: unknown = Object.getPrototypeOf(source);
    if (prototype !== null && prototype !== Object.prototype) {
      return new Refusal('an instance of a class is not plain data');
    }
    const members: Record<string, Json> = {};
    // Pairs of each would be most of what copying leaves behind.
    for (const key of inOrder(Object.keys(source))) {
      const member: unknown = Reflect.get(source, key);
      if (member === undefined) continue;
      const copied = this.copy(member, depth + 1);
      if (copied instanceof Refusal) return copied.inside(`.${key}`);
      this.isNumbered ||= numberName.test(key);
      // A member of this name is data like any other, and assigned it would be none.
      if (key === '__proto__') Object.defineProperty(members, key, { value: copied, enumerable: true });
      else members[key] = copied;
    }
    return Object.freeze(members);
  }
}

/** What is known to be a copy is plain data. */
function isJson(value: object): value is Exclude<Json, string | number | boolean | null> {
  return copies.has(value);
}

const fewKeys = 24;

/** Sorts names in their place: what sorting a few by the method of lists leaves behind is more than the text of them. */
export function inOrder(keys: string[]): readonly string[] {
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
