import { type Config, placesOf } from '../config/schema.ts';
import type { Clock } from '../engine/clock.ts';
import type { BatchedModel, BatchedModelSettings } from '../llm/batch/batched-model.ts';
import type { Credentials } from '../llm/client.ts';
import {
  type Connection,
  type ConnectionSettings,
  connectModel,
  defaultBaseUrl,
  endpointInWords,
} from '../llm/connect.ts';
import type { SecretFilter } from '../report/secret-filter.ts';
import { eitherModel } from '../review/model/fallback.ts';
import type { AskedHow } from '../run/review-identity.ts';
import type { ModelAccess } from '../run/review-ports.ts';

/** How a job proves who it is instead of with a key, where the door has such a way. */
export type JobIdentity =
  | { readonly kind: 'available'; readonly token: (audience: string) => Promise<string> }
  /** Why not, as the end of a sentence, for somebody whose configuration asks for it. */
  | { readonly kind: 'unavailable'; readonly reason: string };

/** What a door was told about the model; each setting is empty or absent where nobody said anything. */
export interface AskedModel {
  /** Where a key may stand, in order: the first that is not blank counts. */
  readonly keys: readonly (string | undefined)[];
  /** Where that of the fallback may stand. */
  readonly fallbackKeys: readonly (string | undefined)[];
  readonly baseUrl: string | undefined;
  readonly name: string | undefined;
  readonly identity: JobIdentity;
  /** What is missing, in the words of the door. */
  readonly words: { readonly noKey: string; readonly noModel: string; readonly noFallbackKey: string };
}

/** The key of a run: the first that is not blank, or one sentence on why it can be sent to nobody. */
export type KeyRead =
  | { readonly ok: true; readonly apiKey: string | undefined }
  | { readonly ok: false; readonly problem: string };

/** The model of a run, as far as there is one. */
export interface RunModel {
  readonly access: ModelAccess;
  /** Null when none is named. */
  readonly name: string | null;
  /** The endpoint as a report may name it. */
  readonly endpoint: string;
  readonly hasKey: boolean;
  readonly connection: Connection | undefined;
  /** What reviews depend on beside page and reviewer, kept ones too, which need no key; absent when no model is named. */
  readonly asked: AskedHow | undefined;
  /** Opens the model behind batches; absent where the configuration asks for none, or nobody could be asked. */
  readonly batches?: (needs: BatchNeeds) => Promise<BatchedModel>;
  /** The fallback, where the configuration names one. */
  readonly fallback?: {
    readonly name: string;
    readonly endpoint: string;
    readonly hasKey: boolean;
    /** Why it cannot be asked; absent when it can. */
    readonly missing?: string;
    readonly connection?: Connection;
  };
}

/** What batches need beside the endpoint. */
export type BatchNeeds = Pick<BatchedModelSettings, 'notes' | 'waitMs' | 'deadline' | 'clock' | 'sleep' | 'onProgress'>;

/** Finds the key among the places where it may stand. */
export function readKey(keys: AskedModel['keys']): KeyRead {
  const apiKey = keys.map((key) => key?.trim()).find((key) => key !== undefined && key !== '');
  // It is sent in a header, which takes no line break and no other sign outside of ASCII.
  return apiKey === undefined || /^[\x20-\x7e]*$/.test(apiKey)
    ? { ok: true, apiKey }
    : {
        ok: false,
        problem: 'The key for the model must be one line without other signs than its issuer puts into it.',
      };
}

/** What makes the settings of the endpoint unusable together, in one sentence; nothing when they fit. */
export function endpointProblem(asked: AskedModel, apiKey: string | undefined, config: Config): string | undefined {
  if (config.model['workload-identity'] === undefined || apiKey !== undefined) return undefined;
  return isOpenAi(baseUrlOf(asked, config))
    ? undefined
    : "model.workload-identity works at OpenAI's own endpoint only (https://api.openai.com/v1): take base-url out, or use a key.";
}

/** Connects the run to the endpoints that the door and the configuration name, or says in one line what is missing. */
export function connectRun(
  asked: AskedModel,
  apiKey: string | undefined,
  config: Config,
  world: ConnectingWorld,
): RunModel {
  const name = asked.name ?? config.model.name;
  const baseUrl = baseUrlOf(asked, config);
  const { temperature, 'max-output-tokens': maxOutputTokens } = config.model;
  const second = fallbackOf(asked, apiKey, config, world);
  const how: AskedHow | undefined =
    name === undefined ? undefined : { model: name, endpoint: baseUrl, maxOutputTokens, temperature };
  const common = {
    ...{ name: name ?? null, endpoint: endpointInWords(baseUrl), hasKey: apiKey !== undefined },
    asked: how && second !== undefined ? { ...how, fallback: second.asked } : how,
    ...(second === undefined ? {} : { fallback: second.shown }),
  };
  const without = (reason: string): RunModel => ({
    ...common,
    access: { kind: 'missing', reason, ...(name === undefined ? {} : { named: name }) },
    connection: undefined,
  });
  const credentials = credentialsOf(asked, apiKey, config);
  if (typeof credentials === 'string') return without(credentials);
  if (name === undefined) return without(asked.words.noModel);
  const connection = connect({ baseUrl, credentials, temperature }, config, world);
  const batches = batchesAt(baseUrl, credentials, config, world);
  const { connection: other, endpoint, name: otherName } = second?.shown ?? {};
  const access = { kind: 'available' as const, name, endpoint: common.endpoint, maxOutputTokens };
  if (second === undefined || other === undefined || endpoint === undefined || otherName === undefined) {
    return { ...common, ...batches, access: { ...access, model: connection.model }, connection };
  }
  const fallback = { name: otherName, endpoint, maxOutputTokens: second.asked.maxOutputTokens, clock: world.clock };
  const model = eitherModel(connection.model, other.model);
  return { ...common, ...batches, access: { ...access, model, fallback }, connection };
}

