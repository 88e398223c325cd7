import { readUpTo } from '../engine/read-up-to.ts';
import type { HeadStart, SentRequest } from './head-start.ts';
import { patientTimer } from './patient-timer.ts';

/** What was answered, whole. */
interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** Asks once, for what `fetch` is given. */
export type Attempt = (...request: Parameters<typeof fetch>) => Promise<Answer>;

/** No answer that we ask for comes near this many bytes. */
const largestAnswer = 48 * 1024 * 1024;
const bodiless = new Set([101, 204, 205, 304]);

/**
 * Attempts that end after `attemptMs`. The whole body is read here: Octokit takes a connection
 * that was cut in the middle of a body for an empty answer, and would wait for a body that never ends. A request that is
 * under way already is not sent again.
 */
export function attemptsOf(attemptMs: number, headStart: HeadStart): Attempt {
  return async (input, init) => {
    const limit = new AbortController();
    const timer = patientTimer(attemptMs, () => limit.abort());
    const outer = init?.signal ?? undefined;
    const signal = outer === undefined ? limit.signal : AbortSignal.any([outer, limit.signal]);
    try {
      const early = typeof input === 'string' ? headStart.take(sentRequest(input, init), signal) : undefined;
      const response = await (early ?? fetch(input, { ...init, signal }));
      const body = await readUpTo(response.body, largestAnswer);
      if (body === undefined) throw new TypeError('the answer is larger than any that was asked for');
      return { status: response.status, headers: response.headers, body };
    } catch (error) {
      // Octokit retries every error but an AbortError, which must mean that the caller gave up.
      if (limit.signal.aborted && outer?.aborted !== true) throw new TypeError(`no answer within ${attemptMs} ms`);
      throw error;
    } finally {
      timer.clear();
    }
  };
}

function sentRequest(url: string, init: RequestInit | undefined): SentRequest {
  const { method = 'GET', body } = init ?? {};
  return { method, url, body: typeof body === 'string' ? body : '' };
}

/** One attempt with whatever became of it, in the form of a `fetch` for Octokit. */
export interface RememberedAttempt {
  /** Asks; used once. */
  readonly ask: typeof fetch;
  /** Says what became of it to the first who asks, and asks anew for everybody later. */
  readonly again: typeof fetch;
}

/** Remembers what becomes of an attempt, so that it counts as the first of several. */
export function remembered(attempt: Attempt): RememberedAttempt {
  let became: Promise<Answer> | undefined;
  return {
    async ask(...request) {
      became = attempt(...request);
      return responseOf(await became);
    },
    async again(...request) {
      const first = became;
      became = undefined;
      return responseOf(await (first ?? attempt(...request)));
    },
  };
}

function responseOf({ status, headers, body }: Answer): Response {
  return new Response(bodiless.has(status) ? null : body, { status, headers });
}
