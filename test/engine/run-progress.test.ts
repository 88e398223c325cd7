import { describe, expect, it } from 'vitest';
import type { Phase } from '../../src/engine/pipeline.ts';
import type { RunEvent } from '../../src/engine/run-result.ts';
import { Stage, settle } from '../support/controlled-task.ts';
import { ownTime, pass, start } from './run-harness.ts';

ownTime();

describe('resuming', () => {
  it('runs a task again when it was declared otherwise, or when one that it reads from runs again', async () => {
    const stage = new Stage();
    const phases = (outputs: readonly string[]): readonly Phase[] => [
      { name: 'one', tasks: [stage.task('a', { outputs }), stage.task('b', { outputs: ['kb'] })] },
      {
        name: 'two',
        tasks: [stage.task('c', { inputs: ['ka'], outputs: ['kc'] }), stage.task('d', { inputs: ['kb'] })],
      },
      { name: 'three', tasks: [stage.task('e', { inputs: ['kc'] })] },
    ];
    const finish = async (): Promise<void> => {
      for (await settle(); stage.running.length > 0; await settle()) stage.running[0]?.complete();
    };
    const first = await start(phases(['ka']));
    await finish();
    const { outcomes } = await first.done();
    stage.started.length = 0;
    const second = await start(phases(['ka', 'kx']), { completed: outcomes });
    await finish();
    const result = await second.done();
    expect(stage.started).toEqual(['a', 'c', 'e']);
    expect(result.outcomes.map(({ reused }) => reused ?? false)).toEqual([false, true, false, true, false]);
  });

  it('does not trust outcomes whose outputs are not those that the task declares', async () => {
    const stage = new Stage();
    const { inputs, timeoutMs, required, weight } = stage.task('a');
    const task = { phase: 'p', name: 'a', outputs: ['k'], inputs, timeoutMs, required, weight };
    const { done } = await start([{ name: 'p', tasks: [stage.task('a', { outputs: ['k'] })] }], {
      completed: [{ task, durationMs: 1, status: 'completed', outputs: { other: 1 } }],
    });
    expect(stage.started).toEqual(['a']);
    stage.of('a').complete();
    await done();
  });
});

describe('progress', () => {
  it('is told as it happens, and saved after each task and each phase', async () => {
    const stage = new Stage();
    const events: string[] = [];
    const saves: string[] = [];
    const { done } = await start(
      [
        { name: 'one', tasks: [stage.task('a', { outputs: ['k'] }), stage.task('b')] },
        { name: 'two', tasks: [stage.task('c')] },
      ],
      {
        onEvent: (event) => events.push(eventLine(event)),
        onProgress: async ({ outcomes, context }) => {
          saves.push(`${outcomes.map(({ task }) => task.name).join('')} ${context.entries.length}`);
        },
      },
    );
    stage.of('b').complete();
    await settle();
    stage.of('a').complete();
    await settle();
    stage.of('c').complete();
    await done();
    expect(saves).toEqual(['b 0', 'ab 0', 'ab 1', 'abc 1', 'abc 1']);
    expect(events).toEqual([
      'run-started 2/3',
      'phase-started one',
      'task-started a',
      'task-started b',
      'task-ended b completed',
      'task-ended a completed',
      'phase-ended one completed',
      'phase-started two',
      'task-started c',
      'task-ended c completed',
      'phase-ended two completed',
      'run-ended completed',
    ]);
  });

  it('neither a broken listener nor a store that fails or hangs changes the run', async () => {
    const stage = new Stage();
    const { done } = await start([{ name: 'p', tasks: [stage.task('a'), stage.task('b')] }], {
      onEvent: () => {
        throw new Error('EPIPE');
      },
      onProgress: ({ outcomes }) =>
        outcomes.length === 1 ? Promise.reject(new Error('disk full')) : new Promise(() => undefined),
    });
    stage.of('a').complete();
    await settle();
    stage.of('b').complete();
    await pass(5000);
    const result = await done();
    expect(result.ending.status).toBe('completed');
    expect(result.warnings).toEqual([
      'progress could not be saved after task "a" of phase "p": disk full',
      'progress could not be saved after task "b" of phase "p": it took longer than 5000 ms',
    ]);
  });
});

function eventLine(event: RunEvent): string {
  switch (event.kind) {
    case 'run-started':
      return `${event.kind} ${event.phases}/${event.tasks}`;
    case 'phase-started':
    case 'phase-skipped':
      return `${event.kind} ${event.phase}`;
    case 'task-started':
      return `${event.kind} ${event.task}`;
    case 'task-reused':
    case 'task-ended':
      return `${event.kind} ${event.outcome.task.name} ${event.outcome.status}`;
    case 'phase-ended':
      return `${event.kind} ${event.phase} ${event.ending.status}`;
    case 'task-compensated':
      return `${event.kind} ${event.compensation.task}`;
    case 'run-ended':
      return `${event.kind} ${event.result.ending.status}`;
    default:
      return event satisfies never;
  }
}
