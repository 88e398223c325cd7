import { describe, expect, it } from 'vitest';
import { runBatch } from '../../src/engine/batch.ts';
import { settle } from '../support/controlled-task.ts';

const clock = (): number => 0;

function items(count: number) {
  const started: number[] = [];
  const ends = Array.from({ length: count }, () => Promise.withResolvers<string>());
  const run = (_: number, index: number): Promise<string> => {
    started.push(index);
    return ends[index]?.promise ?? Promise.reject(new Error('no such item'));
  };
  return { list: [...ends.keys()], started, ends, run };
}

describe('runBatch', () => {
  it('runs so many at once, and gives the endings in the order of the items', async () => {
    const { list, started, ends, run } = items(4);
    const batch = runBatch(list, run, { concurrency: 2, clock });
    await settle();
    expect(started).toEqual([0, 1]);
    ends[1]?.resolve('b');
    await settle();
    expect(started).toEqual([0, 1, 2]);
    for (const [index, text] of ['a', 'b', 'c', 'd'].entries()) ends[index]?.resolve(text);
    expect(await batch).toEqual(['a', 'b', 'c', 'd'].map((result) => ({ kind: 'ran', result })));
  });

  it('keeps the failure of one from the others', async () => {
    const batch = runBatch(
      ['good', 'bad', 'worse'],
      (item) => {
        if (item === 'worse') throw new Error('at once');
        return item === 'bad' ? Promise.reject(new Error('bug')) : Promise.resolve(item);
      },
      { concurrency: 1, clock },
    );
    expect(await batch).toEqual([
      { kind: 'ran', result: 'good' },
      { kind: 'failed', error: 'bug' },
      { kind: 'failed', error: 'at once' },
    ]);
  });

  it('starts no more once it is cancelled, and waits for those under way', async () => {
    const { list, started, ends, run } = items(3);
    const controller = new AbortController();
    const batch = runBatch(list, run, { concurrency: 1, clock, signal: controller.signal });
    await settle();
    controller.abort(new Error('stop'));
    ends[0]?.resolve('a');
    expect(await batch).toEqual([
      { kind: 'ran', result: 'a' },
      { kind: 'not-started', reason: 'stop' },
      { kind: 'not-started', reason: 'stop' },
    ]);
    expect(started).toEqual([0]);
  });

  it('starts no more once its deadline has passed', async () => {
    let now = 0;
    const batch = runBatch([1, 2], async () => (now += 10), { concurrency: 1, clock: () => now, deadline: 10 });
    expect(await batch).toEqual([
      { kind: 'ran', result: 10 },
      { kind: 'not-started', reason: 'the deadline of the run had passed' },
    ]);
  });
});
