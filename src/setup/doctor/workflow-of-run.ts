import { diagnosisLine } from './diagnosis.ts';
import { diagnoseModel } from './set-up.ts';
import { diagnoseTogether, diagnoseWorkflow } from './workflows.ts';

/** What is to be said of the workflow that runs, and of how it goes with the configuration; one line each. */
export function diagnosesOf(path: string, text: string, gate: Parameters<typeof diagnoseModel>[0]): readonly string[] {
  const { steps, diagnoses } = diagnoseWorkflow(path, text);
  const ofGate = steps.flatMap((step) => diagnoseModel(gate, step));
  return [...new Set([...diagnoses, ...diagnoseTogether(steps), ...ofGate].map(diagnosisLine))];
}
