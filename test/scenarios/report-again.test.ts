import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { scenario } from '../support/scenario.ts';
import { article, team } from './team.ts';

test('a record gives its report again, in every form', async () => {
  const { base, config } = team({ law: {}, voice: { weight: 0.5 } }, { 'report-language': 'de' });
  await using world = await scenario({ base, head: { 'docs/savings.md': article(), 'src/x.ts': 'x' }, config });
  const runnerTemp = await mkdtemp(join(tmpdir(), 'content-gate-'));
  try {
    const result = await world.run({ env: { RUNNER_TEMP: runnerTemp } });
    const folder = join(runnerTemp, 'content-gate');
    const again = async (format: string) => (await world.cli(['report', folder, '--format', format])).stdout;
    expect(await again('markdown')).toBe(await readFile(join(folder, 'report.md'), 'utf8'));
    const page = await again('html');
    expect(page).toContain('<html lang="de">');
    expect(page).toMatch(/<td[^>]*>law<\/td><td[^>]*><code>review\.law<\/code>/);
    expect(JSON.parse(await again('json'))).toMatchObject({
      verdict: result.outputs.verdict,
      files: [{ reviewers: [{ name: 'law' }, {}, {}] }],
    });
  } finally {
    await rm(runnerTemp, { recursive: true });
  }
});

const firstEdition = join(import.meta.dirname, '..', 'golden', 'verdicts-of-the-first-edition.json');

test.each([
  ['verify'],
  ['replay'],
  ['simulate'],
  ['verify', '--format', 'json'],
  ['report', '--format', 'pretty'],
  ['report', '--format', 'html'],
  ['report', '--format', 'json'],
  ['report', '--format', 'markdown'],
])('a record of the first edition says that other rules held then: %s %s %s', async (command, ...flags) => {
  const { stdout, exitCode } = await runCli({ args: [command, firstEdition, ...flags], cwd: tmpdir() });
  expect(exitCode).toBe(0);
  expect(stdout.replace(/\s+/g, ' ')).toContain('Judged under the rules of the first edition');
});

test('a veto of the first edition names whoever exercised it by its score alone', async () => {
  const { stdout } = await runCli({ args: ['report', firstEdition, '--format', 'pretty'], cwd: tmpdir() });
  expect(stdout).toContain('docs/carried.md: heavy does not approve and has a veto');
});
