import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import { largestRecord, openRecord } from '../record/record.ts';
import type { RunRecord } from '../record/record-schema.ts';
import { lastCommitOf, type MergedPull, pullsThatBrought } from './bringing-pulls.ts';
import { commitId } from './changed-rows.ts';
import type { GitHubClient, RepositoryName } from './client.ts';
import { explain } from './failure.ts';
import { type Believed, restoreRecords } from './restore.ts';

/** A text on the default branch whose verdict is looked for. */
export interface MergedText {
  readonly path: string;
  readonly blobId: string;
}

/** Which records count: those of one workflow of this repository, signed with its secret. */
export interface MergedQuery extends RepositoryName {
  readonly repositoryId: number;
  readonly branch: string;
  /** The commit of the branch that the texts are of. */
  readonly commit: string;
  readonly workflowPath: string;
  readonly gateId: string;
  readonly key: KeyObject;
  /** This run, which made none of them. */
  readonly runId: number;
}

/** What was found on one text: records that are believed, and where they do not speak of it, why there are no others. */
export interface MergedProof {
  readonly records: readonly RunRecord[];
  readonly why: string;
}

const mergeBase = z.object({ merge_base_commit: z.object({ sha: commitId }) });

/**
 * Finds the records of the pull requests that brought texts onto the default branch. A record is believed if a run of the
 * workflow made it, on an event that is judged, for a branch of this repository; if it was signed with the secret; and if it was
 * judged by the rules of a commit that is in the history of the branch, so that nobody chose easier ones by choosing another
 * branch.
 */
export async function mergedRecords(
  client: GitHubClient,
  query: MergedQuery,
  texts: readonly MergedText[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, MergedProof>> {
  const origins = new Map<string, ReturnType<typeof pullsThatBrought>>();
  const found = await Promise.all(
    texts.map(async (text): Promise<readonly [MergedText, readonly MergedPull[] | string]> => {
      const last = await lastCommitOf(client, query, { path: text.path, sha: query.commit }, signal);
      if (!last.ok)
        return [text, explain('look for the commit that brought this text', last.failure, 'contents: read')];
      if (last.value === undefined) return [text, 'No commit of the branch holds it.'];
      const known = origins.get(last.value) ?? pullsThatBrought(client, query, last.value, query.branch, signal);
      origins.set(last.value, known);
      const brought = await known;
      return brought.ok
        ? [text, brought.value]
        : [text, explain('look for the pull request that brought this text', brought.failure, 'pull-requests: read')];
    }),
  );
  const pulls = new Map(
    found.flatMap(([, brought]) => (typeof brought === 'string' ? [] : brought.map((pull) => [pull.number, pull]))),
  );
  const isOnBranch = onBranch(client, query, signal);
  const restored = new Map(
    await Promise.all(
      [...pulls.values()]
        .filter(({ fromFork }) => !fromFork)
        .map(async (pull) => {
          const wanted = found.flatMap(([text, brought]) =>
            typeof brought !== 'string' && brought.some(({ number }) => number === pull.number) ? [text] : [],
          );
          return [pull.number, await recordsOf(client, query, { pull, wanted, isOnBranch }, signal)] as const;
        }),
    ),
  );
  return new Map(
    found.map(([text, brought]) => [
      text.path,
      typeof brought === 'string' ? { records: [], why: brought } : together(brought, restored),
    ]),
  );
}

/** Whether a commit is in the history of the branch, asked once for each. */
function onBranch(client: GitHubClient, { owner, repo, commit }: MergedQuery, signal: AbortSignal) {
  const known = new Map<string, Promise<boolean | string>>();
  const ask = async (sha: string): Promise<boolean | string> => {
    const answer = await client.read(
      (api, sent) =>
        api.repos.compareCommitsWithBasehead({
          owner,
          repo,
          basehead: `${sha}...${commit}`,
          per_page: 1,
          page: 2,
          ...sent,
        }),
      mergeBase,
      signal,
    );
    if (answer.ok) return answer.value.merge_base_commit.sha === sha;
    return answer.failure.kind === 'not-found'
      ? false
      : explain('compare its base with the branch', answer.failure, 'contents: read');
  };
  return (sha: string): Promise<boolean | string> => {
    const asked = known.get(sha) ?? ask(sha);
    known.set(sha, asked);
    return asked;
  };
}

async function recordsOf(
  client: GitHubClient,
  query: MergedQuery,
  about: {
    readonly pull: MergedPull;
    readonly wanted: readonly MergedText[];
    readonly isOnBranch: (sha: string) => Promise<boolean | string>;
  },
  signal: AbortSignal,
): Promise<MergedProof> {
  const { number, mergeCommit } = about.pull;
  const { owner, repo, repositoryId, workflowPath, gateId, key, runId } = query;
  const opened = new Map<string, RunRecord>();
  const believe = (text: string): Believed => {
    const expected = { repositoryId, workflowPath, gateId, pullRequest: number };
    // A merge group does not always say which pull request it is about.
    const ofGroup = openRecord(text, { ...expected, pullRequest: null }, key);
    const read = ofGroup.ok ? ofGroup : openRecord(text, expected, key);
    if (!read.ok) return { ok: false, problem: read.problem.message };
    opened.set(text, read.record);
    const holds = ({ path, blobId }: MergedText): boolean =>
      read.record.files.some((file) => file.path === path && file.blobSha === blobId);
    return { ok: true, whole: about.wanted.every(holds) };
  };
  const { records, notices } = await restoreRecords(
    client,
    {
      ...{ owner, repo, repositoryId, workflowPath, gateId, runId, believe },
      ...{ forkId: undefined, attempt: 1, opened: false, mostBytes: largestRecord },
      subject: { kind: 'pull-request', number },
      pullNumbers: [number],
      groupHeads: mergeCommit === undefined ? [] : [mergeCommit],
      otherwise: 'So nothing is proven.',
    },
    signal,
  );
  const kept: RunRecord[] = [];
  const objections = [...notices];
  for (const { text } of records) {
    const record = opened.get(text);
    const base = record?.subject.baseSha;
    const isOn = typeof base === 'string' ? await about.isOnBranch(base) : false;
    if (record !== undefined && isOn === true) kept.push(record);
    else if (typeof isOn === 'string') objections.push(isOn);
    else objections.push(`A record of pull request #${number} was judged by the rules of another branch.`);
  }
  const none = `Pull request #${number}, which brought it, left no record that holds a verdict on it: it was judged by another workflow than ${workflowPath}, or not at all, or its artifact has ended.`;
  return { records: kept, why: objections.length > 0 ? objections.join(' ') : none };
}

function together(pulls: readonly MergedPull[], restored: ReadonlyMap<number, MergedProof>): MergedProof {
  const forks = pulls.filter(({ fromFork }) => fromFork);
  const all = pulls.flatMap(({ number }) => restored.get(number) ?? []);
  const whys = [
    ...forks.map(
      ({ number }) =>
        `Pull request #${number}, which brought it, came from a fork, whose verdicts are made without secrets and not believed.`,
    ),
    ...all.map(({ why }) => why),
  ];
  return {
    records: all.flatMap(({ records }) => records),
    why: whys.length === 0 ? 'No merged pull request brought it: it was pushed past the gate.' : whys.join(' '),
  };
}
