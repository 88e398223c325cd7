import { describe, expect, test } from 'vitest';
import { configSchema } from '../../src/config/schema.ts';
import { selectContent } from '../../src/content/select.ts';
import { commitSnapshot } from '../../src/github/commit-snapshot.ts';
import { commit } from '../../src/local/snapshot.ts';
import { behindLinks } from '../../src/run/behind-links.ts';
import { quiet, world } from '../github/world.ts';
import { symlink } from '../support/git/files.ts';

const select = selectContent(configSchema.parse({ content: { include: ['docs/**'] } }).content);

describe('a page that is a link', () => {
  test.each<[string, Parameters<typeof world>[0]['base'], string, string | undefined]>([
    [
      'to what changes',
      { 'docs/readme.md': symlink('../README.md') },
      'README.md',
      'docs/readme.md is a link to README.md',
    ],
    [
      'of a folder in which something changes',
      { 'docs/more': symlink('../more/') },
      'more/a.md',
      'docs/more/a.md is a',
    ],
    ['to what is content and judged itself', { 'docs/b.md': symlink('a.md') }, 'docs/a.md', undefined],
    ['to something else', { 'docs/b.md': symlink('../LICENSE') }, 'README.md', undefined],
    ['out of the repository', { 'docs/b.md': symlink('../../README.md') }, 'README.md', undefined],
    ['that is no content', { 'site/b.md': symlink('../README.md') }, 'README.md', undefined],
  ])('%s', async (_, base = {}, changed, says) => {
    await using it = await world({ base, head: { [changed]: '# New\n' } });
    const { repo, client } = it;
    const change = { listed: [{ path: changed, status: 'modified' as const }], leftOut: [] };
    const onGitHub = commitSnapshot(client, { owner: 'octo-org', repo: 'handbook' }, repo.headSha, quiet());
    for (const head of [onGitHub, commit(repo.directory, repo.headSha)]) {
      const found = await behindLinks(change, select, head, quiet());
      expect(found).toEqual(says === undefined ? [] : [expect.stringContaining(says)]);
    }
  });

  test('costs nothing where all that changes is content', async () => {
    await using it = await world({ base: {}, head: { 'docs/a.md': '# A\n' } });
    const head = commitSnapshot(it.client, { owner: 'octo-org', repo: 'handbook' }, it.repo.headSha, quiet());
    const change = { listed: [{ path: 'docs/a.md', status: 'modified' as const }], leftOut: [] };
    expect(await behindLinks(change, select, head, quiet())).toEqual([]);
    expect(it.github.requests).toEqual([]);
  });
});
