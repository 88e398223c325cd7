import { describe, expect, it } from 'vitest';
import type { Gate, Phase, Returned, Task } from '../../src/engine/pipeline.ts';
import { createQueue } from '../../src/engine/queue.ts';
import { runPipeline } from '../../src/engine/run.ts';
import { blocked, completed } from '../../src/engine/said.ts';
import { Stage, settle } from '../support/controlled-task.ts';
import { ownTime, pass, start, statuses } from './run-harness.ts';

const voter = (name: string, weight: number, approved: boolean, score?: number): Task => ({
  ...{ name, weight, outputs: [name] },
  run: () =>
    completed({ [name]: score ?? approved }, { vote: score === undefined ? { approved } : { approved, score } }),
});
const absent = (name: string, weight: number): Task => ({
  ...{ name, weight, required: false },
  run: () => {
    throw new Error('away');
  },
});
const gated = (gate: Gate, ...tasks: readonly Task[]): Phase => ({
  ...{ name: 'gates', tasks, gate },
  facts: { approved: 'parallelApproved', score: 'parallelScore' },
});
const after: Phase = {
  name: 'after',
  tasks: [
    { name: 'next', inputs: ['parallelApproved', 'parallelScore'], outputs: ['saw'], run: (facts) => ({ saw: facts }) },
  ],
};

describe('a gate that counts votes', () => {
  it.each<[string, Gate, readonly Task[], number | null, boolean]>([
    [
      'the weighted example',
      'weighted',
      [voter('b', 0.4, true, 91), voter('l', 0.4, true), voter('t', 0.2, true)],
      96.4,
      true,
    ],
    [
      'the same without its optional voter',
      'weighted',
      [voter('b', 0.4, true, 91), voter('l', 0.4, true), absent('t', 0.2)],
      95.5,
      true,
    ],
    [
      'the financial example',
      'weighted',
      [voter('b', 0.3, true, 91), voter('l', 0.5, true), voter('t', 0.2, true)],
      97.3,
      true,
    ],
    ['a score of 0', 'threshold', [voter('b', 1, false, 0), voter('l', 1, true)], 50, false],
    [
      'a lower threshold',
      { strategy: 'threshold', threshold: 50 },
      [voter('b', 1, false, 0), voter('l', 1, true)],
      50,
      true,
    ],
    ['two of three', 'majority', [voter('b', 1, true), voter('l', 1, true), voter('t', 1, false)], 66.6, true],
    ['one no', 'unanimous', [voter('b', 1, true), voter('l', 1, false)], 0, false],
    ['an adviser', 'unanimous', [voter('b', 1, true), voter('l', 0, false)], 100, true],
    [
      'an absent voter counted against',
      { strategy: 'weighted', absent: 'against' },
      [voter('b', 1, true), voter('l', 1, true), absent('t', 1)],
      66.6,
      false,
    ],
    ['too few votes', 'weighted', [voter('b', 1, true), absent('l', 1), absent('t', 1)], 0, false],
    [
      'a quorum of one',
      { strategy: 'weighted', quorum: 1 },
      [voter('b', 1, true), absent('l', 1), absent('t', 1)],
      100,
      true,
    ],
    ['nobody with a vote', 'weighted', [voter('b', 0, true)], 0, false],
  ])('decides %s', async (_, gate, tasks, score, open) => {
    const { ending, gates, context } = await runPipeline({ phases: [gated(gate, ...tasks), after] });
    expect(gates).toMatchObject([{ phase: 'gates', open, score }]);
    expect(ending.status).toBe(open ? 'completed' : 'stopped');
    expect(context.readMany(['parallelApproved', 'parallelScore', 'saw'])).toEqual({
      ...{ parallelApproved: open, parallelScore: score },
      ...(open ? { saw: { parallelApproved: open, parallelScore: score } } : {}),
    });
  });

  it('says why it is closed, and shows the sum', async () => {
    const { ending, gates } = await runPipeline({
      phases: [gated('weighted', voter('b', 0.4, false, 50), voter('l', 0.6, true, 90))],
    });
    expect(ending).toMatchObject({
      ...{ status: 'stopped', phase: 'gates' },
      reason: 'phase "gates" did not approve: The weighted mean of 74 is below the threshold of 80.',
    });
    expect(gates[0]?.arithmetic?.inWords).toBe('0.4 x 50 + 0.6 x 90 = 74, at least 80 x 1 = 80 needed');
  });

  it('may be a function of outputs and votes, and one that decides nothing blocks', async () => {
    const gate: Gate = ({ b }, votes) =>
      b === 70 && votes.b?.approved ? { open: true, score: 70 } : { open: false, reason: 'no' };
    expect(
      (await runPipeline({ phases: [gated(gate, voter('b', 1, true, 70)), after] })).context.read('parallelScore'),
    ).toBe(70);
    const undecided: Gate = () => JSON.parse('{"strategy":"weighted"}');
    const pipeline = { phases: [{ name: 'p', tasks: [voter('b', 1, true)], gate: undecided }] };
    expect((await runPipeline(pipeline)).ending).toMatchObject({
      ...{ status: 'blocked', phase: 'p' },
      reason: 'the gate of phase "p" failed: it did not say whether it is open',
    });
  });
});

