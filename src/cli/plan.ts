import { problemLine } from '../config/problem.ts';
import type { Config } from '../config/schema.ts';
import { selectContent } from '../content/select.ts';
import { type FilePlan, planFiles, shapeOf } from '../file-plan.ts';
import { defaultBaseUrl, endpointInWords } from '../llm/connect.ts';
import { localSource } from '../local/source.ts';
import { contentKey, type PhasePlan, planPhases, withScreening } from '../plan.ts';
import { jsonText } from '../report/json.ts';
import { estimateRun } from '../review/model/budget.ts';
import type { Reviewer } from '../review/reviewer.ts';
import { readConfiguration } from '../setup.ts';
import { outputKey } from '../verdict/ballot.ts';
import { defaultConfig, locate, refuse } from './place.ts';
import { renderPlan } from './plan-text.ts';
import { exitCodes, type World } from './world.ts';

/** What `plan` was asked. */
export interface PlanOptions {
  readonly paths: readonly string[];
  readonly base: string | undefined;
  readonly format: 'pretty' | 'json';
  readonly config: string | undefined;
  readonly model: string | undefined;
  readonly baseUrl: string | undefined;
}

/** One task as it would run. */
export interface PlannedTask {
  readonly name: string;
  readonly kind: Reviewer['kind'];
  readonly responsibility: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly timeoutSeconds: number;
  readonly required: boolean;
  readonly weight: number;
  readonly veto: boolean;
  /** How many pages it judges. */
  readonly pages: number;
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
    readonly gate: boolean;
    readonly pages: number;
    readonly tasks: readonly PlannedTask[];
  }[];
  readonly model: { readonly name: string | null; readonly endpoint: string; readonly hasKey: boolean };
  readonly calls: number;
  /** With every confirmation and repair, and never above the limit. */
  readonly callsAtMost: number;
  readonly callLimit: number;
  /** In US dollars; null when a model has no price. */
  readonly costAtMost: number | null;
  readonly warnings: readonly string[];
}

/** Shows what `check` would do and cost; asks no model and runs no checker. */
export async function plan(options: PlanOptions, world: World): Promise<number> {
  const place = await locate(options, world);
  if (!place.ok) return refuse(world, place.problem);
  const source = await localSource(place, world.signal);
  const path = options.config ?? defaultConfig;
  const hasKey = Boolean(world.variables.CONTENT_GATE_API_KEY || world.variables.OPENAI_API_KEY);
  const read = await readConfiguration(
    {
      ...{ base: source.base, path, named: options.config !== undefined },
      ...{ modelNamed: options.model !== undefined, hasCredentials: hasKey },
    },
    world.signal,
  );
  if (read.kind === 'unreadable') return refuse(world, read.problem);
  if (!read.configuration.ok) return refuse(world, ...read.configuration.problems.map(problemLine));
  const { config, reviewers, warnings } = read.configuration;
  const limits = { maxFileBytes: config.content['max-file-bytes'] };
  const change = await source.load(selectContent(config.content), limits, world.signal);
  const phases = planPhases(config, withScreening(reviewers));
  const plans = await planFiles(change.files, phases, source.base, world.signal);
  const preview = previewOf(config, phases, plans, {
    configuration: { path, found: read.found },
    notJudged: change.leftOut.length,
    model: {
      name: options.model ?? config.model.name ?? null,
      endpoint: endpointInWords(options.baseUrl ?? config.model['base-url'] ?? defaultBaseUrl),
      hasKey,
    },
    warnings: warnings.map(problemLine),
  });
  world.out.write(options.format === 'json' ? jsonText(preview) : renderPlan(preview));
  return exitCodes.approved;
}

/** Sums up the plans of all pages, phase by phase. */
export function previewOf(
  config: Config,
  phases: readonly PhasePlan[],
  plans: readonly FilePlan[],
  about: Pick<Preview, 'configuration' | 'notJudged' | 'model' | 'warnings'>,
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
    gate: phase.gate,
    pages: judging(phase.name).length,
    tasks: phase.reviewers.map((one) => task(one, judging(phase.name, one.name), config, about.model.name)),
  }));
  const asked = planned.flatMap(({ tasks }) => tasks.flatMap(({ model }) => (model === undefined ? [] : [model])));
  const sum = (of: (model: NonNullable<PlannedTask['model']>) => number): number =>
    asked.reduce((total, model) => total + of(model), 0);
  const calls = sum((model) => model.calls);
  const callLimit = config.limits['max-model-calls'];
  // A run that would need more than it may is not begun: nothing is asked, and the verdict is inconclusive.
  const begins = calls <= callLimit;
  const { strategy, threshold, absent, quorum } = config;
  return {
    ...about,
    policy: { strategy, threshold, quorum: quorum ?? null, absent },
    pages: plans.map(({ file }) => file.path),
    phases: planned,
    calls,
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

function task(reviewer: Reviewer, plans: readonly FilePlan[], config: Config, runModel: string | null): PlannedTask {
  const { name, kind, responsibility, timeoutMs, required, weight, veto } = reviewer;
  return {
    ...{ name, kind, responsibility, required, weight, veto },
    inputs: [contentKey, ...(reviewer.inputs ?? []).filter((key) => key !== contentKey)],
    outputs: [outputKey(reviewer)],
    timeoutSeconds: timeoutMs / 1000,
    pages: plans.length,
    ...(reviewer.kind === 'model' ? { model: asked(reviewer, plans, config, reviewer.model ?? runModel) } : {}),
  };
}

function asked(
  reviewer: Extract<Reviewer, { kind: 'model' }>,
  plans: readonly FilePlan[],
  config: Config,
  name: string | null,
): NonNullable<PlannedTask['model']> {
  const { calls, callsAtMost, promptTokens } = estimateRun(
    plans.map(({ file }) => ({ characters: file.text.length })),
    [shapeOf(reviewer)],
  );
  const price = name === null ? undefined : new Map(Object.entries(config.prices)).get(name);
  const promptTokensAtMost = calls === 0 ? 0 : (promptTokens / calls) * callsAtMost;
  const answerTokensAtMost = callsAtMost * config.model['max-output-tokens'];
  const costAtMost =
    calls === 0
      ? 0
      : price === undefined
        ? null
        : (promptTokensAtMost * price.input + answerTokensAtMost * price.output) / 1_000_000;
  return { name, calls, callsAtMost, costAtMost };
}
