import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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
    expect(page).toMatch(/<td>law<\/td><td><code>review\.law<\/code>/);
    expect(JSON.parse(await again('json'))).toMatchObject({
      verdict: result.outputs.verdict,
      files: [{ reviewers: [{ name: 'law' }, {}, {}] }],
    });
  } finally {
    await rm(runnerTemp, { recursive: true });
  }
});
