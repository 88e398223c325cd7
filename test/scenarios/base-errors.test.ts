import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { gitEnvironment } from '../support/git/git.ts';
import { runCli } from '../support/run-cli.ts';
import { scenario } from '../support/scenario.ts';

const run = promisify(execFile);
const head = { 'docs/a.md': '# A\n' };

test('a mistyped name, a branch of another history and a shallow clone are told apart, with what helps', async () => {
  await using world = await scenario({ head, model: 'none' });
  const cwd = await world.repository.workingCopy();
  const git = (...args: readonly string[]) =>
    run('git', [...args], { cwd, env: { ...process.env, ...gitEnvironment } });
  const check = (base: string, at = cwd) => runCli({ args: ['check', '--base', base], cwd: at });

  expect(await check('mian')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringMatching(/names no commit here\. Did you mean "(?:origin\/)?main"\? .*git fetch origin mian/),
  });

  const { stdout: began } = await git('rev-parse', 'HEAD');
  await git('checkout', '-q', '--orphan', 'unrelated');
  await git('commit', '-q', '-m', 'another beginning');
  await git('checkout', '-q', '-B', 'work', began.trim());
  expect(await check('unrelated')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringMatching(/unrelated and HEAD have no commit in common.*git branch --all/),
  });

  const folder = await mkdtemp(join(tmpdir(), 'content-gate-shallow-'));
  const source = pathToFileURL(cwd).href;
  await git('commit', '-q', '--allow-empty', '-m', 'one more');
  await run('git', ['clone', '-q', '--depth', '1', '--no-single-branch', source, folder], {
    env: { ...process.env, ...gitEnvironment },
  });
  const shallow = await check('origin/main', folder);
  expect(shallow).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('git fetch --unshallow') });
  await rm(folder, { recursive: true });
});

test('paths that are wrong are all told at once', async () => {
  await using world = await scenario({ head, model: 'none' });
  const ended = await world.cli(['check', 'docs/none.md', 'nowhere', '/etc/hosts']);
  expect(ended.exitCode).toBe(2);
  expect(ended.stderr).toMatch(
    /docs\/none\.md does not exist[\s\S]*nowhere does not exist[\s\S]*\/etc\/hosts lies outside/,
  );
});

test('what was meant is never cut off in the comment', async () => {
  const names = Array.from({ length: 40 }, (_, index) => `reviewer-number-${index}`);
  const reviewers = Object.fromEntries(names.map((name) => [name, { uses: 'links' }]));
  const pipeline = [
    { phase: 'all', tasks: names },
    { phase: 'more', tasks: ['reviewer-numbr-7'] },
  ];
  const config = { version: 1, reviewers, pipeline };
  await using world = await scenario({ head, model: 'none', config });
  await world.run();
  const [comment] = world.github.state.comments.map(({ body }) => body);
  expect(comment).toContain('Did you mean "reviewer-number-7"?');
});
