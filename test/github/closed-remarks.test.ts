import { expect, test } from 'vitest';
import type { PullAccess } from '../../src/github/comment-sink.ts';
import { OwnIdentity } from '../../src/github/own-identity.ts';
import { PullGuard } from '../../src/github/pull-guard.ts';
import { InlineReview } from '../../src/github/review-sink.ts';
import type { PullRequestReview, ReviewComment } from '../../src/report/review-comments.ts';
import { gitHubRoutes } from '../support/github/faults.ts';
import { actionsBot } from '../support/github/state.ts';
import { anyReport } from './any-report.ts';
import { home, quiet, type World, world } from './world.ts';

const lines = (count: number) => Array.from({ length: count }, (_, index) => `Line ${index + 1}.\n`).join('');
const files = { base: { 'a.md': lines(30) }, head: { 'a.md': lines(30).replace('Line 15.', 'New 15.') } };
const print = (digit: string): string => digit.repeat(16);

const remark = (digits: string, line: number): ReviewComment => ({
  path: 'a.md',
  line,
  body: `Finding ${digits}.`,
  fingerprints: [...digits].map(print),
});

const counts = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length]));

const review = (
  { client, repo }: World,
  comments: readonly ReviewComment[],
  more: Partial<PullRequestReview> & { readonly there?: string } = {},
) => {
  const pull = { ...home, number: 7, headSha: repo.headSha, baseRef: 'main' };
  const access: PullAccess = { client, pull, guard: new PullGuard(client, pull), identity: new OwnIdentity(client) };
  return new InlineReview(access, anyReport().gateId, () => ({
    ...{ body: 'Findings.', comments, unsettled: new Set<string>() },
    standing: counts([...(more.there ?? '')].map(print).concat(comments.flatMap(({ fingerprints }) => fingerprints))),
    words: { fixed: 'Fixed.', moved: 'Moved.' },
    ...more,
  })).publish(anyReport(), quiet());
};

const told = (it: World) =>
  it.github.state.reviewComments.map(({ body, minimized }) => [body.split('\n')[1], minimized]);

test('what is fixed says so and is folded up, once, in one request', async () => {
  await using it = await world(files);
  await review(it, [remark('a', 15), remark('b', 16)]);
  it.github.forget();
  await review(it, [remark('b', 16)]);
  expect(told(it)).toEqual([
    ['**\u2705 Fixed.**', 'RESOLVED'],
    ['Finding b.', undefined],
  ]);
  const asked = () => it.github.requests.filter(({ method, path }) => gitHubRoutes.graphql.test(`${method} ${path}`));
  expect(asked()).toHaveLength(1);
  await review(it, [remark('b', 16)]);
  expect(asked()).toHaveLength(1);
  // It came back: it is said again, and the closed one stays closed.
  await review(it, [remark('a', 15), remark('b', 16)]);
  expect(told(it)).toHaveLength(3);
});

test('what moved is said where it stands now, and the old remark says so', async () => {
  await using it = await world(files);
  await review(it, [remark('a', 15)]);
  const [old] = it.github.state.reviewComments;
  if (old !== undefined) old.line = undefined;
  await review(it, [remark('a', 16)]);
  expect(told(it)).toEqual([
    ['**Moved.**', 'OUTDATED'],
    ['Finding a.', undefined],
  ]);
});

test('a remark of several findings stays as long as one of them does', async () => {
  await using it = await world(files);
  await review(it, [remark('ab', 15)]);
  await review(it, [remark('a', 15)]);
  expect(told(it)).toEqual([['Finding ab.', undefined]]);
  await review(it, [remark('ac', 15)]);
  expect(told(it)).toEqual([
    ['**Moved.**', 'OUTDATED'],
    ['Finding ac.', undefined],
  ]);
  await review(it, []);
  expect(told(it).at(-1)).toEqual(['**\u2705 Fixed.**', 'RESOLVED']);
});

test('nothing is called fixed on a page that was not judged to the end, or that is only not chosen', async () => {
  await using it = await world(files);
  await review(it, [remark('a', 15), remark('b', 16)]);
  await review(it, [], { unsettled: new Set(['a.md']) });
  await review(it, [], { there: 'ab' });
  expect(told(it).map(([, minimized]) => minimized)).toEqual([undefined, undefined]);
});

test('at most twenty are closed by a run, none of others, and what may not be done is no warning', async () => {
  await using it = await world(files);
  const letters = [...'0123456789abcdef'];
  const many = letters.flatMap((one) =>
    letters.slice(0, 2).map((two) => ({ ...remark(one, 15), fingerprints: [`${one}${two}`.repeat(8)] })),
  );
  await review(it, many.slice(0, 16));
  await review(it, many);
  expect(it.github.state.reviewComments).toHaveLength(32);
  const stranger = { login: 'someone', id: 99, type: 'User' } as const;
  const [first] = it.github.state.reviewComments;
  if (first !== undefined) Object.assign(first, { author: stranger });
  it.github.readOnly();
  expect(await review(it, [])).toMatchObject({ ok: true });
  expect(told(it).some(([, minimized]) => minimized !== undefined)).toBe(false);
  Object.assign(it.github.state.permissions, { 'pull-requests': 'write' });
  await review(it, []);
  expect(told(it).filter(([, minimized]) => minimized === 'RESOLVED')).toHaveLength(20);
  await review(it, []);
  expect(told(it).filter(([, minimized]) => minimized === 'RESOLVED')).toHaveLength(31);
  expect(actionsBot.login).not.toBe(stranger.login);
});

test('the same word on several lines has a remark on each, which lasts as long as its own finding', async () => {
  await using it = await world(files);
  const openLines = () =>
    it.github.state.reviewComments.flatMap(({ line, minimized }) => (minimized === undefined ? [line] : []));
  await review(it, [remark('a', 14), remark('a', 16), remark('a', 18)]);
  expect(openLines()).toEqual([14, 16, 18]);
  await review(it, [remark('a', 14), remark('a', 16), remark('a', 18)]);
  expect(openLines()).toEqual([14, 16, 18]);
  // Another one comes, and is told beside the others.
  await review(it, [remark('a', 14), remark('a', 15), remark('a', 16), remark('a', 18)]);
  expect(openLines()).toEqual([14, 16, 18, 15]);
  // One is fixed: its line is no longer part of the diff.
  const [first] = it.github.state.reviewComments;
  if (first !== undefined) first.line = undefined;
  await review(it, [remark('a', 15), remark('a', 16), remark('a', 18)]);
  expect(openLines()).toEqual([16, 18, 15]);
  expect(told(it)[0]).toEqual(['**\u2705 Fixed.**', 'RESOLVED']);
  // All move by a line, and GitHub has not noticed.
  await review(it, [remark('a', 16), remark('a', 17), remark('a', 19)]);
  expect(openLines()).toEqual([16, 18, 15]);
});

test('of the same word on several lines two runs at once leave one remark each', async () => {
  await using it = await world(files);
  const both = [remark('a', 14), remark('a', 16)];
  it.github.on(gitHubRoutes.createReview, { kind: 'slow', ms: 50 });
  await Promise.all([review(it, both), review(it, both)]);
  expect(it.github.state.reviewComments.map(({ line }) => line).toSorted()).toEqual([14, 16]);
});
