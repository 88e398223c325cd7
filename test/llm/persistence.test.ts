import { afterEach, describe, expect, test, vi } from 'vitest';
import { withDeadline } from '../../src/engine/deadline.ts';
import {
  completed,
  endpoint,
  exchanged,
  exchangingAt,
  identity,
  json,
  leapingClock,
  modelAt,
  request,
} from './endpoint.ts';

const signal = () => new AbortController().signal;

describe('a refusal for the rate', () => {
  test.each([
    ['retry-after in seconds', { 'retry-after': '3' }, 3020],
    ['retry-after of ten minutes', { 'retry-after': '600' }, 600_020],
    ['retry-after in milliseconds', { 'retry-after-ms': '40', 'retry-after': '1' }, 60],
    ['a date', { 'retry-after': new Date(1_000_000 + 9000).toUTCString() }, 9020],
    [
      'reset headers',
      { 'x-ratelimit-remaining-tokens': '0', 'x-ratelimit-reset-tokens': '1m0.5s', 'x-ratelimit-reset-requests': '9s' },
      60_520,
    ],
  ])('%s: everybody waits as long, and no retry is spent', async (_, headers, wait) => {
    const { url, seen } = await endpoint((response, __, index) =>
      index < 9
        ? json(response, 429, { error: {} }, index === 0 ? headers : { 'retry-after': '1' })
        : json(response, 200, completed('a')),
    );
    const time = leapingClock();
    expect(await modelAt(url, { calls: { time } }).complete(request(), signal())).toMatchObject({ kind: 'answered' });
    expect(time.waits[0]).toBe(wait);
    expect(seen).toHaveLength(10);
  });

  test.each([
    ['an hour', '3600'],
    ['three thousand years', '99999999999'],
    ['more than a number holds', '999999999999999.9'],
    ['a far date', 'Fri, 31 Dec 9999 23:59:59 GMT'],
  ])('that asks for %s, longer than there is time, ends the call at once', async (_, value) => {
    const { url, seen } = await endpoint((response) => json(response, 429, {}, { 'retry-after': value }));
    const now = () => 5_000_000;
    const model = modelAt(url, { calls: { time: { ...leapingClock(), now }, tries: 4 } });
    const ended = await withDeadline((own) => model.complete(request(), own), { clock: now, timeoutMs: 60_000 });
    expect(ended).toMatchObject({ kind: 'finished', value: { kind: 'failed', failure: { kind: 'rate-limited' } } });
    expect(seen).toHaveLength(1);
  });

  test('that leaves no time for those who come later is told to them too, without another request', async () => {
    const { url, seen } = await endpoint((response) => json(response, 429, {}, { 'retry-after': '3600' }));
    const now = () => 5_000_000;
    const model = modelAt(url, { calls: { time: { ...leapingClock(), now } } });
    const inAMinute = () => withDeadline((own) => model.complete(request(), own), { clock: now, timeoutMs: 60_000 });
    for (let call = 0; call < 3; call += 1) {
      expect(await inAMinute()).toMatchObject({ value: { kind: 'failed', failure: { kind: 'rate-limited' } } });
    }
    expect(seen).toHaveLength(1);
  });

  test('of five a second: everybody is answered, in hardly more than the time it takes', async () => {
    const time = leapingClock();
    const start = time.now();
    const sentIn = new Map<number, number>();
    // Without a network in between, time leaps only when every call has been answered or waits at the gate.
    const fiveASecond: typeof fetch = async (address) => {
      if (String(address).includes('oauth')) return Response.json(exchanged);
      const second = Math.floor((time.now() - start) / 1000);
      const sent = (sentIn.get(second) ?? 0) + 1;
      sentIn.set(second, sent);
      return sent > 5
        ? Response.json({}, { status: 429, headers: { 'retry-after': '1' } })
        : Response.json(completed('a'));
    };
    const model = modelAt('http://127.0.0.1:1/v1', { calls: { time }, credentials: identity(), fetch: fiveASecond });
    await model.prepare();
    const calls = Array.from({ length: 40 }, () => model.complete(request(), signal()));
    for (const completion of await Promise.all(calls)) expect(completion.kind).toBe('answered');
    expect(time.now() - start).toBeLessThanOrEqual((40 / 5) * 1000 * 1.1);
  });

  test('keeps back no call that was given up', async () => {
    const { url, seen } = await endpoint((response) => json(response, 429, {}, { 'retry-after': '1' }));
    const controller = new AbortController();
    const time = leapingClock();
    const patient = { ...time, after: () => () => undefined };
    const call = modelAt(url, { calls: { time: patient } }).complete(request(), controller.signal);
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    controller.abort(new Error('cancelled'));
    await expect(call).rejects.toThrow('cancelled');
  });

  test.each([
    ['no seconds', '0'],
    ['a negative number', '-5'],
    ['a date long ago', new Date(0).toUTCString()],
    ['a word', 'soon'],
    ['a fraction that is nothing', '0.0'],
  ])('that names %s names no time, and is retried as often as any passing failure', async (_, value) => {
    const { url, seen } = await endpoint((response) => json(response, 429, {}, { 'retry-after': value }));
    expect(await modelAt(url, { calls: { tries: 3 } }).complete(request(), signal())).toMatchObject({
      failure: { kind: 'rate-limited' },
    });
    expect(seen).toHaveLength(3);
  });

  test('again and again, a moment each time, is asked less and less often', async () => {
    const { url, seen } = await endpoint((response, __, index) =>
      index < 9 ? json(response, 429, {}, { 'retry-after-ms': '1' }) : json(response, 200, completed('a')),
    );
    const time = leapingClock();
    expect(await modelAt(url, { calls: { time } }).complete(request(), signal())).toMatchObject({ kind: 'answered' });
    expect(time.waits).toEqual([30, 40, 60, 100, 180, 340, 660, 1020, 1020]);
    expect(seen).toHaveLength(10);
  });

  test('that names no time is retried as a passing failure', async () => {
    const { url, seen } = await endpoint((response, _, index) =>
      index < 2 ? json(response, 429, {}) : json(response, 200, completed('a')),
    );
    expect(await modelAt(url, { calls: { tries: 3 } }).complete(request(), signal())).toMatchObject({
      kind: 'answered',
    });
    expect(seen).toHaveLength(3);
  });
});

