import { describe, expect, it } from 'vitest';
import { fileStore } from '../../src/engine/file-store.ts';
import type { Returned, Task } from '../../src/engine/pipeline.ts';
import { planPipeline } from '../../src/engine/plan.ts';
import { resumePipeline } from '../../src/engine/resume.ts';
import { runPipeline } from '../../src/engine/run.ts';
import { blocked } from '../../src/engine/said.ts';
import { memoryStore } from '../../src/engine/store.ts';
import { clock, ownTime, pass } from './run-harness.ts';

ownTime();

const only = (task: Task) => ({ phases: [{ name: 'p', tasks: [task] }] });

const unreadable = Object.defineProperty(new Error(), 'message', {
  get: () => {
    throw new Error('not even this');
  },
});

describe('what a task throws', () => {
  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'undefined'],
    ['a text', 'no\nconnection', 'no connection'],
    ['an object without a prototype', Object.create(null), 'something that cannot be shown was thrown'],
    ['an error without a message', new RangeError(), 'RangeError'],
    ['an endless text', 'x'.repeat(10_000), `${'x'.repeat(500)}...`],
    ['an error whose message is no text', Object.assign(new Error(), { message: { code: 7 } }), '[object Object]'],
    ['an error whose message cannot be read', unreadable, 'something that cannot be shown was thrown'],
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

describe('what is no agent, no value and no time', () => {
  it.each<[string, unknown, string]>([
    ['a text', 'call me', 'Agent "@a" is neither a function nor an object with one.'],
    ['an object that does nothing', {}, 'Agent "@a" has no "run".'],
    [
      'a retry in texts',
      { run: () => ({}), retry: { tries: '3' } },
      '"tries" of the retry of agent "@a" is not a number.',
    ],
    [
      'a compensation that is a name',
      { run: () => ({}), compensate: '@b' },
      '"compensate" of agent "@a" is not a function or an object.',
    ],
    [
      'a member that nobody knows',
      { run: () => ({}), undo: () => undefined },
      'Agent "@a" has "undo", which is nothing that it can have: run, compensate, retry.',
    ],
  ])('is refused before anything runs: %s', async (_, agent, message) => {
    // As it comes out of a file, or out of code that no type checker has seen.
    const agents = JSON.parse('{}');
    agents['@a'] = agent;
    const plan = { phases: [{ name: 'p', tasks: [{ name: 't', agent: '@a' }] }] };
    const planned = planPipeline(plan, { agents });
    expect(planned.ok ? [] : planned.problems[0]).toMatchObject({ phase: 'p', task: 't', message });
    await expect(runPipeline(plan, {}, { agents })).rejects.toThrow(message);
  });

  it.each([null, [1], 'text'])('is no start of a run: %j', async (given) => {
    const start = JSON.parse(JSON.stringify(given));
    await expect(runPipeline(only({ name: 't', run: () => ({}) }), start)).rejects.toThrow(TypeError);
  });

  it('is no deadline: a run with it would be cut off at once or never', async () => {
    const run = runPipeline(only({ name: 't', run: () => ({}) }), {}, { deadline: Number.NaN });
    await expect(run).rejects.toThrow('the deadline of a run is not a time');
  });
});

describe('a promise that nobody waits for', () => {
  it('may fail: an async listener, or a gate that is one', async () => {
    const unheard: unknown[] = [];
    const hear = (reason: unknown): void => void unheard.push(reason);
    process.on('unhandledRejection', hear);
    const late = async (): Promise<never> => {
      throw new Error('too late');
    };
    const gate = (): { readonly open: true } => Object.assign(late(), { open: true as const });
    const phase = { name: 'p', gate, tasks: [{ name: 't', run: () => ({}) }] };
    const { ending } = await runPipeline({ phases: [phase] }, {}, { onEvent: late });
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', hear);
    expect(ending.status).toBe('completed');
    expect(unheard).toEqual([]);
  });
});

describe('a value that contains itself', () => {
  it('is a failure that says so on a short line', async () => {
    const circle: Record<string, unknown> = {};
    circle.again = circle;
    const { outcomes } = await runPipeline(only({ name: 't', outputs: ['again'], run: () => circle }));
    const [outcome] = outcomes;
    expect(outcome).toMatchObject({ status: 'failed' });
    expect(outcome?.status === 'failed' && outcome.error).toMatch(
      /^its outputs(?:\.again){1,10}\.\.\. cannot be recorded: it is nested deeper than 200 levels, or contains itself$/,
    );
  });
});
