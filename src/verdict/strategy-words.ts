import type { Policy, Strategy } from '../engine/votes/strategy.ts';

interface StrategyWords {
  /** What it asks of the votes, or what its score is. */
  readonly rule: string;
  /** Whether the threshold has a say. */
  readonly usesThreshold: boolean;
}

/** What people need to know of each strategy. */
export const strategyWords: Readonly<Record<Strategy, StrategyWords>> = {
  unanimous: { rule: 'every vote must approve', usesThreshold: false },
  majority: { rule: 'more than half of the declared voters must approve', usesThreshold: false },
  weighted: { rule: 'weighted mean', usesThreshold: true },
  threshold: { rule: 'mean', usesThreshold: true },
};

/** How a policy treats votes that were not cast: the quorum, and what absent optional reviewers count. */
export function absenceWords({ quorum, absent }: Pick<Policy, 'quorum' | 'absent'>): readonly [string, string] {
  return [
    `quorum ${quorum ?? 'more than half of the declared voters'}`,
    `absent optional reviewers ${absent === 'exclude' ? 'are left out' : 'count against'}`,
  ];
}