test('what passes is tried again, what does not is not', async () => {
  for (const [status, requests] of [
    [500, 3],
    [503, 3],
    [408, 3],
    [400, 1],
    [401, 1],
    [404, 1],
    [422, 1],
  ] as const) {
    const { url, seen } = await endpoint((response) => json(response, status, {}));
    await modelAt(url, { calls: { tries: 3 } }).complete(request(), signal());
    expect([status, seen.length]).toEqual([status, requests]);
  }
});

test('every try is asked for when it has its turn, so that a ceiling on calls holds for them too', async () => {
  const { url, seen } = await endpoint((response) => json(response, 500, {}));
  let left = 2;
  const model = modelAt(url, { calls: { tries: 9 } });
  const asked = request({ objection: () => (left-- > 0 ? undefined : 'The limit is used up.') });
  expect(await model.complete(asked, signal())).toMatchObject({
    ...{ kind: 'failed', failure: { kind: 'budget', message: 'The limit is used up.' }, usage: { calls: 2 } },
  });
  expect(seen).toHaveLength(2);
});

test('an endpoint that keeps failing is not asked any more', async () => {
  const { url, seen } = await endpoint((response) => json(response, 500, {}));
  const model = modelAt(url, { calls: { breaker: { failures: 2, openMs: 60_000 } } });
  const kinds: string[] = [];
  const messages: string[] = [];
  for (let call = 0; call < 4; call += 1) {
    const completion = await model.complete(request(), signal());
    kinds.push(completion.kind === 'failed' ? completion.failure.kind : 'answered');
    messages.push(completion.kind === 'failed' ? completion.failure.message : '');
  }
  expect(kinds).toEqual(['server-error', 'server-error', 'circuit-open', 'circuit-open']);
  expect(messages[3]).toBe(
    `The model endpoint has failed too often in a row, so it was not asked again for now. Its last failure: ${messages[1]}`,
  );
  expect(seen).toHaveLength(2);
});

describe('nothing comes from the environment', () => {
  afterEach(() => vi.unstubAllEnvs());

  test('and no header goes out that nobody asked for', async () => {
    const { url, seen } = await endpoint((response) => json(response, 200, completed('a')));
    for (const name of ['API_KEY', 'ORG_ID', 'PROJECT_ID', 'ADMIN_KEY'])
      vi.stubEnv(`OPENAI_${name}`, 'from-the-environment');
    vi.stubEnv('OPENAI_BASE_URL', 'http://127.0.0.1:1');
    vi.stubEnv('OPENAI_CUSTOM_HEADERS', 'x-extra: from-the-environment');
    vi.stubEnv('OPENAI_LOG', 'debug');
    expect(await modelAt(url).complete(request(), signal())).toMatchObject({ kind: 'answered' });
    expect(seen[0]?.path).toBe('/v1/chat/completions');
    expect(seen[0]?.headers.authorization).toBe('Bearer sk-test-0123456789');
    expect(JSON.stringify(seen)).not.toContain('from-the-environment');
    expect(Object.keys(seen[0]?.headers ?? {}).filter((name) => name.startsWith('x-'))).toEqual([]);
  });
});

describe('workload identity', () => {
  test("exchanges the job's token and uses what it gets, once for all calls", async () => {
    const { url, seen } = await endpoint((response, entry) =>
      entry.path.includes('oauth') ? json(response, 200, exchanged) : json(response, 200, completed('a')),
    );
    const model = modelAt(url, { credentials: identity(), fetch: exchangingAt(url) });
    for (const completion of await Promise.all([
      model.complete(request(), signal()),
      model.complete(request(), signal()),
    ])) {
      expect(completion).toMatchObject({ kind: 'answered' });
    }
    expect(seen.filter(({ path }) => path.includes('oauth'))).toHaveLength(1);
    expect(seen.filter(({ headers }) => headers.authorization === 'Bearer short-lived')).toHaveLength(2);
    expect(seen.slice(1).every(({ body }) => !JSON.stringify(body).includes('job-token'))).toBe(true);
  });

  test('that fails is one sentence', async () => {
    const { url } = await endpoint((response) =>
      json(response, 403, { error: 'access_denied', error_description: 'secret words' }),
    );
    for (const getToken of [async () => 'job-token', () => Promise.reject(new Error('secret words'))]) {
      const completion = await modelAt(url, { credentials: identity(getToken), fetch: exchangingAt(url) }).complete(
        request(),
        signal(),
      );
      expect(completion).toMatchObject({
        kind: 'failed',
        failure: { kind: 'unauthorised', message: expect.stringContaining('id-token: write') },
      });
      expect(JSON.stringify(completion)).not.toContain('secret words');
    }
  });
});
