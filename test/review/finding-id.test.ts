import { describe, expect, it } from 'vitest';
import { findingId } from '../../src/review/finding-id.ts';

const text = 'One sentence stands here. Another one follows it.\n';
const whole = (message: string) => ({ criterion: 'broken-elsewhere', message });
const at = (startColumn: number, endColumn: number, message: string) => ({
  criterion: 'misspelling',
  message,
  range: { startLine: 1, startColumn, endLine: 1, endColumn },
});

describe('the name under which people speak of a finding', () => {
  it('tells apart what a checker says of the whole page, so that waiving one thing waives one thing', () => {
    const ids = ['"a.md" links to "x.md".', '"b.md" links to "x.md".'].map((message) =>
      findingId(whole(message), 'rules', 'docs/a.md', text),
    );
    expect(new Set(ids).size).toBe(2);
  });

  it('holds what a model says of the whole page in other words', () => {
    const ids = ['It has no summary.', 'A summary is missing.'].map((message) =>
      findingId(whole(message), 'model', 'docs/a.md', text),
    );
    expect(new Set(ids).size).toBe(1);
  });

  it.each(['rules', 'model'] as const)('is that of the sentence where there is one (%s)', (kind) => {
    const [one, same, other] = [at(1, 4, 'A.'), at(5, 13, 'B.'), at(27, 34, 'A.')].map((finding) =>
      findingId(finding, kind, 'docs/a.md', text),
    );
    expect(one).toBe(same);
    expect(one).not.toBe(other);
  });
});
