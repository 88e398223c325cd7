import { expect, test } from 'vitest';
import { loadedBeforeFirstRequest } from '../../scripts/bench/start.ts';

// Of the bundle only: the sources load file by file. `npm run smoke` runs it.
test.runIf(process.env.CONTENT_GATE_BUNDLE !== undefined)(
  'before the first request to a model nothing is loaded that only later steps need',
  async () => {
    const loaded = await loadedBeforeFirstRequest(process.env.CONTENT_GATE_BUNDLE ?? '');
    const names = loaded.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['index.js', 'action.js', 'key-client.js']));
    // GitHub answers while the gate is loaded, so it has to be asked first.
    expect(loaded.filter(({ beforeAsking }) => beforeAsking).map(({ name }) => name)).toEqual(['index.js']);
    for (const late of [
      /^in-\w+\.js$/,
      /actions-artifact/,
      /undici/,
      /openai/,
      /publish/,
      /acorn/,
      /notion/,
      /ioredis/,
      /markdownlint/,
      /fflate/,
      /bottleneck|patient/,
    ]) {
      expect(names.filter((name) => late.test(name))).toEqual([]);
    }
    expect(loaded.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(1_000_000);
    expect(loaded.reduce((sum, { compiledBytes }) => sum + compiledBytes, 0)).toBeLessThanOrEqual(700_000);
  },
);
