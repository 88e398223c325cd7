import { z } from 'zod';
import type { GitHubClient, RepositoryName } from '../github/client.ts';
import { explain } from '../github/failure.ts';
import { authorSchema, OwnIdentity } from '../github/own-identity.ts';
import { code, inline } from '../report/markdown-text.ts';
import { counted } from '../review/english.ts';
import type { Rechecked } from './recheck.ts';

const label = 'content-gate-recheck';
const marker = '<!-- content-gate:recheck -->';
/** GitHub takes 65,536 characters. */
const longestBody = 60_000;

const issueSchema = z.object({
  number: z.int().positive(),
  html_url: z.url(),
  state: z.string(),
  title: z.string(),
  body: z.string().nullish(),
  user: authorSchema,
  pull_request: z.unknown().optional(),
});

/** What became of the issue: its address where there is one, or one sentence on why it could not be kept up to date. */
export type IssueEnding =
  | { readonly ok: true; readonly url: string | undefined }
  | { readonly ok: false; readonly problem: string };

/** Keeps one issue about the published pages up to date: opened with the first problem, closed when there is none, and the same one each time. */
export async function keepIssue(
  results: readonly Rechecked[],
  client: GitHubClient,
  repository: RepositoryName,
  signal: AbortSignal,
): Promise<IssueEnding> {
  const failed = (attempt: string, failure: Parameters<typeof explain>[1]): IssueEnding => ({
    ok: false,
    problem: explain(attempt, failure, 'issues: write'),
  });
  const listed = await client.read(
    (api, sent) => api.issues.listForRepo({ ...repository, labels: label, state: 'all', per_page: 100, ...sent }),
    z.array(issueSchema),
    signal,
  );
  if (!listed.ok) return failed('look for the issue about published pages', listed.failure);
  const identity = new OwnIdentity(client);
  const marked = listed.value.filter(({ body, pull_request: pull }) => pull === undefined && body?.startsWith(marker));
  const ours = await Promise.all(marked.map(({ user }) => identity.is(user, signal)));
  const own = marked.filter((_, index) => ours[index] === true);
  const known = own.find(({ state }) => state === 'open') ?? own.toSorted((a, b) => b.number - a.number)[0];
  const bad = results.filter(({ problems }) => problems.length > 0);
  const { title, body } = words(bad, results.length);
  if (known === undefined) {
    if (bad.length === 0) return { ok: true, url: undefined };
    const made = await client.write(
      (api, sent) => api.issues.create({ ...repository, title, body, labels: [label], ...sent }),
      issueSchema,
      signal,
    );
    return made.ok
      ? { ok: true, url: made.value.html_url }
      : failed('open the issue about published pages', made.failure);
  }
  const state = bad.length === 0 ? 'closed' : 'open';
  const isSame =
    known.state === state && (state === 'closed' || (known.title === title && known.body?.trim() === body.trim()));
  if (isSame) return { ok: true, url: known.html_url };
  const reason = state === 'closed' ? ({ state_reason: 'completed' } as const) : {};
  const changed = await client.write(
    (api, sent) =>
      api.issues.update({ ...repository, issue_number: known.number, title, body, state, ...reason, ...sent }),
    issueSchema,
    signal,
  );
  return changed.ok
    ? { ok: true, url: changed.value.html_url }
    : failed('update the issue about published pages', changed.failure);
}

function words(bad: readonly Rechecked[], all: number): { readonly title: string; readonly body: string } {
  if (bad.length === 0)
    return {
      title: 'Published pages: all is well',
      body: `${marker}\nAll ${counted(all, 'published page')} are as they should be.\n`,
    };
  const parts = [
    marker,
    `Of ${counted(all, 'published page')}, ${bad.length} need a look. This is kept up to date and closes itself when all is well.`,
    '',
  ];
  let length = parts.join('\n').length;
  for (const [index, { path, address, problems }] of bad.entries()) {
    const part = [
      `### ${code(path)}`,
      '',
      code(address),
      '',
      ...problems.slice(0, 30).map((one) => `- ${inline(one)}`),
      '',
    ].join('\n');
    if (length + part.length > longestBody) {
      parts.push(`And ${counted(bad.length - index, 'more page')}.`, '');
      break;
    }
    length += part.length + 1;
    parts.push(part);
  }
  return {
    title: `Published pages: ${counted(bad.length, 'page')} ${bad.length === 1 ? 'needs' : 'need'} a look`,
    body: parts.join('\n'),
  };
}
