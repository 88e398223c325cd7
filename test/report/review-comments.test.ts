import { describe, expect, it } from 'vitest';
import { renderCheckRun } from '../../src/report/check-run.ts';
import { linesOf } from '../../src/report/page-lines.ts';
import type { FileReport, Report } from '../../src/report/report.ts';
import { remarkedIn, renderReview } from '../../src/report/review-comments.ts';
import type { Finding } from '../../src/review/review.ts';
import { at, fileReport, finding, pullRequest, quoteAt, reportOf, reviewed, summaryOf } from '../support/builders.ts';

const line = 'You are guaranteed to earn 8 % a year.';
/** A page with this text on line 14. */
const page = (text: string): string => `${'\n'.repeat(13)}${text}`;
const quoted = (changes: Partial<Finding> = {}): Finding =>
  finding({ ...quoteAt('guaranteed', at(14, 9, 19)), suggestion: 'likely', ...changes });

function review(findings: readonly Finding[], file: Partial<FileReport> = {}, report: Partial<Report> = {}) {
  const one = fileReport('docs/a.md', [reviewed(summaryOf('legal'), { findings: [...findings] })], undefined, {
    text: page(line),
    ...file,
  });
  return renderReview(reportOf([one], report));
}

describe('inline comments', () => {
  it('stand on the changed line, with a suggestion for the whole of it', () => {
    const { comments } = review([quoted({ fingerprint: 'abcdef0123456789' })]);
    expect(comments).toMatchObject([{ path: 'docs/a.md', line: 14, fingerprints: ['abcdef0123456789'] }]);
    expect(comments[0]?.body).toContain('```suggestion\nYou are likely to earn 8 % a year.\n```');
    expect(comments[0]).not.toHaveProperty('startLine');
  });

  it.each<[string, Finding, Partial<FileReport>]>([
    ['outside of every hunk', quoted({ range: at(50) }), {}],
    ['in a hunk but on an unchanged line', quoted({ range: at(8) }), {}],
    ['on text that was there before', quoted({ standing: 'already-there', blocks: false }), {}],
    ['about the whole page', finding({ standing: 'whole-page' }), {}],
    ['found only nearly', quoted({ quote: { text: 'x', match: 'near', region: 'prose', range: at(14) } }), {}],
    ['where the diff is unknown', quoted(), { commentableLines: [] }],
  ])('are not made %s', (_, one, file) => {
    expect(review([one], file).comments).toEqual([]);
  });

  it('span lines only inside one hunk', () => {
    const over = { startLine: 12, startColumn: 1, endLine: 16, endColumn: 1 };
    expect(review([quoted({ range: over })]).comments).toMatchObject([{ startLine: 12, line: 15 }]);
    const hunks = {
      commentableLines: [
        { start: 7, end: 12 },
        { start: 15, end: 43 },
      ],
    };
    expect(review([quoted({ range: over })], hunks).comments).toMatchObject([{ line: 15 }]);
    expect(review([quoted({ range: over })], hunks).comments[0]).not.toHaveProperty('startLine');
  });

  it('are ten at most, what must be fixed first', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      finding({
        ...quoteAt('The', at(10 + index, 1, 4)),
        ...{ message: `m${index}`, blocks: index > 25, severity: index > 25 ? 'blocking' : 'info' },
      }),
    );
    const { comments, body } = review(many);
    expect(comments).toHaveLength(10);
    expect(comments.slice(0, 4).every(({ body: text }) => text.includes('\u{1F6D1}'))).toBe(true);
    expect(body).toContain('10 remarks');
  });
});

describe('what is said of one line', () => {
  const other = quoted({ ...quoteAt('a year', at(14, 32, 38)), suggestion: 'in a year', message: 'Be exact.' });

  it('is one remark with every message, and one suggestion with all fixes', () => {
    const { comments } = review([quoted(), other]);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.fingerprints).toHaveLength(2);
    const body = comments[0]?.body ?? '';
    expect(body.match(/```suggestion/g)).toHaveLength(1);
    expect(body).toContain('```suggestion\nYou are likely to earn 8 % in a year.\n```');
    expect(body).toContain('Be exact.');
    expect(body).not.toContain('**Fix:**');
  });

  it('offers the first of two fixes that overlap, and says the other in words', () => {
    const wider = quoted({ ...quoteAt('are guaranteed', at(14, 5, 19)), suggestion: 'may hope', message: 'Wider.' });
    const body = review([quoted(), wider]).comments[0]?.body ?? '';
    expect(body).toContain('```suggestion\nYou are likely to earn 8 % a year.\n```');
    expect(body).toContain('\u201Cmay hope\u201D');
  });

  it('is not said by an annotation of the check as well', () => {
    const one = fileReport(
      'docs/a.md',
      [
        reviewed(summaryOf('legal'), {
          findings: [quoted(), quoted({ ...quoteAt('far', at(70)), message: 'Far off.' })],
        }),
      ],
      undefined,
      { text: page(line) },
    );
    const report = reportOf([one]);
    const { annotations } = renderCheckRun(report, remarkedIn(renderReview(report)));
    expect(annotations.map(({ message }) => message.split('\n')[0])).toEqual(['Far off.']);
    expect(renderCheckRun(report).annotations).toHaveLength(2);
  });
});

describe('a suggestion that one click commits', () => {
  const offered = (one: Finding, file?: Partial<FileReport>, report?: Partial<Report>): boolean =>
    review([one], file, report).comments.some(({ body }) => body.includes('```suggestion'));

  it('is offered when all is well', () => {
    expect(offered(quoted())).toBe(true);
  });

  it.each<[string, Finding, Partial<FileReport>?, Partial<Report>?]>([
    ['from a fork', quoted(), {}, { subject: { ...pullRequest, fromFork: true } as Report['subject'] }],
    ['without the line', quoted(), { text: 'short' }],
    ['when the line says something else', quoted(), { text: page('Another line, which is longer.') }],
    [
      'when the quote was only found in canonical form',
      quoted({ quote: { text: 'guaranteed', match: 'canonical', region: 'prose', range: at(14, 9, 19) } }),
    ],
    ['with an address', quoted({ suggestion: 'see https://evil.example' })],
    ['with a link', quoted({ suggestion: '[x](y)' })],
    ['with an element', quoted({ suggestion: '<script>' })],
    ['with code', quoted({ suggestion: '`rm`' })],
    ['with a shortcode', quoted({ suggestion: '{{< include >}}' })],
    ['over several lines', quoted({ suggestion: 'a\nb' })],
    ['that hides something', quoted({ suggestion: 'a\u202Eb' })],
    ['that mentions somebody', quoted({ suggestion: '@octocat' })],
    ['that is long', quoted({ suggestion: 'long '.repeat(100) })],
    ['that changes nothing', quoted({ suggestion: 'guaranteed' })],
    ['in a line with a fence', quoted(), { text: page('You are guaranteed ```') }],
  ])('is not offered %s', (_, one, file, report) => {
    expect(offered(one, file, report)).toBe(false);
  });
});

describe('the lines of a page', () => {
  it('are counted as findings count them: without the byte-order mark, ended by line feeds alone', () => {
    expect(linesOf('\uFEFFfirst\r\nsec\rond\nthird')).toEqual(['first', 'sec\rond', 'third']);
  });
});
