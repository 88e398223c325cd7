import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Change, Select } from '../../src/content/content.ts';
import type { PullRequestEvent } from '../../src/github/event.ts';
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

function eventOf(it: World, changedFiles: number): PullRequestEvent {
  return {
    kind: 'pull-request',
    ...home,
    repositoryId: 1001,
    number: 7,
    headSha: it.repo.headSha,
    baseSha: it.repo.baseSha,
    headRepositoryId: 1001,
    fromFork: false,
    changedFiles,
    draft: false,
    action: 'opened',
    target: false,
  };
}

const load = (it: World, changedFiles: number, select = everything): Promise<Change> =>
  pullRequestSource(it.client, eventOf(it, changedFiles), quiet()).load(select, limits, quiet());
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
  const change = await load(it, 1);
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
  expect(sourceRequests(it)).toEqual(['GET /repos/octo-org/handbook/pulls/7/files', 'POST /graphql']);
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
  const change = await load(it, 12, select);
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
    'moved.md': 'unchanged-text',
    'photo.png': 'not-matched',
    'sub.md': 'submodule',
    'utf16.md': expect.stringMatching(/^(binary|not-utf8)$/),
  });
  expect(change.files).toEqual([]);
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
  const change = await load(it, 4);
  expect(Object.fromEntries(change.files.map(({ path, text }) => [path, text]))).toEqual(head);
  expect(change.files.find(({ path }) => path === 'crlf.md')?.changedLines).toEqual([{ start: 2, end: 2 }]);
  expect(it.github.requests.filter(({ path }) => path.includes('/blobs/'))).toEqual([]);
});

test('two hundred files take few requests', async () => {
  await using it = await world({ head: many(200, (index) => `${lines(100)}${index}\n`) });
  const change = await load(it, 200);
  expect(change.files).toHaveLength(200);
  expect(sourceRequests(it).length).toBeLessThanOrEqual(8);
});

test('a query that is too much for GitHub is asked in portions', async () => {
  await using it = await world({ head: many(60) });
  it.github.on(gitHubRoutes.graphql, gitHubFaults.graphqlErrors(), { times: 1 });
  expect((await load(it, 60)).files).toHaveLength(60);
  expect(it.github.requests.filter(({ path }) => /trees|blobs/.test(path))).toEqual([]);
});

test('a text that GraphQL cut is read as a blob', async () => {
  await using it = await world({ head: { 'a.md': lines(100) } }, { limits: { blobTextBytes: 50 } });
  expect((await load(it, 1)).files[0]?.text).toBe(lines(100));
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
  expect(await load(faulty, 4)).toEqual(await load(plain, 4));
});

test('rows that claim no change beyond the limit of one answer are compared with what stood there', async () => {
  const long = (text: string) => lines(60, text);
  const names = ['a.md', 'b.md', 'c.md'];
  const base = Object.fromEntries(names.map((name) => [name, long('Before')]));
  const head = Object.fromEntries(names.map((name) => [name, long('Before').replace('Before 30.', 'After 30.')]));
  await using it = await world({ base, head }, { limits: { undercountAfterLines: 10 } });
  const change = await load(it, 3);
  expect(
    change.files.map(({ path, changedLines, commentableLines }) => [path, changedLines, commentableLines.length]),
  ).toEqual(names.map((name, index) => [name, [{ start: 30, end: 30 }], index === 2 ? 0 : 1]));
});

test('a diff that GitHub leaves out for its size is made from both texts; new files are new in every line', async () => {
  await using it = await world(
    { base: { 'a.md': lines(50) }, head: { 'a.md': lines(50).replace('Line 9.', 'New 9.'), 'b.md': lines(30) } },
    { limits: { patchLines: 3 } },
  );
  const change = await load(it, 2);
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
  it.github.on(gitHubRoutes.compare, gitHubFaults.serverError());
  const change = await load(it, 1);
  expect(change.files).toEqual([]);
  expect(change.leftOut).toEqual([
    { path: 'a.md', exclusion: { reason: 'unreadable', cause: expect.stringContaining('502') } },
  ]);
});

test.each([
  [
    'a page that fails',
    3,
    (it: World) => it.github.on(gitHubRoutes.pullFiles, gitHubFaults.serverError()),
    /list the changed files \(502/,
  ],
  [
    'a page of HTML',
    3,
    (it: World) => it.github.on(gitHubRoutes.pullFiles, gitHubFaults.html(200)),
    /list the changed files/,
  ],
  [
    'an empty page',
    3,
    (it: World) =>
      it.github.on(gitHubRoutes.pullFiles, {
        kind: 'reply',
        reply: { status: 200, body: '[]', headers: { 'content-type': 'application/json' } },
      }),
    /changes 3 files and lists 0/,
  ],
  [
    'another count',
    4,
    (it: World) => Object.assign(it.github.state.pull, { changedFiles: 4 }),
    /changes 4 files and lists 3/,
  ],
  [
    'no permission',
    3,
    (it: World) => Object.assign(it.github.state.permissions, { 'pull-requests': 'none' }),
    /add `pull-requests: read`/,
  ],
])('%s is a list that cannot be trusted', async (_name, count, arrange, message) => {
  await using it = await world({ head: many(3) });
  arrange(it);
  expect(await load(it, count)).toMatchObject({ files: [], listingProblem: expect.stringMatching(message) });
});

test('an event that is older than the count is put right by asking again', async () => {
  await using it = await world({ head: many(60) });
  expect((await load(it, 50)).files).toHaveLength(60);
  expect((await load(it, 2)).listingProblem).toBeUndefined();
  expect((await load(it, 0)).files).toHaveLength(60);
});

test('more files than GitHub lists is said before anything is asked', async () => {
  await using it = await world({ head: many(1) });
  expect((await load(it, 3001)).listingProblem).toMatch(/changes 3001 files.*at most 3000/);
  expect(it.github.requests).toEqual([]);
});

test('a push while reading is noticed, whether it changes the count or only a text', async () => {
  for (const push of [{ 'b.md': 'B.\n' }, { 'a.md': 'Other.\n' }]) {
    await using it = await world({ head: { 'a.md': 'A.\n' } });
    const event = eventOf(it, 1);
    await it.repo.push(push);
    const change = await pullRequestSource(it.client, event, quiet()).load(everything, limits, quiet());
    expect(change).toMatchObject({ files: [], listingProblem: expect.stringContaining('new commits') });
  }
});

test('nothing changed is nothing to read, and no problem', async () => {
  await using it = await world({ head: {} });
  expect(await load(it, 0)).toEqual({ listed: [], files: [], leftOut: [] });
});

test('a page that repeats rows of another is not whole', async () => {
  await using it = await world({ head: many(60) });
  const answer: unknown = await (
    await fetch(`${it.github.url}/repos/octo-org/handbook/pulls/7/files?per_page=50`, {
      headers: { authorization: `token ${it.github.state.token}` },
    })
  ).json();
  const body = JSON.stringify(z.array(z.unknown()).parse(answer).slice(0, 10));
  const headers = { 'content-type': 'application/json' };
  it.github.on(/files\?.*page=2/, { kind: 'reply', reply: { status: 200, body, headers } });
  expect((await load(it, 60)).listingProblem).toMatch(/lists 60/);
});
