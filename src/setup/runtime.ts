import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** What V8 is told here was measured with this one: another one may not know the words, and print that. */
const measuredOn = '24.';
const enoughBytes = 4_000_000;
const lookEveryMs = 10;

/**
 * Fits the runtime to a gate, which runs for seconds: its own settings are for servers that run for weeks. Only what V8 reads anew
 * each time may be said here: `--no-regexp-tier-up`, said to a process that has used an expression before, ended one start in a
 * hundred with SIGSEGV.
 */
export async function fitRuntime(): Promise<void> {
  readSchemas();
  if (!process.versions.node.startsWith(measuredOn)) return;
  await loadOfNode();
  compileLater();
  sweepInOnePiece();
  boundNursery();
  collectSooner();
}

/**
 * Node brings its modules compiled, and V8 takes nothing that was compiled under other settings than its own: what is loaded after it
 * was told of others is compiled anew. So what every run needs of Node is loaded before.
 */
async function loadOfNode(): Promise<void> {
  await Promise.all([
    import('node:crypto'),
    import('node:fs/promises'),
    import('node:http'),
    import('node:perf_hooks'),
    import('node:worker_threads'),
  ]);
}

/**
 * Schemas are read and not turned into code: most of them check one value in a run, and making code for it takes longer than the check.
 * This is where zod looks while schemas are declared, so it has to be said before any is loaded.
 */
function readSchemas(): void {
  Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
}

/**
 * Machine code for what has run a few hundred times pays off after minutes, and a quarter of the processor time of a run went into
 * making it. So only what has run four times as often is worth it, and the slower of the two compilers is kept for what
 * runs hundreds of thousands of times, as in a page of megabytes.
 */
function compileLater(): void {
  setFlagsFromString('--invocation-count-for-maglev=1500');
  setFlagsFromString('--invocation-count-for-turbofan=200000');
}

/**
 * Workers, which are started after this, begin with the whole nursery that they may have: parsing fills the smallest one a dozen times a
 * page, and all that is alive is moved each time. And the thread that needs room makes it by itself: helpers wait for
 * each other longer than the work takes.
 */
function sweepInOnePiece(): void {
  setFlagsFromString('--min-semi-space-size=4');
  setFlagsFromString('--no-parallel-scavenge');
}

/**
 * Keeps the nursery of this process small. Pages come and go in thousands of small objects: left alone, V8 lets the nursery grow to
 * 48 MiB and the heap behind it as far again, and saves no time by it. It can only be told to stop growing, so that is said
 * as soon as the nursery is large enough.
 */
function boundNursery(): void {
  const watch = setInterval(() => {
    const nursery = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
    if ((nursery?.space_size ?? 0) < enoughBytes) return;
    setFlagsFromString('--semi-space-growth-factor=1');
    clearInterval(watch);
  }, lookEveryMs);
  // Nothing waits for it.
  watch.unref();
}

/**
 * What is alive grows by little with each page, and what was of use for one page is garbage soon after. Left alone, V8 collects it when
 * the heap has grown fourfold; so collected, it stays below twice what is alive. Most of the work is done while a model is waited for.
 */
function collectSooner(): void {
  setFlagsFromString('--heap-growing-percent=60');
}
