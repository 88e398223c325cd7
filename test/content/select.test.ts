import { describe, expect, it } from 'vitest';
import { possibleHolders } from '../../src/content/below.ts';
import type { ChangedFile } from '../../src/content/content.ts';
import { includedByDefault, selectContent } from '../../src/content/select.ts';

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
    ['!(a).md', 'a.md', false],
    ['!(a).md', 'c.txt', false],
  ])('include %j, path %j: %s', (pattern, path, included) => {
    expect(decide([pattern], [], path)?.reason).toBe(included ? undefined : 'not-matched');
  });

  it.each([
    [['**/*.md', '!docs/old/**'], [], 'docs/old/a.md', { reason: 'excluded', pattern: '!docs/old/**' }],
    [['**/*.md', '!docs/old/**', 'docs/old/keep.md'], [], 'docs/old/keep.md', undefined],
    [['!drafts/**'], [], 'a.md', undefined],
    [['**/*.md'], ['docs/**', '!docs/keep.md'], 'docs/keep.md', undefined],
    [['**/*.md'], ['docs/**', '!docs/keep.md'], 'docs/a.md', { reason: 'excluded', pattern: 'docs/**' }],
    [['**/*.md'], ['vendor'], 'vendor/a.md', { reason: 'excluded', pattern: 'vendor' }],
    [['**/*.md'], ['docs/**'], 'a.txt', { reason: 'not-matched', mayHold: true }],
  ])('include %j, exclude %j, path %j', (include, exclude, path, expected) => {
    expect(decide(include, exclude, path)).toEqual(expected);
  });

  it('says first that a file is gone', () => {
    expect(selectContent({ include: ['**'], exclude: [] })({ path: 'a.md', status: 'removed' })).toEqual({
      reason: 'removed',
    });
  });

  it.each([
    ['docs/logo.png', [], { reason: 'media' }],
    ['docs/LOGO.JPEG', [], { reason: 'media' }],
    ['docs/film.tar.gz', [], { reason: 'media' }],
    ['docs/manual.pdf', [], undefined],
    ['docs/TERMS', [], undefined],
    ['docs/page.org', [], undefined],
    ['docs/manual.pdf', ['**/*.pdf'], { reason: 'media' }],
    ['docs/logo.png', ['!docs/logo.png'], undefined],
  ])('what the team names is content, but for media: %s with media %j', (path, media, expected) => {
    expect(selectContent({ include: ['docs/**'], exclude: [], media })({ path, status: 'added' })).toEqual(expected);
  });
});

describe('what could hold content if it were a folder', () => {
  it.each([
    ['docs/**/*.md', 'docs/guide', true],
    ['docs/**/*.md', 'docs', true],
    ['docs/**/*.md', 'src', false],
    ['docs/**/*.md', 'docs/a.png', true],
    ['docs/*.md', 'docs/guide', false],
    ['docs/*/a.md', 'docs/guide', true],
    ['docs/*/a.md', 'docs/guide/deep', false],
    ['docs/x*/a.md', 'docs/guide', false],
    ['docs/{a,b}/*.md', 'docs/a', true],
    ['docs/{a,b/c}/*.md', 'docs/b', true],
    ['docs', 'docs', false],
    ['a/b/page.md', 'a', true],
    ['a/b/page.md', 'a/c', false],
    ['**/*.md', 'anything', true],
    ['*.md', 'anything', false],
    ['docs/[gh]uide/*.md', 'docs/guide', true],
  ])('under %s: %s, %s', (pattern, path, expected) => {
    const exclusion = selectContent({ include: [pattern], exclude: [] })({ path, status: 'added' });
    expect(exclusion?.reason === 'not-matched' && exclusion.mayHold === true).toBe(expected);
  });

  const holders = (include: readonly string[], exclude: readonly string[], files: readonly ChangedFile[]) =>
    possibleHolders(files, selectContent({ include, exclude }));
  const added: ChangedFile = { path: 'docs/guide', status: 'added' };

  it('is none of what the team excludes', () => {
    expect(holders(['docs/**/*.md'], [], [added])).toEqual(['docs/guide']);
    for (const out of ['docs/guide/**', 'docs/guide', '**/guide/**', 'docs/**']) {
      expect(holders(['docs/**/*.md'], [out], [added])).toEqual([]);
    }
    expect(holders(['docs/**/*.md', '!docs/guide/**'], [], [added])).toEqual([]);
  });

  it('is under patterns that name no place only what held content before', () => {
    expect(holders(includedByDefault, [], [added])).toEqual([]);
    expect(holders(includedByDefault, [], [added, { path: 'docs/guide/a.png', status: 'removed' }])).toEqual([]);
    expect(holders(includedByDefault, [], [added, { path: 'docs/guide/a/b.md', status: 'removed' }])).toEqual([
      'docs/guide',
    ]);
  });
});
