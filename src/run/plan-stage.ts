import { canonicalJson, sha256 } from '../engine/canonical-json.ts';
import { toPlainData } from '../engine/plain-data.ts';
import type { RecordedReads, Share } from '../record/stage-schema.ts';
import { type FilePlan, withInputsOf } from './file-plan.ts';
import { judgePlan } from './judge-plan.ts';
import { loadChange } from './load-change.ts';
import { noMemory } from './memory.ts';
import { planRun, type RunPlan } from './plan-run.ts';
import type { GateOptions, GatePorts, GateSettings } from './ports.ts';
import type { AskedHow } from './review-identity.ts';
import { needOf, type PlannedShards, type ShardWork, settledVoices, workOf } from './shard-work.ts';
import { balanced, divided, shardCount } from './shards.ts';
import { forecast } from './spending.ts';

/**
 * Plans a run that several machines judge: the pages that lack reviews by models, in shards of about the same cost, each with all that
 * a machine needs to judge it. Checkers judge those pages here, once, because they read the repository. There is no shard where
 * no model has to be asked, or none may be.
 */
export async function planShards(
  settings: GateSettings,
  ports: GatePorts,
  reads: () => RecordedReads,
  options: GateOptions,
): Promise<PlannedShards> {
  const { signal } = options;
  const { config } = settings;
  const change = await loadChange(config, ports.source, signal);
  const plan = await planRun(change, settings, ports, signal);
  const shards = plan.access.kind === 'available' ? shardsOf(plan, settings) : [];
  const checked = await judgePlan(
    withoutModels(plan),
    change,
    settings,
    ports,
    options,
    async (judged) => judged,
    shards.flat().map(onlyCheckers),
  );
  const byPath = new Map(checked.map((one) => [one.file.path, one]));
  const shares = sharesOf(shards, settings, plan);
  const work = shards.map(
    async (pages, index): Promise<ShardWork> => ({
      pages: await Promise.all(
        pages.map((page) => workOf(page, byPath.get(page.file.path), plan.memory, ports.source.base, signal)),
      ),
      share: shares[index] ?? noShare,
    }),
  );
  const owners = Object.values(config.exceptions);
  return {
    shards: await Promise.all(work),
    common: { reads: reads(), waivers: { exceptions: plan.standings, ...settledVoices(plan.heard, owners) } },
  };
}

/** Stands for everything that decides about a review beside the page: stages that were given something else do not go together. */
export function rulesDigest(
  { config, reviewers, exceptions, version }: GateSettings,
  asked: AskedHow | undefined,
): string {
  const plain = toPlainData({ config, reviewers, exceptions, version, asked: asked ?? null });
  if (!plain.ok) throw new TypeError(`the rules of a run${plain.at} cannot be written: ${plain.why}`);
  return sha256(canonicalJson(plain.value));
}

function shardsOf({ pending, memory }: RunPlan, { config }: GateSettings): readonly (readonly FilePlan[])[] {
  const needs = pending.map((plan) => needOf(plan, memory));
  const limits = { most: config.limits['max-shards'], places: config.limits.concurrency };
  const count = shardCount(
    needs.map(({ calls }) => calls),
    limits,
  );
  const costs = needs.map(({ cost }) => cost);
  return balanced(costs, count).map((places) => places.flatMap((place) => pending[place] ?? []));
}

const noShare: Share = { calls: 0, places: 1 };

/** Each shard may ask for what its pages need, and has its part of what is allowed beyond; all together are what the run may. */
function sharesOf(
  shards: readonly (readonly FilePlan[])[],
  { config }: GateSettings,
  { access }: RunPlan,
): readonly Share[] {
  if (access.kind === 'missing') return [];
  const needs = shards.map((pages) => forecast(pages, config, access.name, access.fallback?.name).estimate);
  const calls = needs.map((one) => one.calls);
  const left = config.limits['max-model-calls'] - calls.reduce((sum, one) => sum + one, 0);
  const more = divided(Math.max(0, left), calls);
  const places = divided(
    config.limits.concurrency,
    calls.map(() => 1),
  );
  const dollars = config.limits['max-cost'];
  const total = needs.reduce((sum, one) => sum + (one.cost ?? 0), 0);
  return needs.map((one, index): Share => {
    const share = { calls: one.calls + (more[index] ?? 0), places: places[index] ?? 1 };
    // Models that cost nothing use nothing up.
    if (dollars === undefined || one.cost === undefined || one.cost === 0) return share;
    return { ...share, cost: Math.max(one.cost, (dollars * one.cost) / total) };
  });
}

/** What is waived is said where the verdict is made: work has what checkers said. */
function withoutModels(plan: RunPlan): RunPlan {
  return {
    ...plan,
    memory: noMemory,
    exceptions: { ...plan.exceptions, apply: (_file, _reviewer, review) => review },
    access: { kind: 'missing', reason: 'models are asked by the shards' },
  };
}

function onlyCheckers(plan: FilePlan): FilePlan {
  const reviewers = plan.phases.flatMap((phase) => phase.reviewers.filter(({ kind }) => kind === 'rules'));
  return {
    ...plan,
    phases: reviewers.length === 0 ? [] : withInputsOf([{ name: 'checkers', gate: false, reviewers }]),
  };
}
