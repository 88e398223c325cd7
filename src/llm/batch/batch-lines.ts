import { z } from 'zod';
import { mentionsOf, type Rejection } from '../rejection.ts';

/** One request of a batch, under a name of its own. */
export interface BatchRequest {
  readonly customId: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** How much the endpoints take in one batch. */
export interface BatchLimits {
  readonly requests: number;
  readonly bytes: number;
}

/** What OpenAI documents, and its imitators take at least. */
const usualBatchLimits: BatchLimits = { requests: 50_000, bytes: 200_000_000 };

/** Writes requests a line each, in as few files as the limits allow; what alone is too large is in none. */
export function batchFiles<Request extends BatchRequest>(
  requests: readonly Request[],
  url: string,
  { requests: most, bytes }: BatchLimits = usualBatchLimits,
): readonly { readonly lines: string; readonly requests: readonly Request[] }[] {
  const files: { lines: string[]; requests: Request[] }[] = [];
  let room = 0;
  for (const request of requests) {
    const line = `${JSON.stringify({ custom_id: request.customId, method: 'POST', url, body: request.body })}\n`;
    const size = Buffer.byteLength(line);
    if (size > bytes) continue;
    let file = files.at(-1);
    if (file === undefined || size > room || file.requests.length >= most) {
      file = { lines: [], requests: [] };
      files.push(file);
      room = bytes;
    }
    file.lines.push(line);
    file.requests.push(request);
    room -= size;
  }
  return files.map(({ lines, requests: own }) => ({ lines: lines.join(''), requests: own }));
}

/** What a batch said to one request: a body to be read like any other, what came instead, or that it was answered twice and differently. */
export type BatchLine = { readonly kind: 'body'; readonly body: unknown } | { readonly kind: 'twice' } | Rejection;

const lineSchema = z.looseObject({
  custom_id: z.string(),
  response: z.looseObject({ status_code: z.int(), body: z.unknown() }).nullish(),
  error: z.unknown(),
});

/** Reads the files of a batch by the names of its requests; what is nobody's, or no line of such a file, says nothing. */
export function readBatchLines(texts: readonly string[], names: ReadonlySet<string>): ReadonlyMap<string, BatchLine> {
  const said = new Map<string, { readonly line: string; readonly read: BatchLine }>();
  for (const line of texts.flatMap((text) => text.split('\n'))) {
    const read = lineSchema.safeParse(parsed(line));
    if (!read.success || !names.has(read.data.custom_id)) continue;
    const { custom_id: name, response, error } = read.data;
    const one = rejectionIn(response ?? undefined, error);
    const before = said.get(name);
    // The same once more is no second answer; of two different ones nobody knows which was meant.
    const isTwice = before !== undefined && before.line !== line;
    said.set(name, { line, read: isTwice ? { kind: 'twice' } : one });
  }
  return new Map([...said].map(([name, { read }]) => [name, read]));
}

function rejectionIn(
  response: { readonly status_code: number; readonly body?: unknown } | undefined,
  error: unknown,
): BatchLine {
  if (response !== undefined && response.status_code >= 200 && response.status_code < 300)
    return { kind: 'body', body: response.body };
  const mentions = mentionsOf([response?.body, error]);
  if (response !== undefined)
    return { kind: 'status', status: response.status_code, retryAfterMs: undefined, mentions };
  return { kind: 'not-a-completion', what: 'error' };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
