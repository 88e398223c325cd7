import type { Client } from '@notionhq/client';
import { z } from 'zod';
import { readUpTo } from '../engine/read-up-to.ts';
import { createResilience, usualResilience } from '../engine/resilience.ts';
import { retryAfterMs } from '../engine/retry-after.ts';
import type { Time } from '../engine/time.ts';
import type { Try } from '../engine/try-once.ts';
import type { NotionFailure } from './failure.ts';

/** How Notion is reached. */
export interface NotionOptions {
  /** The token of a connection; it is a secret. */
  readonly token: string;
  /** Another address than that of Notion, for a stand-in or a proxy of one's own. */
  readonly baseUrl?: string;
  readonly time: Time;
  /** A number from 0 up to, not including, 1. */
  readonly random: () => number;
  /** How long one try may take; 20 seconds when absent. */
  readonly attemptMs?: number;
}

/** What Notion answered, checked against the schema of the caller. */
export type NotionAnswer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: NotionFailure };

/** The one way to Notion: its own SDK behind one queue, with limits on time and size. */
export interface NotionApi {
  /** Asks, waits where Notion says so, and tries again what may pass. Every write that goes through it may be repeated. */
  ask<Schema extends z.ZodType>(
    send: (client: Client) => Promise<unknown>,
    schema: Schema,
    signal: AbortSignal,
  ): Promise<NotionAnswer<z.output<Schema>>>;
}

/** The version of the API whose answers the schemas here describe. */
const notionVersion = '2026-03-11';
const usualAttemptMs = 20_000;
/** Notion counts requests by the minute; more at once would only be told to wait. */
const atOnce = 3;
/** A page of 20,000 blocks, the most that Notion gives, stays far below it. */
const largestAnswer = 32 * 1024 * 1024;

/** Opens the way to Notion. Its SDK is loaded with the first question. */
export function openNotion(options: NotionOptions): NotionApi {
  const { time, random } = options;
  const resilience = createResilience({ ...usualResilience, time, random, concurrency: atOnce });
  return {
    async ask(send, schema, signal) {
      const call = await resilience
        .call({ key: 'notion', attempt: (inner) => tryOnce(send, schema, options, inner) }, signal)
        .catch((error: unknown) => {
          if (!signal.aborted) throw error;
          return undefined;
        });
      if (call?.kind === 'ok') return { ok: true, value: call.value };
      return { ok: false, failure: call?.fault ?? { kind: 'silent' } };
    },
  };
}

async function tryOnce<Schema extends z.ZodType>(
  send: (client: Client) => Promise<unknown>,
  schema: Schema,
  { token, baseUrl, attemptMs = usualAttemptMs }: NotionOptions,
  signal: AbortSignal,
): Promise<Try<z.output<Schema>, NotionFailure>> {
  const sdk = await import('@notionhq/client');
  const client = new sdk.Client({
    auth: token,
    notionVersion,
    // The queue above waits and tries again: the SDK would wait for a minute at most, and ask beside the queue.
    retry: false,
    timeoutMs: attemptMs * 2,
    fetch: boundedFetch(AbortSignal.any([signal, AbortSignal.timeout(attemptMs)])),
    // It would write addresses, and of refusals the whole answer, to the log.
    logger: () => {},
    ...(baseUrl === undefined ? {} : { baseUrl }),
  });
  try {
    const parsed = schema.safeParse(await send(client));
    if (parsed.success) return { kind: 'ok', value: parsed.data };
    return { kind: 'permanent', fault: { kind: 'not-understood', what: 'an answer of another form' } };
  } catch (error) {
    signal.throwIfAborted();
    return ofError(error);
  }
}

const errorSchema = z.looseObject({
  status: z.int(),
  code: z.string().catch(''),
  message: z.string().catch(''),
  body: z.string().catch(''),
  headers: z.instanceof(Headers).catch(() => new Headers()),
  additional_data: z
    .looseObject({ rate_limit_reason: z.string().optional().catch(undefined) })
    .optional()
    .catch(undefined),
});

const passing = new Set([409, 500, 502, 503, 504]);

/** Reads what the SDK threw: an answer that is a refusal, or no answer. */
function ofError(error: unknown): Try<never, NotionFailure> {
  const parsed = errorSchema.safeParse(error);
  if (!parsed.success) return ofNoAnswer(error);
  const { status, code, message, body, headers, additional_data: more } = parsed.data;
  if (status === 429 || status === 529) {
    const waitMs = retryAfterMs(headers.get('retry-after'), Date.parse(headers.get('date') ?? '')) ?? 0;
    const fault: NotionFailure = { kind: 'limited', waitMs, reason: more?.rate_limit_reason };
    return { kind: 'transient', fault, retryAfterMs: waitMs, rateLimited: true };
  }
  const isPage = /html/i.test(headers.get('content-type') ?? '') || /^\s*<(?:!doctype|html)\b/i.test(body);
  if (passing.has(status)) return { kind: 'transient', fault: { kind: 'unreachable', status } };
  if (isPage || status < 400) {
    return {
      kind: 'permanent',
      fault: { kind: 'not-understood', what: isPage ? 'a web page' : 'an answer of another form' },
    };
  }
  // Words of an answer that is none of Notion's are nobody's.
  const own = code.startsWith('notionhq_client') ? { code: '', says: '' } : { code, says: message };
  return { kind: 'permanent', fault: { kind: 'refused', status, ...own } };
}

function ofNoAnswer(error: unknown): Try<never, NotionFailure> {
  if (error instanceof TooLarge) {
    return { kind: 'permanent', fault: { kind: 'not-understood', what: 'too large an answer' } };
  }
  if (error instanceof SyntaxError) {
    return { kind: 'permanent', fault: { kind: 'not-understood', what: 'a web page' } };
  }
  const name = error instanceof Error ? error.name : '';
  if (/timeout|abort/i.test(name)) return { kind: 'transient', fault: { kind: 'silent' } };
  return { kind: 'transient', fault: { kind: 'unreachable', status: undefined } };
}

/** Thrown by a body that is larger than its limit. */
class TooLarge extends Error {}

/** A `fetch` that ends with its signal, follows no redirect with the token, and reads a body up to the limit. */
function boundedFetch(signal: AbortSignal): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, { ...init, signal, redirect: 'manual' });
    const body = await readUpTo(response.body, largestAnswer);
    if (body === undefined) throw new TooLarge();
    const { status, headers } = response;
    return new Response(status === 204 || status === 304 ? null : body, { status, headers });
  };
}
