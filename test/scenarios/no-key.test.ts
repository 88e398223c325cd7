import { expect, test } from 'vitest';
import { pullRequestEvent } from '../support/events.ts';
import { scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { checkOf, commentOf, reportOf } from './seen.ts';
import { article, team, votes } from './team.ts';

const { base, config } = team({ law: {}, voice: { required: false }, links: { uses: 'links' } });
const modelsOnly = team({ law: {} });

test('without a key a required model reviewer makes the verdict inconclusive', async () => {
  await using world = await scenario({ base, head: { 'docs/savings.md': article() }, config, model: 'none' });
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'inconclusive' } });
  expect(commentOf(world)).toMatch(/law.*`?api-key`?/);
  expect(checkOf(world).conclusion).toBe('failure');
});

test('`skip` lets the others judge, and the comment says who did not', async () => {
  await using world = await scenario({
    base,
    head: { 'docs/savings.md': article() },
    config,
    model: 'none',
    inputs: { 'on-missing-credentials': 'skip' },
  });
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'approved' } });
  expect(commentOf(world)).toContain('Not reviewed by law and voice');
  expect(result.summary).toContain('Not reviewed by law and voice');
});

test('`skip` with nobody left to judge is no approval', async () => {
  await using world = await scenario({
    base: modelsOnly.base,
    head: { 'docs/savings.md': article() },
    config: modelsOnly.config,
    model: 'none',
    inputs: { 'on-missing-credentials': 'skip' },
  });
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'inconclusive' } });
  expect(commentOf(world)).toContain('Not reviewed by law');
});

test('`skip` leaves out only who would have to be asked: a kept answer needs no key, and its block stays', async () => {
  const own = team({ law: {}, links: { uses: 'links' } });
  const model = await scriptedModel({ script: votes({ law: 'block' }) });
  await using world = await scenario({
    ...own,
    head: { 'docs/savings.md': article() },
    model,
    inputs: { 'signing-key': 'a-key-that-signs-records' },
  });
  expect((await world.run()).outputs.verdict).toBe('needs-work');
  const calls = model.log.calls.length;
  const keyless = { 'api-key': '', 'on-missing-credentials': 'skip' };
  const event = await pullRequestEvent(world.github.state, 'synchronize');
  const again = await world.run({ event, inputs: keyless });
  expect(again).toMatchObject({ exitCode: 1, outputs: { verdict: 'needs-work' } });
  expect(commentOf(world)).not.toContain('Not reviewed');
  const other = await world.push({ 'docs/other.md': article('other') }, { inputs: keyless });
  expect(other).toMatchObject({ exitCode: 1, outputs: { verdict: 'needs-work' } });
  expect(
    reportOf(other).files.map(({ path, reviewers }) => [path, reviewers.map(({ reviewer }) => reviewer.name)]),
  ).toEqual([
    ['docs/other.md', ['links', 'hidden-text']],
    ['docs/savings.md', ['links', 'law', 'hidden-text']],
  ]);
  expect(commentOf(world)).toContain('Not reviewed by law');
  expect(model.log.calls).toHaveLength(calls);
});

test('a key without a model is told apart from a model without a key', async () => {
  await using world = await scenario({
    ...modelsOnly,
    head: { 'docs/savings.md': article() },
    inputs: { model: '' },
  });
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'inconclusive' } });
  expect(reportOf(result).overall.reason).toContain('no model is named');
  expect(world.model?.log.calls).toHaveLength(0);
});

test('a key that no header can carry is refused before anybody is asked, by both doors', async () => {
  await using world = await scenario({ base, head: { 'docs/savings.md': article() }, config });
  const key = 'sk-first-line-0123\nsk-second-line-4567';
  const result = await world.run({ inputs: { 'api-key': key } });
  expect(result.exitCode).toBe(1);
  expect(result.annotations.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^Input `api-key` must be one line/),
  ]);
  const told = await world.cli(['check'], { env: { CONTENT_GATE_API_KEY: key } });
  expect(told).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('must be one line') });
  expect(`${told.stdout}${told.stderr}`).not.toContain('sk-second-line');
  expect(world.model?.log.calls).toEqual([]);
});
