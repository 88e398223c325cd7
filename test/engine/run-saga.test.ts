import { describe, expect, it } from 'vitest';
import type { Phase } from '../../src/engine/pipeline.ts';
import { createQueue } from '../../src/engine/queue.ts';
import { resumable } from '../../src/engine/reuse.ts';
import { blocked } from '../../src/engine/said.ts';
import { Stage, settle } from '../support/controlled-task.ts';
import { clock, ownTime, pass, start } from './run-harness.ts';

ownTime();

/** A stage whose tasks can be undone, with the list of what was. */
function saga() {
  const stage = new Stage();
  const undone: string[] = [];
  const step = (name: string, declared: Parameters<Stage['task']>[1] = {}) =>
    stage.task(name, {
      outputs: [name],
      compensate: ({ outputs }) => {
        undone.push(`${name} ${JSON.stringify(outputs) ?? 'unknown'}`);
      },
      ...declared,
    });
  const phase = (name: string, ...tasks: Phase['tasks']): Phase => ({ name, tasks });
  return { stage, undone, step, phase };
}

describe('saga: what is undone', () => {
  it('undoes steps in reverse order of completion when a later required step fails, and the failed one first', async () => {
    const { stage, undone, step, phase } = saga();
    const { done } = await start([
      phase('p', step('a'), step('b')),
      phase('q', stage.task('plain')),
      phase('r', step('c')),
    ]);
    stage.of('b').complete({ b: 2 });
    await settle();
    stage.of('a').complete({ a: 1 });
    await settle();
    stage.of('plain').complete();
    await settle();
    stage.of('c').fail(new Error('connection reset'));
    const { ending, compensations } = await done();
    expect(ending).toMatchObject({ status: 'blocked', phase: 'r', task: 'c' });
    expect(undone).toEqual(['c unknown', 'a {"a":1}', 'b {"b":2}']);
    expect(compensations).toMatchObject([
      { phase: 'r', task: 'c', status: 'completed' },
      { phase: 'p', task: 'a', status: 'completed' },
      { phase: 'p', task: 'b', status: 'completed' },
    ]);
  });

  it('undoes the half of a parallel phase that took effect', async () => {
    const { stage, undone, step, phase } = saga();
    const { done } = await start([phase('p', step('a'), stage.task('b'))]);
    stage.of('a').complete({ a: 1 });
    await settle();
    stage.of('b').fail(new Error('x'));
    await done();
    expect(undone).toEqual(['a {"a":1}']);
  });

  it('undoes a step that timed out after its effect, with what it returned too late', async () => {
    const { stage, undone, step, phase } = saga();
    const { done } = await start([phase('p', step('a', { timeoutMs: 100 }))]);
    const work = stage.of('a');
    await pass(100);
    work.complete({ a: 'late' });
    const { outcomes } = await done();
    expect(outcomes).toMatchObject([{ status: 'timed-out' }]);
    expect(undone).toEqual(['a {"a":"late"}']);
  });

  it('waits only a moment for a step that ignores its signal', async () => {
    const { undone, step, phase } = saga();
    const { done } = await start([phase('p', step('a', { timeoutMs: 100 }))]);
    await pass(100);
    expect(undone).toEqual([]);
    await pass(1000);
    await done();
    expect(undone).toEqual(['a unknown']);
  });

  it('undoes when a run is cancelled, and what was under way', async () => {
    const { stage, undone, step, phase } = saga();
    const controller = new AbortController();
    const { done } = await start([phase('p', step('a')), phase('q', step('b', { obedient: true }), step('never'))], {
      signal: controller.signal,
      limit: createQueue(1),
    });
    stage.of('a').complete({ a: 1 });
    await settle();
    controller.abort(new Error('enough'));
    expect((await done()).ending.status).toBe('cancelled');
    expect(undone).toEqual(['b unknown', 'a {"a":1}']);
  });

  it('undoes when a gate closes, and when it breaks', async () => {
    for (const gate of [
      () => ({ open: false, reason: 'SEO metadata is missing' }) as const,
      () => {
        throw new Error('broken');
      },
    ]) {
      const { stage, undone, step } = saga();
      const { done } = await start([{ name: 'p', tasks: [step('a')], gate }]);
      stage.of('a').complete({ a: 1 });
      await done();
      expect(undone).toEqual(['a {"a":1}']);
    }
  });

  it('undoes nothing when the run completes, nor what a task says it did not do', async () => {
    const { stage, undone, step, phase } = saga();
    const first = await start([phase('p', step('a')), { name: 'q', tasks: [step('b')], optional: true }]);
    stage.of('a').complete();
    await settle();
    stage.of('b').fail(new Error('optional'));
    expect((await first.done()).ending.status).toBe('completed');
    const second = await start([phase('p', step('c'))]);
    stage.of('c').complete(blocked('no address'));
    expect((await second.done()).ending).toMatchObject({ reason: expect.stringContaining('was blocked: no address') });
    expect(undone).toEqual([]);
  });

  it('hands the undo the inputs of the step, and the key under which its effect is known', async () => {
    const stage = new Stage();
    const seen: unknown[] = [];
    const { done } = await start(
      [
        {
          name: 'p',
          tasks: [
            stage.task('a', {
              inputs: ['page'],
              compensate: ({ inputs }, { effectKey }) => {
                seen.push(inputs, effectKey);
              },
            }),
          ],
        },
      ],
      { id: 'run-7' },
      { page: 'p1' },
    );
    stage.of('a').fail(new Error('x'));
    await done();
    expect(seen).toEqual([{ page: 'p1' }, 'run-7/a']);
  });
});

