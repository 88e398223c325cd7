import { z } from 'zod';
import { ArtifactStore } from './artifact-store.ts';
import { type Fault, FaultPlan, type FaultReach, show } from './faults.ts';
import type { Repository } from './git/repository.ts';
import { actionRoutes } from './github/actions.ts';
import { checkRoutes } from './github/checks.ts';
import { addComment, commentRoutes } from './github/comments.ts';
import { contentRoutes } from './github/contents.ts';
import { gitDataRoutes } from './github/git-data.ts';
import { answerGraphql } from './github/graphql.ts';
import { openedRoutes } from './github/opened.ts';
import { membership, notePush, peopleRoutes } from './github/people.ts';
import { pullRoutes } from './github/pulls.ts';
import { reviewRoutes } from './github/reviews.ts';
import { matchPath, notFound, type Route, refuse } from './github/route.ts';
import {
  type Author,
  type GitHubState,
  type IssueComment,
  type Level,
  type Limits,
  type Pull,
  realLimits,
  type Scope,
} from './github/state.ts';
import { type Incoming, listen, type Reply, send } from './server.ts';

/** One request that reached the fake GitHub. */
interface LoggedRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: Incoming['headers'];
  readonly body: unknown;
  readonly startedAt: number;
  /** Absent while under way, and for good when the connection was cut or left hanging. */
  status: number | undefined;
  endedAt: number | undefined;
}

export interface FakeGitHubOptions {
  readonly repository: Repository;
  readonly artifacts?: ArtifactStore;
  readonly owner?: string;
  readonly name?: string;
  readonly pull?: Partial<Pull>;
  /** What is not named stays as the README's workflow grants it. */
  readonly permissions?: Partial<Record<Scope, Level>>;
  readonly limits?: Partial<Limits>;
  readonly token?: string;
  /** Waited before every answer. */
  readonly latencyMs?: number;
  /** Other repositories that the token may read, by `owner/name`. */
  readonly others?: Readonly<Record<string, Repository>>;
}

/** A GitHub with one repository and one pull request, on the loopback address. */
export interface FakeGitHub extends AsyncDisposable {
  readonly url: string;
  readonly state: GitHubState;
  readonly requests: readonly LoggedRequest[];
  /** Requests that create or change content, refused ones included. */
  writes(): readonly LoggedRequest[];
  /** Lets the requests that match meet the fault; see `gitHubRoutes` and `gitHubFaults`. */
  on(requests: RegExp, fault: Fault, reach?: FaultReach): void;
  /** From here on no fault is shown. */
  behave(): void;
  /** The token that a fork's job gets: it reads, and every write is a 403. */
  readOnly(): void;
  comment(author: Author, body: string): IssueComment;
  /** Tells when the branch became what it is; forced when it was no mere addition. */
  pushed(forced?: boolean): void;
  forget(): void;
  close(): Promise<void>;
}

/** The token that the fake hands out; long, as those of GitHub Apps are since 2026. */
export const jobToken = `ghs_${'0123456789abcdef'.repeat(32)}`;

const routes: readonly Route[] = [
  ...peopleRoutes,
  ...openedRoutes,
  ...pullRoutes,
  ...gitDataRoutes,
  ...contentRoutes,
  ...commentRoutes,
  ...reviewRoutes,
  ...checkRoutes,
  ...actionRoutes,
];

/** Starts it. */
export async function fakeGitHub(options: FakeGitHubOptions): Promise<FakeGitHub> {
  const state = initialState(options);
  const faults = new FaultPlan();
  const requests: LoggedRequest[] = [];
  const latency: Fault | undefined =
    options.latencyMs === undefined ? undefined : { kind: 'slow', ms: options.latencyMs };

  const server = await listen(async (incoming, response) => {
    const path = `${incoming.url.pathname}${incoming.url.search}`;
    const entry: LoggedRequest = {
      method: incoming.method,
      path,
      headers: incoming.headers,
      body: parseJson(incoming.body),
      startedAt: performance.now(),
      status: undefined,
      endedAt: undefined,
    };
    requests.push(entry);
    const finish = (status: number | undefined) => {
      entry.status = status;
      entry.endedAt = performance.now();
    };
    if (latency !== undefined) await show(latency, response);
    const fault = faults.take(`${incoming.method} ${path}`);
    if (fault !== undefined) {
      const after = await show(fault, response);
      if (after.kind === 'over') {
        if (after.status !== undefined) finish(after.status);
        return undefined;
      }
    }
    const reply = await answer(stateFor(state, options.others ?? {}, path, entry.body), incoming, entry.body);
    finish(reply.status);
    send(response, { ...reply, headers: { ...serviceHeaders(requests.length), ...reply.headers } });
    return undefined;
  });
  state.url = server.url;
  notePush(state);

  return {
    url: server.url,
    state,
    requests,
    writes: () => requests.filter(isWrite),
    on: (matching, fault, reach) => faults.add(matching, fault, reach),
    behave: () => faults.clear(),
    readOnly: () => makeReadOnly(state),
    comment: (author, body) => addComment(state, author, body),
    pushed: (forced) => notePush(state, forced),
    forget: () => {
      requests.length = 0;
    },
    close: server.close,
    [Symbol.asyncDispose]: server.close,
  };
}

