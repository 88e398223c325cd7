import { z } from 'zod';
import { commitId } from './changed-rows.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { readPages } from './pages.ts';

/** Who set a label and when, or why that does not count for the commits as they are now. */
export type LabelSet =
  | { readonly kind: 'absent' }
  | { readonly kind: 'set'; readonly by: string; readonly at: string }
  | { readonly kind: 'refused'; readonly by: string; readonly at: string; readonly why: string }
  | { readonly kind: 'unknown' };

const name = z.string().min(1);
const time = z.iso.datetime();
const pullSchema = z.lazy(() =>
  z.object({
    labels: z.array(z.object({ name: z.string().nullish() })),
    head: z.object({
      sha: commitId,
      ref: name,
      repo: z.object({ name, owner: z.object({ login: name }) }).nullable(),
    }),
  }),
);
const eventsSchema = z.lazy(() =>
  z.array(
    z.object({
      event: z.string(),
      created_at: time,
      actor: z.object({ login: z.string(), type: z.string().default('User') }).nullish(),
      label: z.object({ name: z.string() }).nullish(),
    }),
  ),
);
const activitiesSchema = z.lazy(() => z.array(z.object({ after: z.string(), timestamp: time })));

const mostPages = 10;
/** After these the pull request shows something else than before, whatever was pushed. */
const moves = ['head_ref_force_pushed', 'head_ref_restored', 'base_ref_changed', 'base_ref_force_pushed', 'reopened'];

/** Finds out whether a label is set on the very commits that are judged: after the last push and the last change of the base. */
export async function readLabel(
  client: GitHubClient,
  pull: RepositoryName & { readonly number: number; readonly headSha: string | undefined },
  label: string,
  signal: AbortSignal,
): Promise<LabelSet> {
  const { owner, repo, number } = pull;
  const isIt = (other: string | null | undefined): boolean => other?.toLowerCase() === label.toLowerCase();
  const now = await client.read(
    (api, sent) => api.pulls.get({ owner, repo, pull_number: number, ...sent }),
    pullSchema,
    signal,
  );
  if (!now.ok) return { kind: 'unknown' };
  const { labels, head } = now.value;
  if (!labels.some((one) => isIt(one.name))) return { kind: 'absent' };
  const parameters = { owner, repo, issue_number: number, per_page: 100 };
  const [events, pushedAt] = await Promise.all([
    readPages(
      (page) =>
        client.read((api, sent) => api.issues.listEvents({ ...parameters, page, ...sent }), eventsSchema, signal),
      mostPages,
    ),
    lastPush(client, head, signal),
  ]);
  if (!events.ok || events.hasNextPage) return { kind: 'unknown' };
  const set = events.value.findLast((one) => isIt(one.label?.name) && /^(?:un)?labeled$/.test(one.event));
  if (set?.event !== 'labeled' || set.actor === undefined || set.actor === null) return { kind: 'unknown' };
  const { login: by, type } = set.actor;
  const at = set.created_at;
  const refused = (why: string): LabelSet => ({ kind: 'refused', by, at, why });
  if (type !== 'User') return refused('no person set it');
  if (pushedAt === undefined) return refused('GitHub did not say when the head was pushed');
  const moved = events.value.filter(({ event }) => moves.includes(event)).map((one) => one.created_at);
  // What happened in the same second may have been seen by nobody.
  const isOld = [pushedAt, ...moved].some((other) => Date.parse(other) >= Date.parse(at));
  if (isOld || (pull.headSha !== undefined && pull.headSha !== head.sha)) {
    return refused('it was set before the last push or change of the base: set it again');
  }
  return { kind: 'set', by, at };
}

/** When the branch became what it is. Times in commits are whatever their author wrote. */
async function lastPush(
  client: GitHubClient,
  { sha, ref, repo }: z.infer<typeof pullSchema>['head'],
  signal: AbortSignal,
): Promise<string | undefined> {
  if (repo === null) return undefined;
  const answer = await client.read(
    (api, sent) =>
      api.repos.listActivities({
        ...{ owner: repo.owner.login, repo: repo.name, ref: `refs/heads/${ref}`, per_page: 1 },
        ...sent,
      }),
    activitiesSchema,
    signal,
  );
  const [last] = answer.ok ? answer.value : [];
  return last?.after === sha ? last.timestamp : undefined;
}
