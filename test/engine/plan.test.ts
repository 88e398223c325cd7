import { describe, expect, it } from 'vitest';
import type { Phase, Pipeline, Task } from '../../src/engine/pipeline.ts';
import { planPipeline } from '../../src/engine/plan.ts';
import type { PlanProblem } from '../../src/engine/planned.ts';

function task(name: string, declared: Partial<Task> = {}): Task {
  return {
    name,
    inputs: [],
    outputs: [],
    timeoutMs: 1000,
    required: true,
    weight: 1,
    run: async () => ({}),
    ...declared,
  };
}

function problemsOf(pipeline: Pipeline, given: readonly string[] = []): readonly PlanProblem[] {
  const planned = planPipeline(pipeline, { given });
  return planned.ok ? [] : planned.problems;
}

const phase = (name: string, ...tasks: readonly Task[]): Phase => ({ name, tasks });

describe('a plan with phases', () => {
  it('accepts sequential, parallel and hybrid pipelines', () => {
    const a = task('a', { inputs: ['text'], outputs: ['x'] });
    const b = task('b', { inputs: ['x'], weight: 0.125, timeoutMs: 2_147_483_647 });
    expect(problemsOf({ phases: [phase('one', a), phase('two', b)] }, ['text'])).toEqual([]);
    expect(problemsOf({ phases: [phase('one', a, task('c', { weight: 0 }))] }, ['text'])).toEqual([]);
    expect(problemsOf({ phases: [phase('one', a), phase('two', b, task('c'))] }, ['text'])).toEqual([]);
  });

  it.each<[string, readonly Phase[], readonly object[]]>([
    ['no phases', [], [{ kind: 'no-phases', message: 'The pipeline has no phases.' }]],
    ['an empty phase', [phase('p')], [{ kind: 'empty-phase', phase: 'p', message: 'Phase "p" has no tasks.' }]],
    [
      'a phase named twice',
      [phase('p', task('a')), phase('p', task('b'))],
      [{ kind: 'duplicate-phase', phase: 'p', message: 'Two phases are named "p".' }],
    ],
    [
      'a task named twice in a phase',
      [phase('p', task('a'), task('a'))],
      [{ kind: 'duplicate-task', phase: 'p', task: 'a', message: 'Two tasks are named "a", in phase "p".' }],
    ],
    [
      'a task named twice in two phases',
      [phase('p', task('a')), phase('q', task('a'))],
      [{ kind: 'duplicate-task', phase: 'q', task: 'a', message: 'Two tasks are named "a", in phases "p" and "q".' }],
    ],
    ['a task without a name', [phase('p', task(''))], [{ kind: 'unnamed', phase: 'p', task: '' }]],
    [
      'an input that nobody produces',
      [phase('p', task('a', { inputs: ['k'] }))],
      [
        {
          ...{ kind: 'missing-input', phase: 'p', task: 'a', key: 'k' },
          message: 'Task "a" of phase "p" needs "k", which is neither given nor produced by an earlier phase.',
        },
      ],
    ],
    [
      'an input that a task of the same phase produces',
      [phase('p', task('a', { outputs: ['k'] }), task('b', { inputs: ['k'] }))],
      [
        {
          ...{ kind: 'missing-input', phase: 'p', task: 'b', key: 'k' },
          message:
            'Task "b" of phase "p" needs "k", which only task "a" of phase "p" produces, and that phase does not come earlier.',
        },
      ],
    ],
    [
      'an input that only a later phase produces',
      [phase('p', task('b', { inputs: ['k'] })), phase('q', task('a', { outputs: ['k'] }))],
      [{ kind: 'missing-input', phase: 'p', task: 'b', key: 'k' }],
    ],
    [
      'two writers in a phase',
      [phase('p', task('a', { outputs: ['k'] }), task('b', { outputs: ['k'] }))],
      [
        {
          ...{ kind: 'two-writers', phase: 'p', task: 'b', key: 'k' },
          message: 'Task "b" of phase "p" writes "k", which task "a" of phase "p" writes as well.',
        },
      ],
    ],
    [
      'two writers in two phases',
      [phase('p', task('a', { outputs: ['k'] })), phase('q', task('b', { outputs: ['k'] }))],
      [{ kind: 'two-writers', phase: 'q', task: 'b', key: 'k' }],
    ],
    [
      'a writer of what is given',
      [phase('p', task('a', { outputs: ['text'] }))],
      [
        {
          ...{ kind: 'two-writers', phase: 'p', task: 'a', key: 'text' },
          message: 'Task "a" of phase "p" writes "text", which is given.',
        },
      ],
    ],
  ])('refuses %s', (_, phases, problems) => {
    expect(problemsOf({ phases }, ['text'])).toMatchObject(problems);
    expect(problemsOf({ phases }, ['text'])).toHaveLength(problems.length);
  });

  it.each([-1, 0.0001, 1.0005, Number.NaN, Number.POSITIVE_INFINITY, 1e300])('refuses the weight %d', (weight) => {
    const problems = problemsOf({ phases: [phase('p', task('a', { weight }))] }, []);
    expect(problems).toMatchObject([{ kind: 'bad-weight', phase: 'p', task: 'a' }]);
  });

  it.each([0, 0.1, 0.3, 1.005, 2.675, 100.001, 1000])('accepts the weight %d', (weight) => {
    expect(problemsOf({ phases: [phase('p', task('a', { weight }))] }, [])).toEqual([]);
  });

  it.each([0, -5, Number.NaN, Number.POSITIVE_INFINITY, 2_147_483_648])('refuses the timeout %d', (timeoutMs) => {
    const problems = problemsOf({ phases: [phase('p', task('a', { timeoutMs }))] }, []);
    expect(problems).toMatchObject([{ kind: 'bad-timeout', phase: 'p', task: 'a' }]);
  });

  it('keeps a message on one line whatever the names are', () => {
    const [problem] = problemsOf({ phases: [phase('p\n::error::', task('a"', { inputs: ['k\r'] }))] }, []);
    expect(problem?.message).toBe(
      'Task "a\\"" of phase "p\\n::error::" needs "k\\r", which is neither given nor produced by an earlier phase.',
    );
  });
});
