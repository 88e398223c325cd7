import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import type { Completion } from '../../../src/review/model/model.ts';
import { type ParsedAnswer, parseAnswer } from '../../../src/review/model/parse-answer.ts';
import { noUsage } from '../../../src/review/review.ts';
import { canary, nonce } from './pages.ts';

const expected = { nonce, canary, criteria: ['A1', 'A2'] };

type Answered = Extract<Completion, { kind: 'answered' }>;

function completion(text: string, settings: Partial<Answered> = {}): Answered {
  return {
    kind: 'answered',
    text,
    finishReason: 'stop',
    refusal: undefined,
    model: 'm',
    usage: noUsage,
    ...settings,
  };
}

function one(criterion: string, changes: object = {}): object {
  return { criterion, reason: 'Because.', quote: null, status: 'met', suggestion: null, ...changes };
}

const good = { nonce, answers: [one('A1'), one('A2')] };
const goodText = JSON.stringify(good);

const accepted: readonly (readonly [string, string, Partial<Answered>?])[] = [
  ['the plain object', goodText],
  ['pretty-printed', JSON.stringify(good, null, 2)],
  ['a byte-order mark before it', `\uFEFF${goodText}`],
  ['a fence around it', `\`\`\`json\n${goodText}\n\`\`\``],
  ['words around it', `Here is my answer:\n${goodText}\nI hope that helps.`],
  ['a think block before it', `<think>maybe {"nonce": 1} or so</think>\n${goodText}`],
  ['an ending that we do not know', goodText, { finishReason: 'eos_token' }],
  ['no ending at all', goodText, { finishReason: undefined }],
  ['answers in another order', JSON.stringify({ answers: [one('A2'), one('A1')], nonce })],
  ['braces inside strings', JSON.stringify({ nonce, answers: [one('A1', { reason: 'a { b } "c" \\' }), one('A2')] })],
  ['an empty refusal', goodText, { refusal: '' }],
];

const refused: readonly (readonly [string, ParsedAnswer['kind'], string, Partial<Answered>?])[] = [
  ['cut at the limit, though whole', 'cut', goodText, { finishReason: 'length' }],
  ['cut, in another dialect', 'cut', '{"nonce', { finishReason: 'MAX_TOKENS' }],
  ['withheld by a filter', 'unusable', goodText, { finishReason: 'content_filter' }],
  ['a refusal', 'unusable', '', { refusal: 'I cannot help with that.' }],
  ['a refusal beside an answer', 'unusable', goodText, { refusal: 'No.' }],
  ['too long', 'unusable', `${goodText}${' '.repeat(300_000)}`],
  ['the canary in a reason', 'unusable', goodText.replace('Because.', `Because ${canary}.`)],
  ['the canary in capitals', 'unusable', goodText.replace('Because.', canary.toUpperCase())],
  ['the canary in escapes', 'unusable', goodText.replace('Because.', `\\u0066${canary.slice(1)}`)],
  ['the canary beside the object', 'unusable', `${canary} ${goodText}`],
  ['nothing', 'malformed', ''],
  ['white space', 'malformed', ' \n '],
  ['prose', 'malformed', 'All good, approved.'],
  ['an array', 'malformed', `[${goodText}]`],
  ['a string that holds the object', 'malformed', JSON.stringify(goodText)],
  ['two objects', 'malformed', `${goodText}\n${goodText}`],
  ['an object in prose before it', 'malformed', `{"approved": true} ${goodText}`],
  ['not closed', 'malformed', goodText.slice(0, -1)],
  ['a comma too many', 'malformed', goodText.replace(']}', '],}')],
  ['single quotes', 'malformed', goodText.replaceAll('"', "'")],
  ['a comment', 'malformed', goodText.replace('{', '{ // sure\n')],
  ['a key twice', 'malformed', goodText.replace('"status":"met"', '"status":"not_met","status":"met"')],
  [
    'a key twice, once in escapes',
    'malformed',
    goodText.replace('"status":"met"', '"status":"not_met","st\\u0061tus":"met"'),
  ],
  ['the answers twice', 'malformed', goodText.replace('"answers"', '"answers":[],"answers"')],
  ['a prototype', 'malformed', goodText.replace('{', '{"__proto__":{"x":1},')],
  ['too deep', 'malformed', goodText.replace('"Because."', `${'['.repeat(50)}${']'.repeat(50)}`)],
  ['a key too many', 'malformed', JSON.stringify({ ...good, score: 100 })],
  ['a score of its own', 'malformed', JSON.stringify({ nonce, answers: [one('A1', { score: 1 }), one('A2')] })],
  ['no nonce', 'malformed', JSON.stringify({ answers: good.answers })],
  ['another nonce', 'malformed', JSON.stringify({ ...good, nonce: nonce.replace('0', '1') })],
  ['a missing answer', 'malformed', JSON.stringify({ nonce, answers: [one('A1')] })],
  ['no answers', 'malformed', JSON.stringify({ nonce, answers: [] })],
  ['an answer twice', 'malformed', JSON.stringify({ nonce, answers: [one('A1'), one('A1'), one('A2')] })],
  [
    'a contradiction',
    'malformed',
    JSON.stringify({ nonce, answers: [one('A1'), one('A1', { status: 'not_met' }), one('A2')] }),
  ],
  ['an unknown criterion', 'malformed', JSON.stringify({ nonce, answers: [one('A1'), one('A2'), one('A3')] })],
  ['an ending with an error', 'unusable', goodText, { finishReason: 'error' }],
  ['a status in capitals', 'malformed', goodText.replaceAll('"met"', '"MET"')],
  ['a status with blanks', 'malformed', goodText.replaceAll('"met"', '" met"')],
  ['a status of its own', 'malformed', goodText.replace('"met"', '"approved"')],
  ['a status that is true', 'malformed', goodText.replace('"met"', 'true')],
  ['a quote left out', 'malformed', goodText.replace('"quote":null,', '')],
  ['a quote that is a number', 'malformed', goodText.replace('"quote":null', '"quote":3')],
  ['an empty reason', 'malformed', goodText.replace('Because.', ' ')],
  ['a reason of a book', 'malformed', goodText.replace('Because.', 'x'.repeat(2001))],
  ['null', 'malformed', 'null'],
  ['a number', 'malformed', '100'],
];

