import { expect, test } from 'vitest';
import { runCli } from '../support/run-cli.ts';

const pretend = "Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.19.0'}})";

test('an older Node is told what is needed, and nothing is judged', async () => {
  const ended = await runCli({
    args: ['check', '.'],
    cwd: import.meta.dirname,
    env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(pretend)}` },
  });
  expect(ended).toMatchObject({ exitCode: 2, stdout: '' });
  expect(ended.stderr).toMatch(
    /^content-gate needs Node 24 or newer, and this is 20\.19\.0\..*node_modules\/\.bin\/node/,
  );
});
