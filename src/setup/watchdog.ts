import { writeSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
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

/** A process whose own thread is busy for ever is ended from another one so much later: with its own exit code is better. */
const outsideMs = 400;

/**
 * What the other thread runs, as source: it has to work while nothing can be loaded any more. It knows one time and one line,
 * and ends the process by a signal, which needs no consent of anybody.
 */
const outside = `
const { writeSync } = require('node:fs');
const { parentPort } = require('node:worker_threads');
let timer;
parentPort.on('message', ({ ms, line }) => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    try { writeSync(1, line); } catch {}
    process.kill(process.pid, 'SIGKILL');
  }, ms);
});`;

/**
 * Arms a watchdog; its timer goes by the time since the process began, which no step of the clock moves, and holds no process that is
 * done. A second one on a thread of its own ends the process also where the first never gets its turn.
 */
export function openWatchdog(end: (word: LastWord) => void = endWith): Watchdog {
  let timer: NodeJS.Timeout | undefined;
  let wasCancelled = false;
  let thread: Worker | undefined;
  const arm = (ms: number, word: LastWord): void => {
    clearTimeout(timer);
    timer = setTimeout(() => end(word), Math.max(0, ms));
    timer.unref();
    if (end !== endWith) return;
    thread ??= outsideThread();
    thread.postMessage({ ms: Math.max(0, ms) + outsideMs, line: `${word.line}\n` });
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

function outsideThread(): Worker {
  // Nothing of how this process was started concerns it.
  const thread = new Worker(outside, { eval: true, execArgv: [], env: {}, stdin: false });
  thread.on('error', () => undefined);
  thread.unref();
  return thread;
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
