import type { Published } from '../report/report.ts';
import type { StepOutputs } from '../report/step-outputs.ts';

/** Sets the outputs of the step; what is empty is not set. */
export async function setOutputs(outputs: StepOutputs): Promise<Published> {
  try {
    const { setOutput } = await import('@actions/core');
    for (const [name, value] of Object.entries(outputs)) {
      if (value !== '') setOutput(name, value);
    }
    return { ok: true };
  } catch {
    return { ok: false, warning: 'Could not set the outputs: the file that GITHUB_OUTPUT names cannot be written.' };
  }
}
