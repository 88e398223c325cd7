import { expect, it, onTestFinished } from 'vitest';
import { fakeGitHub, jobToken } from '../support/fake-github.ts';
import { repository } from '../support/git/repository.ts';
import { runCli } from '../support/run-cli.ts';
import { listen } from '../support/server.ts';

it('looks at the published pages as a scheduled action does, and keeps one issue', async () => {
  const site = await listen(async () => ({ status: 404, body: 'no' }));
  const repo = await repository({
    base: {
      '.github/content-gate.yml': `publish: { pages: ["posts/**"], site: "${site.url}", target: { kind: folder, path: public } }\n`,
      'posts/first.md': 'Words.\n',
    },
    head: { 'x.md': 'x\n' },
  });
  const github = await fakeGitHub({ repository: repo, permissions: { issues: 'write' } });
  onTestFinished(async () => {
    await Promise.all([site.close(), github.close(), repo.close()]);
  });
  const ended = await runCli({
    args: [],
    cwd: await repo.workingCopy(),
    env: {
      ...{ GITHUB_ACTIONS: 'true', INPUT_COMMAND: 'recheck', 'INPUT_GITHUB-TOKEN': jobToken },
      ...{
        GITHUB_REPOSITORY: 'octo-org/handbook',
        GITHUB_API_URL: github.url,
        GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
      },
    },
  });
  expect(ended.stdout).toBe(
    'posts/first.md: The address answers with 404: look whether the page was built, and whether publish.address is its path.\n1 page looked at, 1 with something to do (https://github.com/octo-org/handbook/issues/500).\n',
  );
  expect(ended.exitCode).toBe(1);
  expect(github.state.issues.map(({ body }) => body)).toEqual([
    expect.stringMatching(/^<!-- content-gate:recheck -->\n/),
  ]);
});
