import { z } from 'zod';

/** A pull request as the event showed it; nothing that its author wrote is kept. */
export interface PullRequestEvent {
  readonly kind: 'pull-request';
  readonly owner: string;
  readonly repo: string;
  readonly repositoryId: number;
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  /** The branch that the pull request goes into; anybody who may push a branch can name one. */
  readonly baseRef: string;
  /** Absent when the fork was deleted. */
  readonly headRepositoryId: number | undefined;
  readonly fromFork: boolean;
  readonly draft: boolean;
  readonly action: string;
  /** Whether the event is `pull_request_target`, whose job runs with the base repository's rights. */
  readonly target: boolean;
}

/** A group of pull requests in the merge queue. */
export interface MergeGroupEvent {
  readonly kind: 'merge-group';
  readonly owner: string;
  readonly repo: string;
  readonly repositoryId: number;
  readonly headSha: string;
  readonly baseSha: string;
  /** Pull requests that the queue's branch name tells of; a hint, nothing to rely on. */
  readonly pullNumbers: readonly number[];
}

/** What the workflow was started by. */
export type GateEvent =
  | PullRequestEvent
  | MergeGroupEvent
  | { readonly kind: 'unsupported'; readonly problem: string }
  | { readonly kind: 'malformed'; readonly problem: string };

/** Names the events in the one sentence that every refusal ends with. */
export const supportedEvents = 'Supported events: pull_request, pull_request_target and merge_group.';

const sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const id = z.int().positive();
const name = z.string().regex(/^[\w.-]{1,100}$/);
const repositorySchema = z.object({ id, name, owner: z.object({ login: name }) });
const pullRequestSchema = z.object({
  action: z.string().regex(/^[a-z_]{1,50}$/),
  repository: repositorySchema,
  pull_request: z.object({
    number: id,
    draft: z.boolean().default(false),
    head: z.object({ sha, repo: z.object({ id }).nullable() }),
    base: z.object({ sha, ref: z.string().min(1), repo: z.object({ id }) }),
  }),
});
const mergeGroupSchema = z.object({
  repository: repositorySchema,
  merge_group: z.object({ head_sha: sha, base_sha: sha, head_ref: z.string().default('') }),
});

function problemOf(error: z.ZodError): string {
  const paths = [...new Set(error.issues.map(({ path }) => path.join('.') || 'the whole payload'))];
  return `The event's payload is not what GitHub sends: ${paths.slice(0, 5).join(', ')} is missing or malformed. ${supportedEvents}`;
}

function pullRequest(payload: unknown, target: boolean): GateEvent {
  const parsed = pullRequestSchema.safeParse(payload);
  if (!parsed.success) return { kind: 'malformed', problem: problemOf(parsed.error) };
  const { action, repository, pull_request: pull } = parsed.data;
  const headRepositoryId = pull.head.repo?.id;
  return {
    kind: 'pull-request',
    owner: repository.owner.login,
    repo: repository.name,
    repositoryId: repository.id,
    number: pull.number,
    headSha: pull.head.sha,
    baseSha: pull.base.sha,
    baseRef: pull.base.ref,
    headRepositoryId,
    fromFork: headRepositoryId !== pull.base.repo.id,
    draft: pull.draft,
    action,
    target,
  };
}

function mergeGroup(payload: unknown): GateEvent {
  const parsed = mergeGroupSchema.safeParse(payload);
  if (!parsed.success) return { kind: 'malformed', problem: problemOf(parsed.error) };
  const { repository, merge_group: group } = parsed.data;
  const queued = /\/pr-(\d{1,9})-[0-9a-f]+$/.exec(group.head_ref)?.[1];
  return {
    kind: 'merge-group',
    owner: repository.owner.login,
    repo: repository.name,
    repositoryId: repository.id,
    headSha: group.head_sha,
    baseSha: group.base_sha,
    pullNumbers: queued === undefined ? [] : [Number(queued)],
  };
}

/** Reads the event from its name and the text of its file; `undefined` when the file could not be read. */
export function readEvent(eventName: string | undefined, text: string | undefined): GateEvent {
  const supported = ['pull_request', 'pull_request_target', 'merge_group'];
  if (eventName === undefined || !supported.includes(eventName)) {
    const shown = eventName !== undefined && /^[a-z_]{1,50}$/.test(eventName) ? ` "${eventName}"` : '';
    return { kind: 'unsupported', problem: `Content Gate cannot judge the event${shown}. ${supportedEvents}` };
  }
  let payload: unknown;
  try {
    payload = JSON.parse((text ?? '').replace(/^\uFEFF/, ''));
  } catch {
    const problem = `The event's file (GITHUB_EVENT_PATH) cannot be read as JSON. ${supportedEvents}`;
    return { kind: 'malformed', problem };
  }
  return eventName === 'merge_group' ? mergeGroup(payload) : pullRequest(payload, eventName === 'pull_request_target');
}
