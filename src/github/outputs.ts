import type { Published } from '../report/report.ts';
import type { Decision } from '../verdict/verdict.ts';

/** What later steps can read: enumerations, numbers, paths and our own addresses, never free text. */
export interface Outputs {
  readonly verdict: Decision;
  readonly approved: boolean;
  readonly score: number;
  readonly 'files-reviewed': number;
  readonly findings: number;
  readonly 'report-path'?: string;
  readonly 'context-path'?: string;
  readonly 'artifact-id'?: number;
  readonly 'comment-url'?: string;
}

/** Sets the outputs of the step; what is absent is not set. */
export async function setOutputs(outputs: Outputs): Promise<Published> {
  try {
    const { setOutput } = await import('@actions/core');
    for (const [name, value] of Object.entries(outputs)) {
      if (value !== undefined) setOutput(name, value);
    }
    return { ok: true };
  } catch {
    return { ok: false, warning: 'Could not set the outputs: the file that GITHUB_OUTPUT names cannot be written.' };
  }
}
