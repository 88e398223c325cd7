import { z } from 'zod';
import { readUpTo } from '../../engine/read-up-to.ts';
import { boundedFetch } from '../bounded-fetch.ts';
import { mentionsOf, type Rejection, retryAfterOf } from '../rejection.ts';

/** What came of a call: what it gives with how long the endpoint asks to wait, or what came instead. */
export type Called<T> =
  | { readonly ok: true; readonly value: T; readonly waitMs?: number }
  | { readonly ok: false; readonly rejection: Rejection };

/** A batch as the endpoint tells of it. */
export interface BatchState {
  readonly id: string;
  readonly status: string;
  readonly input: string;
  readonly outputs: readonly string[];
}

/** The endpoints that take many requests at once; each method is one request without retries. */
export interface BatchApi {
  /** Hands in a file of requests, and gives its id. */
  upload(lines: string, signal: AbortSignal): Promise<Called<string>>;
  create(input: string, path: string, signal: AbortSignal): Promise<Called<BatchState>>;
  /** The batches of late: one of them may be ours, though nobody told us. */
  list(signal: AbortSignal): Promise<Called<readonly BatchState[]>>;
  look(id: string, signal: AbortSignal): Promise<Called<BatchState>>;
  cancel(id: string, signal: AbortSignal): Promise<Called<BatchState>>;
  download(file: string, signal: AbortSignal): Promise<Called<string>>;
}

/** Where batches are handed in. */
export interface BatchApiSettings {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly clock: () => number;
  /** How long one request may take; an upload is large. */
  readonly attemptMs?: number;
  readonly fetch?: typeof fetch;
}

/** No file of ours has answers of more bytes than this. */
const largestFile = 400 * 1024 * 1024;

const id = z.string().regex(/^\w[\w.:-]{0,199}$/);
const batchSchema = z
  .looseObject({
    id,
    status: z.string().max(50),
    input_file_id: z.string().nullish(),
    output_file_id: id.nullish().catch(undefined),
    error_file_id: id.nullish().catch(undefined),
  })
  .transform(
    ({ id: batch, status, input_file_id: input, output_file_id: output, error_file_id: errors }): BatchState => ({
      ...{ id: batch, status, input: input ?? '' },
      outputs: [output, errors].flatMap((file) => file ?? []),
    }),
  );
const fileSchema = z.looseObject({ id }).transform((file) => file.id);
const listSchema = z
  .looseObject({ data: z.array(z.unknown()) })
  .transform(({ data }) => data.flatMap((one) => batchSchema.safeParse(one).data ?? []));

/** Opens the way to the batches of an endpoint; nothing is sent yet. */
export function batchApi({
  baseUrl,
  apiKey,
  clock,
  attemptMs = 280_000,
  fetch: underlying = fetch,
}: BatchApiSettings): BatchApi {
  const bounded = boundedFetch(underlying, largestFile);
  const call = async (path: string, init: RequestInit, signal: AbortSignal): Promise<Called<string>> => {
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), attemptMs);
    try {
      const response = await bounded(`${baseUrl.replace(/\/+$/, '')}${path}`, {
        ...init,
        headers: { authorization: `Bearer ${apiKey}`, ...init.headers },
        signal: AbortSignal.any([signal, limit.signal]),
      });
      const waitMs = retryAfterOf(response.headers, clock());
      const body = await readUpTo(response.body, largestFile);
      if (body === undefined) return { ok: false, rejection: { kind: 'too-large', limit: largestFile } };
      const text = body.toString('utf8');
      if (response.ok) return { ok: true, value: text, ...(waitMs === undefined ? {} : { waitMs }) };
      const mentions = mentionsOf(text);
      return { ok: false, rejection: { kind: 'status', status: response.status, retryAfterMs: waitMs, mentions } };
    } catch (error) {
      signal.throwIfAborted();
      if (limit.signal.aborted) return { ok: false, rejection: { kind: 'timeout' } };
      return { ok: false, rejection: { kind: 'network', code: codeOf(error) } };
    } finally {
      clearTimeout(timer);
    }
  };
  const json = async <Schema extends z.ZodType>(
    path: string,
    init: RequestInit,
    schema: Schema,
    signal: AbortSignal,
  ): Promise<Called<z.output<Schema>>> => {
    const called = await call(path, init, signal);
    if (!called.ok) return called;
    const read = schema.safeParse(parsed(called.value));
    if (read.success) return { ...called, value: read.data };
    const what = called.value.trim() === '' ? 'empty' : called.value.trimStart().startsWith('<') ? 'page' : 'other';
    return { ok: false, rejection: { kind: 'not-a-completion', what } };
  };
  const post = (body: object): RequestInit => ({
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });
  return {
    async upload(lines, signal) {
      const form = new FormData();
      form.set('purpose', 'batch');
      form.set('file', new Blob([lines], { type: 'application/jsonl' }), 'requests.jsonl');
      // Made here, because the type names the border between the parts.
      const encoded = new Response(form);
      const type = encoded.headers.get('content-type') ?? '';
      const body = await encoded.arrayBuffer();
      return json('/files', { method: 'POST', body, headers: { 'content-type': type } }, fileSchema, signal);
    },
    create: (input, path, signal) =>
      json('/batches', post({ input_file_id: input, endpoint: path, completion_window: '24h' }), batchSchema, signal),
    list: (signal) => json('/batches?limit=100', {}, listSchema, signal),
    look: (batch, signal) => json(`/batches/${batch}`, {}, batchSchema, signal),
    cancel: (batch, signal) => json(`/batches/${batch}/cancel`, post({}), batchSchema, signal),
    download: (file, signal) => call(`/files/${file}/content`, {}, signal),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function codeOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : 'unknown';
}
