import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { restoreRecords } from '../../src/github/restore.ts';
import { gitHubFaults, gitHubRoutes } from '../support/github/faults.ts';
import { type MemoryWorld, memoryWorld, query, restore, texts, unsigned, whole } from './memory-world.ts';
import { quiet } from './world.ts';

const name = 'content-gate-pr7-a1';
const believe = (text: string) => {
  if (text === 'real') return whole;
  return text === 'partial' ? ({ ok: true, whole: false } as const) : unsigned;
};
const looksIn = (it: MemoryWorld) => it.github.requests.filter(({ path }) => /\/runs\/\d+$/.test(path)).length;
const downloadsIn = (it: MemoryWorld) => it.github.requests.filter(({ path }) => path.endsWith('/zip')).length;

/** Who makes artifacts by our name. */
const makers = {
  'another workflow': (it: MemoryWorld, id: number) =>
    it.keep(it.run(id, { path: '.github/workflows/other.yml' }), name, 'x'),
  'a fork': (it: MemoryWorld, id: number) => it.keep(it.run(id, { headRepositoryId: 2002 }), name, 'x'),
  'a run without a key': (it: MemoryWorld, id: number) => it.keep(it.run(id), name, 'unsigned'),
  'a later attempt without a key': (it: MemoryWorld, id: number) =>
    it.keep(it.run(id, { attempt: 2 }), 'content-gate-pr7-a2', 'unsigned'),
  'a run whose artifact is too large': (it: MemoryWorld, id: number) =>
    it.keep(it.run(id), name, Array.from({ length: 9000 }, (_, index) => (index * 7919).toString(36)).join('')),
} as const;

describe('however many artifacts of the name there are, the real record is found behind them', () => {
  test.each([
    ['another workflow', 150],
    ['a fork', 150],
    ['a run without a key', 40],
  ] as const)('made by %s (%i)', async (maker, count) => {
    await using it = await memoryWorld();
    await it.keep(it.run(1), name, 'real');
    for (let index = 0; index < count; index += 1) await makers[maker](it, 1000 + index);
    const restored = await restore(it, { believe });
    expect(texts(restored)).toEqual(['real']);
    expect(restored.whole).toBe(true);
    expect(restored.notices).toEqual([
      expect.stringMatching(new RegExp(`^The records in ${count} artifacts were not used`)),
    ]);
    if (maker === 'a fork') expect(looksIn(it)).toBe(1);
  });

  const others = fc.array(fc.constantFrom(...Object.keys(makers)), { maxLength: 25 });
  property.prop({ older: others, newer: others }, { numRuns: 12 })(
    'made by anybody, in any order',
    async ({ older, newer }) => {
      await using it = await memoryWorld();
      let id = 1000;
      const add = async (maker: string) => {
        const make = Object.entries(makers).find(([one]) => one === maker)?.[1];
        id += 1;
        await make?.(it, id);
      };
      for (const maker of older) await add(maker);
      await it.keep(it.run(500), name, 'real');
      for (const maker of newer) await add(maker);
      expect(texts(await restore(it, { believe }))).toEqual(['real']);
    },
  );
});

test('a record that could not take everything over does not hide the one before it', async () => {
  await using it = await memoryWorld();
  await it.keep(it.run(1), name, 'older than needed');
  await it.keep(it.run(2), name, 'real');
  await it.keep(it.run(3), name, 'partial');
  const restored = await restore(it, { believe });
  expect(texts(restored)).toEqual(['partial', 'real']);
  expect(restored).toMatchObject({ notices: [], whole: true });
  expect(downloadsIn(it)).toBe(2);
});

test('the record of a late attempt is found where the first attempts left none', async () => {
  await using it = await memoryWorld();
  await it.keep(it.run(1, { attempt: 2 }), 'content-gate-pr7-a2', 'unsigned');
  await it.keep(it.run(1, { attempt: 4 }), 'content-gate-pr7-a4', 'unsigned');
  await it.keep(it.run(1, { attempt: 7 }), 'content-gate-pr7-a7', 'real');
  expect(texts(await restore(it, { believe }))).toEqual(['real']);
});

test('a run is looked at once, however many artifacts it made', async () => {
  await using it = await memoryWorld();
  const run = it.run(1, { attempt: 3 });
  for (const attempt of [1, 2, 3]) await it.keep(run, `content-gate-pr7-a${attempt}`, 'unsigned');
  await restore(it, { believe });
  expect(looksIn(it)).toBe(1);
});

test('what was not looked at is said, and the memory is not called whole', async () => {
  await using it = await memoryWorld();
  await it.keep(it.run(1), name, 'real');
  for (let id = 2; id < 30; id += 1) await makers['another workflow'](it, id);
  const limits = { looks: 5, downloads: 100, milliseconds: 30_000 };
  const restored = await restoreRecords(it.client, query({ believe }), quiet(), limits);
  expect(restored).toMatchObject({ records: [], whole: false });
  expect(restored.notices.at(-1)).toMatch(/more artifacts .* than could be looked at/);
});

test.each([
  ['a list that cannot be had', gitHubRoutes.artifacts],
  ['a run that cannot be read', gitHubRoutes.run],
  ['a download that fails', gitHubRoutes.artifactZip],
])('%s leaves a memory that is not whole', async (_name, route) => {
  await using it = await memoryWorld();
  await it.keep(it.run(1), name, 'real');
  it.github.on(route, gitHubFaults.forbidden);
  expect(await restore(it, { believe })).toMatchObject({ records: [], whole: false });
});