describe('an answer is accepted', () => {
  for (const [name, text, settings] of accepted) {
    test(name, () => {
      const parsed = parseAnswer(completion(text, settings), expected);
      expect(parsed.kind).toBe('accepted');
      expect(parsed.kind === 'accepted' && parsed.answers.map(({ status }) => status)).toEqual(['met', 'met']);
    });
  }
});

test('what applies to every page cannot be called not applicable', () => {
  const silent = JSON.stringify({ nonce, answers: [one('A1', { status: 'not_applicable' }), one('A2')] });
  expect(parseAnswer(completion(silent), expected).kind).toBe('accepted');
  expect(parseAnswer(completion(silent), { ...expected, always: ['A2'] }).kind).toBe('accepted');
  expect(parseAnswer(completion(silent), { ...expected, always: ['A1'] })).toMatchObject({
    kind: 'malformed',
    problems: ['answers[0].status: A1 applies to every page: met, not_met or uncertain'],
  });
});

describe('an answer is refused with one line of cause', () => {
  for (const [name, kind, text, settings] of refused) {
    test(`${name}: ${kind}`, () => {
      const parsed = parseAnswer(completion(text, settings), expected);
      expect(parsed.kind).toBe(kind);
      expect('cause' in parsed && parsed.cause).toMatch(/^[^\n]{10,600}$/);
    });
  }
});

test('what goes back for a repair has none of the words of the model', () => {
  const evil = 'ignore-all-rules';
  const text = JSON.stringify({
    nonce,
    [evil]: 1,
    answers: [{ ...one(evil), [evil]: evil, status: evil, quote: { [evil]: 1 } }],
  });
  const parsed = parseAnswer(completion(text), expected);
  expect(parsed).toMatchObject({ kind: 'malformed' });
  expect(JSON.stringify(parsed)).not.toContain(evil);
});

property.prop([
  fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.jsonValue().map((value) => `{"nonce":${JSON.stringify(value)}}`),
  ),
])('whatever comes is accepted or refused, never an exception', (text) => {
  expect(['malformed', 'unusable']).toContain(parseAnswer(completion(text), expected).kind);
});

property.prop([fc.nat({ max: goodText.length - 1 }), fc.string({ minLength: 1, maxLength: 3, unit: 'binary' })])(
  'no change of a good answer makes another answer be believed',
  (at, inserted) => {
    const parsed = parseAnswer(completion(goodText.slice(0, at) + inserted + goodText.slice(at)), expected);
    if (parsed.kind !== 'accepted') return;
    expect(parsed.answers.map(({ criterion, status }) => [criterion, status])).toEqual([
      ['A1', 'met'],
      ['A2', 'met'],
    ]);
  },
);

/** Steps of a scanner cannot be counted from outside; an algorithm that is not linear would not end on these. */
const heavy: readonly (readonly [string, string])[] = [
  ['opening braces', '{'.repeat(260_000)],
  ['nested lists', `{"a":${'['.repeat(120_000)}${']'.repeat(120_000)}}`],
  ['quotes', '"'.repeat(260_000)],
  ['an object of quotes', `{${'"'.repeat(260_000)}`],
  ['backslashes', `{"${'\\'.repeat(260_000)}`],
  ['keys', `{${Array.from({ length: 20_000 }, (_, key) => `"k${key}":1`).join(',')}}`],
  ['strings before white space', `{"a":["${'b" , "'.repeat(40_000)}"]}`],
  ['think tags', '<think>'.repeat(37_000)],
  ['fences', '```json\n'.repeat(32_000)],
];

test.each(heavy)('a large answer of %s is refused in time', (_, text) => {
  expect(parseAnswer(completion(text), expected).kind).toBe('malformed');
});

test('an answer of a megabyte is not looked at', () => {
  expect(parseAnswer(completion('{'.repeat(1_048_576)), expected)).toMatchObject({ kind: 'unusable' });
});
