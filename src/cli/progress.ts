import { duration } from '../english.ts';
import { oneLine } from '../report/neutralise.ts';
import type { FileEvent } from '../run/judge.ts';
import type { Terminal } from './world.ts';

/** Live progress of a check. */
export interface Progress {
  readonly show: (event: FileEvent) => void;
  /** Takes the status line away, so that something else can be written. */
  readonly clear: () => void;
}

const dim = (text: string, colour: boolean): string => (colour ? `\u001b[2m${text}\u001b[22m` : text);

/** One line that is written over on a terminal; one line a page where the output is a file or a pipe. */
export function showProgress(terminal: Terminal, colour: boolean): Progress {
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
    const what = path === undefined ? '' : ` · ${oneLine(path, Math.max(20, terminal.columns - 40))}`;
    terminal.write(
      `\r\u001b[2K${dim(`judging ${done} of ${of} pages done, ${running.size} under way${what}`, colour)}`,
    );
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
            terminal.write(`judged ${oneLine(path, 200)} (${done} of ${of}, ${duration(event.result.durationMs)})\n`);
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
