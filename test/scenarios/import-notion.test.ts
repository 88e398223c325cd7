import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { fakeGitHub, jobToken } from '../support/fake-github.ts';
import { fakeNotion, notionToken, onePixelPng } from '../support/fake-notion.ts';
import { repository } from '../support/git/repository.ts';
import { runCli } from '../support/run-cli.ts';

const configuration = `version: 1
import:
  notion:
    data-source: 9c0de000111142228333444444444444
    status: { equals: Ready }
    folder: content
`;

it('brings pages in as the action does on a schedule, by the configuration of the default branch, and into a folder for people', async () => {
  const repo = await repository({
    base: { '.github/content-gate.yml': configuration, 'README.md': 'Read me.\n' },
    head: { '.github/content-gate.yml': 'import: { notion: { folder: elsewhere } }\n' },
  });
  const github = await fakeGitHub({ repository: repo, permissions: { contents: 'write', 'pull-requests': 'write' } });
  const notion = await fakeNotion();
  onTestFinished(async () => {
    await Promise.all([github.close(), notion.close(), repo.close()]);
  });
  notion.state.files.set('p.png', { bytes: onePixelPng, type: 'image/png' });
  notion.add(1, { title: 'First ::error::page', markdown: `Text of the page.\n![p](notion-file:p.png)` });
  notion.add(2, { title: 'Second', markdown: `<unknown url="x" alt="embed"/>` });
  const copy = await repo.workingCopy();
  const job = {
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'octo-org/handbook',
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
    GITHUB_STEP_SUMMARY: join(copy, '..', 'summary.md'),
    INPUT_COMMAND: 'import notion',
    'INPUT_GITHUB-TOKEN': jobToken,
    'INPUT_NOTION-TOKEN': notionToken,
    NOTION_BASE_URL: notion.url,
  };
  const ended = await runCli({ args: [], cwd: copy, env: job });
  // Each form of the token is hidden by the runner, before anything else is said.
  const said = ended.stdout.split('\n');
  const masks = said.findIndex((line) => !line.startsWith('::add-mask::'));
  expect(said.slice(0, masks)).toContain(`::add-mask::${notionToken}`);
  expect(said.slice(masks).join('\n')).toBe(
    [
      'written: First :\u200B:error::page (https://github.com/octo-org/handbook/pull/100)',
      'refused: Second: it holds what cannot be taken over: embed; write it in another form, or split the page.',
      '1 page written, 0 pages already in a pull request, 0 pages unchanged, 1 page refused.',
      '',
    ].join('\n'),
  );
  expect(ended.exitCode).toBe(1);
  expect(await readFile(job.GITHUB_STEP_SUMMARY, 'utf8')).toContain('## Import from Notion');
  expect(github.state.openedPulls).toHaveLength(1);

  const here = await runCli({
    args: ['import', 'notion', '--local', '--config', '.github/content-gate.yml'],
    cwd: await mainOf(copy),
    env: { NOTION_TOKEN: `${notionToken}x`, NOTION_BASE_URL: notion.url },
  });
  expect(here.exitCode).toBe(1);
  expect(`${here.stdout}${here.stderr}`).toContain('Notion does not accept the token; set NOTION_TOKEN');
  expect(`${here.stdout}${here.stderr}`).not.toContain(notionToken);
});

/** The working copy with the default branch checked out. */
async function mainOf(copy: string): Promise<string> {
  const { git } = await import('../support/git/git.ts');
  await git(copy, ['checkout', '--quiet', 'main']);
  return copy;
}
