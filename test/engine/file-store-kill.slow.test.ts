import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const script = join(import.meta.dirname, 'killed-run.ts');

it('a kill at any call of the file system leaves a run that resumes to what it would have come to', () => {
  let kills = 0;
  for (let call = 1; ; call += 5) {
    const folder = mkdtempSync(join(tmpdir(), 'content-gate-kill-'));
    try {
      const died = spawnSync(process.execPath, [script, folder, String(call)], { encoding: 'utf8' });
      if (died.status === 0) break;
      expect(died.signal).toBe('SIGKILL');
      kills += 1;
      const out = execFileSync(process.execPath, [script, folder, '0'], { encoding: 'utf8' });
      expect(JSON.parse(out)).toEqual({ status: 'completed', warnings: [], world: ['a', 'b', 'c'] });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  expect(kills).toBeGreaterThan(10);
});
