import type { Usage } from '../review.ts';
import { costOf, type Price } from './budget.ts';
import type { Completion, LanguageModel } from './model.ts';
import { sumUsage } from './usage.ts';

/** A model that counts what it is asked, so that paid calls of failed reviewers are in the bill too. */
export interface MeteredModel extends LanguageModel {
  usage(): Usage;
  /** US dollars so far; undefined when a model that was asked has no price, because half a sum would mislead. */
  cost(prices: ReadonlyMap<string, Price>): number | undefined;
}

/** Counts the usage of every call that ends with one, answered or not. */
export function withMeter(model: LanguageModel): MeteredModel {
  const byModel = new Map<string, Usage>();
  return {
    usage: () => sumUsage([...byModel.values()]),
    cost(prices) {
      const costs = [...byModel].map(([name, usage]) => costOf(usage, prices.get(name)));
      return costs.reduce<number | undefined>(
        (sum, cost) => (sum === undefined || cost === undefined ? undefined : sum + cost),
        0,
      );
    },
    async complete(request, signal): Promise<Completion> {
      const completion = await model.complete(request, signal);
      const before = byModel.get(request.model);
      byModel.set(request.model, sumUsage(before === undefined ? [completion.usage] : [before, completion.usage]));
      return completion;
    },
  };
}
