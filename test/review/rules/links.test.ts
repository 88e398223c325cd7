import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/content/edit-distance.ts';
import { reviewed, type Setting, shown } from './page.ts';

const modified = (changedLines: Setting['changedLines']): Setting => ({
  status: 'modified',
  ...(changedLines === undefined ? {} : { changedLines }),
});

describe('links', () => {
  it('lets an old dead link be, and blocks a new one', async () => {
    const text = '[old](./gone.md)\n\n[new](./lost.md)\n';
    const review = await reviewed('links', text, modified([{ start: 3, end: 3 }]));
    expect(review.findings.map((finding) => [shown(finding), finding.standing, finding.blocks])).toEqual([
      ['dead-file 3:7-3:16', 'changed', true],
      ['dead-file 1:7-1:16', 'already-there', false],
    ]);
    expect(review.approved).toBe(false);
  });

  it('blocks an old link whose target this change removes', async () => {
    const review = await reviewed('links', '[old](./gone.md)\n\nNew.\n', {
      ...modified([{ start: 3, end: 3 }]),
      changed: [{ path: 'docs/gone.md', status: 'removed' }],
    });
    expect(review.findings).toMatchObject([
      { standing: 'changed', blocks: true, message: 'This change removes "docs/gone.md".' },
    ]);
  });

  it('offers the new place of a file that this change moves', async () => {
    const review = await reviewed('links', '[old](./gone.md#part)\n', {
      head: { 'guides/here.md': '# Part\n' },
      changed: [{ path: 'guides/here.md', previousPath: 'docs/gone.md', status: 'renamed' }],
    });
    expect(review.findings).toMatchObject([{ suggestion: '../guides/here.md#part' }]);
  });

  it('blocks a link to a heading that this change renames, though its own line is old', async () => {
    const review = await reviewed('links', '# Set-up\n\n[there](#installation)\n', {
      ...modified([{ start: 1, end: 1 }]),
      base: { 'docs/page.md': '# Installation\n\n[there](#installation)\n' },
    });
    expect(review.findings.map(({ standing, blocks }) => [standing, blocks])).toEqual([['changed', true]]);
  });

  it('leaves a heading link that was dead before as already there', async () => {
    const review = await reviewed('links', '# Set-up\n\n[there](#nowhere)\n', {
      ...modified([{ start: 1, end: 1 }]),
      base: { 'docs/page.md': '# Installation\n\n[there](#nowhere)\n' },
    });
    expect(review.findings.map(({ standing }) => standing)).toEqual(['already-there']);
  });

  it('stands down for a kind of link that a router serves, and says so', async () => {
    const review = await reviewed('links', '[a](/x/one) and [b](./gone.md)\n', {
      head: { 'docs/other.md': '[a](/x/a) [b](/x/b) [c](/x/c) [d](/x/d)\n' },
    });
    expect(review.findings.map(shown)).toEqual(['dead-file 1:21-1:30']);
    expect(review.notes).toEqual([
      'Links that start with a slash were not judged: 4 of 4 do not resolve in untouched pages, so a router is likely to serve them.',
    ]);
  });

  it('judges links from the root where the rest of the site resolves that way', async () => {
    const review = await reviewed('links', '[a](/guide/one) and [b](/guide/nine)\n', {
      path: 'content/page.md',
      head: {
        'content/guide/one.md': '[a](/guide/one) [b](/guide/two) [c](/guide/one) [d](/guide/two)\n',
        'content/guide/two.md': '# Two\n',
      },
    });
    expect(review.findings.map(shown)).toEqual(['dead-page 1:25-1:36']);
  });

  it('cannot be made to stand down by the change itself', async () => {
    const dead = Array.from({ length: 20 }, (_, index) => `[${index}](./gone-${index}.md)\n`).join('\n');
    const review = await reviewed('links', dead);
    expect(review.findings).toHaveLength(20);
    expect(review.approved).toBe(false);
  });

  it('looks links from the root up where the team says', async () => {
    const review = await reviewed('links', '[a](/one.md) [b](/two.md)\n', {
      head: { 'site/one.md': '# One\n' },
      options: { roots: ['site'] },
    });
    expect(review.findings.map(shown)).toEqual(['dead-page 1:18-1:25']);
  });

  it('leaves out what the team ignores', async () => {
    const review = await reviewed('links', '[a](generated/x.md)\n', { options: { ignore: ['generated/**'] } });
    expect(review.findings).toEqual([]);
  });
});

