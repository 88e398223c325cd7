import { describe, expect, it } from 'vitest';
import type { Json, Phase } from '../../src/engine/pipeline.ts';
import { createQueue } from '../../src/engine/queue.ts';
import { runPipeline } from '../../src/engine/run.ts';
import { endingLine } from '../../src/engine/run-result.ts';
import { Stage, settle } from '../support/controlled-task.ts';
import { clock, ownTime, start } from './run-harness.ts';

ownTime();

describe('a pipeline', () => {
  it('is refused before anything runs when the plan is wrong', async () => {
    const stage = new Stage();
    const run = runPipeline(
      { phases: [{ name: 'p', tasks: [stage.task('a', { inputs: ['nowhere'] })] }] },
      {},
      {
        ...{ clock, limit: createQueue(1) },
      },
    );
    await expect(run).rejects.toThrow('Task "a" of phase "p" needs "nowhere", which is neither given nor produced');
    expect(stage.started).toEqual([]);
  });

  it('hands each task its declared inputs only, and later phases what earlier ones wrote', async () => {
    const stage = new Stage();
    const { done } = await start(
      [
        { name: 'extract', tasks: [stage.task('extract', { inputs: ['text'], outputs: ['claims'] })] },
        {
          name: 'check',
          tasks: [stage.task('facts', { inputs: ['claims'] }), stage.task('style', { inputs: ['text'] })],
        },
      ],
      {},
      { text: 'hello', secret: 'not for you' },
    );
    expect(stage.of('extract').inputs).toEqual({ text: 'hello' });
    stage.of('extract').complete({ claims: ['one'] });
    await settle();
    expect(stage.of('facts').inputs).toEqual({ claims: ['one'] });
    expect(stage.of('style').inputs).toEqual({ text: 'hello' });
    stage.of('facts').complete();
    stage.of('style').complete();
    const result = await done();
    expect(endingLine(result)).toBe('completed 2 of 2 phases');
    expect(result.context.entries.map(({ author, key }) => `${author}: ${key}`)).toEqual([
      'start: text',
      'start: secret',
      'extract: claims',
    ]);
  });

  it('keeps tasks from changing what others see: inputs are frozen, outputs are copied', async () => {
    const mutable = { list: [1] };
    const returned = { out: { list: [1] } };
    const attempts: unknown[] = [];
    const meddle = async (inputs: Readonly<Record<string, Json>>): Promise<Readonly<Record<string, Json>>> => {
      for (const change of [
        () => Reflect.set(inputs, 'given', 0),
        () => Reflect.set(Object(inputs.given), 'list', 0),
        () => Reflect.set(Object(Object(inputs.given).list), '0', 9),
      ]) {
        attempts.push(change());
      }
      return returned;
    };
    const task = { name: 'meddler', inputs: ['given'], outputs: ['out'], timeoutMs: 9, required: true, weight: 0 };
    const stage = new Stage();
    const { done } = await start(
      [
        { name: 'one', tasks: [{ ...task, run: meddle }] },
        { name: 'two', tasks: [stage.task('reader', { inputs: ['given', 'out'] })] },
      ],
      {},
      { given: mutable },
    );
    mutable.list.push(2);
    returned.out.list.push(2);
    expect(attempts).toEqual([false, false, false]);
    expect(stage.of('reader').inputs).toEqual({ given: { list: [1] }, out: { list: [1] } });
    stage.of('reader').complete();
    await done();
  });

  it('writes outputs in declared order, whatever the order of finishing', async () => {
    const stage = new Stage();
    const { done } = await start([
      { name: 'p', tasks: [stage.task('slow', { outputs: ['b', 'a'] }), stage.task('fast', { outputs: ['c'] })] },
    ]);
    stage.of('fast').complete();
    await settle();
    stage.of('slow').complete();
    const { context } = await done();
    expect(context.entries.map(({ key }) => key)).toEqual(['b', 'a', 'c']);
  });
});

describe('the gate of a phase', () => {
  it('stops the run with its reason; the phase itself counts as completed', async () => {
    const stage = new Stage();
    const seen: unknown[] = [];
    const gate: Phase['gate'] = (outputs) => {
      seen.push(outputs);
      return { open: false, reason: 'not approved' };
    };
    const { done } = await start([
      { name: 'cheap', tasks: [stage.task('a', { outputs: ['k'] })], gate },
      { name: 'paid', tasks: [stage.task('b')] },
    ]);
    stage.of('a').complete({ k: 1 });
    const result = await done();
    expect(endingLine(result)).toBe('stopped: not approved; completed 1 of 2 phases');
    expect(seen).toEqual([{ k: 1 }]);
    expect(result.outcomes[1]).toMatchObject({ status: 'skipped', reason: 'not approved' });
  });

  it('blocks the run when it breaks: what is undecided does not pass', async () => {
    const gate = (): never => {
      throw new Error('bug');
    };
    const stage = new Stage();
    const { done } = await start([{ name: 'p', tasks: [stage.task('a')], gate }]);
    stage.of('a').complete();
    expect((await done()).ending).toEqual({
      status: 'blocked',
      phase: 'p',
      reason: 'the gate of phase "p" failed: bug',
    });
  });
});
