import type { OpenAI } from 'openai';
import type { Clock } from '../engine/clock.ts';
import { boundedFetch } from './bounded-fetch.ts';
import type { Rejection } from './rejection.ts';
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

/** Where to ask. Everything is explicit: nothing is read from the environment. */
export interface ClientSettings {
  readonly baseUrl: string;
  readonly credentials: Credentials;
  readonly clock: Clock;
  readonly fetch?: typeof fetch;
}

/** A connection to an endpoint: one POST at a time, no retries of its own. */
export interface Client {
  /** Loads the SDK; called early, it loads while the job waits for something else. */
  prepare(): Promise<void>;
  /** Posts a body and gives the body of the answer, or what came instead. Rejects with the signal's reason on an abort. */
  post(path: string, body: Readonly<Record<string, unknown>>, signal: AbortSignal): Promise<Posted>;
}

/** What came of a POST. */
export type Posted = { readonly kind: 'body'; readonly body: unknown } | Rejection;

/** Bodies beyond this many bytes are not read: a review has a few thousand. */
export const largestBody = 4 * 1024 * 1024;

// undici ends a request that has not begun to answer after five minutes; ours ends first and can be told apart.
const attemptTimeoutMs = 280_000;

/** A client that loads the SDK and connects with the first call. */
export function createClient(settings: ClientSettings): Client {
  let loading: Promise<{ readonly sdk: typeof import('openai'); readonly openai: OpenAI }> | undefined;

  function loaded() {
    loading ??= import('openai').then((sdk) => ({ sdk, openai: connect(sdk, settings) }));
    return loading;
  }

  return {
    async prepare() {
      await loaded();
    },
    async post(path, body, signal) {
      const { sdk, openai } = await loaded();
      try {
        return { kind: 'body', body: await openai.post<unknown>(path, { body, signal }) };
      } catch (error) {
        signal.throwIfAborted();
        return rejectionOf(sdk, error, settings.clock());
      }
    },
  };
}

function connect({ OpenAI }: typeof import('openai'), settings: ClientSettings): OpenAI {
  const { baseUrl, credentials, fetch: underlying = fetch } = settings;
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
