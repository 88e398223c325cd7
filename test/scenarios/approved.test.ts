import JSZip from 'jszip';
import { afterAll, expect, test } from 'vitest';
import { scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { annotationsOf, checkOf, commentOf, masked, recordOf, reportOf } from './seen.ts';
import { article, articleBefore, team } from './team.ts';

const { base, config } = team({ voice: { weight: 2 }, law: { veto: true }, facts: { required: false } });
const world = await scenario({
  base: { ...base, 'docs/savings.md': articleBefore() },
  head: { 'docs/savings.md': article() },
  config,
  model: await scriptedModel({ usage: { prompt_tokens: 900, completion_tokens: 100 } }),
});
const result = await world.run();
afterAll(() => world.close());

test('the job passes, and says so without a warning', () => {
  expect(result).toMatchObject({ exitCode: 0, overdue: false, stderr: '' });
  expect(annotationsOf(result)).toEqual([]);
});

test('the outputs are scalars, paths and our own address', () => {
  expect(result.outputFile.problem).toBeUndefined();
  expect(result.outputs).toEqual({
    verdict: 'approved',
    approved: 'true',
    score: '100',
    'files-reviewed': '1',
    findings: '0',
    'report-path': `${result.runnerTemp}/content-gate/report.md`,
    'context-path': `${result.runnerTemp}/content-gate/context.json`,
    'artifact-id': String(world.artifacts.artifacts[0]?.id),
    'comment-url': expect.stringMatching(/^https:\/\/github\.com\/octo-org\/handbook\/pull\/7#issuecomment-\d+$/),
  });
});

test('the comment has its marker at byte 0, then verdict and next action', async () => {
  const comment = commentOf(world);
  const [verdict, next] = comment.split('\n');
  expect(verdict).toMatch(/^<!-- content-gate:content-gate:v1 -->.*Approved/);
  expect(next).toMatch(/^Nothing /);
  await expect(masked(comment)).toMatchFileSnapshot('../golden/scenarios/approved/comment.md');
});

test('the summary tells the same', async () => {
  await expect(masked(result.summary)).toMatchFileSnapshot('../golden/scenarios/approved/summary.md');
});

test('the check run is completed on the head commit, under another name than the job', () => {
  const check = checkOf(world);
  expect(check).toMatchObject({
    name: 'content-gate verdict',
    headSha: world.repository.headSha,
    status: 'completed',
    conclusion: 'success',
    annotations: [],
  });
  expect(check.name).not.toBe('content-gate');
});

test('each reviewer was asked once, and no more was written than three things', () => {
  expect(world.model?.log.calls.map(({ authorization }) => authorization)).toHaveLength(3);
  expect(
    world.github
      .writes()
      .map(({ method, path }) => `${method} ${path.replace(/^\/repos\/[^/]+\/[^/]+/, '')}`)
      .sort(),
  ).toEqual(['POST /check-runs', 'POST /issues/7/comments']);
});

test('the record and the report lie in the runner’s folder and in the artifact', async () => {
  expect([...result.files.keys()].sort()).toEqual([
    'content-gate/context.json',
    'content-gate/report.html',
    'content-gate/report.md',
  ]);
  const [artifact] = world.artifacts.artifacts;
  expect(artifact?.name).toBe('content-gate-pr7-a1');
  const zip = await JSZip.loadAsync(artifact?.data ?? '');
  expect(Object.keys(zip.files).sort()).toEqual(['context.json', 'report.html', 'report.md']);
  expect(await zip.file('context.json')?.async('string')).toBe(result.files.get('content-gate/context.json'));
  expect(recordOf(result).mac).toMatch(/^[0-9a-f]{64}$/);
  expect(reportOf(result).overall).toMatchObject({ decision: 'approved', passed: true });
});

test('the key went to the model alone', () => {
  expect(world.github.requests.some(({ headers }) => JSON.stringify(headers).includes('sk-content-gate'))).toBe(false);
});
