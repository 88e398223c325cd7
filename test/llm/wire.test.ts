import { expect, test } from 'vitest';
import { z } from 'zod';
import { createEndpointModel } from '../../src/llm/endpoint-model.ts';
import type { Wire } from '../../src/llm/wire.ts';
import { endpoint, json, leapingClock, request, settingsFor } from './endpoint.ts';

const messageSchema = z.object({
  content: z.array(z.object({ text: z.string() })),
  stop_reason: z.string(),
  usage: z.object({ input_tokens: z.number(), output_tokens: z.number() }),
});

/** Another API, as a sibling of Chat Completions would speak it: other fields, and a refusal that teaches something else. */
const messages: Wire<{ readonly thinking: boolean }> = {
  product: 'message',
  path: '/messages',
  hopes: { thinking: true },
  body: ({ model, system, user, maxOutputTokens }, { thinking }) => ({
    ...{ model, system, messages: [{ role: 'user', content: user }], max_tokens: maxOutputTokens },
    ...(thinking ? { thinking: { type: 'enabled' } } : {}),
  }),
  read(body) {
    const message = messageSchema.safeParse(body);
    if (!message.success) return { kind: 'not-a-completion', what: 'other' };
    const { content, stop_reason: finishReason, usage } = message.data;
    return {
      kind: 'answered',
      text: content.map(({ text }) => text).join(''),
      finishReason,
      refusal: undefined,
      model: undefined,
      usage: {
        ...{ calls: 1, cachedTokens: 0, unmeteredCalls: 0 },
        ...{ promptTokens: usage.input_tokens, completionTokens: usage.output_tokens },
      },
    };
  },
  learn: (used, refusal) =>
    refusal.kind === 'status' && used.thinking && refusal.mentions.includes('thinking')
      ? { thinking: false }
      : undefined,
  describe: ({ thinking }) => (thinking ? [] : ['no thinking']),
};

const signal = () => new AbortController().signal;
const answer = {
  content: [{ text: '{"a":1}' }],
  stop_reason: 'end_turn',
  usage: { input_tokens: 7, output_tokens: 2 },
};

test('a model API is one object: queue, waits, retries and what is learned come with it', async () => {
  const { url, seen } = await endpoint((response, entry, index) => {
    if ('thinking' in entry.body) return json(response, 400, { error: 'thinking is not supported' });
    if (index === 1) return json(response, 429, {}, { 'retry-after': '2' });
    return index === 2 ? json(response, 503, {}) : json(response, 200, answer);
  });
  const time = leapingClock();
  const model = createEndpointModel(messages, settingsFor(url, { calls: { time, tries: 2 } }));
  expect(await model.complete(request(), signal())).toEqual({
    ...{ kind: 'answered', text: '{"a":1}', finishReason: 'end_turn', refusal: undefined, model: undefined },
    usage: { calls: 1, promptTokens: 7, cachedTokens: 0, completionTokens: 2, unmeteredCalls: 0 },
  });
  expect(seen.map(({ path }) => path)).toEqual(Array(4).fill('/v1/messages'));
  expect(seen.at(-1)?.body).toEqual({
    ...{ model: 'small-model', system: 'Rules. Answer in JSON.', max_tokens: 1000 },
    messages: [{ role: 'user', content: 'Content.' }],
  });
  expect(time.waits).toEqual([2020]);
  expect(model.describe()).toEqual(['small-model: no thinking']);
});

test('what is no answer of its API is named by its own word', async () => {
  const { url } = await endpoint((response, _, index) => json(response, index === 0 ? 200 : 404, {}));
  const model = createEndpointModel(messages, settingsFor(url));
  for (const words of ['not a message', 'no messages there']) {
    expect(await model.complete(request(), signal())).toMatchObject({
      failure: { message: expect.stringContaining(words) },
    });
  }
});
