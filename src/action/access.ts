import type { Config } from '../config/schema.ts';
import type { Inputs } from '../github/inputs.ts';
import { jobIdentityToken } from '../github/job-identity.ts';
import { type Connection, connectModel, defaultBaseUrl, endpointInWords } from '../llm/connect.ts';
import type { Credentials } from '../llm/openai.ts';
import type { AskedHow } from '../run/kept-reviews.ts';
import type { ModelAccess } from '../run/task.ts';
import type { ActionWorld } from './world.ts';

/** The model of a run, as far as there is one. */
export interface RunModel {
  readonly access: ModelAccess;
  readonly connection: Connection | undefined;
  /** What reviews depend on beside page and reviewer; absent when no model can be asked. */
  readonly asked: AskedHow | undefined;
}

/**
 * Connects the run to the endpoint that inputs and configuration name, or says in one line what is missing;
 * `onRequest` is told whenever the endpoint is asked.
 */
export function openModel(world: ActionWorld, config: Config, onRequest: () => void): RunModel {
  const { inputs } = world;
  const name = inputs.model ?? config.model.name;
  const baseUrl = baseUrlOf(inputs, config);
  const credentials = credentialsOf(world, config);
  if (typeof credentials === 'string') return without(credentials);
  if (name === undefined) {
    return without('no model is named; set the input `model`, or `model.name` in the configuration');
  }
  const temperature = config.model.temperature;
  const maxOutputTokens = config.model['max-output-tokens'];
  const connection = connectModel({
    baseUrl,
    credentials,
    temperature,
    concurrency: config.limits.concurrency,
    clock: Date.now,
    random: Math.random,
    onRequest,
  });
  return {
    access: { kind: 'available', model: connection.model, name, endpoint: endpointInWords(baseUrl), maxOutputTokens },
    connection,
    asked: { model: name, endpoint: baseUrl, maxOutputTokens, temperature },
  };
}

/** What makes the settings of the endpoint unusable together, in one sentence; nothing when they fit. */
export function endpointProblem(inputs: Inputs, config: Config): string | undefined {
  if (config.model['workload-identity'] === undefined || inputs.apiKey !== undefined) return undefined;
  return isOpenAi(baseUrlOf(inputs, config))
    ? undefined
    : "model.workload-identity works at OpenAI's own endpoint only (https://api.openai.com/v1): take base-url out, or use api-key.";
}

function baseUrlOf(inputs: Inputs, config: Config): string {
  return inputs.baseUrl ?? config.model['base-url'] ?? defaultBaseUrl;
}

/** OpenAI's host, or one of its regions: no other may see a token that acts for the job at OpenAI. */
function isOpenAi(baseUrl: string): boolean {
  const { protocol, hostname, port } = new URL(baseUrl);
  return protocol === 'https:' && port === '' && /^(?:[a-z]{2}\.)?api\.openai\.com$/.test(hostname);
}

/** The key, else the job's own identity, else one line on what is missing. */
function credentialsOf({ inputs, environment, log }: ActionWorld, config: Config): Credentials | string {
  if (inputs.apiKey !== undefined) return { kind: 'api-key', apiKey: inputs.apiKey };
  const identity = config.model['workload-identity'];
  if (identity === undefined) {
    return 'there is no `api-key`; pull requests from forks and from Dependabot get no secrets, else add the secret to the workflow';
  }
  if (!environment.hasIdentity) {
    return 'the job cannot prove its identity: it needs the permission `id-token: write`, which pull requests from forks and from Dependabot never get';
  }
  return {
    kind: 'workload-identity',
    identityProviderId: identity['identity-provider-id'],
    serviceAccountId: identity['service-account-id'],
    getToken: () => jobIdentityToken(identity.audience, log.hide),
  };
}

function without(reason: string): RunModel {
  return { access: { kind: 'missing', reason }, connection: undefined, asked: undefined };
}
