import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { connect, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { fc } from '@fast-check/vitest';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { BlobClient, type UploadOptions } from '../../scripts/package/stands-in/azure-storage-blob.ts';
import { type Incoming, listen, type Reply } from '../support/server.ts';

/** What both clients can do. */
type Client = new (
  address: string,
) => {
  getBlockBlobClient(): {
    uploadStream(stream: Readable, blockBytes: number, most: number, options: UploadOptions): Promise<unknown>;
  };
};

// The client that the toolkit has when it is not bundled.
const toolkit = createRequire(import.meta.resolve('@actions/artifact'));
const { BlobClient: Azures }: { readonly BlobClient: Client } = toolkit('@azure/storage-blob');

type Answers = (request: Incoming, number: number) => Reply | 'cut off';
const taken: Answers = () => ({ status: 201, headers: { etag: '"1"' } });

interface Upload {
  /** The requests as they came, with numbers for what is drawn by lot. */
  readonly requests: readonly string[];
  /** The blob as the list of its blocks puts it together. */
  readonly blob: string;
  readonly progress: readonly number[];
  readonly failure: string | undefined;
}

interface Case {
  readonly chunks: readonly string[];
  readonly blockBytes?: number;
  readonly most?: number;
  readonly answers?: Answers;
  readonly signal?: AbortSignal;
}

async function upload(
  client: Client,
  { chunks, blockBytes = 4, most = 1, answers = taken, signal }: Case,
): Promise<Upload> {
  const requests: string[] = [];
  const names = new Map<string, string>();
  const blocks = new Map<string, string>();
  let blob = '';
  await using server = await listen(async ({ method, url, headers, body }, response) => {
    const answer = answers({ method, url, headers, body }, requests.length);
    const id = url.searchParams.get('blockid') ?? '';
    if (id !== '' && !names.has(id)) names.set(id, `block ${Number(atob(id).slice(-6))}`);
    const name = (text: string): string =>
      [...names].reduce((all, [block, short]) => all.replaceAll(block, short), text);
    const told = Object.entries(headers)
      .filter(([key]) => /^(?:x-ms-(?!client-request-id)|content-|accept$)/.test(key))
      .sort(([one], [other]) => (one < other ? -1 : 1));
    requests.push(
      `${method} ${url.pathname}?${name(decodeURIComponent(url.search.slice(1)))} ${JSON.stringify(told)} ${name(body.toString())}`,
    );
    if (answer === 'cut off') {
      response.destroy();
      return undefined;
    }
    if (answer.status === 201 && id !== '') blocks.set(id, body.toString());
    if (answer.status === 201 && id === '') {
      blob = [...body.toString().matchAll(/<Latest>([^<]+)</g)].map(([, block = '']) => blocks.get(block)).join('');
    }
    return answer;
  });
  const progress: number[] = [];
  const options: UploadOptions = {
    blobHTTPHeaders: { blobContentType: 'application/zip' },
    onProgress: ({ loadedBytes }) => progress.push(loadedBytes),
    abortSignal: signal ?? new AbortController().signal,
  };
  const stream = Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
  const uploading = new client(`${server.url}/blob/a.zip?sig=a%2Bb%3D`)
    .getBlockBlobClient()
    .uploadStream(stream, blockBytes, most, options);
  const failure = await uploading.then(() => undefined, String);
  return { requests, blob, progress, failure };
}

/** Ours, without waiting between tries. */
class Ours extends BlobClient {
  constructor(address: string) {
    super(address, [0, 0, 0]);
  }
}

describe('what stands in for the client of the storage', () => {
  it('says the same over the wire as the client, whatever the stream', async () => {
    const cases = fc.sample(
      fc.record({
        chunks: fc.array(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 9 }), {
          minLength: 1,
          maxLength: 8,
        }),
      }),
      { numRuns: 20, seed: 7 },
    );
    for (const one of cases) {
      const ours = await upload(Ours, one);
      expect(ours).toEqual(await upload(Azures, one));
      expect(ours).toMatchObject({ blob: one.chunks.join(''), failure: undefined });
      expect(ours.requests.length).toBe(Math.ceil(one.chunks.join('').length / 4) + 1);
    }
  });

  it('puts blocks together in the order of the stream when they are under way at once', async () => {
    const chunks = [...'abcdefghijklmnopqrstuvwxyz'];
    const { blob, progress, failure } = await upload(Ours, { chunks, blockBytes: 3, most: 4 });
    expect({ blob, last: progress.at(-1), failure }).toEqual({ blob: chunks.join(''), last: 26, failure: undefined });
  });

  it.each<[string, Reply | 'cut off']>([
    ['is busy', { status: 503, body: 'busy' }],
    ['fails', { status: 500, body: 'oops' }],
    ['hangs up', 'cut off'],
  ])('sends a part again as the client does when the storage %s', async (_, answer) => {
    const once: Answers = (request, number) => (number === 0 ? answer : taken(request, number));
    const ours = await upload(Ours, { chunks: ['abcd'], answers: once });
    expect(ours).toEqual(await upload(Azures, { chunks: ['abcd'], answers: once }));
    expect(ours).toMatchObject({ blob: 'abcd', failure: undefined });
    const always = await upload(Ours, { chunks: ['abcd'], answers: () => answer });
    expect(always.requests.length).toBe(4);
    expect(always.failure).toBeDefined();
  });

  it.each([400, 403, 404, 409, 412, 429])('gives up at once on an answer of %i, as the client does', async (status) => {
    const refused: Answers = () => ({ status, headers: { 'x-ms-error-code': 'Refused' }, body: 'no' });
    const ours = await upload(Ours, { chunks: ['abcd', 'efgh'], answers: refused });
    expect(ours.requests).toEqual((await upload(Azures, { chunks: ['abcd', 'efgh'], answers: refused })).requests);
    expect(ours.requests.length).toBe(1);
    expect(ours.failure).toBe('RestError: The storage did not take a part: Refused');
  });

  it('goes through the proxy of the runner', async () => {
    const tunnels: string[] = [];
    const requests: string[] = [];
    await using server = await listen(async ({ method, url }) => {
      requests.push(`${method} ${url.pathname}`);
      return { status: 201 };
    });
    const proxy = createServer().on('connect', ({ url = '' }, client: Socket) => {
      tunnels.push(url);
      const { port, hostname } = new URL(server.url);
      const far = connect(Number(port), hostname, () => client.write('HTTP/1.1 200 Connection established\r\n\r\n'));
      far.pipe(client).pipe(far);
    });
    onTestFinished(() => {
      vi.unstubAllEnvs();
      proxy.close();
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const address = proxy.address();
    vi.stubEnv('http_proxy', `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
    await new BlobClient('http://storage.example/blob/a.zip?sig=1').uploadStream(
      Readable.from([Buffer.from('abcd')]),
      4,
      1,
      {
        blobHTTPHeaders: { blobContentType: 'application/zip' },
        onProgress: () => undefined,
        abortSignal: new AbortController().signal,
      },
    );
    expect(new Set(tunnels)).toEqual(new Set(['storage.example:80']));
    expect(requests).toEqual(['PUT /blob/a.zip', 'PUT /blob/a.zip']);
  });

  it('ends with the signal', async () => {
    const ended = new AbortController();
    const answers: Answers = (request, number) => {
      ended.abort();
      return taken(request, number);
    };
    const { requests, failure } = await upload(Ours, { chunks: ['abcd', 'efgh'], answers, signal: ended.signal });
    expect(requests.length).toBe(1);
    expect(failure).toBeDefined();
  });
});
