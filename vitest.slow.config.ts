import { defineConfig } from 'vitest/config';
import { nodeFlags } from './test/support/runner/node-flags.ts';

/** What needs servers, a browser or more than a minute; and the laws again, on twenty times as many examples. */
export default defineConfig({
  test: {
    include: [
      'test/**/*.slow.test.ts',
      'test/config/load.test.ts',
      'test/engine/canonical-json.test.ts',
      'test/engine/context.test.ts',
      'test/engine/run.property.test.ts',
      'test/engine/saga.property.test.ts',
      'test/report/neutralise.test.ts',
      'test/review/model/derive.test.ts',
      'test/verdict/laws.test.ts',
    ],
    execArgv: [...nodeFlags],
    globalSetup: ['test/support/runner/pack-packages.ts'],
    setupFiles: ['test/support/runner/globals-put-back.ts', 'test/support/many-examples.ts'],
    env: { CONTENT_GATE_EXAMPLES: '20' },
    maxWorkers: 2,
    testTimeout: 600_000,
    hookTimeout: 600_000,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
  },
});