describe('links to other sites', () => {
  const page =
    '[old](https://old.example.com)\n\n[a](https://a.example.org/x#y) [b](http://b.example.net) ![c](//c.example.org/c.png)\n';
  const web = {
    'https://old.example.com/': { kind: 'dead', status: 404 },
    'https://a.example.org/x': { kind: 'dead', status: 410 },
    'http://b.example.net/': { kind: 'no-host' },
  } as const;
  const fresh = modified([{ start: 3, end: 3 }]);
  const asked = (options: object, more: Setting = {}) =>
    reviewed('links', page, { ...fresh, web, ...more, options: { external: true, ...options } });

  it('are not asked unless the team wants it', async () => {
    const review = await reviewed('links', page, { ...fresh, web });
    expect(review.findings).toEqual([]);
    expect(review.answers.find(({ criterion }) => criterion === 'dead-external')?.status).toBe('not_applicable');
  });

  it('are reported when they are clearly dead, on changed lines only, and never block', async () => {
    const review = await asked({});
    expect(review.findings.map((finding) => [shown(finding), finding.message, finding.blocks])).toEqual([
      ['dead-external 3:5-3:30', 'This link leads nowhere: a.example.org answers that it is not there (410).', false],
      ['dead-external 3:36-3:56', 'This link leads nowhere: there is no host b.example.net.', false],
    ]);
    expect(review.approved).toBe(true);
  });

  it('are asked only where the team allows it', async () => {
    expect((await asked({ allow: ['*.example.net'] })).notes).toEqual([
      '1 link to other sites gave no clear answer and could not be judged.',
    ]);
    expect((await asked({ ignore: ['a.example.org', 'b.example.net'] })).findings).toEqual([]);
  });

  it('are not called dead when nothing at all could be reached', async () => {
    const nowhere = { kind: 'no-host' } as const;
    const offline = {
      'https://a.example.org/x': nowhere,
      'http://b.example.net/': nowhere,
      'https://c.example.org/c.png': nowhere,
    };
    const review = await asked({}, { web: offline });
    expect(review.findings).toEqual([]);
    expect(review.notes).toEqual(['3 links to other sites gave no clear answer and could not be judged.']);
  });
});

describe('links in untouched pages', () => {
  const head = {
    'docs/guide.md': '# Guide\n\n```\n[code](old.md)\n```\n\nSee [it](old.md#part) and [this](./page.md).\n',
    'README.md': '[Old](docs/old.md)\n',
    'docs/new.md': '# New\n',
  };

  it('to a file that the change removes are told of by the first page of the change', async () => {
    const removed = [{ path: 'docs/old.md', status: 'removed' }] as const;
    const review = await reviewed('links', '# Page\n', { head, changed: removed });
    expect(review.findings.map(({ criterion, message, blocks }) => [criterion, message, blocks])).toEqual([
      ['broken-elsewhere', '"docs/guide.md" links to "docs/old.md" on line 7, which this change removes.', false],
      ['broken-elsewhere', '"README.md" links to "docs/old.md" on line 1, which this change removes.', false],
    ]);
    expect(review.approved).toBe(true);
    const second = await reviewed('links', '# Page\n', {
      head,
      changed: removed,
      pages: ['docs/a.md', 'docs/page.md'],
    });
    expect(second.findings).toEqual([]);
  });

  it('to the old path of a renamed page are told of by that page', async () => {
    const changed = [{ path: 'docs/page.md', previousPath: 'docs/old.md', status: 'renamed' }] as const;
    const review = await reviewed('links', '# Page\n', {
      head,
      changed,
      status: 'renamed',
      pages: ['docs/a.md', 'docs/page.md'],
    });
    expect(review.findings.map(({ message }) => message)).toEqual([
      '"docs/guide.md" links to "docs/old.md" on line 7, which this change moves to "docs/page.md".',
      '"README.md" links to "docs/old.md" on line 1, which this change moves to "docs/page.md".',
    ]);
  });

  it('are left alone where something else took the place', async () => {
    const changed = [{ path: 'docs/old.md', status: 'removed' }] as const;
    const replaced = { ...head, 'docs/old.md': '# Still there\n' };
    expect((await reviewed('links', '# Page\n', { head: replaced, changed })).findings).toEqual([]);
  });
});

describe('the distance of two words', () => {
  it.each([
    ['same', 'same', 0],
    ['form', 'from', 1],
    ['setup', 'set-up', 1],
    ['abc', 'xyz', 3],
    ['', 'abc', 3],
  ])('%j and %j: %i', (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance);
    expect(editDistance(b, a, 5)).toBe(distance);
  });

  it('takes a definition without an address for the comment that it is', async () => {
    const review = await reviewed('links', '[comment]: <> (a note for writers)\n\nThe [lamp]() is on.\n');
    expect(review.findings.map(shown)).toEqual(['empty-address 3:5-3:13']);
  });
});
