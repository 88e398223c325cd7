import type { Turn } from '../engine/endpoint-queue.ts';
import type { Resilience } from '../engine/resilience.ts';
import type { Try } from '../engine/try-once.ts';
import type { Completion, CompletionFailure, LanguageModel, ModelRequest } from '../review/model/model.ts';
import { noUsage } from '../review/review.ts';
import { classify } from './classify.ts';
import type { ClientSettings } from './client.ts';
import { createClient } from './create-client.ts';
import type { Rejection } from './rejection.ts';
import type { Wire } from './wire.ts';

/** Where to ask and how. */
export interface EndpointSettings extends ClientSettings {
  readonly temperature: number | undefined;
  /** When a call may go out, and how often it is tried; shared by all calls of the run. */
  readonly resilience: Resilience;
}

/** A language model behind an endpoint. */
export interface EndpointModel extends LanguageModel {
  /** What was learned about the endpoint, one line each, for the report. */
  describe(): readonly string[];
  /** Loads what connects; called early, it loads while the job waits for something else. */
  prepare(): Promise<void>;
}

type Attempt = Try<Completion, CompletionFailure>;

/** A request that an endpoint does not understand is refused before anything is generated, so well within this time. */
const headStartMs = 300;

/** A model that is asked over this wire. Nothing is loaded or sent before the first call. */
export function createEndpointModel<Known>(wire: Wire<Known>, settings: EndpointSettings): EndpointModel {
  const client = createClient(settings);
  /** By model, what was learned from its refusals. */
  const learned = new Map<string, Known>();
  /** By model: whoever is not let through any more is told what closed the way. */
  const lastFaults = new Map<string, CompletionFailure>();
  const knownOf = (model: string): Known => learned.get(model) ?? wire.hopes;

  /**
   * Asks, and steps down after each refusal that teaches something. It starts hopeful, with all calls at once, because most
   * endpoints accept everything; after the first refusal one call tries the next form ahead of the others.
   */
  async function attempt(request: ModelRequest, turn: Turn, signal: AbortSignal): Promise<Attempt> {
    const { model } = request;
    let known = knownOf(model);
    learned.set(model, known);
    for (;;) {
      const heard = await exchange(request, known, signal);
      if (heard.kind === 'answered') return { kind: 'ok', value: heard };
      // Somebody else has learned since this request was sent: that comes first.
      if (knownOf(model) !== known) return { kind: 'again' };
      const better = wire.learn(known, heard);
      if (better === undefined) return faultIn(heard, model);
      learned.set(model, better);
      known = better;
      turn.goAhead(headStartMs);
    }
  }

  async function exchange(request: ModelRequest, known: Known, signal: AbortSignal) {
    const posted = await client.post(wire.path, wire.body(request, known, settings), signal);
    return posted.kind === 'body' ? wire.read(posted.body, known) : posted;
  }

  function faultIn(rejection: Rejection, model: string): Attempt {
    const { failure, transient, retryAfterMs } = classify(rejection, model, wire.product);
    if (!transient) return { kind: 'permanent', fault: failure };
    lastFaults.set(model, failure);
    return { kind: 'transient', fault: failure, retryAfterMs, rateLimited: failure.kind === 'rate-limited' };
  }

  return {
    prepare: client.prepare,
    describe: () => [...learned].flatMap(([model, known]) => wire.describe(known).map((line) => `${model}: ${line}`)),
    async complete(request, signal) {
      signal.throwIfAborted();
      const { model, cacheKey } = request;
      const call = await settings.resilience.call<Completion, CompletionFailure>(
        {
          key: `${settings.baseUrl} ${model}`,
          prefix: cacheKey,
          objection: () => budgetFailure(request.objection?.()),
          attempt: (own, turn) => attempt(request, turn, own),
        },
        signal,
      );
      const hedges = call.hedges ?? 0;
      if (call.kind === 'ok') return withCancelled(call.value, hedges);
      const last = lastFaults.get(model);
      const failure = call.why === 'circuit-open' ? circuitOpen(last) : (call.fault ?? last ?? circuitOpen(last));
      return {
        kind: 'failed',
        failure,
        usage: { ...noUsage, calls: call.tries + hedges, unmeteredCalls: call.tries + hedges },
      };
    },
  };
}

/** A request that was sent twice was answered once; the one that was cancelled is counted as a call whose cost nobody told. */
function withCancelled(completion: Completion, cancelled: number): Completion {
  if (cancelled === 0) return completion;
  const { usage } = completion;
  return {
    ...completion,
    usage: { ...usage, calls: usage.calls + cancelled, unmeteredCalls: usage.unmeteredCalls + cancelled },
  };
}

function circuitOpen(last: CompletionFailure | undefined): CompletionFailure {
  const message = 'The model endpoint has failed too often in a row, so it was not asked again for now.';
  return {
    kind: 'circuit-open',
    message: last === undefined ? message : `${message} Its last failure: ${last.message}`,
  };
}

function budgetFailure(message: string | undefined): CompletionFailure | undefined {
  return message === undefined ? undefined : { kind: 'budget', message };
}
