import { git } from '../git/git.ts';
import { repositoryJson, userJson } from './pull-json.ts';
import { isPull } from './pulls.ts';
import { notFound, page, type Route, refuse } from './route.ts';
import type { Author, GitHubState, IssueEvent, MergedPull, Shape } from './state.ts';

/** Every token may read this much of a repository. */
const metadata = [] as const;
const issuesRead = [
  ['issues', 'read'],
  ['pull-requests', 'read'],
] as const;

/** Who may do what, who did what and when, and what the rules ask for. */
export const peopleRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/collaborators/:login/permission',
    needs: metadata,
    handle({ state, parameters: { login = '' } }) {
      const person = [...state.access].find(([name]) => name.toLowerCase() === login.toLowerCase());
      // In a public repository everybody may read.
      const role = person?.[1] ?? 'read';
      const permission = role === 'maintain' ? 'write' : role === 'triage' ? 'read' : role;
      const user = { ...userJson({ login, id: 900, type: 'User' }), role_name: role };
      return { status: 200, body: { permission, role_name: role, user } };
    },
  },
  {
    method: 'GET',
    path: '/issues/:number/events',
    needs: issuesRead,
    handle(call) {
      if (!isPull(call)) return notFound();
      const { rows, headers } = page(call, call.state.events);
      return { status: 200, headers, body: rows.map(eventJson) };
    },
  },
  {
    method: 'GET',
    path: '/activity',
    needs: [['contents', 'read']],
    handle(call) {
      const { state, url } = call;
      const wanted = url.searchParams.get('ref')?.replace('refs/heads/', '');
      const all = wanted === state.repository.headBranch ? state.pushes.toReversed() : [];
      const { rows, headers } = page(call, all);
      return { status: 200, headers, body: rows.map((push) => ({ ...push, ref: `refs/heads/${wanted}` })) };
    },
  },
  {
    method: 'GET',
    path: '/commits',
    needs: [['contents', 'read']],
    async handle(call) {
      const { state, url } = call;
      const path = url.searchParams.get('path') ?? '.';
      const log = await git(state.repository.directory, [
        ...['log', '--format=%H', url.searchParams.get('sha') ?? 'main', '--', path],
      ]);
      const { rows, headers } = page(call, log.toString().split('\n').filter(Boolean));
      return { status: 200, headers, body: rows.map((sha) => ({ sha })) };
    },
  },
  {
    method: 'GET',
    path: '/commits/:sha/pulls',
    needs: [
      ['contents', 'read'],
      ['pull-requests', 'read'],
    ],
    handle: ({ state, parameters }) => ({
      status: 200,
      body: state.merged
        .filter(({ commits }) => commits.includes(parameters.sha ?? ''))
        .map((pull) => mergedJson(state, pull)),
    }),
  },
  {
    method: 'GET',
    path: '/rules/branches/:branch',
    needs: metadata,
    handle(call) {
      const required_status_checks = call.state.requiredChecks.map((context) => ({ context, integration_id: 15_368 }));
      const parameters = { strict_required_status_checks_policy: false, required_status_checks };
      const others = Array.from({ length: call.state.otherRules }, () => ({ type: 'deletion' }));
      const { rows, headers } = page(call, [...others, { type: 'required_status_checks', parameters }]);
      return { status: 200, headers, body: rows };
    },
  },
  {
    method: 'GET',
    path: '/branches/:branch',
    needs: [['contents', 'read']],
    handle: ({ state, parameters }) => ({
      status: 200,
      body: {
        name: parameters.branch,
        protected: state.protectedBy.length > 0,
        protection: { enabled: true, required_status_checks: { contexts: state.protectedBy, checks: [] } },
      },
    }),
  },
  ...(['secrets', 'organization-secrets'] as const).map(
    (kind): Route => ({
      method: 'GET',
      path: `/actions/${kind}`,
      needs: metadata,
      handle(call) {
        // No permission of a job opens it: it takes a person's token.
        if (!call.state.readsSecrets) return refuse(403, 'Resource not accessible by integration');
        const names = kind === 'secrets' ? call.state.secrets : call.state.sharedSecrets;
        const { rows, headers } = page(call, names);
        return { status: 200, headers, body: { total_count: names.length, secrets: rows.map((name) => ({ name })) } };
      },
    }),
  ),
];

/** Whether somebody is a member of a team; only a token that may see the organisation is told. */
export function membership(state: GitHubState, path: string) {
  const [, org = '', team = '', login = ''] =
    /^\/orgs\/([^/]+)\/teams\/([^/]+)\/memberships\/([^/]+)$/.exec(path) ?? [];
  const members = state.teams.get(`${org}/${team}`);
  if (members === undefined) return refuse(403, 'Resource not accessible by integration');
  return members.some((one) => one.toLowerCase() === login.toLowerCase())
    ? { status: 200, body: { role: 'member', state: 'active', url: `${state.url}${path}` } }
    : notFound();
}

/** Notes a push of the branch as it stands now. */
export function notePush(state: GitHubState, forced = false): void {
  const timestamp = state.now();
  state.pushes.push({ after: state.repository.headSha, timestamp, activity_type: forced ? 'force_push' : 'push' });
  if (forced) state.events.push({ event: 'head_ref_force_pushed', actor: state.pull.author, at: timestamp });
}

/** Sets a label, as somebody. */
export function setLabel(state: GitHubState, actor: Author, name: string): void {
  state.pull.labels = [...state.pull.labels, name];
  state.events.push({ event: 'labeled', actor, at: state.now(), label: name });
}

/** Takes a label off, as somebody. */
export function unsetLabel(state: GitHubState, actor: Author, name: string): void {
  state.pull.labels = state.pull.labels.filter((one) => one !== name);
  state.events.push({ event: 'unlabeled', actor, at: state.now(), label: name });
}

function eventJson({ event, actor, at, label }: IssueEvent) {
  return {
    event,
    actor: userJson(actor),
    created_at: at,
    ...(label === undefined ? {} : { label: { name: label, color: 'ededed' } }),
  };
}

function mergedJson(state: GitHubState, { number, headSha, fromFork = false, baseRef = 'main', mergeSha }: MergedPull) {
  return {
    number,
    state: 'closed',
    merged_at: '2026-11-20T00:00:00Z',
    ...(mergeSha === undefined ? {} : { merge_commit_sha: mergeSha }),
    head: { sha: headSha, repo: repositoryJson(state, fromFork) },
    base: { ref: baseRef, repo: repositoryJson(state) },
  } satisfies Shape<'pull-request-simple'>;
}
