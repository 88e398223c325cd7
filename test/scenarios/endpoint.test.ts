import { afterAll, describe, expect, test } from 'vitest';
import type { Fault } from '../support/faults.ts';
import { htmlPage } from '../support/faults.ts';
import type { ModelCall } from '../support/model/calls.ts';
import { reviewAnswer } from '../support/model/review-answer.ts';
import { apiError, type Completed, rawFaults, rawModel } from '../support/raw-model.ts';
import { scenario } from '../support/scenario.ts';
import { everythingSaid, reportOf } from './seen.ts';
import { article, articleBefore, team } from './team.ts';

const field = (call: ModelCall, name: string): unknown =>
  typeof call.body === 'object' && call.body !== null
    ? Object.entries(call.body).find(([key]) => key === name)?.[1]
    : undefined;
const has = (call: ModelCall, name: string): boolean => field(call, name) !== undefined;
const whole = (call: ModelCall): string => JSON.stringify(reviewAnswer(call.question));
const reply = (body: object, status = 200): Fault => ({ kind: 'reply', reply: { status, body } });
const refuse = (message: string, status = 400): Fault =>
  reply({ error: { message, code: 'invalid_request_error' } }, status);
const say = (call: ModelCall, said: object | string | null, options?: Completed): Fault =>
  rawFaults.answer(call, said, options);
