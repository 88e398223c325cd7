import { z } from 'zod';
import { FaultPlan, show } from '../faults.ts';
import { listen, type Reply, send } from '../server.ts';
import type { Question } from './question.ts';
import { readRequest } from './question.ts';

const lineSchema = z.object({ custom_id: z.string(), url: z.string(), body: z.unknown() });
/** One request of a batch as the endpoint got it. */
export interface BatchedRequest {
  readonly customId: string;
  readonly url: string;
  readonly question: Question;
  readonly body: unknown;
}

interface Batch {
  readonly id: string;
  readonly input: string;
  looks: number;
  cancelled: boolean;
}

/** How the endpoint ends its batches. */
export interface BatchEndpointOptions {
  /** What it says to a request; nothing leaves it unanswered. */
  readonly answer: (request: BatchedRequest, batch: number) => object | undefined;
  /** So often a batch is still under way when somebody looks. */
  readonly looks?: number;
  /** How batches end. */
  readonly status?: (batch: number) => string;
  /** What stands in the output file instead. */
  readonly output?: (lines: readonly string[], batch: number) => string;
  /** A status of HTTP and a body in the place of an answer. */
  readonly refuse?: (request: BatchedRequest, batch: number) => Reply | undefined;
}

/** Starts an endpoint with files, batches and chat completions, which forgets nothing. */
export async function batchEndpoint(options: BatchEndpointOptions) {
  const faults = new FaultPlan();
  const files = new Map<string, readonly BatchedRequest[]>();
  const batches: Batch[] = [];
  const direct: Question[] = [];
  const log: string[] = [];
  const completion = (said: object | string) => ({
    ...{ id: 'chatcmpl-1', object: 'chat.completion', model: 'scripted-1' },
    choices: [
      {
        ...{ index: 0, finish_reason: 'stop' },
        message: { role: 'assistant', content: typeof said === 'string' ? said : JSON.stringify(said) },
      },
    ],
    usage: { prompt_tokens: 100, completion_tokens: 50, total_tokens: 150 },
  });
  const stateOf = (batch: Batch) => {
    const number = batches.indexOf(batch);
    const isDone = batch.looks > (options.looks ?? 0);
    const status = batch.cancelled ? 'cancelled' : isDone ? (options.status?.(number) ?? 'completed') : 'in_progress';
    const hasFiles = isDone || batch.cancelled;
    return {
      ...{ id: batch.id, object: 'batch', status, input_file_id: batch.input, endpoint: '/v1/chat/completions' },
      output_file_id: hasFiles ? `out-${batch.id}` : null,
      error_file_id: hasFiles ? `err-${batch.id}` : null,
    };
  };
  const linesOf = (batch: Batch, kind: 'out' | 'err'): string => {
    const number = batches.indexOf(batch);
    const lines = (files.get(batch.input) ?? []).flatMap((request) => {
      const refused = options.refuse?.(request, number);
      const said = refused === undefined ? options.answer(request, number) : undefined;
      const response =
        refused === undefined
          ? said && { status_code: 200, request_id: 'r', body: completion(said) }
          : { status_code: refused.status, request_id: 'r', body: refused.body };
      if (response === undefined || (kind === 'err') !== (refused !== undefined)) return [];
      return [JSON.stringify({ id: 'line', custom_id: request.customId, response, error: null })];
    });
    return kind === 'out' && options.output !== undefined ? options.output(lines, number) : lines.join('\n');
  };

  function handle(method: string, path: string, body: Buffer): Reply {
    if (method === 'POST' && path === '/v1/files') {
      const id = `file-${files.size + 1}`;
      const text = body.toString('utf8');
      const lines = text.split('\n').filter((line) => line.startsWith('{"custom_id"'));
      files.set(
        id,
        lines.map((line) => {
          const { custom_id: customId, url, body: asked } = lineSchema.parse(JSON.parse(line));
          return { customId, url, question: readRequest(asked).question, body: asked };
        }),
      );
      return { status: 200, body: { id, object: 'file', purpose: 'batch' } };
    }
    if (method === 'POST' && path === '/v1/batches') {
      const { input_file_id: input } = z.object({ input_file_id: z.string() }).parse(JSON.parse(body.toString()));
      const batch = { id: `batch-${batches.length + 1}`, input, looks: 0, cancelled: false };
      batches.push(batch);
      return { status: 200, body: stateOf(batch) };
    }
    if (method === 'POST' && path === '/v1/chat/completions') {
      const { question } = readRequest(JSON.parse(body.toString()));
      direct.push(question);
      const said = options.answer({ customId: '', url: path, question, body: {} }, -1) ?? {};
      return { status: 200, body: completion(said) };
    }
    if (path === '/v1/batches') return { status: 200, body: { object: 'list', data: batches.map(stateOf) } };
    const [, id, action] = /^\/v1\/batches\/([\w-]+)(\/cancel)?$/.exec(path) ?? [];
    const batch = batches.find((one) => one.id === id);
    if (batch !== undefined) {
      batch.looks += 1;
      if (action !== undefined) batch.cancelled = true;
      return { status: 200, headers: { 'retry-after-ms': '1' }, body: stateOf(batch) };
    }
    const [, kind, of] = /^\/v1\/files\/(out|err)-([\w-]+)\/content$/.exec(path) ?? [];
    const answered = batches.find((one) => one.id === of);
    if (answered !== undefined) return { status: 200, body: linesOf(answered, kind === 'err' ? 'err' : 'out') };
    return { status: 404, body: { error: { message: 'no such thing' } } };
  }

  const server = await listen(async ({ method, url, body }, response) => {
    const line = `${method} ${url.pathname}`;
    log.push(line);
    const fault = faults.take(line);
    if (fault !== undefined && fault.kind !== 'before' && (await show(fault, response)).kind !== 'proceed')
      return undefined;
    const reply = handle(method, url.pathname, body);
    if (fault?.kind === 'before') {
      // It was done, and nobody heard of it.
      response.destroy();
      return undefined;
    }
    send(response, reply);
    return undefined;
  });
  return {
    ...{ url: `${server.url}/v1`, faults, files, batches, direct, log },
    [Symbol.asyncDispose]: server.close,
  };
}

/** The endpoint does what it was asked to, and the connection breaks before it can say so. */
export const doneUnheard = { kind: 'before', act: () => {} } as const;
