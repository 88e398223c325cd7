import { describe, expect, it } from 'vitest';
import { type Failure, failureOf } from '../../src/github/failure.ts';

const patient = new AbortController().signal;
const thrown = (status: number, data: object = {}, headers: object = {}): Error =>
  Object.assign(new Error('refused'), { status, response: { headers, data } });

describe('what GitHub answers', () => {
  it.each<[string, Error, Failure]>([
    [
      'too fast, in words alone',
      thrown(403, { message: 'You have exceeded a secondary rate limit.' }),
      { kind: 'limited', status: 403 },
    ],
    ['nothing left', thrown(403, {}, { 'x-ratelimit-remaining': '0' }), { kind: 'limited', status: 403 }],
    ['come back later', thrown(403, {}, { 'retry-after': '7' }), { kind: 'limited', status: 403, retryAfterMs: 7000 }],
    ['something left', thrown(403, {}, { 'x-ratelimit-remaining': '1' }), { kind: 'forbidden', status: 403 }],
    ['not for you', thrown(403, { message: 'Resource not accessible' }), { kind: 'forbidden', status: 403 }],
    ['too many', thrown(429), { kind: 'limited', status: 429 }],
    ['content too fast', thrown(422, { errors: [{ code: 'abuse' }] }), { kind: 'limited', status: 422 }],
    ['content that is wrong', thrown(422, { errors: [{ code: 'custom' }] }), { kind: 'invalid', status: 422 }],
    ['gone', thrown(410), { kind: 'not-found', status: 410 }],
    ['a fault of its own', thrown(502), { kind: 'unreachable', status: 502 }],
    ['nothing at all', new Error('socket hang up'), { kind: 'unreachable' }],
  ])('%s', (_, error, failure) => {
    expect(failureOf(error, patient)).toEqual(failure);
  });

  it('counts for nothing once the run is cancelled', () => {
    expect(failureOf(thrown(403), AbortSignal.abort())).toEqual({ kind: 'cancelled' });
  });
});
