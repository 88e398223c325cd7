import { expect, test } from 'vitest';
import { deleted, renamed } from '../support/git/files.ts';
import { scenario } from '../support/scenario.ts';
import { listen } from '../support/server.ts';
import { commentOf } from './seen.ts';

const second = `# Two\n\n${'The second page of the two goes on for a while.\n'.repeat(9)}`;

test('links of untouched pages into files that the change takes away are told of', async () => {
  await using world = await scenario({
    base: {
      'docs/index.md': '# Index\n\n- [One](one.md)\n- [Two](two.md)\n',
      'docs/one.md': '# One\n\nThe first page of the two.\n',
      'docs/two.md': second,
    },
    head: {
      'docs/one.md': deleted,
      'docs/second.md': renamed('docs/two.md', `${second}One more line.\n`),
    },
    model: 'none',
  });
  await world.run();
  const comment = commentOf(world);
  expect(comment).toContain('links to "docs/two.md" on line 4, which this change moves to "docs/second.md"');
  expect(comment).toContain('links to "docs/one.md" on line 3, which this change removes');
});

test('other sites are asked only where the team wants it, and hosts that are not public never', async () => {
  const asked: string[] = [];
  await using inside = await listen(async ({ url }) => {
    asked.push(url.pathname);
    return { status: 404 };
  });
  const text = `# Page\n\nSee [the wiki](${inside.url}/wiki) and [the other](${inside.url.replace('127.0.0.1', 'localhost')}/b).\n`;
  const config = { reviewers: { links: { uses: 'links', options: { external: true } } } };
  await using world = await scenario({ head: { 'docs/page.md': text }, config, model: 'none' });
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'approved' } });
  expect(result.files.get('content-gate/context.json')).toContain(
    '2 links to hosts that are not public were not asked',
  );
  expect(asked).toEqual([]);
});