describe('what a task says beside its outputs', () => {
  it('may be that it is blocked, with reasons, recommendations and what it has all the same', async () => {
    const { ending, outcomes, context } = await runPipeline({
      phases: [
        {
          name: 'validation',
          tasks: [
            { name: 'links', outputs: ['links'], run: () => ({ links: 3 }) },
            {
              ...{ name: 'fields', outputs: ['report', 'title'] },
              run: () =>
                blocked(['Missing field: title'], { recommendations: ['Add a title'], outputs: { report: [] } }),
            },
          ],
        },
        { name: 'publishing', tasks: [{ name: 'put', inputs: ['title'], run: () => ({}) }] },
      ],
    });
    expect(ending).toEqual({
      ...{ status: 'blocked', phase: 'validation', task: 'fields' },
      reason: 'required task "fields" of phase "validation" was blocked: Missing field: title',
    });
    expect(outcomes).toMatchObject([
      { status: 'completed' },
      {
        status: 'blocked',
        reasons: ['Missing field: title'],
        recommendations: ['Add a title'],
        outputs: { report: [] },
      },
      { status: 'skipped' },
    ]);
    expect(context.snapshot().entries.map(({ key }) => key)).toEqual(['links', 'report']);
  });

  it.each<[string, () => Returned, string]>([
    [
      'a score that is no whole number',
      () => completed({}, { vote: { approved: true, score: 91.5 } }),
      'its vote has the score 91.5; a score is a whole number from 0 to 100',
    ],
    [
      'a score above 100',
      () => completed({}, { vote: { approved: true, score: 101 } }),
      'its vote has the score 101; a score is a whole number from 0 to 100',
    ],
    [
      'a vote without approval',
      () => completed({}, JSON.parse('{"vote":{"score":3}}')),
      'its vote does not say whether it approves',
    ],
    [
      'recommendations that are none',
      () => completed({}, JSON.parse('{"recommendations":"x"}')),
      'its recommendations are not a list of texts',
    ],
    ['reasons that are none', () => blocked(JSON.parse('[1]')), 'its reasons are not a list of texts'],
    [
      'undeclared outputs while blocked',
      () => blocked('x', { outputs: { y: 1 } }),
      'it returned "y" without declaring it',
    ],
    ['nothing', () => JSON.parse('null'), 'it did not return its outputs by name'],
    [
      'a date',
      () => completed({ k: new Date(0) }),
      'its outputs.k cannot be recorded: an instance of a class is not plain data',
    ],
  ])('is a failure when it is %s', async (_, run, error) => {
    const { outcomes } = await runPipeline({ tasks: [{ name: 't', run }] });
    expect(outcomes).toMatchObject([{ status: 'failed', error }]);
  });
});

