import { z } from 'zod';
import type { Completion } from '../../review/model/model.ts';
import type { Usage } from '../../review/review.ts';
import { mentionsOf, type Rejection } from '../rejection.ts';
import type { Capabilities } from './capabilities.ts';

const textPart = z.looseObject({
  type: z.string().optional(),
  text: z.string().optional(),
  refusal: z.string().optional(),
});
const toolCall = z.looseObject({ function: z.looseObject({ arguments: z.unknown().optional() }) });

const completionSchema = z.lazy(() =>
  z.looseObject({
    model: z.string().optional().catch(undefined),
    usage: z.unknown().optional(),
    choices: z
      .array(
        z.looseObject({
          finish_reason: z.string().optional().catch(undefined),
          error: z.unknown().optional(),
          message: z.looseObject({
            content: z.union([z.string(), z.array(z.union([textPart, z.string()])), z.null()]).optional(),
            refusal: z.string().nullish().catch(undefined),
            tool_calls: z.array(toolCall).nullish().catch(undefined),
            function_call: toolCall.shape.function.nullish().catch(undefined),
          }),
        }),
      )
      .min(1),
  }),
);

const count = z.int().min(0);
const usageSchema = z.lazy(() =>
  z.looseObject({
    prompt_tokens: count,
    completion_tokens: count,
    prompt_tokens_details: z
      .looseObject({ cached_tokens: count.optional().catch(undefined) })
      .nullish()
      .catch(undefined),
  }),
);

const envelopeSchema = z.lazy(() => z.looseObject({ error: z.unknown().optional(), choices: z.unknown().optional() }));
const errorCodes = z.lazy(() => z.looseObject({ code: z.unknown().optional(), status: z.unknown().optional() }));

type Answered = Extract<Completion, { kind: 'answered' }>;

/** Reads the body of a successful response as a completion, or says what it is instead. */
export function readCompletion(body: unknown, known: Capabilities): Answered | Rejection {
  if (typeof body === 'string') {
    const labelledAsText = objectIn(body);
    if (labelledAsText !== undefined) return readCompletion(labelledAsText, known);
    return { kind: 'not-a-completion', what: body.trim() === '' ? 'empty' : 'page' };
  }
  if (body === undefined || body === null) return { kind: 'not-a-completion', what: 'empty' };
  const envelope = envelopeSchema.safeParse(body);
  if (!envelope.success) return { kind: 'not-a-completion', what: 'other' };
  const inside = envelope.data.error ?? choiceError(envelope.data.choices);
  if (inside !== undefined && inside !== null) return errorInside(inside);
  if (Array.isArray(envelope.data.choices) && envelope.data.choices.length === 0) {
    return { kind: 'not-a-completion', what: 'no-choices' };
  }
  const read = completionSchema.safeParse(body);
  if (!read.success) return { kind: 'not-a-completion', what: 'other' };
  const { model, usage } = read.data;
  const said = read.data.choices.map((choice) => saidIn(choice, known));
  const texts = [...new Set(said.map(({ text }) => text))];
  return {
    kind: 'answered',
    // Several choices that do not say the same stay several objects as well; one that says nothing is no agreement.
    text: texts.length === 1 ? texts.join('') : texts.map((text) => (text.trim() === '' ? '{}' : text)).join('\n'),
    finishReason: endOf(said.flatMap(({ finishReason }) => finishReason ?? [])),
    refusal: said.map(({ refusal }) => refusal).find(Boolean),
    model,
    usage: readUsage(usage),
  };
}

/** Of several ends the one that is not as it should be. */
function endOf(reasons: readonly string[]): string | undefined {
  const usual = new Set(['stop', 'tool_calls', 'function_call']);
  return reasons.find((reason) => !usual.has(reason)) ?? reasons[0];
}

type Choice = z.infer<typeof completionSchema>['choices'][number];

function saidIn({ message, finish_reason: finishReason }: Choice, known: Capabilities) {
  const parts = typeof message.content === 'string' ? [message.content] : (message.content ?? []);
  const calls = message.tool_calls ?? (message.function_call ? [{ function: message.function_call }] : []);
  const handedIn = known.form === 'tool' && calls.length > 0;
  return {
    // Several calls stay several objects, so that the parser sees and refuses them.
    text: handedIn
      ? calls.map((call) => argumentsOf(call.function.arguments)).join('\n')
      : parts.map(textOfPart).join(''),
    finishReason,
    refusal:
      message.refusal ?? parts.map((part) => (typeof part === 'string' ? undefined : part.refusal)).find(Boolean),
  };
}

/** Some servers send their JSON as plain text. */
function objectIn(body: string): object | undefined {
  if (!body.trimStart().startsWith('{')) return undefined;
  try {
    const parsed: unknown = JSON.parse(body);
    return typeof parsed === 'object' && parsed !== null ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function choiceError(choices: unknown): unknown {
  if (!Array.isArray(choices)) return undefined;
  return choices
    .map((choice) => envelopeSchema.safeParse(choice).data?.error)
    .find((error) => error !== undefined && error !== null);
}

/** Some gateways put the provider's status into the body of a 200. */
function errorInside(error: unknown): Rejection {
  const mentions = mentionsOf(error);
  const code = errorCodes.safeParse(error).data;
  const status = [code?.code, code?.status].map(Number).find((value) => value >= 400 && value <= 599);
  if (status !== undefined) return { kind: 'status', status, retryAfterMs: undefined, mentions };
  if (/rate.?limit/.test(mentions)) return { kind: 'status', status: 429, retryAfterMs: undefined, mentions };
  if (/overloaded/.test(mentions)) return { kind: 'status', status: 503, retryAfterMs: undefined, mentions };
  return { kind: 'not-a-completion', what: 'error' };
}

function textOfPart(part: string | { readonly text?: string | undefined }): string {
  return typeof part === 'string' ? part : (part.text ?? '');
}

function argumentsOf(given: unknown): string {
  return typeof given === 'string' ? given : (JSON.stringify(given) ?? '');
}

function readUsage(given: unknown): Usage {
  const usage = usageSchema.safeParse(given);
  if (!usage.success) return { calls: 1, promptTokens: 0, cachedTokens: 0, completionTokens: 0, unmeteredCalls: 1 };
  return {
    calls: 1,
    promptTokens: usage.data.prompt_tokens,
    cachedTokens: Math.min(usage.data.prompt_tokens_details?.cached_tokens ?? 0, usage.data.prompt_tokens),
    completionTokens: usage.data.completion_tokens,
    unmeteredCalls: 0,
  };
}
