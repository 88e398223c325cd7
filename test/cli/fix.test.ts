import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixedPages } from '../../src/cli/fix.ts';
import { at, fileReport, finding, quoteAt, reportOf, reviewed, summaryOf } from '../support/builders.ts';
import { runCli } from '../support/run-cli.ts';

const text = '\uFEFFWe recieve it.\r\nYou are guaranteed to win.\r\n';
const typo = finding({ ...quoteAt('recieve', at(1, 4, 11)), suggestion: 'receive', blocks: false, severity: 'info' });
const promise = finding({ ...quoteAt('guaranteed', at(2, 9, 19)), suggestion: 'likely' });
const checker = summaryOf('spelling', { kind: 'rules' });
const model = summaryOf('legal');
const page = (...reviewers: Parameters<typeof fileReport>[1]) =>
  reportOf([fileReport('a.md', reviewers, undefined, { text })]);

describe('fixes', () => {
  const report = page(reviewed(checker, { kind: 'rules', findings: [typo] }), reviewed(model, { findings: [promise] }));

  test('are those of checkers, and of models only when asked for', () => {
    expect(fixedPages(report, 'checkers')).toEqual([
      { path: 'a.md', before: text, after: text.replace('recieve', 'receive'), fixes: 1, byModel: false },
    ]);
    expect(fixedPages(report, 'all')).toMatchObject([
      { after: text.replace('recieve', 'receive').replace('guaranteed', 'likely'), fixes: 2, byModel: true },
    ]);
  });

  test.each([
    ['that are somewhere else by now', { ...typo, ...quoteAt('recieve', at(2, 4, 11)) }],
    [
      'that were found only nearly',
      { ...typo, quote: { text: 'recieve', match: 'near', region: 'prose', range: at(1, 4, 11) } as const },
    ],
    ['that hide something', { ...typo, suggestion: 'rec\u202Eeive' }],
    ['outside of the page', { ...typo, ...quoteAt('recieve', at(9, 4, 11)) }],
    ['that change nothing', { ...typo, suggestion: 'recieve' }],
  ])('are never those %s', (_, one) => {
    expect(fixedPages(page(reviewed(checker, { kind: 'rules', findings: [one] })), 'all')).toEqual([]);
  });

  test('of two that overlap the first stands', () => {
    const other = {
      ...typo,
      ...quoteAt('We recieve', at(1, 1, 11)),
      suggestion: 'We get',
      fingerprint: 'f'.repeat(16),
    };
    const both = page(reviewed(checker, { kind: 'rules', findings: [typo, other] }));
    expect(fixedPages(both, 'checkers')).toMatchObject([{ fixes: 1, after: text.replace('We recieve', 'We get') }]);
  });
});

test('--fix puts them into the files, says so, and finds nothing more to do', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'content-gate-'));
  try {
    const file = join(directory, 'docs', 'a.md');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, '# A page\n\nWe recieve it seperately.\n');
    const run = (...args: readonly string[]) => runCli({ args: ['check', ...args], cwd: directory });
    // A path may follow the bare option, which takes a value.
    const first = await run('--quiet', '--fix', 'docs/a.md');
    expect(first.stderr).toBe('Fixed 2 findings in docs/a.md.\nCheck again to see the verdict on the fixed text.\n');
    expect(await readFile(file, 'utf8')).toBe('# A page\n\nWe receive it separately.\n');
    expect((await run('--fix', '--quiet')).stderr).toBe('Nothing can be fixed by itself.\n');
    expect(await readFile(file, 'utf8')).toBe('# A page\n\nWe receive it separately.\n');
  } finally {
    await rm(directory, { recursive: true });
  }
});
