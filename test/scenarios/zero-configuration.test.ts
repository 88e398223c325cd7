import { afterAll, describe, expect, test } from 'vitest';
import { scenario } from '../support/scenario.ts';
import { annotationsOf, checkOf, commentOf, reportOf } from './seen.ts';
import { article } from './team.ts';

// Assembled here, so that no scanner takes this file for a leak.
const leakedKey = ['AKIA', 'Q3EGRLZ5', 'TNVYW2SD'].join('');

describe('without configuration, key and model', async () => {
  const world = await scenario({
    head: { 'docs/setup.md': article('setup', `Set the access key to ${leakedKey} and start.`) },
    model: 'none',
  });
  const result = await world.run();
  afterAll(() => world.close());

  test('the checkers judge, and the job stays green', () => {
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'rejected', approved: 'false' } });
    expect(annotationsOf(result)).toEqual([
      expect.stringMatching(/^warning: Rejected: .* Advisory: there is no .*nothing is blocked\./),
    ]);
    expect(checkOf(world).conclusion).toBe('neutral');
    expect(commentOf(world).split('\n').slice(0, 4).join('\n')).toContain('Advisory');
  });

  test('what was found is shown without being repeated', () => {
    expect(world.github.state.comments.map(({ body }) => body).join()).toContain('secrets');
    expect(commentOf(world)).not.toContain(leakedKey);
    expect(result.files.get('content-gate/context.json')).not.toContain(leakedKey);
  });
});

describe('without configuration, with key and model', async () => {
  const world = await scenario({ head: { 'docs/savings.md': article() } });
  const result = await world.run();
  afterAll(() => world.close());

  test('the three presets judge beside the checkers', () => {
    const reviewers = reportOf(result).files[0]?.reviewers.map(({ reviewer }) => reviewer.name);
    expect(reviewers).toEqual(
      expect.arrayContaining(['links', 'brand-voice', 'legal-compliance', 'technical-accuracy']),
    );
    expect(world.model?.log.calls.length).toBe(3);
    expect(result.exitCode).toBe(0);
  });
});

test('`mode: enforce` lets the same verdict decide', async () => {
  await using world = await scenario({
    head: { 'docs/setup.md': article('setup', `Set the access key to ${leakedKey} and start.`) },
    model: 'none',
    inputs: { mode: 'enforce' },
  });
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'rejected' } });
});
