import { describe, expect, test } from 'vitest';
import { CheckRun } from '../../src/github/check-run-sink.ts';
import { type PullAccess, StickyComment } from '../../src/github/comment-sink.ts';
import { OwnIdentity } from '../../src/github/own-identity.ts';
import { PullGuard } from '../../src/github/pull-guard.ts';
import { InlineReview } from '../../src/github/review-sink.ts';
import { prepareAll, publishAll } from '../../src/report/publish.ts';
import type { ReviewComment } from '../../src/report/review-comments.ts';
import { gitHubFaults, gitHubRoutes } from '../support/github/faults.ts';
import { type Author, actionsBot } from '../support/github/state.ts';
import { anyReport } from './any-report.ts';
import { clientFor, home, quiet, type World, world } from './world.ts';

const marker = '<!-- content-gate:content-gate:verdict:1 -->';
const stranger: Author = { login: 'stranger', id: 9, type: 'User' };
const lines = (count: number) => Array.from({ length: count }, (_, index) => `Line ${index + 1}.\n`).join('');
const files = { base: { 'a.md': lines(30) }, head: { 'a.md': lines(30).replace('Line 15.', 'New 15.') } };

function accessOf({ github, logged, repo }: World): PullAccess {
  // Each run has a client and a look of its own.
  const client = clientFor(github.url, logged);
  const pull = { ...home, number: 7, headSha: repo.headSha, baseRef: 'main' };
  return { client, pull, guard: new PullGuard(client, pull), identity: new OwnIdentity(client) };
}

const stickySink = (access: PullAccess, body: string) =>
  new StickyComment(access, { marker, render: () => `${marker}\n${body}` });
const sticky = (it: World, body = 'Verdict.') => stickySink(accessOf(it), body).publish(anyReport(), quiet());
const finding = (digit: string, line: number): ReviewComment => ({
  path: 'a.md',
  line,
  body: `Finding ${digit}.`,
  fingerprints: [digit.repeat(16)],
});
const reviewSink = (access: PullAccess, comments: readonly ReviewComment[]) =>
  new InlineReview(access, anyReport().gateId, () => ({
    ...{ body: 'Findings.', comments, unsettled: new Set<string>() },
    // What is not said this time has not gone away.
    standing: new Map(['a', 'b', 'c', 'd', 'e', 'f', ...'0123456789'].map((digit) => [digit.repeat(16), 1])),
    words: { fixed: 'Fixed.', moved: 'Moved.' },
  }));
const review = (it: World, comments: readonly ReviewComment[]) =>
  reviewSink(accessOf(it), comments).publish(anyReport(), quiet());
const checkSink = ({ client, pull, guard }: PullAccess) =>
  new CheckRun(client, pull, () => ({ title: 'Title', summary: 'Summary', annotations: [] }), guard);
const check = (it: World) => checkSink(accessOf(it)).publish(anyReport(), quiet());
const remarksIn = (it: World) => it.github.state.reviewComments.map(({ body }) => body.split('\n')[1]);
const bodiesIn = (it: World) => it.github.state.comments.map(({ body }) => body);

/** GitHub answers the write with an error, and does it before it is asked what is there. */
const doneUnseen = (it: World, write: RegExp, list: RegExp, act: () => unknown) => {
  it.github.on(write, gitHubFaults.serverError(), { times: 1 });
  it.github.on(list, gitHubFaults.before(act), { skip: 1, times: 1 });
};

describe('runs at once', () => {
  test.each([1, 2, 3, 4, 5])('leave one comment and each remark once (try %i)', async () => {
    await using it = await world(files, { latencyMs: 2 });
    const run = (body: string) => Promise.all([sticky(it, body), review(it, [finding('a', 15), finding('b', 16)])]);
    const ended = await Promise.all([run('One.'), run('Two.'), run('Three.')]);
    expect(ended.flat().filter(({ ok }) => !ok)).toEqual([]);
    expect(bodiesIn(it)).toHaveLength(1);
    expect(remarksIn(it).toSorted()).toEqual(['Finding a.', 'Finding b.']);
  });

  test('a review whose every remark stood there a moment earlier is folded up', async () => {
    await using it = await world(files);
    let others: Promise<unknown> | undefined;
    it.github.on(
      gitHubRoutes.createReview,
      gitHubFaults.before(() => {
        others ??= review(it, [finding('a', 15)]);
        return others;
      }),
      { times: 1 },
    );
    expect(await review(it, [finding('a', 15)])).toMatchObject({ ok: true });
    expect(remarksIn(it)).toEqual(['Finding a.']);
    expect(it.github.state.reviews.map(({ minimized }) => minimized)).toEqual([undefined, 'DUPLICATE']);
  });

  test('a comment of another run that is older stays, with the newest words', async () => {
    await using it = await world(files);
    it.github.on(
      gitHubRoutes.createComment,
      gitHubFaults.before(() => it.github.comment(actionsBot, `${marker}\nOf another run.`)),
      { times: 1 },
    );
    const older = it.github.state.nextId() + 1;
    expect(await sticky(it)).toMatchObject({ ok: true, id: older });
    expect(bodiesIn(it)).toEqual([`${marker}\nVerdict.`]);
  });
});

