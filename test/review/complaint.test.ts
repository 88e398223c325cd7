import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { complaintsOf, type Said } from '../../src/review/complaint.ts';
import type { Finding } from '../../src/review/review.ts';

type Range = NonNullable<Finding['range']>;
const at = (line: number, from: number, to: number): Range => ({
  startLine: line,
  startColumn: from,
  endLine: line,
  endColumn: to,
});

const said = (reviewer: string, message: string, range: Range | undefined, more: Partial<Finding> = {}): Said => ({
  reviewer,
  kind: reviewer.startsWith('check') ? 'rules' : 'model',
  finding: {
    fingerprint: '0'.repeat(16),
    criterion: `${reviewer}-1`,
    severity: 'warning',
    message,
    standing: range === undefined ? 'whole-page' : 'changed',
    blocks: false,
    ...(range === undefined ? {} : { range }),
    ...more,
  },
});
const told = (all: readonly Said[]) =>
  complaintsOf(all).map(({ lead, others }) => [lead.reviewer, ...others.map(({ reviewer }) => reviewer)].join('+'));

describe('one complaint', () => {
  const phrase = said('legal', 'Nobody can promise that.', at(3, 10, 30));
  const sentence = said('brand', 'This boasts.', at(3, 1, 60));

  it.each<[string, readonly Said[], readonly string[]]>([
    ['of two models on overlapping text', [phrase, sentence], ['legal+brand']],
    [
      'of two models on one line and not on one text',
      [phrase, said('brand', 'So.', at(3, 30, 60))],
      ['legal', 'brand'],
    ],
    ['of one model by two criteria', [phrase, said('legal', 'No source.', at(3, 20, 40))], ['legal+legal']],
    [
      'led by the gravest',
      [sentence, { ...phrase, finding: { ...phrase.finding, severity: 'blocking', blocks: true } }],
      ['legal+brand'],
    ],
    ['of a model on what a checker found', [said('check-links', 'Dead.', at(3, 5, 15)), phrase], ['check-links+legal']],
    [
      'of a checker although the model was first',
      [phrase, said('check-links', 'Dead.', at(3, 5, 15))],
      ['check-links+legal'],
    ],
    [
      'and not of two checkers with different words about different text',
      [said('check-a', 'Misspelt.', at(3, 5, 9)), said('check-b', 'Too long.', at(3, 1, 90))],
      ['check-a', 'check-b'],
    ],
    [
      'and not of old text and new',
      [phrase, said('brand', 'Old.', at(3, 10, 30), { standing: 'already-there' })],
      ['legal', 'brand'],
    ],
    [
      'about things that the page lacks, only in the same words',
      [said('a', 'x', undefined), said('b', 'y', undefined)],
      ['a', 'b'],
    ],
  ])('%s', (_, all, expected) => {
    expect(told(all)).toEqual(expected);
  });

  it('is about exactly this text rather than about more of it', () => {
    const word = said('check-a', 'Misspelt.', at(3, 10, 30));
    expect(told([said('check-b', 'Too long.', at(3, 1, 90)), word, phrase])).toEqual(['check-b', 'check-a+legal']);
  });

  it('keeps the remedy of whoever has one for exactly this text', () => {
    const [complaint] = complaintsOf([
      { ...phrase, finding: { ...phrase.finding, severity: 'blocking' } },
      said('brand', 'This boasts.', at(3, 10, 30), { suggestion: 'It may grow.' }),
    ]);
    expect(complaint?.lead).toMatchObject({ reviewer: 'legal', finding: { suggestion: 'It may grow.' } });
  });
});

const anySaid = fc
  .record({
    reviewer: fc.constantFrom('a', 'b', 'c', 'check-a', 'check-b'),
    message: fc.constantFrom('x', 'y', 'z'),
    line: fc.integer({ min: 1, max: 3 }),
    from: fc.integer({ min: 1, max: 20 }),
    length: fc.integer({ min: 1, max: 20 }),
    severity: fc.constantFrom<Finding['severity']>('blocking', 'warning', 'info'),
  })
  .map(({ reviewer, message, line, from, length, severity }) =>
    said(reviewer, message, at(line, from, from + length), { severity, blocks: severity === 'blocking' }),
  );

test.prop([fc.array(anySaid, { maxLength: 12 })])(
  'nothing is lost, and no complaint is milder than a part of it',
  (all) => {
    const complaints = complaintsOf(all);
    const order = ['blocking', 'warning', 'info'];
    expect(complaints.flatMap(({ lead, others }) => [lead, ...others])).toHaveLength(all.length);
    for (const { lead, others } of complaints) {
      for (const { finding } of others) {
        expect(order.indexOf(lead.finding.severity)).toBeLessThanOrEqual(order.indexOf(finding.severity));
        if (finding.blocks) expect(lead.finding.blocks).toBe(true);
      }
    }
  },
);
