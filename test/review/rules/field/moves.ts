import { binary, deleted, renamed } from '../../../support/git/files.ts';
import type { FieldCase } from './field-case.ts';

/** What was met on published pages, in words of our own: moves. */
export const moves: readonly FieldCase[] = [
  {
    name: 'move-breaks-own-links',
    why: 'The page moved one folder down with its text unchanged: `b.md` and `img/map.png` lead nowhere from there. This is how most links break.',
    base: {
      'docs/a.md': `# A

See [b](b.md) and ![map](img/map.png).
`,
      'docs/b.md': `# B

Text.
`,
      'docs/img/map.png': binary(),
    },
    head: { 'docs/guides/a.md': renamed('docs/a.md') },
    present: ['dead-file'],
  },
  {
    name: 'move-page-incoming',
    why: 'A rename without other changes breaks the link of an untouched page.',
    base: {
      'docs/index.md': `# Docs

See [old](old.md#part).
`,
      'docs/old.md': `# Old

## Part

Text.
`,
    },
    head: { 'docs/new.md': renamed('docs/old.md') },
    present: ['broken-elsewhere'],
  },
  {
    name: 'move-with-edit',
    why: 'The move broke both links: they worked before the change. They must count as written by it, not as "already there".',
    base: {
      'docs/a.md': `# A

See [b](b.md) and ![map](img/map.png).

Line 0 of a page that is long enough to be recognised after it has moved.
Line 1 of a page that is long enough to be recognised after it has moved.
Line 2 of a page that is long enough to be recognised after it has moved.
Line 3 of a page that is long enough to be recognised after it has moved.
Line 4 of a page that is long enough to be recognised after it has moved.
Line 5 of a page that is long enough to be recognised after it has moved.
Line 6 of a page that is long enough to be recognised after it has moved.
Line 7 of a page that is long enough to be recognised after it has moved.
Line 8 of a page that is long enough to be recognised after it has moved.
Line 9 of a page that is long enough to be recognised after it has moved.
Line 10 of a page that is long enough to be recognised after it has moved.
Line 11 of a page that is long enough to be recognised after it has moved.
Line 12 of a page that is long enough to be recognised after it has moved.
Line 13 of a page that is long enough to be recognised after it has moved.
Line 14 of a page that is long enough to be recognised after it has moved.
Line 15 of a page that is long enough to be recognised after it has moved.
Line 16 of a page that is long enough to be recognised after it has moved.
Line 17 of a page that is long enough to be recognised after it has moved.
Line 18 of a page that is long enough to be recognised after it has moved.
Line 19 of a page that is long enough to be recognised after it has moved.
Line 20 of a page that is long enough to be recognised after it has moved.
Line 21 of a page that is long enough to be recognised after it has moved.
Line 22 of a page that is long enough to be recognised after it has moved.
Line 23 of a page that is long enough to be recognised after it has moved.
Line 24 of a page that is long enough to be recognised after it has moved.
Line 25 of a page that is long enough to be recognised after it has moved.
Line 26 of a page that is long enough to be recognised after it has moved.
Line 27 of a page that is long enough to be recognised after it has moved.
Line 28 of a page that is long enough to be recognised after it has moved.
Line 29 of a page that is long enough to be recognised after it has moved.
`,
      'docs/b.md': `# B

Text.
`,
      'docs/img/map.png': binary(),
    },
    head: {
      'docs/guides/a.md': renamed(
        'docs/a.md',
        `# A

See [b](b.md) and ![map](img/map.png).

Line 0 of a page that is long enough to be recognised after it has moved.
Line 1 of a page that is long enough to be recognised after it has moved.
Line 2 of a page that is long enough to be recognised after it has moved.
Line 3 of a page that is long enough to be recognised after it has moved.
Line 4 of a page that is long enough to be recognised after it has moved.
Line 5 of a page that is long enough to be recognised after it has moved.
Line 6 of a page that is long enough to be recognised after it has moved.
Line 7 of a page that is long enough to be recognised after it has moved.
Line 8 of a page that is long enough to be recognised after it has moved.
Line 9 of a page that is long enough to be recognised after it has moved.
Line 10 of a page that is long enough to be recognised after it has moved.
Line 11 of a page that is long enough to be recognised after it has moved.
Line 12 of a page that is long enough to be recognised after it has moved.
Line 13 of a page that is long enough to be recognised after it has moved.
Line 14 of a page that is long enough to be recognised after it has moved.
Line 15 of a page that is long enough to be recognised after it has moved.
Line 16 of a page that is long enough to be recognised after it has moved.
Line 17 of a page that is long enough to be recognised after it has moved.
Line 18 of a page that is long enough to be recognised after it has moved.
Line 19 of a page that is long enough to be recognised after it has moved.
Line 20 of a page that is long enough to be recognised after it has moved.
Line 21 of a page that is long enough to be recognised after it has moved.
Line 22 of a page that is long enough to be recognised after it has moved.
Line 23 of a page that is long enough to be recognised after it has moved.
Line 24 of a page that is long enough to be recognised after it has moved.
Line 25 of a page that is long enough to be recognised after it has moved.
Line 26 of a page that is long enough to be recognised after it has moved.
Line 27 of a page that is long enough to be recognised after it has moved.
Line 28 of a page that is long enough to be recognised after it has moved.
Line 29 of a page that is long enough to be recognised after it has moved.
One more line.
`,
      ),
    },
    present: ['dead-file'],
    verdict: 'rejected',
  },
  {
    name: 'remove-image-only',
    why: 'The page shows a broken image after this change.',
    base: {
      'docs/index.md': `# Docs

![Map](img/map.png)
`,
      'docs/img/map.png': binary(),
    },
    head: { 'docs/img/map.png': deleted },
    present: ['broken-elsewhere'],
  },
  {
    name: 'remove-only-change',
    why: 'The change removes a page that another page links to; nothing else is in the pull request, and nothing is said.',
    base: {
      'docs/index.md': `# Docs

See [old](old.md).
`,
      'docs/old.md': `# Old

Text.
`,
    },
    head: { 'docs/old.md': deleted },
    present: ['broken-elsewhere'],
  },
];
