import { defineConfig } from 'vitest/config';

/** A few scenarios on the built bundle: what can break in it and not in the sources are files that it loads later and its workers. */
export default defineConfig({
  test: {
    include: [
      'test/scenarios/approved.test.ts',
      'test/scenarios/artifact.test.ts',
      'test/scenarios/imported-results.test.ts',
      'test/scenarios/old-node.test.ts',
      'test/scenarios/record.test.ts',
      'test/scenarios/rejected-by-veto.test.ts',
      'test/scenarios/screening.test.ts',
      'test/scenarios/simulate.test.ts',
      'test/scenarios/zero-config-cli.test.ts',
      'test/scenarios/zero-configuration.test.ts',
      'test/scripts/before-first-request.slow.test.ts',
      'test/scripts/compiled-by-node.slow.test.ts',
    ],
    env: { CONTENT_GATE_BUNDLE: 'dist/index.js' },
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
