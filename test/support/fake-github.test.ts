import { Octokit } from '@octokit/rest';
import { expect, test } from 'vitest';
import { fakeGitHub, jobToken } from './fake-github.ts';
import type { Files } from './git/files.ts';
import { binary, deleted, latin1, renamed, submodule, symlink } from './git/files.ts';
import { repository } from './git/repository.ts';
import { gitHubFaults, gitHubRoutes } from './github/faults.ts';

const home = { owner: 'octo-org', repo: 'handbook' };
const pull = { ...home, pull_number: 7 };
const client = (baseUrl: string, auth = jobToken) =>
  new Octokit({ auth, baseUrl, log: { debug() {}, info() {}, warn() {}, error() {} } });

async function world(base: Files, head: Files, options: Omit<Parameters<typeof fakeGitHub>[0], 'repository'> = {}) {
  const repo = await repository({ base, head, mainMovedOn: { 'later.md': 'Later.\n' } });
  const github = await fakeGitHub({ repository: repo, ...options });
  const close = async () => {
    await github.close();
    await repo.close();
  };
  return { repo, github, octokit: client(github.url), [Symbol.asyncDispose]: close };
}

const many = (count: number): Files =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`docs/page-${index}.md`, `Page ${index}.\n`]));

test('the pull request tells its commits and how many files it changes', async () => {
  await using it = await world({ 'a.md': 'A.\n' }, { 'a.md': 'B.\n', 'b.md': 'B.\n' });
  const { data, headers } = await it.octokit.pulls.get(pull);
  expect(data).toMatchObject({
    number: 7,
    changed_files: 2,
    head: { sha: it.repo.headSha, repo: { id: 1001 } },
    base: { sha: it.repo.baseSha, ref: 'main' },
  });
  expect(headers['x-ratelimit-remaining']).toBe('999');
});

test('files come in pages that the real client follows, and never more than 3,000', async () => {
  await using it = await world({}, many(3_010));
  const files = await it.octokit.paginate(it.octokit.pulls.listFiles, { ...pull, per_page: 100 });
  expect(files).toHaveLength(3_000);
  expect(new Set(files.map(({ filename }) => filename)).size).toBe(3_000);
  expect(it.github.requests).toHaveLength(30);
  expect(it.github.requests[1]?.path).toBe('/repositories/1001/pulls/7/files?per_page=100&page=2');
  expect((await it.octokit.pulls.get(pull)).data.changed_files).toBe(3_010);
});

test('a row has a patch only where git has one', async () => {
  await using it = await world(
    { 'gone.md': 'Gone.\n', 'old.md': 'Stays the same.\n' },
    { 'gone.md': deleted, 'new.md': renamed('old.md'), 'photo.png': binary(), 'text.md': 'Text.\n' },
  );
  const { data } = await it.octokit.pulls.listFiles(pull);
  expect(data.map((row) => [row.filename, row.status, row.previous_filename, row.changes, row.patch])).toEqual([
    ['gone.md', 'removed', undefined, 1, '@@ -1 +0,0 @@\n-Gone.'],
    ['new.md', 'renamed', 'old.md', 0, undefined],
    ['photo.png', 'added', undefined, 0, undefined],
    ['text.md', 'added', undefined, 1, '@@ -0,0 +1 @@\n+Text.'],
  ]);
});

test('one answer with too many patch lines silently claims that later rows did not change', async () => {
  const long = 'Line.\n'.repeat(60);
  await using it = await world(
    {},
    { 'a.md': long, 'b.md': long, 'c.md': long },
    { limits: { undercountAfterLines: 100 } },
  );
  const changes = async (per_page: number, page = 1) =>
    (await it.octokit.pulls.listFiles({ ...pull, per_page, page })).data.map((row) => [
      row.changes,
      row.patch === undefined,
    ]);
  expect(await changes(3)).toEqual([
    [60, false],
    [60, false],
    [0, true],
  ]);
  expect(await changes(1, 3)).toEqual([[60, false]]);
});

test('a patch that is too large is left out while its numbers stay', async () => {
  await using it = await world({}, { 'a.md': 'Line.\n'.repeat(60) }, { limits: { patchLines: 20 } });
  const { data } = await it.octokit.pulls.listFiles(pull);
  expect([data[0]?.changes, data[0]?.patch]).toEqual([60, undefined]);
});

test('a comparison starts at the merge base and holds at most 300 files', async () => {
  await using it = await world({}, many(310));
  const basehead = `${it.repo.baseSha}...${it.repo.headSha}`;
  const { data } = await it.octokit.repos.compareCommitsWithBasehead({ ...home, basehead });
  expect([data.status, data.merge_base_commit.sha, data.files?.length]).toEqual(['diverged', it.repo.mergeBase, 300]);
});

test('blobs come as base64 and raw, byte for byte', async () => {
  const bytes = latin1('Un été à la plage.\r\n');
  await using it = await world({}, { 'a.md': bytes });
  const row = (await it.octokit.pulls.listFiles(pull)).data[0];
  const file_sha = row?.sha ?? '';
  const { data } = await it.octokit.git.getBlob({ ...home, file_sha });
  expect(Buffer.from(data.content, 'base64')).toEqual(Buffer.from(bytes));
  const raw = await fetch(`${it.github.url}/repos/octo-org/handbook/git/blobs/${file_sha}`, {
    headers: { authorization: `Bearer ${jobToken}`, accept: 'application/vnd.github.raw+json' },
  });
  expect(Buffer.from(await raw.arrayBuffer())).toEqual(Buffer.from(bytes));
});

