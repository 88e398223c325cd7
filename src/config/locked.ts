import { inputSchema, keysOf, nodeAt } from './allowed.ts';
import { type Layer, nearestTo, type Sourced } from './merge.ts';
import { type ConfigProblem, type KeyPath, nearest, quoted } from './problem.ts';
import { configSchema } from './schema.ts';
import { problemAt } from './yaml-source.ts';

/** What files set although a file that they extend locks it; `layers` begins with the file that extends all others. */
export function lockProblems<From extends Layer>(layers: readonly Sourced<From>[]): readonly ConfigProblem[] {
  return layers.flatMap((locking, index) =>
    locksOf(locking).flatMap(({ lock, key }): readonly ConfigProblem[] => {
      const unknown = unknownKey(lock);
      if (unknown !== undefined) {
        const what = {
          found: `the key ${quoted(lock.join('.'))}, which there is not`,
          allowed: 'a key of the configuration',
        };
        return [problemAt(locking.from.places, key, 'value', { ...what, ...unknown })];
      }
      const place = locking.from.places.at(key, 'value');
      return layers.slice(0, index).flatMap((upper) => {
        const set = setting(upper, lock);
        if (set === undefined) return [];
        const found = `a value for ${lock.join('.')}, which ${place.path}:${place.line} locks`;
        return [
          problemAt(upper.from.places, set.key, 'key', { found, allowed: 'what is said there: take it out here' }),
        ];
      });
    }),
  );
}

function locksOf<From extends Layer>(
  layer: Sourced<From>,
): readonly { readonly lock: KeyPath; readonly key: KeyPath }[] {
  const locked = layer.parts?.get('locked');
  return [...(locked?.parts?.values() ?? [])].flatMap(({ value, key }) =>
    typeof value === 'string' ? [{ lock: value.split('.'), key }] : [],
  );
}

/** A lock on a key that there is not would lock nothing, in silence. */
function unknownKey(lock: KeyPath): { readonly suggestion?: string } | undefined {
  const root = inputSchema(configSchema);
  for (const [depth, step] of lock.entries()) {
    if (nodeAt(root, lock.slice(0, depth + 1)) !== undefined) continue;
    return nearest(String(step), keysOf(nodeAt(root, lock.slice(0, depth))));
  }
  return undefined;
}

/** What a layer sets at a key, below it, or in place of what holds it. */
function setting<From extends Layer>(layer: Sourced<From>, lock: KeyPath): Sourced<From> | undefined {
  const { found, rest } = nearestTo(layer, lock);
  if (rest.length === 0) return found;
  // A mapping above the lock changes nothing by itself, unless it stands for itself.
  const isMapping = found.parts !== undefined && !Array.isArray(found.value);
  const standsForItself = found.key.length === 2 && found.key[0] === 'reviewers' && found.parts?.has('uses') === true;
  return isMapping && !standsForItself ? undefined : found;
}
