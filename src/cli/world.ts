import type { Clock } from '../engine/clock.ts';
import type { SecretFilter } from '../report/secret-filter.ts';
import { wrapped } from '../report/text-columns.ts';

/** What the command line is handed: everything outside of the program. */
export interface World {
  readonly directory: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  /** Aborted on Ctrl+C. */
  readonly signal: AbortSignal;
  /** The command has so many milliseconds from now on; then the process is ended. */
  readonly allow: (ms: number) => void;
  /** The result of a command. */
  readonly out: Terminal;
  /** Progress, warnings and errors. */
  readonly err: Terminal;
  /** Knows the secrets of the run; both streams go through it. */
  readonly filter: SecretFilter;
  /** Makes a secret known to it, and to the runner of a job, which then shows none of its forms. */
  readonly hide: (secret: string) => void;
  /** The script that runs, to start workers from. */
  readonly bundle: string;
}

/** One of the two streams of a terminal. */
export interface Terminal {
  readonly isTerminal: boolean;
  readonly columns: number;
  write(text: string): void;
}

/** Whether colours are wanted on a stream (https://no-color.org, and FORCE_COLOR as Node reads it). */
export function wantsColour(terminal: Terminal, variables: World['variables']): boolean {
  if (variables.NO_COLOR !== undefined && variables.NO_COLOR !== '') return false;
  if (variables.FORCE_COLOR !== undefined && variables.FORCE_COLOR !== '') return variables.FORCE_COLOR !== '0';
  return terminal.isTerminal && variables.TERM !== 'dumb';
}

/** Writes a line, on a terminal broken between words; where it is a file or a pipe each stays one, so that programs can read it. */
export function tell(terminal: Terminal, line: string): void {
  const text = terminal.isTerminal ? wrapped(line, Math.max(30, terminal.columns), indentOf(line)) : line;
  terminal.write(`${text}\n`);
}

/** Quoted lines stay behind their bar. */
const indentOf = (line: string): string => (line.startsWith('\u2502 ') ? '\u2502   ' : '  ');
