import { describe, expect, it } from 'vitest';
import { reportOfProblems } from '../../src/action/failed-configuration.ts';
import { showProgress } from '../../src/cli/progress.ts';
import { refuse } from '../../src/cli/repository.ts';
import { type Terminal, tell } from '../../src/cli/world.ts';
import { renderComment } from '../../src/report/comment.ts';
import { loadLanguage, wordsIn } from '../../src/report/language/languages.ts';
import { estimateLine } from '../../src/report/progress.ts';
import { columnsOf } from '../../src/report/text-columns.ts';
import { reportLanguageSchema } from '../../src/review/report-language.ts';
import { pullRequest } from '../support/builders.ts';
import { terminalIn } from './terminal.ts';

await Promise.all(reportLanguageSchema.options.map(loadLanguage));

const terminal = (columns: number, isTerminal = true): Terminal & { readonly written: string[] } => {
  const written: string[] = [];
  return { isTerminal, columns, written, write: (text) => written.push(text) };
};
const started = { kind: 'run-started', phases: 1, tasks: 3 } as const;
const ended = {
  kind: 'run-ended',
  result: {
    ending: { status: 'completed' },
    outcomes: [],
    phases: [],
    completedPhases: 1,
    totalPhases: 1,
    durationMs: 4200,
  },
} as never;

describe.each(reportLanguageSchema.options)('while it runs, check says in %s', (language) => {
  const english = /judged|under way| left\b|Estimate:|Fixed|Check again|Nothing can/;
  const run = (to: ReturnType<typeof terminal>): string => {
    let now = 0;
    const progress = showProgress(to, wordsIn(language), false, () => now);
    const paths = ['docs/a.md', 'docs/b.md', 'docs/c.md', 'docs/d.md'];
    for (const [index, path] of paths.entries()) progress.show({ path, position: index + 1, of: 9, event: started });
    now = 6000;
    for (const [index, path] of paths.slice(0, 2).entries())
      progress.show({ path, position: index + 1, of: 9, event: ended });
    return to.written.join('');
  };

  it('how far it is and how long it may take, on one line that fits', () => {
    const text = run(terminal(120));
    expect(text).toMatch(/(?<![\d.,])21 s/);
    expect(english.test(text)).toBe(language === 'en');
    const narrow = run(terminal(40)).split('\r\u001B[2K');
    for (const line of narrow) expect(columnsOf(line)).toBeLessThan(40);
  });

  it('which page is done, on a line each where nobody watches', () => {
    const lines = run(terminal(80, false)).trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toContain(wordsIn(language).duration(4200));
    expect(english.test(lines.join())).toBe(language === 'en');
  });

  it('what it will ask, and what it fixed', () => {
    const { check } = wordsIn(language);
    const asked = {
      calls: 4,
      callsAtMost: 36,
      callLimit: 200,
      promptTokens: 12_345,
      answerTokens: 678,
      unpriced: ['m'],
    };
    const texts = [
      estimateLine(asked, { check }),
      estimateLine({ ...asked, cost: 0.25 }, { check }),
      estimateLine({ ...asked, callLimit: 2 }, { check }),
      ...[check.fixed(2, 'a.md'), check.notFixed('a.md'), check.nothingToFix, check.checkAgain],
    ];
    expect(texts.every((text) => english.test(text) || /Not fixed/.test(text))).toBe(language === 'en');
    expect(texts.some((text) => english.test(text))).toBe(language === 'en');
    expect(texts[0]).toContain(wordsIn(language).number(13_000));
  });
});

describe('a line beside the report', () => {
  const line = `\u2502 .github/content-gate.yml:3:1: found the unknown key "x"; allowed: ${'version, extends, '.repeat(12)}limits.`;

  it.each([40, 60, 120])('is broken between words at %i columns', (columns) => {
    const to = terminal(columns);
    tell(to, line);
    const lines = to.written.join('').trimEnd().split('\n');
    for (const one of lines) expect(one).toMatch(/^\u2502 /u);
    for (const one of lines) expect(columnsOf(one)).toBeLessThanOrEqual(columns);
    expect(lines.map((one) => one.replace(/^\u2502 +/u, '')).join(' ')).toBe(line.replace(/^\u2502 /u, ''));
  });

  it('stays one line where a program reads it', async () => {
    const to = terminal(60, false);
    tell(to, line);
    expect(to.written.join('')).toBe(`${line}\n`);
    await using home = await terminalIn({});
    refuse({ ...home.world, err: to }, 'One.', 'Two.');
    expect(to.written.join('').endsWith('\u2502 One.\n\u2502 Two.\n')).toBe(true);
  });
});

it('tells what is wrong with a configuration in its own language, and what to do in that of the writer', () => {
  const problems = [
    'a.yml:3:1: strategie: found the unknown key "strategie"; allowed: strategy. Did you mean "strategy"?',
  ];
  const about = {
    ...{ gateId: 'content-gate', version: '1.0.0', subject: pullRequest, startedAt: '2026-11-27T00:00:00.000Z' },
    configuration: { path: 'a.yml', found: true },
    runUrl: 'https://github.com/o/r/actions/runs/1',
  };
  const comment = renderComment(reportOfProblems(about, problems, 'invalid', 'fr'));
  expect(comment).toContain('allowed: strategy. Did you mean "strategy"?');
  expect(comment).toContain('Corrigez a.yml');
});
