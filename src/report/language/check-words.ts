/** What a run will ask of models, in numbers as they are shown. */
export interface EstimateFacts {
  readonly calls: number;
  /** With confirmations and repairs. */
  readonly callsAtMost: number;
  readonly tokensIn: number;
  readonly tokensOut: number;
  /** In US dollars, when the prices of all its models are known. */
  readonly cost?: number;
  readonly unpriced: readonly string[];
}

/** What `check` says beside the report: while it runs, and of what it fixed. */
export interface CheckWords {
  judged(path: string, done: number, of: number, time: string): string;
  /** One line that is written over; `left` is how long the rest may take. */
  status(done: number, of: number, running: number, left: string | undefined): string;
  estimate(facts: EstimateFacts): string;
  /** The same where more would be asked than is allowed. */
  tooManyCalls(calls: number, limit: number): string;
  fixed(findings: number, path: string): string;
  notFixed(path: string): string;
  readonly nothingToFix: string;
  readonly checkAgain: string;
}
