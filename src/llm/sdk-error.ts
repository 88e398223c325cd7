import { APIConnectionTimeoutError, APIError, OAuthError, SubjectTokenProviderError } from 'openai/core/error';
import { BodyTooLarge } from './bounded-fetch.ts';
import { mentionsOf, type Rejection, retryAfterOf } from './rejection.ts';

/** Thrown in place of whatever went wrong while the job's own identity token was asked for. */
export class IdentityUnavailable extends Error {
  constructor() {
    super("the job's identity token could not be had");
    this.name = 'IdentityUnavailable';
  }
}

/** What an error of the SDK means; of the provider's words only those that can be searched for are kept. */
export function rejectionOf(error: unknown, now: number): Rejection {
  const causes = causesOf(error);
  const tooLarge = causes.find((cause) => cause instanceof BodyTooLarge);
  if (tooLarge !== undefined) return { kind: 'too-large', limit: tooLarge.limit };
  const ofIdentity = [OAuthError, SubjectTokenProviderError, IdentityUnavailable];
  if (causes.some((cause) => ofIdentity.some((kind) => cause instanceof kind))) return { kind: 'identity' };
  if (error instanceof APIError && error.status !== undefined) {
    return {
      kind: 'status',
      status: error.status,
      retryAfterMs: retryAfterOf(error.headers ?? new Headers(), now),
      mentions: `${mentionsOf(error.error)} ${error.message.slice(0, 10_000).toLowerCase()}`,
    };
  }
  if (causes.some((cause) => cause instanceof SyntaxError)) return { kind: 'not-a-completion', what: 'broken-json' };
  const codes = causes.map(codeOf).filter((code) => code !== undefined);
  if (
    error instanceof APIConnectionTimeoutError ||
    codes.some((code) => code.includes('TIMEOUT')) ||
    causes.some(isTimeout)
  ) {
    return { kind: 'timeout' };
  }
  return { kind: 'network', code: codes[0] ?? 'unknown' };
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

function isTimeout({ name }: Error): boolean {
  return name.includes('Timeout');
}

function codeOf(error: Error): string | undefined {
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
