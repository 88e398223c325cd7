import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import type { Fault } from '../support/faults.ts';
import type { ModelCall } from '../support/model/calls.ts';
import { rawFaults, rawModel } from '../support/raw-model.ts';
import { apiKey, type Scenario, scenario } from '../support/scenario.ts';
import { checkOf, commentOf, everythingSaid, reportOf } from './seen.ts';
import { article, askedBy, team } from './team.ts';

const { base, config } = team({ law: { timeout: 12 }, links: { uses: 'links' } });
const head = { 'docs/savings.md': article() };

const faults: Readonly<Record<string, readonly [(call: ModelCall) => Fault, RegExp]>> = {
  'refuses the key': [rawFaults.unauthorised, /refused the key \(401\): check api-key/],
  'does not have the model': [rawFaults.notFound, /no model "scripted-1".*\(404\): check model/],
  'has no credit left': [rawFaults.quotaSpent, /no credit or quota left/],
  'answers with a page': [rawFaults.html200, /a page instead of a completion: check base-url/],
  'answers with nothing': [rawFaults.emptyBody, /answered with nothing/],
  'answers without a choice': [rawFaults.noChoices, /without a choice/],
  'answers with an error in a success': [rawFaults.errorIn200, /error inside a successful answer/],
  'fails again and again': [() => rawFaults.serverError(503), /kept failing \(503\)|circuit/],
  'asks to come back in an hour': [() => rawFaults.rateLimited(3600), /429|circuit|time/],
  'cuts the connection': [rawFaults.reset, /cannot be reached|circuit/],
  'talks in prose': [(call) => rawFaults.answer(call, 'I think this page is fine.'), /JSON/],
  'refuses to judge': [rawFaults.refusal, /refused/i],
  'filters the content': [rawFaults.contentFilter, /filter/i],
  'is cut off for length': [rawFaults.outOfTokens, /length|tokens|cut off/i],
  'claims that half an answer is whole': [rawFaults.truncatedText, /JSON|cut off/i],
  'answers every key twice': [rawFaults.duplicateKeys, /twice|duplicate/i],
  'gives two answers at once': [rawFaults.twoObjects, /more than one|several|two|JSON/i],
};

async function expectFailedReviewer(world: Scenario, cause: RegExp): Promise<void> {
  const result = await world.run();
  expect(result).toMatchObject({
    exitCode: 1,
    overdue: false,
    outputs: { verdict: 'inconclusive', approved: 'false' },
  });
  const law = reportOf(result).files[0]?.reviewers.find(({ reviewer }) => reviewer.name === 'law');
  expect(law?.outcome.status).toMatch(/^(failed|timed-out)$/);
  const said = `${law?.outcome.status} ${law?.outcome.cause}`;
  expect(said).toMatch(cause);
  expect(said).not.toContain('\n');
  expect(commentOf(world)).toContain('law');
  expect(checkOf(world).conclusion).toBe('failure');
  for (const [place, text] of Object.entries(everythingSaid(result, world))) {
    expect(text, place).not.toMatch(/PROVIDER WORDS|sk-provider-secret|Please sign in|^\s+at .*:\d+:\d+/m);
    expect(text, place).not.toContain(apiKey);
  }
}

describe.concurrent('a required reviewer whose model', () => {
  test.each(Object.entries(faults))('%s has failed, in one line, and nothing is green', async (_, [fault, cause]) => {
    await using world = await scenario({ base, head, config, model: await rawModel(fault) });
    await expectFailedReviewer(world, cause);
  });

  test('never answers has timed out, in one line', async () => {
    const impatient = team({ law: { timeout: 1 } });
    await using world = await scenario({ ...impatient, head, model: await rawModel(rawFaults.hang) });
    await expectFailedReviewer(world, /timed-out/);
  });

  test('is not there at all has failed, in one line', async () => {
    // A port that was free a moment ago, and that nobody listens on.
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    await new Promise((resolve) => server.close(resolve));
    await using world = await scenario({
      base,
      head,
      config,
      model: 'none',
      inputs: { 'api-key': apiKey, 'base-url': `http://127.0.0.1:${port}/v1`, model: 'scripted-1' },
    });
    await expectFailedReviewer(world, /cannot be reached/);
  });
});

test('a refusal for speed that says when to come back is waited out', async () => {
  await using world = await scenario({
    base,
    head,
    config,
    model: await rawModel((call) => (call.index === 0 ? rawFaults.rateLimited(1) : rawFaults.approve(call))),
  });
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'approved' } });
  expect(world.model?.log.calls).toHaveLength(2);
});

test('an endpoint without structured output is asked in another form, and judges all the same', async () => {
  await using world = await scenario({
    base,
    head,
    config,
    model: await rawModel((call) => (call.form === 'json_schema' ? rawFaults.noJsonSchema() : rawFaults.fenced(call))),
  });
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'approved' } });
});

test('an optional reviewer that hangs ends at its own timeout and holds up nobody', async () => {
  const optional = team({ law: {}, voice: {}, slow: { required: false, timeout: 1 } });
  await using world = await scenario({
    base: optional.base,
    head,
    config: optional.config,
    model: await rawModel((call) => (askedBy(call) === 'slow' ? rawFaults.hang() : rawFaults.approve(call))),
  });
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'approved' } });
  expect(commentOf(world)).toMatch(/slow timed out/);
});
