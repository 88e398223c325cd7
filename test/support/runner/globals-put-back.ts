import { afterEach, expect, vi } from 'vitest';

/** What tests replace of the process, and all files of a worker share. */
const shared = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'Date', 'fetch'] as const;
const asFound = new Map(shared.map((name) => [name, globalThis[name]] as const));

// A spy on a pretended timer, put back after the timers were real again, let each later wait of the worker hang.
// Registered before the hooks of the files, and so run after them.
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  const left = shared.filter((name) => globalThis[name] !== asFound.get(name));
  for (const name of left)
    Object.defineProperty(globalThis, name, { value: asFound.get(name), configurable: true, writable: true });
  expect(left, 'what this test replaced for all tests after it').toEqual([]);
});
