import { z } from 'zod';
import { userJson, webUrl } from './pull-json.ts';
import { notFound, page, parseBody, type Route, refuse } from './route.ts';
import { actionsBot, type GitHubState, type OpenedIssue, type OpenedPull } from './state.ts';

const readPulls = [['pull-requests', 'read']] as const;
const writePulls = [['pull-requests', 'write']] as const;
const readIssues = [['issues', 'read']] as const;
const writeIssues = [['issues', 'write']] as const;

const newPullSchema = z.object({
  title: z.string().min(1),
  head: z.string(),
  base: z.string(),
  body: z.string().optional(),
});
const pullChangeSchema = z.object({
  title: z.string().min(1).optional(),
  body: z.string().optional(),
  state: z.enum(['open', 'closed']).optional(),
});
const newIssueSchema = z.object({
  title: z.string().min(1),
  body: z.string().optional(),
  labels: z.array(z.string()).default([]),
});
const issueChangeSchema = pullChangeSchema.extend({
  state_reason: z.enum(['completed', 'not_planned', 'reopened']).nullable().optional(),
});

/** Pull requests and issues that somebody opens by the API, beside the one pull request that the fake begins with. */
export const openedRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/pulls',
    needs: readPulls,
    handle(call) {
      const { state, url } = call;
      const [wanted, head, base] = ['state', 'head', 'base'].map((name) => url.searchParams.get(name));
      const { number, title, body, state: now, author, baseRef } = state.pull;
      const first: OpenedPull = {
        ...{ number, title, body: body ?? '', state: now, author },
        ...{ head: state.repository.headBranch, base: baseRef },
      };
      const found = [first, ...state.openedPulls].filter(
        (pull) =>
          (wanted === 'all' || pull.state === (wanted ?? 'open')) &&
          (head === null || head === `${state.owner}:${pull.head}`) &&
          (base === null || base === pull.base),
      );
      const { rows, headers } = page(call, found);
      return { status: 200, headers, body: rows.map((pull) => pullRow(state, pull)) };
    },
  },
  {
    method: 'POST',
    path: '/pulls',
    needs: writePulls,
    async handle({ state, body }) {
      const parsed = parseBody(newPullSchema, body);
      if (!parsed.ok) return parsed.reply;
      const { title, head, base, body: text = '' } = parsed.value;
      if ((await state.repository.resolve(`refs/heads/${head}`)) === undefined) {
        return refuse(422, 'Validation Failed', [{ resource: 'PullRequest', field: 'head', code: 'invalid' }]);
      }
      if (state.openedPulls.some((pull) => pull.state === 'open' && pull.head === head && pull.base === base)) {
        return refuse(422, 'Validation Failed', [
          { message: `A pull request already exists for ${state.owner}:${head}.` },
        ]);
      }
      const number = 100 + state.openedPulls.length;
      const made: OpenedPull = { number, title, body: text, head, base, state: 'open', author: actionsBot };
      state.openedPulls.push(made);
      return { status: 201, body: pullRow(state, made) };
    },
  },
  {
    method: 'PATCH',
    path: '/pulls/:number',
    needs: writePulls,
    handle({ state, parameters, body }) {
      const parsed = parseBody(pullChangeSchema, body);
      const pull = state.openedPulls.find(({ number }) => String(number) === parameters.number);
      if (pull === undefined) return notFound();
      if (!parsed.ok) return parsed.reply;
      Object.assign(pull, parsed.value);
      return { status: 200, body: pullRow(state, pull) };
    },
  },
  {
    method: 'GET',
    path: '/issues',
    needs: readIssues,
    handle(call) {
      const { state, url } = call;
      const wanted = url.searchParams.get('state') ?? 'open';
      const labels = (url.searchParams.get('labels') ?? '').split(',').filter((label) => label !== '');
      const found = state.issues.filter(
        (issue) =>
          (wanted === 'all' || issue.state === wanted) && labels.every((label) => issue.labels.includes(label)),
      );
      const { rows, headers } = page(call, found.toReversed());
      return { status: 200, headers, body: rows.map((issue) => issueRow(state, issue)) };
    },
  },
  {
    method: 'POST',
    path: '/issues',
    needs: writeIssues,
    handle({ state, body }) {
      const parsed = parseBody(newIssueSchema, body);
      if (!parsed.ok) return parsed.reply;
      const { title, body: text = '', labels } = parsed.value;
      const number = 500 + state.issues.length;
      const made: OpenedIssue = { number, title, body: text, labels, state: 'open', author: actionsBot };
      state.issues.push(made);
      return { status: 201, body: issueRow(state, made) };
    },
  },
  {
    method: 'PATCH',
    path: '/issues/:number',
    needs: writeIssues,
    handle({ state, parameters, body }) {
      const parsed = parseBody(issueChangeSchema, body);
      const issue = state.issues.find(({ number }) => String(number) === parameters.number);
      if (issue === undefined) return notFound();
      if (!parsed.ok) return parsed.reply;
      const { title, body: text, state: now } = parsed.value;
      Object.assign(
        issue,
        title === undefined ? {} : { title },
        text === undefined ? {} : { body: text },
        now === undefined ? {} : { state: now },
      );
      return { status: 200, body: issueRow(state, issue) };
    },
  },
];

function pullRow(state: GitHubState, pull: OpenedPull) {
  return {
    number: pull.number,
    html_url: `${webUrl(state)}/pull/${pull.number}`,
    state: pull.state,
    title: pull.title,
    body: pull.body,
    created_at: state.openedAt,
    user: userJson(pull.author),
    head: { ref: pull.head },
    base: { ref: pull.base },
  };
}

function issueRow(state: GitHubState, issue: OpenedIssue) {
  return {
    number: issue.number,
    html_url: `${webUrl(state)}/issues/${issue.number}`,
    state: issue.state,
    title: issue.title,
    body: issue.body,
    labels: issue.labels.map((name) => ({ name })),
    user: userJson(issue.author),
  };
}
