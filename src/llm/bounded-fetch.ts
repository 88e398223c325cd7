import { BodyTooLarge } from '../engine/decoded.ts';
import { readUpTo } from '../engine/read-up-to.ts';

/** Headers that an endpoint needs. The SDK adds others from the environment and about the machine; they stay here. */
const sentHeaders = ['authorization', 'content-type', 'accept', 'user-agent'];

/**
 * A `fetch` that follows no redirect, sends no header that nobody asked for, and stops reading a body at `maxBytes`,
 * counted after decompression.
 */
export function boundedFetch(underlying: typeof fetch, maxBytes: number): typeof fetch {
  return async (input, init) => {
    const given = new Headers(init?.headers);
    const headers = new Headers();
    for (const name of sentHeaders) {
      const value = given.get(name);
      if (value !== null) headers.set(name, value);
    }
    const response = await underlying(input, { ...init, headers, redirect: 'manual' });
    if (response.body === null) return response;
    const body = await readUpTo(response.body, maxBytes);
    if (body === undefined) throw new BodyTooLarge(maxBytes);
    return new Response(body, { status: response.status, statusText: response.statusText, headers: response.headers });
  };
}
