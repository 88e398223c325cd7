import { numberProblems } from './check-numbers.ts';
import { keysOf, type Plan, type PlannedPhase, type PlanProblem } from './planned.ts';

/** Who writes a key, by the words of a message. */
type Writer = { readonly phase: string; readonly task?: string };

/**
 * Everything that is wrong with a plan, before anything runs or is paid for; empty when it can run. A key has one writer in
 * the whole pipeline, so that a reader's input never depends on which of two tasks happened to complete.
 */
export function checkPlan(plan: Plan, given: readonly string[]): readonly PlanProblem[] {
  if (plan.phases.length === 0) return [{ kind: 'no-phases', message: 'The pipeline has no phases.' }];
  return [...nameProblems(plan), ...keyProblems(plan, given), ...numberProblems(plan)];
}

function nameProblems(plan: Plan): readonly PlanProblem[] {
  const problems: PlanProblem[] = [];
  const phases = new Set<string>();
  const phaseOfTask = new Map<string, string>();
  for (const { name: phase, tasks } of plan.phases) {
    if (phase === '') problems.push({ kind: 'unnamed', phase, message: 'A phase has no name.' });
    if (phases.has(phase)) {
      problems.push({ kind: 'duplicate-phase', phase, message: `Two phases are named ${quote(phase)}.` });
    }
    phases.add(phase);
    if (tasks.length === 0) {
      problems.push({ kind: 'empty-phase', phase, message: `Phase ${quote(phase)} has no tasks.` });
    }
    for (const { name: task } of tasks) {
      const first = phaseOfTask.get(task);
      if (task === '') {
        problems.push({ kind: 'unnamed', phase, task, message: `A task of phase ${quote(phase)} has no name.` });
      }
      if (first !== undefined) {
        const where = first === phase ? `in phase ${quote(phase)}` : `in phases ${quote(first)} and ${quote(phase)}`;
        problems.push({
          kind: 'duplicate-task',
          phase,
          task,
          message: `Two tasks are named ${quote(task)}, ${where}.`,
        });
      }
      phaseOfTask.set(task, phase);
    }
  }
  return problems;
}

function keyProblems(plan: Plan, given: readonly string[]): readonly PlanProblem[] {
  const problems: PlanProblem[] = [];
  const available = new Set(given);
  const written = new Map<string, Writer>();
  const everWritten = new Map(plan.phases.flatMap(writesOf));
  for (const phase of plan.phases) {
    for (const task of phase.tasks) {
      for (const key of keysOf(task).filter((input) => !available.has(input))) {
        const writer = everWritten.get(key);
        const why =
          writer === undefined
            ? 'which is neither given nor produced by an earlier phase'
            : `which only ${nameOf(writer)} produces, and that phase does not come earlier`;
        const message = `Task ${quote(task.name)} of phase ${quote(phase.name)} ${task.inputs.includes(key) ? 'needs' : 'may take'} ${quote(key)}, ${why}.`;
        problems.push({ kind: 'missing-input', phase: phase.name, task: task.name, key, message });
      }
      for (const key of (task.reads ?? []).filter((input) => !keysOf(task).includes(input))) {
        const message = `Task ${quote(task.name)} of phase ${quote(phase.name)} reads ${quote(key)}, which is not among its inputs.`;
        problems.push({ kind: 'missing-input', phase: phase.name, task: task.name, key, message });
      }
    }
    for (const [key, writer] of writesOf(phase)) {
      const first = written.get(key);
      if (first !== undefined || given.includes(key)) {
        const other = first ? `${nameOf(first)} writes as well` : 'is given';
        const message = `${capital(nameOf(writer))} writes ${quote(key)}, which ${other}.`;
        problems.push({ kind: 'two-writers', ...writer, key, message });
      }
      written.set(key, writer);
      available.add(key);
    }
  }
  return problems;
}

/** What a phase adds to the context: its tasks' outputs, then what its gate decided. */
function writesOf({ name: phase, tasks, facts = {} }: PlannedPhase): readonly (readonly [string, Writer])[] {
  return [
    ...tasks.flatMap((task) => task.outputs.map((key) => [key, { phase, task: task.name }] as const)),
    ...[facts.approved, facts.score].flatMap((key) => (key === undefined ? [] : [[key, { phase }] as const])),
  ];
}

function nameOf({ phase, task }: Writer): string {
  return task === undefined ? `the gate of phase ${quote(phase)}` : `task ${quote(task)} of phase ${quote(phase)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// Names come from people: as a JSON string, none can break the line or its quotes.
function quote(name: string): string {
  return JSON.stringify(name);
}
