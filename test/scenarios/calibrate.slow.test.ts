import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { ModelCall } from '../support/model/calls.ts';
import { objection, reviewAnswer } from '../support/model/review-answer.ts';
import { runCli } from '../support/run-cli.ts';
import { scriptedModel } from '../support/scripted-model.ts';

const rubric = `---\nresponsibility: Looks after promises.\n---\n
- [P1] (blocking, must-not-contain) No result is promised.
- [P2] (warning, must-not-contain) No joke is made.
`;
const claim = 'This plan doubles your savings within a year.';
const page = (said: string, title = 'Plan') => `# ${title}\n\n${said}\n`;
const examples = '.github/content-gate/examples';

async function repository() {
  const folder = await mkdtemp(join(tmpdir(), 'content-gate-calibrate-'));
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
      cwd: folder,
      stdio: 'pipe',
    });
  const commit = (message: string) => {
    git('add', '-A');
    git('commit', '-qm', message);
  };
  await write('.github/content-gate.yml', 'reviewers: { law: { uses: .github/content-gate/law.md } }\n');
  await write('.github/content-gate/law.md', rubric);
  await write(`${examples}/good.md`, page('It helps you to save.', 'Good'));
  await write(`${examples}/bad.md`, page(claim, 'Bad'));
  await write(`${examples}/missed.md`, page('Nobody will ever lose with this.', 'Missed'));
  await write(
    `${examples}/labels.yml`,
    'pages:\n  good.md: {}\n  bad.md: { broken: [P1] }\n  missed.md: { broken: [P1] }\n',
  );
  git('init', '-q', '-b', 'main');
  commit('start');
  await write('docs/mended.md', page(claim, 'Mended'));
  await write('docs/kept.md', page(claim, 'Kept'));
  commit('write');
  await write('docs/mended.md', page('It helps you to save.', 'Mended'));
  commit('mend');
  return { folder, write, commit, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}

test('answers are held against examples and history, nothing is asked twice, and few labels make nothing fit', async () => {
  await using repo = await repository();
  const script = ({ question }: ModelCall) =>
    reviewAnswer(question, question.lines.some(({ text }) => text.includes(claim)) ? { P1: objection(claim) } : {});
  const model = await scriptedModel({ script });
  const run = (...args: string[]) =>
    runCli({
      args: ['calibrate', '--since', '2020-01-01', '--base-url', model.url, '--model', 'm', ...args],
      cwd: repo.folder,
      env: { CONTENT_GATE_API_KEY: 'k' },
    });

  const dry = await run('--dry-run');
  expect(dry).toMatchObject({ exitCode: 0 });
  expect(dry.stdout).toMatch(/7 pages, 1 model reviewer: \d calls needed .* Nothing was asked\./);
  expect(model.log.calls).toHaveLength(0);

  const first = await run('--format', 'json');
  const { criteria, configuration } = JSON.parse(first.stdout);
  expect(criteria[0]).toMatchObject({
    ...{ reviewer: 'law', criterion: 'P1', found: 3, right: 2, wrong: 1, missed: 1, kept: 1 },
    ...{ fitToBlock: false, why: 'too-few-labels', rightOfFound: { part: 2, of: 3 }, caught: { part: 2, of: 3 } },
  });
  expect(configuration).toEqual(
    expect.arrayContaining(['reviewers:', '  law:', expect.stringContaining('P1: warning')]),
  );
  const asked = model.log.calls.length;
  expect(asked).toBeGreaterThan(4);

  const again = await run('--dry-run');
  expect(again.stdout).toContain(': 0 calls needed');
  const second = await run();
  expect(model.log.calls).toHaveLength(asked);
  expect(second.stdout).toContain('With fewer labels none is called fit.');
  expect(second.stdout).toMatch(/law P1 .*no: too few labels/);
  await model.close();
});

test('history is one label for each words on a page, and asks whom a change would ask', async () => {
  await using repo = await repository();
  const { write, commit } = repo;
  // The claim stands through three more changes of its page: still one label, and not one for each of them.
  for (const day of ['Monday', 'Tuesday', 'Friday']) {
    await write('docs/kept.md', page(`${claim}\n\nWe are open on ${day}.`, 'Kept'));
    commit(day);
  }
  await write('posts/joke.md', page(claim, 'Joke'));
  await write(
    '.github/content-gate.yml',
    'reviewers: { law: { uses: .github/content-gate/law.md, when: { paths: [docs/**] } } }\n',
  );
  commit('a post');
  const script = ({ question }: ModelCall) =>
    reviewAnswer(question, question.lines.some(({ text }) => text.includes(claim)) ? { P1: objection(claim) } : {});
  await using model = await scriptedModel({ script });
  const run = await runCli({
    args: [
      'calibrate',
      '--since',
      '2020-01-01',
      '--examples',
      'none',
      '--format',
      'json',
      '--base-url',
      model.url,
      '--model',
      'm',
    ],
    cwd: repo.folder,
    env: { CONTENT_GATE_API_KEY: 'k' },
  });
  expect(JSON.parse(run.stdout).criteria[0]).toMatchObject({ criterion: 'P1', right: 1, wrong: 1 });
  expect(model.log.calls.some(({ user }) => user.includes('# Joke'))).toBe(false);
  // The page as it stands today is asked about once, however many changes it has seen.
  expect(new Set(model.log.calls.map(({ user }) => contentOf(user))).size * 2).toBeGreaterThanOrEqual(
    model.log.calls.length,
  );
});

/** What a request shows of the page, without what differs from request to request. */
const contentOf = (user: string) => user.slice(user.indexOf('\n'), user.indexOf('</content'));

test.each([
  [
    'a criterion that nobody asks',
    'pages: { bad.md: { broken: [P9] } }',
    'breaks P9, which no configured model reviewer',
  ],
  ['a page outside of the folder', 'pages: { ../law.md: {} }', 'names ../law.md, which cannot be read in this folder'],
  ['a link that leads out', 'pages: { link.md: {} }', 'names link.md, which cannot be read in this folder'],
  ['another shape', 'pages: [bad.md]', 'must be a mapping'],
])('labels that name %s are refused', async (_, labels, said) => {
  await using repo = await repository();
  await repo.write(`${examples}/labels.yml`, `${labels}\n`);
  await symlink(join(repo.folder, '.github/content-gate.yml'), join(repo.folder, examples, 'link.md'));
  const run = await runCli({
    args: ['calibrate', '--model', 'm', '--dry-run'],
    cwd: repo.folder,
    env: { CONTENT_GATE_API_KEY: 'k' },
  });
  expect(run).toMatchObject({ exitCode: 2 });
  expect(run.stderr).toContain(said);
});

test('without anything to calibrate with it says so', async () => {
  await using repo = await repository();
  const run = await runCli({
    args: ['calibrate', '--examples', 'nowhere', '--model', 'm'],
    cwd: repo.folder,
    env: { CONTENT_GATE_API_KEY: 'k' },
  });
  expect(run.exitCode).toBe(2);
  expect(run.stderr).toContain('There is nothing to calibrate with');
});
