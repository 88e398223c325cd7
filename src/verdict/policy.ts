import type { Policy } from '../engine/votes/strategy.ts';

/** Whom a confirmed finding that blocks can bind: its page, under every strategy, or only the reviewer that made it. */
export const blockingRules = ['page', 'reviewer'] as const;
export type BlockingRule = (typeof blockingRules)[number];

/** Everything that decides about a page beside the votes themselves. */
export interface VerdictPolicy extends Policy {
  readonly blocking: BlockingRule;
}
