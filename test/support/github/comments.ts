import { z } from 'zod';
import { appOf, userJson, webUrl } from './pull-json.ts';
import { isPull } from './pulls.ts';
import { notFound, page, parseBody, type Route, refuse } from './route.ts';
import { type Author, actionsBot, type GitHubState, type IssueComment, type Shape } from './state.ts';

const read = [
  ['issues', 'read'],
  ['pull-requests', 'read'],
] as const;
const write = [
  ['issues', 'write'],
  ['pull-requests', 'write'],
] as const;
const bodySchema = z.looseObject({ body: z.string() });

/** The comments of the conversation. */
export const commentRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/issues/:number/comments',
    needs: read,
    handle(call) {
      if (!isPull(call)) return notFound();
      const { rows, headers } = page(call, call.state.comments);
      return { status: 200, headers, body: rows.map((comment) => commentJson(call.state, comment)) };
    },
  },
  {
    method: 'POST',
    path: '/issues/:number/comments',
    needs: write,
    handle(call) {
      if (!isPull(call)) return notFound();
      const parsed = parseBody(bodySchema, call.body);
      if (!parsed.ok) return parsed.reply;
      const problem = bodyProblem(call.state, parsed.value.body);
      if (problem !== undefined) return problem;
      const comment = addComment(call.state, actionsBot, parsed.value.body);
      return { status: 201, body: commentJson(call.state, comment) };
    },
  },
  {
    method: 'GET',
    path: '/issues/comments/:id',
    needs: read,
    handle({ state, parameters }) {
      const comment = find(state, parameters.id);
      return comment === undefined ? notFound() : { status: 200, body: commentJson(state, comment) };
    },
  },
  {
    method: 'PATCH',
    path: '/issues/comments/:id',
    needs: write,
    handle({ state, parameters, body }) {
      const comment = find(state, parameters.id);
      if (comment === undefined) return notFound();
      const parsed = parseBody(bodySchema, body);
      if (!parsed.ok) return parsed.reply;
      const problem = bodyProblem(state, parsed.value.body);
      if (problem !== undefined) return problem;
      comment.body = parsed.value.body;
      comment.updatedAt = state.now();
      return { status: 200, body: commentJson(state, comment) };
    },
  },
  {
    method: 'POST',
    path: '/issues/comments/:id/reactions',
    needs: write,
    handle({ state, parameters, body }) {
      const comment = find(state, parameters.id);
      if (comment === undefined) return notFound();
      const parsed = parseBody(reactionSchema, body);
      if (!parsed.ok) return parsed.reply;
      const { content } = parsed.value;
      const before = state.reactions.get(comment.id) ?? [];
      const isNew = !before.includes(content);
      if (isNew) state.reactions.set(comment.id, [...before, content]);
      return { status: isNew ? 201 : 200, body: { id: comment.id, content, user: userJson(actionsBot) } };
    },
  },
  {
    method: 'DELETE',
    path: '/issues/comments/:id',
    needs: write,
    handle({ state, parameters }) {
      const comment = find(state, parameters.id);
      if (comment === undefined) return notFound();
      state.comments.splice(state.comments.indexOf(comment), 1);
      return { status: 204 };
    },
  },
];

const reactionSchema = z.looseObject({
  content: z.enum(['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes']),
});

/** Puts a comment into the conversation, by anybody. */
export function addComment(state: GitHubState, author: Author, body: string): IssueComment {
  const createdAt = state.now();
  const comment = { id: state.nextId(), author, body, createdAt, updatedAt: createdAt, minimized: undefined };
  state.comments.push(comment);
  return comment;
}

function find(state: GitHubState, id: string | undefined): IssueComment | undefined {
  return state.comments.find((comment) => String(comment.id) === id);
}

function bodyProblem(state: GitHubState, body: string) {
  const refusal = (message: string) =>
    refuse(422, 'Validation Failed', [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }]);
  if (body.trim() === '') return refusal("Body can't be blank");
  // The message names another number than the one that is enforced, as the real service's does.
  if (Buffer.byteLength(body) > state.limits.commentBytes) {
    return refusal('Body is too long (maximum is 65536 characters)');
  }
  return undefined;
}

function commentJson(state: GitHubState, comment: IssueComment) {
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${state.url}/repos/${state.owner}/${state.name}/issues/comments/${comment.id}`,
    html_url: `${webUrl(state)}/pull/${state.pull.number}#issuecomment-${comment.id}`,
    body: comment.body,
    user: userJson(comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: comment.author.type === 'Bot' ? ('NONE' as const) : ('CONTRIBUTOR' as const),
    performed_via_github_app: appOf(comment.author),
  } satisfies Shape<'issue-comment'>;
}
