import type { ContentSource } from '../content/content.ts';
import type { ListedFile } from './changed-rows.ts';
import type { GitHubClient } from './client.ts';
import { commitsSource } from './commits-source.ts';
import { type ChangeList, listChanges } from './compare.ts';
import type { PullRequestEvent } from './event.ts';
import { explain } from './failure.ts';
import { shownDiffs } from './pull-diffs.ts';
import type { PullGuard } from './pull-guard.ts';
import { moveOf, readPull } from './pull-now.ts';

/** The content of a pull request, read through the API at the commits of the event; nothing is checked out. */
export function pullRequestSource(
  client: GitHubClient,
  event: PullRequestEvent,
  guard: Pick<PullGuard, 'look'>,
  run: AbortSignal,
): ContentSource {
  return {
    ...commitsSource(client, event, run, (signal) => listOf(client, event, signal)),
    async moved(signal) {
      const end = new AbortController();
      const timer = setTimeout(() => end.abort(), longestLookMs);
      const look = await guard.look(AbortSignal.any([signal, end.signal]));
      clearTimeout(timer);
      // New commits have a run of their own, and this verdict stays with the old ones. For another base the commit is the same.
      return look.ok && look.value === 'another-base' ? moved[look.value] : undefined;
    },
  };
}

/** The verdict is ready by then, and has to be shown. */
const longestLookMs = 5000;

const moved = {
  'newer-commits':
    'The pull request has newer commits than this run is about; the run that they started judges them, and this one judges nothing',
  'another-base':
    'The pull request goes into another branch than when this run was started; the run that this change started judges it. If there is none, add `edited` to the types of the workflow and push a commit',
} as const;

/** What the two commits of the event change, provided that the pull request is still about them. */
async function listOf(client: GitHubClient, event: PullRequestEvent, signal: AbortSignal): Promise<ChangeList> {
  const [list, now] = await Promise.all([listChanges(client, event, event, signal), readPull(client, event, signal)]);
  if (!now.ok) return { ok: false, problem: explain('read the pull request', now.failure, 'pull-requests: read') };
  const move = moveOf(event, now.value);
  if (move !== undefined) return { ok: false, problem: moved[move] };
  if (!list.ok) return list;
  if (list.counted !== undefined && list.counted < now.value.changedFiles) {
    return {
      ok: false,
      problem: `GitHub says that the pull request changes ${now.value.changedFiles} files and lists ${list.counted}: run the job again, and nothing is approved until the two agree`,
    };
  }
  return { ...list, files: await withShownDiffs(client, event, list.files, signal) };
}

/** Below this many files GitHub shows every diff that it shows at all. */
const mostInOneAnswer = 50;

/** Long lists come without some of the diffs that tell where a remark can stand. */
async function withShownDiffs(
  client: GitHubClient,
  event: PullRequestEvent,
  files: readonly ListedFile[],
  signal: AbortSignal,
): Promise<readonly ListedFile[]> {
  if (files.length <= mostInOneAnswer) return files;
  const places = files.flatMap(({ patch, status }, place) =>
    patch === undefined && status !== 'removed' ? [place] : [],
  );
  const shown = await shownDiffs(client, event, signal, places);
  return files.map((file) => {
    const patch = shown.get(file.path)?.patch;
    return file.patch !== undefined || patch === undefined ? file : { ...file, shownPatch: patch };
  });
}
