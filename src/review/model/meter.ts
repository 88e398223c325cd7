import { noUsage, type Usage } from '../review.ts';
import { costOf, type Price, tokensOfText } from './budget.ts';
import type { Completion, LanguageModel, ModelRequest } from './model.ts';
import { sumUsage } from './usage.ts';

/** What one reviewer asked of one model. */
export interface Spent {
  readonly asker: string;
  readonly model: string;
  readonly usage: Usage;
}

/** A model that counts what it is asked, so that paid calls of failed reviewers are in the bill too. */
export interface MeteredModel extends LanguageModel {
  usage(): Usage;
  /** By reviewer and model, in the order of their first answers. */
  spent(): readonly Spent[];
  /** US dollars so far; undefined when a model that was asked has no price, because half a sum would mislead. */
  cost(prices: ReadonlyMap<string, Price>): number | undefined;
  /** The same for a ceiling: an answer that came without a count is taken to have cost what its length suggests. */
  costAtLeast(prices: ReadonlyMap<string, Price>): number | undefined;
}

interface Entry extends Spent {
  readonly assumed: Usage;
}

/** Counts the usage of every call that ends with one, answered or not, on top of what was spent before. */
export function withMeter(model: LanguageModel, before: readonly Spent[] = []): MeteredModel {
  const entries = new Map<string, Entry>();
  for (const { asker, model: name, usage } of before) {
    const key = JSON.stringify([asker, name]);
    const known = entries.get(key)?.usage ?? noUsage;
    entries.set(key, { asker, model: name, usage: sumUsage([known, usage]), assumed: noUsage });
  }
  const sumOf = (prices: ReadonlyMap<string, Price>, usageOf: (entry: Entry) => Usage): number | undefined =>
    [...entries.values()]
      .map((entry) => costOf(usageOf(entry), prices.get(entry.model)))
      .reduce((sum, cost) => (sum === undefined || cost === undefined ? undefined : sum + cost), 0);
  return {
    usage: () => sumUsage([...entries.values()].map(({ usage }) => usage)),
    spent: () => [...entries.values()].map(({ asker, model: name, usage }) => ({ asker, model: name, usage })),
    cost: (prices) => sumOf(prices, ({ usage }) => usage),
    costAtLeast: (prices) => sumOf(prices, ({ usage, assumed }) => sumUsage([usage, assumed])),
    async complete(request, signal): Promise<Completion> {
      const completion = await model.complete(request, signal);
      const { asker = '', model: name } = request;
      const key = JSON.stringify([asker, name]);
      const { usage = noUsage, assumed = noUsage } = entries.get(key) ?? {};
      entries.set(key, {
        asker,
        model: name,
        usage: sumUsage([usage, completion.usage]),
        assumed: sumUsage([assumed, assumedUsage(request, completion)]),
      });
      return completion;
    },
  };
}

function assumedUsage(request: ModelRequest, completion: Completion): Usage {
  if (completion.kind === 'failed' || completion.usage.unmeteredCalls === 0) return noUsage;
  return {
    ...noUsage,
    promptTokens: tokensOfText(request.system) + tokensOfText(request.user),
    completionTokens: tokensOfText(completion.text),
  };
}
