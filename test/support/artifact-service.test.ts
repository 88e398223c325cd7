import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Octokit } from '@octokit/rest';
import JSZip from 'jszip';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { z } from 'zod';
import { artifactService } from './artifact-service.ts';
import { ArtifactStore } from './artifact-store.ts';
import { fakeGitHub, jobToken } from './fake-github.ts';
import { repository } from './git/repository.ts';

const home = { owner: 'octo-org', repo: 'handbook' };
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test('the real client uploads, lists, downloads and meets the 409 of a second attempt', async () => {
  // The client tells the log about each request.
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const folder = await mkdtemp(join(tmpdir(), 'content-gate-artifact-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await using repo = await repository({ head: { 'a.md': 'A.\n' } });
  const store = new ArtifactStore();
  await using service = await artifactService(store);
  await using github = await fakeGitHub({ repository: repo, artifacts: store });
  store.addRun({
    id: 42,
    backendId: 'run-42',
    path: '.github/workflows/content-gate.yml',
    event: 'pull_request',
    headSha: repo.headSha,
    headBranch: repo.headBranch,
    repositoryId: 1001,
    headRepositoryId: 1001,
    pullNumbers: [7],
    attempt: 1,
  });
  vi.stubEnv('ACTIONS_RESULTS_URL', service.url);
  vi.stubEnv('ACTIONS_RUNTIME_TOKEN', service.runtimeToken('run-42'));
  vi.stubEnv('GITHUB_WORKSPACE', folder);
  vi.stubEnv('GITHUB_API_URL', github.url);
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  const record = join(folder, 'context.json');
  await writeFile(record, '{"version":1}');

  const uploaded = await client.uploadArtifact('content-gate-pr7-a1', [record], folder, { retentionDays: 14 });
  expect(uploaded.id).toBe(5000);
  await expect(client.uploadArtifact('content-gate-pr7-a1', [record], folder)).rejects.toThrow('409');
  expect((await client.listArtifacts()).artifacts.map(({ name }) => name)).toEqual(['content-gate-pr7-a1']);
  const down = await client.downloadArtifact(5000, {
    path: join(folder, 'down'),
    expectedHash: `sha256:${uploaded.digest}`,
  });
  expect(down.digestMismatch).toBe(false);
  expect(await readFile(join(folder, 'down', 'context.json'), 'utf8')).toBe('{"version":1}');

  const octokit = new Octokit({ auth: jobToken, baseUrl: github.url });
  const { data } = await octokit.actions.listArtifactsForRepo({ ...home, name: 'content-gate-pr7-a1' });
  expect(data.artifacts).toMatchObject([
    {
      id: 5000,
      expired: false,
      digest: `sha256:${uploaded.digest}`,
      workflow_run: { id: 42, repository_id: 1001, head_repository_id: 1001, head_sha: repo.headSha },
    },
  ]);
  const none = await octokit.actions.listArtifactsForRepo({ ...home, name: 'content-gate-pr7' });
  expect(none.data.total_count).toBe(0);
  const run = await octokit.actions.getWorkflowRun({ ...home, run_id: 42 });
  expect(run.data).toMatchObject({
    path: '.github/workflows/content-gate.yml',
    event: 'pull_request',
    pull_requests: [{ number: 7 }],
  });
  const zip = await octokit.actions.downloadArtifact({ ...home, artifact_id: 5000, archive_format: 'zip' });
  const entries = await JSZip.loadAsync(z.instanceof(ArrayBuffer).parse(zip.data));
  expect(await entries.file('context.json')?.async('string')).toBe('{"version":1}');
});

test('a name belongs to a run, and a token to its run', async () => {
  await using service = await artifactService(new ArtifactStore());
  const create = async (token: string, run: string) => {
    const response = await fetch(`${service.url}/twirp/github.actions.results.api.v1.ArtifactService/CreateArtifact`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify({ workflow_run_backend_id: run, workflow_job_run_backend_id: 'job-1', name: 'one' }),
    });
    return response.status;
  };
  const first = service.runtimeToken('run-1');
  expect(await create(first, 'run-1')).toBe(200);
  expect(await create(first, 'run-1')).toBe(409);
  expect(await create(service.runtimeToken('run-2'), 'run-2')).toBe(200);
  expect(await create(first, 'run-2')).toBe(403);
});
