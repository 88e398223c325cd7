import { expect, test } from 'vitest';
import { CheckRun } from '../../src/github/check-run-sink.ts';
import { type PullAccess, StickyComment } from '../../src/github/comment-sink.ts';
import { OwnIdentity } from '../../src/github/own-identity.ts';
import { PullGuard } from '../../src/github/pull-guard.ts';
import { InlineReview } from '../../src/github/review-sink.ts';
import type { ReviewComment } from '../../src/report/review-comments.ts';
import { gitHubFaults, gitHubRoutes } from '../support/github/faults.ts';
import { type Author, actionsBot } from '../support/github/state.ts';
import { anyReport } from './any-report.ts';
import { home, quiet, type World, world } from './world.ts';

const marker = '<!-- content-gate:content-gate:verdict:1 -->';
const stranger: Author = { login: 'stranger', id: 9, type: 'User' };
const impostor: Author = { login: 'github-actions', id: 10, type: 'User' };
const lines = (count: number) => Array.from({ length: count }, (_, index) => `Line ${index + 1}.\n`).join('');
const files = { base: { 'a.md': lines(30) }, head: { 'a.md': lines(30).replace('Line 15.', 'New 15.') } };

function accessOf({ client, repo }: World): PullAccess {
  const pull = { ...home, number: 7, headSha: repo.headSha, baseRef: 'main' };
  return { client, pull, guard: new PullGuard(client, pull), identity: new OwnIdentity(client) };
}

const sticky = (it: World, body = 'Verdict.') =>
  new StickyComment(accessOf(it), { marker, render: () => `${marker}\n${body}` }).publish(anyReport(), quiet());

const check = (it: World, overall = {}, annotations = 0) =>
  new CheckRun(it.client, { ...home, headSha: it.repo.headSha }, () => ({
    title: 'Title',
    summary: 'Summary',
    annotations: Array.from({ length: annotations }, (_, index) => ({
      path: 'a.md',
      startLine: index + 1,
      endLine: index + 1,
      startColumn: 1,
      endColumn: 3,
      level: 'warning' as const,
      title: `T${index}`,
      message: 'M',
    })),
  })).publish(anyReport(overall), quiet());

const finding = (digit: string, line: number, startLine?: number): ReviewComment => ({
  path: 'a.md',
  line,
  ...(startLine === undefined ? {} : { startLine }),
  body: `Finding ${digit}.`,
  fingerprints: [digit.repeat(16)],
});

const review = (it: World, comments: readonly ReviewComment[]) =>
  new InlineReview(accessOf(it), anyReport().gateId, () => ({
    ...{ body: 'Findings.', comments, unsettled: new Set<string>() },
    // What is not said this time has not gone away.
    standing: new Map(['a', 'b', 'c', 'd', 'e', 'f', ...'0123456789'].map((digit) => [digit.repeat(16), 1])),
    words: { fixed: 'Fixed.', moved: 'Moved.' },
  })).publish(anyReport(), quiet());

test('the sticky comment is created once and updated in place', async () => {
  await using it = await world(files);
  it.github.comment(stranger, 'Hello');
  expect(await sticky(it, 'First.')).toMatchObject({ ok: true, url: expect.stringContaining('#issuecomment-') });
  expect(await sticky(it, 'Second.')).toMatchObject({ ok: true });
  expect(it.github.state.comments.map(({ body }) => body)).toEqual(['Hello', `${marker}\nSecond.`]);
  it.github.forget();
  await sticky(it, 'Second.');
  expect(it.github.writes()).toEqual([]);
});

test('a marker by another author, or inside a comment of ours, is not our comment', async () => {
  await using it = await world(files);
  it.github.comment(stranger, `${marker}\nForged.`);
  it.github.comment(impostor, `${marker}\nForged, too.`);
  it.github.comment(actionsBot, `Quoted: ${marker}`);
  await sticky(it);
  expect(it.github.state.comments.map(({ body }) => body)).toEqual([
    `${marker}\nForged.`,
    `${marker}\nForged, too.`,
    `Quoted: ${marker}`,
    `${marker}\nVerdict.`,
  ]);
});

test('the comment is found behind a hundred others, and doubles of it go', async () => {
  await using it = await world(files);
  for (let count = 0; count < 120; count += 1) it.github.comment(stranger, 'Hello');
  it.github.comment(actionsBot, `${marker}\nOld.`);
  it.github.comment(actionsBot, `${marker}\nDouble.`);
  await sticky(it);
  expect(it.github.state.comments.slice(120).map(({ body }) => body)).toEqual([`${marker}\nVerdict.`]);
});

test('a comment whose creation got no answer is looked for before it is written again', async () => {
  await using it = await world(files);
  it.github.on(gitHubRoutes.createComment, gitHubFaults.serverError(), { times: 1 });
  expect(await sticky(it)).toMatchObject({ ok: true });
  expect(it.github.state.comments).toHaveLength(1);
  await using written = await world(files);
  written.github.on(gitHubRoutes.createComment, gitHubFaults.serverError(), { times: 1 });
  const arrives = gitHubFaults.before(() => written.github.comment(actionsBot, `${marker}\nVerdict.`));
  written.github.on(gitHubRoutes.listComments, arrives, { skip: 1, times: 1 });
  expect(await sticky(written)).toMatchObject({ ok: true });
  expect(written.github.state.comments).toHaveLength(1);
});