/** Batches belong to an account, which a key stands for. */
function batchesAt(
  baseUrl: string,
  credentials: Credentials,
  { model: { batch, temperature } }: Config,
  { clock, filter }: ConnectingWorld,
): Pick<RunModel, 'batches'> {
  if (batch === undefined || credentials.kind !== 'api-key') return {};
  const { apiKey } = credentials;
  filter.add(apiKey);
  return {
    // Only an audit needs them: nothing else loads them.
    async batches(needs) {
      const [{ batchApi }, { batchedModel }] = await Promise.all([
        import('../llm/batch/batch-api.ts'),
        import('../llm/batch/batched-model.ts'),
      ]);
      return batchedModel({ ...needs, api: batchApi({ baseUrl, apiKey, clock }), baseUrl, temperature });
    },
  };
}

/** What connecting takes of the world. */
interface ConnectingWorld {
  readonly clock: Clock;
  readonly onRequest?: () => void;
  readonly filter: Pick<SecretFilter, 'add'>;
  readonly places?: number;
}

function connect(
  settings: Pick<ConnectionSettings, 'baseUrl' | 'credentials' | 'temperature'>,
  config: Config,
  world: ConnectingWorld,
): Connection {
  return connectModel({
    ...settings,
    concurrency: Math.min(placesOf(config), world.places ?? Number.POSITIVE_INFINITY),
    hedging: config.model.hedging,
    clock: world.clock,
    random: Math.random,
    onSecret: world.filter.add,
    ...(world.onRequest === undefined ? {} : { onRequest: world.onRequest }),
  });
}

/**
 * The fallback as the configuration names it. At the endpoint of the first model it has the same credentials, unless it has a key of
 * its own; another endpoint is never sent anything but that key.
 */
function fallbackOf(asked: AskedModel, apiKey: string | undefined, config: Config, world: ConnectingWorld) {
  const declared = config.model.fallback;
  if (declared === undefined) return undefined;
  const { name, temperature, 'max-output-tokens': most = config.model['max-output-tokens'] } = declared;
  const first = baseUrlOf(asked, config);
  const baseUrl = declared['base-url'] ?? first;
  const key = readKey(asked.fallbackKeys);
  const own = key.ok ? key.apiKey : undefined;
  const shared = withoutSlash(baseUrl) === withoutSlash(first) ? credentialsOf(asked, apiKey, config) : undefined;
  const credentials: Credentials | string =
    own === undefined ? (shared ?? asked.words.noFallbackKey) : { kind: 'api-key', apiKey: own };
  const shown: NonNullable<RunModel['fallback']> = {
    ...{
      name,
      endpoint: endpointInWords(baseUrl),
      hasKey: own !== undefined || (shared !== undefined && apiKey !== undefined),
    },
    ...(typeof credentials === 'string'
      ? { missing: credentials }
      : { connection: connect({ baseUrl, credentials, temperature }, config, world) }),
  };
  return { shown, asked: { model: name, endpoint: baseUrl, maxOutputTokens: most, temperature } };
}

function withoutSlash(address: string): string {
  return new URL(address).href.replace(/\/+$/, '');
}

function baseUrlOf(asked: AskedModel, config: Config): string {
  return asked.baseUrl ?? config.model['base-url'] ?? defaultBaseUrl;
}

/** OpenAI's host, or one of its regions: no other may see a token that acts for the job at OpenAI. */
function isOpenAi(baseUrl: string): boolean {
  const { protocol, hostname, port } = new URL(baseUrl);
  return protocol === 'https:' && port === '' && /^(?:[a-z]{2}\.)?api\.openai\.com$/.test(hostname);
}

/** The key, else the job's own identity, else one line on what is missing. */
function credentialsOf(
  { identity, words }: AskedModel,
  apiKey: string | undefined,
  config: Config,
): Credentials | string {
  if (apiKey !== undefined) return { kind: 'api-key', apiKey };
  const declared = config.model['workload-identity'];
  if (declared === undefined) return words.noKey;
  if (identity.kind === 'unavailable') return identity.reason;
  return {
    kind: 'workload-identity',
    identityProviderId: declared['identity-provider-id'],
    serviceAccountId: declared['service-account-id'],
    getToken: () => identity.token(declared.audience),
  };
}
