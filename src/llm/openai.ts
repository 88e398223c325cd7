import type { OpenAI } from 'openai';
import { deadlineOf } from '../engine/deadline.ts';
import type { Resilience, Try } from '../engine/resilience.ts';
import type { Completion, CompletionFailure, LanguageModel, ModelRequest } from '../review/model/model.ts';
import { noUsage } from '../review/review.ts';
import { boundedFetch } from './bounded-fetch.ts';
import type { Capabilities } from './chat-completions/capabilities.ts';
import { requestBody } from './chat-completions/request-body.ts';
import { readCompletion } from './chat-completions/response-body.ts';
import { classify } from './classify.ts';
import { createKnownEndpoint, type KnownEndpoint } from './known-endpoint.ts';
import { createRateGate, type GateClock } from './rate-gate.ts';
import { IdentityUnavailable, rejectionOf } from './sdk-error.ts';

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

/** Where to ask and how. Everything is explicit: nothing is read from the environment. */
export interface EndpointSettings {
  readonly baseUrl: string;
  readonly credentials: Credentials;
  readonly temperature: number | undefined;
  /** Repeats what failed for a passing reason, and how often and how soon; shared by all calls of the run. */
  readonly resilience: Resilience;
  /** The time, on the clock of the run's deadline. */
  readonly clock: GateClock;
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

// An endpoint that refuses again as soon as it said is asked less and less often, down to once a second.
const leastWaitMs = 10;
const longestLeastWaitMs = 1000;

/** Connects a model at an OpenAI-compatible endpoint. Nothing is loaded or sent before the first call. */
export function createOpenAiModel(settings: EndpointSettings): OpenAiModel {
  const gate = createRateGate(settings.clock);
  const endpoints = new Map<string, KnownEndpoint>();
  let client: Promise<OpenAI> | undefined;
  /** By model: whoever meets an open breaker is told what opened it. */
  const lastFaults = new Map<string, string>();
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
    let refusals = 0;
    for (;;) {
      await gate.pass(turn, signal);
      const body = requestBody(request, known, settings.temperature);
      const result = await exchange(await connected(), body, known, settings, signal);
      if (result.kind === 'answered') {
        endpoint.settled(known);
        return { kind: 'ok', value: result };
      }
      const better = await endpoint.refused(known, result, signal);
      if (better !== undefined) {
        known = better;
        continue;
      }
      endpoint.settled(known);
      const { failure, transient, retryAfterMs } = classify(result, request.model);
      if (!transient) return { kind: 'permanent', fault: failure };
      const rateLimited = failure.kind === 'rate-limited';
      const left = deadlineOf(signal) - settings.clock.now();
      // A time that is already over names none.
      if (rateLimited && retryAfterMs !== undefined && retryAfterMs > 0 && retryAfterMs < left) {
        // Everybody is kept back until the time that the endpoint named: nobody needs to be refused to learn it, and
        // no retry is spent on it.
        gate.close(Math.max(retryAfterMs, Math.min(leastWaitMs * 2 ** refusals, longestLeastWaitMs)));
        refusals += 1;
        continue;
      }
      lastFaults.set(request.model, failure.message);
      return { kind: 'transient', fault: failure, retryAfterMs, rateLimited };
    }
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
        if (tries > 1 && request.mayTryAgain?.() === false) return { kind: 'permanent', fault: outOfCalls };
        return attempt(request, turn, own);
      };
      const call = await settings.resilience.call(`${settings.baseUrl} ${request.model}`, once, signal);
      if (call.kind === 'ok') return call.value;
      const opened = circuitOpen(lastFaults.get(request.model));
      const failure = call.why === 'circuit-open' ? opened : (call.fault ?? opened);
      return { kind: 'failed', failure, usage: { ...noUsage, calls: call.tries, unmeteredCalls: call.tries } };
    },
  };
}

type Attempt = Try<Completion, CompletionFailure>;

function circuitOpen(lastFault: string | undefined) {
  const message = 'The model endpoint has failed too often in a row, so it was not asked again for now.';
  return {
    kind: 'circuit-open',
    message: lastFault === undefined ? message : `${message} Its last failure: ${lastFault}`,
  } as const;
}

const outOfCalls = {
  kind: 'budget',
  message: 'The limit of model calls for one run left no call for another try.',
} as const;

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
            provider: { tokenType: 'jwt' as const, getToken: () => identityToken(credentials.getToken) },
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

async function identityToken(getToken: () => Promise<string>): Promise<string> {
  try {
    return await getToken();
  } catch {
    throw new IdentityUnavailable();
  }
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
