import { describe, expect, it } from 'vitest';
import { renderCheckRun } from '../../src/report/check-run.ts';
import { renderComment } from '../../src/report/comment.ts';
import { loadLanguage } from '../../src/report/language/languages.ts';
import { pretty } from '../../src/report/outputs/pretty.ts';
import type { FileReport } from '../../src/report/report.ts';
import { at, fileReport, finding, quoteAt, reportOf, reviewed, summaryOf } from '../support/builders.ts';

// Checkers list so many findings of a criterion on a page, and no more.
const most = 50;

const dead = (path: string, count: number): FileReport =>
  fileReport(path, [
    reviewed(summaryOf('links', { kind: 'rules' }), {
      findings: Array.from({ length: count }, (_, index) => finding(quoteAt('gone.md', at(index + 1)))),
    }),
  ]);
const first = (files: readonly FileReport[]): string => renderComment(reportOf(files)).split('\n')[0] ?? '';

describe('how many problems must be fixed', () => {
  it('is a number where all of them are listed', () => {
    expect(first([dead('a.md', most - 1)])).toContain(': 49 problems must be fixed');
    expect(first([dead('a.md', most - 1), dead('b.md', most - 1)])).toContain(': 98 problems must be fixed on 2 of 2');
  });

  it('is "at least" where a list ends before the page may, wherever it is told', () => {
    expect(first([dead('a.md', most)])).toContain(': at least 50 problems must be fixed');
    const report = reportOf([dead('a.md', most), dead('b.md', 1)]);
    const said = 'at least 51 problems must be fixed on 2 of 2 pages';
    expect(renderComment(report)).toContain(said);
    expect(renderCheckRun(report).title).toContain(said);
    expect(pretty.render(report, { colour: false, columns: 100, detail: 'normal' })).toContain(said);
    expect(renderComment(report)).toContain('at least 50 problems must be fixed');
    expect(renderComment(report)).toContain('Rejected: 1 problem must be fixed');
  });

  it.each([
    ['de', 'mindestens 51 Probleme müssen behoben werden'],
    ['fr', 'au moins 51 problèmes doivent être corrigés'],
    ['es', 'al menos 51 problemas deben corregirse'],
    ['ja', '修正が必要な問題が51件以上あります'],
  ] as const)('says so in %s', async (language, said) => {
    await loadLanguage(language);
    const report = reportOf([dead('a.md', most), dead('b.md', 1)], { language });
    expect(renderComment(report).split('\n')[0]).toContain(said);
  });
});
