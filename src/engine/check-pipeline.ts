import { longestTimeoutMs } from './deadline.ts';
import type { Pipeline } from './pipeline.ts';

/** Why a plan cannot run, with the place where it is wrong; the message is one line for whoever wrote the plan. */
export interface PlanProblem {
  readonly kind:
    | 'no-phases'
    | 'empty-phase'
    | 'unnamed'
    | 'duplicate-phase'
    | 'duplicate-task'
    | 'missing-input'
    | 'two-writers'
    | 'bad-weight'
    | 'bad-timeout';
  readonly phase?: string;
  readonly task?: string;
  readonly key?: string;
  readonly message: string;
}

interface Writer {
  readonly phase: string;
  readonly task: string;
}

/**
 * Everything that is wrong with a plan, before anything runs or is paid for; empty when it can run. A key has one writer in
 * the whole pipeline, so that a reader's input never depends on which of two tasks happened to complete.
 */
export function checkPipeline(pipeline: Pipeline, given: readonly string[]): readonly PlanProblem[] {
  if (pipeline.phases.length === 0) return [{ kind: 'no-phases', message: 'The pipeline has no phases.' }];
  return [...nameProblems(pipeline), ...keyProblems(pipeline, given), ...numberProblems(pipeline)];
}

function nameProblems(pipeline: Pipeline): readonly PlanProblem[] {
  const problems: PlanProblem[] = [];
  const phases = new Set<string>();
  const phaseOfTask = new Map<string, string>();
  for (const { name: phase, tasks } of pipeline.phases) {
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

function keyProblems(pipeline: Pipeline, given: readonly string[]): readonly PlanProblem[] {
  const problems: PlanProblem[] = [];
  const available = new Set(given);
  const writers = new Map<string, Writer>();
  const everWritten = new Map<string, Writer>();
  for (const { name: phase, tasks } of pipeline.phases) {
    for (const task of tasks) for (const key of task.outputs) everWritten.set(key, { phase, task: task.name });
  }
  for (const { name: phase, tasks } of pipeline.phases) {
    for (const task of tasks) {
      const place = { phase, task: task.name };
      for (const key of task.inputs.filter((input) => !available.has(input))) {
        const writer = everWritten.get(key);
        const why =
          writer === undefined
            ? 'which is neither given nor produced by an earlier phase'
            : `which only task ${quote(writer.task)} of phase ${quote(writer.phase)} produces, and that phase does not come earlier`;
        const message = `Task ${quote(task.name)} of phase ${quote(phase)} needs ${quote(key)}, ${why}.`;
        problems.push({ kind: 'missing-input', ...place, key, message });
      }
    }
    for (const task of tasks) {
      const place = { phase, task: task.name };
      for (const key of task.outputs) {
        const first = writers.get(key);
        if (first !== undefined || given.includes(key)) {
          const other = first ? `task ${quote(first.task)} of phase ${quote(first.phase)} writes` : 'is given';
          const message = `Task ${quote(task.name)} of phase ${quote(phase)} writes ${quote(key)}, which ${other}${first ? ' as well' : ''}.`;
          problems.push({ kind: 'two-writers', ...place, key, message });
        }
        writers.set(key, place);
      }
    }
    for (const key of tasks.flatMap((task) => task.outputs)) available.add(key);
  }
  return problems;
}

function numberProblems(pipeline: Pipeline): readonly PlanProblem[] {
  const problems: PlanProblem[] = [];
  for (const { name: phase, tasks } of pipeline.phases) {
    for (const { name: task, weight, timeoutMs } of tasks) {
      const who = `Task ${quote(task)} of phase ${quote(phase)}`;
      if (!isWeight(weight)) {
        const message = `${who} has the weight ${weight}; a weight is 0 or more, with at most three decimal places.`;
        problems.push({ kind: 'bad-weight', phase, task, message });
      }
      if (!(timeoutMs > 0 && timeoutMs <= longestTimeoutMs)) {
        const message = `${who} has a timeout of ${timeoutMs} ms; a timeout is above 0 and at most ${longestTimeoutMs} ms.`;
        problems.push({ kind: 'bad-timeout', phase, task, message });
      }
    }
  }
  return problems;
}

// Votes are counted in integers of a thousandth. toFixed rounds exactly, where a product by 1000 would err by itself.
function isWeight(weight: number): boolean {
  return weight >= 0 && Number.isSafeInteger(Math.round(weight * 1000)) && Number(weight.toFixed(3)) === weight;
}

// Names come from people: as a JSON string, none can break the line or its quotes.
function quote(name: string): string {
  return JSON.stringify(name);
}
