import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { doctor } from '../../src/cli/doctor/doctor.ts';
import { workflowFile } from '../../src/cli/init/files.ts';
import { type RawScript, rawFaults, rawModel } from '../support/raw-model.ts';
import { terminalIn } from './terminal.ts';

const firstKey = 'sk-first-0123456789abcdef';
const otherKey = 'sk-other-fedcba9876543210';

/** The answer to the tiny question. */
const answers: RawScript = (call) => {
  const nonce = /nonce: (\w+)/.exec(call.user)?.[1] ?? '';
  const answer = { criterion: 'DOCTOR-1', reason: 'It does.', quote: null, status: 'met', suggestion: null };
  return rawFaults.answer(call, { nonce, answers: [answer] });
};

async function doctorWith(first: RawScript, fallback: RawScript) {
  await using one = await rawModel(first);
  await using other = await rawModel(fallback);
  const workflow = workflowFile.text.replace(
    /( {10}api-key: .*\n)/,
    `$1          fallback-api-key: \${{ secrets.CONTENT_GATE_FALLBACK_API_KEY }}\n`,
  );
  const config = {
    version: 1,
    model: { name: 'first', 'base-url': one.url, fallback: { name: 'second', 'base-url': other.url } },
    prices: { first: { input: 1, output: 1 } },
    reviewers: { voice: { uses: 'brand-voice' } },
  };
  await using here = await terminalIn({}, { CONTENT_GATE_API_KEY: firstKey, CONTENT_GATE_FALLBACK_API_KEY: otherKey });
  for (const [path, text] of [
    [workflowFile.path, workflow],
    ['.github/content-gate.yml', stringify(config)],
    ['docs/a.md', '# A\n'],
  ] as const) {
    await mkdir(dirname(join(here.world.directory, path)), { recursive: true });
    await writeFile(join(here.world.directory, path), text);
  }
  const options = {
    offline: false,
    format: 'pretty',
    config: undefined,
    model: undefined,
    baseUrl: undefined,
  } as const;
  const exitCode = await doctor(options, here.world);
  const seen = [one, other].map(({ log }) => log.calls.map(({ authorization }) => authorization));
  return { exitCode, said: here.said.out, seen };
}

it('asks the model and its fallback, each with its own key', async () => {
  const { exitCode, said, seen } = await doctorWith(answers, answers);
  expect(said).toContain('The model first answers');
  expect(said).toContain('The model second answers');
  expect(said).toContain('prices says nothing about it');
  expect(exitCode, said).toBe(0);
  expect(seen).toEqual([[`Bearer ${firstKey}`], [`Bearer ${otherKey}`]]);
});

it('finds that the fallback does not answer, before it is needed', async () => {
  const { exitCode, said } = await doctorWith(answers, rawFaults.unauthorised);
  expect(exitCode).toBe(1);
  expect(said).toMatch(/the model second did not answer a tiny question.*refused the key \(401\)/);
});
