import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { z } from 'zod';

/** A process, by all that tells it from one that has its number later. */
export const runningProcessSchema = z.strictObject({
  pid: z.int().min(1),
  host: z.string(),
  /** Of the machine since it was started, and of the process since it was; empty where the system does not say. */
  boot: z.string(),
  started: z.string(),
  /** Milliseconds since the epoch. */
  at: z.number(),
});
export type RunningProcess = z.infer<typeof runningProcessSchema>;

/** No publication takes longer than this, with all that is taken back. */
const longestMs = 2 * 60 * 60 * 1000;

/** This process. */
export async function ownProcess(): Promise<RunningProcess> {
  const { pid } = process;
  return { pid, host: hostname(), boot: await bootOf(), started: await startOf(pid), at: now() };
}

/** Whether a process may still go on; of another machine that is only known after a while. */
export async function isRunning({ pid, host, boot, started, at }: RunningProcess): Promise<boolean> {
  if (Math.abs(now() - at) > longestMs) return false;
  if (host !== hostname()) return true;
  if (boot !== (await bootOf()) || started !== (await startOf(pid))) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function now(): number {
  return performance.timeOrigin + performance.now();
}

async function bootOf(): Promise<string> {
  return (await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')).trim();
}

/** The 22nd field, counted after the name of the program, which may have spaces in it. */
async function startOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}
