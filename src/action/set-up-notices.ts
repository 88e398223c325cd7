import type { Snapshot } from '../content/content.ts';
import { diagnosisLine } from '../setup/doctor/diagnosis.ts';
import { diagnoseModel } from '../setup/doctor/set-up.ts';
import { diagnoseTogether, diagnoseWorkflow } from '../setup/doctor/workflows.ts';
import type { OpenedRun } from '../setup/open-run.ts';

/** What `doctor` would say of the workflow that runs, and of how it goes with the configuration; one line each. */
export async function setUpNotices(
  { config, settings }: Extract<OpenedRun, { readonly ok: true }>,
  workflowPath: string | undefined,
  base: Pick<Snapshot, 'read'>,
  signal: AbortSignal,
): Promise<readonly string[]> {
  if (workflowPath === undefined) return [];
  const { path, found } = settings.configuration;
  const [workflow, configuration] = await Promise.all([
    base.read(workflowPath, signal),
    found ? base.read(path, signal) : undefined,
  ]);
  if (!workflow.ok) return [];
  const { steps, diagnoses } = diagnoseWorkflow(workflowPath, workflow.text);
  const text = configuration?.ok === true ? configuration.text : undefined;
  const gate = { path, text, config, reviewers: settings.reviewers };
  const ofGate = steps.flatMap((step) => diagnoseModel(gate, step));
  return [...new Set([...diagnoses, ...diagnoseTogether(steps), ...ofGate].map(diagnosisLine))];
}
