import { Octokit } from '@octokit/core';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import type { Endpoints } from '@octokit/types';
import Bottleneck from 'bottleneck/light.js';
import { z } from 'zod';
import { type Failure, failureOf } from './failure.ts';
import { attemptsOf, readUpTo } from './transport.ts';
import { untilAborted, wait } from './waiting.ts';

/** What GitHub said, checked against the schema of the caller; or why there is nothing to use. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value; readonly hasNextPage: boolean }
  | { readonly ok: false; readonly failure: Failure };

/** The parameters of an endpoint, as GitHub's own description types them. */
type ParametersOf<Route extends keyof Endpoints> = Omit<
  Endpoints[Route]['parameters'],
  'headers' | 'request' | 'mediaType' | 'baseUrl'
>;

/** The one way to GitHub: every call has an end, a schema and a failure that is a value. */
export interface GitHubClient {
  rest<Route extends keyof Endpoints, Schema extends z.ZodType>(
    route: Route,
    parameters: ParametersOf<Route>,
    schema: Schema,
    signal: AbortSignal,
  ): Promise<Answer<z.output<Schema>>>;
  /** `data` is checked by the schema; errors beside a usable `data` are left to it. */
  graphql<Schema extends z.ZodType>(
    query: string,
    variables: Readonly<Record<string, unknown>>,
    schema: Schema,
    signal: AbortSignal,
  ): Promise<Answer<z.output<Schema>>>;
  /** A blob's bytes, exactly as stored; an answer of more than `limit` bytes is not understood. */
  blob(repository: RepositoryName, sha: string, limit: number, signal: AbortSignal): Promise<Answer<Uint8Array>>;
  /** Where a download is redirected to. */
  location<Route extends keyof Endpoints>(
    route: Route,
    parameters: ParametersOf<Route>,
    signal: AbortSignal,
  ): Promise<Answer<string>>;
}

/** A repository by its two names. */
export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

/** How patient the client is, in milliseconds. */
export interface Pace {
  /** The unit of the waits between attempts: once, four times, nine times this long. */
  readonly retryBase: number;
  /** One attempt without an answer. */
  readonly attempt: number;
  /** One call with all its attempts, beside what limits ask it to wait. */
  readonly call: number;
  /** When a limit does not say how long to stay away (GitHub's best practices ask for a minute). */
  readonly unstatedLimit: number;
}

/** What the client is built from. */
export interface ClientOptions {
  readonly token: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly version: string;
  /** Milliseconds until the run must have ended; a wait that would reach beyond it is not begun. */
  readonly remainingMs: () => number;
  /** Takes our own words only: no address, no body, no token. */
  readonly log: (line: string) => void;
  readonly pace?: Pace;
}

const usualPace: Pace = { retryBase: 500, attempt: 10_000, call: 40_000, unstatedLimit: 60_000 };
const headers = { 'x-github-api-version': '2022-11-28' };
const graphqlSchema = z.looseObject({ data: z.unknown(), errors: z.array(z.unknown()).optional() });

/** Octokit's typed overloads want a literal; the types were checked where the route was named. */
const untyped = (route: string): string => route;

