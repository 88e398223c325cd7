import type { StoredArtifact, WorkflowRun } from '../artifact-store.ts';
import { repositoryJson } from './pull-json.ts';
import { notFound, page, type Route, refuse } from './route.ts';
import type { GitHubState, Shape } from './state.ts';

const needs = [['actions', 'read']] as const;

/** Runs and artifacts: what a later run can find out about an earlier one. */
export const actionRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/actions/artifacts',
    needs,
    handle(call) {
      const found = call.state.artifacts.named(call.url.searchParams.get('name') ?? undefined);
      const { rows, headers } = page(call, found);
      const artifacts = rows.map((artifact) => artifactJson(call.state, artifact));
      return { status: 200, headers, body: { total_count: found.length, artifacts } };
    },
  },
  {
    method: 'GET',
    path: '/actions/runs/:id',
    needs,
    handle({ state, parameters }) {
      const run = state.artifacts.runs.get(Number(parameters.id));
      return run === undefined ? notFound() : { status: 200, body: runJson(state, run) };
    },
  },
  {
    method: 'GET',
    path: '/actions/runs/:id/artifacts',
    needs,
    handle(call) {
      const name = call.url.searchParams.get('name') ?? undefined;
      const found = call.state.artifacts
        .named(name)
        .filter((artifact) => artifact.run?.id === Number(call.parameters.id));
      const { rows, headers } = page(call, found);
      const artifacts = rows.map((artifact) => artifactJson(call.state, artifact));
      return { status: 200, headers, body: { total_count: found.length, artifacts } };
    },
  },
  {
    method: 'GET',
    path: '/actions/artifacts/:id',
    needs,
    handle({ state, parameters }) {
      const artifact = state.artifacts.find(Number(parameters.id));
      return artifact === undefined ? notFound() : { status: 200, body: artifactJson(state, artifact) };
    },
  },
  {
    method: 'GET',
    path: '/actions/artifacts/:id/zip',
    needs,
    handle({ state, parameters }) {
      const artifact = state.artifacts.find(Number(parameters.id));
      if (artifact === undefined) return notFound();
      if (artifact.expired) return refuse(410, 'Artifact has expired');
      const location = state.artifacts.downloadUrl?.(artifact);
      return location === undefined ? refuse(500, 'Server Error') : { status: 302, headers: { location } };
    },
  },
];

function artifactJson(state: GitHubState, artifact: StoredArtifact) {
  const url = `${state.url}/repos/${state.owner}/${state.name}/actions/artifacts/${artifact.id}`;
  return {
    id: artifact.id,
    node_id: `A_${artifact.id}`,
    name: artifact.name,
    size_in_bytes: artifact.data.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired,
    created_at: artifact.createdAt,
    updated_at: artifact.createdAt,
    expires_at: '2027-01-01T00:00:00Z',
    digest: artifact.digest,
    ...(artifact.run === undefined
      ? { workflow_run: null }
      : {
          workflow_run: {
            id: artifact.run.id,
            repository_id: artifact.run.repositoryId,
            head_repository_id: artifact.run.headRepositoryId,
            head_branch: artifact.run.headBranch,
            head_sha: artifact.run.headSha,
          },
        }),
  } satisfies Shape<'artifact'>;
}

function runJson(state: GitHubState, run: WorkflowRun) {
  const sameRepository = run.headRepositoryId === run.repositoryId;
  const repository = repositoryJson(state);
  return {
    id: run.id,
    node_id: `WFR_${run.id}`,
    name: 'Content gate',
    path: run.path,
    event: run.event,
    status: 'completed',
    conclusion: 'success',
    run_number: run.id % 1000,
    run_attempt: run.attempt,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    // The list stays empty for forks.
    pull_requests: sameRepository
      ? run.pullNumbers.map((number) => ({ id: 900_000 + number, number, url: `${repository.url}/pulls/${number}` }))
      : [],
    repository: { ...repository, id: run.repositoryId },
    head_repository: { ...repositoryJson(state, !sameRepository), id: run.headRepositoryId },
  } satisfies Shape<'workflow-run'>;
}
