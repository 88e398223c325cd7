import { BodyTooLarge } from './bounded-fetch.ts';
import { mentionsOf, type Rejection, retryAfterOf } from './rejection.ts';

/** Thrown in place of whatever went wrong while the job's own identity token was asked for. */
export class IdentityUnavailable extends Error {
  constructor() {
    super("the job's identity token could not be had");
    this.name = 'IdentityUnavailable';
  }
}

const identityErrors = /^(OAuthError|SubjectTokenProviderError|IdentityUnavailable)$/;

/**
 * What an error of the SDK means. Read by shape and not by class, so that nothing of the SDK is loaded for it; of the
 * provider's words only those that can be searched for are kept.
 */
export function rejectionOf(error: unknown, now: number): Rejection {
  const causes = causesOf(error);
  const tooLarge = causes.find((cause) => cause instanceof BodyTooLarge);
  if (tooLarge !== undefined) return { kind: 'too-large', limit: tooLarge.limit };
  if (causes.some((cause) => identityErrors.test(nameOf(cause)))) return { kind: 'identity' };
  if (error instanceof Error && 'status' in error && typeof error.status === 'number') {
    const headers = 'headers' in error && error.headers instanceof Headers ? error.headers : new Headers();
    const body = 'error' in error ? error.error : undefined;
    return {
      kind: 'status',
      status: error.status,
      retryAfterMs: retryAfterOf(headers, now),
      mentions: `${mentionsOf(body)} ${error.message.slice(0, 10_000).toLowerCase()}`,
    };
  }
  if (causes.some((cause) => cause instanceof SyntaxError)) return { kind: 'not-a-completion', what: 'broken-json' };
  if (causes.some((cause) => /Timeout/.test(nameOf(cause)) || /TIMEOUT|ETIMEDOUT/.test(codeOf(cause) ?? ''))) {
    return { kind: 'timeout' };
  }
  const code = causes.map(codeOf).find((found) => found !== undefined);
  return { kind: 'network', code: code ?? 'unknown' };
}

/** The error and what it was thrown for, a few levels deep; several addresses that failed come as one error of many. */
function causesOf(error: unknown): readonly Error[] {
  const causes: Error[] = [];
  const open: unknown[] = [error];
  while (open.length > 0 && causes.length < 10) {
    const next = open.shift();
    if (!(next instanceof Error)) continue;
    causes.push(next);
    open.push(next.cause);
    if (next instanceof AggregateError) open.push(...next.errors);
  }
  return causes;
}

/** Errors of the SDK keep the plain name; their class has the telling one. */
function nameOf(error: Error): string {
  return error.name === 'Error' ? error.constructor.name : error.name;
}

function codeOf(error: Error): string | undefined {
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
