import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { pushEvent } from '../support/events.ts';
import { notionToken } from '../support/fake-notion.ts';
import type { Files } from '../support/git/files.ts';
import { git, gitLine } from '../support/git/git.ts';
import { blogWorld, samplePath } from '../support/publishing/blog-world.ts';
import { readFolder } from '../support/read-folder.ts';
import { runCli } from '../support/run-cli.ts';
import { scenario } from '../support/scenario.ts';

const slug = 'how-often-to-oil-a-chain';
const signingKey = 'the-signing-key-of-the-blog';

it('goes the whole way on GitHub: import, pull request, verdict, merge, publication, and a look at it the next morning', async () => {
  await using blog = await blogWorld();
  const example = [...(await readFolder(blog.root))].filter(([path]) => !path.startsWith('.git/'));
  await using world = await scenario({
    base: Object.fromEntries(example),
    head: { 'notes.txt': 'Not content.\n' },
    model: 'none',
    inputs: {
      ...{ 'api-key': 'sk-blog-0123456789', 'base-url': blog.model.url, model: 'scripted-1' },
      'signing-key': signingKey,
    },
    github: {
      permissions: {
        ...{ contents: 'write', 'pull-requests': 'write', checks: 'write', actions: 'read', issues: 'write' },
      },
    },
  });
  const { github, repository } = world;
  const checkout = async (): Promise<string> => {
    const copy = await mkdtemp(join(tmpdir(), 'content-gate-checkout-'));
    onTestFinished(() => rm(copy, { recursive: true, force: true }));
    await git(copy, ['clone', '--quiet', '--branch', 'main', repository.directory, '.']);
    return copy;
  };
  const job = async (command: string, more: Readonly<Record<string, string>> = {}) => {
    const cwd = await checkout();
    const event = join(cwd, '.git', 'event.json');
    await writeFile(event, JSON.stringify(pushEvent(github.state).payload));
    const env = {
      ...{ CI: 'true', GITHUB_ACTIONS: 'true', INPUT_COMMAND: command, 'INPUT_GITHUB-TOKEN': github.state.token },
      ...{ GITHUB_EVENT_PATH: event, GITHUB_REF: 'refs/heads/main', GITHUB_WORKSPACE: cwd, GITHUB_RUN_ID: '12345' },
      ...{ GITHUB_SHA: await gitLine(cwd, ['rev-parse', 'HEAD']), GITHUB_REPOSITORY: 'octo-org/handbook' },
      ...{ GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: `${github.url}/graphql` },
      ...{ 'INPUT_NOTION-TOKEN': notionToken, NOTION_BASE_URL: blog.notion.url, ...more },
    };
    return runCli({ args: [], cwd, env });
  };

  // Every hour: pages come in, on a branch with a pull request.
  const imported = await job('import notion', { GITHUB_EVENT_NAME: 'schedule' });
  expect(imported).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('written: How often to oil a chain') });
  expect(github.state.openedPulls).toHaveLength(1);

  // The pull request is judged. Here its files come by the branch that the stand-in has one open for.
  const judged = await world.push(await filesOf(repository.directory, 'main', 'content-gate/notion'));
  expect(judged.outputs).toMatchObject({ verdict: 'approved' });
  expect(blog.site.webflow.items.size).toBe(0);

  // It is merged, and published.
  await git(repository.directory, ['update-ref', 'refs/heads/main', repository.headSha]);
  github.state.merged.push({ number: 7, headSha: repository.headSha, commits: [repository.headSha], reviews: [] });
  const secrets = {
    ...{ GITHUB_EVENT_NAME: 'push', 'INPUT_SIGNING-KEY': signingKey, WEBFLOW_TOKEN: 'wf-token' },
    ...{ S3_ACCESS_KEY_ID: 'AKIDEXAMPLE', S3_SECRET_ACCESS_KEY: 'store-secret-0123' },
  };
  const published = await job('publish', secrets);
  expect(published).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining(`${samplePath}: published at ${blog.readers}/blog/${slug}`),
  });
  expect((await blog.look(slug)).html).toContain('one drop fall onto each roller');
  for (const secret of ['store-secret-0123', 'wf-token', signingKey, notionToken]) {
    expect(`${published.stdout}${published.stderr}`.replaceAll(`::add-mask::${secret}\n`, '')).not.toContain(secret);
  }

  // Every morning it is looked at again, and all is well until somebody breaks the site.
  const morning = { GITHUB_EVENT_NAME: 'schedule' };
  expect(await job('recheck', morning)).toMatchObject({ exitCode: 0 });
  blog.site.webflow.items.clear();
  await fetch(`${blog.readers}/blog/${slug}`, { method: 'PURGE' });
  expect(await job('recheck', morning)).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('answers with') });
  expect(github.state.issues).toHaveLength(1);
}, 120_000);

/** What a branch changes. */
async function filesOf(directory: string, from: string, to: string): Promise<Files> {
  const paths = (await gitLine(directory, ['diff', '--name-only', from, to])).split('\n');
  const files = paths.map(async (path) => [path, await git(directory, ['show', `${to}:${path}`])] as const);
  return Object.fromEntries(await Promise.all(files));
}
