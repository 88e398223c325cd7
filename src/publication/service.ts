import { z } from 'zod';
import { steadyClock } from '../engine/clock.ts';
import { withDeadline } from '../engine/deadline.ts';
import { readUpTo } from '../engine/read-up-to.ts';
import { retryAfterMs } from '../engine/retry-after.ts';
import type { Fetch, Problem } from './ports.ts';
import { problem } from './ports.ts';

/** A service that is asked by HTTP, with the headers that prove who asks. */
export interface Service {
  /** As people know it: "Webflow". */
  readonly name: string;
  /** The address that every path is put behind, without a slash at its end. */
  readonly base: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: Fetch;
  /** What the key must be allowed, to complete "give it". */
  readonly rights: string;
}

/** One request to a service. */
export interface ServiceRequest<T> {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'PURGE';
  /** Begins with a slash; every part that is not ours was encoded by the caller. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as it is. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
  /** The form of the answer; `z.unknown()` where none is needed. */
  readonly schema: z.ZodType<T>;
}

/** What a service answered: the value that was asked for, or its refusal. `says` is its own sentence, on one line and bounded. */
export type ServiceAnswer<T> =
  | { readonly kind: 'answered'; readonly value: T; readonly status: number }
  | { readonly kind: 'refused'; readonly status: number; readonly code: string; readonly says: string }
  | { readonly kind: 'failed'; readonly why: Failure };

type Failure =
  | { readonly kind: 'limited'; readonly retryAfterMs: number | undefined }
  /** No answer, or one that says that the service is broken; what was asked may have been done. */
  | { readonly kind: 'unreachable'; readonly status?: number; readonly retryAfterMs?: number | undefined }
  | {
      readonly kind: 'not-understood';
      readonly what: 'a web page' | 'an answer of another form' | 'too large an answer';
    };

/** No answer that is asked for comes near this many bytes. */
const largestAnswer = 16 * 1024 * 1024;
const longestSaid = 300;
/** How long an answer is waited for, and a second more for each 100 KB that are sent. */
const patienceMs = 30_000;
const slowestBytesPerMs = 100;

/**
 * Asks a service once. It follows no redirect, which could carry a key away, reads no answer without end and waits for none without end. Rejects with the
 * signal's reason when that is aborted, and otherwise only for a bug.
 */
