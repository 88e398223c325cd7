import { z } from 'zod';
import { hunkLines } from '../git/diff.ts';
import type { Reply } from '../server.ts';
import { userJson, webUrl } from './pull-json.ts';
import { isPull } from './pulls.ts';
import { type Call, notFound, page, parseBody, type Route, refuse } from './route.ts';
import { actionsBot, type GitHubState, type PullReview, type ReviewComment, type Shape } from './state.ts';

const read = [['pull-requests', 'read']] as const;
const side = z.enum(['LEFT', 'RIGHT']);
const commentSchema = z.looseObject({
  path: z.string(),
  body: z.string(),
  line: z.int().optional(),
  side: side.default('RIGHT'),
  start_line: z.int().optional(),
  start_side: side.optional(),
  position: z.int().optional(),
});
const reviewSchema = z.looseObject({
  commit_id: z.string().optional(),
  body: z.string().optional(),
  event: z.enum(['APPROVE', 'REQUEST_CHANGES', 'COMMENT']).optional(),
  comments: z.array(commentSchema).default([]),
});
type NewComment = z.infer<typeof commentSchema>;

/** Reviews and their comments, each of which must stand on a line that the diff shows. */
export const reviewRoutes: readonly Route[] = [
  { method: 'POST', path: '/pulls/:number/reviews', needs: [['pull-requests', 'write']], handle: createReview },
  {
    method: 'GET',
    path: '/pulls/:number/reviews',
    needs: read,
    handle(call) {
      const merged = call.state.merged.find(({ number }) => String(number) === call.parameters.number);
      if (!isPull(call) && merged === undefined) return notFound();
      const { rows, headers } = page(call, merged?.reviews ?? call.state.reviews);
      return { status: 200, headers, body: rows.map((review) => reviewJson(call.state, review)) };
    },
  },
  {
    method: 'GET',
    path: '/pulls/:number/comments',
    needs: read,
    handle(call) {
      if (!isPull(call)) return notFound();
      const newestFirst = call.url.searchParams.get('direction') === 'desc';
      const { rows, headers } = page(
        call,
        newestFirst ? call.state.reviewComments.toReversed() : call.state.reviewComments,
      );
      return { status: 200, headers, body: rows.map((comment) => commentJson(call.state, comment)) };
    },
  },
  {
    method: 'DELETE',
    path: '/pulls/comments/:id',
    needs: [['pull-requests', 'write']],
    handle({ state, parameters }) {
      const at = state.reviewComments.findIndex(({ id }) => String(id) === parameters.id);
      if (at === -1) return notFound();
      state.reviewComments.splice(at, 1);
      return { status: 204 };
    },
  },
];

async function createReview(call: Call): Promise<Reply> {
  const { state } = call;
  if (!isPull(call)) return notFound();
  const parsed = parseBody(reviewSchema, call.body);
  if (!parsed.ok) return parsed.reply;
  const { event, comments, body = '', commit_id: commitId = state.repository.headSha } = parsed.value;
  if (event === 'COMMENT' && body === '' && comments.length === 0) return unprocessable(["Body can't be blank"]);
  if (event === 'COMMENT' && body === '') return unprocessable(['Body is required for COMMENT reviews']);
  const known = await state.repository.resolve(commitId);
  if (known === undefined || !(await state.repository.isAncestor(known, state.repository.headSha))) {
    return unprocessable(['Commit is not part of the pull request']);
  }
  if (comments.length > state.limits.reviewComments) {
    const message = 'was submitted too quickly';
    return refuse(422, 'Validation Failed', [{ resource: 'PullRequestReview', code: 'abuse', field: 'base', message }]);
  }
  const problems = await Promise.all(comments.map((comment) => placeProblem(state, known, comment)));
  const refusals = problems.filter((problem) => problem !== undefined);
  // One comment in a wrong place refuses the whole review.
  if (refusals.length > 0) return unprocessable([...new Set(refusals)]);
  const createdAt = state.now();
  const review: PullReview = {
    id: state.nextId(),
    author: actionsBot,
    body,
    event: event ?? 'PENDING',
    commitId: known,
    createdAt,
    minimized: undefined,
  };
  state.reviews.push(review);
  for (const comment of comments) {
    state.reviewComments.push({
      id: state.nextId(),
      reviewId: review.id,
      author: actionsBot,
      path: comment.path,
      body: comment.body,
      line: comment.line,
      side: comment.side,
      startLine: comment.start_line,
      startSide: comment.start_line === undefined ? undefined : (comment.start_side ?? comment.side),
      commitId: known,
      createdAt,
      minimized: undefined,
    });
  }
  return { status: 200, body: reviewJson(state, review) };
}

async function placeProblem(state: GitHubState, commit: string, comment: NewComment): Promise<string | undefined> {
  const thread = 'Pull request review thread';
  if (comment.body.trim() === '') return "Body can't be blank";
  const base = await state.repository.mergeBaseOf(state.repository.baseSha, commit);
  const entries = await state.repository.diff(base ?? state.repository.mergeBase, commit);
  const entry = entries.find(({ path }) => path === comment.path);
  if (entry === undefined) return 'Path could not be resolved';
  if (comment.line === undefined) {
    return comment.position === undefined ? `${thread} position is invalid` : undefined;
  }
  if (entry.patch === undefined) return `${thread} diff hunk can't be blank`;
  const { line, start_line: start } = comment;
  const hunks = hunkLines(entry.patch);
  const lines = (hunk: (typeof hunks)[number], of: 'LEFT' | 'RIGHT') => (of === 'LEFT' ? hunk.left : hunk.right);
  const hunk = hunks.find((one) => lines(one, comment.side).has(line));
  if (hunk === undefined) return `${thread} line must be part of the diff`;
  if (start === undefined) return undefined;
  if (start >= line && (comment.start_side ?? comment.side) === comment.side) {
    return `${thread} start line must precede the end line.`;
  }
  return lines(hunk, comment.start_side ?? comment.side).has(start)
    ? undefined
    : `${thread} start line must be part of the same hunk as the line.`;
}

const unprocessable = (errors: readonly string[]) => refuse(422, 'Unprocessable Entity', errors);

const stateByEvent = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
  PENDING: 'PENDING',
} as const;

function reviewJson(state: GitHubState, review: PullReview) {
  return {
    id: review.id,
    node_id: `PRR_${review.id}`,
    user: userJson(review.author),
    body: review.body,
    state: stateByEvent[review.event],
    commit_id: review.commitId,
    html_url: `${webUrl(state)}/pull/${state.pull.number}#pullrequestreview-${review.id}`,
    submitted_at: review.createdAt,
  } satisfies Shape<'pull-request-review'>;
}

function commentJson(state: GitHubState, comment: ReviewComment) {
  return {
    id: comment.id,
    node_id: `PRRC_${comment.id}`,
    pull_request_review_id: comment.reviewId,
    user: userJson(comment.author),
    path: comment.path,
    body: comment.body,
    ...(comment.line === undefined ? {} : { line: comment.line }),
    side: comment.side,
    start_line: comment.startLine ?? null,
    start_side: comment.startSide ?? null,
    commit_id: comment.commitId,
    original_commit_id: comment.commitId,
    subject_type: 'line',
    html_url: `${webUrl(state)}/pull/${state.pull.number}#discussion_r${comment.id}`,
    created_at: comment.createdAt,
    updated_at: comment.createdAt,
  } satisfies Shape<'pull-request-review-comment'>;
}
