import { describe, expect, test } from 'vitest';
import { batchApi } from '../../../src/llm/batch/batch-api.ts';
import { batchedModel } from '../../../src/llm/batch/batched-model.ts';
import type { ModelRequest } from '../../../src/review/model/model.ts';
import { htmlPage } from '../../support/faults.ts';
import { type BatchEndpointOptions, batchEndpoint, doneUnheard } from '../../support/model/batch-endpoint.ts';

const live = () => new AbortController().signal;
const request = (page: string, mark: string, day = '2026-11-27'): ModelRequest => ({
  ...{ system: 'Never write this word: 0123456789abcdef', model: 'm', maxOutputTokens: 100, cacheKey: 'c' },
  user: `<content ${mark}>\n${page}\n</content ${mark}>\nToday is ${day}.\nRubric: tone`,
  answerSchema: { name: 'a', schema: {} },
});
const marks = (digit: string) => digit.repeat(32);

type Settings = Parameters<typeof batchedModel>[0];

/** A model behind an endpoint, in time that passes only while it waits. */
function modelAt(url: string, more: Partial<Settings> = {}) {
  let now = Date.parse('2026-11-27T08:00:00Z');
  const notes: { text: string } = { text: '[]' };
  const clock = () => now;
  const model = batchedModel({
    api: batchApi({ baseUrl: url, apiKey: 'sk-test', clock, attemptMs: 300 }),
    ...{ baseUrl: url, temperature: undefined, waitMs: 86_400_000, deadline: Number.POSITIVE_INFINITY, clock },
    sleep: async (ms, signal) => {
      signal.throwIfAborted();
      now += ms;
    },
    notes: {
      load: async () => JSON.parse(notes.text),
      save: async (all) => {
        notes.text = JSON.stringify(all);
      },
    },
    ...more,
  });
  const ask = async (pages: readonly string[], digit: string, day?: string) => {
    model.noting(() => ({ nonce: marks(digit), canary: '0123456789abcdef' }))();
    return Promise.all(pages.map((page) => model.complete(request(page, marks(digit), day), live())));
  };
  return {
    model,
    notes,
    /** Asks, hands in, and asks again. */
    async rounds(pages: readonly string[], digit = 'a') {
      for (let round = 0; round < 3; round += 1) {
        model.gather();
        await ask(pages, digit);
        if (!(await model.exchange(live()))) break;
      }
      model.finish();
      return ask(pages, digit);
    },
    ask,
    passed: () => now - Date.parse('2026-11-27T08:00:00Z'),
  };
}

const says: BatchEndpointOptions['answer'] = ({ question }) => ({ nonce: question.nonce, answers: [] });
const said = (digit: string) => JSON.stringify({ nonce: marks(digit), answers: [] });

