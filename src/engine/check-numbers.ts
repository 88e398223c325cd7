import { longestTimeoutMs } from './deadline.ts';
import type { Gate } from './pipeline.ts';
import type { Plan, PlannedPhase, PlannedTask, PlanProblem } from './planned.ts';
import type { Retry } from './retry.ts';

/** Every weight, time, number of tries and threshold of a plan that is out of its range. */
export function numberProblems(plan: Plan): readonly PlanProblem[] {
  return plan.phases.flatMap((phase) => [
    ...phaseProblems(phase),
    ...phase.tasks.flatMap((task) => taskProblems(phase.name, task)),
  ]);
}

function phaseProblems({ name: phase, timeoutMs, gate, facts }: PlannedPhase): readonly PlanProblem[] {
  const who = `Phase ${quote(phase)}`;
  return [
    ...(timeoutMs === undefined ? [] : timeoutProblems(who, timeoutMs, { phase })),
    ...(gate === undefined ? [] : gateProblems(phase, gate)),
    ...(gate === undefined && facts !== undefined
      ? [{ kind: 'bad-gate' as const, phase, message: `${who} has facts of its gate, and no gate.` }]
      : []),
  ];
}

function gateProblems(phase: string, gate: Gate): readonly PlanProblem[] {
  if (typeof gate !== 'object') return [];
  const problem = (key: string, what: string): PlanProblem => ({
    ...{ kind: 'bad-gate', phase, key },
    message: `The gate of phase ${quote(phase)} has ${what}.`,
  });
  const { threshold = 0, quorum = 0 } = gate;
  return [
    ...(Number.isInteger(threshold) && threshold >= 0 && threshold <= 100
      ? []
      : [problem('threshold', `the threshold ${threshold}; a threshold is a whole number from 0 to 100`)]),
    ...(Number.isInteger(quorum) && quorum >= 0
      ? []
      : [problem('quorum', `the quorum ${quorum}; a quorum is a whole number of votes`)]),
  ];
}

function taskProblems(phase: string, task: PlannedTask): readonly PlanProblem[] {
  const place = { phase, task: task.name };
  const who = `Task ${quote(task.name)} of phase ${quote(phase)}`;
  const { weight, timeoutMs, retry, compensate } = task;
  const undo = `The compensation of task ${quote(task.name)} of phase ${quote(phase)}`;
  const weightMessage = `${who} has the weight ${weight}; a weight is 0 or more, with at most three decimal places.`;
  return [
    ...(isWeight(weight) ? [] : [{ kind: 'bad-weight' as const, ...place, message: weightMessage }]),
    ...timeoutProblems(who, timeoutMs, place),
    ...(retry === undefined ? [] : retryProblems(who, retry, place)),
    ...(compensate === undefined
      ? []
      : [...timeoutProblems(undo, compensate.timeoutMs, place), ...retryProblems(undo, compensate.retry, place)]),
  ];
}

function timeoutProblems(
  who: string,
  timeoutMs: number,
  place: Pick<PlanProblem, 'phase' | 'task'>,
): readonly PlanProblem[] {
  if (timeoutMs > 0 && timeoutMs <= longestTimeoutMs) return [];
  const message = `${who} has a timeout of ${timeoutMs} ms; a timeout is above 0 and at most ${longestTimeoutMs} ms.`;
  return [{ kind: 'bad-timeout', ...place, message }];
}

function retryProblems(
  who: string,
  { tries = 1, baseMs = 0, longestMs = 0 }: Retry,
  place: Pick<PlanProblem, 'phase' | 'task'>,
): readonly PlanProblem[] {
  const problem = (key: string, what: string): PlanProblem => ({
    ...{ kind: 'bad-retry', ...place, key },
    message: `${who} ${what}.`,
  });
  const isWait = (ms: number): boolean => ms >= 0 && ms <= longestTimeoutMs;
  return [
    ...(Number.isInteger(tries) && tries >= 1 && tries <= mostTries
      ? []
      : [problem('tries', `has ${tries} tries; there are from 1 to ${mostTries}`)]),
    ...(isWait(baseMs) ? [] : [problem('baseMs', `waits ${baseMs} ms before a retry; a wait is 0 or more`)]),
    ...(isWait(longestMs) ? [] : [problem('longestMs', `waits at most ${longestMs} ms; a wait is 0 or more`)]),
  ];
}

const mostTries = 100;

// Votes are counted in integers of a thousandth. toFixed rounds exactly, where a product by 1000 would err by itself.
function isWeight(weight: number): boolean {
  return weight >= 0 && Number.isSafeInteger(Math.round(weight * 1000)) && Number(weight.toFixed(3)) === weight;
}

function quote(name: string): string {
  return JSON.stringify(name);
}
