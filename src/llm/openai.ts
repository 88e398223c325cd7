import type { OpenAI } from 'openai';
import type { Completion, LanguageModel, ModelRequest } from '../review/model/model.ts';
import { noUsage } from '../review/review.ts';
import { boundedFetch } from './bounded-fetch.ts';
import type { Capabilities } from './capabilities.ts';
import { type Classified, classify } from './classify.ts';
import { createKnownEndpoint, type KnownEndpoint } from './known-endpoint.ts';
import { createRateGate, type GateClock } from './rate-gate.ts';
import type { Rejection } from './rejection.ts';
import { requestBody } from './request-body.ts';
import { readCompletion } from './response-body.ts';
import { rejectionOf } from './sdk-error.ts';

/** How the endpoint knows us: a key, or a token that the job's own identity is exchanged for. */
export type Credentials =
  | { readonly kind: 'api-key'; readonly apiKey: string }
  | {
      readonly kind: 'workload-identity';
      readonly identityProviderId: string;
      readonly serviceAccountId: string;
      /** The job's own identity token, asked for anew whenever the access token runs out. */
      readonly getToken: () => Promise<string>;
    };

/** Repeats what failed for a passing reason; the one place where that is decided for all adapters. */
export interface Persistence {
  /**
   * Calls `attempt` until it returns something that is not a passing failure, or gives up and returns the last one.
   * Resolves to `undefined` when it was not called at all because the endpoint has failed too often.
   */
  run(
    endpoint: string,
    attempt: (signal: AbortSignal) => Promise<Attempt>,
    signal: AbortSignal,
  ): Promise<Attempt | undefined>;
}

/** One try: a completion, or a failure with what is needed to decide about another. */
export type Attempt =
  | { readonly kind: 'answered'; readonly completion: Completion }
  | ({ readonly kind: 'failed' } & Classified);

/** Where to ask and how. Everything is explicit: nothing is read from the environment. */
export interface EndpointSettings {
  readonly baseUrl: string;
  readonly credentials: Credentials;
  readonly temperature: number | undefined;
  /** The most calls in flight. */
  readonly concurrency: number;
  readonly persistence: Persistence;
  readonly clock: GateClock;
  /** Asked before every request beyond the first of a call; false ends the call. */
  readonly mayAskAgain?: () => boolean;
  readonly fetch?: typeof fetch;
}

/** A language model behind an OpenAI-compatible endpoint. */
export interface OpenAiModel extends LanguageModel {
  /** What was learned about the endpoint, one line each, for the report. */
  describe(): readonly string[];
  /** Loads the SDK; called early, it loads while the job waits for something else. */
  prepare(): Promise<void>;
}

/** Bodies beyond this many bytes are not read: a review has a few thousand. */
export const largestBody = 4 * 1024 * 1024;

// undici ends a request that has not begun to answer after five minutes; ours ends first and can be told apart.
const attemptTimeoutMs = 280_000;

/** Connects a model at an OpenAI-compatible endpoint. Nothing is loaded or sent before the first call. */
export function createOpenAiModel(settings: EndpointSettings): OpenAiModel {
  const gate = createRateGate(settings.concurrency, settings.clock);
  const endpoints = new Map<string, KnownEndpoint>();
  let client: Promise<OpenAI> | undefined;
  let order = 0;

  function connected(): Promise<OpenAI> {
    client ??= connect(settings);
    return client;
  }

  function endpointOf(model: string): KnownEndpoint {
    const known = endpoints.get(model) ?? createKnownEndpoint(settings.clock);
    endpoints.set(model, known);
    return known;
  }

  /** One try in the eyes of the retry: rungs of the ladder and waits that the endpoint asked for are part of it. */
  async function attempt(request: ModelRequest, turn: number, signal: AbortSignal): Promise<Attempt> {
    const endpoint = endpointOf(request.model);
    let known = await endpoint.current(signal);
    for (;;) {
      const result = await send(request, known, turn, signal);
      endpoint.settled(known);
      if (result.kind === 'answered') return { kind: 'answered', completion: result };
      const better = await endpoint.refused(known, result, signal);
      if (better !== undefined) {
        known = better;
        continue;
      }
      const classified = classify(result, request.model);
      // The gate keeps everybody out until the time that the endpoint named; nobody has to be more patient than that.
      if (classified.transient && classified.retryAfterMs !== undefined && isRateLimit(result)) continue;
      return { kind: 'failed', ...classified };
    }
  }

  async function send(request: ModelRequest, known: Capabilities, turn: number, signal: AbortSignal) {
    await gate.enter(turn, signal);
    let result: ReturnType<typeof readCompletion>;
    try {
      result = await exchange(
        await connected(),
        requestBody(request, known, settings.temperature),
        known,
        settings,
        signal,
      );
    } catch (error) {
      gate.leave('failed');
      throw error;
    }
    if (result.kind === 'answered') gate.leave('answered');
    else gate.leave(isRateLimit(result) ? { limitedForMs: result.retryAfterMs } : 'failed');
    return result;
  }

  return {
    async prepare() {
      await connected();
    },
    describe: () => [...endpoints].flatMap(([model, known]) => known.describe().map((line) => `${model}: ${line}`)),
    async complete(request, signal) {
      signal.throwIfAborted();
      order += 1;
      const turn = order;
      let tries = 0;
      const once = async (own: AbortSignal): Promise<Attempt> => {
        tries += 1;
        if (tries > 1 && settings.mayAskAgain?.() === false) return outOfCalls;
        return attempt(request, turn, own);
      };
      const ended = await settings.persistence.run(`${settings.baseUrl} ${request.model}`, once, signal);
      if (ended === undefined) return { kind: 'failed', failure: circuitOpen, usage: noUsage };
      if (ended.kind === 'answered') return ended.completion;
      return { kind: 'failed', failure: ended.failure, usage: { ...noUsage, calls: tries, unmeteredCalls: tries } };
    },
  };
}

const circuitOpen = {
  kind: 'circuit-open',
  message: 'The model endpoint has failed too often in a row, so it was not asked again for now.',
} as const;

const outOfCalls: Attempt = {
  kind: 'failed',
  transient: false,
  failure: { kind: 'budget', message: 'The limit of model calls for one run left no call for another try.' },
};

function isRateLimit(rejection: Rejection): rejection is Extract<Rejection, { kind: 'status' }> {
  return rejection.kind === 'status' && rejection.status === 429;
}

async function connect({ baseUrl, credentials, fetch: underlying = fetch }: EndpointSettings): Promise<OpenAI> {
  const { OpenAI } = await import('openai');
  const identity =
    credentials.kind === 'api-key'
      ? { apiKey: credentials.apiKey }
      : {
          apiKey: null,
          workloadIdentity: {
            identityProviderId: credentials.identityProviderId,
            serviceAccountId: credentials.serviceAccountId,
            provider: { tokenType: 'jwt' as const, getToken: credentials.getToken },
          },
        };
  return new OpenAI({
    ...identity,
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    baseURL: baseUrl,
    maxRetries: 0,
    timeout: attemptTimeoutMs,
    logLevel: 'off',
    fetch: boundedFetch(underlying, largestBody),
  });
}

async function exchange(
  client: OpenAI,
  body: ReturnType<typeof requestBody>,
  { form }: Capabilities,
  { clock }: EndpointSettings,
  signal: AbortSignal,
): Promise<ReturnType<typeof readCompletion>> {
  try {
    const answer: unknown = await client.chat.completions.create(body, { signal, maxRetries: 0 });
    return readCompletion(answer, form);
  } catch (error) {
    signal.throwIfAborted();
    return rejectionOf(error, clock.now());
  }
}