/** Opens the way to GitHub; nothing is asked yet. */
export function createGitHubClient(options: ClientOptions): GitHubClient {
  const pace = options.pace ?? usualPace;
  const mayWait = (milliseconds: number) => milliseconds < options.remainingMs();
  const onLimit = (seconds: number, _request: object, _octokit: object, count: number): boolean => {
    const again = count < 2 && mayWait(seconds * 1000);
    options.log(`GitHub asks to wait ${seconds} s${again ? '; waiting' : ': too long, or too often, for this run'}.`);
    return again;
  };
  const Client = Octokit.plugin(retry, throttling);
  const octokit = new Client({
    auth: options.token,
    baseUrl: options.apiUrl,
    userAgent: `content-gate/${options.version}`,
    log: { debug() {}, info() {}, warn() {}, error() {} },
    // 429 belongs to the throttling plugin, and a 4xx does not get better by itself.
    retry: {
      retries: 2,
      doNotRetry: [400, 401, 403, 404, 405, 406, 409, 410, 413, 415, 422, 429, 451],
      retryAfterBaseValue: pace.retryBase,
    },
    throttle: {
      // The plugin's own groups space writes by seconds for clients that write without end, and count GraphQL reads as
      // writes. A run makes three content writes at most: one at a time is enough.
      write: new Bottleneck.Group({ maxConcurrent: 8 }),
      notifications: new Bottleneck.Group({ maxConcurrent: 1 }),
      fallbackSecondaryRateRetryAfter: pace.unstatedLimit / 1000,
      onRateLimit: onLimit,
      onSecondaryRateLimit: onLimit,
    },
    request: { fetch: attemptsOf(pace.attempt) },
  });

  /** Runs one call under the caller's signal and the client's own limit, and turns every throw into a value. */
  const attempt = async <Value>(
    signal: AbortSignal,
    send: (signal: AbortSignal) => Promise<Answer<Value>>,
  ): Promise<Answer<Value>> => {
    const limit = new AbortController();
    // A run whose time is up still reports, so each call has time for one attempt.
    const left = Math.max(pace.attempt, options.remainingMs());
    const timer = setTimeout(() => limit.abort(), Math.min(pace.call + pace.unstatedLimit * 2, left));
    const both = AbortSignal.any([signal, limit.signal]);
    try {
      return await untilAborted(send(both), both);
    } catch (error) {
      return { ok: false, failure: failureOf(error, both) };
    } finally {
      clearTimeout(timer);
    }
  };

  /** A refusal for speed that the plugins do not know is waited out once. */
  const patiently = async <Value>(signal: AbortSignal, send: () => Promise<Answer<Value>>): Promise<Answer<Value>> => {
    const first = await send();
    if (first.ok || first.failure.kind !== 'limited' || first.failure.status !== 422) return first;
    const pause = first.failure.retryAfterMs ?? pace.unstatedLimit;
    if (!mayWait(pause) || !(await wait(pause, signal))) return first;
    return send();
  };

  const checked = <Schema extends z.ZodType>(
    schema: Schema,
    data: unknown,
    status: number,
    link: unknown,
  ): Answer<z.output<Schema>> => {
    const parsed = schema.safeParse(data);
    if (!parsed.success) return { ok: false, failure: { kind: 'not-understood', status } };
    return { ok: true, value: parsed.data, hasNextPage: typeof link === 'string' && link.includes('rel="next"') };
  };

  return {
    rest: (route, parameters, schema, signal) =>
      patiently(signal, () =>
        attempt(signal, async (inner) => {
          // A write that got no answer may have been done: only its caller can find out, so it is not repeated here.
          const retries = route.startsWith('GET ') ? {} : { retries: 0 };
          const {
            data,
            status,
            headers: got,
          } = await octokit.request(untyped(route), {
            ...parameters,
            headers,
            request: { signal: inner, ...retries },
          });
          return checked(schema, data, status, got.link);
        }),
      ),
    graphql: (query, variables, schema, signal) =>
      attempt(signal, async (inner) => {
        const { data, status } = await octokit.request({
          method: 'POST',
          url: options.graphqlUrl,
          query,
          variables,
          headers,
          request: { signal: inner },
        });
        const envelope = graphqlSchema.safeParse(data);
        if (!envelope.success) return { ok: false, failure: { kind: 'not-understood', status } };
        return checked(schema, envelope.data.data, status, undefined);
      }),
    blob: (repository, sha, limit, signal) =>
      attempt(signal, async (inner) => {
        const { data, status } = await octokit.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
          ...repository,
          file_sha: sha,
          headers: { ...headers, accept: 'application/vnd.github.raw+json' },
          request: { signal: inner, parseSuccessResponseBody: false },
        });
        const bytes = data instanceof ReadableStream ? await readUpTo(data, limit) : undefined;
        if (bytes === undefined) return { ok: false, failure: { kind: 'not-understood', status } };
        return { ok: true, value: bytes, hasNextPage: false };
      }),
    location: (route, parameters, signal) =>
      attempt(signal, async (inner) => {
        const { headers: got, status } = await octokit.request(untyped(route), {
          ...parameters,
          headers,
          request: { signal: inner, redirect: 'manual' },
        });
        return checked(z.url(), got.location, status, undefined);
      }),
  };
}
