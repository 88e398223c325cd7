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
    path: '/actions/workflows/:file/runs',
    needs,
    handle(call) {
      const { state, parameters, url } = call;
      const all = [...state.artifacts.runs.values()].toReversed();
      const ofFile = all.filter(({ path }) => path === `.github/workflows/${parameters.file}`);
      if (ofFile.length === 0) return notFound();
      const wanted = ['head_sha', 'event'].map((name) => url.searchParams.get(name));
      const found = ofFile.filter(
        (run) => (wanted[0] ?? run.headSha) === run.headSha && (wanted[1] ?? run.event) === run.event,
      );
      const { rows, headers } = page(call, found);
      return {
        status: 200,
        headers,
        body: { total_count: found.length, workflow_runs: rows.map((run) => runJson(state, run)) },
      };
    },
  },
  {
    method: 'POST',
    path: '/actions/runs/:id/rerun',
    needs: [['actions', 'write']],
    handle({ state, parameters }) {
      const run = state.artifacts.runs.get(Number(parameters.id));
      if (run === undefined) return notFound();
      if ((run.status ?? 'completed') !== 'completed') {
        return refuse(403, 'This workflow is already running');
      }
      if (run.attempt >= 50) return refuse(403, 'Unable to retry this workflow run because it has run too often');
      run.reruns = (run.reruns ?? 0) + 1;
      return { status: 201, body: {} };
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
    status: run.status ?? 'completed',
    conclusion: (run.status ?? 'completed') === 'completed' ? 'success' : null,
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