const choice = (call: ModelCall, message: object, finish = 'stop'): Fault =>
  say(call, null, {
    body: { choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', ...message } }] },
  });

/** What an endpoint does with the nth call (from 0) to one model. */
type Behaviour = (call: ModelCall, turn: number) => Fault;

/** Peculiarities that end in a review; with them, what the report says was learned. */
const reviewed: Readonly<Record<string, readonly [learned: RegExp | undefined, Behaviour]>> = {
  'no-schema': [
    /no JSON Schema for answers; they come as a forced tool call/,
    (call) =>
      call.form === 'json_schema' ? refuse('This response_format type is unavailable now') : say(call, whole(call)),
  ],
  'no-schema-no-tools': [
    /they come in JSON mode/,
    (call) =>
      call.form === 'json_schema' || call.form === 'tool'
        ? refuse(
            call.form === 'tool' ? 'deepseek-reasoner does not support this tool_choice' : 'response_format is invalid',
          )
        : say(call, whole(call)),
  ],
  'only-text': [
    /they are taken from plain text/,
    (call) =>
      call.form === 'text'
        ? say(call, `Here it is.\n\`\`\`json\n${whole(call)}\n\`\`\`\nDone.`)
        : refuse(`${call.form === 'tool' ? 'tools are' : 'response_format is'} not supported`, 422),
  ],
  'schema-ignored': [undefined, (call) => say(call, `My review:\n\n${whole(call)}`)],
  'no-temperature': [
    /the temperature is not accepted/,
    (call) =>
      has(call, 'temperature')
        ? refuse(
            "Unsupported value: 'temperature' does not support 0 with this model. Only the default (1) value is supported.",
          )
        : say(call, whole(call)),
  ],
  'old-limit-field': [
    /the output limit is sent as max_tokens/,
    (call) =>
      has(call, 'max_completion_tokens')
        ? refuse('Unrecognized request argument supplied: max_completion_tokens')
        : say(call, whole(call)),
  ],
  'output-cap': [
    /at most 4096 output tokens/,
    (call) =>
      Number(field(call, 'max_completion_tokens')) > 4096
        ? refuse('max_tokens is too large: 8192. This model supports at most 4096 completion tokens')
        : say(call, whole(call)),
  ],
  'no-cache-key': [
    /the cache key is not accepted/,
    (call) =>
      has(call, 'prompt_cache_key')
        ? refuse('Extra inputs are not permitted: prompt_cache_key', 422)
        : say(call, whole(call)),
  ],
  'no-system-role': [
    /there is no system role/,
    (call) => (call.system === '' ? say(call, whole(call)) : refuse('System role not supported')),
  ],
  'no-usage': [undefined, (call) => say(call, whole(call), { usage: null })],
  thinks: [undefined, (call) => say(call, `<think>The answer {"nonce": "x"} may be wrong.</think>\n${whole(call)}`)],
  'answers-in-parts': [
    undefined,
    (call) =>
      choice(call, {
        content: [
          { type: 'text', text: whole(call).slice(0, 20) },
          { type: 'text', text: whole(call).slice(20) },
        ],
      }),
  ],
  'ends-with-eos': [undefined, (call) => say(call, whole(call), { finishReason: 'eos_token' })],
  'says-no-ending': [undefined, (call) => say(call, whole(call), { finishReason: null })],
  'rate-limited-once': [undefined, (call, turn) => (turn === 0 ? rawFaults.rateLimited(1) : say(call, whole(call)))],
  'overloaded-inside-200': [
    undefined,
    (call, turn) =>
      turn === 0 ? reply({ error: { code: 502, message: 'Provider returned error' } }) : say(call, whole(call)),
  ],
  'down-once': [undefined, (call, turn) => (turn === 0 ? rawFaults.serverError(503) : say(call, whole(call)))],
  'resets-once': [undefined, (call, turn) => (turn === 0 ? { kind: 'reset' } : say(call, whole(call)))],
  'cut-once': [undefined, (call, turn) => (turn === 0 ? rawFaults.outOfTokens(call) : say(call, whole(call)))],
  'wrong-once': [undefined, (call, turn) => (turn === 0 ? say(call, 'I like this page.') : say(call, whole(call)))],
};

/** Answers that are not to be believed; each fails its reviewer with one line. */
const failed: Readonly<Record<string, readonly [cause: RegExp, Behaviour]>> = {
  refuses: [/The model refused to answer/, rawFaults.refusal],
  'refuses-in-words': [/not a JSON object/, (call) => say(call, 'I am sorry, I cannot help with that.')],
  filtered: [/withheld by the provider's content filter/, rawFaults.contentFilter],
  'is-cut-always': [/cut off at the output limit.*Twice the room/, rawFaults.outOfTokens],
  'cut-but-says-whole': [/object is not closed/, rawFaults.truncatedText],
  'cut-but-json-is-whole': [
    /cut off at the output limit/,
    (call) => say(call, whole(call), { finishReason: 'length' }),
  ],
  'sends-a-page': [/a page instead of a completion/, () => ({ kind: 'reply', reply: htmlPage(200) })],
  'sends-nothing': [/answered with nothing/, rawFaults.emptyBody],
  'no-choice': [/without a choice/, rawFaults.noChoices],
  'null-content': [/the answer is empty/, (call) => say(call, null)],
  'error-inside-200': [/error inside a successful answer/, rawFaults.errorIn200],
  'duplicate-keys': [/a key occurs twice/, rawFaults.duplicateKeys],
  'two-objects': [/more than one JSON object/, rawFaults.twoObjects],
  'misses-one': [
    /without an answer to C5/,
    (call) =>
      say(call, {
        ...reviewAnswer(call.question),
        answers: reviewAnswer(call.question).answers.filter(({ criterion }) => criterion !== 'C5'),
      }),
  ],
  'contradicts-itself': [
    /C1 is answered twice and contradicts itself/,
    (call) => {
      const { nonce, answers } = reviewAnswer(call.question);
      return say(call, { nonce, answers: [...answers, { ...answers[0], criterion: 'C1', status: 'not_met' }] });
    },
  ],
  'invents-one': [
    /is not in the rubric/,
    (call) => {
      const { nonce, answers } = reviewAnswer(call.question);
      return say(call, { nonce, answers: [...answers, { ...answers[0], criterion: 'C99' }] });
    },
  ],
  'invents-a-status': [/must be one of met, not_met/, (call) => say(call, whole(call).replaceAll('"met"', '"passed"'))],
  'shouts-a-status': [/must be one of met, not_met/, (call) => say(call, whole(call).replaceAll('"met"', '" MET "'))],
  'another-nonce': [/nonce/, (call) => say(call, { ...reviewAnswer(call.question), nonce: '0'.repeat(32) })],
  'only-a-verdict': [/must be there/, (call) => say(call, { approved: true, score: 100 })],
  'an-array': [/not a JSON object/, (call) => say(call, `[${whole(call)}]`)],
  deep: [/nested too deeply/, (call) => say(call, `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`)],
  proto: [
    /a key is not allowed/,
    (call) => say(call, whole(call).replace('{"nonce"', '{"__proto__":{"answers":[]},"nonce"')),
  ],
  'huge-answer': [/longer than 262144 characters/, (call) => say(call, whole(call) + ' '.repeat(300_000))],
  'huge-body': [/larger than 4194304 bytes/, (call) => say(call, `${'x'.repeat(5_000_000)}`)],
  'tool-nobody-asked-for': [
    /the answer is empty/,
    (call) =>
      choice(call, {
        content: null,
        tool_calls: [{ id: 'a', type: 'function', function: { name: 'x', arguments: whole(call) } }],
      }),
  ],
  unauthorised: [/refused the key \(401\)/, rawFaults.unauthorised],
  forbidden: [/may not use the model/, () => ({ kind: 'reply', reply: apiError(403, 'forbidden') })],
  'not-found': [/has no model/, rawFaults.notFound],
  retired: [/has been retired \(410\)/, () => ({ kind: 'reply', reply: apiError(410, 'gone') })],
  'out-of-credit': [/no credit or quota/, rawFaults.quotaSpent],
  'too-long': [
    /choose a model with a longer context/,
    () => refuse("This model's maximum context length is 8192 tokens"),
  ],
  redirects: [
    /redirects \(307\)/,
    () => ({ kind: 'reply', reply: { status: 307, headers: { location: 'http://127.0.0.1:1/v1/chat/completions' } } }),
  ],
  'broken-json': [
    /JSON that is broken or cut off/,
    () => ({
      kind: 'reply',
      reply: { status: 200, headers: { 'content-type': 'application/json' }, body: '{"choices": [' },
    }),
  ],
  'leaks-the-canary': [
    /repeats a secret mark/,
    (call) => {
      const canary = /Never write this word: (\S+)/.exec(call.system)?.[1] ?? '';
      return say(call, whole(call).replace('The answer to C1.', canary.toUpperCase()));
    },
  ],
};

/** One reviewer a behaviour, each with a model of that name. */
const behaviours: Readonly<Record<string, Behaviour>> = Object.fromEntries(
  Object.entries({ ...reviewed, ...failed }).map(([name, [, behave]]) => [name, behave]),
);

async function judge(names: readonly string[]) {
  const turns = new Map<string, number>();
  const { base, config } = team(Object.fromEntries(names.map((name) => [name, { model: name, required: false }])), {
    model: { temperature: 0 },
    limits: { 'max-model-calls': 500, concurrency: 16 },
  });
  const model = await rawModel((call) => {
    const turn = turns.get(call.model) ?? 0;
    turns.set(call.model, turn + 1);
    const behave = behaviours[call.model];
    if (behave === undefined) throw new Error(`nobody knows ${call.model}`);
    return behave(call, turn);
  });
  const world = await scenario({
    base: { ...base, 'docs/savings.md': articleBefore() },
    head: { 'docs/savings.md': article() },
    config,
    model,
  });
  const result = await world.run();
  const outcomes = new Map(
    reportOf(result).files[0]?.reviewers.map(({ reviewer, outcome }) => [reviewer.name, outcome]) ?? [],
  );
  return { world, model, result, outcomes };
}

describe('an endpoint that is peculiar is reviewed all the same', async () => {
  const { world, result, outcomes } = await judge(Object.keys(reviewed));
  afterAll(() => world.close());

  test.each(Object.keys(reviewed))('%s', (name) => expect(outcomes.get(name)).toMatchObject({ status: 'completed' }));

  test('and what was learned of each is in the report', () => {
    const lines = result.files.get('content-gate/report.md')?.replaceAll('\\', '').split('\n') ?? [];
    for (const [name, [learned]] of Object.entries(reviewed)) {
      const own = lines.filter((line) => line.includes(`About the endpoint: ${name}:`)).join('\n');
      if (learned === undefined) expect(own, name).toMatch(/held to a JSON Schema/);
      else expect(own, name).toMatch(learned);
    }
  });

  test('so the page is approved', () => expect(result.outputs.verdict).toBe('approved'));
});

describe('an answer that cannot be believed fails its reviewer', async () => {
  const { world, model, result, outcomes } = await judge(Object.keys(failed));
  afterAll(() => world.close());

  test.each(Object.entries(failed))('%s: %s', (name, [cause]) => {
    const outcome = outcomes.get(name);
    expect(outcome).toMatchObject({ status: 'failed', cause: expect.stringMatching(cause) });
    expect(outcome?.cause).not.toMatch(/\n/);
  });

  test('so nothing is approved, and nothing of what the provider wrote is shown', () => {
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'inconclusive', approved: 'false' } });
    for (const [place, text] of Object.entries(everythingSaid(result, world))) {
      expect(text, place).not.toMatch(/PROVIDER WORDS|sk-provider-secret|Please sign in|I am sorry/);
    }
  });

  test('no failure costs more than three answers', () => {
    const byModel = Object.groupBy(model.log.calls, (call) => call.model);
    for (const [name, calls] of Object.entries(byModel)) expect(calls?.length, name).toBeLessThanOrEqual(3);
  });
});
