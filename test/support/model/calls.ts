import { type ChatRequest, readRequest } from './question.ts';

/** One call that reached the model. */
export interface ModelCall extends ChatRequest {
  /** Counted from 0 in order of arrival. */
  readonly index: number;
  readonly authorization: string | undefined;
  readonly startedAt: number;
  /** Absent while under way. */
  endedAt: number | undefined;
}

/** What tests see of every kind of model endpoint. */
export interface ModelEndpoint extends AsyncDisposable {
  /** What goes into `base-url`. */
  readonly url: string;
  readonly log: CallLog;
  close(): Promise<void>;
}

/** The calls of a model, and how many there were at once. */
export class CallLog {
  readonly calls: ModelCall[] = [];
  inFlight = 0;
  maxInFlight = 0;
  #held: PromiseWithResolvers<void> | undefined;
  #waiting: { readonly reached: () => boolean; readonly resolve: () => void }[] = [];

  /** A call came in. */
  begin(body: unknown, authorization?: string): ModelCall {
    const call: ModelCall = {
      ...readRequest(body),
      index: this.calls.length,
      authorization,
      startedAt: performance.now(),
      endedAt: undefined,
    };
    this.calls.push(call);
    this.inFlight += 1;
    this.maxInFlight = Math.max(this.maxInFlight, this.inFlight);
    this.#wake();
    return call;
  }

  /** The call was answered, or its caller went away; only the first word counts. */
  end(call: ModelCall): void {
    if (call.endedAt !== undefined) return;
    call.endedAt = performance.now();
    this.inFlight -= 1;
    this.#wake();
  }

  /** Keeps every answer back until the returned function is called. */
  hold(): () => void {
    const held = Promise.withResolvers<void>();
    this.#held = held;
    return () => {
      this.#held = undefined;
      held.resolve();
    };
  }

  /** Settles once nothing holds the answers back. */
  async released(): Promise<void> {
    await this.#held?.promise;
  }

  /** Resolves as soon as `count` calls are under way at once. */
  whenInFlight(count: number): Promise<void> {
    return this.#when(() => this.inFlight >= count);
  }

  /** Resolves as soon as `count` calls have come in. */
  whenCalls(count: number): Promise<void> {
    return this.#when(() => this.calls.length >= count);
  }

  /** Resolves as soon as no call is under way. */
  whenIdle(): Promise<void> {
    return this.#when(() => this.inFlight === 0);
  }

  #when(reached: () => boolean): Promise<void> {
    if (reached()) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push({ reached, resolve }));
  }

  #wake(): void {
    const ready = this.#waiting.filter(({ reached }) => reached());
    this.#waiting = this.#waiting.filter((one) => !ready.includes(one));
    for (const { resolve } of ready) resolve();
  }
}
