import { describe, expect, it } from 'vitest';
import type { Phase } from '../../src/engine/pipeline.ts';
import { resumable } from '../../src/engine/reuse.ts';
import { Stage, settle } from '../support/controlled-task.ts';
import { clock, ownTime, pass, start } from './run-harness.ts';

ownTime();

describe('saga', () => {
  const saga = async (compensate: (undone: string[], phase: string, signal: AbortSignal) => Promise<void>) => {
    const stage = new Stage();
    const undone: string[] = [];
    const phase = (name: string): Phase => ({
      name,
      tasks: [stage.task(`${name}-task`, { outputs: [name] })],
      compensate: (outputs, { signal }) => compensate(undone, `${name} ${JSON.stringify(outputs)}`, signal),
    });
    const started = await start(
      [phase('one'), phase('two'), { name: 'plain', tasks: [stage.task('p')] }, phase('three')],
      {
        compensationTimeoutMs: 1000,
        deadline: clock() + 50,
      },
    );
    stage.of('one-task').complete({ one: 1 });
    await settle();
    stage.of('two-task').complete({ two: 2 });
    await settle();
    stage.of('p').complete();
    await settle();
    // The run fails by its deadline: compensations have their own time.
    await pass(50);
    return { ...started, undone };
  };

  it('undoes completed phases in reverse order with what they wrote, and not the one that failed', async () => {
    const { done, undone } = await saga(async (list, phase) => {
      list.push(phase);
    });
    const { compensations } = await done();
    expect(undone).toEqual(['two {"two":2}', 'one {"one":1}']);
    expect(compensations).toMatchObject([
      { phase: 'two', status: 'completed' },
      { phase: 'one', status: 'completed' },
    ]);
  });

  it('goes on when a compensation fails, and records it', async () => {
    const { done } = await saga(async (_, phase) => {
      if (phase.startsWith('two')) throw new Error('cannot undo');
    });
    expect((await done()).compensations).toMatchObject([
      { phase: 'two', status: 'failed', error: 'cannot undo' },
      { phase: 'one', status: 'completed' },
    ]);
  });

  it('does not wait for a compensation that hangs', async () => {
    const { done } = await saga((_, phase) =>
      phase.startsWith('two') ? new Promise(() => undefined) : Promise.resolve(),
    );
    await pass(1000);
    expect((await done()).compensations).toMatchObject([
      { phase: 'two', status: 'timed-out', timeoutMs: 1000 },
      { phase: 'one', status: 'completed' },
    ]);
  });

  it('leaves the outcomes of undone phases out of what can be resumed', async () => {
    const { done } = await saga(async () => undefined);
    const { outcomes, compensations } = await done();
    expect(resumable(outcomes, compensations).map(({ task }) => task.name)).toEqual(['p', 'three-task']);
  });

  it.each(['completed', 'stopped', 'cancelled'] as const)('undoes nothing when the run %s', async (how) => {
    const stage = new Stage();
    const controller = new AbortController();
    const undone: string[] = [];
    const compensate = async (): Promise<void> => {
      undone.push('one');
    };
    const gate = (): { open: true } | { open: false; reason: string } =>
      how === 'stopped' ? { open: false, reason: 'no' } : { open: true };
    const { done } = await start(
      [
        { name: 'one', tasks: [stage.task('a')], compensate, gate },
        { name: 'two', tasks: [stage.task('b')] },
      ],
      { signal: controller.signal },
    );
    stage.of('a').complete();
    await settle();
    if (how === 'cancelled') controller.abort(new Error('x'));
    if (how === 'completed') stage.of('b').complete();
    expect((await done()).ending.status).toBe(how);
    expect(undone).toEqual([]);
  });
});
