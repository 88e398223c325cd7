import { expect, test, vi } from 'vitest';
import { binary } from './git/files.ts';
import { gitHubFaults, gitHubRoutes } from './github/faults.ts';
import { gitHubWorld, home, plainClient, pull } from './github/world.ts';

test('comments are made, listed in pages, changed, minimised and deleted', async () => {
  await using it = await gitHubWorld({}, {});
  const issue = { ...home, issue_number: 7 };
  for (let index = 0; index < 3; index += 1) it.github.comment({ login: 'a', id: 1, type: 'User' }, `Hello ${index}`);
  const { data } = await it.octokit.issues.createComment({ ...issue, body: 'First' });
  expect(data.user).toMatchObject({ login: 'github-actions[bot]', type: 'Bot' });
  await it.octokit.issues.updateComment({ ...home, comment_id: data.id, body: 'Second' });
  const all = await it.octokit.paginate(it.octokit.issues.listComments, { ...issue, per_page: 2 });
  expect(all.map(({ body }) => body)).toEqual(['Hello 0', 'Hello 1', 'Hello 2', 'Second']);
  await it.octokit.graphql(
    'mutation($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } } }',
    { id: data.node_id },
  );
  expect(it.github.state.comments.at(-1)?.minimized).toBe('OUTDATED');
  await it.octokit.issues.deleteComment({ ...home, comment_id: data.id });
  expect(it.github.state.comments).toHaveLength(3);
  expect(it.github.writes().map(({ method, status }) => [method, status])).toEqual([
    ['POST', 201],
    ['PATCH', 200],
    ['POST', 200],
    ['DELETE', 204],
  ]);
});

test('a comment is measured in bytes', async () => {
  await using it = await gitHubWorld({}, {});
  const create = (body: string) => it.octokit.issues.createComment({ ...home, issue_number: 7, body });
  await expect(create('😀'.repeat(65_536))).resolves.toMatchObject({ status: 201 });
  await expect(create(`${'😀'.repeat(65_536)}.`)).rejects.toThrow('Body is too long');
});

const page = Array.from({ length: 40 }, (_, index) => `Line ${index + 1}.\n`);
const changed = page.map((line, index) => (index === 9 || index === 29 ? `Changed. ${line}` : line)).join('');

test.each([
  ['on a shown line', { line: 12 }, undefined],
  ['over several lines', { line: 12, start_line: 10 }, undefined],
  ['outside the diff', { line: 20 }, 'line must be part of the diff'],
  ['across hunks', { line: 30, start_line: 10 }, 'start line must be part of the same hunk'],
  ['backwards', { line: 10, start_line: 10 }, 'start line must precede the end line'],
  ['in another file', { line: 1, path: 'b.md' }, 'Path could not be resolved'],
  ['without a hunk', { line: 1, path: 'photo.png' }, "diff hunk can't be blank"],
])('a review comment %s', async (_, place, refusal) => {
  await using it = await gitHubWorld({ 'a.md': page.join('') }, { 'a.md': changed, 'photo.png': binary() });
  const comments = [{ path: 'a.md', body: 'Well.', side: 'RIGHT', line: 9 }].concat({
    path: 'a.md',
    body: 'Hm.',
    side: 'RIGHT',
    ...place,
  });
  const review = it.octokit.pulls.createReview({ ...pull, event: 'COMMENT', body: 'Words.', comments });
  if (refusal === undefined) await expect(review).resolves.toMatchObject({ status: 200 });
  else await expect(review).rejects.toMatchObject({ status: 422, message: expect.stringContaining(refusal) });
  expect(it.github.state.reviewComments).toHaveLength(refusal === undefined ? 2 : 0);
});

test('a review needs a body, a known commit and few comments', async () => {
  await using it = await gitHubWorld({ 'a.md': page.join('') }, { 'a.md': changed });
  const comments = [{ path: 'a.md', body: 'Hm.', line: 10 }];
  const create = (more: object) => it.octokit.pulls.createReview({ ...pull, event: 'COMMENT', comments, ...more });
  await expect(create({})).rejects.toMatchObject({ status: 422 });
  await expect(create({ body: 'W', commit_id: it.repo.baseSha })).rejects.toMatchObject({ status: 422 });
  await expect(create({ body: 'W', comments: Array(33).fill(comments[0]) })).rejects.toThrow(
    'was submitted too quickly',
  );
  const old = it.repo.headSha;
  await it.repo.forcePush({ 'a.md': `${changed}More.\n` });
  await expect(create({ body: 'W', commit_id: old })).rejects.toMatchObject({ status: 422 });
});

