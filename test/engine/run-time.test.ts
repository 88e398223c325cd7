import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/engine/pipeline.ts';
import { createQueue } from '../../src/engine/queue.ts';
import { endingLine } from '../../src/engine/run-result.ts';
import { Stage, settle } from '../support/controlled-task.ts';
import { ownTimers } from '../support/own-timers.ts';
import { clock, ownTime, pass, start, statuses } from './run-harness.ts';

ownTime();

describe('time', () => {
  it('stops a task when its own time is up: aborted, and not waited for although it ignores the signal', async () => {
    const stage = new Stage();
    const { done, over } = await start([{ name: 'p', tasks: [stage.task('hung', { timeoutMs: 500 })] }]);
    const { signal } = stage.of('hung');
    await pass(499);
    expect([signal.aborted, over()]).toEqual([false, false]);
    await pass(1);
    expect(signal.aborted).toBe(true);
    expect((await done()).outcomes).toMatchObject([
      { status: 'timed-out', timeoutMs: 500, limit: 'task', startedMs: 0, durationMs: 500 },
    ]);
  });

  it('calls it a timeout even when the task answers the abort with outputs or an error', async () => {
    const stage = new Stage();
    const late = {
      ...stage.task('late'),
      timeoutMs: 10,
      run: (_: unknown, { signal }: { signal: AbortSignal }) =>
        new Promise<Record<string, Json>>((resolve) => signal.addEventListener('abort', () => resolve({}))),
    };
    const { done } = await start([
      { name: 'p', tasks: [late, stage.task('obedient', { timeoutMs: 10, obedient: true })] },
    ]);
    await pass(10);
    expect(statuses(await done())).toEqual(['late timed-out', 'obedient timed-out']);
  });

  it('gives a task no more than what is left of the run, and says whose time was up', async () => {
    const stage = new Stage();
    const { done } = await start(
      [
        { name: 'one', tasks: [stage.task('a', { timeoutMs: 60 })] },
        {
          name: 'two',
          tasks: [stage.task('b', { timeoutMs: 60 }), stage.task('c', { timeoutMs: 20, required: false })],
        },
        { name: 'three', tasks: [stage.task('d')] },
      ],
      { deadline: clock() + 100 },
    );
    await pass(50);
    stage.of('a').complete();
    await pass(50);
    const result = await done();
    expect(result.outcomes).toMatchObject([
      { status: 'completed' },
      { status: 'timed-out', timeoutMs: 50, limit: 'run' },
      { status: 'timed-out', timeoutMs: 20, limit: 'task' },
      { status: 'skipped' },
    ]);
    expect(endingLine(result)).toBe(
      'blocked: required task "b" of phase "two" was stopped after 50 ms by the deadline of the run; completed 1 of 3 phases',
    );
  });

  it('never starts a task that still waits for its place when the deadline comes, and does not wait for the place', async () => {
    const stage = new Stage();
    const limit = createQueue(1);
    // Somebody else's work holds the only place, and goes on beyond our deadline.
    void limit.run(() => new Promise<void>(() => undefined));
    const { done } = await start([{ name: 'p', tasks: [stage.task('a')] }], { limit, deadline: clock() + 100 });
    await pass(100);
    expect((await done()).outcomes).toMatchObject([
      { status: 'skipped', reason: 'the deadline of the run was reached before it could start' },
    ]);
    expect(stage.started).toEqual([]);
  });

  it('leaves no timer behind', async () => {
    const stage = new Stage();
    using timers = ownTimers();
    const tasks = [stage.task('a'), stage.task('b')];
    const { done } = await timers.during(() => start([{ name: 'p', tasks }], { deadline: clock() + 1e6 }));
    expect(timers.left()).toBeGreaterThan(0);
    stage.of('a').complete();
    stage.of('b').fail(new Error('x'));
    await done();
    expect(timers.left()).toBe(0);
  });

  it('gives places back when a task is no longer waited for', async () => {
    const stage = new Stage();
    const { done } = await start(
      [{ name: 'p', tasks: [stage.task('hung', { timeoutMs: 10, required: false }), stage.task('next')] }],
      { limit: createQueue(1) },
    );
    expect(stage.started).toEqual(['hung']);
    await pass(10);
    stage.of('next').complete();
    expect((await done()).ending.status).toBe('completed');
  });
});

describe('cancelling', () => {
  it('aborts what is under way, starts nothing more, and keeps what completed', async () => {
    const stage = new Stage();
    const controller = new AbortController();
    const { done } = await start(
      [
        {
          name: 'one',
          tasks: [
            stage.task('done', { outputs: ['k'] }),
            stage.task('running'),
            stage.task('next'),
            stage.task('queued'),
          ],
        },
        { name: 'two', tasks: [stage.task('later')] },
      ],
      { signal: controller.signal, limit: createQueue(2) },
    );
    stage.of('done').complete({ k: 1 });
    await settle();
    controller.abort(new Error('stopped by SIGTERM'));
    const result = await done();
    expect(result.ending).toEqual({ status: 'cancelled', reason: 'stopped by SIGTERM' });
    expect(statuses(result)).toEqual([
      'done completed',
      'running cancelled',
      'next cancelled',
      'queued cancelled',
      'later cancelled',
    ]);
    expect(result.context.read('k')).toBe(1);
    expect(stage.started).toEqual(['done', 'running', 'next']);
  });

  it('runs nothing when it was cancelled before', async () => {
    const stage = new Stage();
    const { done } = await start([{ name: 'p', tasks: [stage.task('a')] }], { signal: AbortSignal.abort('no') });
    expect((await done()).ending).toEqual({ status: 'cancelled', reason: 'no' });
    expect(stage.started).toEqual([]);
  });
});
