import { z } from 'zod';
import { sleep, untilAborted } from '../engine/deadline.ts';
import { createQueue, type Leave } from '../engine/queue.ts';
import type { ClientOptions, Pace } from './client-options.ts';
import { type Failure, failureOf } from './failure.ts';
import { type GitHubApi, octokit } from './octokit.ts';
import { patientTimer } from './patient-timer.ts';

/** What GitHub said, checked against the schema of the caller; or why there is nothing to use. */
export type GitHubAnswer<Value> =
  | { readonly ok: true; readonly value: Value; readonly hasNextPage: boolean }
  | { readonly ok: false; readonly failure: Failure };

/** What every request is sent with, beside its own parameters. */
export interface SentWith {
  readonly headers: Readonly<Record<string, string>>;
  readonly request: { readonly signal: AbortSignal; readonly retries?: number; readonly redirect?: 'manual' };
}

/** One request by a method of Octokit. Of its answer nothing is believed before a schema has seen it. */
export type Send = (
  api: GitHubApi['rest'],
  sentWith: SentWith,
) => Promise<{
  readonly data: unknown;
  readonly status: number;
  readonly headers: { readonly [name: string]: unknown };
}>;

/** The one way to GitHub: every call has an end, a schema and a failure that is a value. */
export interface GitHubClient {
  /** Sends a request that changes nothing; it is repeated while GitHub cannot be reached. */
  read<Schema extends z.ZodType>(
    send: Send,
    schema: Schema,
    signal: AbortSignal,
  ): Promise<GitHubAnswer<z.output<Schema>>>;
  /** Sends a write once: one that got no answer may have been done, and only its caller can find out. */
  write<Schema extends z.ZodType>(
    send: Send,
    schema: Schema,
    signal: AbortSignal,
  ): Promise<GitHubAnswer<z.output<Schema>>>;
  /** `data` is checked by the schema; errors beside a usable `data` are left to it. */
  graphql<Schema extends z.ZodType>(
    query: string,
    variables: Readonly<Record<string, unknown>>,
    schema: Schema,
    signal: AbortSignal,
  ): Promise<GitHubAnswer<z.output<Schema>>>;
  /** A blob's bytes, exactly as stored; an answer of more than `limit` bytes is not understood. */
  blob(repository: RepositoryName, sha: string, limit: number, signal: AbortSignal): Promise<GitHubAnswer<Uint8Array>>;
  /** Where a download is redirected to. */
  location(send: Send, signal: AbortSignal): Promise<GitHubAnswer<string>>;
}

/** A repository by its two names. */
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

const usualPace: Pace = { retryBase: 500, attempt: 10_000, call: 40_000, unstatedLimit: 60_000 };
/** GitHub takes a hundred requests at once and asks for fewer. */
const mostAtOnce = 10;
const headers = { 'x-github-api-version': '2022-11-28' };

/** Opens the way to GitHub; nothing is asked yet. */
export function createGitHubClient(options: ClientOptions): GitHubClient {
  const pace = options.pace ?? usualPace;
  const api = octokit(options, pace);
  const call = boundedCalls(pace, options.remainingMs);
  return {
    read: (send, schema, signal) =>
      call(signal, async (inner) => {
        const { data, status, headers: got } = await send(api.rest, { headers, request: { signal: inner } });
        return checked(schema, data, status, got.link);
      }),
    write: (send, schema, signal) =>
      call(signal, async (inner) => {
        const { data, status } = await send(api.rest, { headers, request: { signal: inner, retries: 0 } });
        return checked(schema, data, status);
      }),
    graphql: (query, variables, schema, signal) =>
      call(signal, async (inner) => {
        const data = await api
          .graphql({ ...variables, query, url: options.graphqlUrl, headers, request: { signal: inner } })
          .catch(dataBesideErrors);
        return checked(schema, data, 200);
      }),
    blob: (repository, sha, limit, signal) =>
      call(signal, async (inner) => {
        const answer = await api.rest.git.getBlob({
          ...repository,
          file_sha: sha,
          headers: { ...headers, accept: 'application/vnd.github.raw+json' },
          request: { signal: inner, parseSuccessResponseBody: false },
        });
        const data: unknown = answer.data;
        if (!(data instanceof Uint8Array) || data.byteLength > limit) {
          return { ok: false, failure: { kind: 'not-understood', status: answer.status } };
        }
        return { ok: true, value: data, hasNextPage: false };
      }),
    location: (send, signal) =>
      call(signal, async (inner) => {
        const sentWith = { headers, request: { signal: inner, redirect: 'manual' } } as const;
        const { headers: got, status } = await send(api.rest, sentWith);
        return checked(z.url(), got.location, status);
      }),
  };
}

function checked<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  status: number,
  link?: unknown,
): GitHubAnswer<z.output<Schema>> {
  const parsed = schema.safeParse(data);
  if (!parsed.success) return { ok: false, failure: { kind: 'not-understood', status } };
  return { ok: true, value: parsed.data, hasNextPage: typeof link === 'string' && link.includes('rel="next"') };
}

const partialSchema = z.looseObject({ name: z.literal('GraphqlResponseError'), data: z.unknown() });

/** What GraphQL answered beside its errors, which Octokit throws; anything else that was thrown is thrown on. */
function dataBesideErrors(error: unknown): unknown {
  const partial = partialSchema.safeParse(error);
  if (!partial.success) throw error;
  return partial.data.data;
}

/** Runs calls under the caller's signal and the client's own limit, a few at once, and turns every throw into a value. */
function boundedCalls(pace: Pace, remainingMs: () => number) {
  const queue = createQueue(mostAtOnce);
  const once = async <Value>(
    signal: AbortSignal,
    send: (signal: AbortSignal) => Promise<GitHubAnswer<Value>>,
  ): Promise<GitHubAnswer<Value>> => {
    const limit = new AbortController();
    let leave: Leave | undefined;
    // A run whose time is up still reports, so each call has time for one attempt.
    const left = (): number => Math.max(pace.attempt, remainingMs());
    const abort = (): void => limit.abort();
    // Whoever waits for its turn waits for others of ours: of many thousand calls the last ones wait longer than GitHub may take.
    let timer = patientTimer(left(), abort);
    const both = AbortSignal.any([signal, limit.signal]);
    try {
      leave = await queue.enter(both);
      timer.clear();
      timer = patientTimer(Math.min(pace.call + pace.unstatedLimit * 2, left()), abort);
      return await untilAborted(send(both), both);
    } catch (error) {
      return { ok: false, failure: failureOf(error, both) };
    } finally {
      leave?.();
      timer.clear();
    }
  };
  /** A refusal for speed that the throttling plugin does not know (a 422) is waited out once. */
  return async <Value>(
    signal: AbortSignal,
    send: (signal: AbortSignal) => Promise<GitHubAnswer<Value>>,
  ): Promise<GitHubAnswer<Value>> => {
    const first = await once(signal, send);
    if (first.ok || first.failure.kind !== 'limited' || first.failure.status !== 422) return first;
    const pause = first.failure.retryAfterMs ?? pace.unstatedLimit;
    const waited =
      pause < remainingMs() &&
      (await sleep(pause, signal).then(
        () => true,
        () => false,
      ));
    return waited ? once(signal, send) : first;
  };
}
