import { expect, test } from 'vitest';
import type { Change, Select } from '../../src/content/content.ts';
import type { PullRequestEvent } from '../../src/github/event.ts';
import { PullGuard } from '../../src/github/pull-guard.ts';
import { pullRequestSource } from '../../src/github/pull-request-source.ts';
import {
  binary,
  crlf,
  deleted,
  type Files,
  latin1,
  lfsPointer,
  renamed,
  submodule,
  symlink,
} from '../support/git/files.ts';
import { gitHubFaults, gitHubRoutes } from '../support/github/faults.ts';
import { home, quiet, type World, world } from './world.ts';

const everything: Select = () => undefined;
const limits = { maxFileBytes: 100_000 };

function eventOf(it: World): PullRequestEvent {
  return {
    kind: 'pull-request',
    ...home,
    repositoryId: 1001,
    number: 7,
    headSha: it.repo.headSha,
    baseSha: it.repo.baseSha,
    baseRef: 'main',
    headRepositoryId: 1001,
    fromFork: false,
    draft: false,
    action: 'opened',
    target: false,
  };
}

const load = (it: World, select = everything, event = eventOf(it)): Promise<Change> =>
  pullRequestSource(it.client, event, new PullGuard(it.client, event), quiet()).load(select, limits, quiet());
const sourceRequests = (it: World) =>
  it.github.requests.map(({ method, path }) => `${method} ${path.replace(/\?.*/, '')}`);
const lines = (count: number, text = 'Line') =>
  Array.from({ length: count }, (_, index) => `${text} ${index + 1}.\n`).join('');
const many = (count: number, text = (index: number) => `Page ${index}.\n`): Files =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`docs/page-${index}.md`, text(index)]));

test('a change is read with its changed lines and the lines that take comments', async () => {
  const before = lines(20);
  const after = before.replace('Line 10.\n', 'Another line 10.\nOne more.\n');
  await using it = await world({ base: { 'a.md': before }, head: { 'a.md': after }, mainMovedOn: { 'z.md': 'Z.\n' } });
  const change = await load(it);
  expect(change.listingProblem).toBeUndefined();
  expect(change.files).toEqual([
    {
      path: 'a.md',
      status: 'modified',
      blobSha: expect.stringMatching(/^[0-9a-f]{40}$/),
      text: after,
      changedLines: [{ start: 10, end: 11 }],
      commentableLines: [{ start: 7, end: 14 }],
    },
  ]);
  expect(sourceRequests(it).toSorted()).toEqual([
    `GET /repos/octo-org/handbook/compare/${it.repo.baseSha}...${it.repo.headSha}`,
    'GET /repos/octo-org/handbook/pulls/7',
    // The page, and beside it what the base says of generated files, which every run asks next.
    'POST /graphql',
    'POST /graphql',
  ]);
});

test('each file that is not read has its reason', async () => {
  await using it = await world({
    base: { 'gone.md': 'Gone.\n', 'old.md': lines(9), 'mode.md': 'Same.\n' },
    head: {
      'binary.md': binary(),
      'empty.md': '',
      'gone.md': deleted,
      'huge.md': lines(20_000),
      'latin.md': latin1('Grüße\n'),
      'lfs.md': lfsPointer(),
      'link.md': symlink('../../etc/passwd'),
      'mode.md': { executable: 'Same.\n' },
      'moved.md': renamed('old.md'),
      'photo.png': binary(),
      'sub.md': submodule(),
      'utf16.md': Buffer.from('\uFEFFHallo\n', 'utf16le'),
    },
  });
  const select: Select = ({ path }) => (path.endsWith('.md') ? undefined : { reason: 'not-matched' });
  const change = await load(it, select);
  expect(change.listingProblem).toBeUndefined();
  expect(Object.fromEntries(change.leftOut.map(({ path, exclusion }) => [path, exclusion.reason]))).toEqual({
    'binary.md': 'binary',
    'empty.md': 'empty',
    'gone.md': 'removed',
    'huge.md': 'too-large',
    'latin.md': 'not-utf8',
    'lfs.md': 'lfs-pointer',
    'link.md': 'symlink',
    'mode.md': 'unchanged-text',
    'photo.png': 'not-matched',
    'sub.md': 'submodule',
    'utf16.md': expect.stringMatching(/^(binary|not-utf8)$/),
  });
  expect(change.files.map(({ path, previousPath, changedLines }) => [path, previousPath, changedLines])).toEqual([
    ['moved.md', 'old.md', []],
  ]);
  expect(change.listed).toHaveLength(12);
});

test('texts arrive as they are: byte-order mark, Windows line ends, paths of any script', async () => {
  const head = {
    'bom.md': '\uFEFFText.\n',
    'crlf.md': crlf('One.\nTwo.\n'),
    'ä ö/"q" $p0){x} 東.md': 'Ja.\n',
    'no-end.md': 'x',
  };
  await using it = await world({ base: { 'crlf.md': crlf('One.\nTvo.\n') }, head });
  const change = await load(it);
  expect(Object.fromEntries(change.files.map(({ path, text }) => [path, text]))).toEqual(head);
  expect(change.files.find(({ path }) => path === 'crlf.md')?.changedLines).toEqual([{ start: 2, end: 2 }]);
  expect(it.github.requests.filter(({ path }) => path.includes('/blobs/'))).toEqual([]);
});

