import type { Policy } from './strategy.ts';
import type { Arithmetic, Contribution, Voter } from './vote.ts';

/** What a count comes to: the comparison, and the score that goes with it. */
export interface Count {
  readonly arithmetic: Arithmetic;
  /** 0..100 with one decimal at most, rounded down. */
  readonly score: number;
  /** The outcome in one sentence, for whoever does not want the sum. */
  readonly sentence: string;
}

/** A weight in whole thousandths, the unit in which all weighted sums are done. */
function scaledWeight(weight: number): number {
  return Math.round(weight * 1000);
}

/** The score that a vote counts with: its own, or 100 and 0 for a plain yes and no. */
function countedScore(vote: NonNullable<Voter['vote']>): number {
  return vote.score ?? (vote.approved ? 100 : 0);
}

/** Whether the comparison as shown holds; whoever replays a record can ask it again. */
export function comparisonHolds({ left, operator, right }: Pick<Arithmetic, 'left' | 'operator' | 'right'>): boolean {
  switch (operator) {
    case '>=':
      return left >= right;
    case '>':
      return left > right;
    case '=':
      return left === right;
    default:
      return operator satisfies never;
  }
}

/** A vote that counts for the strategy, an absent one as a rejection with score 0. */
interface Counted {
  readonly weight: number;
  readonly approved: boolean;
  readonly score: number;
}

/** Puts the votes through the strategy. At least one vote must have been cast. */
export function countVotes(voters: readonly Voter[], policy: Policy): Count {
  const counted = voters.flatMap((voter) => countedVote(voter, policy));
  const declared = voters.filter(({ weight, abstained }) => weight > 0 && abstained !== true).length;
  const approvals = counted.filter(({ approved }) => approved).length;
  const contributions = (points: (vote: Counted) => number): readonly Contribution[] =>
    contributionsOf(voters, policy, points);

  switch (policy.strategy) {
    case 'unanimous': {
      const arithmetic: Arithmetic = {
        contributions: contributions(({ approved }) => (approved ? 1 : 0)),
        left: approvals,
        operator: '=',
        right: counted.length,
        inWords: `${approvals} of ${votes(counted.length)} ${approve(approvals)}, all needed`,
      };
      const sentence = `${approvals} of ${votes(counted.length)} ${approve(approvals)}, and all are needed.`;
      return { arithmetic, score: comparisonHolds(arithmetic) ? 100 : 0, sentence };
    }
    case 'majority': {
      const arithmetic: Arithmetic = {
        contributions: contributions(({ approved }) => (approved ? 2 : 0)),
        left: 2 * approvals,
        operator: '>',
        right: declared,
        inWords: `2 x ${approvals} approving = ${2 * approvals}, more than ${declared} declared needed`,
      };
      const sentence = `${approvals} of ${declared} declared ${declared === 1 ? 'voter' : 'voters'} ${approve(approvals)}, and more than half are needed.`;
      return { arithmetic, score: roundedDown(100 * approvals, declared), sentence };
    }
    case 'weighted': {
      const sum = total(counted.map(({ weight, score }) => weight * score));
      const weights = total(counted.map(({ weight }) => weight));
      const terms = counted.map(({ weight, score }) => `${thousandths(weight)} x ${score}`).join(' + ');
      const right = policy.threshold * weights;
      const arithmetic: Arithmetic = {
        contributions: contributions(({ weight, score }) => weight * score),
        left: sum,
        operator: '>=',
        right,
        inWords: `${terms} = ${thousandths(sum)}, at least ${policy.threshold} x ${thousandths(weights)} = ${thousandths(right)} needed`,
      };
      return { arithmetic, ...mean('weighted mean', roundedDown(sum, weights), arithmetic, policy) };
    }
    case 'threshold': {
      const sum = total(counted.map(({ score }) => score));
      const right = policy.threshold * counted.length;
      const arithmetic: Arithmetic = {
        contributions: contributions(({ score }) => score),
        left: sum,
        operator: '>=',
        right,
        inWords: `${counted.map(({ score }) => score).join(' + ')} = ${sum}, at least ${policy.threshold} x ${counted.length} = ${right} needed`,
      };
      return { arithmetic, ...mean('mean', roundedDown(sum, counted.length), arithmetic, policy) };
    }
    default:
      return policy.strategy satisfies never;
  }
}

/** One row a voter, in the order given; `points` prices those that count. */
export function contributionsOf(
  voters: readonly Voter[],
  policy: Policy,
  points: (vote: Counted) => number,
): readonly Contribution[] {
  return voters.map((voter) => {
    const [counted] = countedVote(voter, policy);
    const { name, weight, vote } = voter;
    return {
      voter: name,
      weight,
      role: roleOf(voter, policy),
      approved: vote?.approved ?? null,
      score: counted?.score ?? vote?.score ?? null,
      points: counted === undefined ? 0 : points(counted),
    };
  });
}

function countedVote({ weight, vote, abstained }: Voter, policy: Policy): readonly Counted[] {
  if (weight <= 0 || abstained === true) return [];
  const scaled = { weight: scaledWeight(weight) };
  if (vote !== undefined) return [{ ...scaled, approved: vote.approved, score: countedScore(vote) }];
  return policy.absent === 'against' ? [{ ...scaled, approved: false, score: 0 }] : [];
}

function roleOf({ weight, required, vote, abstained }: Voter, policy: Policy): Contribution['role'] {
  if (vote !== undefined) return weight > 0 ? 'voted' : 'advised';
  if (abstained === true) return 'abstained';
  if (required === true) return 'required-absent';
  return weight > 0 && policy.absent === 'against' ? 'counted-against' : 'left-out';
}

/** A quotient with one decimal, rounded down in whole numbers: a score never looks better than it is. */
function roundedDown(dividend: number, divisor: number): number {
  if (divisor === 0) return 0;
  const tenfold = dividend * 10;
  return (tenfold - (tenfold % divisor)) / divisor / 10;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Thousandths as a decimal without trailing zeros, from the digits: no float comes near what is shown. */
function thousandths(value: number): string {
  const whole = Math.floor(value / 1000);
  const fraction = String(value % 1000)
    .padStart(3, '0')
    .replace(/0+$/, '');
  return fraction === '' ? String(whole) : `${whole}.${fraction}`;
}

function mean(what: string, score: number, arithmetic: Arithmetic, { threshold }: Policy): Omit<Count, 'arithmetic'> {
  const relation = comparisonHolds(arithmetic) ? 'reaches' : 'is below';
  return { score, sentence: `The ${what} of ${score} ${relation} the threshold of ${threshold}.` };
}

function approve(count: number): string {
  return count === 1 ? 'approves' : 'approve';
}

function votes(count: number): string {
  return count === 1 ? '1 vote' : `${count} votes`;
}
