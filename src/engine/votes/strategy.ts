import { z } from 'zod';

/** How votes become a decision. */
export const strategySchema = z.enum(['unanimous', 'majority', 'weighted', 'threshold']);
export type Strategy = z.infer<typeof strategySchema>;

/** Everything that decides beside the votes themselves. */
export interface Policy {
  readonly strategy: Strategy;
  /** For `weighted` and `threshold`: 0..100, whole. */
  readonly threshold: number;
  /** Votes that must have been cast; `undefined` asks for more than half of the declared voters. */
  readonly quorum: number | undefined;
  /** Whether an optional reviewer that did not complete is left out or counted as a rejection with score 0. */
  readonly absent: 'exclude' | 'against';
}
