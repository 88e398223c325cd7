import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { check } from '../../src/cli/check.ts';
import { plan } from '../../src/cli/plan.ts';
import type { World } from '../../src/cli/world.ts';
import { json } from '../../src/report/outputs/json.ts';
import { listen } from '../support/server.ts';
import { terminalIn } from './terminal.ts';

const page = '# Savings\n\nOur savings account pays interest once a year.\n';
const asksModel = 'reviewers:\n  tone: { uses: brand-voice }\nmodel: { name: m-1 }\n';

/** A folder with one page and a configuration. */
async function folder(config: string, variables: World['variables'] = {}) {
  const terminal = await terminalIn({}, variables);
  for (const [path, text] of [
    ['docs/savings.md', page],
    ['.github/content-gate.yml', config],
  ] as const) {
    await mkdir(dirname(join(terminal.world.directory, path)), { recursive: true });
    await writeFile(join(terminal.world.directory, path), text);
  }
  return terminal;
}

const asked = {
  paths: ['docs'],
  base: undefined,
  allowEmpty: false,
  config: undefined,
  model: undefined,
  baseUrl: undefined,
};
const planSchema = z.looseObject({
  model: z.looseObject({ hasKey: z.boolean() }),
  warnings: z.array(z.string()),
  phases: z.array(z.looseObject({ name: z.string(), tasks: z.array(z.looseObject({ name: z.string() })) })),
});

async function planned(config: string, variables: World['variables'] = {}) {
  await using here = await folder(config, variables);
  const exitCode = await plan({ ...asked, format: 'json' }, here.world);
  return {
    exitCode,
    err: here.said.err,
    plan: exitCode === 0 ? planSchema.parse(JSON.parse(here.said.out)) : undefined,
  };
}

/** What the endpoint was sent as a key; nothing when it was not asked. */
async function keySent(variables: World['variables']) {
  const keys: (string | undefined)[] = [];
  await using server = await listen(async ({ headers }) => {
    keys.push(headers.authorization);
    return { status: 401, body: { error: { message: 'no' } } };
  });
  await using here = await folder(asksModel, variables);
  await check(
    { ...asked, baseUrl: `${server.url}/v1`, format: { load: async () => json }, detail: 'normal', memory: false },
    here.world,
  );
  return { keys: [...new Set(keys)], out: here.said.out };
}

describe('the key of a run', () => {
  test.each([
    ['none at all', {}, undefined],
    ['blanks', { CONTENT_GATE_API_KEY: '  ' }, undefined],
    ['blanks in both variables', { CONTENT_GATE_API_KEY: ' ', OPENAI_API_KEY: '\t\n' }, undefined],
    ['a good second one behind a blank first', { CONTENT_GATE_API_KEY: ' ', OPENAI_API_KEY: 'sk-good' }, 'sk-good'],
    ['a good second one behind an empty first', { CONTENT_GATE_API_KEY: '', OPENAI_API_KEY: 'sk-good' }, 'sk-good'],
    ['the first of two', { CONTENT_GATE_API_KEY: 'sk-first', OPENAI_API_KEY: 'sk-second' }, 'sk-first'],
    ['one between blanks', { CONTENT_GATE_API_KEY: ' sk-padded\n' }, 'sk-padded'],
  ] as const)('is the same for plan and check with %s', async (_case, variables, key) => {
    expect((await planned(asksModel, variables)).plan?.model.hasKey).toBe(key !== undefined);
    const { keys, out } = await keySent(variables);
    expect(keys).toEqual(key === undefined ? [] : [`Bearer ${key}`]);
    expect(out.includes('no key for the model')).toBe(key === undefined);
  });

  test('with a line break inside is refused by both, before anybody is asked', async () => {
    const variables = { CONTENT_GATE_API_KEY: 'sk-one\nsk-two' };
    expect(await planned(asksModel, variables)).toMatchObject({
      exitCode: 2,
      err: expect.stringMatching(/must be one line/),
    });
    expect((await keySent(variables)).keys).toEqual([]);
  });
});

describe('the default phases', () => {
  const advice =
    'reviewers:\n  links: { uses: links }\n  tone: { uses: brand-voice }\n  slips: { uses: grammar, weight: 0, required: false, inputs: [review.links] }\n';

  test('are checked as they run: advice may wait for a checker of the phase before', async () => {
    const { exitCode, plan: shown } = await planned(advice);
    expect(exitCode).toBe(0);
    expect(shown?.phases.map(({ name, tasks }) => [name, ...tasks.map((task) => task.name)])).toEqual([
      ['validation', 'links'],
      ['reviews', 'tone', 'slips', 'hidden-text'],
    ]);
  });

  test('are ordered further by inputs: who waits for somebody of the same phase has one after it', async () => {
    const { exitCode, plan: shown } = await planned(
      `${advice.replace('weight: 0, required: false', 'weight: 1')}  law: { uses: legal-compliance, inputs: [review.tone] }\n  headings: { uses: page-structure, inputs: [review.law] }\n`,
    );
    expect(exitCode).toBe(0);
    expect(shown?.phases.map(({ name, tasks }) => [name, ...tasks.map((task) => task.name)])).toEqual([
      ['validation', 'links'],
      ['validation-2', 'slips'],
      ['reviews', 'tone', 'hidden-text'],
      ['reviews-2', 'law'],
      ['reviews-3', 'headings'],
    ]);
  });

  test('refuse reviewers that wait for each other, with the circle', async () => {
    const circle =
      'reviewers:\n  tone: { uses: brand-voice, inputs: [review.law] }\n  law: { uses: legal-compliance, inputs: [review.tone] }\n';
    const { exitCode, err } = await planned(circle);
    expect(exitCode).toBe(2);
    expect(err).toContain(
      'reviewers.tone.inputs[0]: found reviewers that wait for each other in a circle: "tone" needs "review.law" of "law", "law" needs "review.tone" of "tone"; allowed: inputs that do not lead back to their own reviewer',
    );
  });

  test('that the team declares are not reordered: an input that no earlier one writes is refused', async () => {
    const { exitCode, err } = await planned(`${advice}pipeline:\n  - { phase: all, tasks: [links, tone, slips] }\n`);
    expect(exitCode).toBe(2);
    expect(err).toContain('that phase is no earlier one');
  });
});

describe('workload identity', () => {
  const identity = `${asksModel.replace('{ name: m-1 }', '')}  name: m-1\n  workload-identity: { identity-provider-id: idp, service-account-id: sa }\n`;

  test('is no key for the command, and the command says so', async () => {
    await using here = await folder(identity);
    expect(
      await check({ ...asked, format: { load: async () => json }, detail: 'normal', memory: false }, here.world),
    ).toBe(3);
    expect(here.said.out).toContain('model.workload-identity works in the action only');
    const { plan: shown } = await planned(identity);
    expect(shown?.model.hasKey).toBe(false);
    expect(shown?.warnings.join('\n')).toContain('model.workload-identity works in the action only');
  });

  test('at a foreign endpoint is refused by every door', async () => {
    const foreign = `${identity}  base-url: https://models.example.com/v1\n`;
    expect(await planned(foreign)).toMatchObject({
      exitCode: 2,
      err: expect.stringMatching(/OpenAI's own endpoint only/),
    });
    await using here = await folder(foreign);
    expect(
      await check({ ...asked, format: { load: async () => json }, detail: 'normal', memory: false }, here.world),
    ).toBe(2);
  });

  test('steps back behind a key', async () => {
    const { plan: shown } = await planned(identity, { OPENAI_API_KEY: 'sk-good' });
    expect(shown).toMatchObject({ model: { hasKey: true }, warnings: [] });
  });
});