describe('saga: how it is undone', () => {
  const twoSteps = async (undoB: Phase['tasks'][number]['compensate']) => {
    const { stage, undone, step, phase } = saga();
    const { done } = await start(
      [
        phase('p', step('a')),
        phase('q', step('b', undoB === undefined ? {} : { compensate: undoB })),
        phase('r', stage.task('c')),
      ],
      // The run fails by its deadline: compensations have their own time.
      { deadline: clock() + 50, random: () => 0.5 },
    );
    stage.of('a').complete({ a: 1 });
    await settle();
    stage.of('b').complete({ b: 2 });
    await settle();
    await pass(50);
    return { done, undone };
  };

  it('names a compensation that fails, and goes on with the others', async () => {
    const run = () => {
      throw new Error('cannot undo');
    };
    const { done, undone } = await twoSteps({ run, retry: { tries: 1 } });
    const { compensations, warnings } = await done();
    expect(compensations).toMatchObject([
      { phase: 'q', task: 'b', status: 'failed', error: 'cannot undo' },
      { phase: 'p', task: 'a', status: 'completed' },
    ]);
    expect(warnings).toContain('task "b" of phase "q" could not be undone: cannot undo');
    expect(undone).toEqual(['a {"a":1}']);
  });

  it('tries again, with growing waits', async () => {
    let tries = 0;
    const { done } = await twoSteps(() => {
      tries += 1;
      if (tries < 3) throw new Error('busy');
    });
    expect(tries).toBe(1);
    await pass(250);
    expect(tries).toBe(2);
    await pass(500);
    expect((await done()).compensations).toMatchObject([{ task: 'b', status: 'completed', tries: 3 }, { task: 'a' }]);
  });

  it('tries again no sooner than the other side asks', async () => {
    const at: number[] = [];
    const { done } = await twoSteps(() => {
      at.push(clock());
      if (at.length < 2) throw Object.assign(new Error('too often'), { retryAfterMs: 60_000 });
    });
    await pass(59_999);
    expect(at).toHaveLength(1);
    await pass(1);
    expect((await done()).compensations).toMatchObject([{ task: 'b', status: 'completed', tries: 2 }, { task: 'a' }]);
  });

  it('does not wait without end for a side that asks to', async () => {
    let tries = 0;
    const { done } = await twoSteps(() => {
      tries += 1;
      throw Object.assign(new Error('closed for today'), { retryAfterMs: 86_400_000 });
    });
    expect((await done()).compensations).toMatchObject([{ task: 'b', status: 'failed' }, { task: 'a' }]);
    expect(tries).toBe(1);
  });

  it('does not try again what would fail the same way', async () => {
    const run = () => {
      throw new Error('gone');
    };
    const { done } = await twoSteps({ run, retry: { transient: () => false } });
    expect((await done()).compensations).toMatchObject([{ task: 'b', status: 'failed' }, { task: 'a' }]);
  });

  it('does not wait for one that hangs', async () => {
    const { done } = await twoSteps({ run: () => new Promise(() => undefined), timeoutMs: 1000, retry: { tries: 2 } });
    await pass(1000);
    await pass(250);
    await pass(1000);
    expect((await done()).compensations).toMatchObject([
      { phase: 'q', task: 'b', status: 'timed-out', timeoutMs: 1000, tries: 2 },
      { phase: 'p', task: 'a', status: 'completed' },
    ]);
  });

  it('leaves the outcomes of undone steps out of what can be resumed', async () => {
    const { done } = await twoSteps(undefined);
    const { outcomes, compensations } = await done();
    expect(resumable(outcomes, compensations).map(({ task }) => task.name)).toEqual(['c']);
    expect(resumable(outcomes, [{ phase: 'q' }]).map(({ task }) => task.name)).toEqual(['a', 'c']);
  });
});
