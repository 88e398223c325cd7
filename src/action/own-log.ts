import type { RunnerLog } from '../github/runner-log.ts';

/** What our own log begins a line with: the bar of quoted text, or a command to the runner that people see. */
const own = /^(?:\u2502 |::(?!debug::))/;

/**
 * Keeps out of the job's log what libraries write there by themselves: the toolkit reports each step of an upload. With
 * the runner's debugging switched on, everything is shown.
 */
export function onlyOwnLines(stream: Pick<NodeJS.WriteStream, 'write'>, debugging: boolean): void {
  if (debugging) return;
  const write = stream.write.bind(stream);
  stream.write = (chunk: string | Uint8Array, ...rest: readonly unknown[]): boolean => {
    const done = rest.find((one) => typeof one === 'function');
    const written = typeof chunk !== 'string' || own.test(chunk) ? write(chunk) : true;
    if (done !== undefined) process.nextTick(done);
    return written;
  };
}

/** The log of the job by page: what happened to one is written when it has ended, and folded. */
export interface PageLog {
  /** A line about a page, and what it says inside of the page's fold; the last one is its title. */
  line(path: string, text: string, inside: string, isLast: boolean): void;
  /** Writes what is left of pages that did not come to an end. */
  flush(): void;
}

/**
 * Collects what is said about pages that are judged at the same time, so that each stands together. With the runner's
 * debugging switched on, each line is written when it comes.
 */
export function createPageLog({ line, group }: Pick<RunnerLog, 'line' | 'group'>, debugging: boolean): PageLog {
  if (debugging) return { line: (_path, text) => line(text), flush: () => {} };
  const pages = new Map<string, { readonly text: string; readonly inside: string }[]>();
  return {
    line(path, text, inside, isLast) {
      const lines = pages.get(path) ?? [];
      if (!isLast) {
        pages.set(path, [...lines, { text, inside }]);
        return;
      }
      pages.delete(path);
      group(
        text,
        lines.map((one) => one.inside),
      );
    },
    flush() {
      for (const lines of pages.values()) for (const { text } of lines) line(text);
      pages.clear();
    },
  };
}
