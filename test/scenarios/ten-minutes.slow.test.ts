import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { promisify } from 'node:util';
import { expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { projectOf } from '../examples/packed-project.ts';
import { gitEnvironment } from '../support/git/git.ts';
import { scenario } from '../support/scenario.ts';
import { commentOf } from './seen.ts';

const run = promisify(execFile);
const pages = {
  'docs/start.md': '# Start\n\nRead [more](./more.md) about it.\n',
  'docs/more.md': '# More\n\nThis is all there is.\n',
};

/** Every file of a folder but git's own, by path. */
async function filesIn(root: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((path) => !path.startsWith('.git/'));
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(root, path), 'utf8')])),
  );
}

it('from an empty repository to the first verdict with the packed tarball: no file is edited by hand, and doctor finds nothing', async () => {
  // `npx content-gate` installs the package and calls its command.
  const script = join(projectOf({}).folder, 'node_modules/content-gate/dist/index.js');
  const root = await mkdtemp(join(tmpdir(), 'content-gate-newcomer-'));
  const home = await mkdtemp(join(tmpdir(), 'content-gate-home-'));
  const env = { ...gitEnvironment, HOME: home, TMPDIR: home, NO_COLOR: '1' };
  const cli = async (...args: readonly string[]) => {
    const { stdout } = await run(process.execPath, [script, ...args], { cwd: root, env });
    return stdout;
  };
  const git = (...args: readonly string[]) => run('git', args, { cwd: root, env: { ...process.env, ...env } });
  for (const [path, text] of Object.entries(pages)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  await git('init', '--quiet');

  const startedAt = performance.now();
  expect(await cli('init', '--yes')).toContain('wrote .github/content-gate.yml');
  await git('add', '--all');
  await git('-c', 'user.name=New', '-c', 'user.email=new@example.com', 'commit', '--quiet', '--message', 'Begin');
  expect(await cli('doctor')).toMatch(/^Nothing to fix\./);
  const files = await filesIn(root);
  const workflow = parse(files['.github/workflows/content-gate.yml'] ?? '');
  const inputs = workflow.jobs['content-gate'].steps[0].with;
  // The action is the bundle of the same tarball; its workflow names one secret, which nobody has set yet.
  vi.stubEnv('CONTENT_GATE_BUNDLE', script);
  await using world = await scenario({
    base: files,
    head: { 'docs/start.md': '# Start\n\nRead [more](./gone.md) about it.\n' },
    model: 'none',
  });
  const result = await world.run();
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);

  expect(Object.keys(inputs)).toEqual(['api-key']);
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'rejected' } });
  expect(commentOf(world)).toContain('gone.md');
  expect(result.annotations.filter(({ command }) => command === 'notice')).toEqual([]);
  process.stdout.write(`From init to the first verdict: ${seconds} s, the fake GitHub included.\n`);
  await Promise.all([root, home].map((folder) => rm(folder, { recursive: true, force: true })));
}, 240_000);
