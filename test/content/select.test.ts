import { describe, expect, it } from 'vitest';
import { selectContent } from '../../src/content/select.ts';

const decide = (include: readonly string[], exclude: readonly string[], path: string) =>
  selectContent({ include, exclude })({ path, status: 'modified' });

describe('selectContent', () => {
  it.each([
    ['docs/**/*.md', 'docs/a.md', true],
    ['docs/**/*.md', 'docs/x/y/a.md', true],
    ['docs/**/*.md', 'other/a.md', false],
    ['**/*.{md,mdx}', '.hidden/.a.mdx', true],
    ['**/*.md', 'a.md', true],
    ['*.md', 'docs/a.md', false],
    ['./docs/*.md', 'docs/a.md', true],
    ['docs', 'docs/x/a.md', true],
    ['docs/', 'docs/x/a.md', true],
    ['docs', 'docs2/a.md', false],
    ['**/*.md', 'A.MD', false],
    ['README.md', 'README.md', true],
    ['**/*.md', 'docs/a\nb.md', true],
    ['docs/*.md', 'docs/a\u2028b.md', true],
    ['docs/[ab].md', 'docs/a.md', true],
    ['docs/**', 'docs/**/a.md', true],
    ['**/*.md', 'x/\n/a.md', true],
    ['!(a)*.md', 'b.md', true],
  ])('include %j, path %j: %s', (pattern, path, included) => {
    expect(decide([pattern], [], path)).toEqual(included ? undefined : { reason: 'not-matched' });
  });

  it.each([
    [['**/*.md', '!docs/old/**'], [], 'docs/old/a.md', { reason: 'excluded', pattern: '!docs/old/**' }],
    [['**/*.md', '!docs/old/**', 'docs/old/keep.md'], [], 'docs/old/keep.md', undefined],
    [['!drafts/**'], [], 'a.md', undefined],
    [['**/*.md'], ['docs/**', '!docs/keep.md'], 'docs/keep.md', undefined],
    [['**/*.md'], ['docs/**', '!docs/keep.md'], 'docs/a.md', { reason: 'excluded', pattern: 'docs/**' }],
    [['**/*.md'], ['vendor'], 'vendor/a.md', { reason: 'excluded', pattern: 'vendor' }],
    [['**/*.md'], ['docs/**'], 'a.txt', { reason: 'not-matched' }],
  ])('include %j, exclude %j, path %j', (include, exclude, path, expected) => {
    expect(decide(include, exclude, path)).toEqual(expected);
  });

  it('says first that a file is gone', () => {
    expect(selectContent({ include: ['**'], exclude: [] })({ path: 'a.md', status: 'removed' })).toEqual({
      reason: 'removed',
    });
  });
});