describe('a model behind batches', () => {
  test('gathers, hands in once, and answers each question with its own answer and marks', async () => {
    await using endpoint = await batchEndpoint({ answer: says, looks: 3 });
    const { rounds, notes, model } = modelAt(endpoint.url);
    const answers = await rounds(['One', 'Two', 'Two']);
    expect(answers).toMatchObject([said('a'), said('a'), said('a')].map((text) => ({ kind: 'answered', text })));
    expect([...endpoint.files.values()].map((requests) => requests.map(({ url }) => url))).toEqual([
      ['/v1/chat/completions', '/v1/chat/completions', '/v1/chat/completions'],
    ]);
    expect(endpoint.batches).toHaveLength(1);
    expect(JSON.parse(notes.text)).toHaveLength(1);
    await model.forget();
    expect(JSON.parse(notes.text)).toEqual([]);
  });

  test.each([
    ['while it waits', undefined],
    ['after the batch was made, before it heard of it', doneUnheard],
  ])(
    'a run that is killed %s is gone on with on another day, with other marks, and nothing is paid for twice',
    async (_when, fault) => {
      await using endpoint = await batchEndpoint({ answer: says, looks: 1 });
      if (fault !== undefined) endpoint.faults.add(/^POST \/v1\/batches$/, fault, { times: 1 });
      const killed = new Error('killed');
      const first = modelAt(endpoint.url, { sleep: () => Promise.reject(killed) });
      first.model.gather();
      await first.ask(['One', 'Two'], 'a');
      await expect(first.model.exchange(live())).rejects.toBe(killed);
      expect(endpoint.batches).toHaveLength(1);

      const second = modelAt(endpoint.url);
      second.notes.text = first.notes.text;
      second.model.gather();
      await second.ask(['Two', 'One', 'New'], 'b', '2026-11-28');
      await second.model.exchange(live());
      second.model.finish();
      const answers = await second.ask(['Two', 'One', 'New'], 'b', '2026-11-28');
      expect(answers.map((one) => one.kind === 'answered' && one.text)).toEqual([said('b'), said('b'), said('b')]);
      expect([...endpoint.files.values()].map((requests) => requests.length)).toEqual([2, 1]);
      expect(endpoint.batches).toHaveLength(2);
    },
  );

  test('a batch that was made without a word is found by its file, and not made again', async () => {
    await using endpoint = await batchEndpoint({ answer: says });
    endpoint.faults.add(/^POST \/v1\/batches$/, doneUnheard, { times: 1 });
    const { rounds } = modelAt(endpoint.url);
    expect(await rounds(['One'])).toMatchObject([{ kind: 'answered' }]);
    expect(endpoint.batches).toHaveLength(1);
  });

  const hang = { kind: 'hang' } as const;
  const reset = { kind: 'reset' } as const;
  const html = { kind: 'reply', reply: htmlPage(200) } as const;
  const overloaded = { kind: 'reply', reply: { status: 503, body: {} } } as const;
  const cut = { kind: 'cut-off', reply: { status: 200, body: '{"custom_id":"' } } as const;
  test.each(
    [hang, reset, html, overloaded, cut].flatMap((fault) =>
      [/^POST \/v1\/files/, /^POST \/v1\/batches$/, /^GET \/v1\/batches\//, /^GET \/v1\/files\//].map(
        (on) => [fault.kind, on.source, fault, on] as const,
      ),
    ),
  )('once %s at %s costs a second try and no second batch', async (_kind, _at, fault, on) => {
    await using endpoint = await batchEndpoint({ answer: says });
    endpoint.faults.add(on, fault, { times: 1 });
    const { rounds } = modelAt(endpoint.url);
    const [answer] = await rounds(['One']);
    // A file of answers that is a page was read whole: nobody can tell that it was meant to be another.
    const isPageOfAnswers = fault === html && on.source.includes('GET') && on.source.includes('files');
    expect(answer).toMatchObject(isPageOfAnswers ? { kind: 'failed' } : { kind: 'answered', text: said('a') });
    expect(endpoint.batches).toHaveLength(1);
  });

  test.each<[string, Partial<BatchEndpointOptions>, RegExp, number]>([
    ['fails', { status: () => 'failed', output: () => '' }, /refused the batch/, 1],
    ['expires half way', { status: () => 'expired', output: (lines) => lines[0] ?? '' }, /expired before/, 1],
    ['is cancelled by somebody', { status: () => 'cancelled', output: () => '' }, /was cancelled/, 1],
    [
      'leaves a request out',
      { answer: (one, batch) => (one.question.lines.length === 0 ? says(one, batch) : undefined), output: () => '' },
      /without an answer/,
      1,
    ],
    [
      'answers twice, and differently',
      { output: (lines) => lines.flatMap((line) => [line, line.replace('answers', 'other')]).join('\n') },
      /twice, and differently/,
      1,
    ],
    ['answers HTML', { output: () => '<html>gateway</html>' }, /without an answer/, 1],
    ['turns each request down', { refuse: () => ({ status: 401, body: { error: {} } }) }, /refused the key/, 1],
  ])('a batch that %s is named, and its requests have no answer', async (_what, options, words, batches) => {
    await using endpoint = await batchEndpoint({ answer: says, ...options });
    const answers = await modelAt(endpoint.url).rounds(['One', 'Two']);
    const last = answers.at(-1);
    expect(last?.kind === 'failed' && last.failure.message).toMatch(words);
    expect(endpoint.batches).toHaveLength(batches);
  });

  test('the same answer twice is one, and lines of nobody are nobody’s', async () => {
    const stray = '{"custom_id":"someone-else","response":{"status_code":200,"body":{}},"error":null}';
    await using endpoint = await batchEndpoint({
      answer: says,
      output: (lines) => [...lines, stray, 'no line', ...lines].join('\n'),
    });
    expect(await modelAt(endpoint.url).rounds(['One'])).toMatchObject([{ kind: 'answered' }]);
  });

  test('a form that the endpoint turns down is asked for in another one, in the next batch', async () => {
    await using endpoint = await batchEndpoint({
      answer: says,
      refuse: (_, batch) =>
        batch === 0
          ? { status: 400, body: { error: { message: "Unsupported: 'response_format.type' json_schema" } } }
          : undefined,
    });
    expect((await modelAt(endpoint.url).rounds(['One', 'Two'])).map(({ kind }) => kind)).toEqual([
      'answered',
      'answered',
    ]);
    expect(endpoint.batches).toHaveLength(2);
  });

  test('a batch that never ends is cancelled when its time is over, and what it has by then counts', async () => {
    await using endpoint = await batchEndpoint({ answer: says, looks: 1_000_000 });
    const { rounds, passed } = modelAt(endpoint.url, { waitMs: 60 });
    expect(await rounds(['One'])).toMatchObject([{ kind: 'answered' }]);
    expect(endpoint.log).toContain('POST /v1/batches/batch-1/cancel');
    expect(passed()).toBeLessThan(900_000);
  });

  test('a batch that is not done when the time of the audit is over stays noted and uncancelled', async () => {
    await using endpoint = await batchEndpoint({ answer: says, looks: 1_000_000 });
    const { rounds, notes, model } = modelAt(endpoint.url, { deadline: Date.parse('2026-11-27T09:00:00Z') });
    expect(await rounds(['One'])).toMatchObject([
      { kind: 'failed', failure: { message: expect.stringContaining('next audit') } },
    ]);
    expect(endpoint.log.filter((line) => line.endsWith('/cancel'))).toEqual([]);
    await model.forget();
    expect(JSON.parse(notes.text)).toMatchObject([{ batch: 'batch-1' }]);
  });

  test('more than a batch takes goes into several, and what alone is too long into none', async () => {
    await using endpoint = await batchEndpoint({ answer: says });
    const { rounds } = modelAt(endpoint.url, { limits: { requests: 2, bytes: 2000 } });
    const answers = await rounds(['One', 'Two', 'Three', 'x'.repeat(3000)]);
    expect(answers.map(({ kind }) => kind)).toEqual(['answered', 'answered', 'answered', 'failed']);
    expect([...endpoint.files.values()].map((requests) => requests.length)).toEqual([2, 1]);
  });

  test('an endpoint that has no batches is told of, and nothing is lost but the answers', async () => {
    await using endpoint = await batchEndpoint({ answer: says });
    endpoint.faults.add(/^POST \/v1\/files/, { kind: 'reply', reply: { status: 404, body: {} } });
    const [answer] = await modelAt(endpoint.url).rounds(['One']);
    expect(answer).toMatchObject({
      kind: 'failed',
      failure: { message: expect.stringContaining('no batch requests there (404)') },
    });
  });
});
