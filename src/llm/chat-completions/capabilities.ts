import { isTooLong } from '../classify.ts';
import type { Rejection } from '../rejection.ts';

/** How the answer's shape is enforced: a rung of the ladder, from the strictest to none at all. */
export type AnswerForm = 'json_schema' | 'tool' | 'json_object' | 'text';

/** What is known of one model at one endpoint. It starts hopeful, and each refusal takes one hope away. */
export interface Capabilities {
  readonly form: AnswerForm;
  readonly limitField: 'max_completion_tokens' | 'max_tokens' | 'none';
  /** The most output tokens that the model said it can give. */
  readonly outputCap: number | undefined;
  readonly temperature: boolean;
  readonly cacheKey: boolean;
  readonly systemRole: boolean;
}

/** Everything that a modern endpoint has. */
export const fullCapabilities: Capabilities = {
  form: 'json_schema',
  limitField: 'max_completion_tokens',
  outputCap: undefined,
  temperature: true,
  cacheKey: true,
  systemRole: true,
};

const nextForm: Readonly<Record<AnswerForm, AnswerForm | undefined>> = {
  json_schema: 'tool',
  tool: 'json_object',
  json_object: 'text',
  text: undefined,
};

/**
 * What a refusal teaches, or `undefined` when it names nothing that we could leave out. Only a refusal of the request
 * itself (400, 404, 422) counts, and only one that names the field: everything else is about something else.
 */
export function learn(used: Capabilities, rejection: Rejection): Capabilities | undefined {
  if (rejection.kind !== 'status' || ![400, 404, 422].includes(rejection.status)) return undefined;
  const { mentions } = rejection;
  if (isTooLong(mentions)) return undefined;
  const cap = /(?:supports? at most|maximum(?: value)? (?:is|of)|less than or equal to|<=) ?(\d{2,7})/.exec(
    mentions,
  )?.[1];
  if (/max_(completion_)?tokens/.test(mentions) && cap !== undefined && used.outputCap !== Number(cap)) {
    return { ...used, outputCap: Number(cap) };
  }
  // Telemetry of gateways lists every field that was sent; the ones below are ordered from the most specific name.
  if (used.cacheKey && mentions.includes('prompt_cache_key')) return { ...used, cacheKey: false };
  if (used.temperature && mentions.includes('temperature')) return { ...used, temperature: false };
  if (/max_(completion_)?tokens/.test(mentions) && used.limitField !== 'none') {
    const limitField = used.limitField === 'max_completion_tokens' ? 'max_tokens' : 'none';
    return { ...used, limitField };
  }
  if (
    used.systemRole &&
    /system (role|message|prompt|instruction)s?\b.{0,60}not (supported|allowed|enabled)|does not support system|developer instruction is not enabled/.test(
      mentions,
    )
  ) {
    return { ...used, systemRole: false };
  }
  const form = nextForm[used.form];
  if (form !== undefined && namesForm(used.form, mentions)) return { ...used, form };
  return undefined;
}

function namesForm(form: AnswerForm, mentions: string): boolean {
  const anyFormat =
    /response_format|response format|json_schema|json schema|json_object|json mode|structured output|schema/;
  return form === 'tool' ? /tool|function/.test(mentions) || anyFormat.test(mentions) : anyFormat.test(mentions);
}

/** One line for the report on each thing that had to be left out. */
export function describeCapabilities(known: Capabilities): readonly string[] {
  const lines: string[] = [];
  const forms: Readonly<Record<AnswerForm, string>> = {
    json_schema: 'answers are held to a JSON Schema',
    tool: 'no JSON Schema for answers; they come as a forced tool call',
    json_object: 'no JSON Schema for answers; they come in JSON mode',
    text: 'no JSON Schema for answers; they are taken from plain text',
  };
  lines.push(forms[known.form]);
  if (known.limitField === 'max_tokens') lines.push('the output limit is sent as max_tokens');
  if (known.limitField === 'none') lines.push('the output limit cannot be sent');
  if (known.outputCap !== undefined) lines.push(`at most ${known.outputCap} output tokens`);
  if (!known.temperature) lines.push('the temperature is not accepted and was left out');
  if (!known.cacheKey) lines.push('the cache key is not accepted and was left out');
  if (!known.systemRole) lines.push('there is no system role; the rules stand before the content in the user message');
  return lines;
}
