import type { Usage } from '../review.ts';

/** One question to a language model: always one system and one user message. */
export interface ModelRequest {
  readonly system: string;
  readonly user: string;
  /** The shape that the answer must have: a JSON Schema in the strictest common subset. */
  readonly answerSchema: { readonly name: string; readonly schema: Readonly<Record<string, unknown>> };
  readonly model: string;
  /** Upper bound for the answer, in tokens. */
  readonly maxOutputTokens: number;
  /** Requests with the same key share a prefix; sent as a cache hint where the endpoint knows one. */
  readonly cacheKey: string;
  /** The reviewer on whose account the call goes; it is not sent. */
  readonly asker?: string;
  /** It is for the fallback of the run; not sent. */
  readonly toFallback?: true;
  /** Asked when a try has its turn, before it goes out; a sentence ends the call with it. A ceiling on calls hands it down. */
  readonly objection?: () => string | undefined;
}

/** Why no answer came; each is one line to a person and none carries the provider's own words. */
export type CompletionFailure =
  | { readonly kind: 'unauthorised'; readonly message: string }
  | { readonly kind: 'not-found'; readonly message: string }
  | { readonly kind: 'unreachable'; readonly message: string }
  | { readonly kind: 'rate-limited'; readonly message: string }
  | { readonly kind: 'rejected-request'; readonly message: string }
  | { readonly kind: 'server-error'; readonly message: string }
  | { readonly kind: 'circuit-open'; readonly message: string }
  | { readonly kind: 'budget'; readonly message: string }
  | { readonly kind: 'not-a-completion'; readonly message: string };

/** What came back, unparsed: the text is the model's and hostile. */
export type Completion =
  | {
      readonly kind: 'answered';
      readonly text: string;
      /** The endpoint's word for why the answer ended; `undefined` when it gave none. */
      readonly finishReason: string | undefined;
      readonly refusal: string | undefined;
      /** The model id that the endpoint says it used. */
      readonly model: string | undefined;
      readonly usage: Usage;
    }
  | { readonly kind: 'failed'; readonly failure: CompletionFailure; readonly usage: Usage };

/** Port: a language model. Transport faults are retried behind it; an abort rejects with the signal's reason. */
export interface LanguageModel {
  complete(request: ModelRequest, signal: AbortSignal): Promise<Completion>;
}
