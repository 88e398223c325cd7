import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Task } from '../../src/engine/pipeline.ts';
import { planPipeline, planText } from '../../src/engine/plan.ts';

const task = (name: string, inputs: readonly string[], outputs: readonly string[]): Task => ({
  ...{ name, inputs, outputs },
  run: () => ({}),
});

function phasesOf(tasks: readonly Task[], given: readonly string[] = ['page']): readonly (readonly string[])[] {
  const planned = planPipeline({ tasks }, { given });
  if (!planned.ok) throw new Error(planned.problems.map(({ message }) => message).join(' '));
  return planned.plan.phases.map((phase) => phase.tasks.map(({ name }) => name));
}

describe('phases that follow from inputs and outputs', () => {
  it('run together what can run together, in declared order', () => {
    const tasks = [
      task('publish', ['html', 'approved'], ['url']),
      task('legal', ['page'], ['approved']),
      task('brand', ['page'], ['score']),
      task('html', ['page'], ['html']),
      task('verify', ['url'], []),
    ];
    expect(phasesOf(tasks)).toEqual([['legal', 'brand', 'html'], ['publish'], ['verify']]);
  });

  it('are shown as a plan', () => {
    const planned = planPipeline({ tasks: [task('b', ['x'], []), task('a', ['page'], ['x'])] }, { given: ['page'] });
    expect(planned.ok && planText(planned.plan)).toBe(
      [
        '1. phase-1',
        '   - a: page -> x; required, weight 1, at most 120 s',
        '2. phase-2',
        '   - b: x -> nothing; required, weight 1, at most 120 s',
      ].join('\n'),
    );
  });

  it.each<[string, readonly Task[], string]>([
    [
      'two tasks that wait for each other',
      [task('free', [], []), task('a', ['y'], ['x']), task('b', ['x'], ['y'])],
      'Tasks wait for each other in a circle: "a" needs "y" of "b", "b" needs "x" of "a".',
    ],
    [
      'a task that waits for itself',
      [task('a', ['x'], ['x'])],
      'Tasks wait for each other in a circle: "a" needs "x" of "a".',
    ],
    [
      'a circle that others wait for',
      [task('after', ['x'], []), task('a', ['z'], ['x']), task('b', ['x'], ['y']), task('c', ['y'], ['z'])],
      'Tasks wait for each other in a circle: "a" needs "z" of "c", "c" needs "y" of "b", "b" needs "x" of "a".',
    ],
  ])('name the circle of %s', (_, tasks, message) => {
    expect(planPipeline({ tasks })).toMatchObject({ ok: false, problems: [{ kind: 'cycle', message }] });
  });

  it('name an input that nobody gives', () => {
    expect(planPipeline({ tasks: [task('a', ['nothing'], [])] })).toMatchObject({
      ok: false,
      problems: [{ kind: 'missing-input', phase: 'phase-1', task: 'a', key: 'nothing' }],
    });
  });

  it('put no task before what it needs, and none later than it has to be', () =>
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(), { maxLength: 3 }), { minLength: 1, maxLength: 10 }), (needs) => {
        const tasks = needs.map((picks, index) =>
          task(`t${index}`, index === 0 ? [] : [...new Set(picks.map((pick) => `k${pick % index}`))], [`k${index}`]),
        );
        const phases = phasesOf(fc.sample(fc.shuffledSubarray(tasks, { minLength: tasks.length }), 1)[0] ?? []);
        const phaseOf = new Map(phases.flatMap((names, at) => names.map((name) => [name, at] as const)));
        for (const { name, inputs = [] } of tasks) {
          const earlier = inputs.map((key) => phaseOf.get(key.replace('k', 't')) ?? Number.NaN);
          expect(phaseOf.get(name)).toBe(Math.max(-1, ...earlier) + 1);
        }
      }),
    ));
});
