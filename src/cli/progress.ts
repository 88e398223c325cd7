import type { Clock } from '../engine/clock.ts';
import type { Words } from '../report/language/words.ts';
import { oneLine } from '../report/neutralise.ts';
import { cutToColumns } from '../report/text-columns.ts';
import type { FileEvent } from '../run/judge-files.ts';
import type { Terminal } from './world.ts';

/** Live progress of a check. */
export interface Progress {
  readonly show: (event: FileEvent) => void;
  /** Takes the status line away, so that something else can be written. */
  readonly clear: () => void;
}

const dim = (text: string, colour: boolean): string => (colour ? `\u001b[2m${text}\u001b[22m` : text);

/** After a while, and once some pages are done, how long the others will take if they are like them. */
function timeLeft(done: number, of: number, elapsedMs: number): number | undefined {
  if (done < 2 || done === of || elapsedMs < 5000) return undefined;
  return Math.ceil((elapsedMs / done) * (of - done) * 0.001) * 1000;
}

/** One line that is written over on a terminal; one line a page where the output is a file or a pipe. */
export function showProgress(
  terminal: Terminal,
  { check, duration }: Pick<Words, 'check' | 'duration'>,
  colour: boolean,
  clock: Clock,
): Progress {
  const startedAt = clock();
  const running = new Map<string, number>();
  let done = 0;
  let shown = false;
  const clear = (): void => {
    if (shown) terminal.write('\r\u001b[2K');
    shown = false;
  };
  const status = (of: number): void => {
    if (!terminal.isTerminal) return;
    const [path] = [...running.keys()].slice(-1);
    const left = timeLeft(done, of, clock() - startedAt);
    const what = path === undefined ? '' : ` \u00B7 ${oneLine(path, 300)}`;
    const line = `${check.status(done, of, running.size, left === undefined ? undefined : left < 60_000 ? `${left / 1000} s` : duration(left))}${what}`;
    // A line that wraps cannot be taken back.
    terminal.write(`\r\u001b[2K${dim(cutToColumns(line, terminal.columns - 1), colour)}`);
    shown = true;
  };
  return {
    clear,
    show({ path, of, event }) {
      switch (event.kind) {
        case 'run-started':
          running.set(path, event.tasks);
          return status(of);
        case 'run-ended':
          running.delete(path);
          done += 1;
          if (!terminal.isTerminal) {
            const time = duration(event.result.durationMs);
            terminal.write(`${check.judged(oneLine(path, 200), done, of, time)}\n`);
          }
          return status(of);
        case 'task-ended':
        case 'task-reused':
          return status(of);
        case 'task-started':
        case 'phase-started':
        case 'phase-ended':
        case 'phase-skipped':
        case 'task-compensated':
          return;
        default:
          return event satisfies never;
      }
    },
  };
}
