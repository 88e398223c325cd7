import type { Snapshot } from '../content/content.ts';
import type { OpenedRun } from '../setup/open-run.ts';

/** What `doctor` would say of the workflow that runs. */
export interface SetUp {
  /** One line each; worked out when it is first asked, since that takes some code that nobody needs sooner. */
  notices(): Promise<readonly string[]>;
}

/** Reads the workflow that runs, and how it goes with the configuration. What cannot be read or told is not told. */
export function readSetUp(
  { config, settings }: Extract<OpenedRun, { readonly ok: true }>,
  workflowPath: string | undefined,
  base: Pick<Snapshot, 'read'>,
  signal: AbortSignal,
): SetUp {
  if (workflowPath === undefined) return { notices: async () => [] };
  const { path, found } = settings.configuration;
  const reading = Promise.all([base.read(workflowPath, signal), found ? base.read(path, signal) : undefined]);
  reading.catch(() => undefined);
  const diagnose = async (): Promise<readonly string[]> => {
    const [[workflow, configuration], { diagnosesOf }] = await Promise.all([
      reading,
      import('../setup/doctor/workflow-of-run.ts'),
    ]);
    if (!workflow.ok) return [];
    const text = configuration?.ok === true ? configuration.text : undefined;
    return diagnosesOf(workflowPath, workflow.text, { path, text, config, reviewers: settings.reviewers });
  };
  let diagnosed: Promise<readonly string[]> | undefined;
  return {
    notices() {
      diagnosed ??= diagnose().catch(() => []);
      return diagnosed;
    },
  };
}
