import { expect, test } from 'vitest';
import { jobToken } from './fake-github.ts';
import { binary, deleted, type Files, latin1, renamed, submodule, symlink } from './git/files.ts';
import { gitHubWorld, home, pull } from './github/world.ts';

const many = (count: number): Files =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`docs/page-${index}.md`, `Page ${index}.\n`]));

test('the pull request tells its commits and how many files it changes', async () => {
  await using it = await gitHubWorld({ 'a.md': 'A.\n' }, { 'a.md': 'B.\n', 'b.md': 'B.\n' });
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
  await using it = await gitHubWorld({}, many(3_010));
  const files = await it.octokit.paginate(it.octokit.pulls.listFiles, { ...pull, per_page: 100 });
  expect(files).toHaveLength(3_000);
  expect(new Set(files.map(({ filename }) => filename)).size).toBe(3_000);
  expect(it.github.requests).toHaveLength(30);
  expect(it.github.requests[1]?.path).toBe('/repositories/1001/pulls/7/files?per_page=100&page=2');
  expect((await it.octokit.pulls.get(pull)).data.changed_files).toBe(3_010);
});

test('a row has a patch only where git has one', async () => {
  await using it = await gitHubWorld(
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
  await using it = await gitHubWorld(
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
  await using it = await gitHubWorld({}, { 'a.md': 'Line.\n'.repeat(60) }, { limits: { patchLines: 20 } });
  const { data } = await it.octokit.pulls.listFiles(pull);
  expect([data[0]?.changes, data[0]?.patch]).toEqual([60, undefined]);
});

test('a comparison starts at the merge base and holds at most 300 files', async () => {
  await using it = await gitHubWorld({}, many(310));
  const basehead = `${it.repo.baseSha}...${it.repo.headSha}`;
  const { data } = await it.octokit.repos.compareCommitsWithBasehead({ ...home, basehead });
  expect([data.status, data.merge_base_commit.sha, data.files?.length]).toEqual(['diverged', it.repo.mergeBase, 300]);
});

test('blobs come as base64 and raw, byte for byte', async () => {
  const bytes = latin1('Un été à la plage.\r\n');
  await using it = await gitHubWorld({}, { 'a.md': bytes });
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
  await using it = await gitHubWorld(files, {}, { limits: { treeEntries: 4 } });
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
  await using it = await gitHubWorld(files, {});
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
  await using it = await gitHubWorld({}, { ...head, module: submodule() }, { limits: { blobTextBytes: 40 } });
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
  await using it = await gitHubWorld({}, {});
  const query = '{ repository(owner: "octo-org", name: "handbook") { secrets } }';
  await expect(it.octokit.graphql(query)).rejects.toThrow('Cannot query field "secrets" on type "Repository"');
});
