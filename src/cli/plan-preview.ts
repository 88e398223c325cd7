import type { Config } from '../config/schema.ts';
import type { Strategy } from '../engine/votes/strategy.ts';
import { costOf, estimateRun } from '../review/model/budget.ts';
import { noUsage } from '../review/review.ts';
import type { Reviewer } from '../review/reviewer.ts';
import { type FilePlan, shapeOf } from '../run/file-plan.ts';
import type { PhasePlan } from '../run/phases.ts';
import { forecast, pricesOf } from '../run/spending.ts';
import { contentKey } from '../run/task.ts';
import { outputKey } from '../verdict/ballot.ts';

/** One task as it would run. */
export interface PreviewedTask {
  readonly name: string;
  readonly kind: Reviewer['kind'];
  readonly responsibility: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly timeoutSeconds: number;
  readonly required: boolean;
  readonly weight: number;
  readonly veto: boolean | 'approval';
  /** How many pages it judges. */
  readonly pages: number;
  /** Criteria that are not asked, because the reviewer has no references to answer them by. */
  readonly unasked?: readonly string[];
  /** Absent for checkers. */
  readonly model?: {
    /** Null when no model is named. */
    readonly name: string | null;
    readonly calls: number;
    readonly callsAtMost: number;
    /** In US dollars; null without a price for the model. */
    readonly costAtMost: number | null;
  };
}

/** Everything that a run would do, before it is paid for. */
export interface Preview {
  readonly configuration: { readonly path: string; readonly found: boolean };
  readonly policy: Pick<Config, 'strategy' | 'threshold' | 'absent'> & { readonly quorum: number | null };
  readonly pages: readonly string[];
  readonly notJudged: number;
  readonly phases: readonly {
    readonly name: string;
    /** How it decides whether to go on; null for a phase that is no gate. */
    readonly gate: Strategy | null;
    readonly pages: number;
    readonly tasks: readonly PreviewedTask[];
  }[];
  readonly model: { readonly name: string | null; readonly endpoint: string; readonly hasKey: boolean };
  /** The model that is asked where the first gives no answer; null where there is none, or nobody can ask it. */
  readonly fallback: { readonly name: string; readonly endpoint: string } | null;
  readonly calls: number;
  /** In US dollars, without confirmations and repairs; null when a model has no price. */
  readonly expectedCost: number | null;
  /** Why a run would not be begun; null when it would. */
  readonly objection: string | null;
  readonly costLimit: number | null;
  /** With every confirmation and repair, and never above the limit. */
  readonly callsAtMost: number;
  readonly callLimit: number;
  /** In US dollars; null when a model has no price. */
  readonly costAtMost: number | null;
  readonly warnings: readonly string[];
  /** Models with a price. */
  readonly priced: readonly string[];
}

/** Sums up the plans of all pages, phase by phase. */
export function previewOf(
  config: Config,
  phases: readonly PhasePlan[],
  plans: readonly FilePlan[],
  about: Pick<Preview, 'configuration' | 'notJudged' | 'model' | 'fallback' | 'warnings'>,
): Preview {
  const judging = (phase: string, reviewer?: string): readonly FilePlan[] =>
    plans.filter((one) =>
      one.phases.some(
        ({ name, reviewers }) =>
          name === phase && (reviewer === undefined || reviewers.some((other) => other.name === reviewer)),
      ),
    );
  const planned = phases.map((phase) => ({
    name: phase.name,
    gate: phase.gate ? (phase.strategy ?? config.strategy) : null,
    pages: judging(phase.name).length,
    tasks: phase.reviewers.map((one) => task(one, judging(phase.name, one.name), config, about)),
  }));
  const asked = planned.flatMap(({ tasks }) => tasks.flatMap(({ model }) => (model === undefined ? [] : [model])));
  const sum = (of: (model: NonNullable<PreviewedTask['model']>) => number): number =>
    asked.reduce((total, model) => total + of(model), 0);
  const callLimit = config.limits['max-model-calls'];
  const { estimate, objection } = forecast(plans, config, about.model.name ?? '', about.fallback?.name);
  // A run that would need more than it may is not begun: nothing is asked, and the verdict is inconclusive.
  const begins = objection === undefined;
  const { strategy, threshold, absent, quorum } = config;
  return {
    ...about,
    priced: Object.keys(config.prices),
    policy: { strategy, threshold, quorum: quorum ?? null, absent },
    pages: plans.map(({ file }) => file.path),
    phases: planned,
    calls: estimate.calls,
    expectedCost: estimate.cost ?? null,
    objection: objection ?? null,
    costLimit: config.limits['max-cost'] ?? null,
    callsAtMost: begins
      ? Math.min(
          callLimit,
          sum((model) => model.callsAtMost),
        )
      : 0,
    callLimit,
    costAtMost: !begins
      ? 0
      : asked.some(({ costAtMost }) => costAtMost === null)
        ? null
        : sum((m) => m.costAtMost ?? 0),
  };
}

type Models = Pick<Preview, 'model' | 'fallback'>;

function task(reviewer: Reviewer, plans: readonly FilePlan[], config: Config, models: Models): PreviewedTask {
  const { name, kind, responsibility, timeoutMs, required, weight, veto } = reviewer;
  return {
    ...{ name, kind, responsibility, required, weight, veto },
    inputs: [contentKey, ...(reviewer.inputs ?? []).filter((key) => key !== contentKey)],
    outputs: [outputKey(reviewer)],
    timeoutSeconds: timeoutMs / 1000,
    pages: plans.length,
    ...(reviewer.kind === 'model' && reviewer.unasked !== undefined ? { unasked: reviewer.unasked } : {}),
    ...(reviewer.kind === 'model' ? { model: asked(reviewer, plans, config, models) } : {}),
  };
}

function asked(
  reviewer: Extract<Reviewer, { kind: 'model' }>,
  plans: readonly FilePlan[],
  config: Config,
  { model, fallback }: Models,
): NonNullable<PreviewedTask['model']> {
  const name = reviewer.model ?? model.name;
  const { calls, callsAtMost, promptTokens } = estimateRun(
    plans.map(({ file }) => ({ characters: file.text.length })),
    [shapeOf(reviewer)],
  );
  if (calls === 0) return { name, calls, callsAtMost, costAtMost: 0 };
  const prices = pricesOf(config);
  const { 'max-output-tokens': most, fallback: other } = config.model;
  const costAtMost = (of: string | null, tokens: number): number | null => {
    const usage = {
      ...noUsage,
      promptTokens: (promptTokens / calls) * callsAtMost,
      completionTokens: callsAtMost * tokens,
    };
    return costOf(usage, of === null ? undefined : prices.get(of)) ?? null;
  };
  const own = costAtMost(name, most);
  if (fallback === null) return { name, calls, callsAtMost, costAtMost: own };
  // At most, the first model is asked for all of it, and then the fallback for all of it again.
  const others = costAtMost(fallback.name, other?.['max-output-tokens'] ?? most);
  return {
    ...{ name, calls, callsAtMost: callsAtMost * 2 },
    costAtMost: own === null || others === null ? null : own + others,
  };
}
