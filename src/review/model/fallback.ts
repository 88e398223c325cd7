import type { CompletionFailure, LanguageModel } from './model.ts';

/** Why a question got no answer: the endpoint gave none, or gave one without the text that was asked for. */
export type AskFailure = CompletionFailure['kind'] | 'withheld';

/**
 * Whether another model is asked instead. All failures of an endpoint and of its model count: it is down, too slow, too busy, does
 * not let us in, does not know the model, turns the request down, or withholds the answer. An answer that came and is
 * no good does not, or a page could choose its judge by confusing the first; and neither does our own limit.
 */
export function fallsBack(failure: AskFailure | undefined): boolean {
  return failure !== undefined && failure !== 'budget';
}

/** Two models behind one port, so that one limit and one bill hold for both: each request says which of them it is for. */
export function eitherModel(first: LanguageModel, fallback: LanguageModel): LanguageModel {
  return {
    complete: (request, signal) => (request.toFallback === true ? fallback : first).complete(request, signal),
  };
}

/** The port as the fallback's reviews see it. */
export function asFallback(model: LanguageModel): LanguageModel {
  return { complete: (request, signal) => model.complete({ ...request, toFallback: true }, signal) };
}
