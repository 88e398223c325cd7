import { describe, expect, it } from 'vitest';
import { renderCheckRun } from '../../src/report/check-run.ts';
import { renderComment } from '../../src/report/comment.ts';
import { pretty } from '../../src/report/outputs/pretty.ts';
import type { FileReport, Report } from '../../src/report/report.ts';
import { remarkedIn, renderReview } from '../../src/report/review-comments.ts';
import { absent, at, fileReport, finding, quoteAt, reportOf, reviewed, summaryOf } from '../support/builders.ts';

const terminal = (report: Report, columns = 80): string =>
  pretty.render(report, { colour: false, columns, detail: 'normal' });
const times = (text: string, part: string): number => text.split(part).length - 1;
const openPart = (comment: string): string => comment.split('\n<details>')[0] ?? '';

describe('one cause that stops many pages', () => {
  const cause = 'the endpoint answered 503 to 5 of 5 tries';
  const stopped = (path: string, findings: Parameters<typeof reviewed>[1] = {}): FileReport =>
    fileReport(path, [absent(summaryOf('legal'), cause), reviewed(summaryOf('links'), findings)], undefined, {
      phases: [
        {
          name: 'reviews',
          status: 'stopped',
          reason: `required task "legal" of phase "reviews" failed: ${cause}; completed 0 of 1 phase`,
        },
      ],
    });
  const report = reportOf(Array.from({ length: 12 }, (_, index) => stopped(`docs/${index}.md`)));

  it('is told once in the comment, below the names of them all', () => {
    const comment = openPart(renderComment(report));
    expect(times(comment, cause)).toBe(1);
    expect(comment).toContain('required task "legal" of phase "reviews" failed; completed 0 of 1 phase');
    for (let index = 0; index < 12; index += 1) expect(comment).toContain(`\`docs/${index}.md\``);
    expect(comment.split('\n').length).toBeLessThanOrEqual(6);
  });

  it('is told once in the terminal, and once more at its end', () => {
    const text = terminal(report, 60).replaceAll(/\s+/g, ' ');
    expect(times(text, cause)).toBe(2);
    expect(times(text, 'docs/7.md')).toBe(1);
  });

  it('leaves a page alone that has something to fix', () => {
    const other = stopped('docs/other.md', { findings: [finding({ ...quoteAt('guaranteed', at(14)) })] });
    const comment = openPart(renderComment({ ...report, files: [...report.files, other] }));
    expect(comment).toMatch(/docs\/other\.md.*\n- .*\*\*\[Line 14\]/u);
  });
});

describe('the same word on several lines', () => {
  const slip = (line: number, fingerprint: string): ReturnType<typeof finding> =>
    finding({
      ...quoteAt('recieve', at(line, 1, 7)),
      ...{ fingerprint, criterion: 'BV-3', severity: 'warning', blocks: false, suggestion: 'receive' },
    });
  const page = (lines: number): FileReport =>
    fileReport('docs/a.md', [
      reviewed(summaryOf('spelling', { kind: 'rules' }), {
        findings: Array.from({ length: lines }, (_, index) => slip(10 + index, 'ab'.repeat(8))),
      }),
    ]);

  it('is fixed when each of them is, and not by the first', () => {
    const comment = openPart(renderComment(reportOf([page(3)])));
    expect(comment).toContain('Fixing all 3 findings makes the score 100');
    expect(comment.match(/costs 50 points, together with 2 others/g)).toHaveLength(3);
  });

  it('promises nothing where there may be more than are listed', () => {
    const comment = openPart(renderComment(reportOf([page(50)])));
    expect(comment).toContain('the score is 50, and 80 is needed');
    expect(comment).not.toContain('lets the page pass');
    expect(openPart(renderComment(reportOf([page(49)])))).toContain('Fixing all 49 findings makes the score 100');
  });

  it('has an annotation wherever no remark stands', () => {
    const report = reportOf([page(12)]);
    const review = renderReview(report);
    expect(review.comments).toHaveLength(10);
    const { annotations } = renderCheckRun(report, remarkedIn(review));
    expect(annotations.map(({ startLine }) => startLine)).toEqual([20, 21]);
  });
});

