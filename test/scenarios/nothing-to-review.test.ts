import { afterAll, expect, test } from 'vitest';
import { deleted } from '../support/git/files.ts';
import { scenario } from '../support/scenario.ts';
import { checkOf, commentOf, leftOutOf, masked, reportOf } from './seen.ts';
import { article, team } from './team.ts';

const { base, config } = team({ law: {} }, { content: { include: ['docs/**/*.md'], exclude: ['docs/generated/**'] } });
const world = await scenario({
  base: { ...base, 'docs/old.md': '# The past\n\nIt is over.\n' },
  head: { 'src/index.ts': 'export {};\n', 'docs/old.md': deleted, 'docs/generated/api.md': article('the API') },
  config,
});
const result = await world.run();
afterAll(() => world.close());

test('nothing to review is green, and says why', async () => {
  expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'approved', 'files-reviewed': '0', score: '100' } });
  expect(reportOf(result).overall.reason).toMatch(/nothing to review/i);
  expect(checkOf(world)).toMatchObject({ conclusion: 'success', title: expect.stringMatching(/nothing to review/i) });
  expect(commentOf(world).split('\n')[0]).toMatch(/nothing to review/i);
  await expect(masked(commentOf(world))).toMatchFileSnapshot('../golden/scenarios/nothing-to-review/comment.md');
});

test('every changed file stands there with the reason why it was left out', () => {
  expect(leftOutOf(result)).toEqual({
    'docs/generated/api.md': 'excluded',
    'docs/old.md': 'removed',
    'src/index.ts': 'not-matched',
  });
  for (const path of ['docs/generated/api.md', 'docs/old.md', 'src/index.ts']) {
    expect(result.files.get('content-gate/report.md')).toContain(path);
  }
});

test('no model was asked', () => {
  expect(world.model?.log.calls).toHaveLength(0);
});
