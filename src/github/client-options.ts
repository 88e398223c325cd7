import type { HeadStart } from './head-start.ts';

/** How patient the client is, in milliseconds. */
export interface Pace {
  /** The unit of the waits between attempts: once, four times, nine times this long. */
  readonly retryBase: number;
  /** One attempt without an answer. */
  readonly attempt: number;
  /** One call with all its attempts, beside what limits ask it to wait. */
  readonly call: number;
  /** When a limit does not say how long to stay away (GitHub's best practices ask for a minute). */
  readonly unstatedLimit: number;
}

/** What the client is built from. */
export interface ClientOptions {
  readonly token: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly version: string;
  /** Milliseconds until the run must have ended; a wait that would reach beyond it is not begun. */
  readonly remainingMs: () => number;
  /** Takes our own words only: no address, no body, no token. */
  readonly log: (line: string) => void;
  readonly pace?: Pace;
  /** What is under way already. */
  readonly headStart?: HeadStart;
}
