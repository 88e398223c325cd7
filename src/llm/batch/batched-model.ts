import { randomUUID } from 'node:crypto';
import type { Completion, CompletionFailure, LanguageModel, ModelRequest } from '../../review/model/model.ts';
import type { PromptSecrets } from '../../review/model/prompt.ts';
import { noUsage } from '../../review/review.ts';
import { type Capabilities, fullCapabilities } from '../chat-completions/capabilities.ts';
import { chatCompletions as wire } from '../chat-completions/chat-completions.ts';
import { classify } from '../classify.ts';
import { type BatchDeskSettings, batchDesk } from './batch-desk.ts';
import { type BatchLimits, type BatchLine, type BatchRequest, batchFiles } from './batch-lines.ts';
import type { BatchNote } from './batch-note.ts';
import { keyOfRequest, withMarks } from './request-key.ts';

/** A model whose answers come in batches: what is asked is gathered first, sent together, and read when it is asked again. */
export interface BatchedModel extends LanguageModel {
  /** The marks of requests must be known, so that the same question is known again with other ones. */
  noting(secrets: () => PromptSecrets): () => PromptSecrets;
  /** Begins to ask anew; what has no answer yet is gathered. */
  gather(): void;
  /** Begins to ask for the last time: what has no answer gets none. */
  finish(): void;
  /** Sends what was gathered and waits for its answers, and for what earlier runs sent; false where there is neither. */
  exchange(signal: AbortSignal): Promise<boolean>;
  /** Everything that was answered is kept elsewhere by now. */
  forget(): Promise<void>;
  /** One line each on what a reader must know. */
  notices(): readonly string[];
}

/** What a model behind batches needs. */
export interface BatchedModelSettings extends BatchDeskSettings {
  readonly temperature: number | undefined;
  readonly limits?: BatchLimits;
}

interface Gathered {
  readonly request: ModelRequest;
  readonly key: string;
  readonly marks: readonly string[];
}

type Answer =
  | {
      readonly kind: 'answered';
      readonly completion: Extract<Completion, { kind: 'answered' }>;
      readonly marks: readonly string[];
    }
  | { readonly kind: 'failed'; readonly failure: CompletionFailure };

const failed = (message: string): Answer => ({ kind: 'failed', failure: { kind: 'unreachable', message } });
const notSent = 'No batch was sent with this request.';

/** Opens a model behind the batches of an endpoint; nothing is read or sent yet. */
export function batchedModel(settings: BatchedModelSettings): BatchedModel {
  const desk = batchDesk(settings);
  const marks = new Set<string>();
  const answers = new Map<string, Answer>();
  const learned = new Map<string, Capabilities>();
  const gathered = new Map<string, Gathered>();
  /** How often each question was put since somebody began to ask. */
  const put = new Map<string, number>();
  let isGathering = true;
  const knownOf = (model: string): Capabilities => learned.get(model) ?? fullCapabilities;

  async function send(model: string, own: readonly Gathered[], signal: AbortSignal): Promise<void> {
    const known = knownOf(model);
    const requests = own.map(({ request, key, marks: had }) => ({
      ...{ customId: randomUUID(), key, marks: had },
      body: wire.body(request, known, { temperature: settings.temperature }),
    }));
    const files = batchFiles<BatchRequest & (typeof requests)[number]>(requests, `/v1${wire.path}`, settings.limits);
    const sent = new Set(files.flatMap((file) => file.requests));
    for (const one of requests)
      if (!sent.has(one)) answers.set(one.key, failed('The request is longer than a batch may be.'));
    for (const file of files) {
      const named = file.requests.map(({ customId, key, marks: had }) => ({ customId, key, marks: had }));
      const problem = await desk.send({ model, known, requests: named }, file.lines, signal);
      if (problem !== undefined) for (const { key } of named) answers.set(key, failed(problem));
    }
  }

  /** Reads a line as each answer of the endpoint is read; nothing where it turned down a form that need not be asked for. */
  function read(line: BatchLine | string, { model, known }: BatchNote, own: readonly string[]): Answer | undefined {
    if (typeof line === 'string') return failed(line);
    if (line.kind === 'twice') return failed('The batch answered this request twice, and differently.');
    const said = line.kind === 'body' ? wire.read(line.body, { ...known, outputCap: known.outputCap }) : line;
    if (said.kind === 'answered') return { kind: 'answered', completion: said, marks: own };
    const used: Capabilities = { ...known, outputCap: known.outputCap };
    const better = isSame(knownOf(model), used) ? wire.learn(used, said) : undefined;
    if (better !== undefined) learned.set(model, better);
    if (!isSame(knownOf(model), used)) return undefined;
    return { kind: 'failed', failure: classify(said, model, wire.product).failure };
  }

  function begin(gathering: boolean): void {
    isGathering = gathering;
    put.clear();
    gathered.clear();
  }

  return {
    noting: (secrets) => () => {
      const made = secrets();
      marks.add(made.nonce).add(made.canary);
      return made;
    },
    gather: () => begin(true),
    finish: () => begin(false),
    async complete(request): Promise<Completion> {
      const keyed = keyOfRequest(request, (text) => marks.has(text));
      // The same may be asked more than once on purpose: each time is a request of its own.
      const time = (put.get(keyed.key) ?? 0) + 1;
      put.set(keyed.key, time);
      const key = `${keyed.key}.${time}`;
      const answer = answers.get(key);
      if (answer?.kind === 'failed') return { ...answer, usage: noUsage };
      if (answer?.kind === 'answered') {
        return { ...answer.completion, text: withMarks(answer.completion.text, answer.marks, keyed.marks) };
      }
      const refused = request.objection?.();
      if (refused === undefined && isGathering && request.toFallback !== true)
        gathered.set(key, { request, key, marks: keyed.marks });
      return { kind: 'failed', failure: { kind: 'budget', message: refused ?? notSent }, usage: noUsage };
    },
    async exchange(signal) {
      const known = await desk.underWay();
      const fresh = [...gathered.values()].filter(({ key }) => !known.has(key));
      if (fresh.length === 0 && known.size === 0) return false;
      for (const [model, own] of Map.groupBy(fresh, ({ request }) => request.model)) await send(model, own, signal);
      for (const { note, said } of await desk.collect(signal)) {
        for (const { customId, key, marks: own } of note.requests) {
          const answer = read(said(customId), note, own);
          if (answer !== undefined) answers.set(key, answer);
        }
      }
      return true;
    },
    forget: () => desk.forget(),
    notices: () => desk.notices(),
  };
}

function isSame(one: Capabilities, other: Capabilities): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