const annotation = { path: 'a.md', start_line: 1, end_line: 1, annotation_level: 'warning', message: 'Hm.' } as const;

test.each([
  ['a summary of 65,536', { summary: 'x'.repeat(65_536) }, 'Only 65535 characters are allowed'],
  ['a title of 256', { title: 'x'.repeat(256) }, 'Only 255 characters'],
  ['51 annotations', { annotations: Array(51).fill(annotation) }, 'No more than 50'],
  ['columns over lines', { annotations: [{ ...annotation, end_line: 2, start_column: 1 }] }, 'Columns need'],
  ['line 0', { annotations: [{ ...annotation, start_line: 0 }] }, 'Invalid request'],
  ['the limits themselves', { annotations: Array(50).fill(annotation), summary: 'x'.repeat(65_535) }, undefined],
])('a check run with %s', async (_, output, refusal) => {
  await using it = await gitHubWorld({}, {});
  const run = it.octokit.checks.create({
    ...home,
    name: 'content-gate verdict',
    head_sha: it.repo.headSha,
    status: 'completed',
    conclusion: 'success',
    output: { title: 'Approved', summary: 'Words.', ...output },
  });
  if (refusal === undefined) await expect(run).resolves.toMatchObject({ data: { app: { id: 15_368 } } });
  else await expect(run).rejects.toMatchObject({ status: 422, message: expect.stringContaining(refusal) });
  const { data } = await it.octokit.checks.listForRef({ ...home, ref: it.repo.headSha });
  expect(data.total_count).toBe(refusal === undefined ? 1 : 0);
});

test('a token that only reads is refused every write, a wrong one everything', async () => {
  await using it = await gitHubWorld({}, {});
  it.github.readOnly();
  const write = it.octokit.issues.createComment({ ...home, issue_number: 7, body: 'Words.' });
  await expect(write).rejects.toMatchObject({
    status: 403,
    message: expect.stringContaining('not accessible by integration'),
  });
  await expect(it.octokit.pulls.get(pull)).resolves.toMatchObject({ status: 200 });
  await expect(plainClient(it.github.url, 'ghs_other').pulls.get(pull)).rejects.toMatchObject({ status: 401 });
});

test('faults meet the requests that they are meant for, as often as told', async () => {
  await using it = await gitHubWorld({}, {});
  const get = () => it.octokit.pulls.get(pull);
  it.github.on(gitHubRoutes.pull, gitHubFaults.serverError(503), { times: 2, skip: 1 });
  await expect(get()).resolves.toMatchObject({ status: 200 });
  await expect(get()).rejects.toMatchObject({ status: 503 });
  await expect(get()).rejects.toMatchObject({ status: 503 });
  await expect(get()).resolves.toMatchObject({ status: 200 });
  it.github.on(gitHubRoutes.pull, gitHubFaults.tooManyRequests(7), { times: 1 });
  await expect(get()).rejects.toMatchObject({ status: 429, response: { headers: { 'retry-after': '7' } } });
  it.github.on(gitHubRoutes.pull, gitHubFaults.reset, { times: 1 });
  await expect(get()).rejects.toThrow();
  it.github.on(gitHubRoutes.pull, gitHubFaults.html(200), { times: 1 });
  expect((await get()).data).toContain('<!doctype html>');
  it.github.on(
    gitHubRoutes.pull,
    gitHubFaults.before(() => it.repo.push({ 'new.md': 'New.\n' })),
    { times: 1 },
  );
  expect((await get()).data.head.sha).toBe(it.repo.headSha);
  it.github.on(gitHubRoutes.pull, gitHubFaults.hang);
  const controller = new AbortController();
  const before = it.github.requests.length;
  const hanging = it.octokit.pulls.get({ ...pull, request: { signal: controller.signal } });
  await vi.waitFor(() => expect(it.github.requests).toHaveLength(before + 1), { timeout: 30_000, interval: 5 });
  controller.abort();
  await expect(hanging).rejects.toThrow();
  expect(it.github.requests.at(-1)?.status).toBeUndefined();
});
