import { afterAll, describe, expect, test } from 'vitest';
import { scenario } from '../support/scenario.ts';
import { annotationsOf, reportOf } from './seen.ts';
import { article, team } from './team.ts';

const { base, config } = team(
  { law: { required: false }, links: { uses: 'links' }, style: { uses: 'markdown', weight: 1 } },
  { strategy: 'unanimous' },
);
const head = { 'docs/savings.md': article('savings', 'See [the terms](terms.md) of the plan.') };

describe.each(['fork', 'dependabot'] as const)('a pull request by %s', async (from) => {
  const world = await scenario({ base, head, config, from });
  const result = await world.run();
  afterAll(() => world.close());

  test('every write is refused, and the job says so without changing its verdict', () => {
    expect(world.github.writes().length).toBeGreaterThan(0);
    expect(world.github.writes().map(({ status }) => status)).toEqual(world.github.writes().map(() => 403));
    // The workflow means it, in every run: each place is named in the log, and none of them by a warning.
    expect(annotationsOf(result).filter((text) => text.includes('Could not'))).toEqual([]);
    expect(result.stdout.match(/^(?!::).*Could not .*: the job's token may not; .*$/gm)).toHaveLength(
      new Set(world.github.writes().map(({ path }) => path)).size,
    );
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'rejected' } });
    expect(result.outputs['comment-url']).toBeUndefined();
  });

  test('the summary has the verdict, the finding and what could not be written', () => {
    expect(result.summary).toContain('terms.md');
    expect(result.summary).toContain('Could not');
    expect(result.summary).toContain('law');
  });

  test('no model was asked: there is no key', () => {
    expect(world.model?.log.calls).toHaveLength(0);
    const law = reportOf(result).files[0]?.reviewers.find(({ reviewer }) => reviewer.name === 'law');
    expect(law?.outcome.cause).toContain('api-key');
  });

  test('the record is an artifact all the same', () => {
    expect(world.artifacts.artifacts.map(({ name }) => name)).toEqual(['content-gate-pr7-a1']);
  });
});

describe('the same fork under pull_request_target', async () => {
  const world = await scenario({ base, head, config, from: 'fork' });
  const result = await world.run({ event: 'pull_request_target' });
  afterAll(() => world.close());

  test('has the key and may write, and reads the fork’s text as data', () => {
    expect(world.model?.log.calls).toHaveLength(1);
    expect(world.github.state.comments).toHaveLength(1);
    expect(reportOf(result).files[0]?.reviewers.find(({ reviewer }) => reviewer.name === 'law')?.outcome.status).toBe(
      'completed',
    );
    expect(result.exitCode).toBe(1);
  });
});

test('a fork that is gone by now can still be judged', async () => {
  const { deletedForkEvent } = await import('../support/events.ts');
  const quiet = { base, head: { 'docs/savings.md': article() }, config, from: 'fork' } as const;
  await using world = await scenario({ ...quiet, inputs: { 'on-missing-credentials': 'skip' } });
  const result = await world.run({ event: await deletedForkEvent(world.github.state) });
  expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'approved' } });
});
