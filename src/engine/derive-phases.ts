import type { PlannedPhase, PlannedTask, PlanProblem } from './planned.ts';

/** The phases that follow from what tasks take and give, or why there are none. */
export type Derived =
  | { readonly ok: true; readonly phases: readonly PlannedPhase[] }
  | { readonly ok: false; readonly problems: readonly PlanProblem[] };

/**
 * Puts each task into the first phase in which all its inputs are there: what can run together runs together, and nothing
 * waits longer than for what it needs. Tasks that wait for each other are named with the keys that they wait for. An input
 * that nobody writes is not told here: the check of the plan says it.
 */
export function derivePhases(tasks: readonly PlannedTask[], nameOf: (phase: number) => string = numbered): Derived {
  const writers = new Map(tasks.flatMap((task) => task.outputs.map((key) => [key, task] as const)));
  const awaited = new Map(
    tasks.map((task) => [task, new Set(task.inputs.flatMap((key) => writers.get(key) ?? []))] as const),
  );
  const phases: PlannedPhase[] = [];
  let waiting = tasks;
  while (waiting.length > 0) {
    const ready = waiting.filter((task) => awaited.get(task)?.size === 0);
    if (ready.length === 0) return { ok: false, problems: [cycleProblem(waiting, writers)] };
    phases.push({ name: nameOf(phases.length + 1), tasks: ready });
    waiting = waiting.filter((task) => !ready.includes(task));
    for (const task of waiting) for (const done of ready) awaited.get(task)?.delete(done);
  }
  return { ok: true, phases };
}

function numbered(phase: number): string {
  return `phase-${phase}`;
}

/** Each of the tasks that are left waits for another that is left; whoever follows them comes round. */
function cycleProblem(waiting: readonly PlannedTask[], writers: ReadonlyMap<string, PlannedTask>): PlanProblem {
  const trail: { readonly task: PlannedTask; readonly key: string }[] = [];
  let task = waiting[0];
  while (task !== undefined && !trail.some((step) => step.task === task)) {
    const key = task.inputs.find((input) => waiting.some((other) => other === writers.get(input)));
    if (key === undefined) break;
    trail.push({ task, key });
    task = writers.get(key);
  }
  const circle = trail.slice(trail.findIndex((step) => step.task === task));
  const steps = circle.map((step) => {
    const writer = writers.get(step.key)?.name ?? '';
    return `${JSON.stringify(step.task.name)} needs ${JSON.stringify(step.key)} of ${JSON.stringify(writer)}`;
  });
  const [first] = circle;
  return {
    kind: 'cycle',
    ...(first === undefined ? {} : { task: first.task.name, key: first.key }),
    message: `Tasks wait for each other in a circle: ${steps.join(', ')}.`,
  };
}