export async function askService<T>(
  { base, headers: own, fetch: ask }: Service,
  { method, path, query = {}, headers = {}, json, bytes, schema }: ServiceRequest<T>,
  signal: AbortSignal,
): Promise<ServiceAnswer<T>> {
  const search = new URLSearchParams(query).toString();
  const body = bytes ?? (json === undefined ? undefined : JSON.stringify(json));
  const timeoutMs = patienceMs + (bytes?.length ?? 0) / slowestBytesPerMs;
  const ending = await withDeadline(
    async (inTime) => {
      const response = await ask(`${base}${path}${search === '' ? '' : `?${search}`}`, {
        method,
        headers: {
          accept: 'application/json',
          ...(json === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
          ...own,
        },
        ...(body === undefined ? {} : { body }),
        redirect: 'manual',
        signal: inTime,
      });
      return answerOf(response, await readUpTo(response.body, largestAnswer), schema);
    },
    { clock: steadyClock, timeoutMs, signal },
  );
  signal.throwIfAborted();
  if (ending.kind === 'finished') return ending.value;
  // What `fetch` throws for a connection that failed, before the answer or in the middle of it.
  if (ending.kind === 'threw' && !(ending.error instanceof TypeError)) throw ending.error;
  return { kind: 'failed', why: { kind: 'unreachable' } };
}

function answerOf<T>(response: Response, bytes: Buffer | undefined, schema: z.ZodType<T>): ServiceAnswer<T> {
  const { status } = response;
  // A date is told by the service's own clock.
  const wait = retryAfterMs(response.headers.get('retry-after'), Date.parse(response.headers.get('date') ?? ''));
  if (status === 429) return { kind: 'failed', why: { kind: 'limited', retryAfterMs: wait } };
  if (status >= 500 || status === 408)
    return { kind: 'failed', why: { kind: 'unreachable', status, retryAfterMs: wait } };
  if (bytes === undefined) return { kind: 'failed', why: { kind: 'not-understood', what: 'too large an answer' } };
  const body = bytes.toString('utf8');
  if (status >= 300) return { kind: 'refused', status, ...refusalOf(parseJson(body)) };
  const parsed = schema.safeParse(parseJson(body));
  if (parsed.success) return { kind: 'answered', value: parsed.data, status };
  const what = /^\s*</u.test(body) ? 'a web page' : 'an answer of another form';
  return { kind: 'failed', why: { kind: 'not-understood', what } };
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

const detail = z.union([z.string(), z.looseObject({}).transform((value) => JSON.stringify(value))]);
const errorSchema = z
  .looseObject({
    code: z.string().catch(''),
    message: z.string().catch(''),
    msg: z.string().catch(''),
    detail: z.string().catch(''),
    details: z.array(detail).catch([]),
    errors: z.array(z.looseObject({ message: z.string().catch('') })).catch([]),
  })
  .catch({ code: '', message: '', msg: '', detail: '', details: [], errors: [] });

/** What a service says against a request, out of the forms that services use for it. */
function refusalOf(body: unknown): { readonly code: string; readonly says: string } {
  const { code, message, msg, detail: more, details, errors } = errorSchema.parse(body);
  const said = [message, msg, more, ...details, ...errors.map((error) => error.message)];
  return {
    code: /^[\w.-]{1,60}$/u.test(code) ? code : '',
    says: oneLine(said.filter((part) => part !== '').join('; ')),
  };
}

/** Text from outside on one line of bounded length, without what moves a terminal or the reading direction. */
export function oneLine(text: string): string {
  const plain = text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
  return plain.length > longestSaid ? `${plain.slice(0, longestSaid).replace(/[\ud800-\udbff]$/u, '')}…` : plain;
}

/** The problem that an answer is where a value was needed: one sentence with what to do. `attempt` completes "Could not". */
export function problemOf(
  attempt: string,
  { name, rights }: Pick<Service, 'name' | 'rights'>,
  answer: Exclude<ServiceAnswer<unknown>, { readonly kind: 'answered' }>,
): Problem {
  const sentence = (reason: string): string => `Could not ${attempt}: ${name} ${reason}.`;
  if (answer.kind === 'refused') return problem(sentence(refusedBecause(answer, rights)));
  const { why } = answer;
  switch (why.kind) {
    case 'limited':
      return passing(sentence('is asked too often; run it again later'), why.retryAfterMs);
    case 'unreachable': {
      const answered = why.status === undefined ? 'did not answer' : `answered with its own error ${why.status}`;
      return passing(sentence(`${answered}; look whether it is up, and run it again`), why.retryAfterMs);
    }
    case 'not-understood':
      return problem(
        sentence(`gave ${why.what}; look whether the address is that of its API, and whether a proxy is in the way`),
      );
    default:
      return why satisfies never;
  }
}

function passing(message: string, retryAfterMs: number | undefined): Problem {
  return problem(message, { transient: true, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) });
}

function refusedBecause({ status, says }: { readonly status: number; readonly says: string }, rights: string): string {
  const words = says === '' ? '' : `, and says: ${says.replace(/[.\s]+$/u, '')}`;
  if (status === 401) return `does not accept the key (401)${words}; set a valid one`;
  if (status === 403) return `does not let this key do it (403)${words}; give it ${rights}`;
  if (status === 404 || status === 410)
    return `knows nothing there (${status})${words}; look at the ids under \`publish:\``;
  if (status >= 300 && status < 400)
    return `sends us to another address (${status}), which a key does not follow; set the final address`;
  return `refused it (${status})${words}`;
}
