import { afterAll, expect, test } from 'vitest';
import { scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { reportOf } from './seen.ts';
import { article, team, votes } from './team.ts';

const { base, config } = team({ law: { veto: true } }, { threshold: 90 });
const weaker = team({ applause: {} }, { threshold: 0 });
const world = await scenario({
  base,
  head: {
    'docs/savings.md': article(),
    '.github/content-gate.yml': weaker.config,
    '.github/content-gate/applause.md': weaker.base['.github/content-gate/applause.md'] ?? '',
    '.github/content-gate/law.md': '---\nresponsibility: Looks after nothing.\n---\n\n- [C1] (info) Anything goes.\n',
  },
  config,
  model: await scriptedModel({ script: votes({ law: 'block' }) }),
});
const result = await world.run();
afterAll(() => world.close());

test('a pull request is judged by the rules of its base, whatever it does to them', () => {
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'rejected' } });
  const reviewers = reportOf(result).files[0]?.reviewers.map(({ reviewer }) => reviewer.name);
  expect(reviewers).toContain('law');
  expect(reviewers).not.toContain('applause');
  expect(new Set(world.model?.log.calls.map(({ question }) => question.responsibility))).toEqual(
    new Set(['Looks after law.']),
  );
});
