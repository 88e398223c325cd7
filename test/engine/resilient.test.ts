import { describe, expect, it } from 'vitest';
import { runBatch } from '../../src/engine/batch.ts';
import { type ResilientOptions, resilient } from '../../src/engine/resilient.ts';
import { isTransient } from '../../src/engine/retry.ts';
import { runPipeline } from '../../src/engine/run.ts';
import { settle } from '../support/controlled-task.ts';
import { clock, ownTime, pass, start } from './run-harness.ts';

ownTime();

const failure = (status: number, retryAfterMs?: number): Error =>
  Object.assign(new Error(`HTTP ${status}`), { status, retryAfterMs });

/** Work that answers what it is told to, in the order of asking. */
function other(answers: readonly (Error | string)[], options: ResilientOptions = {}) {
  let asked = 0;
  const run = resilient(
    () => {
      const answer = answers[asked] ?? 'ok';
      asked += 1;
      if (answer instanceof Error) throw answer;
      return { answer };
    },
    { clock, random: () => 1, baseMs: 100, ...options },
  );
  const task = (name: string, timeoutMs = 10_000) => ({
    name,
    outputs: [],
    timeoutMs,
    run: async (...args: Parameters<typeof run>) => {
      await run(...args);
      return {};
    },
  });
  return { task, asked: () => asked };
}

describe('resilient work', () => {
  it('is tried again with growing waits, and not when it would fail the same way', async () => {
    const busy = other([failure(503), failure(429), 'ok']);
    const run = await start([{ name: 'p', tasks: [busy.task('a')] }]);
    await pass(100);
    expect(busy.asked()).toBe(2);
    await pass(200);
    expect((await run.done()).outcomes).toMatchObject([{ status: 'completed' }]);
    const wrong = other([failure(404)]);
    expect((await runPipeline({ tasks: [wrong.task('a')] }, {}, { clock })).outcomes).toMatchObject([
      { status: 'failed', error: 'HTTP 404' },
    ]);
    expect(wrong.asked()).toBe(1);
  });

  it('waits as long as the other side asks, for all who ask it', async () => {
    const busy = other([failure(429, 5000)], {
      retryAfterMs: (error) =>
        error instanceof Error && 'retryAfterMs' in error ? Number(error.retryAfterMs) : undefined,
    });
    const run = await start([{ name: 'p', tasks: [busy.task('a'), busy.task('b')] }]);
    await settle();
    await pass(4000);
    expect(busy.asked()).toBeLessThanOrEqual(2);
    await pass(2000);
    expect((await run.done()).ending.status).toBe('completed');
  });

  it('is given up at once while the circuit breaker is open, with its reason', async () => {
    const down = other([failure(500), failure(500), failure(500)], {
      tries: 1,
      breaker: { failures: 2, openMs: 1000 },
    });
    const runs = async () => (await runPipeline({ tasks: [down.task('a')] }, {}, { clock })).outcomes;
    await runs();
    await runs();
    expect(await runs()).toMatchObject([
      { status: 'failed', error: 'the circuit breaker is open: the last calls failed' },
    ]);
    expect(down.asked()).toBe(2);
    await pass(1000);
    await runs();
    expect(down.asked()).toBe(3);
  });
});

describe('what may pass', () => {
  it.each<[unknown, boolean]>([
    [failure(408), true],
    [failure(409), true],
    [failure(429), true],
    [failure(500), true],
    [failure(400), false],
    [failure(401), false],
    [failure(404), false],
    [new Error('reset'), true],
    ['a text', true],
    [null, true],
    [new DOMException('x', 'AbortError'), false],
  ])('%s: %s', (error, expected) => {
    expect(isTransient(error)).toBe(expected);
  });
});

describe('a number of places in which nothing could run', () => {
  it.each([0, -1, 1.5, Number.NaN])('is refused: %d', async (concurrency) => {
    const message = `nothing can run in ${concurrency} places`;
    await expect(runPipeline({ tasks: [{ name: 't', run: () => ({}) }] }, {}, { concurrency })).rejects.toThrow(
      message,
    );
    await expect(runBatch([1], async () => 1, { concurrency })).rejects.toThrow(message);
  });
});
