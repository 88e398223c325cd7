import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { openShelf } from '../../src/local/shelf.ts';

const folder = await mkdtemp(join(tmpdir(), 'content-gate-shelf-'));

test.prop([fc.array(fc.string({ unit: 'binary', maxLength: 300 }).map((text) => text.toWellFormed()))])(
  'every text that was put aside is had again, in any order and as often as it is asked for',
  (texts) => {
    const putAside = openShelf(folder);
    const had = texts.map(putAside);
    expect(had.toReversed().map((read) => read())).toEqual(texts.toReversed());
    expect(had.map((read) => read())).toEqual(texts);
  },
);

it('nothing is left in its folder', async () => {
  openShelf(folder)('a text');
  expect(await readdir(folder)).toEqual([]);
});

it('where the disk takes nothing, texts are held in memory', async () => {
  const file = join(folder, 'a file');
  await writeFile(file, '');
  expect(openShelf(join(file, 'below'))('a text')()).toBe('a text');
});
