import type { MergeGroupEvent, PullRequestEvent } from '../github/event.ts';
import type { RunFiles } from '../github/files.ts';
import { restoreRecords } from '../github/restore.ts';
import { type AskedHow, type Memory, openMemory } from '../memory.ts';
import { largestRecord, openRecord, recordKey } from '../orchestration/record.ts';
import type { RunRecord } from '../orchestration/record-schema.ts';
import type { Reviewer } from '../review/reviewer.ts';
import { version } from '../version.ts';
import type { ActionWorld } from './world.ts';

/** What the memory of a run of the action is about. */
export interface RunMemory {
  readonly reviewers: readonly Reviewer[];
  readonly asked: AskedHow | undefined;
  readonly files: RunFiles;
}

/** Opens the memory of the run on what earlier runs of the same gate on the same pull request left. */
export async function openRunMemory(
  event: PullRequestEvent | MergeGroupEvent,
  { inputs, environment, client, signal }: ActionWorld,
  { reviewers, asked, files }: RunMemory,
): Promise<Memory> {
  const secret = inputs.signingKey ?? inputs.apiKey;
  const key = secret === undefined ? undefined : recordKey(secret);
  const pullNumbers = event.kind === 'pull-request' ? [event.number] : event.pullNumbers;
  const about = {
    repositoryId: event.repositoryId,
    workflowPath: environment.workflowPath ?? null,
    pullRequest: pullNumbers[0] ?? null,
    gateId: inputs.gateId,
  };
  const records = new Map<string, RunRecord>();
  const objection = (text: string): string | undefined => {
    const opened = openRecord(text, about, key);
    if (!opened.ok) return opened.problem.message;
    records.set(text, opened.record);
    return undefined;
  };
  const left = asked === undefined || key === undefined ? undefined : await leftHere(files, objection);
  // Without a model nothing can be taken over, and nobody needs to look for it.
  const restored =
    asked === undefined || key === undefined
      ? { records: [], notices: [] }
      : await restoreRecords(
          client,
          {
            owner: event.owner,
            repo: event.repo,
            repositoryId: event.repositoryId,
            forkId: event.kind === 'pull-request' && event.fromFork ? event.headRepositoryId : undefined,
            workflowPath: environment.workflowPath,
            runId: environment.runId,
            attempt: environment.attempt,
            gateId: inputs.gateId,
            subject: event,
            pullNumbers,
            isNew: event.kind === 'pull-request' && event.action === 'opened',
            mostBytes: largestRecord,
            objection,
          },
          signal,
        );
  return openMemory({
    subject: {
      ...about,
      runId: String(environment.runId),
      attempt: environment.attempt,
      headSha: event.headSha,
      baseSha: event.baseSha,
    },
    gateVersion: version,
    reviewers,
    asked,
    key,
    restored: [...(left?.texts ?? []), ...restored.records.map(({ text }) => text)].flatMap(
      (text) => records.get(text) ?? [],
    ),
    notices: [...(left?.notices ?? []), ...restored.notices],
    save: async (text) => {
      const saved = await files.saveContext(text);
      if ('warning' in saved) throw new Error(saved.warning);
    },
    clock: Date.now,
  });
}

/** What a run that was killed in this very job left in its temporary folder; it is held against the same checks. */
async function leftHere(
  files: RunFiles,
  objection: (text: string) => string | undefined,
): Promise<{ readonly texts: readonly string[]; readonly notices: readonly string[] }> {
  const left = await files.leftContext(largestRecord);
  if (left.kind === 'none') return { texts: [], notices: [] };
  const problem = left.kind === 'found' ? objection(left.text) : left.problem;
  if (problem === undefined && left.kind === 'found') return { texts: [left.text], notices: [] };
  return { texts: [], notices: [`The record in RUNNER_TEMP was not used: ${problem}.`] };
}
