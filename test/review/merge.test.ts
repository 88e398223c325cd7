import { describe, expect, it } from 'vitest';
import { mergeSameFindings } from '../../src/review/merge.ts';
import { type Finding, noUsage, type Review } from '../../src/review/review.ts';
import { coveredQuestions } from '../../src/review/rules/covered.ts';
import { rulesReviewer } from './rules/page.ts';

const range = { startLine: 2, startColumn: 5, endLine: 2, endColumn: 8 };

function finding(more: Partial<Finding> = {}): Finding {
  return {
    fingerprint: '0'.repeat(16),
    criterion: 'misspelling',
    severity: 'warning',
    message: 'Did you mean "the"?',
    standing: 'changed',
    quote: { text: 'teh', match: 'exact', region: 'prose', range },
    range,
    blocks: false,
    ...more,
  };
}

function review(reviewer: string, findings: Finding[], kind: Review['kind'] = 'rules'): Review {
  return {
    reviewer,
    kind,
    answers: [],
    findings,
    score: 50,
    approved: false,
    undecided: [],
    unread: [],
    flips: { changed: 0, asked: 0 },
    usage: noUsage,
    notes: [],
  };
}

describe('findings of several reviewers', () => {
  it('are said once where they say the same, and the votes stay', () => {
    const merged = mergeSameFindings([
      review('spelling', [finding({ suggestion: 'the' })]),
      review('vale', [finding({ message: 'Spelling', suggestion: 'the' })]),
    ]);
    expect(merged.map(({ findings }) => findings.map(({ message }) => message))).toEqual([
      ['Did you mean "the"? (Also found by vale.)'],
      [],
    ]);
    expect(merged.map(({ score, approved }) => [score, approved])).toEqual([
      [50, false],
      [50, false],
    ]);
  });

  it.each([
    ['another place', finding({ range: { ...range, endColumn: 9 } })],
    ['another remedy', finding({ suggestion: 'ten' })],
    ['a finding that blocks', finding({ blocks: true })],
    ['nothing that can be quoted', { ...finding(), quote: undefined }],
  ])('stay apart for %s', (_, other) => {
    const { quote, ...rest } = other;
    const second: Finding = quote === undefined ? rest : { ...rest, quote };
    const reviews = [review('spelling', [finding({ suggestion: 'the' })]), review('vale', [second])];
    expect(mergeSameFindings(reviews)).toEqual(reviews);
  });

  it('of one reviewer, or of a model, are left alone', () => {
    const reviews = [review('spelling', [finding(), finding()]), review('voice', [finding()], 'model')];
    expect(mergeSameFindings(reviews)).toEqual(reviews);
  });
});

describe('what models need not look for', () => {
  it('is what the checkers of the run answer', () => {
    const covered = coveredQuestions([rulesReviewer('links'), rulesReviewer('markdown')]);
    expect(covered.get('ST7')).toBe('links');
    expect(covered.get('AX1')).toBe('markdown');
    expect(covered.has('TA6')).toBe(false);
  });

  it('is less when a criterion is switched off', () => {
    const links = rulesReviewer('links');
    const fewer = { ...links, criteria: links.criteria.filter(({ id }) => !id.startsWith('dead-')) };
    expect(coveredQuestions([fewer]).size).toBe(0);
  });
});
