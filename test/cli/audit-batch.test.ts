import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { article, claim } from '../scenarios/team.ts';
import { type BatchEndpointOptions, batchEndpoint } from '../support/model/batch-endpoint.ts';
import { objection, reviewAnswer } from '../support/model/review-answer.ts';
import { siteOf, teamAt } from './audited.ts';

const judge: BatchEndpointOptions['answer'] = ({ question }) =>
  reviewAnswer(question, question.lines.some(({ text }) => text === claim) ? { C1: objection(claim) } : {});

const prices = { 'scripted-1': { input: 10, output: 20 } };
const pages = { 'docs/a.md': article('a', 'This plan helps you to save.'), 'docs/b.md': article('b') };

/** A team whose model is behind an endpoint with batches. */
async function audited(url: string, batch: object = {}, more: object = {}) {
  const files = teamAt(url, { law: { required: true } }, { prices, ...more });
  const config = `${files['.github/content-gate.yml']}`.replace(
    'name: scripted-1',
    `name: scripted-1\n  batch: ${JSON.stringify(batch)}`,
  );
  return siteOf({ ...files, '.github/content-gate.yml': config, ...pages });
}

describe('audit by batches', () => {
  test('judges as it does directly, confirms in the next batch, and counts half the price', async () => {
    await using endpoint = await batchEndpoint({ answer: judge, looks: 1 });
    await using site = await audited(endpoint.url);
    const ended = await site.audit();
    expect(['docs/a.md', 'docs/b.md'].map(ended.stateOf)).toEqual(['approved', 'needs-work']);
    // Two questions, then one more before a finding may block.
    expect([...endpoint.files.values()].map((requests) => requests.length)).toEqual([2, 1]);
    expect(endpoint.direct).toEqual([]);
    const { spent } = ended.report();
    expect(spent).toMatchObject({ usage: { calls: 3 }, cost: (0.5 * 3 * (100 * 10 + 50 * 20)) / 1e6 });
    expect(ended.err).toContain('Waiting for a batch: 2 requests.');
    expect(JSON.parse(await readFile(join(site.directory, '.content-gate/audit/batches.json'), 'utf8'))).toMatchObject({
      notes: { value: [] },
    });
    const again = await site.audit();
    expect(again.stateOf('docs/b.md')).toBe('needs-work');
    expect(endpoint.batches).toHaveLength(2);
  });

  test('an audit that is stopped while a batch is under way takes its answers up, and hands in none again', async () => {
    await using endpoint = await batchEndpoint({ answer: judge, looks: 3 });
    await using site = await audited(endpoint.url);
    const stop = new AbortController();
    endpoint.faults.add(/^GET \/v1\/batches\/batch-1/, { kind: 'before', act: () => {} }, { times: 1 });
    const stopping = site.audit({}, { signal: stop.signal });
    while (endpoint.batches.length === 0) await new Promise((resolve) => setImmediate(resolve));
    stop.abort();
    expect((await stopping).exitCode).toBe(130);
    const ended = await site.audit();
    expect(['docs/a.md', 'docs/b.md'].map(ended.stateOf)).toEqual(['approved', 'needs-work']);
    expect([...endpoint.files.values()].map((requests) => requests.length)).toEqual([2, 1]);
  });

  test('what no batch answered is not judged and says why, or is asked directly where the team says so', async () => {
    await using endpoint = await batchEndpoint({
      answer: (request, batch) =>
        batch >= 0 && request.question.lines.some(({ text }) => text === claim) ? undefined : judge(request, batch),
      status: () => 'expired',
    });
    await using waiting = await audited(endpoint.url);
    const ended = await waiting.audit();
    expect(['docs/a.md', 'docs/b.md'].map(ended.stateOf)).toEqual(['approved', 'not-judged']);
    expect(ended.out).toContain('The batch expired before this request was answered.');
    expect(endpoint.direct).toEqual([]);

    await using asking = await audited(endpoint.url, { unanswered: 'ask' });
    const asked = await asking.audit();
    expect(['docs/a.md', 'docs/b.md'].map(asked.stateOf)).toEqual(['approved', 'needs-work']);
    expect(endpoint.direct).toHaveLength(2);
    expect(asked.report().spent).toMatchObject({ usage: { calls: 3 }, cost: (2.5 * (100 * 10 + 50 * 20)) / 1e6 });
  });

  const six = Object.fromEntries(
    Array.from({ length: 6 }, (_, page) => [
      `docs/page-${page}.md`,
      article(`page ${page}`, page % 3 === 0 ? claim : 'This plan helps you to save.'),
    ]),
  );
  /** Every question that was handed in, without the marks that differ from time to time. */
  const questionsTo = ({ files }: Awaited<ReturnType<typeof batchEndpoint>>): readonly string[] =>
    [...files.values()]
      .flat()
      .map(({ question: { nonce: _, ...question } }) => JSON.stringify(question))
      .toSorted();

  test('each shard has batches of its own, a killed one goes on with its batch, and all together ask and pay what one machine does', async () => {
    await using single = await batchEndpoint({ answer: judge, looks: 1 });
    await using one = await audited(single.url);
    await one.write(six);
    const alone = (await one.audit()).report();
    // Its answers come in another order, with lines that nobody asked for.
    await using endpoint = await batchEndpoint({
      answer: judge,
      looks: 2,
      output: (lines) => ['{"custom_id":"nobody","response":null,"error":null}', ...lines.toReversed()].join('\n'),
    });
    await using site = await audited(endpoint.url);
    await site.write(six);
    const judgeShard = (number: number, signal?: AbortSignal) =>
      site.audit(
        { shard: { number, of: 2 }, out: join(site.directory, `parts/${number}.audit.jsonl`) },
        signal === undefined ? {} : { signal },
      );
    const stop = new AbortController();
    const killed = judgeShard(1, stop.signal);
    while (endpoint.batches.length === 0) await new Promise((resolve) => setImmediate(resolve));
    stop.abort();
    expect((await killed).exitCode).toBe(130);
    expect((await judgeShard(2)).exitCode).toBe(0);
    expect((await judgeShard(1)).exitCode).toBe(0);
    const together = (await site.audit({ collect: [join(site.directory, 'parts')] })).report();
    expect(together.pages.map(({ path, state }) => [path, state]).toSorted()).toEqual(
      alone.pages.map(({ path, state }) => [path, state]).toSorted(),
    );
    expect(together.problems).toEqual([]);
    expect(together.spent.usage.calls).toBe(alone.spent.usage.calls);
    expect(together.spent.cost).toBeCloseTo(alone.spent.cost ?? 0, 9);
    expect(questionsTo(endpoint)).toEqual(questionsTo(single));
    expect(endpoint.direct).toEqual([]);
  });

  test('a ceiling counts the price of batches, in shards as well', async () => {
    await using endpoint = await batchEndpoint({ answer: judge, looks: 0 });
    await using site = await audited(endpoint.url);
    await site.write(six);
    const planned = await site.audit({ dryRun: true });
    const { cost } = z.looseObject({ cost: z.number() }).parse(JSON.parse(planned.out));
    await using direct = await siteOf({
      ...teamAt(endpoint.url, { law: { required: true } }, { prices }),
      ...pages,
      ...six,
    });
    const whole = z
      .looseObject({ cost: z.number() })
      .parse(JSON.parse((await direct.audit({ dryRun: true })).out)).cost;
    expect(cost).toBeCloseTo(whole / 2, 9);
    for (const number of [1, 2])
      await site.audit({
        shard: { number, of: 2 },
        out: join(site.directory, `parts/${number}.audit.jsonl`),
        maxCost: cost,
      });
    const { spent } = (await site.audit({ collect: [join(site.directory, 'parts')], maxCost: cost })).report();
    expect(spent.cost).toBeLessThanOrEqual(cost);
    expect(spent.usage.calls).toBeGreaterThan(0);
  });

  test('a check never hands in a batch', async () => {
    await using endpoint = await batchEndpoint({ answer: judge });
    await using site = await audited(endpoint.url);
    await site.check();
    expect(endpoint.log.filter((line) => line !== 'POST /v1/chat/completions')).toEqual([]);
  });
});