describe('a phase', () => {
  ownTime();

  it('that is optional is gone on from with a warning, whatever kept it from completing', async () => {
    const stage = new Stage();
    const { done } = await start([
      { name: 'assets', optional: true, tasks: [stage.task('a', { outputs: ['cdn'] })] },
      { name: 'publish', tasks: [stage.task('b'), stage.task('c', { inputs: ['cdn'], required: false })] },
    ]);
    stage.of('a').fail(new Error('no images'));
    await settle();
    stage.of('b').complete();
    const result = await done();
    expect(result.ending.status).toBe('completed');
    expect(statuses(result)).toEqual(['a failed', 'b completed', 'c skipped']);
    expect(result.completedPhases).toBe(1);
    expect(result.warnings).toEqual([
      'optional phase "assets" did not complete: required task "a" of phase "assets" failed: no images',
      'optional task "c" of phase "publish" was skipped: it lacks its input "cdn"',
    ]);
  });

  it('is bounded by its own time, and says so of what is cut and of what never started', async () => {
    const stage = new Stage();
    const { done } = await start(
      [
        {
          name: 'slow',
          timeoutMs: 300,
          tasks: [stage.task('a'), stage.task('b'), stage.task('quick', { timeoutMs: 100 })],
        },
      ],
      { limit: createQueue(2) },
    );
    stage.of('b').complete();
    await settle();
    await pass(100);
    await pass(200);
    const { outcomes, ending } = await done();
    expect(outcomes).toMatchObject([
      { status: 'timed-out', timeoutMs: 300, limit: 'phase' },
      { status: 'completed' },
      { status: 'timed-out', timeoutMs: 100, limit: 'task' },
    ]);
    expect(ending).toMatchObject({
      reason: 'required task "a" of phase "slow" was stopped after 300 ms, when the time of its phase was up',
    });
  });

  it('skips what had no place before its time was up', async () => {
    const stage = new Stage();
    const { done } = await start([{ name: 'slow', timeoutMs: 300, tasks: [stage.task('a'), stage.task('b')] }], {
      limit: createQueue(1),
    });
    await pass(300);
    expect((await done()).outcomes).toMatchObject([
      { status: 'timed-out' },
      { status: 'skipped', reason: 'the time of its phase was up before it could start' },
    ]);
  });

  it('tries a task again as declared, and gives up on what will not pass', async () => {
    const stage = new Stage();
    const retry = {
      tries: 3,
      baseMs: 100,
      transient: (error: unknown) => error instanceof Error && error.message === 'busy',
    };
    const { done } = await start([{ name: 'p', tasks: [stage.task('a', { retry }), stage.task('b', { retry })] }], {
      random: () => 1,
    });
    stage.of('a').fail(new Error('busy'));
    stage.of('b').fail(new Error('gone'));
    await settle();
    await pass(100);
    stage.of('a').fail(new Error('busy'));
    await settle();
    await pass(200);
    stage.of('a').complete();
    expect(statuses(await done())).toEqual(['a completed', 'b failed']);
    expect(stage.started).toEqual(['a', 'b', 'a', 'a']);
  });

  it('begins no try after the time of the task', async () => {
    const stage = new Stage();
    const { done } = await start(
      [{ name: 'p', tasks: [stage.task('a', { timeoutMs: 150, retry: { baseMs: 100 } })] }],
      {
        random: () => 1,
      },
    );
    stage.of('a').fail(new Error('busy'));
    await settle();
    await pass(100);
    stage.of('a').fail(new Error('busy'));
    await settle();
    await pass(50);
    expect(statuses(await done())).toEqual(['a timed-out']);
    await pass(1000);
    expect(stage.started).toEqual(['a', 'a']);
  });
});
