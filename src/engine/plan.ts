import { checkPlan } from './check-plan.ts';
import { completePhase, completeTasks } from './declared.ts';
import { derivePhases } from './derive-phases.ts';
import type { Agents, Pipeline } from './pipeline.ts';
import type { Plan, PlannedPhase, PlannedTask, PlanProblem } from './planned.ts';
import { shapeProblems } from './shape.ts';

/** A plan that can run, or everything that keeps it from running. */
export type Planned =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problems: readonly PlanProblem[] };

/** What a pipeline is planned with. */
export interface PlanOptions {
  /** The keys that the run will be given. */
  readonly given?: readonly string[];
  readonly agents?: Agents;
}

/** A pipeline that cannot run, with each reason and its place. */
export class PlanError extends Error {
  override readonly name = 'PlanError';
  readonly problems: readonly PlanProblem[];
  constructor(problems: readonly PlanProblem[]) {
    super(problems.map(({ message }) => message).join(' '));
    this.problems = problems;
  }
}

/**
 * Turns a declared pipeline, which may come from a file, into a plan: fills in what is left out, finds the agents, derives the
 * phases where none are declared, and checks all of it before anything runs or is paid for.
 */
export function planPipeline(pipeline: Pipeline, { given = [], agents = {} }: PlanOptions = {}): Planned {
  const wrong = shapeProblems(pipeline);
  if (wrong.length > 0) return { ok: false, problems: wrong };
  const phases = 'phases' in pipeline ? declaredPhases(pipeline.phases, agents) : derivedPhases(pipeline.tasks, agents);
  if (!phases.ok) return phases;
  const plan = { phases: phases.phases };
  const problems = checkPlan(plan, given);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, plan };
}

type Phases =
  | { readonly ok: true; readonly phases: readonly PlannedPhase[] }
  | { readonly ok: false; readonly problems: readonly PlanProblem[] };

function declaredPhases(declared: Extract<Pipeline, { phases: unknown }>['phases'], agents: Agents): Phases {
  const completed = declared.map((phase) => completePhase(phase, agents));
  const problems = completed.flatMap((phase) => (phase.ok ? [] : phase.problems));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, phases: completed.flatMap((phase) => (phase.ok ? [phase.value] : [])) };
}

function derivedPhases(declared: Extract<Pipeline, { tasks: unknown }>['tasks'], agents: Agents): Phases {
  const completed = completeTasks(declared, agents, undefined);
  return completed.ok ? derivePhases(completed.value) : completed;
}

/** A plan for a person: each phase with its tasks, who does them, what they take and give, and how long they may take. */
export function planText({ phases }: Plan): string {
  return phases
    .map(({ name, tasks, timeoutMs, optional, gate }, index) => {
      const bounds = [
        ...(optional ? ['optional'] : []),
        ...(timeoutMs === undefined ? [] : [`at most ${timeoutMs / 1000} s`]),
        ...(gate === undefined ? [] : [`then a gate${gateName(gate)}`]),
      ];
      return [`${index + 1}. ${[name, ...bounds].join(', ')}`, ...tasks.map((task) => `   - ${taskText(task)}`)].join(
        '\n',
      );
    })
    .join('\n');
}

function gateName(gate: PlannedPhase['gate']): string {
  if (typeof gate === 'string') return `: ${gate}`;
  return typeof gate === 'object' ? `: ${gate.strategy}` : '';
}

function taskText({
  name,
  agent,
  inputs,
  optionalInputs,
  outputs,
  required,
  weight,
  timeoutMs,
  compensate,
}: PlannedTask): string {
  const keys = (list: readonly string[]): string => (list.length === 0 ? 'nothing' : list.join(', '));
  const facts = [
    required ? 'required' : 'optional',
    `weight ${weight}`,
    `at most ${timeoutMs / 1000} s`,
    ...(optionalInputs === undefined ? [] : [`takes ${optionalInputs.join(', ')} where there`]),
    ...(compensate === undefined ? [] : ['can be undone']),
  ];
  return `${name}${agent === undefined ? '' : ` (${agent})`}: ${keys(inputs)} -> ${keys(outputs)}; ${facts.join(', ')}`;
}
