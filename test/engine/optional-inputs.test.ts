import { describe, expect, it } from 'vitest';
import type { Phase, Pipeline } from '../../src/engine/pipeline.ts';
import { planPipeline, planText } from '../../src/engine/plan.ts';
import { resumePipeline } from '../../src/engine/resume.ts';
import { runPipeline } from '../../src/engine/run.ts';
import { memoryStore } from '../../src/engine/store.ts';

/** An article is published with its pictures, or without them where making them failed. */
function publishing(pictures: () => unknown, seen: unknown[] = []): Pipeline {
  const make: Phase = {
    ...{ name: 'pictures', optional: true },
    tasks: [{ name: 'shrink', outputs: ['cdnUrls'], run: () => ({ cdnUrls: pictures() }) }],
  };
  const put: Phase = {
    name: 'publishing',
    tasks: [
      {
        ...{ name: 'put', inputs: ['html'], optionalInputs: ['cdnUrls'], outputs: ['url'] },
        run: (inputs) => {
          seen.push(inputs);
          return { url: '/a' };
        },
        compensate: (done) => void seen.push(['undone', done.inputs]),
      },
    ],
  };
  return { phases: [make, put] };
}

const broken = (): never => {
  throw new Error('no pictures');
};

describe('an optional input', () => {
  it('is among the inputs where it is there, and no reason to be skipped where it is not', async () => {
    const seen: unknown[] = [];
    expect(
      (
        await runPipeline(
          publishing(() => ['1.png'], seen),
          { html: 'h' },
        )
      ).ending.status,
    ).toBe('completed');
    const without = await runPipeline(publishing(broken, seen), { html: 'h' });
    expect(without.ending.status).toBe('completed');
    expect(seen).toEqual([{ html: 'h', cdnUrls: ['1.png'] }, { html: 'h' }]);
    expect(without.outcomes[1]?.task).toMatchObject({ inputs: ['html'], optionalInputs: ['cdnUrls'] });
  });

  it('must be given or made by an earlier phase like any other, so that no name is mistyped', () => {
    const task = { name: 't', optionalInputs: ['cdnUrl'], reads: ['other'], run: () => ({}) };
    expect(planPipeline({ phases: [{ name: 'p', tasks: [task] }] })).toMatchObject({
      problems: [
        {
          ...{ kind: 'missing-input', phase: 'p', task: 't', key: 'cdnUrl' },
          message: 'Task "t" of phase "p" may take "cdnUrl", which is neither given nor produced by an earlier phase.',
        },
        { kind: 'missing-input', key: 'other' },
      ],
    });
    expect(
      planPipeline({ phases: [{ name: 'p', tasks: [{ ...task, reads: ['cdnUrl'] }] }] }, { given: ['cdnUrl'] }).ok,
    ).toBe(true);
  });

  it('is waited for where phases follow from needs, and can close a circle', () => {
    const give = { name: 'give', outputs: ['x'], optionalInputs: ['y'], run: () => ({}) };
    const take = { name: 'take', optionalInputs: ['x'], outputs: ['y'], run: () => ({}) };
    const planned = planPipeline({ tasks: [take, { ...give, optionalInputs: [] }] });
    expect(planned.ok && planned.plan.phases.map(({ tasks }) => tasks.map(({ name }) => name))).toEqual([
      ['give'],
      ['take'],
    ]);
    expect(planned.ok && planText(planned.plan)).toContain('takes x where there');
    expect(planPipeline({ tasks: [give, take] })).toMatchObject({ problems: [{ kind: 'cycle' }] });
  });

  it('has its task done again once it is there, and is handed to its undoing', async () => {
    const seen: unknown[] = [];
    const store = memoryStore();
    await runPipeline(publishing(broken, seen), { html: 'h' }, { store, id: 'r' });
    const again = publishing(() => ['1.png'], seen);
    const fails: Phase = { name: 'verify', tasks: [{ name: 'look', run: broken }] };
    const phases = 'phases' in again ? [...again.phases, fails] : [];
    expect(await resumePipeline({ phases }, 'r', { store })).toMatchObject({
      result: { ending: { status: 'blocked' } },
    });
    expect(seen).toEqual([
      { html: 'h' },
      { html: 'h', cdnUrls: ['1.png'] },
      ['undone', { html: 'h', cdnUrls: ['1.png'] }],
    ]);
  });
});
