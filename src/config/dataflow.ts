import type { Circle } from '../engine/order.ts';
import type { Reviewer } from '../review/reviewer.ts';
import { outputKey } from '../verdict/ballot.ts';
import { circleAmong, defaultPhases } from './default-phases.ts';
import { type ConfigProblem, type KeyPath, nearest, oneOf, quoted } from './problem.ts';
import type { Config } from './schema.ts';
import { type Places, problemAt } from './yaml-source.ts';

/** What every task is given from the start. */
const given = 'content';

interface Step {
  readonly phase: string;
  readonly task: string;
  /** The place of its phase, from 0. */
  readonly order: number;
  readonly reviewer: Reviewer;
}

/** What is wrong with who needs and who gives what; the words name phase, task and key. */
export function dataflowProblems(
  config: Config,
  reviewers: readonly Reviewer[],
  places: Places,
): readonly ConfigProblem[] {
  const steps = stepsOf(config, reviewers);
  // Of a circle, each part would be told to wait for the others: it is told once, as what it is.
  const circle = config.pipeline === undefined ? circleAmong(reviewers) : undefined;
  return circle === undefined
    ? [...writerProblems(steps, places), ...inputProblems(steps, places)]
    : [...writerProblems(steps, places), circleProblem(circle, reviewers, places)];
}

function stepsOf({ pipeline }: Config, reviewers: readonly Reviewer[]): readonly Step[] {
  const phases =
    pipeline?.map(({ phase, tasks }) => ({ phase, tasks })) ??
    defaultPhases(reviewers).map(({ name, reviewers: own }) => ({ phase: name, tasks: own.map((one) => one.name) }));
  const byName = new Map(reviewers.map((reviewer) => [reviewer.name, reviewer]));
  const steps = new Map<string, Step>();
  for (const [order, { phase, tasks }] of phases.entries()) {
    for (const task of tasks) {
      const reviewer = byName.get(task);
      // A task that is named twice is told elsewhere.
      if (reviewer !== undefined && !steps.has(task)) steps.set(task, { phase, task, order, reviewer });
    }
  }
  return [...steps.values()];
}

function circleProblem({ name, key, inWords }: Circle, reviewers: readonly Reviewer[], places: Places): ConfigProblem {
  const inputs = reviewers.find((reviewer) => reviewer.name === name)?.inputs ?? [];
  return problemAt(places, ['reviewers', name, 'inputs', Math.max(0, inputs.indexOf(key))], 'value', {
    found: `reviewers that wait for each other in a circle: ${inWords}`,
    allowed: 'inputs that do not lead back to their own reviewer',
  });
}

function writerProblems(steps: readonly Step[], places: Places): readonly ConfigProblem[] {
  const writers = new Map<string, Step>();
  return steps.flatMap((step) => {
    const key = outputKey(step.reviewer);
    const first = writers.get(key);
    writers.set(key, first ?? step);
    if (key !== given && first === undefined) return [];
    const other = first === undefined ? 'which is given from the start' : `which ${nameOf(first)} writes as well`;
    const found = `${quoted(key)} as the output of ${nameOf(step)}, ${other}`;
    // The one with a name of its own is the one to change.
    const at = step.reviewer.output === undefined && first !== undefined ? first : step;
    const place: KeyPath = ['reviewers', at.task, 'outputs', 0];
    return [problemAt(places, place, 'value', { found, allowed: 'a key that no other task writes' })];
  });
}

function inputProblems(steps: readonly Step[], places: Places): readonly ConfigProblem[] {
  return steps.flatMap((step) => {
    const earlier = steps.filter(({ order }) => order < step.order).map(({ reviewer }) => outputKey(reviewer));
    const available = [given, ...earlier];
    return (step.reviewer.inputs ?? []).flatMap((key, index) => {
      if (available.includes(key)) return [];
      const writer = steps.find(({ reviewer }) => outputKey(reviewer) === key);
      const why =
        writer === undefined
          ? 'which no task writes'
          : `which ${nameOf(writer)} writes, and that phase is no earlier one`;
      return [
        problemAt(places, ['reviewers', step.task, 'inputs', index], 'value', {
          found: `${quoted(key)} as an input of ${nameOf(step)}, ${why}`,
          allowed: oneOf(available),
          ...(writer === undefined ? nearest(key, available) : {}),
        }),
      ];
    });
  });
}

function nameOf({ phase, task }: Pick<Step, 'phase' | 'task'>): string {
  return `task ${quoted(task)} of phase ${quoted(phase)}`;
}

const ofTask = /^reviewers\.([a-z][a-z0-9-]*)\.(?:timeout|weight|required|inputs|outputs)\b/u;

/** A problem with the declaration of a task, with the phase that the task is in, as far as the file says. */
export function withPhase(problem: ConfigProblem, data: unknown): ConfigProblem {
  const task = ofTask.exec(problem.key)?.[1];
  const phase = task === undefined ? undefined : phaseOf(task, data);
  if (task === undefined || phase === undefined) return problem;
  return { ...problem, found: `${problem.found} for ${nameOf({ phase, task })}` };
}

function phaseOf(task: string, data: unknown): string | undefined {
  const pipeline: unknown = isRecord(data) ? data.pipeline : undefined;
  if (!Array.isArray(pipeline)) return undefined;
  for (const entry of pipeline) {
    if (!isRecord(entry) || typeof entry.phase !== 'string' || !Array.isArray(entry.tasks)) continue;
    if (entry.tasks.includes(task)) return entry.phase;
  }
  return undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