test('a tree tells links and submodules by their modes, and says when it is cut', async () => {
  const files = { 'a.md': 'A.\n', 'link.md': symlink('a.md'), module: submodule(), 'd/b.md': 'B.\n' };
  await using it = await world(files, {}, { limits: { treeEntries: 4 } });
  const tree_sha = it.repo.mergeBase;
  const { data } = await it.octokit.git.getTree({ ...home, tree_sha, recursive: '1' });
  expect(data.tree.map((item) => [item.path, item.mode, item.type])).toEqual([
    ['a.md', '100644', 'blob'],
    ['d', '040000', 'tree'],
    ['d/b.md', '100644', 'blob'],
    ['link.md', '120000', 'blob'],
  ]);
  expect(data.truncated).toBe(true);
});

test('the contents endpoint follows links and shows submodules', async () => {
  const files = { 'd/a.md': 'A.\n', 'd/link.md': symlink('a.md'), 'd/lost.md': symlink('x'), module: submodule() };
  await using it = await world(files, {});
  const get = async (path: string) =>
    (await it.octokit.repos.getContent({ ...home, path, ref: it.repo.mergeBase })).data;
  const text = Buffer.from('A.\n').toString('base64');
  expect(await get('d/link.md')).toMatchObject({ type: 'file', path: 'd/link.md', content: text });
  expect(await get('d/lost.md')).toMatchObject({ type: 'symlink', target: 'x' });
  expect(await get('module')).toMatchObject({ type: 'submodule' });
  expect(await get('d')).toMatchObject([{ name: 'a.md' }, { name: 'link.md' }, { name: 'lost.md' }]);
  await expect(get('missing.md')).rejects.toMatchObject({ status: 404 });
});

test('GraphQL reads many blobs at once and tells modes, binaries and truncation', async () => {
  const head = {
    'a.md': 'Été.\n',
    'b.png': binary(),
    'c.md': 'x'.repeat(50),
    'd.md': symlink('a.md'),
    'e.md': latin1('é'),
  };
  await using it = await world({}, { ...head, module: submodule() }, { limits: { blobTextBytes: 40 } });
  const blob = '... on Blob { text isBinary isTruncated byteSize oid }';
  const query = `query($owner: String!, $name: String!, $sha: GitObjectID!, $a: String!) {
    repository(owner: $owner, name: $name) {
      a: object(expression: $a) { ${blob} }
      none: object(expression: "${it.repo.headSha}:none.md") { ${blob} }
      commit: object(oid: $sha) { ... on Commit {
        ${['b.png', 'c.md', 'd.md', 'e.md', 'module', 'none.md']
          .map((path, index) => `f${index}: file(path: "${path}") { mode type oid object { ${blob} } }`)
          .join('\n')}
      } }
    }
  }`;
  const sha = it.repo.headSha;
  const result = await it.octokit.graphql(query, { owner: home.owner, name: home.repo, sha, a: `${sha}:a.md` });
  const one = { isBinary: false, isTruncated: false };
  expect(result).toMatchObject({
    repository: {
      a: { ...one, text: 'Été.\n', byteSize: 7 },
      none: null,
      commit: {
        f0: { mode: 0o100644, type: 'blob', object: { isBinary: true, text: null } },
        f1: { object: { isTruncated: true, byteSize: 50, text: 'x'.repeat(40) } },
        f2: { mode: 0o120000, type: 'blob', object: { text: 'a.md' } },
        f3: { object: { ...one, text: 'é', byteSize: 1 } },
        f4: { mode: 0o160000, type: 'commit', object: null },
        f5: null,
      },
    },
  });
});

test('GraphQL refuses fields that it does not have', async () => {
  await using it = await world({}, {});
  const query = '{ repository(owner: "octo-org", name: "handbook") { secrets } }';
  await expect(it.octokit.graphql(query)).rejects.toThrow('Cannot query field "secrets" on type "Repository"');
});

test('comments are made, listed in pages, changed, minimised and deleted', async () => {
  await using it = await world({}, {});
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
  await using it = await world({}, {});
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
  await using it = await world({ 'a.md': page.join('') }, { 'a.md': changed, 'photo.png': binary() });
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
  await using it = await world({ 'a.md': page.join('') }, { 'a.md': changed });
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
  await using it = await world({}, {});
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
  await using it = await world({}, {});
  it.github.readOnly();
  const write = it.octokit.issues.createComment({ ...home, issue_number: 7, body: 'Words.' });
  await expect(write).rejects.toMatchObject({
    status: 403,
    message: expect.stringContaining('not accessible by integration'),
  });
  await expect(it.octokit.pulls.get(pull)).resolves.toMatchObject({ status: 200 });
  await expect(client(it.github.url, 'ghs_other').pulls.get(pull)).rejects.toMatchObject({ status: 401 });
});

test('faults meet the requests that they are meant for, as often as told', async () => {
  await using it = await world({}, {});
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
  await expect(it.octokit.pulls.get({ ...pull, request: { signal: AbortSignal.timeout(20) } })).rejects.toThrow();
  expect(it.github.requests.at(-1)?.status).toBeUndefined();
});
