import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readPublishInputs } from '../../src/cli/publish-inputs.ts';

const root = join(import.meta.dirname, '../..');
const actionSchema = z.object({
  name: z.string(),
  description: z.string(),
  inputs: z.record(
    z.string(),
    z.object({ description: z.string(), required: z.boolean(), default: z.string().optional() }),
  ),
  runs: z.strictObject({ using: z.literal('node24'), main: z.literal('../dist/index.js') }),
});
const action = (name: string) => actionSchema.parse(parse(readFileSync(join(root, name, 'action.yml'), 'utf8')));

/** Reads the inputs as the runner sets them, and what was hidden. */
function read(given: Readonly<Record<string, string>>, variables: Readonly<Record<string, string>> = {}) {
  const hidden: string[] = [];
  const { inputs } = action('publish');
  const set = Object.entries(inputs).map(([name, { default: usual }]) => [
    `INPUT_${name.toUpperCase()}`,
    given[name] ?? usual ?? '',
  ]);
  const answer = readPublishInputs({
    variables: { ...Object.fromEntries(set), ...variables },
    hide: (secret) => void (secret === '' || hidden.push(secret)),
  });
  return { answer, hidden };
}

test.each(['import', 'publish', 'recheck'])('the action %s is the bundle, told by a command what it does', (name) => {
  expect(action(name).inputs.command?.default).toMatch(new RegExp(`^${name}( notion)?$`));
});

test('its inputs are at most ten, and none of them stands for a target', () => {
  const names = Object.keys(action('publish').inputs);
  expect(names.length).toBeLessThanOrEqual(10);
  expect(names.filter((name) => /webflow|redis|s3|purge|fastly|cloudflare|git-token/.test(name))).toEqual([]);
});

test('what the runner sets by default is read', () => {
  expect(read({}).answer).toEqual({
    ok: true,
    inputs: {
      ...{ config: '.github/content-gate.yml', dryRun: false, gateId: 'content-gate', recordSecret: undefined },
      ...{ apiKey: undefined, fallbackApiKey: undefined },
    },
  });
});

test('a signing key goes before the key of the model, an input before a variable, and all are hidden', () => {
  const keys = { 'signing-key': 'the-secret-that-signs', 'api-key': 'sk-of-the-model' };
  const { answer, hidden } = read(keys, { CONTENT_GATE_SIGNING_KEY: 'another-secret-of-mine' });
  expect(answer).toMatchObject({ inputs: { recordSecret: 'the-secret-that-signs', apiKey: 'sk-of-the-model' } });
  expect(hidden).toEqual(['the-secret-that-signs', 'sk-of-the-model', 'another-secret-of-mine']);
  expect(read({ 'api-key': 'sk-of-the-model' }).answer).toMatchObject({ inputs: { recordSecret: 'sk-of-the-model' } });
});

test.each([
  ['dry-run', 'TRUE', 'Input `dry-run` must be "true" or "false".'],
  ['gate-id', '../x', 'Input `gate-id` must be that of the gate: letters and digits.'],
  ['config', '../other.yml', 'Input `config` must be a path inside the repository.'],
  ['signing-key', 'short', 'Input `signing-key` is shorter than 16 characters.'],
  [
    'api-key',
    'a\nb',
    'Input `api-key` must be one line without other signs than its issuer puts into it: copy it again.',
  ],
])('%s: %j is one sentence', (name, value, problem) => {
  expect(read({ [name]: value }).answer).toEqual({ ok: false, problems: [problem] });
});