test.each([
  ['comment', sticky],
  ['review', (it: World) => review(it, [finding('a', 15)])],
] as const)('a %s is not written when the pull request moved on, or nobody can tell', async (_name, publish) => {
  await using it = await world(files);
  const run = publish(it);
  await run;
  it.github.forget();
  it.github.on(
    gitHubRoutes.pull,
    gitHubFaults.before(() => it.repo.push({ 'a.md': 'Other.\n' })),
    { times: 1 },
  );
  const other = { ...it, repo: { ...it.repo, headSha: it.repo.headSha } };
  expect(await publish(other)).toMatchObject({ ok: true, skipped: expect.stringContaining('newer commits') });
  it.github.on(gitHubRoutes.pull, gitHubFaults.forbidden);
  expect(await publish(other)).toMatchObject({ ok: false, warning: expect.stringContaining('`pull-requests: read`') });
  expect(it.github.writes()).toEqual([]);
});

test.each([
  ['comment', sticky, 'pull-requests: write'],
  ['review', (it: World) => review(it, [finding('a', 15)]), 'pull-requests: write'],
  ['check run', check, 'checks: write'],
] as const)(
  'a %s with a read-only token is left undone, and says which permission is missing',
  async (_name, publish, permission) => {
    await using it = await world(files);
    it.github.readOnly();
    const published = await publish(it);
    expect(published).toMatchObject({
      ok: false,
      mayNot: expect.stringContaining(`\`${permission}\` under \`permissions:\``),
    });
    expect(JSON.stringify(published)).not.toContain('Resource not accessible');
  },
);

test.each([
  [{ decision: 'approved', passed: true }, 'success'],
  [{ decision: 'needs-work', passed: true }, 'neutral'],
  [{ decision: 'rejected', passed: false }, 'failure'],
  [{ decision: 'inconclusive', passed: false }, 'failure'],
])('the check run of %j concludes %s, in one request', async (overall, conclusion) => {
  await using it = await world(files);
  expect(await check(it, overall, 50)).toMatchObject({ ok: true });
  expect(it.github.state.checkRuns).toMatchObject([
    { name: 'content-gate verdict', headSha: it.repo.headSha, status: 'completed', conclusion },
  ]);
  expect(it.github.state.checkRuns[0]?.annotations).toHaveLength(50);
  expect(it.github.requests).toHaveLength(1);
});

test('findings stand at their lines once, whoever runs again', async () => {
  await using it = await world(files);
  expect(await review(it, [finding('a', 15), finding('b', 16, 14)])).toMatchObject({
    ok: true,
    id: expect.any(Number),
  });
  expect(
    it.github.state.reviewComments.map(({ line, startLine, body }) => [line, startLine, body.split('\n')[0]]),
  ).toEqual([
    [15, undefined, `<!-- content-gate:content-gate:finding:${'a'.repeat(16)} -->`],
    [16, 14, `<!-- content-gate:content-gate:finding:${'b'.repeat(16)} -->`],
  ]);
  expect(await review(it, [finding('a', 14), finding('b', 16)])).toMatchObject({ skipped: expect.any(String) });
  expect(await review(it, [finding('a', 14), finding('c', 16)])).toMatchObject({ ok: true });
  expect(it.github.state.reviewComments).toHaveLength(3);
  expect(it.github.state.reviews.map(({ event }) => event)).toEqual(['COMMENT', 'COMMENT']);
});

test('one comment in a wrong place does not take the others with it', async () => {
  await using it = await world(files);
  const published = await review(it, [finding('a', 2), finding('b', 16, 2), { ...finding('c', 15), path: 'none.md' }]);
  expect(published).toMatchObject({ ok: true });
  expect(it.github.state.reviewComments.map(({ line, startLine }) => [line, startLine])).toEqual([[16, undefined]]);
  expect(await review(it, [finding('d', 3)])).toMatchObject({
    ok: true,
    skipped: expect.stringContaining('no finding'),
  });
});

test('nothing to say at a line asks GitHub for nothing but what was said there before', async () => {
  await using it = await world(files);
  expect(await review(it, [])).toMatchObject({ ok: true, skipped: expect.any(String) });
  expect(it.github.requests.map(({ method, path }) => `${method} ${path.split('?')[0]}`)).toEqual([
    'GET /repos/octo-org/handbook/pulls/7/comments',
  ]);
});

test('all three writes together take ten requests at most', async () => {
  await using it = await world(files);
  const access = accessOf(it);
  await Promise.all([
    new StickyComment(access, { marker, render: () => marker }).publish(anyReport(), quiet()),
    review(it, [finding('a', 15)]),
    check(it),
  ]);
  expect(it.github.writes()).toHaveLength(3);
  expect(it.github.requests.length).toBeLessThanOrEqual(10);
});
