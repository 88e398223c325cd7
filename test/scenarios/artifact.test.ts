import { mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import type { Fault } from '../support/faults.ts';
import { scenario } from '../support/scenario.ts';
import { endsWithoutItsRecord, twirp } from './record-not-taken.ts';
import { annotationsOf } from './seen.ts';
import { article, team } from './team.ts';

const { base, config } = team({ law: {} }, { limits: { 'run-timeout': 40 } });
const options = { base, head: { 'docs/savings.md': article() }, config };

test('the name has the gate, the pull request and the attempt', async () => {
  await using world = await scenario({ ...options, inputs: { 'gate-id': 'docs-gate' } });
  await world.run();
  await world.rerun();
  expect(world.artifacts.artifacts.map(({ name }) => name)).toEqual(['docs-gate-pr7-a1', 'docs-gate-pr7-a2']);
  expect(world.github.state.checkRuns.map(({ name }) => name)).toEqual(['docs-gate verdict', 'docs-gate verdict']);
});

test('without a service there is a warning, and the same verdict', async () => {
  await using world = await scenario({ ...options, artifactService: 'none' });
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'approved' } });
  expect(result.outputs['artifact-id']).toBeUndefined();
  expect(annotationsOf(result)).toEqual([expect.stringMatching(/^warning: .*artifact/)]);
  expect(result.summary).toContain('artifact');
});

test('a report that cannot be written is told as that, and the record is kept all the same', async () => {
  await using world = await scenario(options);
  const runnerTemp = await mkdtemp(join(tmpdir(), 'content-gate-'));
  try {
    // Nothing can take the name of a folder that is not empty.
    await mkdir(join(runnerTemp, 'content-gate', 'report.md', 'taken'), { recursive: true });
    const result = await world.run({ env: { RUNNER_TEMP: runnerTemp } });
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'approved' } });
    expect(annotationsOf(result)).toEqual([expect.stringMatching(/^warning: Could not write report\.md: /)]);
    const [artifact] = world.artifacts.artifacts;
    expect(result.outputs['artifact-id']).toBe(String(artifact?.id));
    expect(Object.keys((await JSZip.loadAsync(artifact?.data ?? '')).files).sort()).toEqual([
      'context.json',
      'report.html',
    ]);
  } finally {
    await rm(runnerTemp, { recursive: true });
  }
});

test('other formats are written where the configuration says, and go into the artifact', async () => {
  const { base: files, config: own } = team(
    { law: {} },
    { outputs: { files: { sarif: 'out/gate.sarif', junit: 'gate.xml', gitlab: 'link/x.json' } } },
  );
  await using world = await scenario({ ...options, base: files, config: own });
  const workspace = await mkdtemp(join(tmpdir(), 'content-gate-'));
  try {
    await symlink(tmpdir(), join(workspace, 'link'));
    const result = await world.run({ env: { GITHUB_WORKSPACE: workspace } });
    expect(result.outputs.verdict).toBe('approved');
    expect(JSON.parse(await readFile(join(workspace, 'out', 'gate.sarif'), 'utf8'))).toMatchObject({
      version: '2.1.0',
    });
    expect(await readFile(join(workspace, 'gate.xml'), 'utf8')).toContain('failures="0"');
    expect(annotationsOf(result)).toEqual([expect.stringMatching(/^warning: Could not write link\/x\.json: .*link/)]);
    const zip = await JSZip.loadAsync(world.artifacts.artifacts[0]?.data ?? '');
    expect(Object.keys(zip.files).sort()).toEqual([
      'context.json',
      'gl-code-quality-report.json',
      'junit.xml',
      'report.html',
      'report.md',
      'report.sarif',
    ]);
  } finally {
    await rm(workspace, { recursive: true });
  }
});

describe.concurrent('a service that does not take the artifact', () => {
  test.each<[string, RegExp, Fault]>([
    ['refuses the token', /CreateArtifact/, twirp(403, 'permission_denied')],
    ['refuses the upload', /comp=block/, { kind: 'reply', reply: { status: 403, body: '<Error/>' } }],
  ])('%s: a warning, and the same verdict', (_, on, fault) => endsWithoutItsRecord(on, fault));
});
