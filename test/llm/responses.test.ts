import type { ServerResponse } from 'node:http';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { largestBody } from '../../src/llm/client.ts';
import type { Completion, CompletionFailure } from '../../src/review/model/model.ts';
import { completed, endpoint, exchanged, exchangingAt, identity, json, modelAt, request } from './endpoint.ts';

const ownWords = 'PROVIDER-WORDS-4711';
const error = (changes: object = {}) => ({
  error: { message: `No: ${ownWords}`, type: 'x', param: null, code: null, ...changes },
});
const message = (fields: object, finish: unknown = 'stop') =>
  completed(null, { choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', ...fields } }] });

const choices = (first: string, second: string | object, finish = 'stop') =>
  completed(null, {
    choices: [
      { index: 0, finish_reason: 'stop', message: { role: 'assistant', content: first } },
      {
        index: 1,
        finish_reason: finish,
        message: { role: 'assistant', ...(typeof second === 'string' ? { content: second } : second) },
      },
    ],
  });

type Outcome =
  | CompletionFailure['kind']
  | { readonly text: string }
  | { readonly finishReason: string | undefined }
  | { readonly refusal: string };
interface Row {
  readonly name: string;
  readonly outcome: Outcome;
  readonly reply: (response: ServerResponse) => void;
}

function row(
  name: string,
  outcome: Outcome,
  status: number,
  body: unknown,
  headers?: Readonly<Record<string, string>>,
): Row {
  return { name, outcome, reply: (response) => json(response, status, body, headers) };
}

function raw(name: string, outcome: Outcome, reply: (response: ServerResponse) => void): Row {
  return { name, outcome, reply };
}

const html = '<!doctype html><html><body>Sign in</body></html>';

const rows: readonly Row[] = [
  row('plain words', { text: '{"a":1}' }, 200, completed('{"a":1}')),
  row(
    'parts of text',
    { text: '{"a":1}' },
    200,
    completed([
      { type: 'text', text: '{"a"' },
      { type: 'text', text: ':1}' },
    ]),
  ),
  row('parts of strings', { text: 'ab' }, 200, completed(['a', 'b'])),
  row(
    'parts with something unknown',
    { text: 'a' },
    200,
    completed([
      { type: 'thinking', thinking: 'x' },
      { type: 'text', text: 'a' },
    ]),
  ),
  row('null content', { text: '' }, 200, completed(null)),
  row('no content', { text: '' }, 200, message({})),
  row('empty content', { text: '' }, 200, completed('')),
  row('reasoning beside it', { text: 'a' }, 200, message({ content: 'a', reasoning_content: 'hm' })),
  row(
    'a tool call that nobody asked for',
    { text: '' },
    200,
    message({ content: null, tool_calls: [{ function: { name: 'x', arguments: '{}' } }] }),
  ),
  row('a refusal', { refusal: 'I will not.' }, 200, message({ content: null, refusal: 'I will not.' })),
  row('a refusal as a part', { refusal: 'I will not.' }, 200, completed([{ type: 'refusal', refusal: 'I will not.' }])),
  row('length', { finishReason: 'length' }, 200, message({ content: '{' }, 'length')),
  row('content filter', { finishReason: 'content_filter' }, 200, message({ content: null }, 'content_filter')),
  row('an unknown ending', { finishReason: 'eos' }, 200, message({ content: 'a' }, 'eos')),
  row('no ending', { finishReason: undefined }, 200, message({ content: 'a' }, null)),
  row('a number for an ending', { finishReason: undefined }, 200, message({ content: 'a' }, 1)),
  row('no usage', { text: 'a' }, 200, completed('a', { usage: undefined })),
  row('null usage', { text: 'a' }, 200, completed('a', { usage: null })),
  row('broken usage', { text: 'a' }, 200, completed('a', { usage: { prompt_tokens: -1, completion_tokens: 'x' } })),
  row('no model', { text: 'a' }, 200, completed('a', { model: undefined })),
  row('fields from the future', { text: 'a' }, 200, completed('a', { news: { deep: [1] } })),
  row('a null error beside it', { text: 'a' }, 200, completed('a', { error: null })),
  row('JSON under a subtype', { text: 'a' }, 200, completed('a'), { 'content-type': 'application/vnd.api+json' }),
  row('JSON that is said to be text', { text: 'a' }, 200, completed('a'), { 'content-type': 'text/plain' }),
  row('half of the JSON, said to be text', 'not-a-completion', 200, JSON.stringify(completed('a')).slice(0, 60), {
    'content-type': 'text/plain',
  }),
  row('reasoning and nothing else', { text: '' }, 200, message({ content: null, reasoning_content: '{"a":1}' })),
  row(
    'usage in words',
    { text: 'a' },
    200,
    completed('a', { usage: { prompt_tokens: '100', completion_tokens: '20' } }),
  ),
  row('usage beyond all numbers', { text: 'a' }, 200, JSON.stringify(completed('a')).replace('100', '1e999')),
  ...Object.entries({
    gzip: gzipSync,
    'x-gzip': gzipSync,
    deflate: deflateSync,
    ' Deflate ': deflateRawSync,
    br: brotliCompressSync,
    zstd: zstdCompressSync,
    'deflate, gzip': (text: string) => gzipSync(deflateSync(text)),
    'unheard-of': (text: string) => text,
  }).map(([coding, coded]) =>
    raw(coding, { text: 'a' }, (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': coding });
      response.end(coded(JSON.stringify(completed('a'))));
    }),
  ),
  raw('something else than the gzip that it says', 'unreachable', (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
    response.end(JSON.stringify(completed('a')));
  }),
  row('a mark for the order of bytes', { text: 'a' }, 200, `\uFEFF${JSON.stringify(completed('a'))}`),
  row('a second choice that says the same', { text: '{"a":1}' }, 200, choices('{"a":1}', '{"a":1}')),
  row('a second choice that says otherwise', { text: '{"a":1}\n{"a":2}' }, 200, choices('{"a":1}', '{"a":2}')),
  row('a second choice that says nothing', { text: '{"a":1}\n{}' }, 200, choices('{"a":1}', '')),
  row(
    'a second choice that refuses',
    { refusal: 'No.' },
    200,
    choices('{"a":1}', { content: '{"a":1}', refusal: 'No.' }),
  ),
  row(
    'a second choice that was cut',
    { finishReason: 'length' },
    200,
    choices('{"a":1}', { content: '{"a":1}' }, 'length'),
  ),
  row(
    'a second choice that failed, behind one without an ending',
    { finishReason: 'error' },
    200,
    completed(null, {
      choices: [null, 'tool_calls', 'error'].map((finish_reason, index) => ({
        index,
        finish_reason,
        message: { role: 'assistant', content: '{"a":1}' },
      })),
    }),
  ),
  row('no choices', 'not-a-completion', 200, completed('a', { choices: [] })),
  row('choices left out', 'not-a-completion', 200, { id: 'x' }),
  row('choices that are null', 'not-a-completion', 200, { choices: null }),
  row('choices that are an object', 'not-a-completion', 200, { choices: { 0: {} } }),
  row('a choice without a message', 'not-a-completion', 200, { choices: [{ text: 'a' }] }),
  row('a choice that is null', 'not-a-completion', 200, { choices: [null] }),
  row('content that is a number', 'not-a-completion', 200, completed(42)),
  row('a list', 'not-a-completion', 200, [completed('a')]),
  row('a JSON string', 'not-a-completion', 200, '"hello"'),
  row('null', 'not-a-completion', 200, 'null'),
  row('true', 'not-a-completion', 200, 'true'),
  row('a model list', 'not-a-completion', 200, { object: 'list', data: [] }),
  row('an error inside', 'not-a-completion', 200, error()),
  row('an error that is a string', 'not-a-completion', 200, { error: ownWords }),
  row(
    'an error inside a choice',
    'not-a-completion',
    200,
    completed(null, { choices: [{ error: { message: ownWords } }] }),
  ),
  row('a 429 inside', 'rate-limited', 200, error({ code: 429, type: 'insufficient_quota' })),
  row('a 401 inside', 'unauthorised', 200, error({ code: '401' })),
  row('a 502 inside', 'server-error', 200, error({ code: 502 })),
  row('a rate limit inside, in words', 'rate-limited', 200, error({ type: 'rate_limit_exceeded' })),
  row('an overload inside', 'server-error', 200, error({ type: 'overloaded_error' })),
  row('a page', 'not-a-completion', 200, html, { 'content-type': 'text/html' }),
  row('a page that says it is JSON', 'not-a-completion', 200, html),
  row('nothing', 'not-a-completion', 200, ''),
  row('white space as text', 'not-a-completion', 200, '  \n', { 'content-type': 'text/plain' }),
  row('half of the JSON', 'not-a-completion', 200, JSON.stringify(completed('a')).slice(0, 60)),
  row('a stream that nobody asked for', 'not-a-completion', 200, `data: ${JSON.stringify(completed('a'))}\n\n`, {
    'content-type': 'text/event-stream',
  }),
  raw('no content', 'not-a-completion', (response) => response.writeHead(204).end()),
  raw('a body without an end', 'not-a-completion', (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const spill = () => {
      while (!response.destroyed && response.write(' '.repeat(65_536)));
    };
    response.on('drain', spill);
    spill();
  }),
  raw('a bomb in gzip', 'not-a-completion', (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
    response.end(gzipSync(' '.repeat(largestBody * 4)));
  }),
  row('a deep body', 'not-a-completion', 200, `{"choices":${'['.repeat(20_000)}${']'.repeat(20_000)}}`),
  row('400', 'rejected-request', 400, error()),
  row(
    '400 about the length',
    'rejected-request',
    400,
    error({
      code: 'context_length_exceeded',
      message: "This model's maximum context length is 8192 tokens, max_tokens included",
    }),
  ),
  row('400 without a body', 'rejected-request', 400, ''),
  row('400 as a page', 'rejected-request', 400, html, { 'content-type': 'text/html' }),
  row('401', 'unauthorised', 401, error()),
  row('401 as a string', 'unauthorised', 401, '"nope"'),
  row('402', 'rate-limited', 402, error()),
  row('403', 'unauthorised', 403, error()),
  row('404', 'not-found', 404, error({ code: 'model_not_found' })),
  row('404 as a page', 'not-found', 404, html, { 'content-type': 'text/html' }),
  row('405', 'rejected-request', 405, error()),
  row('408', 'server-error', 408, error()),
  row('409', 'server-error', 409, error()),
  row('410', 'not-found', 410, error({ code: 'github_models_retirement_brownout' })),
  row('413', 'rejected-request', 413, error()),
  row('422', 'rejected-request', 422, error()),
  row('429 without a time', 'rate-limited', 429, error()),
  row('429 for want of credit', 'rate-limited', 429, error({ code: 'insufficient_quota' }), { 'retry-after': '1' }),
  row('500', 'server-error', 500, error()),
  row('501', 'server-error', 501, error()),
  row('502 as a page', 'server-error', 502, html, { 'content-type': 'text/html' }),
  row('503', 'server-error', 503, error(), { 'retry-after': '1' }),
  row('504', 'server-error', 504, ''),
  row('529', 'server-error', 529, error()),
  row('300', 'rejected-request', 300, '', {}),
  row('302', 'rejected-request', 302, '', { location: 'http://127.0.0.1:1/elsewhere' }),
  row('307', 'rejected-request', 307, '', { location: 'http://127.0.0.1:1/elsewhere' }),
  raw('a reset before the answer', 'unreachable', (response) => response.socket?.resetAndDestroy()),
  raw('a reset within the answer', 'unreachable', (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"choices":', () => response.socket?.resetAndDestroy());
  }),
  raw('something that is not HTTP', 'unreachable', (response) => response.socket?.end('SSH-2.0-OpenSSH_9.9\r\n')),
];

function matches(completion: Completion, outcome: Outcome): void {
  if (typeof outcome === 'string') {
    expect(completion).toMatchObject({ kind: 'failed', failure: { kind: outcome } });
    if (completion.kind !== 'failed') return;
    expect(completion.failure.message).toMatch(/^[A-Z][^\n]{20,250}\.$/);
    expect(completion.failure.message).not.toContain(ownWords);
  } else {
    expect(completion).toMatchObject({ kind: 'answered', ...outcome });
  }
}

test('the table is long enough', () => expect(rows.length).toBeGreaterThanOrEqual(60));

describe('with a key, a response becomes an answer or one sentence', () => {
  for (const { name, outcome, reply } of rows) {
    test(name, async () => {
      const { url } = await endpoint(reply);
      matches(await modelAt(url).complete(request(), new AbortController().signal), outcome);
    });
  }
});

describe('with the identity of a job, through the real SDK, it becomes the same', () => {
  for (const { name, outcome, reply } of rows) {
    test(name, async () => {
      const { url } = await endpoint((response, { path }) =>
        path.includes('oauth') ? json(response, 200, exchanged) : reply(response),
      );
      const model = modelAt(url, { credentials: identity(), fetch: exchangingAt(url) });
      matches(await model.complete(request(), new AbortController().signal), outcome);
    });
  }
});

test('usage is taken where it is given and missed where it is not', async () => {
  const { url } = await endpoint((response, _, index) =>
    json(response, 200, completed('a', index === 0 ? {} : { usage: undefined })),
  );
  const model = modelAt(url);
  const signal = new AbortController().signal;
  expect((await model.complete(request(), signal)).usage).toEqual({
    calls: 1,
    promptTokens: 100,
    cachedTokens: 64,
    completionTokens: 20,
    unmeteredCalls: 0,
  });
  expect((await model.complete(request(), signal)).usage).toEqual({
    calls: 1,
    promptTokens: 0,
    cachedTokens: 0,
    completionTokens: 0,
    unmeteredCalls: 1,
  });
});

test('an endpoint that is not there is one sentence', async () => {
  const completion = await modelAt('http://127.0.0.1:1/v1').complete(request(), new AbortController().signal);
  expect(completion).toMatchObject({ kind: 'failed', failure: { kind: 'unreachable' } });
});

test('an abort ends a call that hangs, with the reason of the abort', async () => {
  const arrived = Promise.withResolvers<void>();
  const { url } = await endpoint(() => arrived.resolve());
  const controller = new AbortController();
  const call = modelAt(url).complete(request(), controller.signal);
  await arrived.promise;
  controller.abort(new Error('time is up'));
  await expect(call).rejects.toThrow('time is up');
});

test('a redirect to another host is not followed, so that it learns neither the key nor the text', async () => {
  const other = await endpoint((response) => json(response, 200, completed('a')));
  for (const status of [300, 301, 302, 307, 308, 399]) {
    const { url } = await endpoint((response) => json(response, status, '', { location: other.url }));
    expect(await modelAt(url).complete(request(), new AbortController().signal)).toMatchObject({
      kind: 'failed',
      failure: { kind: 'rejected-request', message: expect.stringContaining('redirects') },
    });
  }
  expect(other.seen).toEqual([]);
});

test('an abort ends a call whose body comes a byte at a time', async () => {
  const arrived = Promise.withResolvers<void>();
  const { url } = await endpoint((response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    let sent = 0;
    const drip = (): void => {
      if (response.destroyed) return;
      sent += 1;
      if (sent === 20) arrived.resolve();
      response.write(' ', () => setImmediate(drip));
    };
    drip();
  });
  const controller = new AbortController();
  const call = modelAt(url).complete(request(), controller.signal);
  await arrived.promise;
  controller.abort(new Error('time is up'));
  await expect(call).rejects.toThrow('time is up');
});

test('an abort ends a call whose body hangs', async () => {
  const arrived = Promise.withResolvers<void>();
  const { url } = await endpoint((response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{', () => arrived.resolve());
  });
  const controller = new AbortController();
  const call = modelAt(url).complete(request(), controller.signal);
  await arrived.promise;
  controller.abort(new Error('time is up'));
  await expect(call).rejects.toThrow('time is up');
});
