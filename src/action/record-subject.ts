import type { KeyObject } from 'node:crypto';
import type { MergeGroupEvent, PullRequestEvent } from '../github/event.ts';
import { recordKey } from '../record/record.ts';
import type { RecordSubject } from '../record/record-schema.ts';
import type { Inputs } from './inputs.ts';
import type { ActionWorld } from './world.ts';

/** What a record of this run is about. */
export function recordSubjectOf(
  event: PullRequestEvent | MergeGroupEvent,
  { inputs, environment }: Pick<ActionWorld, 'inputs' | 'environment'>,
): RecordSubject {
  return {
    repositoryId: event.repositoryId,
    workflowPath: environment.workflowPath ?? null,
    pullRequest: (event.kind === 'pull-request' ? event.number : event.pullNumbers[0]) ?? null,
    gateId: inputs.gateId,
    runId: String(environment.runId),
    attempt: environment.attempt,
    headSha: event.headSha,
    baseSha: event.baseSha,
  };
}

/** What proves that a record is this gate's; absent where the job was given no secret. */
export function signingKeyOf({ signingKey, apiKey }: Pick<Inputs, 'signingKey' | 'apiKey'>): KeyObject | undefined {
  const secret = signingKey ?? apiKey;
  return secret === undefined ? undefined : recordKey(secret);
}
