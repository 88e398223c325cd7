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

type Answered = Extract<Completion, { kind: 'answered' }>;

/** Reads the body of a successful response as a completion, or says what it is instead. */
export function readCompletion(body: unknown, known: Capabilities): Answered | Rejection {
  if (typeof body === 'string') {
    const labelledAsText = objectIn(body);
    if (labelledAsText !== undefined) return readCompletion(labelledAsText, known);
    return { kind: 'not-a-completion', what: body.trim() === '' ? 'empty' : 'page' };
  }
  if (body === undefined || body === null) return { kind: 'not-a-completion', what: 'empty' };
  if (!isMembers(body)) return { kind: 'not-a-completion', what: 'other' };
  const inside = body.error ?? choiceError(body.choices);
  if (inside !== undefined && inside !== null) return errorInside(inside);
  if (Array.isArray(body.choices) && body.choices.length === 0) {
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
    .map((choice: unknown) => membersOf(choice).error)
    .find((error) => error !== undefined && error !== null);
}

/** Some gateways put the provider's status into the body of a 200. */
function errorInside(error: unknown): Rejection {
  const mentions = mentionsOf(error);
  const { code, status: stated } = membersOf(error);
  const status = [code, stated].map(Number).find((value) => value >= 400 && value <= 599);
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

/** By hand, as it is read of every answer: a schema takes as long for it as for the answer. */
function readUsage(given: unknown): Usage {
  const { prompt_tokens: prompt, completion_tokens: completion, prompt_tokens_details: details } = membersOf(given);
  if (!isCount(prompt) || !isCount(completion)) {
    return { calls: 1, promptTokens: 0, cachedTokens: 0, completionTokens: 0, unmeteredCalls: 1 };
  }
  const { cached_tokens: cached } = membersOf(details);
  return {
    calls: 1,
    promptTokens: prompt,
    cachedTokens: isCount(cached) ? Math.min(cached, prompt) : 0,
    completionTokens: completion,
    unmeteredCalls: 0,
  };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

type Members = Readonly<Record<string, unknown>>;

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function membersOf(value: unknown): Members {
  return isMembers(value) ? value : {};
}
