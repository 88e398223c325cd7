import { defaultPhases } from '../config/default-phases.ts';
import { conditionOf } from '../config/page-conditions.ts';
import type { Config } from '../config/schema.ts';
import type { Condition } from '../content/condition.ts';
import type { Strategy } from '../engine/votes/strategy.ts';
import type { HiddenProse } from '../review/hidden-prose.ts';
import type { Reviewer, RulesReviewer } from '../review/reviewer.ts';
import { screeningCheckers } from '../review/rules/checkers/registry.ts';
import type { VerdictPolicy } from '../verdict/policy.ts';

/** A phase by the names of its tasks, before any file is known. */
export interface PhasePlan {
  readonly name: string;
  readonly reviewers: readonly Reviewer[];
  readonly gate: boolean;
  /** How the gate counts its votes; as the run does when absent. */
  readonly strategy?: Strategy;
  /** The pages that it runs for; all when absent. */
  readonly when?: Condition;
}

/** How votes are counted under a configuration. */
export function policyOf(config: Config): VerdictPolicy {
  const { strategy, threshold, quorum, absent, blocking } = config;
  return { strategy, threshold, quorum, absent, blocking };
}

/**
 * The reviewers of a run with the screening for text that hides or speaks to reviewers. It takes part in every run, because
 * what the others say about such a page cannot be relied on; where the team did not declare it, it has no vote and can only
 * keep a page from being approved. `hiddenProse` is what the configuration says of prose that nobody sees.
 */
export function withScreening(reviewers: readonly Reviewer[], hiddenProse?: HiddenProse): readonly Reviewer[] {
  const declared = new Set(reviewers.flatMap((one) => (one.kind === 'rules' ? [one.checker] : [])));
  const added = screeningCheckers.filter(({ name }) => !declared.has(name));
  const told = hiddenProse === undefined ? {} : { 'hidden-prose': hiddenProse };
  const screens = new Set(screeningCheckers.map(({ name }) => name));
  return [
    ...reviewers.map((one) =>
      one.kind === 'rules' && screens.has(one.checker) ? { ...one, options: { ...told, ...one.options } } : one,
    ),
    ...added.map(
      ({ name, responsibility, criteria, options }): RulesReviewer => ({
        kind: 'rules',
        name,
        checker: name,
        responsibility,
        criteria,
        options: options.parse(told),
        weight: 0,
        required: true,
        veto: false,
        threshold: 80,
        timeoutMs: 30_000,
      }),
    ),
  ];
}

/**
 * The phases of a run: those of the configuration, or the default ones. A reviewer that no phase names runs with the last
 * one: a declared reviewer never goes missing in silence.
 */
export function planPhases(config: Config, reviewers: readonly Reviewer[]): readonly PhasePlan[] {
  if (config.pipeline === undefined) {
    const joins = (reviewer: Reviewer): boolean => isAddedScreening(config, reviewer);
    return defaultPhases(reviewers, joins).map((phase) => ({ ...phase, gate: false }));
  }
  const byName = new Map(reviewers.map((reviewer) => [reviewer.name, reviewer]));
  const named = new Set(config.pipeline.flatMap(({ tasks }) => tasks));
  const unnamed = reviewers.filter(({ name }) => !named.has(name));
  const phases = config.pipeline.map(
    ({ phase, tasks, gate, when }): PhasePlan => ({
      name: phase,
      gate: gate !== false,
      ...(typeof gate === 'string' ? { strategy: gate } : {}),
      reviewers: tasks.flatMap((task) => byName.get(task) ?? []),
      ...(when === undefined ? {} : { when: conditionOf(when) }),
    }),
  );
  // A phase of model reviewers is empty when the team goes on without a key.
  const filled = phases.filter((phase) => phase.reviewers.length > 0);
  const last = filled.at(-1);
  if (unnamed.length === 0) return filled;
  // What takes part everywhere must not be left out together with a phase that is for some pages only.
  if (last === undefined || last.when !== undefined) {
    return [...filled, { name: freeName('others', filled), gate: false, reviewers: unnamed }];
  }
  return filled.with(-1, { ...last, reviewers: [...last.reviewers, ...unnamed] });
}

function isAddedScreening(config: Config, { name }: Reviewer): boolean {
  const screens = screeningCheckers.some((checker) => checker.name === name);
  return screens && config.reviewers !== undefined && !Object.hasOwn(config.reviewers, name);
}

function freeName(wanted: string, phases: readonly PhasePlan[]): string {
  return phases.some(({ name }) => name === wanted) ? freeName(`${wanted}-2`, phases) : wanted;
}
