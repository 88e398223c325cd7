import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/review/review.ts';
import { isSameComplaint } from '../../src/review/same-complaint.ts';

const range = { startLine: 2, startColumn: 5, endLine: 2, endColumn: 8 };
const sentence = { startLine: 2, startColumn: 1, endLine: 2, endColumn: 40 };

const about = (text: string, where: Finding['range'] & object, more: Partial<Finding> = {}): Finding => ({
  fingerprint: '0'.repeat(16),
  criterion: 'misspelling',
  severity: 'warning',
  message: 'Did you mean "the"?',
  standing: 'changed',
  quote: { text, match: 'exact', region: 'prose', range: where },
  range: where,
  blocks: false,
  ...more,
});
const word = (more: Partial<Finding> = {}): Finding => about('teh', range, more);
const line = (more: Partial<Finding> = {}): Finding => about('Put teh cat out of the house, please.', sentence, more);
const wholePage = ({ quote: _quote, range: _range, ...rest }: Finding): Finding => rest;

describe('two checkers say the same', () => {
  it.each<[string, Finding, Finding]>([
    ['in the same words', line(), line({ message: 'did  you mean "the"?' })],
    ['with the same remedy', word({ suggestion: 'the' }), word({ message: 'Spelling.', suggestion: 'the' })],
    ['when one of them knows the remedy', word({ suggestion: 'the' }), word({ message: 'Spelling.' })],
    ['also about a sentence', line({ suggestion: 'Put it out.' }), line({ message: 'Too long.' })],
    ['about one word', word(), word({ message: 'Spelling.' })],
    ['by one rule, on one line', line({ source: 'tool R1' }), word({ message: 'R1!', source: 'tool R1' })],
    ['about the page as a whole', wholePage(word()), wholePage(word())],
  ])('%s', (_, one, other) => {
    expect(isSameComplaint(one, other)).toBe(true);
    expect(isSameComplaint(other, one)).toBe(true);
  });
});

describe('two checkers say different things', () => {
  it.each<[string, Finding, Finding]>([
    ['at different places', word(), about('teh', { ...range, startLine: 3, endLine: 3 })],
    ['with different remedies', word({ suggestion: 'the' }), word({ suggestion: 'ten' })],
    ['about a sentence', line({ message: 'Too long.' }), line({ message: 'Passive.' })],
    [
      'by one rule, on different lines',
      word({ source: 'tool R1' }),
      about('a b', { ...range, startLine: 9, endLine: 9 }, { source: 'tool R1' }),
    ],
    ['about the page and a word', wholePage(word()), word()],
    ['about two things that the page lacks', wholePage(word()), wholePage(word({ criterion: 'other' }))],
  ])('%s', (_, one, other) => {
    expect(isSameComplaint(one, other)).toBe(false);
    expect(isSameComplaint(other, one)).toBe(false);
  });
});
