import { describe, expect, test } from 'vitest';
import { apiKey, scenario } from '../support/scenario.ts';
import { commentOf, reportOf } from './seen.ts';
import { article, team } from './team.ts';

const head = { 'docs/savings.md': article() };
const named = { model: 'some-model' };
const secondLine = (text: string): string => text.split('\n')[1] ?? '';
const sign = '\u26A0\uFE0F';

describe('a model that is named and has no key', () => {
  test.each([
    ['by the input', { inputs: named }],
    ['by a configuration without reviewers', { config: 'model: { name: some-model }\n' }],
    [
      'by a configuration in which all its reviewers are optional',
      {
        config:
          'model: { name: some-model }\nreviewers:\n  links: { uses: links }\n  voice: { uses: brand-voice, required: false }\n',
      },
    ],
  ])('%s is no approval, and stands in line 2 of everything', async (_, options) => {
    await using world = await scenario({ head, model: 'none', ...options });
    const result = await world.run({ inputs: { mode: 'enforce' } });
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'inconclusive' } });
    for (const text of [commentOf(world), result.summary, result.files.get('content-gate/report.md') ?? '']) {
      expect(secondLine(text)).toMatch(
        new RegExp(`^${sign} There is no key for the model some-model, so .*brand-voice|voice.* did not judge`, 'u'),
      );
    }
    expect(result.annotations.map(({ message }) => message).join('\n')).toContain('no key for the model some-model');
  });

  test('is said in advisory mode too, with the lack of a configuration', async () => {
    await using world = await scenario({ head, model: 'none', inputs: named });
    const result = await world.run();
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'inconclusive' } });
    expect(secondLine(commentOf(world))).toMatch(
      /no key for the model some-model, .* Advisory: there is no \.github\/content-gate\.yml, so nothing is blocked\./,
    );
  });

  test('leaves what the others found in line 3', async () => {
    const dead = { 'docs/savings.md': '# Savings\n\nRead [more](./gone.md) about it.\n' };
    await using world = await scenario({ head: dead, model: 'none', inputs: named });
    await world.run();
    const [, second, third] = commentOf(world).split('\n');
    expect(second).toContain('no key for the model');
    expect(third).toMatch(/First:.*docs\/savings\.md, line 3/);
  });

  test('is left out where the team says so, and line 2 says that', async () => {
    await using world = await scenario({ head, model: 'none', inputs: { ...named, 'on-missing-credentials': 'skip' } });
    const result = await world.run();
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'approved' } });
    expect(secondLine(commentOf(world))).toContain('and the others decide alone');
  });

  test('ends the command with 3, and the plan says so in its second line', async () => {
    await using world = await scenario({ head, model: 'none' });
    const ended = await world.cli(['check', '--model', 'some-model', 'docs']);
    expect(ended.exitCode).toBe(3);
    const lines = ended.stdout.trimEnd().split('\n');
    const verdict = lines.findLastIndex((line) => line.startsWith('? '));
    expect(lines.slice(verdict).join(' ')).toMatch(
      /^\? Not fully checked: .* ! There is no key for the model some-model/,
    );
    const plan = await world.cli(['plan', '--model', 'some-model', 'docs']);
    expect(secondLine(plan.stdout)).toMatch(/no key for the model some-model .*exit code 3/);
  });
});

test('what was answered needs no key: with a signed record the same text has the same verdict', async () => {
  const { base, config } = team({ law: {}, voice: {} });
  const signed = { 'signing-key': 'a-key-that-signs-records-0123456789' };
  await using world = await scenario({ base, config, head, inputs: signed });
  expect(await world.run()).toMatchObject({ exitCode: 0, outputs: { verdict: 'approved' } });
  const asked = world.model?.log.calls.length;
  const again = await world.run({ inputs: { 'api-key': '' } });
  expect(again).toMatchObject({ exitCode: 0, outputs: { verdict: 'approved' } });
  expect(reportOf(again)).not.toHaveProperty('unasked');
  expect(world.model?.log.calls.length).toBe(asked);
  expect(JSON.stringify(reportOf(again))).not.toContain(apiKey);
});

test('without a model to ask nothing is said about keys, and advice stays advice', async () => {
  await using world = await scenario({ head, model: 'none' });
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'approved' } });
  expect(secondLine(commentOf(world))).toContain(`${sign} Advisory: there is no .github/content-gate.yml`);
  expect(commentOf(world)).not.toContain('no key');
});
