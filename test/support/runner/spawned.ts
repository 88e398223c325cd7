import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeFlags } from './node-flags.ts';
import type { OutputLine } from './workflow-commands.ts';

/** How a process ended and what it wrote. */
export interface Ended {
  /** `null` when a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** It was still running at its limit and was killed. */
  readonly overdue: boolean;
  readonly stdout: string;
  readonly stderr: string;
  readonly lines: readonly OutputLine[];
  readonly durationMs: number;
}

/** A process under way. */
export interface Spawned {
  readonly pid: number | undefined;
  readonly ended: Promise<Ended>;
  signal(signal: NodeJS.Signals): void;
  /** Resolves with the first line that matches, from either stream; rejects when the process ends without one. */
  whenPrinted(pattern: RegExp): Promise<string>;
}

export interface SpawnRequest {
  /** What Node is given: its own options, the script, its arguments. */
  readonly args: readonly string[];
  readonly cwd: string;
  /** All that the process sees beside the place of compiled sources: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  /** A process that hangs must not hang the tests. */
  readonly limitMs: number;
}

// The sources are compiled once and not by each of many hundred processes: a third of their time. Node looks itself whether a
// file has changed since.
const compiled = { NODE_COMPILE_CACHE: join(tmpdir(), 'content-gate-compiled') };

/** Starts Node on a script with a clean environment. */
export function spawnNode({ args, cwd, env, limitMs }: SpawnRequest): Spawned {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [...nodeFlags, ...args], {
    cwd,
    env: { ...compiled, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = new Output();
  output.follow(child, 'stdout');
  output.follow(child, 'stderr');
  let overdue = false;
  const limit = setTimeout(() => {
    overdue = true;
    child.kill('SIGKILL');
  }, limitMs);
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode, signal) => {
      clearTimeout(limit);
      output.finish();
      const { lines, stdout, stderr } = output;
      resolve({ exitCode, signal, overdue, stdout, stderr, lines, durationMs: performance.now() - startedAt });
    });
  });
  return {
    pid: child.pid,
    ended,
    signal: (signal) => {
      child.kill(signal);
    },
    whenPrinted: (pattern) => output.whenPrinted(pattern),
  };
}

class Output {
  readonly lines: OutputLine[] = [];
  stdout = '';
  stderr = '';
  readonly #rest = { stdout: '', stderr: '' };
  #waiting: {
    readonly pattern: RegExp;
    readonly resolve: (line: string) => void;
    readonly reject: (e: Error) => void;
  }[] = [];
  #over = false;

  follow(child: ChildProcess, stream: 'stdout' | 'stderr'): void {
    child[stream]?.setEncoding('utf8').on('data', (chunk: string) => {
      this[stream] += chunk;
      const parts = `${this.#rest[stream]}${chunk}`.split(/\r?\n/);
      this.#rest[stream] = parts.pop() ?? '';
      for (const text of parts) this.#add({ stream, text });
    });
  }

  finish(): void {
    for (const stream of ['stdout', 'stderr'] as const) {
      if (this.#rest[stream] !== '') this.#add({ stream, text: this.#rest[stream] });
    }
    this.#over = true;
    for (const { pattern, reject } of this.#waiting.splice(0)) reject(neverPrinted(pattern));
  }

  whenPrinted(pattern: RegExp): Promise<string> {
    const line = this.lines.find(({ text }) => pattern.test(text));
    if (line !== undefined) return Promise.resolve(line.text);
    if (this.#over) return Promise.reject(neverPrinted(pattern));
    return new Promise((resolve, reject) => this.#waiting.push({ pattern, resolve, reject }));
  }

  #add(line: OutputLine): void {
    this.lines.push(line);
    const met = this.#waiting.filter(({ pattern }) => pattern.test(line.text));
    this.#waiting = this.#waiting.filter((one) => !met.includes(one));
    for (const { resolve } of met) resolve(line.text);
  }
}

const neverPrinted = (pattern: RegExp) => new Error(`the process ended without printing ${pattern}`);
