import type { Changed, EdgeCache } from '../../publication/ports.ts';
import { orThrow } from './step.ts';

/** Has every cache drop its copies of these pages, also when one before it fails; then throws what failed. */
export async function dropCopies(
  caches: readonly EdgeCache[],
  changed: readonly Changed[],
  signal: AbortSignal,
): Promise<void> {
  const failed: unknown[] = [];
  for (const cache of caches) {
    try {
      orThrow(await cache.invalidate(changed, signal));
    } catch (error) {
      failed.push(error);
    }
  }
  if (failed.length > 0) throw failed[0];
}
