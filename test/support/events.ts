import { pullJson, repositoryJson, userJson } from './github/pull-json.ts';
import type { Author, GitHubState, IssueComment } from './github/state.ts';

/** What started a run: the payload and the variables that go with it. */
export interface TriggeringEvent {
  readonly name: string;
  readonly payload: unknown;
  /** What the event file holds in place of the payload. */
  readonly raw?: string;
  readonly sha: string;
  readonly ref: string;
  readonly baseRef?: string;
  readonly headRef?: string;
  readonly actor: string;
}

type PullAction = 'opened' | 'synchronize' | 'reopened' | 'ready_for_review' | 'edited' | 'closed' | 'labeled';

/** Somebody whose pull requests get a token that only reads, and no secrets. */
export const dependabot: Author = { login: 'dependabot[bot]', id: 49_699_333, type: 'Bot' };

/** A `pull_request` event, with the state of the fake GitHub as it stands now. */
export async function pullRequestEvent(state: GitHubState, action: PullAction = 'opened'): Promise<TriggeringEvent> {
  const payload = await pullPayload(state, action);
  return {
    name: 'pull_request',
    payload,
    // The merge of head into base, not the head.
    sha: payload.pull_request.merge_commit_sha,
    ref: `refs/pull/${state.pull.number}/merge`,
    baseRef: 'main',
    headRef: state.repository.headBranch,
    actor: state.pull.author.login,
  };
}

/** The same of a pull request that is not ready yet. */
export async function draftEvent(state: GitHubState): Promise<TriggeringEvent> {
  const payload = await pullPayload(state, 'opened');
  const pull_request = { ...payload.pull_request, draft: true };
  return { ...(await pullRequestEvent(state)), payload: { ...payload, pull_request } };
}

/** The same from a fork that was deleted since: the head has no repository, its commits are still there. */
export async function deletedForkEvent(state: GitHubState): Promise<TriggeringEvent> {
  const payload = await pullPayload(state, 'synchronize');
  const pull_request = { ...payload.pull_request, head: { ...payload.pull_request.head, repo: null } };
  return { ...(await pullRequestEvent(state)), payload: { ...payload, pull_request } };
}

/** A `pull_request_target` event: workflow, ref and commit are those of the default branch. */
export async function pullRequestTargetEvent(
  state: GitHubState,
  action: PullAction = 'opened',
): Promise<TriggeringEvent> {
  return {
    name: 'pull_request_target',
    payload: await pullPayload(state, action),
    sha: state.repository.baseSha,
    ref: 'refs/heads/main',
    baseRef: 'main',
    headRef: state.repository.headBranch,
    actor: state.pull.author.login,
  };
}

/** A `merge_group` event: a queue asks for the checks of base and pull request together. */
export async function mergeGroupEvent(state: GitHubState): Promise<TriggeringEvent> {
  const head = await state.repository.mergeCommit();
  const ref = `refs/heads/gh-readonly-queue/main/pr-${state.pull.number}-${state.repository.baseSha}`;
  return {
    name: 'merge_group',
    payload: {
      action: 'checks_requested',
      merge_group: {
        head_sha: head,
        head_ref: ref,
        base_sha: state.repository.baseSha,
        base_ref: 'refs/heads/main',
        head_commit: { id: head, message: `Merge pull request #${state.pull.number}` },
      },
      ...about(state),
    },
    sha: head,
    ref,
    actor: state.pull.author.login,
  };
}

/** A `push` to main. */
export function pushEvent(state: GitHubState): TriggeringEvent {
  const { mergeBase, baseSha } = state.repository;
  const payload = { ref: 'refs/heads/main', before: mergeBase, after: baseSha, commits: [], ...about(state) };
  return { name: 'push', payload, sha: baseSha, ref: 'refs/heads/main', actor: state.pull.author.login };
}

/** A comment that was just written on the pull request: the payload is what the conversation shows. */
export function commentEvent(state: GitHubState, comment: IssueComment): TriggeringEvent {
  const event = issueCommentEvent(state, comment.body);
  const said = { id: comment.id, body: comment.body, user: userJson(comment.author) };
  const payload = { ...event.payload, comment: said };
  return { ...event, payload, actor: comment.author.login };
}

/** A label that was just set on the pull request. */
export async function labelEvent(state: GitHubState, by: Author, name: string): Promise<TriggeringEvent> {
  const payload = { ...(await pullPayload(state, 'labeled')), label: { name }, sender: userJson(by) };
  return { ...(await pullRequestTargetEvent(state)), payload, actor: by.login };
}

/** An `issue_comment` on the pull request. */
export function issueCommentEvent(state: GitHubState, body: string) {
  const { number, title, author } = state.pull;
  const payload = {
    action: 'created',
    issue: { number, title, user: userJson(author), pull_request: { url: `${state.url}/pulls/${number}` } },
    comment: { id: 1, body, user: userJson(author) },
    ...about(state),
  };
  return { name: 'issue_comment', payload, sha: state.repository.baseSha, ref: 'refs/heads/main', actor: author.login };
}

/** Event files that no runner should write, each with what is wrong with it. */
export async function malformedEvents(state: GitHubState): Promise<readonly (readonly [string, TriggeringEvent])[]> {
  const good = await pullRequestEvent(state);
  const payload = await pullPayload(state, 'opened');
  const pull = payload.pull_request;
  return [
    ['an empty file', { ...good, raw: '' }],
    ['a file that is not JSON', { ...good, raw: '{"pull_request":' }],
    ['an empty object', { ...good, payload: {} }],
    ['a list', { ...good, payload: [] }],
    ['null', { ...good, payload: null }],
    ['no pull request', { ...good, payload: about(state) }],
    ['a number that is text', { ...good, payload: { ...payload, pull_request: { ...pull, number: '7' } } }],
    ['a head without a commit', { ...good, payload: { ...payload, pull_request: { ...pull, head: { ref: 'x' } } } }],
    [
      'a commit id that is a path',
      { ...good, payload: { ...payload, pull_request: { ...pull, head: { ...pull.head, sha: '../../etc/passwd' } } } },
    ],
  ];
}

async function pullPayload(state: GitHubState, action: PullAction) {
  const pull = await pullJson(state);
  const before = action === 'synchronize' ? { before: state.repository.mergeBase, after: pull.head.sha } : {};
  return { action, number: state.pull.number, pull_request: pull, ...before, ...about(state) };
}

const about = (state: GitHubState) => ({ repository: repositoryJson(state), sender: userJson(state.pull.author) });