describe('what is read before there is a report', () => {
  /** How many requests waited for one another: each began when the one before it had ended. */
  const inARow = (it: World): number => {
    const waits = it.github.requests
      .map(({ startedAt, endedAt }) => ({ startedAt, endedAt: endedAt ?? startedAt }))
      .toSorted((one, other) => one.endedAt - other.endedAt);
    let [rows, end] = [0, Number.NEGATIVE_INFINITY];
    for (const { startedAt, endedAt } of waits) if (startedAt >= end) [rows, end] = [rows + 1, endedAt];
    return rows;
  };

  test('leaves three requests in a row: look, write, look for doubles', async () => {
    await using it = await world(files, { latencyMs: 500 });
    const access = accessOf(it);
    const sinks = [stickySink(access, 'Verdict.'), reviewSink(access, [finding('a', 15)]), checkSink(access)];
    prepareAll(sinks, quiet());
    await access.guard.look(quiet());
    const bounds = { clock: () => performance.now(), end: performance.now() + 10_000, signal: quiet() };
    const published = await publishAll(sinks, anyReport(), bounds);
    expect([...published.values()].map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(inARow(it)).toBe(3);
  });

  test('may be out of date: what another run wrote since then is found, and stays the only one', async () => {
    await using it = await world(files);
    const access = accessOf(it);
    const sinks = [stickySink(access, 'Verdict.'), reviewSink(access, [finding('a', 15), finding('b', 16)])];
    prepareAll(sinks, quiet());
    await access.guard.look(quiet());
    const other = await Promise.all([sticky(it, 'Of another run.'), review(it, [finding('a', 15)])]);
    for (const sink of sinks) expect(await sink.publish(anyReport(), quiet())).toMatchObject({ ok: true });
    expect(other.map(({ ok }) => ok)).toEqual([true, true]);
    expect(bodiesIn(it)).toEqual([`${marker}\nVerdict.`]);
    expect(remarksIn(it).toSorted()).toEqual(['Finding a.', 'Finding b.']);
  });
});

test('the comment is found behind thousands of others', async () => {
  await using it = await world(files);
  for (let count = 0; count < 2600; count += 1) it.github.comment(stranger, 'Hello');
  await sticky(it, 'First.');
  await sticky(it, 'Second.');
  expect(bodiesIn(it).slice(2600)).toEqual([`${marker}\nSecond.`]);
});

describe('a write that got no answer', () => {
  const faults = [
    ['a 502', gitHubFaults.serverError()],
    ['a cut connection', gitHubFaults.reset],
    ['a page of HTML', gitHubFaults.html(200)],
  ] as const;

  test.each(faults)('is repeated once when it was not done (%s)', async (_name, fault) => {
    await using it = await world(files);
    for (const write of [gitHubRoutes.createComment, gitHubRoutes.createReview, gitHubRoutes.createCheckRun]) {
      it.github.on(write, fault, { times: 1 });
    }
    const published = [await sticky(it), await review(it, [finding('a', 15)]), await check(it)];
    expect(published.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect([bodiesIn(it).length, remarksIn(it).length, it.github.state.checkRuns.length]).toEqual([1, 1, 1]);
  });

  test('is not repeated when it was done', async () => {
    await using it = await world(files);
    const remark = [finding('a', 15)];
    doneUnseen(it, gitHubRoutes.createComment, gitHubRoutes.listComments, () => sticky(it));
    doneUnseen(it, gitHubRoutes.createReview, gitHubRoutes.listReviewComments, () => review(it, remark));
    expect(await sticky(it)).toMatchObject({ ok: true });
    expect(await review(it, remark)).toMatchObject({ ok: true, skipped: expect.any(String) });
    expect(it.github.state.reviews).toHaveLength(1);
    expect([bodiesIn(it).length, remarksIn(it).length]).toEqual([1, 1]);
  });

  test('a check run is found by its own mark, and another of the same name is not taken for it', async () => {
    await using it = await world(files);
    await check(it);
    it.github.on(gitHubRoutes.createCheckRun, gitHubFaults.serverError(), { times: 1 });
    expect(await check(it)).toMatchObject({ ok: true });
    expect(it.github.state.checkRuns).toHaveLength(2);
    const marks = it.github.state.checkRuns.map(({ externalId }) => externalId);
    expect(new Set(marks).size).toBe(2);
  });

  test('is given up after the second time, with a line that says so', async () => {
    await using it = await world(files);
    it.github.on(gitHubRoutes.everyWrite, gitHubFaults.serverError());
    for (const published of [await sticky(it), await review(it, [finding('a', 15)]), await check(it)]) {
      expect(published).toMatchObject({ ok: false, warning: expect.stringContaining('502') });
    }
    expect(it.github.writes()).toHaveLength(6);
  });
});
