import { noUsage, type Usage } from '../review.ts';
import { callsPerQuestion } from './ask.ts';
import { likelyParts } from './chunk.ts';
import type { Completion, LanguageModel } from './model.ts';

/** What a run will ask for, before its first call. */
export interface Estimate {
  /** One call for each file, reviewer, sample and part. */
  readonly calls: number;
  /** The most calls it can come to with every repair, widening and confirmation. */
  readonly callsAtMost: number;
  readonly promptTokens: number;
}

/** US dollars per million tokens. */
export interface Price {
  readonly input: number;
  /** What tokens from the provider's prompt cache cost; as `input` when absent. */
  readonly cachedInput?: number;
  readonly output: number;
}

// About four characters of English a token, and half as many again for line numbers and longer words.
const charactersPerToken = 3.5;
const tokensOfRules = 450;
const tokensOfCriterion = 45;

/** Estimates the calls and tokens of a run from the lengths of its files and the shape of its reviewers. */
export function estimateRun(
  files: readonly { readonly characters: number }[],
  reviewers: readonly { readonly samples: number; readonly criteria: number; readonly referenceCharacters: number }[],
): Estimate {
  let calls = 0;
  let callsAtMost = 0;
  let promptTokens = 0;
  for (const { characters } of files) {
    const parts = likelyParts(characters);
    for (const { samples, criteria, referenceCharacters } of reviewers) {
      const questions = parts * samples;
      calls += questions;
      callsAtMost += (samples === 1 ? questions * 2 : questions) * callsPerQuestion;
      const own = tokensOfRules + criteria * tokensOfCriterion + referenceCharacters / charactersPerToken;
      promptTokens += Math.ceil(questions * own + (samples * characters) / charactersPerToken);
    }
  }
  return { calls, callsAtMost, promptTokens };
}

/** What calls cost in US dollars, or `undefined` where no price is known. */
export function costOf(usage: Usage, price: Price | undefined): number | undefined {
  if (price === undefined) return undefined;
  const cached = Math.min(usage.cachedTokens, usage.promptTokens);
  const dollars =
    (usage.promptTokens - cached) * price.input +
    cached * (price.cachedInput ?? price.input) +
    usage.completionTokens * price.output;
  return dollars / 1_000_000;
}

/**
 * A ceiling that no call gets past. It stands at the port, so that repairs and confirmations count, and hands down the
 * right to try again, so that what an adapter repeats behind the port counts too.
 */
export function withBudget(model: LanguageModel, maxCalls: number): LanguageModel {
  const message = `The limit of ${maxCalls} model calls for one run is used up; raise limits.max-model-calls or review fewer files.`;
  let calls = 0;
  const take = (): boolean => {
    if (calls >= maxCalls) return false;
    calls += 1;
    return true;
  };
  return {
    async complete(request, signal): Promise<Completion> {
      if (!take()) return { kind: 'failed', failure: { kind: 'budget', message }, usage: noUsage };
      return model.complete({ ...request, mayTryAgain: take }, signal);
    },
  };
}
