import { describe, expect, it } from 'vitest';
import type { Pipeline, Task } from '../../src/engine/pipeline.ts';
import { resumePipeline } from '../../src/engine/resume.ts';
import { runPipeline } from '../../src/engine/run.ts';
import { memoryStore } from '../../src/engine/store.ts';

/** A step that publishes and can be taken back, as long as `broken` lets it, and one after it that fails. */
function publishing(broken: { undo: boolean }) {
  const calls: string[] = [];
  const put: Task = {
    ...{ name: 'put', agent: '@site', outputs: ['item'] },
    run: () => {
      calls.push('put');
      return { item: 1 };
    },
    compensate: {
      retry: { tries: 1 },
      run: () => {
        calls.push('undo');
        if (broken.undo) throw new Error('the site does not answer');
      },
    },
  };
  const verify: Task = { name: 'verify', inputs: ['item'], run: () => Promise.reject(new Error('not found')) };
  const pipeline: Pipeline = { tasks: [put, verify] };
  return { pipeline, calls, verify };
}

describe('a resumed run', () => {
  it('tries once more to undo what could not be undone, though it never comes to do it again', async () => {
    const broken = { undo: true };
    const { pipeline, calls } = publishing(broken);
    const store = memoryStore();
    const first = await runPipeline(pipeline, {}, { store, id: 'r' });
    expect(first.compensations).toMatchObject([{ task: 'put', status: 'failed' }]);
    broken.undo = false;
    const resumed = await resumePipeline(pipeline, 'r', { store, signal: AbortSignal.abort(new Error('enough')) });
    expect(resumed).toMatchObject({ result: { compensations: [{ task: 'put', status: 'completed' }] } });
    expect(calls).toEqual(['put', 'undo', 'undo']);
    // What is undone stays undone.
    await resumePipeline(pipeline, 'r', { store, signal: AbortSignal.abort(new Error('enough')) });
    expect(calls).toHaveLength(3);
  });

  it('does a task again that somebody else is to do now', async () => {
    const store = memoryStore();
    const by = (agent: string, name = 'ask'): Pipeline => ({
      phases: [
        { name: 'p', tasks: [{ name, agent, outputs: ['said'] }] },
        { name: 'q', tasks: [{ name: 'end', run: () => Promise.reject(new Error('x')) }] },
      ],
    });
    const agents = { '@one': () => ({ said: 'by one' }), '@two': () => ({ said: 'by two' }) };
    await runPipeline(by('@one'), {}, { store, id: 'r', agents });
    const same = await resumePipeline(by('@one'), 'r', { store, agents });
    expect(same).toMatchObject({ result: { outcomes: [{ reused: true }, {}] } });
    const other = await resumePipeline(by('@two'), 'r', { store, agents });
    expect(other.ok && other.result.context.read('said')).toBe('by two');
  });

  it('warns when its plan does not know how to undo what was done', async () => {
    const { pipeline, verify } = publishing({ undo: true });
    const store = memoryStore();
    await runPipeline(pipeline, {}, { store, id: 'r' });
    const without: Pipeline = { tasks: [{ name: 'put', outputs: ['item'], run: () => ({ item: 2 }) }, verify] };
    expect(await resumePipeline(without, 'r', { store })).toMatchObject({
      result: { warnings: ['task "put" may have had an effect, and this plan does not say how to undo it'] },
    });
  });
});

it('a run that takes over what an earlier one completed undoes that as well', async () => {
  const { pipeline, calls } = publishing({ undo: false });
  const task = { phase: 'phase-1', name: 'put', agent: '@site', inputs: [], outputs: ['item'] };
  const declared = { ...task, timeoutMs: 120_000, required: true, weight: 1 };
  const { compensations } = await runPipeline(
    pipeline,
    {},
    { completed: [{ task: declared, durationMs: 1, status: 'completed', outputs: { item: 7 } }] },
  );
  expect(compensations).toMatchObject([{ task: 'put', status: 'completed' }]);
  expect(calls).toEqual(['undo']);
});
