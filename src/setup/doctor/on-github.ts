import type { Diagnosis } from './diagnosis.ts';
import type { ConfiguredGate } from './set-up.ts';
import type { GateStep } from './workflow-file.ts';

/** What only the code host knows, as far as it said so. */
interface Facts {
  readonly requiredChecks?: readonly string[];
  readonly secrets?: readonly string[];
  readonly oldestPullDays?: number;
}

/** What does not go together between the files of a set-up and the settings of its repository. */
export function diagnoseOnGitHub(
  { requiredChecks, secrets, oldestPullDays }: Facts,
  steps: readonly GateStep[],
  gates: readonly ConfiguredGate[],
): readonly Diagnosis[] {
  const found: Diagnosis[] = [];
  for (const step of steps) {
    const { path, job, jobId, inputs } = step;
    const check = typeof job.name === 'string' ? job.name : jobId;
    const line = step.jobLine('name');
    if (requiredChecks !== undefined && !requiredChecks.includes(check)) {
      const near = requiredChecks.find((one) => one.toLowerCase().includes('gate'));
      const what =
        near === undefined
          ? `no rule of the default branch requires the check "${check}", so nobody has to wait for it`
          : `the rules require "${near}", and this job is called "${check}", so nothing can be merged`;
      const change =
        near === undefined
          ? `Require the status check "${check}" in a ruleset.`
          : `Require "${check}" instead, or write name: ${near}.`;
      found.push({ level: near === undefined ? 'warning' : 'error', path, line, found: what, change });
    }
    if (secrets === undefined) continue;
    for (const [name, value] of Object.entries(inputs)) {
      const secret = /secrets\.(\w+)/.exec(String(value))?.[1];
      const isUsed =
        name !== 'api-key' || gates.some(({ reviewers }) => reviewers.some(({ kind }) => kind === 'model'));
      if (secret === undefined || secret === 'GITHUB_TOKEN' || secrets.includes(secret) || !isUsed) continue;
      const what = `there is no secret ${secret} in this repository or its organisation`;
      const at = { path, line: step.stepLine('with', name) };
      found.push({ level: 'error', ...at, found: what, change: `Run gh secret set ${secret}.` });
    }
  }
  for (const { path, text, config, reviewers } of gates) {
    const kept = config.outputs['retention-days'];
    if (oldestPullDays === undefined || oldestPullDays <= kept || !reviewers.some(({ kind }) => kind === 'model'))
      continue;
    const line = (text ?? '').split('\n').findIndex((one) => one.includes('retention-days')) + 1;
    found.push({
      ...{ level: 'warning', path, line: Math.max(1, line) },
      found: `records are kept ${kept} days, and the oldest open pull request is ${Math.floor(oldestPullDays)} days old: it is asked about again`,
      change: `Write outputs: { retention-days: ${Math.min(90, Math.ceil(oldestPullDays) + 7)} }.`,
    });
  }
  return found;
}
