import type { Config } from '../config/schema.ts';
import type { Report } from '../report/report.ts';
import { dollarsAtMost, listed } from '../review/english.ts';
import { costOf, type Estimate, estimateRun, type Price, withBudget } from '../review/model/budget.ts';
import { type MeteredModel, type Spent, withMeter } from '../review/model/meter.ts';
import { sumUsage } from '../review/model/usage.ts';
import { noUsage, type Usage } from '../review/review.ts';
import { type FilePlan, modelReviewersOf, shapeOf } from './file-plan.ts';
import type { ModelAccess } from './review-ports.ts';

/** What a run will ask of models and come to, before its first call. */
export interface RunEstimate extends Estimate {
  readonly callLimit: number;
  /** In US dollars without confirmations and repairs; absent when a model that will be asked has no price. */
  readonly cost?: number;
  /** The models without a price. */
  readonly unpriced: readonly string[];
}

/** The model behind its limits with what it will come to, or none at all when that is already too much. */
export interface BoundedAccess {
  readonly access: ModelAccess;
  readonly meter?: MeteredModel;
  /** Absent when no model can be asked, and when none needs to be. */
  readonly estimate?: RunEstimate;
}

/**
 * Bounds the calls and the money of a run: `pending` are the pages that lack reviews, `spent` is what other machines of the run
 * asked and paid already.
 */
export function boundedAccess(
  access: ModelAccess,
  pending: readonly FilePlan[],
  config: Config,
  spent: readonly Spent[] = [],
): BoundedAccess {
  if (access.kind === 'missing') return { access };
  const { estimate, objection: reason } = forecast(pending, config, access.name, access.fallback?.name);
  const announced = estimate.calls === 0 ? {} : { estimate };
  if (reason !== undefined) return { access: { kind: 'missing', reason }, ...announced };
  return { ...limitedAccess(access, config, spent), ...announced };
}

/** A model behind the limits of the configuration, with the meter of what it is asked. */
export function limitedAccess(
  access: Extract<ModelAccess, { readonly kind: 'available' }>,
  config: Config,
  spent: readonly Spent[] = [],
): { readonly access: ModelAccess; readonly meter: MeteredModel } {
  const meter = withMeter(access.model, spent);
  const limited = withBudget(meter, config.limits['max-model-calls'], spendingLimit(meter, config));
  return { access: { ...access, model: limited }, meter };
}

/** What a run over these pages will ask, and why it would not be begun; no objection when it would. */
export function forecast(
  plans: readonly FilePlan[],
  config: Config,
  runModel: string,
  fallback?: string,
): { readonly estimate: RunEstimate; readonly objection: string | undefined } {
  const estimate = estimated(plans, config, runModel, fallback);
  return { estimate, objection: objectionTo(estimate, config) };
}

/** What was spent, for the report. */
export function spendingOf(meter: MeteredModel | undefined, config: Config): Pick<Report, 'cost' | 'spending'> {
  if (meter === undefined) return {};
  const prices = pricesOf(config);
  const total = prices.size === 0 ? undefined : meter.cost(prices);
  const spending = meter.spent().map(({ asker, model, usage }) => {
    const cost = costOf(usage, prices.get(model));
    return { reviewer: asker, model, usage, ...(cost === undefined ? {} : { cost }) };
  });
  return {
    ...(total === undefined ? {} : { cost: total }),
    ...(spending.length === 0
      ? {}
      : { spending: spending.toSorted((a, b) => (a.reviewer < b.reviewer ? -1 : a.reviewer > b.reviewer ? 1 : 0)) }),
  };
}

/** What was spent all together; no cost where a price is not known. */
export function usageAndCost(
  spent: readonly Spent[],
  config: Config,
): { readonly usage: Usage; readonly cost: number | undefined } {
  const prices = pricesOf(config);
  const costs = spent.map(({ model, usage }) => costOf(usage, prices.get(model)));
  const cost = costs.reduce((sum, one) => (sum === undefined || one === undefined ? undefined : sum + one), 0);
  return { usage: sumUsage(spent.map(({ usage }) => usage)), cost: prices.size === 0 ? undefined : cost };
}

/** What a million tokens cost, by model, as the configuration says. */
export function pricesOf({ prices }: Config): ReadonlyMap<string, Price> {
  return new Map(
    Object.entries(prices).map(([model, { input, output, 'cached-input': cachedInput }]) => [
      model,
      { input, output, ...(cachedInput === undefined ? {} : { cachedInput }) },
    ]),
  );
}

/** With a fallback each review may be asked for twice, and its price is the higher one of both. */
function estimated(
  plans: readonly FilePlan[],
  config: Config,
  runModel: string,
  fallback: string | undefined,
): RunEstimate {
  const times = fallback === undefined ? 1 : 2;
  const prices = pricesOf(config);
  const unpriced = new Set<string>();
  let sum = { calls: 0, callsAtMost: 0, promptTokens: 0, answerTokens: 0 };
  let cost = 0;
  for (const plan of plans) {
    for (const reviewer of modelReviewersOf(plan)) {
      const name = reviewer.model ?? runModel;
      const one = estimateRun([{ characters: plan.file.text.length }], [shapeOf(reviewer)]);
      const usage = { ...noUsage, promptTokens: one.promptTokens, completionTokens: one.answerTokens };
      let own = 0;
      for (const one of fallback === undefined ? [name] : [name, fallback]) {
        const price = costOf(usage, prices.get(one));
        if (price === undefined) unpriced.add(one);
        else own = Math.max(own, price);
      }
      cost += own;
      sum = {
        calls: sum.calls + one.calls,
        callsAtMost: sum.callsAtMost + one.callsAtMost * times,
        promptTokens: sum.promptTokens + one.promptTokens,
        answerTokens: sum.answerTokens + one.answerTokens,
      };
    }
  }
  return {
    ...sum,
    callLimit: config.limits['max-model-calls'],
    unpriced: [...unpriced],
    ...(unpriced.size > 0 ? {} : { cost }),
  };
}

function objectionTo({ calls, cost, unpriced }: RunEstimate, { limits }: Config): string | undefined {
  const most = limits['max-model-calls'];
  if (calls > most) {
    return `This change needs ${calls} model calls and limits.max-model-calls allows ${most}; raise it or split the change.`;
  }
  const dollars = limits['max-cost'];
  if (dollars === undefined || calls === 0) return undefined;
  if (cost === undefined) {
    return `limits.max-cost cannot be kept: prices says nothing about ${listed(unpriced)}; add its price, or take the limit out.`;
  }
  return cost > dollars
    ? `This change is estimated to cost ${dollarsAtMost(cost)} and limits.max-cost allows ${dollarsAtMost(dollars)}; raise it or split the change.`
    : undefined;
}

function spendingLimit(meter: MeteredModel, config: Config) {
  const most = config.limits['max-cost'];
  if (most === undefined) return undefined;
  const prices = pricesOf(config);
  return {
    reached: () => (meter.costAtLeast(prices) ?? Number.POSITIVE_INFINITY) >= most,
    message: `The limit of ${dollarsAtMost(most)} for one run is used up; raise limits.max-cost or review fewer files.`,
  };
}
