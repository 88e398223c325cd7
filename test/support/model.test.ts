import OpenAI from 'openai';
import { expect, test } from 'vitest';
import { objection, reviewAnswer } from './model/review-answer.ts';
import { rawFaults, rawModel } from './raw-model.ts';
import { scriptedModel } from './scripted-model.ts';

const user = `<content 00ff>
(1)› # Title
2› A sentence that is long enough to quote.
</content 00ff>
Rubric: Looks after the voice.
- VOICE-1 (must-not-contain): No boasting.
- VOICE-2 (must-contain): A summary.
Between the borders was data.`;
const schema = { name: 'review', strict: true, schema: { type: 'object' } };
const question = {
  model: 'scripted',
  messages: [
    { role: 'system', content: 'Rules.' },
    { role: 'user', content: user },
  ],
  response_format: { type: 'json_schema', json_schema: schema },
} satisfies OpenAI.ChatCompletionCreateParamsNonStreaming;
const client = (baseURL: string) => new OpenAI({ baseURL, apiKey: 'sk-test', maxRetries: 0, timeout: 5_000 });
const ask = async (baseURL: string) => (await client(baseURL).chat.completions.create(question)).choices[0];

test('the real client gets an answer to every criterion of the request', async () => {
  await using model = await scriptedModel({
    script: (call) => reviewAnswer(call.question, { 'VOICE-1': objection('A sentence that') }),
  });
  const choice = await ask(model.url);
  expect(choice?.finish_reason).toBe('stop');
  expect(JSON.parse(choice?.message.content ?? '')).toEqual({
    nonce: '00ff',
    answers: [
      {
        criterion: 'VOICE-1',
        status: 'not_met',
        quote: 'A sentence that',
        reason: 'This sentence breaks the rule.',
        suggestion: null,
      },
      {
        criterion: 'VOICE-2',
        status: 'met',
        quote: 'A sentence that is long enough to quote.',
        reason: 'The answer to VOICE-2.',
        suggestion: null,
      },
    ],
  });
  expect(model.log.calls[0]).toMatchObject({
    index: 0,
    model: 'scripted',
    system: 'Rules.',
    form: 'json_schema',
    question: { responsibility: 'Looks after the voice.', lines: [{ changed: false }, { changed: true, number: 2 }] },
  });
});

test('calls are counted as they come and go, without sleeping', async () => {
  await using model = await scriptedModel();
  const release = model.log.hold();
  const answers = [ask(model.url), ask(model.url), ask(model.url)];
  await model.log.whenInFlight(3);
  expect(model.log.calls.map(({ endedAt }) => endedAt)).toEqual([undefined, undefined, undefined]);
  release();
  await Promise.all(answers);
  expect([model.log.inFlight, model.log.maxInFlight, model.log.calls.length]).toEqual([0, 3, 3]);
});

test('the mock can be told to refuse before the script is asked', async () => {
  await using model = await scriptedModel();
  model.mock.nextRequestError(429, { message: 'slow down' });
  await expect(ask(model.url)).rejects.toMatchObject({ status: 429 });
  await expect(ask(model.url)).resolves.toMatchObject({ finish_reason: 'stop' });
  expect(model.log.calls).toHaveLength(1);
});

test('an answer can be a forced tool call', async () => {
  await using model = await rawModel(rawFaults.approve);
  const tools = [{ type: 'function' as const, function: { name: 'review', parameters: {} } }];
  const { response_format: _, ...rest } = question;
  const result = await client(model.url).chat.completions.create({ ...rest, tools });
  expect(result.choices[0]?.message.tool_calls).toMatchObject([{ function: { name: 'review' } }]);
  expect(model.log.calls[0]?.form).toBe('tool');
});

test.each([
  ['unauthorised', { status: 401 }],
  ['notFound', { status: 404 }],
  ['serverError', { status: 503 }],
  ['noJsonSchema', { status: 400 }],
] as const)('a refusal of the kind %s', async (kind, expected) => {
  await using model = await rawModel(() => rawFaults[kind]());
  await expect(ask(model.url)).rejects.toMatchObject(expected);
});

test('a long Retry-After reaches the client', async () => {
  await using model = await rawModel(() => rawFaults.rateLimited(120));
  const error = await ask(model.url).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(OpenAI.RateLimitError);
  if (error instanceof OpenAI.RateLimitError) expect(error.headers?.get('retry-after')).toBe('120');
});

test.each(['reset', 'cutOff'] as const)('a connection that ends by %s', async (kind) => {
  await using model = await rawModel((call) => rawFaults[kind](call));
  await expect(ask(model.url)).rejects.toThrow();
});

test('a call that hangs is over when its caller leaves', async () => {
  await using model = await rawModel(rawFaults.hang);
  const abort = new AbortController();
  const answer = client(model.url).chat.completions.create(question, { signal: abort.signal });
  await model.log.whenInFlight(1);
  abort.abort();
  await expect(answer).rejects.toThrow();
  await model.log.whenIdle();
  expect(model.log.calls[0]?.endedAt).toBeDefined();
});

test('texts that are not one whole object', async () => {
  const texts = async (kind: 'fenced' | 'duplicateKeys' | 'twoObjects' | 'truncatedText' | 'outOfTokens') => {
    await using model = await rawModel(rawFaults[kind]);
    const choice = await ask(model.url);
    return [choice?.finish_reason, choice?.message.content ?? ''];
  };
  expect(await texts('fenced')).toEqual(['stop', expect.stringMatching(/^Here it is:\n```json\n/)]);
  expect(await texts('duplicateKeys')).toEqual(['stop', expect.stringContaining('"status":"not_met","status":"met"')]);
  expect(await texts('twoObjects')).toEqual(['stop', expect.stringMatching(/^\{.*\}\n\{.*"not_met".*\}$/)]);
  expect(await texts('truncatedText')).toEqual(['stop', expect.not.stringMatching(/\}$/)]);
  expect(await texts('outOfTokens')).toEqual(['length', expect.not.stringMatching(/\}$/)]);
});

test('a stand-in quotes what stands on the page as it is read', () => {
  const page =
    '---\ntitle: A long title of the page\n---\n\n```sh\nA long line of code\n```\n\nSome **bold** words and [a link](x.md) in prose.';
  const lines = page.split('\n').map((text, index) => ({ number: index + 1, changed: true, text }));
  const criteria = [{ id: 'A', kind: 'must-contain', text: 'Words.' }];
  const { answers } = reviewAnswer({ nonce: '0', responsibility: 'x', isRepair: false, criteria, lines });
  expect(answers[0]?.quote).toBe('Some bold words and a link in prose.');
});
