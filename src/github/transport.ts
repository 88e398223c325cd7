import { textOf } from '../engine/exchange.ts';
import { type Answer, ask } from './asking.ts';
import type { HeadStart, SentRequest } from './head-start.ts';
import { patientTimer } from './patient-timer.ts';

/** What Octokit hands to what it takes for `fetch`. */
interface Init {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal;
  readonly redirect?: 'manual';
}

/** What Octokit reads of an answer. */
interface Response {
  readonly status: number;
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  /** The bytes as they came, where the caller of Octokit asks for them. */
  readonly body: Uint8Array<ArrayBuffer>;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Asks once, for what Octokit gives to `fetch`. */
export type Attempt = (url: string, init: Init) => Promise<Answer>;

/**
 * Attempts that end after `attemptMs`. The whole body is read here: Octokit takes a connection
 * that was cut in the middle of a body for an empty answer, and would wait for a body that never ends. A request that is
 * under way already is not sent again.
 */
export function attemptsOf(attemptMs: number, headStart: HeadStart): Attempt {
  return async (url, init) => {
    const limit = new AbortController();
    const timer = patientTimer(attemptMs, () => limit.abort());
    const outer = init.signal;
    const signal = outer === undefined ? limit.signal : AbortSignal.any([outer, limit.signal]);
    try {
      const { method = 'GET', headers = {}, body = '', redirect } = init;
      const request: SentRequest = { method, url, body };
      return await (headStart.take(request, signal) ?? ask({ ...request, headers, signal, redirect }));
    } catch (error) {
      // Octokit retries every error but an AbortError, which must mean that the caller gave up.
      if (limit.signal.aborted && outer?.aborted !== true) throw new TypeError(`no answer within ${attemptMs} ms`);
      throw error;
    } finally {
      timer.clear();
    }
  };
}

/** One attempt with whatever became of it, in the form of a `fetch` for Octokit. */
export interface RememberedAttempt {
  /** Asks; used once. */
  readonly ask: (...request: Parameters<Attempt>) => Promise<Response>;
  /** Says what became of it to the first who asks, and asks anew for everybody later. */
  readonly again: (...request: Parameters<Attempt>) => Promise<Response>;
}

/** Remembers what becomes of an attempt, so that it counts as the first of several. */
export function remembered(attempt: Attempt): RememberedAttempt {
  let became: Promise<Answer> | undefined;
  return {
    async ask(...request) {
      became = attempt(...request);
      return responseOf(request[0], await became);
    },
    async again(...request) {
      const first = became;
      became = undefined;
      return responseOf(request[0], await (first ?? attempt(...request)));
    },
  };
}

function responseOf(url: string, { status, headers, body }: Answer): Response {
  return {
    ...{ status, url, headers, body },
    text: async () => textOf(body),
    // A view may lie in a larger piece of memory.
    arrayBuffer: async () => body.buffer.slice(body.byteOffset, body.byteOffset + body.byteLength),
  };
}
