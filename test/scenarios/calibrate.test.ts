import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
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
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
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

  const second = await run();
  expect(model.log.calls).toHaveLength(asked);
  expect(second.stdout).toContain('With fewer labels none is called fit.');
  expect(second.stdout).toMatch(/law P1 .*no: too few labels/);
  await model.close();
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