/** The state as it is of another repository, where the request is about one that there is. */
function stateFor(
  state: GitHubState,
  others: Readonly<Record<string, Repository>>,
  path: string,
  body: unknown,
): GitHubState {
  const variables = path === '/graphql' && typeof body === 'object' && body !== null && 'variables' in body;
  const { owner = '', repo = '' } = variables ? namesSchema.parse(body.variables) : {};
  const asked = /^\/repos\/([^/]+\/[^/]+)/.exec(path)?.[1] ?? `${owner}/${repo}`;
  const other = others[asked];
  if (other === undefined) return state;
  const [otherOwner = '', name = ''] = asked.split('/');
  return { ...state, owner: otherOwner, name, repository: other };
}

const namesSchema = z.looseObject({ owner: z.string().optional(), repo: z.string().optional() }).catch({});

async function answer(state: GitHubState, incoming: Incoming, body: unknown): Promise<Reply> {
  const authorization = incoming.headers.authorization ?? '';
  if (!new RegExp(`^(token|bearer) ${state.token}$`, 'i').test(authorization)) return refuse(401, 'Bad credentials');
  const path = incoming.url.pathname;
  if (path === '/graphql') return incoming.method === 'POST' ? answerGraphql(state, body) : notFound();
  if (path.startsWith('/orgs/')) return membership(state, path);
  const fork = `/repos/${state.pull.author.login}/${state.name}`;
  const home = [
    ...(state.pull.fork ? [fork] : []),
    `/repos/${state.owner}/${state.name}`,
    `/repositories/${state.repositoryId}`,
  ].find((one) => path === one || path.startsWith(`${one}/`));
  if (home === undefined) return notFound();
  for (const route of routes) {
    if (route.method !== incoming.method) continue;
    const parameters = matchPath(route, path.slice(home.length));
    if (parameters === undefined) continue;
    if (route.needs.length > 0 && !route.needs.some(([scope, level]) => allows(state.permissions[scope], level))) {
      return refuse(403, 'Resource not accessible by integration');
    }
    return route.handle({ state, parameters, url: incoming.url, accept: incoming.headers.accept ?? '', body });
  }
  return notFound();
}

function initialState(options: FakeGitHubOptions): GitHubState {
  let id = 1000;
  let seconds = 0;
  return {
    url: '',
    owner: options.owner ?? 'octo-org',
    name: options.name ?? 'handbook',
    repositoryId: 1001,
    forkId: 2002,
    repository: options.repository,
    artifacts: options.artifacts ?? new ArtifactStore(),
    pull: {
      number: 7,
      title: 'A change to the handbook',
      body: 'What changed and why.',
      draft: false,
      state: 'open',
      labels: [],
      author: { login: 'writer', id: 501, type: 'User' },
      fork: false,
      baseRef: 'main',
      changedFiles: undefined,
      ...options.pull,
    },
    shown: [],
    token: options.token ?? jobToken,
    permissions: {
      actions: 'read',
      checks: 'write',
      contents: 'read',
      issues: 'none',
      'pull-requests': 'write',
      ...options.permissions,
    },
    limits: { ...realLimits, ...options.limits },
    comments: [],
    reviews: [],
    reviewComments: [],
    checkRuns: [],
    access: new Map(),
    events: [],
    pushes: [],
    merged: [],
    teams: new Map(),
    requiredChecks: [],
    protectedBy: [],
    otherRules: 1,
    secrets: [],
    sharedSecrets: [],
    readsSecrets: false,
    openedAt: '2026-11-22T00:00:00Z',
    reactions: new Map(),
    openedPulls: [],
    issues: [],
    commitAuthors: new Map(),
    nextId: () => ++id,
    now: () => new Date(Date.UTC(2026, 10, 22) + ++seconds * 1000).toISOString(),
  };
}

function makeReadOnly({ permissions }: GitHubState): void {
  for (const scope of ['actions', 'checks', 'contents', 'issues', 'pull-requests'] as const) {
    if (permissions[scope] === 'write') permissions[scope] = 'read';
  }
}

const allows = (granted: Level, needed: Level) => granted === 'write' || granted === needed;

function isWrite({ method, path, body }: LoggedRequest): boolean {
  if (path !== '/graphql') return method !== 'GET';
  return typeof body === 'object' && body !== null && 'query' in body && /^\s*mutation\b/.test(String(body.query));
}

const serviceHeaders = (count: number) => ({
  'x-github-request-id': `C0DE:${count}`,
  'x-github-api-version-selected': '2022-11-28',
  'x-ratelimit-limit': '1000',
  'x-ratelimit-remaining': String(Math.max(0, 1000 - count)),
  'x-ratelimit-reset': '1795000000',
  'x-ratelimit-resource': 'core',
});

function parseJson(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  try {
    return JSON.parse(body.toString());
  } catch {
    return body.toString();
  }
}
