import type { Strategy } from '../engine/votes/strategy.ts';
import type { VerdictPolicy } from './policy.ts';

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

/** What a policy says beside its strategy: the quorum, what absent optional reviewers count, and whom a finding that blocks binds, where that is not the page. */
export function besideStrategy({ quorum, absent, blocking }: Omit<VerdictPolicy, 'strategy'>): readonly string[] {
  return [
    `quorum ${quorum ?? 'more than half of the declared voters'}`,
    `absent optional reviewers ${absent === 'exclude' ? 'are left out' : 'count against'}`,
    ...(blocking === 'page' ? [] : ['a finding that blocks binds only its reviewer']),
  ];
}
