import type { PutAside } from '../content/aside.ts';
import { steadyClock } from '../engine/clock.ts';
import type { MergeGroupEvent, PullRequestEvent } from '../github/event.ts';
import { type Believed, restoreRecords } from '../github/restore.ts';
import type { RunFiles } from '../github/run-files.ts';
import { believedLeft } from '../local/believed-left.ts';
import { largestRecord, openRecord } from '../record/record.ts';
import type { RunRecord } from '../record/record-schema.ts';
import type { Published } from '../report/report.ts';
import type { Reviewer } from '../review/reviewer.ts';
import { type Memory, openMemory } from '../run/memory.ts';
import type { AskedHow } from '../run/review-identity.ts';
import { version } from '../setup/version.ts';
import { recordSubjectOf, signingKeyOf } from './record-subject.ts';
import type { ActionWorld } from './world.ts';

/** What the memory of a run of the action is about. */
export interface RunMemory {
  readonly reviewers: readonly Reviewer[];
  readonly asked: AskedHow | undefined;
  readonly files: RunFiles;
  /** Where what is kept lies, when it is much; it is held when absent. */
  readonly putAside?: PutAside;
}

/** Opens the memory of the run on what earlier runs of the same gate on the same pull request left. */
export async function openRunMemory(
  event: PullRequestEvent | MergeGroupEvent,
  world: ActionWorld,
  { reviewers, asked, files, putAside }: RunMemory,
): Promise<Memory> {
  const { inputs, environment, client, signal } = world;
  const key = signingKeyOf(inputs);
  const pullNumbers = event.kind === 'pull-request' ? [event.number] : event.pullNumbers;
  const about = recordSubjectOf(event, world);
  const records = new Map<string, RunRecord>();
  const believe = (text: string): Believed => {
    const opened = openRecord(text, about, key);
    if (!opened.ok) return { ok: false, problem: opened.problem.message };
    records.set(text, opened.record);
    return { ok: true, whole: opened.record.partial !== true };
  };
  // Without a key to prove them by, no records are believed. Without a name for the model nothing is taken over, and what was kept is carried on all the same.
  const left =
    key === undefined ? { found: [], notices: [] } : await believedLeft(files.contextPath, about, key, 'RUNNER_TEMP');
  const restored =
    key === undefined
      ? { records: [], notices: [], whole: false }
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
            opened: event.kind === 'pull-request' && event.action === 'opened',
            pullNumbers,
            mostBytes: largestRecord,
            believe,
          },
          signal,
        );
  return openMemory({
    subject: about,
    gateVersion: version,
    reviewers,
    asked,
    key,
    restored: [...left.found, ...restored.records.flatMap(({ text }) => records.get(text) ?? [])],
    whole: restored.whole,
    notices: [...left.notices, ...restored.notices],
    store: {
      save: async (record) => orThrow(await files.saveContext(record)),
      add: async (part, number) => orThrow(await files.addPart(part, number)),
    },
    clock: steadyClock,
    ...(putAside === undefined ? {} : { putAside }),
  });
}

function orThrow(saved: Published): void {
  if ('warning' in saved) throw new Error(saved.warning);
}
