import { describe, expect, it } from 'vitest';
import { fileStore } from '../../src/engine/file-store.ts';
import type { Returned, Task } from '../../src/engine/pipeline.ts';
import { resumePipeline } from '../../src/engine/resume.ts';
import { runPipeline } from '../../src/engine/run.ts';
import { blocked } from '../../src/engine/said.ts';
import { memoryStore } from '../../src/engine/store.ts';
import { clock, ownTime, pass } from './run-harness.ts';

ownTime();

const only = (task: Task) => ({ phases: [{ name: 'p', tasks: [task] }] });

describe('what a task throws', () => {
  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'undefined'],
    ['a text', 'no\nconnection', 'no connection'],
    ['an object without a prototype', Object.create(null), 'something that cannot be shown was thrown'],
    ['an error without a message', new RangeError(), 'RangeError'],
    ['an endless text', 'x'.repeat(10_000), `${'x'.repeat(500)}...`],
  ])('is one line of its outcome: %s', async (_, thrown, error) => {
    const run = (): Returned => {
      throw thrown;
    };
    const { outcomes } = await runPipeline(only({ name: 't', run }));
    expect(outcomes).toMatchObject([{ task: { phase: 'p', name: 't' }, status: 'failed', error }]);
  });
});

describe('keys that every object has', () => {
  const keys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'camelCase', 'with space'];

  it('are keys like any other', async () => {
    const outputs = Object.fromEntries(keys.map((key) => [key, key]));
    const read = (inputs: Readonly<Record<string, unknown>>) => ({ read: Object.keys(inputs) });
    const { context, ending } = await runPipeline({
      tasks: [
        { name: 'write', outputs: keys, run: () => outputs },
        { name: 'read', inputs: keys, outputs: ['read'], run: read },
      ],
    });
    expect(ending.status).toBe('completed');
    expect(context.read('read')).toEqual(expect.arrayContaining(keys));
    expect(context.read('__proto__')).toBe('__proto__');
  });

  it('are not there when nobody returned them', async () => {
    const { context, outcomes } = await runPipeline(only({ name: 't', outputs: keys, run: () => blocked('x') }));
    expect(outcomes).toMatchObject([{ status: 'blocked' }]);
    expect(context.history()).toEqual([]);
    const missing = await runPipeline(only({ name: 't', outputs: ['toString'], run: () => ({}) }));
    expect(missing.outcomes).toMatchObject([{ status: 'failed', error: 'it did not return "toString"' }]);
  });

  it('are refused among the given when their value is no plain data, by name', async () => {
    const run = runPipeline({ tasks: [{ name: 't', run: () => ({}) }] }, { when: { at: new Date(0) } });
    await expect(run).rejects.toThrow(
      'the value of when.at cannot be recorded: an instance of a class is not plain data',
    );
  });
});

describe('a store that hangs', () => {
  it('ends neither a run nor a resume, and is waited for once', async () => {
    const store = {
      ...memoryStore(),
      save: () => new Promise<void>(() => undefined),
      load: () => new Promise<undefined>(() => undefined),
    };
    const tasks = ['a', 'b', 'c'].map((name) => ({ name, run: () => ({}) }));
    const run = runPipeline({ tasks }, {}, { clock, store });
    await pass(5000);
    expect(await run).toMatchObject({
      ending: { status: 'completed' },
      warnings: ['progress could not be saved at the start of the run: it took longer than 5000 ms'],
    });
    const resumed = resumePipeline({ tasks }, 'r', { clock, store });
    await pass(30_000);
    expect(await resumed).toMatchObject({
      problem: {
        kind: 'unreadable',
        message: 'the saved run "r" cannot be resumed: it could not be read within 30000 ms',
      },
    });
  });

  it('is told by name when its folder cannot be one', async () => {
    const store = fileStore('/dev/null/runs');
    expect((await runPipeline({ tasks: [{ name: 't', run: () => ({}) }] }, {}, { clock, store })).warnings).toEqual([
      expect.stringMatching(/^progress could not be saved at the start of the run: ENOTDIR/),
    ]);
  });
});
