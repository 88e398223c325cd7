import { describe, expect, it } from 'vitest';
import type { Change, Exclusion, LeftOut } from '../../src/content/content.ts';
import { isUnread, reasonsToHold, unreadContent, unreadRemedy } from '../../src/content/unread.ts';

const left = (path: string, exclusion: Exclusion): LeftOut => ({ path, exclusion });
const change = (leftOut: readonly LeftOut[], listingProblem?: string): Change => ({
  files: [],
  listed: [],
  leftOut,
  ...(listingProblem === undefined ? {} : { listingProblem }),
});

/** What the patterns of the team name, and nobody read. */
const unread: readonly Exclusion[] = [
  { reason: 'symlink' },
  { reason: 'submodule' },
  { reason: 'binary' },
  { reason: 'lfs-pointer' },
  { reason: 'not-utf8' },
  { reason: 'too-large', bytes: 2, limit: 1 },
];
const unreadable: Exclusion = { reason: 'unreadable', cause: 'timeout' };

describe('a file that was left out holds the change', () => {
  it.each([...unread, unreadable])('where it is $reason', (exclusion) => {
    expect(unreadContent([left('docs/a.md', exclusion)])).toHaveLength(1);
  });

  it.each<Exclusion>([
    { reason: 'removed' },
    { reason: 'not-matched' },
    { reason: 'excluded', pattern: 'docs/**' },
    { reason: 'media' },
    { reason: 'unchanged-text' },
    { reason: 'empty' },
  ])('not where it is $reason', (exclusion) => {
    expect(unreadContent([left('docs/a.md', exclusion)])).toEqual([]);
  });

  it.each([...unread, unreadable])('whatever its name, where it is $reason', (exclusion) => {
    for (const path of ['docs/TERMS', 'docs/page.org', 'docs/a.png']) {
      expect(unreadContent([left(path, exclusion)])).toEqual([{ path, exclusion }]);
    }
  });

  it.each(unread.filter(isUnread))('with what to do about it, where it is $reason', (exclusion) => {
    expect(unreadRemedy(exclusion)).toMatch(/content\.(?:exclude|media|max-file-bytes)/);
  });
});

describe('why a change cannot be approved', () => {
  it('is nothing where all was read', () => {
    expect(reasonsToHold(change([left('a.md', { reason: 'removed' })]))).toEqual([]);
  });

  it('names the one page, counts several, and says first what is wrong with the list', () => {
    const pages = ['docs/a.md', 'docs/b.md'].map((path) => left(path, { reason: 'binary' }));
    expect(reasonsToHold(change(pages.slice(0, 1)))).toEqual(['docs/a.md could not be read']);
    expect(reasonsToHold(change(pages, 'the list of files is not whole.'))).toEqual([
      'the list of files is not whole',
      '2 content files could not be read',
    ]);
  });
});
