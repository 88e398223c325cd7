import type { Clock } from '../engine/clock.ts';
import type { Rejection } from './rejection.ts';

/** How the endpoint knows us: a key, or a token that the job's own identity is exchanged for. */
export type Credentials = { readonly kind: 'api-key'; readonly apiKey: string } | WorkloadIdentity;

/** A job that proves who it is. */
export interface WorkloadIdentity {
  readonly kind: 'workload-identity';
  readonly identityProviderId: string;
  readonly serviceAccountId: string;
  /** The job's own identity token, asked for anew whenever the access token runs out. */
  readonly getToken: () => Promise<string>;
}

/** Where to ask. Everything is explicit: nothing is read from the environment. */
export interface ClientSettings {
  readonly baseUrl: string;
  readonly credentials: Credentials;
  readonly clock: Clock;
  /** Told before a request goes out, and what it proves itself with. */
  readonly onSend?: (secret: string | undefined) => void;
  /** What the SDK asks by, where the job's identity is what it goes by. */
  readonly fetch?: typeof fetch;
}

/** A connection to an endpoint: one POST at a time, no retries of its own. */
export interface Client {
  /** Loads what sends; called early, it loads while the job waits for something else. */
  prepare(): Promise<void>;
  /** Posts a body and gives the body of the answer, or what came instead. Rejects with the signal's reason on an abort. */
  post(path: string, body: Readonly<Record<string, unknown>>, signal: AbortSignal): Promise<Posted>;
}

/** What came of a POST. */
export type Posted = { readonly kind: 'body'; readonly body: unknown } | Rejection;

/** How long one request may take. After five minutes undici ends one by itself, which could not be told apart. */
export const attemptTimeoutMs = 280_000;

/** Bodies beyond this many bytes are not read: a review has a few thousand. */
export const largestBody = 4 * 1024 * 1024;
