import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { nodeFlags } from '../support/runner/node-flags.ts';

const action = new URL('../../src/action/action.ts', import.meta.url).href;

// In a process of its own: in this one other tests have loaded most of it already.
test('what reads records, stages, answers and rare settings is built when it is first used, and not at the start', () => {
  const script = `
    let built = 0;
    // Where zod looks whenever a schema is made.
    globalThis.__zod_globalConfig = { postProcessor: () => { built += 1; } };
    await import(${JSON.stringify(action)});
    console.log(built);
  `;
  const built = Number(
    execFileSync(process.execPath, [...nodeFlags, '--input-type=module', '--eval', script], { encoding: 'utf8' }),
  );
  expect(built).toBeGreaterThan(100);
  expect(built).toBeLessThan(1300);
});
