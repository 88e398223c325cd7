import type { GitHubClient } from './client.ts';
import { download } from './download.ts';
import { explain } from './failure.ts';
import { type ArtifactQuery, artifactsAbout, artifactsOfRun, type FoundArtifacts } from './find-artifacts.ts';
import { type Artifact, artifactObjection, type Objection, type Origin, runObjection } from './provenance.ts';

/** Whether a record is believed. `whole` says that it holds everything that the records before it held. */
export type Believed =
  | { readonly ok: true; readonly whole: boolean }
  | { readonly ok: false; readonly problem: string };

/** What a run looks for in the artifacts of earlier ones. */
export interface RestoreQuery extends Origin, ArtifactQuery {
  readonly runId: number;
  /** The pull requests whose records count: the one that is judged, or those that a merge group names. */
  readonly pullNumbers: readonly number[];
  /** The heads of merge groups whose records count as well. */
  readonly groupHeads?: readonly string[];
  /** A larger record is not even downloaded. */
  readonly mostBytes: number;
  /** What is done without the records that could not be found; it is all judged again when absent. */
  readonly otherwise?: string;
  /** The engine's own check: signature, version, subject. */
  readonly believe: (text: string) => Believed;
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
  /** Whether nothing that was kept can have been missed. */
  readonly whole: boolean;
}

/** How much is done to find a record: artifacts that are not ours cost a look at their run, others a download. */
export interface RestoreLimits {
  readonly looks: number;
  readonly downloads: number;
  readonly milliseconds: number;
}

const usualLimits: RestoreLimits = { looks: 300, downloads: 100, milliseconds: 30_000 };
/** The newest alone, which nearly always is the right one; then more at a time. */
const together = (tried: number): number => Math.min(8, Math.max(1, tried));

type Read = { readonly ok: true; readonly text: string } | ({ readonly ok: false } & Objection);

/** Goes through artifacts of our name from the newest on, until a record says that it holds all that was before it. */
class Search {
  readonly #client: GitHubClient;
  readonly #query: RestoreQuery;
  readonly #limits: RestoreLimits;
  readonly #signal: AbortSignal;
  readonly #runs = new Map<string, Promise<Objection | undefined>>();
  #looks = 0;
  #downloads = 0;

  constructor(client: GitHubClient, query: RestoreQuery, limits: RestoreLimits, signal: AbortSignal) {
    this.#client = client;
    this.#query = query;
    this.#limits = limits;
    this.#signal = signal;
  }

