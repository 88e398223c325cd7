import { APIConnectionTimeoutError, APIError, OAuthError, SubjectTokenProviderError } from 'openai/core/error';
import { BodyTooLarge } from '../engine/decoded.ts';
import { causesOf, failureOf } from './failure.ts';
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
  if (causes.some((cause) => cause instanceof BodyTooLarge)) return failureOf(error);
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
  return error instanceof APIConnectionTimeoutError ? { kind: 'timeout' } : failureOf(error);
}
