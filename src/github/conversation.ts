import { z } from 'zod';
import type { GitHubAnswer, GitHubClient, RepositoryName } from './client.ts';
import { readPages } from './pages.ts';

const whoSchema = z.object({ login: z.string(), type: z.string().default('User') }).nullable();
const time = z.iso.datetime();
const commentSchema = z.object({
  id: z.int().positive(),
  body: z.string().nullish(),
  user: whoSchema,
  created_at: time,
  updated_at: time,
  performed_via_github_app: z.looseObject({}).nullish(),
});

/** What somebody wrote into the conversation of a pull request. */
export interface SpokenComment {
  readonly id: number;
  readonly body: string;
  /** Who wrote it; absent where it was no person, or one whose account is gone. */
  readonly person: string | undefined;
  readonly at: string;
  /** Others may edit a comment too, and GitHub shows it under the name of its author. */
  readonly edited: boolean;
}

/** More comments than any pull request that people still read has. */
const mostPages = 20;

/** The comments of the conversation, the oldest first; `hasNextPage` says that there are more. What stands beside lines is not among them. */
export async function readConversation(
  client: GitHubClient,
  { owner, repo, number }: RepositoryName & { readonly number: number },
  signal: AbortSignal,
): Promise<GitHubAnswer<readonly SpokenComment[]>> {
  const parameters = { owner, repo, issue_number: number, per_page: 100 };
  const all = await readPages(
    (page) =>
      client.read(
        (api, sent) => api.issues.listComments({ ...parameters, page, ...sent }),
        z.array(commentSchema),
        signal,
      ),
    mostPages,
  );
  return all.ok ? { ...all, value: all.value.map(spoken) } : all;
}

/** One comment as it stands now. */
export async function readComment(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  id: number,
  signal: AbortSignal,
): Promise<GitHubAnswer<SpokenComment>> {
  const answer = await client.read(
    (api, sent) => api.issues.getComment({ owner, repo, comment_id: id, ...sent }),
    commentSchema,
    signal,
  );
  return answer.ok ? { ...answer, value: spoken(answer.value) } : answer;
}

function spoken({ id, body, user, ...comment }: z.infer<typeof commentSchema>): SpokenComment {
  // An app may write in the name of a person who never saw it.
  const isPerson = user?.type === 'User' && (comment.performed_via_github_app ?? null) === null;
  return {
    id,
    body: body ?? '',
    person: isPerson ? user.login : undefined,
    at: comment.created_at,
    edited: Date.parse(comment.updated_at) > Date.parse(comment.created_at),
  };
}
