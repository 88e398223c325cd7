import fc from 'fast-check';
import type { TaskEnding } from '../../src/engine/outcome.ts';
import type { Json, Phase, Pipeline } from '../../src/engine/pipeline.ts';
import type { Invocation, Stage } from '../support/controlled-task.ts';

/** What a task of a random pipeline does when the test lets it end. */
type Act = 'complete' | 'fail' | 'undeclared' | 'missing' | 'not-json';

interface PlannedTask {
  readonly name: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly required: boolean;
  readonly act: Act;
}

export interface PlannedPhase {
  readonly name: string;
  readonly tasks: readonly PlannedTask[];
  readonly gateOpen: boolean;
}

export const given = { start: 'given' } as const;

const rawTask = fc.record({
  inputs: fc.array(fc.nat(), { maxLength: 3 }),
  outputs: fc.nat({ max: 2 }),
  required: fc.boolean(),
  act: fc.oneof(
    { weight: 6, arbitrary: fc.constant<Act>('complete') },
    { weight: 2, arbitrary: fc.constantFrom<Act>('fail', 'undeclared', 'missing', 'not-json') },
  ),
});
const rawPhase = fc.record({
  tasks: fc.array(rawTask, { minLength: 1, maxLength: 4 }),
  gateOpen: fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
});

/** A valid plan: sequential, parallel and hybrid shapes, with tasks that end in every way. */
export const plan: fc.Arbitrary<readonly PlannedPhase[]> = fc
  .array(rawPhase, { minLength: 1, maxLength: 4 })
  .map((phases) => {
    const available: string[] = Object.keys(given);
    return phases.map(({ tasks, gateOpen }, p) => {
      const planned = tasks.map((task, t): PlannedTask => {
        const outputs = Array.from({ length: task.outputs }, (_, o) => `k${p}${t}${o}`);
        return {
          name: `task-${p}-${t}`,
          inputs: [...new Set(task.inputs.flatMap((pick) => available[pick % available.length] ?? []))],
          outputs,
          required: task.required,
          act: task.act === 'missing' && outputs.length === 0 ? 'fail' : task.act,
        };
      });
      available.push(...planned.flatMap(({ outputs }) => outputs));
      return { name: `phase-${p}`, tasks: planned, gateOpen };
    });
  });

/** The picks by which a test decides which of the running tasks ends next. */
export const picks = fc.infiniteStream(fc.nat({ max: 1000 }));

/** The pipeline of a plan, on a stage where the test ends its tasks. */
export function pipelineOf(phases: readonly PlannedPhase[], stage: Stage): Pipeline {
  return {
    phases: phases.map(({ name, tasks, gateOpen }): Phase => {
      const gate = (): { open: true } | { open: false; reason: string } =>
        gateOpen ? { open: true } : { open: false, reason: `${name} says no` };
      return { name, gate, tasks: tasks.map(({ name: task, act: _, ...declared }) => stage.task(task, declared)) };
    }),
  };
}

/** Ends a running task as its plan says. */
export function endAsPlanned(phases: readonly PlannedPhase[], invocation: Invocation): void {
  const task = phases.flatMap((phase) => phase.tasks).find(({ name }) => name === invocation.task);
  if (!task) throw new Error(`no plan for ${invocation.task}`);
  const outputs = Object.fromEntries(task.outputs.map((key) => [key, madeFrom(key, invocation.inputs)]));
  switch (task.act) {
    case 'complete':
      invocation.complete(outputs);
      break;
    case 'fail':
      invocation.fail(new Error(`${task.name} is broken`));
      break;
    case 'undeclared':
      invocation.complete({ ...outputs, surprise: 1 });
      break;
    case 'missing':
      invocation.complete({});
      break;
    case 'not-json':
      invocation.complete(Object.fromEntries([...Object.entries(outputs), ['now', new Date(0)]]));
      break;
    default:
      task.act satisfies never;
  }
}

/** The same plan with other task names, so that several can share a stage. */
export function renamed(phases: readonly PlannedPhase[], prefix: string): readonly PlannedPhase[] {
  return phases.map((phase) => ({
    ...phase,
    tasks: phase.tasks.map((task) => ({ ...task, name: `${prefix}-${task.name}` })),
  }));
}

// Depends on the inputs, so that a task which saw the wrong context writes the wrong value.
function madeFrom(key: string, inputs: Readonly<Record<string, Json>>): Json {
  return {
    key,
    from: Object.keys(inputs)
      .sort()
      .map((name) => [name, inputs[name] ?? null]),
  };
}

/** How each task must end, told by a model that knows nothing of time: in declared order. */
export function expectedStatuses(phases: readonly PlannedPhase[]): readonly TaskEnding['status'][] {
  const available = new Set(Object.keys(given));
  let over = false;
  return phases.flatMap((phase) => {
    if (over) return phase.tasks.map(() => 'skipped' as const);
    const statuses = phase.tasks.map(({ inputs, act }) => {
      if (inputs.some((key) => !available.has(key))) return 'skipped' as const;
      return act === 'complete' ? ('completed' as const) : ('failed' as const);
    });
    for (const [index, task] of phase.tasks.entries()) {
      if (statuses[index] === 'completed') for (const key of task.outputs) available.add(key);
      else if (task.required) over = true;
    }
    if (!phase.gateOpen) over = true;
    return statuses;
  });
}
