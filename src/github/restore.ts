import { z } from 'zod';
import { type ArtifactSubject, artifactName } from './artifact.ts';
import type { GitHubClient } from './client.ts';
import { download } from './download.ts';
import { explain, type Failure } from './failure.ts';
import { type Artifact, artifactObjection, artifactSchema, type Origin, runObjection } from './provenance.ts';
import { readEntry } from './zip.ts';

/** What a run looks for in the artifacts of earlier ones. */
export interface RestoreQuery extends Origin {
  readonly gateId: string;
  readonly attempt: number;
  readonly subject: ArtifactSubject;
  /** The pull requests whose records count: the one that is judged, or those that a merge group names. */
  readonly pullNumbers: readonly number[];
  /** A larger record is not even downloaded. */
  readonly mostBytes: number;
  /** The engine's own check (signature, version, subject); a reason refuses, and an older record is tried. */
  readonly objection: (text: string) => string | undefined;
}

/** A record that nothing speaks against, as text. */
interface RestoredRecord {
  readonly text: string;
  readonly artifactId: number;
  readonly runId: number;
}

/** What was found, newest first, and one line each on what was found and not believed. */
export interface Restoration {
  readonly records: readonly RestoredRecord[];
  readonly notices: readonly string[];
}

const listSchema = z.object({ artifacts: z.array(artifactSchema) });
const mostCandidates = 3;
const mostAttempts = 3;

interface Found {
  readonly artifacts: readonly Artifact[];
  readonly failure?: Failure;
}

const newestFirst = (artifacts: readonly Artifact[]): readonly Artifact[] =>
  artifacts.filter(({ expired }) => !expired).toSorted((one, other) => other.id - one.id);

/** The artifacts that earlier attempts of this run made; an attempt that was killed may have left one, too. */
async function ofThisRun(client: GitHubClient, query: RestoreQuery, signal: AbortSignal): Promise<Found> {
  if (query.attempt === 1) return { artifacts: [] };
  const { owner, repo, runId: run_id } = query;
  const answer = await client.read(
    (api, sent) => api.actions.listWorkflowRunArtifacts({ owner, repo, run_id, per_page: 100, ...sent }),
    listSchema,
    signal,
  );
  if (!answer.ok) return { artifacts: [], failure: answer.failure };
  const names = new Set(
    Array.from({ length: query.attempt - 1 }, (_, before) => artifactName(query.gateId, query.subject, before + 1)),
  );
  return { artifacts: newestFirst(answer.value.artifacts.filter(({ name }) => names.has(name))) };
}

/** The artifacts of one pull request in any run. A run without a first attempt's artifact hardly has a later one's. */
async function ofPull(client: GitHubClient, query: RestoreQuery, number: number, signal: AbortSignal): Promise<Found> {
  const { owner, repo, gateId } = query;
  const named = async (attempt: number): Promise<Found> => {
    const name = artifactName(gateId, { kind: 'pull-request', number }, attempt);
    const answer = await client.read(
      (api, sent) => api.actions.listArtifactsForRepo({ owner, repo, name, per_page: 10, ...sent }),
      listSchema,
      signal,
    );
    if (!answer.ok) return { artifacts: [], failure: answer.failure };
    return { artifacts: answer.value.artifacts.filter((artifact) => artifact.name === name) };
  };
  const first = await named(1);
  if (first.failure !== undefined || first.artifacts.length === 0) return first;
  const later = await Promise.all(Array.from({ length: mostAttempts - 1 }, (_, index) => named(index + 2)));
  return { artifacts: newestFirst([first, ...later].flatMap(({ artifacts }) => artifacts)) };
}

/** The text of an artifact's record, or why it is not believed. */
async function textOf(
  client: GitHubClient,
  query: RestoreQuery,
  artifact: Artifact,
  pullNumber: number | undefined,
  signal: AbortSignal,
): Promise<{ readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: string }> {
  const refused = (problem: string) => ({ ok: false, problem }) as const;
  const objection =
    artifactObjection(artifact, query, query.mostBytes) ??
    (await runObjection(client, artifact, query, pullNumber, signal));
  if (objection !== undefined) return refused(objection);
  const parameters = { owner: query.owner, repo: query.repo, artifact_id: artifact.id, archive_format: 'zip' };
  const place = await client.location((api, sent) => api.actions.downloadArtifact({ ...parameters, ...sent }), signal);
  if (!place.ok) return refused(explain('download it', place.failure, 'actions: read'));
  const archive = await download(place.value, artifact.digest ?? '', query.mostBytes, signal);
  if (!archive.ok) return archive;
  const entry = readEntry(archive.bytes, 'context.json', query.mostBytes);
  if (!entry.ok) return entry;
  const own = query.objection(entry.text);
  return own === undefined ? entry : refused(own);
}

/** Tries the candidates from the newest on until one is believed. */
async function newestBelieved(
  client: GitHubClient,
  query: RestoreQuery,
  found: Found,
  pullNumber: number | undefined,
  signal: AbortSignal,
): Promise<Restoration> {
  const notices: string[] = [];
  if (found.failure !== undefined && found.failure.kind !== 'cancelled') {
    notices.push(
      `${explain('look for earlier records', found.failure, 'actions: read')} Everything is reviewed again.`,
    );
  }
  for (const artifact of found.artifacts.slice(0, mostCandidates)) {
    const read = await textOf(client, query, artifact, pullNumber, signal);
    if (read.ok) {
      const record = { text: read.text, artifactId: artifact.id, runId: artifact.workflow_run?.id ?? query.runId };
      return { records: [record], notices };
    }
    const problem = read.problem.replace(/\.$/, '');
    notices.push(`The record in artifact ${artifact.id} was not used: ${problem}.`);
  }
  return { records: [], notices };
}

/** Finds the records of earlier runs. Whatever speaks against one means that its pages are reviewed again, and no more. */
export async function restoreRecords(
  client: GitHubClient,
  query: RestoreQuery,
  signal: AbortSignal,
): Promise<Restoration> {
  const own = query.subject.kind === 'pull-request' ? query.subject.number : undefined;
  const found = await Promise.all([
    ofThisRun(client, query, signal).then((artifacts) => newestBelieved(client, query, artifacts, own, signal)),
    ...query.pullNumbers.map((number) =>
      ofPull(client, query, number, signal).then((artifacts) => {
        const others = artifacts.artifacts.filter((artifact) => artifact.workflow_run?.id !== query.runId);
        return newestBelieved(client, query, { ...artifacts, artifacts: others }, number, signal);
      }),
    ),
  ]);
  return {
    records: found.flatMap(({ records }) => records),
    notices: [...new Set(found.flatMap(({ notices }) => notices))],
  };
}
