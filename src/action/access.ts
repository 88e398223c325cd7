import type { Config } from '../config/schema.ts';
import type { Inputs } from '../github/inputs.ts';
import { type Connection, connectModel, defaultBaseUrl, endpointInWords } from '../llm/connect.ts';
import type { AskedHow } from '../memory.ts';
import type { Clock } from '../orchestration/clock.ts';
import type { ModelAccess } from '../plan.ts';

/** The model of a run, as far as there is one. */
export interface RunModel {
  readonly access: ModelAccess;
  readonly connection: Connection | undefined;
  /** What reviews depend on beside page and reviewer; absent when no model can be asked. */
  readonly asked: AskedHow | undefined;
}

/** Connects the run to the endpoint that inputs and configuration name, or says in one line what is missing. */
export function openModel(inputs: Inputs, config: Config, clock: Clock): RunModel {
  const name = inputs.model ?? config.model.name;
  const baseUrl = inputs.baseUrl ?? config.model['base-url'] ?? defaultBaseUrl;
  if (inputs.apiKey === undefined || name === undefined) {
    const reason =
      inputs.apiKey === undefined
        ? 'there is no `api-key`; pull requests from forks and from Dependabot get no secrets, else add the secret to the workflow'
        : 'no model is named; set the input `model`, or `model.name` in the configuration';
    return { access: { kind: 'missing', reason }, connection: undefined, asked: undefined };
  }
  const temperature = config.model.temperature;
  const maxOutputTokens = config.model['max-output-tokens'];
  const connection = connectModel({
    baseUrl,
    credentials: { kind: 'api-key', apiKey: inputs.apiKey },
    temperature,
    concurrency: config.limits.concurrency,
    clock,
    random: Math.random,
  });
  return {
    access: { kind: 'available', model: connection.model, name, endpoint: endpointInWords(baseUrl), maxOutputTokens },
    connection,
    asked: { model: name, endpoint: baseUrl, maxOutputTokens, temperature },
  };
}
