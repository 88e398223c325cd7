import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { withLimit } from '../../../src/review/model/limit.ts';
import type { Completion, LanguageModel, ModelRequest } from '../../../src/review/model/model.ts';
import { answered } from './scripted-model.ts';

function request(cacheKey: string, user = ''): ModelRequest {
  return { system: '', user, answerSchema: { name: 'x', schema: {} }, model: 'm', maxOutputTokens: 1, cacheKey };
}

/** A model whose calls end when the test says so. */
function held(): LanguageModel & {
  readonly running: { readonly key: string; readonly end: () => void }[];
  readonly started: string[];
} {
  const running: { readonly key: string; readonly end: () => void }[] = [];
  const started: string[] = [];
  return {
    running,
    started,
    complete({ cacheKey, user }) {
      const { promise, resolve } = Promise.withResolvers<Completion>();
      const key = cacheKey + user;
      started.push(key);
      const entry = {
        key,
        end: () => {
          running.splice(running.indexOf(entry), 1);
          resolve(answered(''));
        },
      };
      running.push(entry);
      return promise;
    },
  };
}

const signal = () => new AbortController().signal;
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

test('a call whose prefix is just being sent stands back while others can go', async () => {
  const model = held();
  const limited = withLimit(model, 2);
  for (const key of ['y1', 'z1', 'a1', 'a2', 'b1', 'b2']) {
    void limited.complete(request(key.charAt(0), key.charAt(1)), signal());
  }
  await settle();
  model.running[0]?.end();
  await settle();
  model.running[0]?.end();
  await settle();
  expect(model.started).toEqual(['y1', 'z1', 'a1', 'b1']);
  model.running[0]?.end();
  await settle();
  expect(model.started.at(-1)).toBe('a2');
});

test('but no place is left idle for that', async () => {
  const model = held();
  const limited = withLimit(model, 2);
  for (const key of ['a1', 'a2', 'a3']) void limited.complete(request(key.charAt(0), key.charAt(1)), signal());
  await settle();
  expect(model.started).toEqual(['a1', 'a2']);
});

test('an aborted call leaves the queue and takes no place', async () => {
  const model = held();
  const limited = withLimit(model, 1);
  void limited.complete(request('a'), signal());
  const controller = new AbortController();
  const waiting = limited.complete(request('b'), controller.signal);
  void limited.complete(request('c'), signal());
  await settle();
  controller.abort(new Error('cancelled'));
  await expect(waiting).rejects.toThrow('cancelled');
  model.running[0]?.end();
  await settle();
  expect(model.started).toEqual(['a', 'c']);
});

test('a call that throws gives its place back', async () => {
  let calls = 0;
  const limited = withLimit(
    { complete: () => (calls++ === 0 ? Promise.reject(new Error('bug')) : Promise.resolve(answered(''))) },
    1,
  );
  await expect(limited.complete(request('a'), signal())).rejects.toThrow('bug');
  expect(await limited.complete(request('a'), signal())).toMatchObject({ kind: 'answered' });
});

property.prop([
  fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 }),
  fc.integer({ min: 1, max: 6 }),
  fc.infiniteStream(fc.nat()),
])(
  'every call runs once, never more than the places, and no place is idle while somebody waits',
  async (keys, places, choice) => {
    const model = held();
    const limited = withLimit(model, places);
    const calls = keys.map((key, index) => limited.complete(request(key, `${index}`), signal()));
    for (let ended = 0; ended < keys.length; ended += 1) {
      await settle();
      expect(model.running).toHaveLength(Math.min(places, keys.length - ended));
      const next = choice.next().value ?? 0;
      model.running[next % model.running.length]?.end();
    }
    await Promise.all(calls);
    expect(new Set(model.started).size).toBe(keys.length);
  },
);
