import { writeSync } from 'node:fs';
import { endAtOnce } from './leave-process.ts';

/** How a process ends that did not end by itself: one line for whoever reads the log, and the exit code. */
export interface LastWord {
  readonly line: string;
  readonly exitCode: number;
}

/** Ends the process when a run does not, whatever it waits for. */
export interface Watchdog {
  /** From now on the run has so many milliseconds. After a cancel nothing makes it longer. */
  allow(ms: number, word: LastWord): void;
  /** The run was cancelled: it has so many milliseconds to end by itself. */
  cancelled(ms: number, word: LastWord): void;
}

/** Arms a watchdog; its timer goes by the time since the process began, which no step of the clock moves, and holds no process that is done. */
export function openWatchdog(end: (word: LastWord) => void = endWith): Watchdog {
  let timer: NodeJS.Timeout | undefined;
  let wasCancelled = false;
  const arm = (ms: number, word: LastWord): void => {
    clearTimeout(timer);
    timer = setTimeout(() => end(word), Math.max(0, ms));
    timer.unref();
  };
  return {
    allow(ms, word) {
      if (!wasCancelled) arm(ms, word);
    },
    cancelled(ms, word) {
      if (wasCancelled) return;
      wasCancelled = true;
      arm(ms, word);
    },
  };
}

function endWith({ line, exitCode }: LastWord): void {
  try {
    // Not through the stream: it may wait for what made the process hang.
    writeSync(1, `${line}\n`);
  } catch {
    // Nobody reads any more.
  }
  endAtOnce(exitCode);
}