test('a page into which a NUL has slipped is a page, though GitHub calls it binary and shows no diff', async () => {
  const text = `${lines(30)}\0\nEnd.\n`;
  await using it = await world({ base: { 'b.md': lines(30) }, head: { 'a.md': text, 'b.md': text } });
  const change = await load(it);
  expect(change.leftOut).toEqual([]);
  expect(change.files.map((file) => [file.path, file.text === text, file.changedLines])).toEqual([
    ['a.md', true, [{ start: 1, end: 32 }]],
    ['b.md', true, [{ start: 31, end: 32 }]],
  ]);
});

test('two hundred files take few requests', async () => {
  await using it = await world({ head: many(200, (index) => `${lines(100)}${index}\n`) });
  const change = await load(it);
  expect(change.files).toHaveLength(200);
  expect(sourceRequests(it).length).toBeLessThanOrEqual(8);
});

test('a query that is too much for GitHub is asked in portions', async () => {
  await using it = await world({ head: many(60) });
  it.github.on(gitHubRoutes.graphql, gitHubFaults.graphqlErrors(), { times: 1 });
  expect((await load(it)).files).toHaveLength(60);
  expect(it.github.requests.filter(({ path }) => /trees|blobs/.test(path))).toEqual([]);
});

test('a text that GraphQL cut is read as a blob', async () => {
  await using it = await world({ head: { 'a.md': lines(100) } }, { limits: { blobTextBytes: 50 } });
  expect((await load(it)).files[0]?.text).toBe(lines(100));
});

test.each([
  ['a refusal', gitHubFaults.forbidden],
  ['errors in a 200', gitHubFaults.graphqlErrors()],
  ['a proxy page', gitHubFaults.html(200)],
])('without GraphQL (%s) trees and blobs give the same', async (_name, fault) => {
  const files = {
    base: { 'a/b/c.md': 'Before.\n', 'a/old.md': lines(5) },
    head: {
      'a/b/c.md': 'After.\n',
      'a/new.md': renamed('a/old.md'),
      'link.md': symlink('a/b/c.md'),
      'sub.md': submodule(),
    },
  };
  await using plain = await world(files);
  await using faulty = await world(files);
  faulty.github.on(gitHubRoutes.graphql, fault);
  expect(await load(faulty)).toEqual(await load(plain));
});

test('rows that claim no change beyond the limit of one answer are compared with what stood there', async () => {
  const long = (text: string) => lines(60, text);
  const names = ['a.md', 'b.md', 'c.md'];
  const base = Object.fromEntries(names.map((name) => [name, long('Before')]));
  const head = Object.fromEntries(names.map((name) => [name, long('Before').replace('Before 30.', 'After 30.')]));
  await using it = await world({ base, head }, { limits: { undercountAfterLines: 10 } });
  const change = await load(it);
  expect(
    change.files.map(({ path, changedLines, commentableLines }) => [path, changedLines, commentableLines.length]),
  ).toEqual(names.map((name, index) => [name, [{ start: 30, end: 30 }], index === 2 ? 0 : 1]));
});

test('a diff that GitHub leaves out for its size is made from both texts; new files are new in every line', async () => {
  await using it = await world(
    { base: { 'a.md': lines(50) }, head: { 'a.md': lines(50).replace('Line 9.', 'New 9.'), 'b.md': lines(30) } },
    { limits: { patchLines: 3 } },
  );
  const change = await load(it);
  expect(change.files.map(({ path, changedLines }) => [path, changedLines])).toEqual([
    ['a.md', [{ start: 9, end: 9 }]],
    ['b.md', [{ start: 1, end: 30 }]],
  ]);
});

test('what stood there before must be readable, or the file counts as unread', async () => {
  await using it = await world(
    { base: { 'a.md': lines(50) }, head: { 'a.md': lines(51) } },
    { limits: { patchLines: 3 } },
  );
  // The head is read first, and by then it is known that its diff was left out.
  it.github.on(gitHubRoutes.graphql, gitHubFaults.graphqlErrors(), { skip: 1 });
  it.github.on(gitHubRoutes.tree, gitHubFaults.serverError());
  const change = await load(it);
  expect(change.files).toEqual([]);
  expect(change.leftOut).toEqual([
    { path: 'a.md', exclusion: { reason: 'unreadable', cause: expect.stringContaining('before the change') } },
  ]);
});

