import { randomBytes } from 'node:crypto';
import type { Config } from '../../config/schema.ts';
import { ask } from '../../review/model/ask.ts';
import { wireAnswerFormat } from '../../review/model/wire-answer.ts';
import { type AskedModel, connectRun, type RunModel, readKey } from '../../setup/connection.ts';
import type { World } from '../world.ts';

/** How a model answered one tiny question in the form in which reviewers ask. */
export type ModelAnswer =
  | { readonly kind: 'answered'; readonly model: string; readonly tokens: number; readonly notes: readonly string[] }
  | { readonly kind: 'failed'; readonly model: string; readonly cause: string }
  /** There is nobody to ask, or no key here to ask with. */
  | { readonly kind: 'not-asked'; readonly why: string };

const longestMs = 15_000;

type Connection = NonNullable<RunModel['connection']>;

/** Asks the model of a configuration, and its fallback, whether a full stop ends a sentence, and holds each answer to the form. */
export async function askModels(asked: AskedModel, config: Config, world: World): Promise<readonly ModelAnswer[]> {
  const key = readKey(asked.keys);
  if (!key.ok) return [{ kind: 'not-asked', why: key.problem }];
  const { access, connection, name, fallback } = connectRun(asked, key.apiKey, config, world);
  const first: ModelAnswer | Promise<ModelAnswer> =
    access.kind === 'missing' || connection === undefined || name === null
      ? { kind: 'not-asked', why: access.kind === 'missing' ? access.reason : 'no model is named' }
      : probe(connection, name, config.model['max-output-tokens'], world);
  if (fallback === undefined) return [await first];
  const most = config.model.fallback?.['max-output-tokens'] ?? config.model['max-output-tokens'];
  const second: ModelAnswer | Promise<ModelAnswer> =
    fallback.connection === undefined
      ? { kind: 'not-asked', why: `the fallback ${fallback.name}: ${fallback.missing ?? 'nobody can ask it'}` }
      : probe(fallback.connection, fallback.name, most, world);
  return Promise.all([first, second]);
}

async function probe(
  connection: Connection,
  name: string,
  maxOutputTokens: number,
  world: World,
): Promise<ModelAnswer> {
  const nonce = randomBytes(8).toString('hex');
  const criterion = 'DOCTOR-1';
  // A timer that holds the process: between two tries nothing else would.
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(new Error('no answer in time')), longestMs);
  const answer = await ask(
    connection.model,
    {
      system:
        'Answer the criterion in one JSON object only: {"nonce":"as given","answers":[{"criterion":"id","reason":"a sentence","quote":null,"status":"met","suggestion":null}]}',
      user: `nonce: ${nonce}\ncriterion ${criterion}: the sentence "All is well." ends with a full stop.`,
      answerSchema: wireAnswerFormat,
      model: name,
      maxOutputTokens,
      cacheKey: 'doctor',
    },
    { nonce, canary: randomBytes(8).toString('hex'), criteria: [criterion] },
    AbortSignal.any([world.signal, limit.signal]),
  )
    .catch(() => ({ kind: 'failed', cause: `no answer within ${longestMs / 1000} s` }) as const)
    .finally(() => clearTimeout(timer));
  if (answer.kind === 'failed') return { kind: 'failed', model: name, cause: answer.cause };
  const { promptTokens, completionTokens } = answer.usage;
  const notes = [...connection.learned(), ...answer.notes];
  return { kind: 'answered', model: name, tokens: promptTokens + completionTokens, notes };
}