  async among(found: FoundArtifacts, pullNumber: number | undefined): Promise<Restoration> {
    const records: RestoredRecord[] = [];
    const refused: { readonly artifact: Artifact; readonly objection: Objection }[] = [];
    const { artifacts } = found;
    let tried = 0;
    const end = (whole: boolean): Restoration => ({
      records,
      notices: [...this.#failure(found), ...refusals(refused), ...(tried < artifacts.length && !whole ? [spent] : [])],
      whole,
    });
    while (tried < artifacts.length) {
      if (this.#isSpent()) return end(false);
      const batch = artifacts.slice(tried, tried + together(tried));
      tried += batch.length;
      const reads = await Promise.all(batch.map((artifact) => this.#read(artifact, pullNumber)));
      for (const [index, artifact] of batch.entries()) {
        const read = reads[index];
        if (read === undefined) continue;
        const believed = read.ok ? this.#query.believe(read.text) : undefined;
        if (read.ok && believed?.ok === true) {
          const runId = artifact.workflow_run?.id ?? this.#query.runId;
          records.push({ text: read.text, artifactId: artifact.id, runId });
          if (believed.whole) return end(true);
        } else if (!read.ok) refused.push({ artifact, objection: read });
        else if (believed?.ok === false)
          refused.push({ artifact, objection: { reason: believed.problem, certain: true } });
      }
    }
    return end(found.failure === undefined && !found.more && refused.every(({ objection }) => objection.certain));
  }

  #isSpent(): boolean {
    const { looks, downloads } = this.#limits;
    return this.#looks >= looks || this.#downloads >= downloads || this.#signal.aborted;
  }

  /** The text of an artifact's record, or why it is not read. */
  async #read(artifact: Artifact, pullNumber: number | undefined): Promise<Read> {
    const { owner, repo, mostBytes } = this.#query;
    const objection =
      artifactObjection(artifact, this.#query, mostBytes) ??
      (await this.#ofRun(artifact.workflow_run?.id ?? 0, pullNumber));
    if (objection !== undefined) return { ok: false, ...objection };
    this.#downloads += 1;
    const parameters = { owner, repo, artifact_id: artifact.id, archive_format: 'zip' };
    const place = await this.#client.location(
      (api, sent) => api.actions.downloadArtifact({ ...parameters, ...sent }),
      this.#signal,
    );
    if (!place.ok) return unseen(explain('download it', place.failure, 'actions: read'));
    const archive = await download(place.value, artifact.digest ?? '', mostBytes, this.#signal);
    if (!archive.ok) return unseen(archive.problem);
    // Most runs find no archive.
    const { readEntry } = await import('./zip.ts');
    const entry = readEntry(archive.bytes, 'context.json', mostBytes);
    return entry.ok ? entry : { ok: false, reason: entry.problem, certain: true };
  }

  #ofRun(runId: number, pullNumber: number | undefined): Promise<Objection | undefined> {
    const key = `${runId} ${pullNumber}`;
    const known = this.#runs.get(key);
    if (known !== undefined) return known;
    this.#looks += 1;
    const asked = runObjection(this.#client, runId, this.#query, pullNumber, this.#signal);
    this.#runs.set(key, asked);
    return asked;
  }

  #failure({ failure }: FoundArtifacts): readonly string[] {
    if (failure === undefined || this.#signal.aborted) return [];
    const { otherwise = 'Everything is reviewed again.' } = this.#query;
    return [`${explain('look for earlier records', failure, 'actions: read')} ${otherwise}`];
  }
}

const unseen = (reason: string): Read => ({ ok: false, reason, certain: false });
const spent =
  'There are more artifacts of the name of this record than could be looked at: what only an older one holds is reviewed again.';

/** One line for each reason. */
function refusals(
  refused: readonly { readonly artifact: Artifact; readonly objection: Objection }[],
): readonly string[] {
  const byReason = Map.groupBy(refused, ({ objection }) => objection.reason.replace(/\.$/, ''));
  return [...byReason].map(([reason, [first, ...others]]) =>
    others.length === 0
      ? `The record in artifact ${first?.artifact.id} was not used: ${reason}.`
      : `The records in ${others.length + 1} artifacts were not used (the newest is ${first?.artifact.id}): ${reason}.`,
  );
}

/**
 * Finds the records of earlier runs. What speaks against one costs at most its own reviews: others are tried, however many
 * of them there are by the same name.
 */
export async function restoreRecords(
  client: GitHubClient,
  query: RestoreQuery,
  signal: AbortSignal,
  limits: RestoreLimits = usualLimits,
): Promise<Restoration> {
  const ended = new AbortController();
  const timer = setTimeout(() => ended.abort(), limits.milliseconds);
  const within = AbortSignal.any([signal, ended.signal]);
  const search = new Search(client, query, limits, within);
  const own = query.subject.kind === 'pull-request' ? query.subject.number : undefined;
  try {
    const found = await Promise.all([
      artifactsOfRun(client, query, within).then((artifacts) => search.among(artifacts, own)),
      ...query.pullNumbers.map((number) =>
        artifactsAbout(client, query, { kind: 'pull-request', number }, within).then((artifacts) =>
          search.among(artifacts, number),
        ),
      ),
      ...(query.groupHeads ?? []).map((headSha) =>
        artifactsAbout(client, query, { kind: 'merge-group', headSha }, within).then((artifacts) =>
          search.among(artifacts, undefined),
        ),
      ),
    ]);
    const late = ended.signal.aborted && !signal.aborted ? [spent] : [];
    return {
      records: found.flatMap(({ records }) => records),
      notices: [...new Set([...found.flatMap(({ notices }) => notices), ...late])],
      whole: found.every(({ whole }) => whole),
    };
  } finally {
    clearTimeout(timer);
  }
}
