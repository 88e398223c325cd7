import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { neededWords } from '../../../scripts/docs/needed-words.ts';
import { directiveExpressions } from '../../../src/review/rules/checkers/hidden-text/directive-expressions.ts';
import { directiveWords } from '../../../src/review/rules/checkers/hidden-text/directive-words.ts';

const literal = fc.stringMatching(/^[a-cé ]{1,5}$/).map((text) => text.replaceAll('.', ''));
const { expression } = fc.letrec<{ expression: string; sequence: string; part: string }>((tie) => ({
  expression: fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }).map((all) => all.join('|')),
  sequence: fc.array(tie('part'), { minLength: 1, maxLength: 3 }).map((all) => all.join('')),
  part: fc.oneof(
    { maxDepth: 3 },
    literal,
    literal,
    fc.constantFrom('[ab]', '[^.!?\\n]{0,3}', '\\w', '\\.', '\\d+', '\\/'),
    fc.tuple(literal, fc.constantFrom('?', '*', '+', '{0,2}', '{2}', '{1,2}?')).map((both) => both.join('')),
    fc
      .tuple(tie('expression'), fc.constantFrom('', '', '?', '*', '+', '{0,2}?', '{1,2}'))
      .map(([inner, times]) => `(?:${inner})${times}`),
  ),
}));

property.prop([
  expression.chain((source) => fc.tuple(fc.constant(source), fc.stringMatching(new RegExp(`^(?:${source})$`)))),
])('whatever an expression matches holds a word that it needs, in any case of letters', ([source, text]) => {
  const words = neededWords(source);
  for (const written of [text, text.toUpperCase()]) {
    expect(words === undefined || words.some((word) => written.toUpperCase().includes(word))).toBe(true);
  }
});

test.each([
  ['ignore', ['IGNORE']],
  [String.raw`\b(?:mark|rate)\b.{0,60}?\b(?:criteri(?:on|a)|rubrics?)\b`, ['CRITERI', 'RUBRIC']],
  [String.raw`\bfor (?:ais?|llms?)(?: only)?: `, ['FOR ']],
  [String.raw`verdict(?! of)\b now`, ['VERDICT NOW']],
  [String.raw`\[/?inst\]|<</?sys>>`, ['INST]', 'SYS>>']],
  ['colou?r(?:ed)?', ['COLO']],
  ['(?:one|two)?', undefined],
  ['one|', undefined],
  ['[a-z]+', undefined],
  ['ab', undefined],
  ['prüf', ['PRÜF']],
])('%s needs %o', (source, words) => {
  expect(neededWords(source)).toEqual(words);
});

test('the words that stand beside the expressions of hidden orders are those that they need', () => {
  expect(directiveWords).toEqual(directiveExpressions.map(({ source }) => (neededWords(source) ?? []).join(';')));
});
