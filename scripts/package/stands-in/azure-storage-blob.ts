// Stands in the bundle where the toolkit imports Azure's client for storage, of which it uses one thing: a stream becomes one blob, block by
// block. The client has a megabyte, minified half of one, because every class of it knows every other. What goes over the wire is the same.
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { HttpClient } from '@actions/http-client';

/** What the toolkit hands over beside the stream. */
export interface UploadOptions {
  readonly blobHTTPHeaders: { readonly blobContentType: string };
  /** Called with how much has arrived whenever a block has. */
  readonly onProgress: (progress: { readonly loadedBytes: number }) => void;
  /** Ends what is under way. */
  readonly abortSignal: AbortSignal;
}

/** Pauses in milliseconds before the second, third and fourth try; then it fails. */
const usualPauses = [0, 4000, 12_000];
const busy = [500, 503];
const interrupted = ['ETIMEDOUT', 'ESOCKETTIMEDOUT', 'ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'ENOTFOUND', 'EPIPE'];
const version = '2026-04-06';

/** What the storage answered to a part, where it did not take it. */
class StorageError extends Error {
  override readonly name = 'RestError';
  readonly statusCode: number;

  constructor(statusCode: number, code: string) {
    super(`The storage did not take a part: ${code}`);
    this.statusCode = statusCode;
  }
}

/** A blob by its signed address. */
export class BlobClient {
  readonly #address: string;
  readonly #pauses: readonly number[];

  constructor(address: string, pauses: readonly number[] = usualPauses) {
    this.#address = address;
    this.#pauses = pauses;
  }

  /** The same blob: of its kinds, this is the one made of blocks. */
  getBlockBlobClient(): this {
    return this;
  }

  /** Reads the stream to its end and puts it together as the blob; as many blocks are on their way at once as Azure's client sends. */
  async uploadStream(stream: Readable, blockBytes: number, most: number, options: UploadOptions): Promise<void> {
    const { blobHTTPHeaders, onProgress, abortSignal } = options;
    const client = new HttpClient('content-gate', [], { allowRedirects: false, keepAlive: true });
    const end = (): void => client.dispose();
    abortSignal.addEventListener('abort', end, { once: true });
    const put = (query: string, type: string, body: Buffer, headers = {}): Promise<void> => {
      const address = `${this.#address}${this.#address.includes('?') ? '&' : '?'}${query}`;
      return patiently(() => request(client, address, type, body, headers), this.#pauses, abortSignal);
    };
    const prefix = randomUUID();
    const blocks: string[] = [];
    const underWay = new Set<Promise<void>>();
    let loadedBytes = 0;
    const send = async (body: Buffer): Promise<void> => {
      const id = btoa(`${prefix}${String(blocks.length).padStart(48 - prefix.length, '0')}`);
      blocks.push(id);
      await put(`comp=block&blockid=${encodeURIComponent(id)}`, 'application/octet-stream', body);
      loadedBytes += body.length;
      onProgress({ loadedBytes });
    };
    try {
      for await (const block of inBlocks(stream, blockBytes)) {
        const sent = send(block);
        underWay.add(sent);
        // One that failed stays, and is met below.
        void sent.then(
          () => underWay.delete(sent),
          () => undefined,
        );
        if (underWay.size >= Math.ceil(most * 0.75)) await Promise.race(underWay);
      }
      await Promise.all(underWay);
      const list = blocks.map((id) => `<Latest>${id}</Latest>`).join('');
      const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><BlockList>${list}</BlockList>`;
      const kind = { 'x-ms-blob-content-type': blobHTTPHeaders.blobContentType };
      await put('comp=blocklist', 'application/xml', Buffer.from(xml), kind);
    } finally {
      abortSignal.removeEventListener('abort', end);
      end();
    }
  }
}

/** The bytes of a stream in blocks of one size, and the rest. */
async function* inBlocks(stream: Readable, size: number): AsyncGenerator<Buffer> {
  let parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    let bytes: Buffer = chunk;
    while (length + bytes.length >= size) {
      const cut = size - length;
      yield Buffer.concat([...parts, bytes.subarray(0, cut)], size);
      bytes = bytes.subarray(cut);
      parts = [];
      length = 0;
    }
    parts.push(bytes);
    length += bytes.length;
  }
  if (length > 0) yield Buffer.concat(parts, length);
}

async function request(client: HttpClient, url: string, type: string, body: Buffer, headers: object): Promise<void> {
  const { message } = await client.request('PUT', url, Readable.from([body]), {
    'content-type': type,
    'content-length': String(body.length),
    accept: 'application/xml',
    'x-ms-version': version,
    'x-ms-client-request-id': randomUUID(),
    ...headers,
  });
  message.resume();
  const status = message.statusCode ?? 0;
  if (status !== 201)
    throw new StorageError(status, String(message.headers['x-ms-error-code'] ?? message.statusMessage));
}

/** Tries again what the network or a busy storage kept from arriving. */
async function patiently(attempt: () => Promise<void>, pauses: readonly number[], signal: AbortSignal): Promise<void> {
  for (const wait of pauses) {
    try {
      return await attempt();
    } catch (error) {
      if (signal.aborted || !isPassing(error)) throw error;
      await pause(wait, undefined, { signal });
    }
  }
  return attempt();
}

function isPassing(error: unknown): boolean {
  if (error instanceof StorageError) return busy.includes(error.statusCode);
  if (!(error instanceof Error)) return false;
  const said = `${'code' in error ? error.code : ''} ${error.message}`.toUpperCase();
  return said.includes('TIMEOUT') || interrupted.some((code) => said.includes(code));
}
