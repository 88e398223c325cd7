import type { TaskOutcome } from './outcome.ts';
import type { StrategyGate, Values } from './pipeline.ts';
import type { PlannedPhase } from './planned.ts';
import type { TaskVote } from './said.ts';
import { letFail, messageOf } from './thrown.ts';
import { countBallots } from './votes/count.ts';
import { defaultPolicy, type Policy } from './votes/strategy.ts';
import type { Arithmetic } from './votes/vote.ts';

/** What a gate decided. */
export interface GateResult {
  readonly phase: string;
  readonly open: boolean;
  /** What its votes came to; null when it has no score. */
  readonly score: number | null;
  /** Why, in one line; a function that opens gives no reason. */
  readonly reason?: string;
  /** The sum of a gate that counts votes, as far as it came to one. */
  readonly arithmetic?: Arithmetic;
}

/** The answer of a gate, that it broke, or that the phase has none. */
export type Asked =
  | { readonly kind: 'no-gate' }
  | { readonly kind: 'decided'; readonly result: GateResult }
  | { readonly kind: 'broke'; readonly error: string };

/** Asks the gate of a phase that has ended. */
export function askGate(
  { name: phase, gate, tasks }: PlannedPhase,
  outcomes: readonly TaskOutcome[],
  outputs: Values,
): Asked {
  if (gate === undefined) return { kind: 'no-gate' };
  const votes = votesOf(outcomes);
  if (typeof gate === 'function') {
    try {
      const decision: unknown = gate(outputs, Object.freeze(Object.fromEntries(votes)));
      letFail(decision);
      return readDecision(phase, decision);
    } catch (error) {
      return { kind: 'broke', error: messageOf(error) };
    }
  }
  const policy = policyOf(typeof gate === 'string' ? { strategy: gate } : gate);
  const voters = tasks.map(({ name, weight }) => {
    const vote = votes.get(name);
    return vote === undefined ? { name, weight } : { name, weight, vote };
  });
  const { approved: open, score, reason, arithmetic } = countBallots(voters, policy);
  const why = open ? reason : `phase ${JSON.stringify(phase)} did not approve: ${reason}`;
  return { kind: 'decided', result: { phase, open, score, reason: why, ...(arithmetic ? { arithmetic } : {}) } };
}

function policyOf({ strategy, threshold, quorum, absent }: StrategyGate): Policy {
  return {
    strategy,
    threshold: threshold ?? defaultPolicy.threshold,
    quorum: quorum ?? defaultPolicy.quorum,
    absent: absent ?? defaultPolicy.absent,
  };
}

function votesOf(outcomes: readonly TaskOutcome[]): ReadonlyMap<string, TaskVote> {
  return new Map(
    outcomes.flatMap((outcome) =>
      outcome.status === 'completed' && outcome.vote !== undefined ? [[outcome.task.name, outcome.vote] as const] : [],
    ),
  );
}

// A caller may have no type checker: what is no decision has decided nothing, and what is undecided does not pass.
function readDecision(phase: string, decision: unknown): Asked {
  if (
    typeof decision !== 'object' ||
    decision === null ||
    !('open' in decision) ||
    typeof decision.open !== 'boolean'
  ) {
    return { kind: 'broke', error: 'it did not say whether it is open' };
  }
  const score = 'score' in decision && typeof decision.score === 'number' ? decision.score : null;
  if (score !== null && !Number.isFinite(score)) return { kind: 'broke', error: `it came to the score ${score}` };
  const reason = 'reason' in decision && typeof decision.reason === 'string' ? decision.reason : undefined;
  if (decision.open) return { kind: 'decided', result: { phase, open: true, score } };
  return {
    kind: 'decided',
    result: { phase, open: false, score, reason: reason ?? `the gate of phase ${JSON.stringify(phase)} is closed` },
  };
}
