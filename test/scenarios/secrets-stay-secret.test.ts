import { afterAll, expect, test } from 'vitest';
import { jobToken } from '../support/fake-github.ts';
import { gitHubFaults, gitHubRoutes } from '../support/github/faults.ts';
import { rawFaults, rawModel } from '../support/raw-model.ts';
import { apiKey, scenario } from '../support/scenario.ts';
import { everythingSaid } from './seen.ts';
import { article, askedBy, team, voteAnswer } from './team.ts';

const signingKey = 'signing-key-of-the-scenario-0123456789';
const { base, config } = team({ law: {}, voice: { required: false }, facts: { required: false } });
const world = await scenario({
  base,
  head: { 'docs/savings.md': article() },
  config,
  inputs: { 'signing-key': signingKey },
  model: await rawModel((call) => {
    // An endpoint that repeats the key in its error, one that repeats it in its answer, one that behaves.
    if (askedBy(call) === 'voice') {
      return {
        kind: 'reply',
        reply: { status: 400, body: { error: { message: `bad key ${apiKey}: PROVIDER WORDS` } } },
      };
    }
    if (askedBy(call) === 'facts') return rawFaults.answer(call, `The key is ${apiKey}. PROVIDER WORDS`);
    return rawFaults.answer(call, voteAnswer(call, 'block'));
  }),
});
world.github.on(gitHubRoutes.createCheckRun, gitHubFaults.invalid);
const result = await world.run();
afterAll(() => world.close());

test('no secret and no word of a provider’s error is in anything that the run leaves', () => {
  expect(result.exitCode).toBe(1);
  const places = everythingSaid(result, world);
  const secrets = [apiKey, signingKey, jobToken];
  const forms = secrets.flatMap((secret) => [
    secret,
    encodeURIComponent(secret),
    Buffer.from(secret).toString('base64'),
  ]);
  for (const [place, text] of Object.entries(places)) {
    for (const form of forms) expect(text.includes(form), place).toBe(false);
    expect(text, place).not.toMatch(/PROVIDER WORDS|Validation Failed/);
  }
});

test('every secret is hidden from the log before anything else is printed', () => {
  const [first] = result.commands;
  expect(first?.command).toBe('add-mask');
  const hidden = result.commands.filter(({ command }) => command === 'add-mask').map(({ message }) => message);
  expect(hidden).toEqual(expect.arrayContaining([apiKey, signingKey, jobToken]));
});

test('the model never saw the other secrets, and GitHub never saw the key', () => {
  const asked = JSON.stringify(world.model?.log.calls.map(({ body }) => body));
  expect(asked).not.toContain(jobToken);
  expect(asked).not.toContain(signingKey);
  const sent = JSON.stringify(world.github.requests.map(({ path, headers, body }) => [path, headers, body]));
  expect(sent).not.toContain(apiKey);
  expect(sent).not.toContain(signingKey);
});
