import { orderByNeeds } from './order.ts';
import type { PlannedPhase, PlannedTask, PlanProblem } from './planned.ts';

/** The phases that follow from what tasks take and give, or why there are none. */
export type Derived =
  | { readonly ok: true; readonly phases: readonly PlannedPhase[] }
  | { readonly ok: false; readonly problems: readonly PlanProblem[] };

/** Derives the phases of tasks. An input that nobody gives is not told here: the check of the plan says it. */
export function derivePhases(tasks: readonly PlannedTask[]): Derived {
  const ordered = orderByNeeds(tasks);
  if (ordered.ok) {
    return { ok: true, phases: ordered.steps.map((step, index) => ({ name: `phase-${index + 1}`, tasks: step })) };
  }
  const { name: task, key, inWords } = ordered.circle;
  const message = `Tasks wait for each other in a circle: ${inWords}.`;
  return { ok: false, problems: [{ kind: 'cycle', task, key, message }] };
}
