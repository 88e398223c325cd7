import { setTimeout as delay } from 'node:timers/promises';
import { type Fault, htmlPage, show } from './faults.ts';
import { CallLog, type ModelCall, type ModelEndpoint } from './model/calls.ts';
import { reviewAnswer } from './model/review-answer.ts';
import { listen, type Reply, send } from './server.ts';

/** What the endpoint does with a call. */
export type RawScript = (call: ModelCall) => Fault | Promise<Fault>;

export interface RawModelOptions {
  readonly latencyMs?: number | ((call: ModelCall) => number);
}

/** Starts an endpoint that sends whatever the script says, byte for byte. */
export async function rawModel(script: RawScript, { latencyMs = 0 }: RawModelOptions = {}): Promise<ModelEndpoint> {
  const log = new CallLog();
  const server = await listen(async ({ method, url, body, headers }, response) => {
    if (method !== 'POST' || url.pathname !== '/v1/chat/completions') return apiError(404, 'not_found');
    const call = log.begin(JSON.parse(body.toString()), headers.authorization);
    response.on('close', () => log.end(call));
    const wait = typeof latencyMs === 'number' ? latencyMs : latencyMs(call);
    if (wait > 0) await delay(wait);
    await log.released();
    const fault = await script(call);
    // A slow call, or one with something to do first, ends in an answer of the ordinary kind.
    if ((await show(fault, response)).kind === 'proceed') send(response, completion(call, reviewAnswer(call.question)));
    return undefined;
  });
  return { url: `${server.url}/v1`, log, close: server.close, [Symbol.asyncDispose]: server.close };
}

export interface Completed {
  readonly finishReason?: string | null;
  readonly refusal?: string;
  readonly model?: string;
  /** `null` leaves the usage out. */
  readonly usage?: object | null;
  /** Merged over the body. */
  readonly body?: object;
}

/** A chat completion in the form of the API. */
function completion(call: ModelCall, said: object | string | null, options: Completed = {}): Reply {
  const text = said === null || typeof said === 'string' ? said : JSON.stringify(said);
  const {
    finishReason = 'stop',
    refusal = null,
    usage = { prompt_tokens: 100, completion_tokens: 50, total_tokens: 150 },
  } = options;
  const message =
    call.toolName === undefined
      ? { role: 'assistant', content: text, refusal }
      : {
          role: 'assistant',
          content: null,
          refusal,
          tool_calls: [{ id: 'call_1', type: 'function', function: { name: call.toolName, arguments: text } }],
        };
  return {
    status: 200,
    headers: { 'x-request-id': `req_${call.index}` },
    body: {
      id: `chatcmpl-${call.index}`,
      object: 'chat.completion',
      created: 1_795_000_000,
      model: options.model ?? call.model,
      choices: [{ index: 0, message, logprobs: null, finish_reason: finishReason }],
      ...(usage === null ? {} : { usage }),
      ...options.body,
    },
  };
}

/** An error in the form of the API; its words must not reach a log. */
export function apiError(status: number, code: string, headers: Readonly<Record<string, string>> = {}): Reply {
  const message = `PROVIDER WORDS: ${code} for key sk-provider-secret-000000`;
  const body = { error: { message, type: 'invalid_request_error', param: null, code } };
  return { status, headers: { 'x-request-id': 'req_error', ...headers }, body };
}

const reply = (one: Reply): Fault => ({ kind: 'reply', reply: one });

/** What endpoints have been seen to do, each as a script for one call. */
export const rawFaults = {
  answer: (call: ModelCall, said: object | string | null, options?: Completed): Fault =>
    reply(completion(call, said, options)),
  approve: (call: ModelCall): Fault => reply(completion(call, reviewAnswer(call.question))),
  html200: () => reply(htmlPage(200)),
  errorIn200: () => reply({ ...apiError(200, 'provider_error'), status: 200 }),
  emptyBody: () => reply({ status: 200, headers: { 'content-type': 'application/json' }, body: '' }),
  noChoices: (call: ModelCall) => reply(completion(call, '', { body: { choices: [] } })),
  unauthorised: () => reply(apiError(401, 'invalid_api_key')),
  notFound: () => reply(apiError(404, 'model_not_found')),
  serverError: (status = 503) => reply(apiError(status, 'server_error')),
  rateLimited: (retryAfterSeconds: number) =>
    reply(apiError(429, 'rate_limit_exceeded', { 'retry-after': String(retryAfterSeconds) })),
  quotaSpent: () => reply(apiError(429, 'insufficient_quota')),
  /** Refuses the strict form, as endpoints without structured output do. */
  noJsonSchema: () =>
    reply({
      status: 400,
      body: { error: { message: "Unsupported value: 'response_format.type' json_schema", code: 'unsupported_value' } },
    }),
  contentFilter: (call: ModelCall) => reply(completion(call, null, { finishReason: 'content_filter' })),
  refusal: (call: ModelCall) => reply(completion(call, null, { refusal: 'I cannot help with that.' })),
  /** Stopped for length in the middle of the answer. */
  outOfTokens: (call: ModelCall) => {
    const whole = JSON.stringify(reviewAnswer(call.question));
    return reply(completion(call, whole.slice(0, whole.length / 2), { finishReason: 'length' }));
  },
  /** The same, with the claim that it is whole. */
  truncatedText: (call: ModelCall) => reply(completion(call, JSON.stringify(reviewAnswer(call.question)).slice(0, -9))),
  fenced: (call: ModelCall) =>
    reply(completion(call, `Here it is:\n\`\`\`json\n${JSON.stringify(reviewAnswer(call.question), null, 2)}\n\`\`\``)),
  /** The last of two equal keys wins in `JSON.parse`: here it turns every answer around. */
  duplicateKeys: (call: ModelCall) =>
    reply(
      completion(
        call,
        JSON.stringify(reviewAnswer(call.question)).replaceAll('"status":"met"', '"status":"not_met","status":"met"'),
      ),
    ),
  twoObjects: (call: ModelCall) => {
    const one = JSON.stringify(reviewAnswer(call.question));
    return reply(completion(call, `${one}\n${one.replaceAll('"met"', '"not_met"')}`));
  },
  noUsage: (call: ModelCall) => reply(completion(call, reviewAnswer(call.question), { usage: null })),
  cutOff: (call: ModelCall): Fault => ({ kind: 'cut-off', reply: completion(call, reviewAnswer(call.question)) }),
  hang: (): Fault => ({ kind: 'hang' }),
  reset: (): Fault => ({ kind: 'reset' }),
} as const;
