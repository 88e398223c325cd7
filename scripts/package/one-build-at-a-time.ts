import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const lookAgainMs = 200;

/**
 * Waits until no other process builds in this checkout, and keeps others waiting until this one ends: all of them compile into
 * `lib/`. What a build that was killed left behind is taken over.
 */
export function buildAlone(root: string): void {
  const folder = join(root, 'node_modules', '.cache', 'content-gate');
  const lock = join(folder, 'build.lock');
  mkdirSync(folder, { recursive: true });
  while (!taken(lock)) {
    if (isRunning(builderOf(lock))) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, lookAgainMs);
    else rmSync(lock, { force: true });
  }
  process.on('exit', () => rmSync(lock, { force: true }));
}

function taken(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

function builderOf(lock: string): number {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return Number.NaN;
  }
}

function isRunning(id: number): boolean {
  // Between making the file and writing into it, it is empty: somebody has just begun.
  if (id === 0) return true;
  if (Number.isNaN(id)) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}
