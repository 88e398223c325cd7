import { defineConfig } from 'vitest/config';
import { nodeFlags } from './test/support/runner/node-flags.ts';

/** `npm test` leaves out what is named `*.slow.test.ts`; a path brings any file. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    execArgv: [...nodeFlags],
    globalSetup: ['test/support/runner/pack-packages.ts'],
    setupFiles: ['test/support/runner/globals-put-back.ts'],
    // Scenarios wait for servers that hang: with one worker more than cores, two cores are not idle meanwhile.
    maxWorkers: 3,
    // What is marked as concurrent waits for servers that hang, and not for a core.
    maxConcurrency: 3,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The files of a worker share its modules, the parsers and the grammar engine among them: half of the time went into
    // loading them again for each file. What a test replaces is put back after it, and nothing in src/ remembers a test.
    isolate: false,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
  },
});
