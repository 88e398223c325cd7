import type { KeyPath, Position } from './problem.ts';
import type { Places } from './yaml-source.ts';

/** One file of a configuration: what it says, and where. */
export interface Layer {
  readonly data: unknown;
  readonly places: Places;
}

/** A value with the layer that it comes from and the key that it has there. */
export interface Sourced<From extends Layer> {
  readonly from: From;
  readonly key: KeyPath;
  readonly value: unknown;
  /** Of a mapping or a list, its parts in order. */
  readonly parts?: ReadonlyMap<string | number, Sourced<From>>;
}

/** A layer as values that know where they come from. */
export function sourced<From extends Layer>(from: From, value: unknown = from.data, key: KeyPath = []): Sourced<From> {
  if (typeof value !== 'object' || value === null) return { from, key, value };
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((one, index) => [index, one] as const)
    : Object.entries(value);
  return { from, key, value, parts: new Map(entries.map(([step, one]) => [step, sourced(from, one, [...key, step])])) };
}

/** Lists that are joined, the lower one first; every other list is replaced. */
const joined = new Set(['terms']);
/** Mappings whose entries are replaced as a whole, because their parts mean nothing without each other. */
const whole = new Set(['prices']);

/**
 * What two layers say together. A key of the upper one replaces that of the lower one; mappings are merged key by key, terms are
 * joined. A reviewer that says what it `uses` stands for itself; one that does not changes the inherited one, and `off` takes it out.
 */
export function merged<From extends Layer>(
  lower: Sourced<From>,
  upper: Sourced<From>,
  at: KeyPath = [],
): Sourced<From> {
  const [top = ''] = at;
  if (lower.parts === undefined || upper.parts === undefined) return upper;
  if (Array.isArray(lower.value) && Array.isArray(upper.value)) {
    if (!(at.length === 1 && joined.has(String(top)))) return upper;
    const all = [...lower.parts.values(), ...upper.parts.values()];
    return { ...upper, parts: new Map(all.map((one, index) => [index, one])) };
  }
  if (Array.isArray(lower.value) || Array.isArray(upper.value)) return upper;
  if (replaces(upper, at) || isOtherKind(lower, upper)) return upper;
  const parts = new Map(lower.parts);
  for (const [step, own] of upper.parts) {
    const inherited = lower.parts.get(step);
    if (top === 'reviewers' && at.length === 1 && own.value === 'off' && inherited !== undefined) parts.delete(step);
    else parts.set(step, inherited === undefined ? own : merged(inherited, own, [...at, step]));
  }
  return { ...upper, parts };
}

function replaces<From extends Layer>({ parts }: Sourced<From>, [top = '', ...rest]: KeyPath): boolean {
  if (rest.length !== 1) return false;
  return whole.has(String(top)) || (top === 'reviewers' && parts?.has('uses') === true);
}

/** What says of which kind it is has nothing to take over from another kind. */
function isOtherKind<From extends Layer>({ parts: lower }: Sourced<From>, { parts: upper }: Sourced<From>): boolean {
  const [one, other] = [lower?.get('kind')?.value, upper?.get('kind')?.value];
  return one !== undefined && other !== undefined && one !== other;
}

/** The plain data of it. */
export function dataIn<From extends Layer>({ value, parts }: Sourced<From>): unknown {
  if (parts === undefined) return value;
  const entries = [...parts].map(([step, part]) => [step, dataIn(part)] as const);
  return Array.isArray(value) ? entries.map(([, one]) => one) : Object.fromEntries(entries);
}

/** The value at a key, or the nearest thing around it, with the steps that are left. */
export function nearestTo<From extends Layer>(
  root: Sourced<From>,
  key: KeyPath,
): { readonly found: Sourced<From>; readonly rest: KeyPath } {
  let found = root;
  for (const [depth, step] of key.entries()) {
    const next = found.parts?.get(step);
    if (next === undefined) return { found, rest: key.slice(depth) };
    found = next;
  }
  return { found, rest: [] };
}

/** Where the keys of merged layers stand: each in the file that it comes from. */
export function placesIn<From extends Layer>(root: Sourced<From>, path: string): Places {
  return {
    path,
    at(key, part): Position & { readonly path: string } {
      const { found, rest } = nearestTo(root, key);
      return found.from.places.at([...found.key, ...rest], part);
    },
  };
}
