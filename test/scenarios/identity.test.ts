import { afterAll, describe, expect, test } from 'vitest';
import { objection, reviewAnswer } from '../support/model/review-answer.ts';
import { rawFaults, rawModel } from '../support/raw-model.ts';
import { apiKey, type ScenarioOptions, scenario } from '../support/scenario.ts';
import { listen, type Reply } from '../support/server.ts';
import { commentOf, everythingSaid } from './seen.ts';
import { article, articleBefore, claim, team } from './team.ts';

const jobToken = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJqb2IifQ.c2lnbmF0dXJlLW9mLXRoZS1qb2I';
const accessToken = 'short-lived-access-token-0123456789';
const identity = {
  'identity-provider-id': 'idp_1',
  'service-account-id': 'sa_1',
  audience: 'https://gate.example/a?b',
};

interface Asked {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

/** GitHub's issuer of job tokens and OpenAI's exchange of them, in one server. */
async function identityProvider(exchange: () => Reply) {
  const asked: Asked[] = [];
  const server = await listen(async ({ url, headers, body }): Promise<Reply> => {
    asked.push({ path: url.pathname + url.search, authorization: headers.authorization, body: body.toString() });
    if (url.pathname === '/job-token') return { status: 200, body: { value: jobToken } };
    return exchange();
  });
  return { url: server.url, asked, close: server.close };
}

const granted = (): Reply => ({
  status: 200,
  body: {
    access_token: accessToken,
    issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    token_type: 'Bearer',
    expires_in: 3600,
  },
});

/** Both of OpenAI's hosts are on the loopback for a job that starts with this. */
function redirected(model: string, exchange: string): Readonly<Record<string, string>> {
  const code = `
    const real = globalThis.fetch;
    const hosts = { 'https://api.openai.com': ${JSON.stringify(new URL(model).origin)}, 'https://auth.openai.com': ${JSON.stringify(exchange)} };
    globalThis.fetch = (input, init) => {
      const url = new URL(String(input));
      return real(hosts[url.origin] === undefined ? input : hosts[url.origin] + url.pathname + url.search, init);
    };`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` };
}

const { base, config } = team({ law: {} }, { model: { 'workload-identity': identity } });
const world: ScenarioOptions = {
  base: { ...base, 'docs/savings.md': articleBefore() },
  head: { 'docs/savings.md': article() },
  config,
};

describe('a job without a key and with an identity', async () => {
  const provider = await identityProvider(granted);
  const model = await rawModel((call) => rawFaults.approve(call));
  const gate = await scenario({ ...world, model });
  const result = await gate.run({
    inputs: { 'api-key': '', 'base-url': '' },
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${provider.url}/job-token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token-of-the-runner',
      ...redirected(model.url, provider.url),
    },
  });
  afterAll(() => Promise.all([gate.close(), provider.close()]));

  test('is judged by the model', () => {
    expect(result.outputs.verdict).toBe('approved');
    expect(model.log.calls.map(({ authorization }) => authorization)).toEqual([`Bearer ${accessToken}`]);
  });

  test('asks for the token of exactly the audience that is configured, and exchanges it once', () => {
    const [issued, exchanged, ...more] = provider.asked;
    expect(issued).toMatchObject({
      path: `/job-token?api-version=2.0&audience=${encodeURIComponent(identity.audience)}`,
      authorization: 'Bearer request-token-of-the-runner',
    });
    expect(exchanged?.path).toBe('/oauth/token');
    expect(JSON.parse(exchanged?.body ?? '')).toMatchObject({
      subject_token: jobToken,
      identity_provider_id: 'idp_1',
      service_account_id: 'sa_1',
    });
    expect(more).toEqual([]);
  });

  test('has the runner hide the token, and says it nowhere', () => {
    expect(result.commands.filter(({ command }) => command === 'add-mask').map(({ message }) => message)).toContain(
      jobToken,
    );
    const said = everythingSaid(result, gate);
    for (const secret of [jobToken, accessToken, ...jobToken.split('.')]) {
      for (const [place, text] of Object.entries(said)) expect(text.includes(secret), place).toBe(false);
    }
  });
});

test('an endpoint that repeats the token which it was sent gets it published nowhere', async () => {
  const provider = await identityProvider(granted);
  const model = await rawModel((call) =>
    rawFaults.answer(
      call,
      reviewAnswer(call.question, { C1: objection(claim, `I was sent ${accessToken} just now.`) }),
    ),
  );
  await using gate = await scenario({ ...world, model });
  const result = await gate.run({
    inputs: { 'api-key': '', 'base-url': '' },
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${provider.url}/job-token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token-of-the-runner',
      ...redirected(model.url, provider.url),
    },
  });
  await provider.close();
  const said = everythingSaid(result, gate);
  expect(said.comments).toContain('I was sent');
  for (const [place, text] of Object.entries(said)) expect(text.includes(accessToken), place).toBe(false);
});

test('an exchange that is refused is one sentence, and nothing is approved', async () => {
  const provider = await identityProvider(() => ({
    status: 403,
    body: { error: 'access_denied', error_description: 'WORDS OF THE PROVIDER' },
  }));
  const model = await rawModel((call) => rawFaults.approve(call));
  await using gate = await scenario({ ...world, model });
  const result = await gate.run({
    inputs: { 'api-key': '', 'base-url': '' },
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${provider.url}/job-token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token-of-the-runner',
      ...redirected(model.url, provider.url),
    },
  });
  await provider.close();
  expect(result.exitCode).toBe(1);
  expect(result.outputs.verdict).toBe('inconclusive');
  expect(commentOf(gate)).toContain('No token could be had for the workload identity');
  expect(Object.values(everythingSaid(result, gate)).join('\n')).not.toContain('WORDS OF THE PROVIDER');
  expect(model.log.calls).toEqual([]);
});

test('a job that may not prove its identity is told which permission it lacks', async () => {
  const model = await rawModel((call) => rawFaults.approve(call));
  await using gate = await scenario({ ...world, model });
  const result = await gate.run({ inputs: { 'api-key': '', 'base-url': '' } });
  expect(result.outputs.verdict).toBe('inconclusive');
  expect(commentOf(gate)).toContain('id-token: write');
});

test('any endpoint but OpenAI is refused before anything is asked, unless there is a key', async () => {
  const model = await rawModel((call) => rawFaults.approve(call));
  await using gate = await scenario({ ...world, model });
  const env = { ACTIONS_ID_TOKEN_REQUEST_URL: `${model.url}/token?x=1`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request' };
  for (const address of [model.url, 'https://api.openai.com.evil.example/v1', 'http://api.openai.com/v1']) {
    const refused = await gate.run({ inputs: { 'api-key': '', 'base-url': address }, env });
    expect(refused.exitCode, address).toBe(1);
    expect(refused.outputs.verdict, address).toBe('inconclusive');
    expect(refused.stdout, address).toContain("works at OpenAI's own endpoint only");
  }
  expect(model.log.calls).toEqual([]);
  const keyed = await gate.run({ env });
  expect(keyed.outputs.verdict).toBe('approved');
  expect(model.log.calls.map(({ authorization }) => authorization)).toEqual([`Bearer ${apiKey}`]);
});
