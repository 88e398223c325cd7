import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pullRequestEvent } from '../support/events.ts';
import { rawFaults, rawModel } from '../support/raw-model.ts';
import { apiKey, scenario } from '../support/scenario.ts';
import { commentOf, everythingSaid } from './seen.ts';
import { article, team, voteAnswer } from './team.ts';

const fallbackKey = 'sk-fallback-of-another-issuer-9876543210fedcba';
const head = { 'docs/savings.md': article() };

test('a model that lets nobody in has a fallback elsewhere: with a key of its own, on the record, and kept', async () => {
  let isDown = true;
  const first = await rawModel((call) => (isDown ? rawFaults.unauthorised() : rawFaults.approve(call)));
  await using second = await rawModel((call) => rawFaults.answer(call, voteAnswer(call, 'block')));
  const { base, config } = team(
    { law: {}, links: { uses: 'links' } },
    { model: { fallback: { name: 'other-model', 'base-url': second.url } }, prices: {} },
  );
  const inputs = { 'fallback-api-key': fallbackKey, 'signing-key': 'a-key-that-signs-records' };
  await using world = await scenario({ base, config, head, model: first, inputs });

  const result = await world.run();
  expect(result.outputs.verdict).toBe('needs-work');
  const comment = commentOf(world);
  expect(comment).toMatch(/The fallback model other-model answered in place of scripted-1: law \(docs\/savings\.md\)/);
  expect(comment).toContain('refused the key (401)');
  const record = result.files.get('content-gate/context.json') ?? '';
  expect(record).toMatch(/"answeredBy":\{[^}]*"insteadOf":"scripted-1","model":"other-model"\}/);
  // Its confirmation is its own.
  expect(second.log.calls).toHaveLength(2);
  // Neither endpoint has seen the key of the other, and nobody else has seen either.
  expect(new Set(first.log.calls.map(({ authorization }) => authorization))).toEqual(new Set([`Bearer ${apiKey}`]));
  expect(new Set(second.log.calls.map(({ authorization }) => authorization))).toEqual(
    new Set([`Bearer ${fallbackKey}`]),
  );
  for (const [place, text] of Object.entries(everythingSaid(result, world))) {
    expect(text, place).not.toContain(apiKey);
    expect(text, place).not.toContain(fallbackKey);
  }

  // The first is back: what the fallback said of this text is kept all the same.
  isDown = false;
  const asked = first.log.calls.length;
  const again = await world.run({ event: await pullRequestEvent(world.github.state, 'synchronize') });
  expect(again.outputs.verdict).toBe('needs-work');
  expect([first.log.calls.length, second.log.calls.length]).toEqual([asked, 2]);
  expect(commentOf(world)).toContain('The fallback model other-model answered in place of scripted-1');
  const folder = await mkdtemp(join(tmpdir(), 'content-gate-record-'));
  await writeFile(join(folder, 'context.json'), record);
  const env = { CONTENT_GATE_SIGNING_KEY: 'a-key-that-signs-records' };
  expect(await world.cli(['verify', folder], { env })).toMatchObject({ exitCode: 0 });
  await rm(folder, { recursive: true });
});

test('a fallback elsewhere without a key is never sent another, and plan and report say that it cannot be asked', async () => {
  const first = await rawModel(rawFaults.unauthorised);
  await using second = await rawModel(rawFaults.approve);
  const { base, config } = team({ law: {} }, { model: { fallback: { name: 'other-model', 'base-url': second.url } } });
  await using world = await scenario({ base, config, head, model: first });
  const result = await world.run();
  expect(result.outputs.verdict).toBe('inconclusive');
  expect(commentOf(world)).toContain('The fallback model other-model cannot be asked: there is no \\`fallback-api-key');
  const args = ['plan', 'docs', '--model', 'scripted-1', '--base-url', first.url];
  const plan = await world.cli(args, { env: { CONTENT_GATE_API_KEY: apiKey } });
  expect(plan.stdout).toContain('set CONTENT_GATE_FALLBACK_API_KEY');
  const priced = await world.cli(args, {
    env: { CONTENT_GATE_API_KEY: apiKey, CONTENT_GATE_FALLBACK_API_KEY: fallbackKey },
  });
  expect(priced.stdout).toContain(`Fallback: other-model at ${second.url}`);
  expect(second.log.calls).toEqual([]);
});
