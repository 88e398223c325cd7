import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import { type HeadStart, noHeadStart } from './head-start.ts';
import { attemptsOf } from './transport.ts';

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
  /** What is under way already. */
  readonly headStart?: HeadStart;
}

const Client = Octokit.plugin(retry, throttling);
/** Counted over all clients of the process: the throttling plugin keeps its queues by id for the whole of it. */
let calls = 0;

/** Octokit with the plugins that repeat what failed by chance and wait for GitHub's limits. */
export type GitHubApi = Octokit & ReturnType<typeof retry> & ReturnType<typeof throttling>;

const silent = { debug() {}, info() {}, warn() {}, error() {} };

/**
 * Gives each call an Octokit with a throttling id of its own, so that its waits are its own too. With one id for all, the
 * throttling plugin would send one GraphQL query a second, because it takes them for writes, and a clock that steps back by
 * an hour would hold every later call for that hour.
 */
export function octokits(options: ClientOptions, pace: Pace): () => GitHubApi {
  const onLimit = (seconds: number, _request: object, _octokit: object, count: number): boolean => {
    const again = count < 2 && seconds * 1000 < options.remainingMs();
    options.log(`GitHub asks to wait ${seconds} s${again ? '; waiting' : ': too long, or too often, for this run'}.`);
    return again;
  };
  const common = {
    auth: options.token,
    baseUrl: options.apiUrl,
    userAgent: `content-gate/${options.version}`,
    log: silent,
    // 429 belongs to the throttling plugin, and a 4xx does not get better by itself.
    retry: {
      retries: 2,
      doNotRetry: [400, 401, 403, 404, 405, 406, 409, 410, 413, 415, 422, 429, 451],
      retryAfterBaseValue: pace.retryBase,
    },
    request: { fetch: attemptsOf(pace.attempt, options.headStart ?? noHeadStart) },
  };
  const throttle = {
    fallbackSecondaryRateRetryAfter: pace.unstatedLimit / 1000,
    onRateLimit: onLimit,
    onSecondaryRateLimit: onLimit,
  };
  return () => {
    calls += 1;
    return new Client({ ...common, throttle: { ...throttle, id: `call ${calls}` } });
  };
}
