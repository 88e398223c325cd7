/** How many calls may be under way at once, where the other side says when it is asked too often. */
export interface AdaptiveLimit {
  current(): number;
  /** A call begins; gives its number. */
  begin(): number;
  /** A call was answered: after as many answers as may be under way, one more may. */
  answered(): void;
  /** The call of this number was refused because there are too many: from now on half as many may be under way. */
  refused(number: number): void;
}

/**
 * Additive increase, multiplicative decrease (Chiu and Jain, 1989): halves on a refusal, never below one; grows by one, never
 * above `most`.
 */
export function createAdaptiveLimit(most: number): AdaptiveLimit {
  let limit = most;
  let answers = 0;
  let begun = 0;
  let halvedAt = 0;
  return {
    current: () => limit,
    begin() {
      begun += 1;
      return begun;
    },
    answered() {
      answers += 1;
      if (answers < limit || limit >= most) return;
      answers = 0;
      limit += 1;
    },
    refused(number) {
      answers = 0;
      // What began before the last halving was refused for the rate of that time.
      if (number <= halvedAt) return;
      halvedAt = begun;
      limit = Math.max(1, Math.floor(limit / 2));
    },
  };
}
