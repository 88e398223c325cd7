import type { Exception } from '../config/exceptions.ts';
import type { Config } from '../config/schema.ts';
import type { PutAside } from '../content/aside.ts';
import type { ContentSource, ReadResult } from '../content/content.ts';
import type { Clock } from '../engine/clock.ts';
import type { Report, ReportSink } from '../report/report.ts';
import type { Reviewer } from '../review/reviewer.ts';
import type { RulesSource } from '../review/rules/pool/page-job.ts';
import type { RulesPool } from '../review/rules/pool/pool.ts';
import type { Answers } from './answers.ts';
import type { ExceptionSources } from './exceptions.ts';
import type { FileEvent } from './judge-files.ts';
import type { Memory } from './memory.ts';
import type { ReviewPorts } from './review-ports.ts';
import type { RunEstimate } from './spending.ts';
import type { Heard } from './spoken-waivers.ts';

/** What a run is about, settled by the door before anything is judged. */
export interface GateSettings {
  readonly config: Config;
  readonly reviewers: readonly Reviewer[];
  /** What the team waives, at the base commit. */
  readonly exceptions: readonly Exception[];
  readonly configuration: Report['configuration'];
  readonly version: string;
  readonly gateId: string;
  readonly mode: Report['mode'];
  readonly subject: Report['subject'];
  /** What becomes of model reviewers when no model can be asked. */
  readonly onMissingCredentials: 'fail' | 'skip';
  /** Warnings of the configuration and of the door, one line each. */
  readonly notices: readonly string[];
  readonly runUrl?: string;
}

/** The world as the gate sees it: ports, and time. */
export interface GatePorts extends Omit<ReviewPorts, 'check' | 'parse' | 'day' | 'language'> {
  readonly source: ContentSource;
  /** Parses pages and judges them by checkers, which may read both sides of the change. */
  readonly rules: Pick<RulesPool, 'parse' | 'review'>;
  /** Reads what other tools found, as an earlier step left it. */
  readonly results: (path: string, signal: AbortSignal) => Promise<ReadResult>;
  /** Asks an address of another site, where a checker is told to. */
  readonly reach: RulesSource['reach'];
  readonly memory: Promise<Memory>;
  /** What other machines of the same run answered; absent where this one judges all. */
  readonly answers?: Promise<Answers | undefined>;
  /** Where texts lie that nobody looks at now, in a run of many pages; in memory when absent. */
  readonly putAside?: PutAside;
  /** Finds out whether one of these owners allowed an exception; absent where nobody can tell. */
  readonly proveOwner?: ExceptionSources['prove'];
  /** What people with write access say in the pull request itself; absent where there is none. */
  readonly heard?: Promise<Heard>;
  /** Where the report is shown; asked for once there is something to show. */
  readonly openSinks: () => Promise<readonly ReportSink[]>;
  /** What is worth saying about the endpoint at the end; absent without one. */
  readonly endpoint: { learned(): readonly string[]; notices(): readonly string[] } | undefined;
  readonly clock: Clock;
  /** Told once, before the first call to a model, what all of them will come to. */
  readonly onEstimate: (estimate: RunEstimate) => void;
  readonly onEvent: (event: FileEvent) => void;
}

/** When a run must stop judging, so that time is left to report, and what cancels it. */
export interface GateOptions {
  readonly deadline: number;
  /** When everything must have been shown, too. */
  readonly end: number;
  readonly signal: AbortSignal;
}
