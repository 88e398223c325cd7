/** Thrown while reading a body that grows beyond its limit. */
export class BodyTooLarge extends Error {
  readonly limit: number;
  constructor(limit: number) {
    super('the body is larger than its limit');
    this.name = 'BodyTooLarge';
    this.limit = limit;
  }
}

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
    return new Response(body, { status: response.status, statusText: response.statusText, headers: response.headers });
  };
}

async function readUpTo(body: ReadableStream<Uint8Array>, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  // Leaving the loop by an error cancels the rest.
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw new BodyTooLarge(maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
