import type { KeyPath } from './problem.ts';
import { type Config, configSchema } from './schema.ts';

/** What a configuration says once its faulty values are taken out; `undefined` when nothing sensible is left. */
export function withoutFaults(data: unknown, faulty: readonly KeyPath[]): Config | undefined {
  const parsed = configSchema.safeParse(faulty.reduce(without, data));
  return parsed.success ? parsed.data : undefined;
}

/** Whether a key stands under a faulty one, or a faulty one under it: what is said about it may then be untrue. */
export function concernsFault(key: KeyPath, faulty: readonly KeyPath[]): boolean {
  return faulty.some((other) => {
    const [short, long] = key.length < other.length ? [key, other] : [other, key];
    return short.every((step, index) => long[index] === step);
  });
}

function without(data: unknown, [step, ...rest]: KeyPath): unknown {
  if (step === undefined || typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) => {
      if (key !== step) return [[key, value]];
      // A list goes as a whole: without one entry, the positions of the others would be wrong.
      return rest.length === 0 || typeof rest[0] === 'number' ? [] : [[key, without(value, rest)]];
    }),
  );
}
