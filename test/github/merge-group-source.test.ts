import { expect, test } from 'vitest';
import { commitSnapshot } from '../../src/github/commit-snapshot.ts';
import type { MergeGroupEvent } from '../../src/github/event.ts';
import { mergeGroupSource } from '../../src/github/merge-group-source.ts';
import { deleted, renamed, symlink } from '../support/git/files.ts';
import { gitHubFaults, gitHubRoutes } from '../support/github/faults.ts';
import { home, quiet, type World, world } from './world.ts';

async function load(it: World) {
  const event: MergeGroupEvent = {
    kind: 'merge-group',
    ...home,
    repositoryId: 1001,
    headSha: await it.repo.mergeCommit(),
    baseSha: it.repo.baseSha,
    pullNumbers: [7],
  };
  return mergeGroupSource(it.client, event, quiet()).load(() => undefined, { maxFileBytes: 10_000 }, quiet());
}

const files = {
  base: { 'a.md': 'One.\nTwo.\n', 'gone.md': 'Gone.\n', 'old.md': 'Moved as it is, and long enough.\n' },
  head: { 'a.md': 'One.\nTwo, better.\n', 'b.md': 'New.\n', 'gone.md': deleted, 'new.md': renamed('old.md') },
  mainMovedOn: { 'main.md': 'Not of this group.\n' },
};

test('a merge group is what it adds to its base', async () => {
  await using it = await world(files);
  const change = await load(it);
  expect(change.files.map(({ path, changedLines }) => [path, changedLines])).toEqual([
    ['a.md', [{ start: 2, end: 2 }]],
    ['b.md', [{ start: 1, end: 1 }]],
    // Whether its old lines are new to anybody is for the plan of its reviewers.
    ['new.md', []],
  ]);
  expect(change.leftOut.map(({ path, exclusion }) => [path, exclusion.reason])).toEqual([['gone.md', 'removed']]);
});

test('a comparison that may have been cut is replaced by the trees of both ends, with the same result', async () => {
  await using short = await world(files);
  const whole = await load(short);
  const filler = Object.fromEntries(Array.from({ length: 320 }, (_, index) => [`z/${index}.txt`, `${index}\n`]));
  await using it = await world({ ...files, head: { ...files.head, ...filler } });
  const change = await load(it);
  expect(change.listed).toHaveLength(324);
  const content = change.files.filter(({ path }) => path.endsWith('.md'));
  expect(content).toEqual(whole.files.map((file) => ({ ...file, commentableLines: [] })));
  expect(change.leftOut).toEqual(expect.arrayContaining(whole.leftOut.map((row) => row)));
});

test('where neither is whole, the list cannot be trusted', async () => {
  const filler = Object.fromEntries(Array.from({ length: 320 }, (_, index) => [`z/${index}.txt`, `${index}\n`]));
  await using it = await world({ head: filler }, { limits: { treeEntries: 100 } });
  expect(await load(it)).toMatchObject({ files: [], listingProblem: expect.stringContaining('too large') });
  it.github.on(gitHubRoutes.compare, gitHubFaults.forbidden);
  expect(await load(it)).toMatchObject({ files: [], listingProblem: expect.stringContaining('`contents: read`') });
});

test('a commit too large for one list is read by its folders, each with all that is below it', async () => {
  const deep = Array.from({ length: 320 }, (_, index) => [`${index % 4}/${index}/page.txt`, `${index}\n`]);
  await using it = await world({ head: Object.fromEntries(deep) }, { limits: { treeEntries: 200 } });
  const change = await load(it);
  expect(change.listed.map(({ path }) => path).toSorted()).toEqual(deep.map(([path]) => path).toSorted());
  // Both ends whole, both ends by themselves, and each of the four folders; not one for each of 320.
  expect(it.github.requests.filter(({ path }) => path.includes('/git/trees/'))).toHaveLength(8);
});

test('a snapshot reads what is asked for at the same moment in one request, and nothing twice', async () => {
  await using it = await world({ base: { 'a.md': 'A.\n', 'empty.md': '', 'link.md': symlink('a.md') }, head: {} });
  const base = commitSnapshot(it.client, home, it.repo.baseSha, quiet());
  const read = (path: string) => base.read(path, quiet());
  expect(await Promise.all(['a.md', 'empty.md', 'link.md', 'none.md'].map(read))).toEqual([
    { ok: true, text: 'A.\n' },
    { ok: true, text: '' },
    { ok: false, reason: 'unreadable', cause: 'link.md is not a text file (symlink)' },
    { ok: false, reason: 'missing', cause: expect.stringContaining('none.md does not exist in commit') },
  ]);
  expect(await read('a.md')).toMatchObject({ ok: true });
  expect(it.github.requests).toHaveLength(1);
  expect(await base.paths(quiet())).toEqual(new Set(['a.md', 'empty.md', 'link.md']));
});

test('a reader that gives up does not take the file from the others', async () => {
  await using it = await world({ base: { 'a.md': 'A.\n' }, head: {} });
  const base = commitSnapshot(it.client, home, it.repo.baseSha, quiet());
  const [gone, other] = await Promise.all([base.read('a.md', AbortSignal.abort()), base.read('a.md', quiet())]);
  expect([gone.ok, other.ok]).toEqual([false, true]);
});
