import fc from 'fast-check';
import { expect, it } from 'vitest';
import { undisguised } from '../../../src/review/rules/checkers/hidden-text/disguises.ts';

const telling = /instruction|prompt|criteri|rubric|grader|reviewer|guideline|directive/gi;
const countOf = (text: string): number => text.match(telling)?.length ?? 0;
const letterOf: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' };

const rotated = (text: string): string =>
  text.replace(/[A-Za-z]/g, (letter) => {
    const first = letter < 'a' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
  });
const reversed = (text: string): string => text.split('').reverse().join('');
const withLetters = (text: string): string =>
  text.replace(/(?<=[A-Za-z])[013457@$]|[013457@$](?=[A-Za-z])/g, (sign) => letterOf[sign] ?? sign);
const withDigits = (text: string): string =>
  text.replace(/[oieast]/g, (letter) => '013457'['oieast'.indexOf(letter)] ?? '');

const word = fc.constantFrom(
  ...[
    'instructions',
    'Prompt',
    'CRITERIA',
    'rubric',
    'reviewer',
    'a page',
    'promptpromp',
    'tpmorp',
    'gui\u{1f600}deline',
  ],
  ...['\u017fpurposes', 'di\u0131rective', '\u212a'],
);
const part = fc
  .tuple(
    word,
    fc.constantFrom(rotated, reversed, withDigits, (text: string) => text),
  )
  .map(([text, as]) => as(text));
const text = fc
  .array(fc.oneof({ weight: 3, arbitrary: part }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }))
  .map((parts) => parts.join(' '));

it('takes off a disguise exactly where that brings out more of what tells an order', () =>
  fc.assert(
    fc.property(text, (given) => {
      const all = [rotated(given), withLetters(given), reversed(given)];
      const expected = all.filter((reading) => reading !== given && countOf(reading) > countOf(given));
      const found = undisguised(given);
      expect(found.map((reading) => reading.text)).toEqual(expected);
    }),
  ));
