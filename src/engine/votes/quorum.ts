/**
 * How many votes must be there of `voters`, which are the `declared` ones without those that abstained. A number that somebody
 * wrote down is not lowered for any other reason.
 */
export function quorumOf(declared: number, voters: number, written: number | undefined): number {
  // More than half of the voters, in whole numbers: floor(n / 2) + 1.
  if (written === undefined) return (voters - (voters % 2)) / 2 + 1;
  return Math.max(1, written <= declared ? Math.min(written, voters) : written);
}
