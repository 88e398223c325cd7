import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type LastWord, openWatchdog } from '../../src/setup/watchdog.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const word = (line: string): LastWord => ({ line, exitCode: 1 });

function armed() {
  const ended: string[] = [];
  return { watchdog: openWatchdog(({ line }) => ended.push(line)), ended };
}

test('ends a run that does not end, once', () => {
  const { watchdog, ended } = armed();
  watchdog.allow(1000, word('beginning'));
  vi.advanceTimersByTime(999);
  expect(ended).toEqual([]);
  vi.advanceTimersByTime(5000);
  expect(ended).toEqual(['beginning']);
});

test('goes by the latest word on how long a run may take', () => {
  const { watchdog, ended } = armed();
  watchdog.allow(1000, word('beginning'));
  watchdog.allow(5000, word('run'));
  vi.advanceTimersByTime(4999);
  expect(ended).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(ended).toEqual(['run']);
});

test('is not made to wait longer after a cancel, by a second signal or by the run', () => {
  const { watchdog, ended } = armed();
  watchdog.allow(60_000, word('run'));
  watchdog.cancelled(7000, word('cancel'));
  vi.advanceTimersByTime(6000);
  watchdog.cancelled(7000, word('again'));
  watchdog.allow(60_000, word('run'));
  vi.advanceTimersByTime(1000);
  expect(ended).toEqual(['cancel']);
});

const watchdog = join(import.meta.dirname, '../../src/setup/watchdog.ts');
/** A process that arms the watchdog and then does this. */
const processThat = (code: string) =>
  spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { openWatchdog } from ${JSON.stringify(watchdog)}; const watchdog = openWatchdog(); watchdog.allow(200, { line: 'too long', exitCode: 1 }); ${code}`,
    ],
    { encoding: 'utf8', timeout: 30_000, killSignal: 'SIGTERM' },
  );

test.each([
  ['waits for ever', 'setInterval(() => undefined, 1000);', { status: 1, signal: null, stdout: 'too long\n' }],
  ['is busy for ever', 'for (;;);', { status: null, signal: 'SIGKILL', stdout: 'too long\n' }],
  [
    'is busy for ever after a cancel',
    "watchdog.cancelled(100, { line: 'cancelled', exitCode: 130 }); for (;;);",
    { status: null, signal: 'SIGKILL', stdout: 'cancelled\n' },
  ],
  ['is done', '', { status: 0, signal: null, stdout: '' }],
] as const)('a process that %s is ended by it, or left alone', (_, code, ended) => {
  vi.useRealTimers();
  expect(processThat(code)).toMatchObject(ended);
});
