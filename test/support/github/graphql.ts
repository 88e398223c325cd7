import { GraphQLError, graphql } from 'graphql';
import { z } from 'zod';
import type { GitObject } from '../git/objects.ts';
import type { TreeItem } from '../git/repository.ts';
import type { Reply } from '../server.ts';
import { gitHubSchema } from './graphql-schema.ts';
import { refuse } from './route.ts';
import { actionsBot, type GitHubState } from './state.ts';

const querySchema = z.looseObject({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

/** Answers a GraphQL request over the repository; problems come with status 200, as from the real service. */
export async function answerGraphql(state: GitHubState, body: unknown): Promise<Reply> {
  const parsed = querySchema.safeParse(body);
  if (!parsed.success) return refuse(400, 'A query attribute must be specified and must be a string.');
  const { query, variables, operationName } = parsed.data;
  const result = await graphql({
    schema: gitHubSchema,
    source: query,
    rootValue: root(state),
    variableValues: variables ?? {},
    ...(typeof operationName === 'string' ? { operationName } : {}),
  });
  const errors = result.errors?.map((error) => ({
    type: typeof error.extensions.type === 'string' ? error.extensions.type : undefined,
    path: error.path,
    locations: error.locations,
    message: error.message,
  }));
  return { status: 200, body: { data: result.data ?? null, ...(errors === undefined ? {} : { errors }) } };
}

function root(state: GitHubState) {
  return {
    repository({ owner, name }: { owner: string; name: string }) {
      const same = [owner, name].join('/').toLowerCase() === `${state.owner}/${state.name}`.toLowerCase();
      if (!same) throw refusal('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
      if (state.permissions.contents === 'none') throw refusal('FORBIDDEN', 'Resource not accessible by integration');
      return repositoryNode(state);
    },
    rateLimit: { cost: 1, limit: 1000, remaining: 999, used: 1, resetAt: '2026-12-01T00:00:00Z' },
    viewer: { id: 'BOT_1', login: actionsBot.login },
    updatePullRequestReviewComment({ input }: { input: { pullRequestReviewCommentId: string; body: string } }) {
      if (state.permissions['pull-requests'] !== 'write') {
        throw refusal('FORBIDDEN', 'Resource not accessible by integration');
      }
      const comment = state.reviewComments.find(({ id }) => `PRRC_${id}` === input.pullRequestReviewCommentId);
      if (comment === undefined) throw refusal('NOT_FOUND', 'Could not resolve to a node');
      comment.body = input.body;
      return {};
    },
    minimizeComment({ input }: { input: { subjectId: string; classifier: string; clientMutationId?: string } }) {
      const levels = [state.permissions['pull-requests'], state.permissions.issues];
      if (!levels.includes('write')) throw refusal('FORBIDDEN', 'Resource not accessible by integration');
      const comment =
        state.comments.find(({ id }) => `IC_${id}` === input.subjectId) ??
        state.reviewComments.find(({ id }) => `PRRC_${id}` === input.subjectId) ??
        state.reviews.find(({ id }) => `PRR_${id}` === input.subjectId);
      if (comment === undefined) {
        throw refusal('NOT_FOUND', `Could not resolve to a node with the global id of '${input.subjectId}'`);
      }
      comment.minimized = input.classifier;
      const minimizedComment = {
        __typename: typenames[input.subjectId.split('_')[0] ?? ''] ?? 'IssueComment',
        id: input.subjectId,
        databaseId: comment.id,
        body: comment.body,
        isMinimized: true,
        minimizedReason: input.classifier.toLowerCase(),
      };
      return { clientMutationId: input.clientMutationId, minimizedComment };
    },
  };
}

const typenames: Readonly<Record<string, string>> = { PRRC: 'PullRequestReviewComment', PRR: 'PullRequestReview' };

function repositoryNode(state: GitHubState) {
  const { pull, repository } = state;
  return {
    __typename: 'Repository',
    id: `R_${state.repositoryId}`,
    databaseId: state.repositoryId,
    name: state.name,
    nameWithOwner: `${state.owner}/${state.name}`,
    isPrivate: false,
    async object({ expression, oid }: { expression?: string; oid?: string }) {
      const object = await repository.objects.read(oid ?? expression ?? '');
      return object === undefined ? null : objectNode(state, object);
    },
    async pullRequest({ number }: { number: number }) {
      if (number !== pull.number) {
        throw refusal('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
      }
      return {
        id: `PR_${pull.number}`,
        number,
        title: pull.title,
        body: pull.body ?? '',
        isDraft: pull.draft,
        changedFiles: pull.changedFiles ?? (await repository.diff(repository.mergeBase, repository.headSha)).length,
        headRefOid: repository.headSha,
        baseRefOid: repository.baseSha,
        headRefName: repository.headBranch,
        baseRefName: 'main',
      };
    },
  };
}

function objectNode(state: GitHubState, object: GitObject) {
  const { oid, type, data } = object;
  const common = { id: `O_${oid}`, oid, abbreviatedOid: oid.slice(0, 7), repository: () => repositoryNode(state) };
  if (type === 'blob') return { __typename: 'Blob', ...common, ...blobFields(state, data) };
  const items = async () => [...(await state.repository.tree(oid)).values()];
  const entries = async () =>
    (await items()).filter((item) => !item.path.includes('/')).map((item) => entryNode(state, item));
  if (type === 'tree') return { __typename: 'Tree', ...common, entries };
  return {
    __typename: 'Commit',
    ...common,
    message: data.toString().split('\n\n').slice(1).join('\n\n'),
    async file({ path }: { path: string }) {
      const item = (await state.repository.tree(oid)).get(path);
      return item === undefined ? null : entryNode(state, item);
    },
    tree: () => ({ ...common, entries }),
  };
}

function blobFields(state: GitHubState, data: Buffer) {
  const isBinary = data.subarray(0, 8000).includes(0);
  const isTruncated = !isBinary && data.length > state.limits.blobTextBytes;
  const shown = isTruncated ? data.subarray(0, state.limits.blobTextBytes) : data;
  return { byteSize: data.length, isBinary, isTruncated, text: isBinary ? null : transcoded(shown, isTruncated) };
}

/** GraphQL gives every text as UTF-8: other encodings are guessed and transcoded, so that only the length betrays them. */
function transcoded(data: Buffer, cut: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(data, { stream: cut });
  } catch {
    return data.toString('latin1');
  }
}

function entryNode(state: GitHubState, item: TreeItem) {
  const name = item.path.slice(item.path.lastIndexOf('/') + 1);
  return {
    name,
    path: item.path,
    extension: /\.\w+$/.exec(name)?.[0] ?? '',
    isGenerated: false,
    // The mode is the number that git writes in octal.
    mode: Number.parseInt(item.mode, 8),
    type: item.type,
    oid: item.oid,
    size: item.size ?? 0,
    submodule: null,
    repository: () => repositoryNode(state),
    async object() {
      const object = item.type === 'commit' ? undefined : await state.repository.objects.read(item.oid);
      return object === undefined ? null : objectNode(state, object);
    },
  };
}

const refusal = (type: string, message: string) => new GraphQLError(message, { extensions: { type } });
