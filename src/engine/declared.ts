import type { Agent, Agents, Compensate, Phase, Task, TaskFunction, Undo } from './pipeline.ts';
import type { PlannedPhase, PlannedTask, PlannedUndo, PlanProblem } from './planned.ts';
import { agentShapeProblems } from './shape.ts';

/** How a task is bounded that does not say it itself. */
const taskDefaults = { timeoutMs: 120_000, required: true, weight: 1 } as const;

/** How taking back is bounded where nothing is said; it is tried again whatever went wrong, since it may be run twice. */
const undoDefaults = { timeoutMs: 30_000, retry: { tries: 3, baseMs: 500, longestMs: 5_000 } } as const;

/** What stands for a declaration, or everything about who does it that is wrong. */
export type FilledIn<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly PlanProblem[] };

/** A phase with its tasks filled in. */
export function completePhase(phase: Phase, agents: Agents): FilledIn<PlannedPhase> {
  const tasks = completeTasks(phase.tasks, agents, phase.name);
  return tasks.ok ? { ok: true, value: { ...phase, tasks: tasks.value } } : tasks;
}

/** Tasks with what they leave out and the code of their agents. */
export function completeTasks(
  tasks: readonly Task[],
  agents: Agents,
  phase: string | undefined,
): FilledIn<readonly PlannedTask[]> {
  const problems: PlanProblem[] = [];
  const value = tasks.flatMap((task) => {
    const completed = completeTask(task, agents, phase);
    if (completed.ok) return [completed.value];
    problems.push(...completed.problems);
    return [];
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}

function completeTask(task: Task, agents: Agents, phase: string | undefined): FilledIn<PlannedTask> {
  const { name, agent: agentName, inputs = [], optionalInputs, reads, outputs = [] } = task;
  const { timeoutMs = taskDefaults.timeoutMs, required = taskDefaults.required, weight = taskDefaults.weight } = task;
  const agent = agentName === undefined ? undefined : agentNamed(agentName, agents);
  const problems: PlanProblem[] = [];
  const who = `Task ${quote(name)}${phase === undefined ? '' : ` of phase ${quote(phase)}`}`;
  const wrong = (kind: PlanProblem['kind'], message: string): void => {
    problems.push({ kind, ...(phase === undefined ? {} : { phase }), task: name, message });
  };
  const run: TaskFunction | undefined = task.run ?? (agent && ((values, tools) => agent.run(values, tools)));
  if (run === undefined && agentName === undefined)
    wrong('nobody', `${who} has neither an agent nor a function to run.`);
  else if (run === undefined) wrong('unknown-agent', `${who} is for agent ${absent(agentName, agents)}`);
  if (agentName !== undefined) problems.push(...agentProblems(agentName, agents, { phase, task: name }));

  // Who takes a step back belongs to who takes it: a function of the task's own is not undone by its agent.
  const compensate = task.compensate ?? (task.run === undefined ? agent?.compensate : undefined);
  const undo = compensate === undefined ? undefined : undoOf(compensate, agents);
  if (undo !== undefined && !undo.ok && undo.agent === undefined) {
    wrong('nobody', `The compensation of ${lower(who)} has neither an agent nor a function to run.`);
  } else if (undo?.ok === false) wrong('unknown-agent', `${who} is taken back by agent ${absent(undo.agent, agents)}`);

  if (run === undefined || problems.length > 0) return { ok: false, problems };
  const retry = task.retry ?? (task.run === undefined ? agent?.retry : undefined);
  const value: PlannedTask = {
    ...{ name, inputs, outputs, timeoutMs, required, weight, run },
    ...(agentName === undefined ? {} : { agent: agentName }),
    ...(optionalInputs === undefined ? {} : { optionalInputs }),
    ...(reads === undefined ? {} : { reads }),
    ...(retry === undefined ? {} : { retry }),
    ...(undo?.ok ? { compensate: undo.undo } : {}),
  };
  return { ok: true, value };
}

type FoundUndo =
  | { readonly ok: true; readonly undo: PlannedUndo }
  | { readonly ok: false; readonly agent: string | undefined };

function undoOf(compensate: Undo | Compensate, agents: Agents): FoundUndo {
  if (typeof compensate === 'function') return { ok: true, undo: { run: compensate, ...undoDefaults } };
  const { agent: name, timeoutMs = undoDefaults.timeoutMs, retry } = compensate;
  const agent = name === undefined ? undefined : agentNamed(name, agents);
  const run = compensate.run ?? (agent && undoBy(agent));
  if (run === undefined) return { ok: false, agent: name };
  return { ok: true, undo: { run, timeoutMs, retry: { ...undoDefaults.retry, ...retry } } };
}

/** Whoever is named to take something back does it as a task, with what was done as inputs. */
function undoBy(agent: Agent): Undo {
  return ({ inputs, outputs = null }, tools) => agent.run({ inputs, outputs }, tools);
}

// Own members only: a plan from a file may name whatever every object has.
function agentNamed(name: string, agents: Agents): Agent | undefined {
  const found = Object.hasOwn(agents, name) ? agents[name] : undefined;
  return typeof found === 'function' ? { run: found } : found;
}

/** What in the table is no agent although it has the name of one: tables are written without a type checker too. */
function agentProblems(
  name: string,
  agents: Agents,
  { phase, task }: { readonly phase: string | undefined; readonly task: string },
): readonly PlanProblem[] {
  if (!Object.hasOwn(agents, name)) return [];
  return agentShapeProblems(name, agents[name], phase === undefined ? { task } : { phase, task });
}

function absent(agent: string | undefined, agents: Agents): string {
  const names = Object.keys(agents);
  const known = names.length === 0 ? '' : `: ${names.map(quote).join(', ')}`;
  return `${quote(agent ?? '')}, who is not in the table of agents${known}.`;
}

function lower(who: string): string {
  return who.charAt(0).toLowerCase() + who.slice(1);
}

function quote(name: string): string {
  return JSON.stringify(name);
}
