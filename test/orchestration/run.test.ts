import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLimiter } from '../../src/orchestration/limiter.ts';
import type { Json, Phase } from '../../src/orchestration/pipeline.ts';
import { resumable } from '../../src/orchestration/reuse.ts';
import { type RunOptions, runPipeline } from '../../src/orchestration/run.ts';
import { endingLine, type RunEvent, type RunResult } from '../../src/orchestration/run-result.ts';
import { Stage, settle } from '../support/controlled-task.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

const clock = (): number => Date.now();

/** Starts a run and lets it come as far as it comes without the test. */
async function start(
  phases: readonly Phase[],
  options: Partial<RunOptions> = {},
  given: Readonly<Record<string, Json>> = {},
): Promise<{ readonly done: () => Promise<RunResult>; readonly over: () => boolean }> {
  let over = false;
  const run = runPipeline({ phases }, given, { clock, limit: createLimiter(8), ...options });
  const watched = run.finally(() => {
    over = true;
  });
  watched.catch(() => undefined);
  await settle();
  return { done: () => watched, over: () => over };
}

async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
  await settle();
}

const statuses = ({ outcomes }: RunResult): readonly string[] =>
  outcomes.map(({ task, status }) => `${task.name} ${status}`);

describe('a pipeline', () => {
  it('is refused before anything runs when the plan is wrong', async () => {
    const stage = new Stage();
    const run = runPipeline(
      { phases: [{ name: 'p', tasks: [stage.task('a', { inputs: ['nowhere'] })] }] },
      {},
      {
        ...{ clock, limit: createLimiter(1) },
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

describe('a task that does not complete', () => {
  it.each<[string, unknown, string]>([
    ['returns too little', {}, 'failed: it did not return "out"'],
    ['returns too much', { out: 1, more: 2 }, 'failed: it returned "more" without declaring it'],
    [
      'returns what is not data',
      { out: new Map() },
      'failed: its outputs.out cannot be recorded: an instance of a class is not plain data',
    ],
    ['returns NaN', { out: [Number.NaN] }, 'failed: its outputs.out[0] cannot be recorded: NaN has no JSON form'],
    ['returns a list', ['out'], 'failed: it did not return its outputs by name'],
    ['returns undefined for an output', { out: undefined }, 'failed: it did not return "out"'],
  ])('blocks when it is required and %s', async (_, outputs, phrase) => {
    const stage = new Stage();
    const { done } = await start([{ name: 'p', tasks: [stage.task('a', { outputs: ['out'] })] }]);
    stage.of('a').complete(outputs);
    expect(endingLine(await done())).toBe(`blocked: required task "a" of phase "p" ${phrase}; completed 0 of 1 phase`);
  });

  it.each<[string, unknown, string]>([
    ['an error', new Error('no\nluck'), 'no luck'],
    ['a string', 'no luck', 'no luck'],
    ['nothing', undefined, 'undefined'],
    ['an object without a text', Object.create(null), 'something that cannot be shown was thrown'],
    ['a very long text', 'x'.repeat(10_000), `${'x'.repeat(500)}...`],
  ])('fails with one line when it throws %s', async (_, thrown, message) => {
    const stage = new Stage();
    const { done } = await start([{ name: 'p', tasks: [stage.task('a')] }]);
    stage.of('a').fail(thrown);
    expect((await done()).outcomes).toMatchObject([{ status: 'failed', error: message }]);
  });

  it('fails when it throws before it returns a promise', async () => {
    const run = (): Promise<Record<string, Json>> => {
      throw new Error('at once');
    };
    const task = { name: 'a', inputs: [], outputs: [], timeoutMs: 1, required: true, weight: 0, run };
    const { done } = await start([{ name: 'p', tasks: [task] }]);
    expect((await done()).outcomes).toMatchObject([{ status: 'failed', error: 'at once' }]);
  });

  it('blocks the run when required: work that completed is kept, siblings finish, later phases are skipped', async () => {
    const stage = new Stage();
    const { done } = await start([
      { name: 'one', tasks: [stage.task('first', { outputs: ['kept'] })] },
      { name: 'two', tasks: [stage.task('bad', { outputs: ['x'] }), stage.task('sibling', { outputs: ['y'] })] },
      { name: 'three', tasks: [stage.task('never', { inputs: ['kept'] })] },
    ]);
    stage.of('first').complete({ kept: 1 });
    await settle();
    stage.of('bad').fail(new Error('broken'));
    await settle();
    stage.of('sibling').complete({ y: 2 });
    const result = await done();
    expect(result.ending).toEqual({
      status: 'blocked',
      phase: 'two',
      task: 'bad',
      reason: 'required task "bad" of phase "two" failed: broken',
    });
    expect(endingLine(result)).toBe(
      'blocked: required task "bad" of phase "two" failed: broken; completed 1 of 3 phases',
    );
    expect(statuses(result)).toEqual(['first completed', 'bad failed', 'sibling completed', 'never skipped']);
    expect(result.outcomes[3]).toMatchObject({ reason: 'required task "bad" of phase "two" failed: broken' });
    expect(result.context.read('y')).toBe(2);
    expect(result.context.has('x')).toBe(false);
  });

  it('warns when optional, and whoever needs its output is skipped', async () => {
    const stage = new Stage();
    const { done } = await start([
      { name: 'one', tasks: [stage.task('images', { outputs: ['urls'], required: false })] },
      { name: 'two', tasks: [stage.task('gallery', { inputs: ['urls'], required: false }), stage.task('text')] },
    ]);
    stage.of('images').fail(new Error('none'));
    await settle();
    stage.of('text').complete();
    const result = await done();
    expect(endingLine(result)).toBe('completed 2 of 2 phases');
    expect(result.warnings).toEqual([
      'optional task "images" of phase "one" failed: none',
      'optional task "gallery" of phase "two" was skipped: it lacks its input "urls"',
    ]);
  });

  it('blocks the run when it is required and lacks an input', async () => {
    const stage = new Stage();
    const { done } = await start([
      { name: 'one', tasks: [stage.task('optional', { outputs: ['k'], required: false })] },
      { name: 'two', tasks: [stage.task('needs', { inputs: ['k'] })] },
    ]);
    stage.of('optional').fail(new Error('x'));
    expect((await done()).ending).toMatchObject({ status: 'blocked', phase: 'two', task: 'needs' });
  });
});

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
    const limit = createLimiter(1);
    // Somebody else's work holds the only place, and goes on beyond our deadline.
    void limit(() => new Promise<void>(() => undefined));
    const { done } = await start([{ name: 'p', tasks: [stage.task('a')] }], { limit, deadline: clock() + 100 });
    await pass(100);
    expect((await done()).outcomes).toMatchObject([
      { status: 'skipped', reason: 'the deadline of the run was reached before it could start' },
    ]);
    expect(stage.started).toEqual([]);
  });

  it('leaves no timer behind', async () => {
    const stage = new Stage();
    const { done } = await start([{ name: 'p', tasks: [stage.task('a'), stage.task('b')] }], {
      deadline: clock() + 1e6,
    });
    stage.of('a').complete();
    stage.of('b').fail(new Error('x'));
    await done();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('gives places back when a task is no longer waited for', async () => {
    const stage = new Stage();
    const { done } = await start(
      [{ name: 'p', tasks: [stage.task('hung', { timeoutMs: 10, required: false }), stage.task('next')] }],
      { limit: createLimiter(1) },
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
      { signal: controller.signal, limit: createLimiter(2) },
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
    const task = { ...stage.task('a', { outputs: ['k'] }), phase: 'p' };
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
        persist: async ({ outcomes, context }) => {
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
      persist: ({ outcomes }) =>
        outcomes.length === 1 ? Promise.reject(new Error('disk full')) : new Promise(() => undefined),
    });
    stage.of('a').complete();
    await settle();
    stage.of('b').complete();
    await pass(5000);
    await pass(5000);
    const result = await done();
    expect(result.ending.status).toBe('completed');
    expect(result.warnings).toEqual([
      'progress could not be saved: disk full',
      'progress could not be saved: it took longer than 5000 ms',
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
    case 'phase-compensated':
      return `${event.kind} ${event.compensation.phase}`;
    case 'run-ended':
      return `${event.kind} ${event.result.ending.status}`;
    default:
      return event satisfies never;
  }
}
