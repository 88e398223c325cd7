import { describe, expect, it } from 'vitest';
import { renderCheckRun } from '../../src/report/check-run.ts';
import { renderComment } from '../../src/report/comment.ts';
import { plainSurface } from '../../src/report/output.ts';
import { outputs } from '../../src/report/outputs/outputs.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { situations } from './situations.ts';

/** What programs read is held to its schema in every situation, and looked at in two. */
const shownWhole = new Set(['rejected-by-veto', 'hostile']);
const forPeople = new Set(['pretty', 'markdown']);

describe.each(Object.entries(situations))('%s', (name, report) => {
  it.each<[string, () => string | Promise<string>]>([
    ['comment.md', () => renderComment(report)],
    ['summary.md', () => renderSummary(report)],
    ...outputs
      .filter((output) => forPeople.has(output.name) || shownWhole.has(name))
      .map((output): [string, () => Promise<string>] => [
        output.file?.file ?? 'terminal.txt',
        async () => (await output.load()).render(report, plainSurface),
      ]),
    [
      'check-run.json',
      () => `${JSON.stringify({ ...renderCheckRun(report), summary: '(as in the comment)' }, undefined, 2)}\n`,
    ],
  ])('%s', async (file, render) => {
    const text = await render();
    // The long ones are looked at by their beginning: two hundred files say the same thing two hundred times.
    const shown =
      name === 'many-files' ? `${text.slice(0, 12_000)}\n(and so on, ${text.split('\n').length} lines)\n` : text;
    await expect(shown).toMatchFileSnapshot(`../golden/report/${name}/${file}`);
  });
});