test.each([
  [
    'a comparison and trees that fail',
    (it: World) => it.github.on(/compare|trees/, gitHubFaults.serverError()),
    /compare the two commits \(502/,
  ],
  ['a page of HTML', (it: World) => it.github.on(/compare|trees/, gitHubFaults.html(200)), /compare the two commits/],
  [
    'fewer files than GitHub counts',
    (it: World) => Object.assign(it.github.state.pull, { changedFiles: 4 }),
    /changes 4 files and lists 3/,
  ],
  [
    'a pull request that cannot be read',
    (it: World) => Object.assign(it.github.state.permissions, { 'pull-requests': 'none' }),
    /add `pull-requests: read`/,
  ],
])('%s leaves a list that cannot be trusted', async (_name, arrange, message) => {
  await using it = await world({ head: many(3) });
  arrange(it);
  expect(await load(it)).toMatchObject({ files: [], listingProblem: expect.stringMatching(message) });
});

test('a comparison that GitHub cannot make is made from the trees', async () => {
  const files = { base: { 'a.md': lines(5) }, head: { 'a.md': lines(6), 'b/c/d.md': 'New.\n' } };
  await using plain = await world(files);
  await using faulty = await world(files);
  faulty.github.on(/compare.*page=1$/, gitHubFaults.serverError());
  const [expected, found] = [await load(plain), await load(faulty)];
  expect(found).toEqual({ ...expected, files: expected.files.map((file) => ({ ...file, commentableLines: [] })) });
});

test('a commit with more files than GitHub lists is read folder by folder where it differs', async () => {
  const files = {
    base: { ...many(300), 'docs/deep/old.md': lines(5), 'swap.md': 'File.\n', 'same/a.md': 'A.\n' },
    head: {
      ...many(310, (index) => `Other ${index}.\n`),
      'docs/deep/new.md': renamed('docs/deep/old.md'),
      'swap.md': deleted,
      'swap.md/now-a-folder.md': 'Text.\n',
    },
  };
  await using whole = await world(files);
  await using cut = await world(files, { limits: { treeEntries: 330 } });
  const [expected, found] = [await load(whole), await load(cut)];
  expect(found.listed).toHaveLength(313);
  expect(found).toEqual(expected);
  expect(cut.github.requests.filter(({ path }) => path.includes('same'))).toEqual([]);
});

test('remarks find their lines in long changes, too, and nothing that is judged comes from there', async () => {
  const pages = (text: string) => many(310, (index) => lines(20, `Page ${index}`).replace('10.', text));
  await using it = await world({ base: pages('10.'), head: pages('new.') });
  it.github.on(
    /files\?.*page=2/,
    gitHubFaults.before(() => undefined),
  );
  const change = await load(it);
  expect(new Set(change.files.map(({ changedLines }) => JSON.stringify(changedLines)))).toEqual(
    new Set(['[{"start":10,"end":10}]']),
  );
  expect(new Set(change.files.map(({ commentableLines }) => JSON.stringify(commentableLines)))).toEqual(
    new Set(['[{"start":7,"end":13}]']),
  );
  it.github.on(gitHubRoutes.pullFiles, gitHubFaults.forbidden);
  expect((await load(it)).files.map(({ commentableLines }) => commentableLines.length)).toEqual(
    change.files.map(() => 0),
  );
});

test('newer commits and another base are noticed, whatever the list says', async () => {
  await using it = await world({ head: { 'a.md': 'A.\n' } });
  const event = eventOf(it);
  it.github.state.pull.baseRef = 'release';
  expect(await load(it, everything, event)).toMatchObject({
    files: [],
    listingProblem: expect.stringMatching(/goes into another branch.*`edited`/),
  });
  it.github.state.pull.baseRef = 'main';
  await it.repo.push({ 'a.md': 'Other.\n' });
  expect(await load(it, everything, event)).toMatchObject({
    files: [],
    listingProblem: expect.stringContaining('newer commits'),
  });
});

test('a base branch that moves on changes nothing', async () => {
  await using it = await world({ base: { 'b.md': 'B.\n' }, head: { 'a.md': 'A.\n' } });
  const event = eventOf(it);
  const before = await load(it, everything, event);
  await it.repo.advanceMain({ 'a.md': 'A.\n', 'b.md': 'Other.\n' });
  expect(await load(it, everything, event)).toEqual(before);
});

test.each(['unchanged', 'removed'])('a row that says %s is not believed', async (status) => {
  await using it = await world({ base: { 'a.md': 'A.\n' }, head: { 'a.md': 'Other.\n' } });
  const sha = (await it.repo.tree(it.repo.headSha)).get('a.md')?.oid ?? '';
  const row = { filename: 'a.md', sha, status, additions: 0, deletions: 0, changes: 0 };
  const body = JSON.stringify({ merge_base_commit: { sha: it.repo.baseSha }, files: [row] });
  const headers = { 'content-type': 'application/json' };
  it.github.on(gitHubRoutes.compare, { kind: 'reply', reply: { status: 200, body, headers } });
  const change = await load(it);
  if (status === 'unchanged') expect(change.files).toMatchObject([{ changedLines: [{ start: 1, end: 1 }] }]);
  else expect(change).toMatchObject({ files: [], listingProblem: expect.stringContaining('other contents') });
});

test('nothing changed is nothing to read, and no problem', async () => {
  await using it = await world({ head: {} });
  expect(await load(it)).toEqual({ listed: [], files: [], leftOut: [] });
});
