import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { spawnNode } from '../support/runner/spawned.ts';

const root = join(import.meta.dirname, '..', '..');

it('npm run demo:publish ends by itself, shows the page at its address, and the former one after the site broke', async () => {
  const temporary = await mkdtemp(join(tmpdir(), 'content-gate-demo-'));
  onTestFinished(() => rm(temporary, { recursive: true, force: true }));
  const { ended } = spawnNode({
    args: [join(root, 'scripts', 'demo-publish.ts')],
    cwd: root,
    // No home and no variable of the person who runs it.
    env: { PATH: process.env.PATH ?? '', TMPDIR: temporary },
    limitMs: 180_000,
  });
  const { exitCode, stdout, stderr, overdue } = await ended;
  expect({ exitCode, stderr, overdue }).toEqual({ exitCode: 0, stderr: '', overdue: false });
  const shown = stdout.split(/\n── /u);
  expect(shown.map((part) => part.split(' ─')[0])).toEqual([
    expect.stringContaining('Everything here runs on this machine'),
    '1. A page in Notion with the status Ready',
    '2. It comes into the repository',
    '3. The gate judges it',
    '4. It is published, and looked at as a reader would',
    '5. The page is edited in Notion',
    '6. The site breaks, and the publication is taken back',
    'What to try next',
  ]);
  const [, , arrives, judged, published, , broken] = shown;
  expect(arrives).toContain('There is no verdict on this text');
  expect(judged).toContain('Approved');
  expect(published).toMatch(
    /published at http:\/\/127\.0\.0\.1:\d+\/shared-notebooks, loaded in \d.*gets \(200\):\n {2}"Two people/su,
  );
  expect(published).toContain('already there');
  expect(broken).toMatch(/taken back.*noindex.*gets \(200\):\n {2}"Two people/su);
});
