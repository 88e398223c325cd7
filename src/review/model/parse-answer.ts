import type { z } from 'zod';
import { findOneObject, type JsonTextProblem } from './find-object.ts';
import type { Completion } from './model.ts';
import { type WireAnswer, wireAnswerSchema } from './wire-answer.ts';

/** What an answer must contain to be about this request. */
export interface Expected {
  readonly nonce: string;
  /** A secret word of the system message; an answer that repeats it is not believed. */
  readonly canary: string;
  /** The criteria that were asked, each to be answered exactly once. */
  readonly criteria: readonly string[];
  /** Those of them that apply to every page. */
  readonly always?: readonly string[];
}

/** An answer that can be believed in form, or one line on why it cannot. */
export type ParsedAnswer =
  | { readonly kind: 'accepted'; readonly answers: readonly WireAnswer[]; readonly note?: string }
  /** It ran into the output limit: worth asking again with more room. */
  | { readonly kind: 'cut'; readonly cause: string }
  /** Its form is wrong: worth asking again once with these problems, which never contain the model's own words. */
  | { readonly kind: 'malformed'; readonly cause: string; readonly problems: readonly string[] }
  /** Asking again would be wrong or useless. */
  | {
      readonly kind: 'unusable';
      readonly cause: string;
      /** The model or its provider would not answer, or broke off. */
      readonly withheld?: true;
    };

type Answered = Extract<Completion, { kind: 'answered' }>;

/** Longer answers are not looked at: a dozen criteria fill a few thousand characters. */
const longestAnswer = 262_144;

const cutWords = new Set(['length', 'max_tokens', 'max_output_tokens', 'model_length']);
const failedWords = new Set(['error', 'failed', 'cancelled', 'canceled', 'aborted', 'timeout']);
const withheldWords = new Set(['content_filter', 'safety', 'recitation', 'prohibited_content', 'blocklist', 'spii']);
const endingWords = new Set(['stop', 'tool_calls', 'function_call', 'end_turn', 'stop_sequence', 'tool_use', 'eos']);

/** Reads one completion, distrusting it: nothing is coerced, completed, clamped or defaulted. Linear in its length. */
export function parseAnswer(completion: Answered, expected: Expected): ParsedAnswer {
  const ending = completion.finishReason?.toLowerCase();
  if (ending !== undefined && cutWords.has(ending)) {
    return { kind: 'cut', cause: 'The answer was cut off at the output limit.' };
  }
  if (ending !== undefined && withheldWords.has(ending)) {
    return { kind: 'unusable', cause: "The answer was withheld by the provider's content filter.", withheld: true };
  }
  if (ending !== undefined && failedWords.has(ending)) {
    return { kind: 'unusable', cause: 'The endpoint says that the answer ended with an error.', withheld: true };
  }
  if (completion.refusal !== undefined && completion.refusal.trim() !== '') {
    return { kind: 'unusable', cause: 'The model refused to answer.', withheld: true };
  }
  if (completion.text.length > longestAnswer) {
    return { kind: 'unusable', cause: `The answer is longer than ${longestAnswer} characters.` };
  }
  if (completion.text.toLowerCase().includes(expected.canary.toLowerCase())) return leaked;
  const found = findOneObject(completion.text);
  if (!found.ok) return malformed([textProblems[found.problem]]);
  const data = parseJson(found.json);
  if (data === undefined) return malformed(['the object is not valid JSON']);
  // An escaped spelling in the text is the plain word after parsing.
  if (JSON.stringify(data).toLowerCase().includes(expected.canary.toLowerCase())) return leaked;
  const valid = wireAnswerSchema.safeParse(data);
  if (!valid.success) return malformed(describeIssues(valid.error.issues));
  const problems = contentProblems(valid.data, expected);
  if (problems.length > 0) return malformed(problems);
  return {
    kind: 'accepted',
    answers: valid.data.answers,
    ...(ending !== undefined && !endingWords.has(ending)
      ? { note: 'The endpoint gave an unknown reason for the end of the answer; the answer itself was complete.' }
      : {}),
  };
}

const leaked: ParsedAnswer = {
  kind: 'unusable',
  cause: 'The answer repeats a secret mark of the instructions, so the model was steered by the content.',
};

const textProblems: Readonly<Record<JsonTextProblem, string>> = {
  empty: 'the answer is empty',
  'not-an-object': 'the answer is not a JSON object',
  unclosed: 'the JSON object is not closed',
  'several-objects': 'the answer has more than one JSON object',
  'duplicate-key': 'a key occurs twice in one object',
  'forbidden-key': 'a key is not allowed',
  'too-deep': 'the object is nested too deeply',
};

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function contentProblems({ nonce, answers }: z.infer<typeof wireAnswerSchema>, expected: Expected): readonly string[] {
  const problems: string[] = [];
  if (nonce !== expected.nonce) problems.push('nonce: must repeat the nonce of the content borders');
  const asked = new Set(expected.criteria);
  const answered = new Map<string, WireAnswer>();
  answers.forEach((answer, index) => {
    const earlier = answered.get(answer.criterion);
    if (!asked.has(answer.criterion)) problems.push(`answers[${index}].criterion: is not in the rubric`);
    else if (answer.status === 'not_applicable' && expected.always?.includes(answer.criterion) === true) {
      answered.set(answer.criterion, answer);
      problems.push(`answers[${index}].status: ${answer.criterion} applies to every page: met, not_met or uncertain`);
    } else if (earlier === undefined) answered.set(answer.criterion, answer);
    else {
      const how = earlier.status === answer.status ? 'is answered twice' : 'is answered twice and contradicts itself';
      problems.push(`answers[${index}].criterion: ${answer.criterion} ${how}`);
    }
  });
  const missing = expected.criteria.filter((criterion) => !answered.has(criterion));
  if (missing.length > 0) problems.push(`answers: without an answer to ${missing.join(', ')}`);
  return problems;
}

const mostProblems = 8;

function malformed(all: readonly string[]): ParsedAnswer {
  const problems = all.slice(0, mostProblems);
  const more = all.length > problems.length ? ` and ${all.length - problems.length} more` : '';
  return { kind: 'malformed', cause: `The answer cannot be used: ${problems.join('; ')}${more}.`, problems };
}

/** In our words: the validator's own may repeat what the model wrote, and that goes back into a prompt and a report. */
function describeIssues(issues: readonly z.core.$ZodIssue[]): readonly string[] {
  return issues.map((issue) => `${pathOf(issue.path)}: ${describeIssue(issue)}`);
}

function describeIssue(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be there and be of type ${issue.expected}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'too_big':
      return `must not be longer than ${issue.maximum}`;
    case 'too_small':
      return 'must not be empty';
    case 'unrecognized_keys':
      return 'has keys that are not in the schema';
    default:
      return 'does not match the schema';
  }
}

function pathOf(path: readonly PropertyKey[]): string {
  const inWords = path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
  return inWords === '' ? 'answer' : inWords;
}
