import { z } from 'zod';
import type { RepositoryName } from './client.ts';

/** What somebody did that may be an order to the gate: a new comment on a pull request, or a label that was set or taken off. */
export type CommandEvent =
  | (OnPull & { readonly kind: 'comment'; readonly commentId: number })
  | (OnPull & { readonly kind: 'label'; readonly by: string; readonly label: string })
  /** Nothing of ours; why, in one line. */
  | { readonly kind: 'other'; readonly why: string }
  | { readonly kind: 'malformed'; readonly problem: string };

interface OnPull extends RepositoryName {
  readonly repositoryId: number;
  readonly number: number;
}

const id = z.int().positive();
const name = z.string().regex(/^[\w.-]{1,100}$/);
const repository = z.lazy(() => z.object({ id, name, owner: z.object({ login: name }) }));
const commentSchema = z.lazy(() =>
  z.object({
    action: z.string(),
    repository,
    issue: z.object({ number: id, pull_request: z.looseObject({}).nullish() }),
    comment: z.object({ id }),
  }),
);
const labelSchema = z.lazy(() =>
  z.object({
    action: z.string(),
    repository,
    pull_request: z.object({ number: id }),
    label: z.object({ name: z.string() }),
    sender: z.object({ login: z.string(), type: z.string().default('User') }),
  }),
);

const supported =
  'Supported events: issue_comment (created), and pull_request_target (labeled, unlabeled). Both take their workflow from the default branch.';

/** Reads the event of the commands' workflow; what a comment says is asked of GitHub later. */
export function readCommandEvent(eventName: string | undefined, text: string | undefined): CommandEvent {
  const problem = `The event's payload is not what GitHub sends. ${supported}`;
  let payload: unknown;
  try {
    payload = JSON.parse(text ?? '');
  } catch {
    return { kind: 'malformed', problem };
  }
  if (eventName === 'issue_comment') {
    const read = commentSchema.safeParse(payload);
    if (!read.success) return { kind: 'malformed', problem };
    const { action, issue, comment, repository: of } = read.data;
    if (action !== 'created') return { kind: 'other', why: 'only a new comment is an order' };
    if (issue.pull_request === null || issue.pull_request === undefined) {
      return { kind: 'other', why: 'the comment is on an issue, not on a pull request' };
    }
    return { kind: 'comment', ...pullOf(of, issue.number), commentId: comment.id };
  }
  if (eventName === 'pull_request_target') {
    const read = labelSchema.safeParse(payload);
    if (!read.success) return { kind: 'malformed', problem };
    const { action, pull_request: pull, label, sender, repository: of } = read.data;
    if (action !== 'labeled' && action !== 'unlabeled') return { kind: 'other', why: 'no label was set or taken off' };
    if (sender.type !== 'User') return { kind: 'other', why: 'no person did it' };
    return { kind: 'label', ...pullOf(of, pull.number), by: sender.login, label: label.name };
  }
  return { kind: 'malformed', problem: supported };
}

function pullOf({ id: repositoryId, name: repo, owner }: z.infer<typeof repository>, number: number): OnPull {
  return { owner: owner.login, repo, repositoryId, number };
}
