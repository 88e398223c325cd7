import type { ContentSource } from '../content/content.ts';
import { runGate } from '../gate.ts';
import { openMemoryFolder } from '../local/memory-folder.ts';
import { ownSecret } from '../local/own-key.ts';
import { inspectRecord, recordKey } from '../record/record.ts';
import type { RunRecord } from '../record/record-schema.ts';
import { estimateLine } from '../report/progress.ts';
import { openMemory } from '../run/memory.ts';
import { openRun } from '../setup/open-run.ts';
import { version } from '../setup/version.ts';
import type { PublishInputs } from './publish-inputs.ts';
import { requestOf, worldOf } from './request.ts';
import type { World } from './world.ts';

/** What is judged now, since no verdict on it was found. */
export interface JudgeNow {
  readonly source: ContentSource;
  readonly root: string;
  readonly config: string;
  readonly inputs: PublishInputs;
  /** Only these pages. */
  readonly paths: ReadonlySet<string>;
  readonly commit: string | undefined;
  /** Records that are believed: what was answered is not asked again. */
  readonly restored: readonly RunRecord[];
  /** Whether this run is kept under `.content-gate/`, as one of `check` is, so that the next one asks nobody twice. */
  readonly isKept: boolean;
}

/** The record of a run of the gate on these pages, or one sentence on why they could not be judged. */
export type JudgedNow =
  | { readonly ok: true; readonly record: RunRecord }
  | { readonly ok: false; readonly problem: string };

/** Judges pages of the default branch by the gate itself. Nothing of what judges is loaded by this door but for this. */
export async function judgeNow(request: JudgeNow, world: World, signal: AbortSignal): Promise<JudgedNow> {
  const { source, root, config, inputs, paths, commit, restored, isKept } = request;
  const none = { paths: [], base: undefined, allowEmpty: true, model: undefined, baseUrl: undefined };
  const keys = {
    CONTENT_GATE_API_KEY: inputs.apiKey,
    CONTENT_GATE_FALLBACK_API_KEY: inputs.fallbackApiKey,
  };
  const judging: World = { ...world, signal, variables: { ...world.variables, ...keys } };
  const only: ContentSource = {
    ...source,
    load: (select, limits, call) =>
      source.load(
        (file) => select(file) ?? (paths.has(file.path) ? undefined : { reason: 'not-matched' }),
        limits,
        call,
      ),
  };
  const run = await openRun(
    { ...requestOf({ ...none, config }, only, root, judging), gateId: inputs.gateId },
    worldOf(judging, root),
  );
  if (!run.ok) return { ok: false, problem: run.problems.join(' ') };
  const limitMs = run.config.limits['run-timeout'] * 1000;
  const end = world.clock() + limitMs;
  const about = { repositoryId: null, workflowPath: null, pullRequest: null, gateId: inputs.gateId };
  let saved: string | undefined;
  const folder = isKept ? await openMemoryFolder(root) : undefined;
  const store = typeof folder === 'object' ? folder.store : undefined;
  const secret = isKept ? await ownSecret(world.variables) : inputs.recordSecret;
  try {
    const ending = await runGate(
      run.settings,
      {
        ...run.ports,
        memory: Promise.resolve(
          openMemory({
            subject: { ...about, runId: null, attempt: 1, baseSha: commit ?? null, headSha: commit ?? null },
            gateVersion: version,
            ...{ reviewers: run.settings.reviewers, asked: run.model.asked, clock: world.clock, restored, notices: [] },
            key: secret === undefined ? undefined : recordKey(secret),
            whole: true,
            store: {
              save: async (record) => {
                saved = record.toString('utf8');
                await store?.save(record);
              },
              add: async (part, number) => store?.add(part, number),
            },
          }),
        ),
        openSinks: async () => [],
        onEstimate: (estimate) => world.err.write(`${estimateLine(estimate)}\n`),
        onEvent: () => {},
      },
      { deadline: end, end, signal },
    );
    const read = saved === undefined ? undefined : inspectRecord(saved);
    if (ending.kind === 'cancelled' || read?.ok !== true)
      return { ok: false, problem: 'The run that judged it now did not come to its end.' };
    return { ok: true, record: read.record };
  } finally {
    await run.close();
  }
}
