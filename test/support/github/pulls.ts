import type { DiffEntry } from '../git/diff.ts';
import { git } from '../git/git.ts';
import { pullJson, repositoryJson, userJson, webUrl } from './pull-json.ts';
import { type Call, notFound, page, type Route, refuse } from './route.ts';
import type { GitHubState, Shape } from './state.ts';

const pullsRead = [['pull-requests', 'read']] as const;
const contentsRead = [['contents', 'read']] as const;

/** The pull request, its files, comparisons and commits. */
export const pullRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '',
    needs: contentsRead,
    handle: ({ state }) => ({ status: 200, body: repositoryJson(state) }),
  },
  {
    method: 'GET',
    path: '/pulls/:number',
    needs: pullsRead,
    async handle(call) {
      if (!isPull(call)) return notFound();
      const body = await pullJson(call.state);
      call.state.shown.push({ headSha: body.head.sha, baseRef: body.base.ref });
      return { status: 200, body };
    },
  },
  {
    method: 'GET',
    path: '/pulls/:number/files',
    needs: pullsRead,
    async handle(call) {
      if (!isPull(call)) return notFound();
      const { repository, limits } = call.state;
      const entries = await repository.diff(repository.mergeBase, repository.headSha);
      const { rows, headers } = page(call, entries.slice(0, limits.pullFiles));
      return { status: 200, headers, body: fileRows(call.state, rows, repository.headSha) };
    },
  },
  { method: 'GET', path: '/compare/*basehead', needs: contentsRead, handle: compare },
  {
    method: 'GET',
    path: '/commits/:reference',
    needs: contentsRead,
    async handle({ state, parameters: { reference = '' } }) {
      const sha = await state.repository.resolve(reference);
      if (sha === undefined) return refuse(422, `No commit found for SHA: ${reference}`);
      return { status: 200, body: commitJson(state, sha) };
    },
  },
];

/** Whether the path names the one pull request that there is. */
export function isPull({ state, parameters }: Call): boolean {
  return parameters.number === String(state.pull.number);
}

async function compare(call: Call) {
  const { state } = call;
  const [base = '', head = ''] = (call.parameters.basehead ?? '').split('...');
  // A head may be named `owner:branch`; all of them are in the one repository here.
  const [baseSha, headSha] = await Promise.all(
    [base, head].map((name) => state.repository.resolve(name.slice(name.indexOf(':') + 1))),
  );
  if (baseSha === undefined || headSha === undefined) return notFound();
  const mergeBase = await state.repository.mergeBaseOf(baseSha, headSha);
  if (mergeBase === undefined) return refuse(404, `No common ancestor between ${base} and ${head}.`);
  const entries = await state.repository.diff(mergeBase, headSha);
  const ahead = headSha !== mergeBase;
  const behind = baseSha !== mergeBase;
  const onFirstPage = Number(call.url.searchParams.get('page') ?? 1) === 1;
  // Where nobody commits by the API the one commit of the branch is all that there is.
  const listed = state.commitAuthors.size === 0 ? undefined : await commitsBetween(state, baseSha, headSha);
  const body = {
    url: `${state.url}${call.url.pathname}`,
    status: ahead ? (behind ? 'diverged' : 'ahead') : behind ? 'behind' : 'identical',
    ahead_by: listed?.length ?? (ahead ? 1 : 0),
    behind_by: behind ? 1 : 0,
    total_commits: listed?.length ?? (ahead ? 1 : 0),
    base_commit: commitJson(state, baseSha),
    merge_base_commit: commitJson(state, mergeBase),
    commits: listed ?? (ahead ? [commitJson(state, headSha)] : []),
    // The pages of a comparison are pages of its commits; files come with the first alone.
    files: onFirstPage ? fileRows(state, entries.slice(0, state.limits.compareFiles), headSha) : [],
  } satisfies Shape<'commit-comparison'>;
  return { status: 200, body };
}

/** The commits of one side with their words, the oldest first. */
async function commitsBetween(state: GitHubState, base: string, head: string) {
  const log = await git(state.repository.directory, ['log', '--reverse', '--format=%H%n%B%x00', `${base}..${head}`]);
  return log
    .toString()
    .split('\0')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => commitJson(state, entry.slice(0, 40), entry.slice(41)));
}

function commitJson(state: GitHubState, sha: string, message = 'A commit') {
  return {
    sha,
    url: `${state.url}/repos/${state.owner}/${state.name}/commits/${sha}`,
    html_url: `${webUrl(state)}/commit/${sha}`,
    author: userJson(state.commitAuthors.get(sha) ?? state.pull.author),
    commit: { message, author: { name: 'Writer', email: 'writer@example.com' } },
  } satisfies Shape<'commit'>;
}

/** The rows of one answer, with what the service leaves out of them and with its silent undercount. */
function fileRows(state: GitHubState, entries: readonly DiffEntry[], head: string): readonly Shape<'diff-entry'>[] {
  const { limits } = state;
  let shownLines = 0;
  return entries.map((entry) => {
    const lines = entry.patch === undefined ? 0 : entry.patch.split('\n').length;
    const hidden = shownLines >= limits.undercountAfterLines;
    shownLines += lines;
    const tooLarge = lines > limits.patchLines || Buffer.byteLength(entry.patch ?? '') > limits.patchBytes;
    const path = entry.path.split('/').map(encodeURIComponent).join('/');
    return {
      sha: entry.blob,
      filename: entry.path,
      status: entry.status,
      additions: hidden ? 0 : entry.additions,
      deletions: hidden ? 0 : entry.deletions,
      changes: hidden ? 0 : entry.additions + entry.deletions,
      blob_url: `${webUrl(state)}/blob/${head}/${path}`,
      raw_url: `${webUrl(state)}/raw/${head}/${path}`,
      contents_url: `${state.url}/repos/${state.owner}/${state.name}/contents/${path}?ref=${head}`,
      ...(entry.previousPath === undefined ? {} : { previous_filename: entry.previousPath }),
      ...(entry.patch === undefined || hidden || tooLarge ? {} : { patch: entry.patch }),
    };
  });
}
