import { z } from 'zod';
import { type ArtifactSubject, artifactName } from './artifact.ts';
import type { GitHubAnswer, GitHubClient, RepositoryName } from './client.ts';
import type { Failure } from './failure.ts';
import { readPages } from './pages.ts';
import { type Artifact, artifactSchema } from './provenance.ts';

/** Under which names a gate keeps its records, and which run looks for them. */
export interface ArtifactQuery extends RepositoryName {
  readonly gateId: string;
  readonly subject: ArtifactSubject;
  readonly runId: number;
  readonly attempt: number;
  /** Whether the pull request was opened by this event: then it hardly has a past. */
  readonly opened: boolean;
}

/** Artifacts by our name, newest first; anybody may have made them. */
export interface FoundArtifacts {
  readonly artifacts: readonly Artifact[];
  /** Why there may be others. */
  readonly failure?: Failure;
  /** There are more of this name than are listed. */
  readonly more: boolean;
}

const listSchema = z.object({ artifacts: z.array(artifactSchema) });
const perPage = 100;
const mostPages = 10;

// A run has fifty attempts at most. Hardly any has more than two, and whoever has the fifth mostly has the fourth.
const attemptsTogether = [[1, 2], [3, 4, 5], upTo(6, 12), upTo(13, 25), upTo(26, 50)] as const;
const ofNewPull = [[1], [2, 3, 4, 5], ...attemptsTogether.slice(2)];

function upTo(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The artifacts that earlier attempts of this run made; an attempt that was killed may have left one, too. */
export async function artifactsOfRun(
  client: GitHubClient,
  { owner, repo, gateId, subject, runId, attempt }: ArtifactQuery,
  signal: AbortSignal,
): Promise<FoundArtifacts> {
  if (attempt === 1) return { artifacts: [], more: false };
  const names = new Set(upTo(1, attempt - 1).map((earlier) => artifactName(gateId, subject, earlier)));
  const parameters = { owner, repo, run_id: runId, per_page: perPage };
  const answer = await listed((page) =>
    client.read(
      (api, sent) => api.actions.listWorkflowRunArtifacts({ ...parameters, page, ...sent }),
      listSchema,
      signal,
    ),
  );
  return found(answer, ({ name }) => names.has(name));
}

/** The artifacts about one pull request, or one merge group, in any other run and attempt. */
export async function artifactsAbout(
  client: GitHubClient,
  { owner, repo, gateId, runId, opened }: Omit<ArtifactQuery, 'subject'>,
  subject: ArtifactSubject,
  signal: AbortSignal,
): Promise<FoundArtifacts> {
  const named = async (attempt: number): Promise<FoundArtifacts> => {
    const name = artifactName(gateId, subject, attempt);
    const parameters = { owner, repo, name, per_page: perPage };
    const answer = await listed((page) =>
      client.read(
        (api, sent) => api.actions.listArtifactsForRepo({ ...parameters, page, ...sent }),
        listSchema,
        signal,
      ),
    );
    return found(answer, (artifact) => artifact.name === name && artifact.workflow_run?.id !== runId);
  };
  const all: FoundArtifacts[] = [];
  for (const attempts of opened ? ofNewPull : attemptsTogether) {
    const some = await Promise.all(attempts.map(named));
    all.push(...some);
    if (some.some(({ failure }) => failure !== undefined) || some.every(({ artifacts }) => artifacts.length === 0))
      break;
  }
  const failure = all.find((one) => one.failure !== undefined)?.failure;
  return {
    artifacts: newestFirst(all.flatMap(({ artifacts }) => artifacts)),
    more: all.some(({ more }) => more),
    ...(failure === undefined ? {} : { failure }),
  };
}

type Listed = GitHubAnswer<readonly Artifact[]>;

/** All pages of a list of artifacts. */
async function listed(read: (page: number) => Promise<GitHubAnswer<z.output<typeof listSchema>>>): Promise<Listed> {
  return readPages(async (page): Promise<Listed> => {
    const answer = await read(page);
    return answer.ok ? { ...answer, value: answer.value.artifacts } : answer;
  }, mostPages);
}

function found(answer: Listed, isOurs: (artifact: Artifact) => boolean): FoundArtifacts {
  if (!answer.ok) return { artifacts: [], failure: answer.failure, more: false };
  return { artifacts: newestFirst(answer.value.filter(isOurs)), more: answer.hasNextPage };
}

function newestFirst(artifacts: readonly Artifact[]): readonly Artifact[] {
  return artifacts.filter(({ expired }) => !expired).toSorted((one, other) => other.id - one.id);
}
