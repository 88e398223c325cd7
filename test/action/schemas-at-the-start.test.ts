import { expect, test } from 'vitest';

test('what reads records, stages, answers and rare settings is built when it is first used, and not at the start', async () => {
  let built = 0;
  // Where zod looks whenever a schema is made.
  const settings: { postProcessor?: () => void } = Object.assign(globalThis, {
    __zod_globalConfig: Reflect.get(globalThis, '__zod_globalConfig') ?? {},
  }).__zod_globalConfig;
  settings.postProcessor = () => {
    built += 1;
  };
  try {
    await import('../../src/action/action.ts');
  } finally {
    delete settings.postProcessor;
  }
  expect(built).toBeGreaterThan(100);
  expect(built).toBeLessThan(1300);
});