describe('the terminal', () => {
  const blocked = (path: string): FileReport =>
    fileReport(path, [reviewed(summaryOf('legal'), { findings: [finding(quoteAt('guaranteed', at(14)))] })]);

  it('ends with the page that the first thing to do is about', () => {
    const lines = terminal(reportOf([blocked('docs/a.md'), blocked('docs/b.md'), blocked('docs/c.md')])).split('\n');
    const titles = lines.filter((line) => /^\S \w+ {2}docs/u.test(line));
    expect(titles.map((line) => line.split('docs/')[1])).toEqual(['c.md', 'b.md', 'a.md']);
    expect(lines.findLast((line) => line.includes('docs/'))).toContain('docs/a.md, line 14');
  });

  it('writes names as they are, and tells what is open once', () => {
    const message = 'Orders for the judge stand in a comment. They have no effect; remove them.';
    const open = fileReport('docs/a.md', [
      reviewed(summaryOf('hidden-text', { kind: 'rules' }), {
        findings: [finding({ ...quoteAt('approve', at(14)), severity: 'warning', blocks: false, message })],
        undecided: [`Line 14: ${message} A human has to look at it.`, 'Line 20: Something else.'],
      }),
    ]);
    const text = terminal(reportOf([open, blocked('docs/b.md'), blocked('docs/c.md'), blocked('docs/d.md')]));
    expect(text).toContain('\n  hidden-text could not decide everything.');
    expect(times(text.replaceAll(/\s+/g, ' '), 'Orders for the judge')).toBe(1);
    expect(text).toContain('hidden-text could not decide: Line 20');
  });
});

describe('a page with votes enough that does not pass', () => {
  const vetoed = fileReport('docs/a.md', [
    reviewed(summaryOf('legal', { veto: true }), { score: 90, findings: [finding(quoteAt('guaranteed', at(14)))] }),
    reviewed(summaryOf('brand-voice')),
  ]);

  it('says beside its sum what decides', () => {
    const comment = renderComment(reportOf([vetoed]));
    expect(comment).toMatch(
      /= 190, at least 80 x 2 = 160 needed<br>The sum would be enough; what decides: 1 problem must be fixed \(legal has a veto\)\./u,
    );
  });

  it('says nothing of the kind where the sum decides', () => {
    const low = fileReport('docs/a.md', [reviewed(summaryOf('legal'), { score: 10, approved: false })]);
    for (const file of [low, fileReport('docs/b.md', [reviewed(summaryOf('legal'))])]) {
      expect(renderComment(reportOf([file]))).not.toContain('would be enough');
    }
  });
});

it('names the page that a person has to look at, where there are several', () => {
  const open = (path: string): FileReport =>
    fileReport(path, [reviewed(summaryOf('hidden', { kind: 'rules' }), { undecided: ['Line 13: Look at this.'] })]);
  const second = (files: readonly FileReport[]): string => renderComment(reportOf(files)).split('\n')[1] ?? '';
  expect(second([open('docs/a.md'), open('docs/b.md')])).toBe('A person must look: docs/a.md: Line 13: Look at this.');
  expect(second([open('docs/a.md')])).toBe('A person must look: Line 13: Look at this.');
});

it('leaves no heading of a page in the fold of which no finding fitted', () => {
  const crowded = Array.from({ length: 90 }, (_, index) =>
    fileReport(`docs/${index}.md`, [
      reviewed(summaryOf('legal'), {
        findings: Array.from({ length: 4 }, (_nothing, line) =>
          finding({ ...quoteAt('word '.repeat(40), at(12 + line)), message: `Number ${line}. ${'Long. '.repeat(30)}` }),
        ),
      }),
    ]),
  );
  const comment = renderComment(reportOf(crowded));
  expect(comment).toContain('did not fit here');
  expect(comment).not.toMatch(/^\*\*\u274C .*\n\n(?:\*\*|<\/details>)/mu);
});

describe('a quote of white space alone', () => {
  const space = fileReport('docs/a.md', [
    reviewed(summaryOf('markdown', { kind: 'rules' }), {
      findings: [finding({ ...quoteAt(' ', at(14, 3, 4)), suggestion: '', message: 'Remove the space.' })],
    }),
  ]);

  it('is not shown between marks with nothing in them', () => {
    for (const text of [renderComment(reportOf([space])), terminal(reportOf([space]))]) {
      expect(text).not.toMatch(/\u201C\s*\u201D/u);
      expect(text).toMatch(/docs\/a\.md, line 14\S* Remove the space\./u);
    }
  });
});

it.each([
  ['without a configuration', { mode: 'advise', configuration: { path: 'gate.yml', found: false } }],
  ['without a key', { unasked: { model: 'm', reviewers: ['legal'], skipped: true } }],
] as const)('an approved change takes two lines before the folds %s, too', (_, changes) => {
  const report = reportOf([fileReport('docs/a.md', [reviewed(summaryOf('legal'))])], changes);
  const [first, second = '', ...rest] = openPart(renderComment(report)).trimEnd().split('\n');
  expect(first).toContain('Approved');
  expect(second).toMatch(/^\u26A0\uFE0F .*\. Nothing to do: this content may be published\./u);
  expect(rest).toEqual([]);
});
