import { describe, expect, it } from 'vitest';
import { configSchema } from '../../src/config/schema.ts';
import { type AskedModel, connectRun, endpointProblem } from '../../src/setup/connection.ts';

const asked = (baseUrl: string | undefined): AskedModel => ({
  ...{ keys: [], fallbackKeys: [], baseUrl, name: 'm' },
  identity: { kind: 'available', token: async () => 'token' },
  words: { noKey: 'there is no key', noModel: 'no model is named', noFallbackKey: 'no key for it' },
});
const configured = (model: object) => configSchema.parse({ version: 1, model });
const identity = { 'workload-identity': { 'identity-provider-id': 'idp', 'service-account-id': 'sa' } };

describe('a token that acts for the job at OpenAI', () => {
  it.each([
    [undefined, true],
    ['https://api.openai.com/v1', true],
    ['https://eu.api.openai.com/v1', true],
    ['https://api.openai.com:8443/v1', false],
    ['http://api.openai.com/v1', false],
    ['https://api.openai.com.example.org/v1', false],
    ['https://example.org/api.openai.com', false],
  ])('goes to %s: %s', (baseUrl, goes) => {
    const problem = endpointProblem(asked(baseUrl), undefined, configured(identity));
    expect(problem === undefined).toBe(goes);
  });

  it('is not asked for where there is a key', () => {
    expect(endpointProblem(asked('https://example.org/v1'), 'key', configured(identity))).toBeUndefined();
  });
});

describe('where a model answers', () => {
  it.each([
    ['as the door was told', 'https://asked.example.org/v1', 'https://asked.example.org/v1'],
    ['else as the configuration says', undefined, 'https://configured.example.org/v1'],
  ])('is %s', (_, baseUrl, endpoint) => {
    const config = configured({ 'base-url': 'https://configured.example.org/v1' });
    const world = { clock: () => 0, filter: { add: () => undefined } };
    expect(connectRun(asked(baseUrl), 'key', config, world).asked).toMatchObject({ model: 'm', endpoint });
  });
});
