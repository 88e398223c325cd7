import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import { createResilience, type ResilienceOptions } from '../../src/engine/resilience.ts';
import type { Time } from '../../src/engine/time.ts';
import { chatCompletions } from '../../src/llm/chat-completions/chat-completions.ts';
import type { WorkloadIdentity } from '../../src/llm/client.ts';
import { createEndpointModel, type EndpointModel, type EndpointSettings } from '../../src/llm/endpoint-model.ts';
import type { ModelRequest } from '../../src/review/model/model.ts';
import { wireAnswerFormat } from '../../src/review/model/wire-answer.ts';

/** One request as the endpoint saw it. */
export interface Seen {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What the endpoint does with a request. */
export type Reply = (response: ServerResponse, seen: Seen, index: number) => void | Promise<void>;

export interface Endpoint {
  readonly url: string;
  readonly seen: Seen[];
}

/** An endpoint on the loopback that does what a test says; it ends with the test. */
export async function endpoint(reply: Reply): Promise<Endpoint> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const body: unknown = text.startsWith('{') ? JSON.parse(text) : { text };
      const entry = { path: request.url ?? '', headers: request.headers, body: isRecord(body) ? body : {} };
      seen.push(entry);
      void reply(response, entry, seen.length - 1);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the endpoint has no port');
  return { url: `http://127.0.0.1:${address.port}/v1`, seen };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

/** A completion with these words. */
export function completed(content: unknown, changes: object = {}): object {
  return {
    id: 'c1',
    object: 'chat.completion',
    created: 1,
    model: 'model-2026',
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
    usage: {
      prompt_tokens: 100,
      completion_tokens: 20,
      total_tokens: 120,
      prompt_tokens_details: { cached_tokens: 64 },
    },
    ...changes,
  };
}

/** A clock whose waits end at once while its time goes on by as much. */
export function leapingClock(): Time & { readonly waits: number[] } {
  let now = 1_000_000;
  const waits: number[] = [];
  return {
    waits,
    now: () => now,
    after(milliseconds, callback) {
      waits.push(milliseconds);
      const handle = setImmediate(() => {
        now += milliseconds;
        callback();
      });
      return () => clearImmediate(handle);
    },
  };
}

/** The settings of a connection to a test's endpoint; it tries once, at once, and no breaker opens unless told otherwise. */
export function settingsFor(
  baseUrl: string,
  changes: Partial<EndpointSettings> & { readonly calls?: Partial<ResilienceOptions> } = {},
): EndpointSettings {
  const { calls, ...settings } = changes;
  const time = calls?.time ?? leapingClock();
  const atOnce = { random: () => 0, tries: 1, baseMs: 0, longestMs: 0, concurrency: 8 };
  const breaker = { failures: 1000, openMs: 1 };
  return {
    baseUrl,
    credentials: { kind: 'api-key', apiKey: 'sk-test-0123456789' },
    temperature: undefined,
    resilience: createResilience({ ...atOnce, time, breaker, ...calls }),
    clock: time.now,
    ...settings,
  };
}

export function modelAt(baseUrl: string, changes?: Parameters<typeof settingsFor>[1]): EndpointModel {
  return createEndpointModel(chatCompletions, settingsFor(baseUrl, changes));
}

export function request(changes: Partial<ModelRequest> = {}): ModelRequest {
  return {
    system: 'Rules. Answer in JSON.',
    user: 'Content.',
    answerSchema: wireAnswerFormat,
    model: 'small-model',
    maxOutputTokens: 1000,
    cacheKey: 'k1',
    ...changes,
  };
}

/** A job that proves who it is in place of a key. */
export function identity(getToken: () => Promise<string> = async () => 'job-token'): WorkloadIdentity {
  return { kind: 'workload-identity', identityProviderId: 'idp_1', serviceAccountId: 'sa_1', getToken };
}

/** What the identity of a job is exchanged for. */
export const exchanged = {
  access_token: 'short-lived',
  issued_token_type: 'x',
  token_type: 'Bearer',
  expires_in: 3600,
};

/** Exchanges tokens at a test's endpoint as well. */
export function exchangingAt(url: string): typeof fetch {
  return (input, init) => fetch(String(input).replace('https://auth.openai.com', new URL(url).origin), init);
}
