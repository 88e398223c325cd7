import type { Completion, ModelRequest } from '../review/model/model.ts';
import type { Rejection } from './rejection.ts';

/**
 * Port: how one model API is spoken. It says what is posted where, reads what comes back, and learns from refusals; it knows
 * nothing of waits, retries and connections. `Known` is what a run can learn about one model behind it.
 */
export interface Wire<Known> {
  /** What it answers with, in words: "chat completion". */
  readonly product: string;
  /** Where requests go, below the base URL. */
  readonly path: string;
  /** What is hoped of an endpoint before it has refused anything. */
  readonly hopes: Known;
  /** The body of a request in the form that the endpoint is known to accept. */
  body(request: ModelRequest, known: Known, settings: WireSettings): Readonly<Record<string, unknown>>;
  /** Reads the body of a successful response, or says what it is instead of an answer. */
  read(body: unknown, known: Known): Extract<Completion, { kind: 'answered' }> | Rejection;
  /** What a refusal teaches, or nothing when it names nothing that could be left out. */
  learn(used: Known, refusal: Rejection): Known | undefined;
  /** One line for the report on each thing that was learned. */
  describe(known: Known): readonly string[];
}

/** What the configuration says about every request. */
export interface WireSettings {
  readonly temperature: number | undefined;
}
