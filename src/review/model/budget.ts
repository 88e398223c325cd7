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
  /** Of answers without long reasoning. */
  readonly answerTokens: number;
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
const tokensOfAnswer = 60;

/** About how many tokens a text has, rather too many than too few. */
export function tokensOfText(text: string): number {
  return Math.ceil(text.length / charactersPerToken);
}

/** Estimates the calls and tokens of a run from the lengths of its files and the shape of its reviewers. */
export function estimateRun(
  files: readonly { readonly characters: number }[],
  reviewers: readonly { readonly samples: number; readonly criteria: number; readonly referenceCharacters: number }[],
): Estimate {
  let calls = 0;
  let callsAtMost = 0;
  let promptTokens = 0;
  let answerTokens = 0;
  for (const { characters } of files) {
    const parts = likelyParts(characters);
    for (const { samples, criteria, referenceCharacters } of reviewers) {
      const questions = parts * samples;
      calls += questions;
      // Each part may be asked about once more to confirm a failure, and once more with the suggested fixes.
      callsAtMost += ((samples === 1 ? questions * 2 : questions) + parts) * callsPerQuestion;
      const own = tokensOfRules + criteria * tokensOfCriterion + referenceCharacters / charactersPerToken;
      promptTokens += Math.ceil(questions * own + (samples * characters) / charactersPerToken);
      answerTokens += questions * criteria * tokensOfAnswer;
    }
  }
  return { calls, callsAtMost, promptTokens, answerTokens };
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

/** A ceiling on money: what was spent so far, and the line that says that it is reached. */
export interface SpendingLimit {
  readonly reached: () => boolean;
  readonly message: string;
}

/**
 * A ceiling that no call gets past. It stands at the port, so that repairs and confirmations count, and hands down its
 * objection, so that what an adapter repeats behind the port counts too, and what has to wait there is asked about again when
 * its turn has come. Money is only known after a call: calls that are under way when the limit is reached still end.
 */
export function withBudget(model: LanguageModel, maxCalls: number, spending?: SpendingLimit): LanguageModel {
  const message = `The limit of ${maxCalls} model calls for one run is used up; raise limits.max-model-calls or review fewer files.`;
  let calls = 0;
  const objection = (): string | undefined => {
    if (spending?.reached() === true) return spending.message;
    return calls >= maxCalls ? message : undefined;
  };
  return {
    async complete(request, signal): Promise<Completion> {
      const refused = objection();
      if (refused !== undefined)
        return { kind: 'failed', failure: { kind: 'budget', message: refused }, usage: noUsage };
      calls += 1;
      let tries = 0;
      const taking = (): string | undefined => {
        tries += 1;
        // The first try was counted before it had to wait.
        if (tries === 1) return spending?.reached() === true ? spending.message : undefined;
        const objected = objection();
        if (objected === undefined) calls += 1;
        return objected;
      };
      return model.complete({ ...request, objection: taking }, signal);
    },
  };
}
