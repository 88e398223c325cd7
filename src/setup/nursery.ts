import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

const measuredOn = '24.';
const enoughBytes = 4_000_000;
const lookEveryMs = 10;

/**
 * Keeps the nursery of this process small. Pages come and go in thousands of small objects: left alone, V8 lets the nursery grow to
 * 48 MiB and the heap behind it as far again, and saves no time by it. It can only be told to stop growing, so that is said
 * as soon as the nursery is large enough, and to the V8 for which it was measured: another one may not know the word, and print that.
 */
export function boundNursery(): void {
  if (!process.versions.node.startsWith(measuredOn)) return;
  const watch = setInterval(() => {
    const nursery = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
    if ((nursery?.space_size ?? 0) < enoughBytes) return;
    setFlagsFromString('--semi-space-growth-factor=1');
    clearInterval(watch);
  }, lookEveryMs);
  // Nothing waits for it.
  watch.unref();
}
