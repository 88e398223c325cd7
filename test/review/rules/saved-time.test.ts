import { fc, test } from '@fast-check/vitest';
import { slug } from 'github-slugger';
import { describe, expect } from 'vitest';
import { githubSlug } from '../../../src/content/dialects/slugs.ts';
import { allMatches } from '../../../src/content/matches.ts';
import { remembering } from '../../../src/content/remembering.ts';
import { latinTwin } from '../../../src/review/rules/checkers/grammar/latin-twin.ts';
import { compile, compileSlips } from '../../../src/review/rules/checkers/grammar/rule.ts';
import { blocksOf } from '../../../src/review/rules/checkers/grammar/rule-index.ts';
import { agreement } from '../../../src/review/rules/checkers/grammar/rules/agreement.ts';
import { compounds } from '../../../src/review/rules/checkers/grammar/rules/compounds.ts';
import { confusions } from '../../../src/review/rules/checkers/grammar/rules/confusions.ts';
import { expressions } from '../../../src/review/rules/checkers/grammar/rules/expressions.ts';
import { frames } from '../../../src/review/rules/checkers/grammar/rules/frames.ts';
import { idioms } from '../../../src/review/rules/checkers/grammar/rules/idioms.ts';
import { mixUps } from '../../../src/review/rules/checkers/grammar/rules/mix-ups.ts';
import { number } from '../../../src/review/rules/checkers/grammar/rules/number.ts';
import { verbEndings } from '../../../src/review/rules/checkers/grammar/rules/verb-endings.ts';
import { verbForms } from '../../../src/review/rules/checkers/grammar/rules/verb-forms.ts';
import { verbNumber } from '../../../src/review/rules/checkers/grammar/rules/verb-number.ts';

const rules = [
  ...[confusions, verbForms, agreement, expressions, number, verbNumber],
  ...[verbEndings, mixUps, frames, compounds, idioms],
].flat();
const prepared = compileSlips(rules);
const reference = rules.map((rule) => ({ rule, expression: compile(rule.pattern) }));

/** Slips and what may stand between, before and behind their words: lines, paragraphs, quotation marks, other scripts. */
const pieces = [
  ...'There are several new option/You can set multiple file/One of the best feature/They wants to be on/It make the'.split(
    '/',
  ),
  ...'a lot of/could of/should be define/is able to used/he don’t/The function take a/This concepts is/The modules is'.split(
    '/',
  ),
  ...'in more details/work around for/non existing/take a affect on/Most of time/build-in/As follow/the same then/to big for'.split(
    '/',
  ),
  ...'vice versa/visa versa/each others/it’s own/You can setup/is configure by/for example/plan text/at last one of'.split(
    '/',
  ),
  ...'file/option/the/A/of/in/to/and/is/are/than/then/your/you/there/their/Ключ/ключ/é/Été/字/３/ⅷ/𝔘/𝒶/😀/“/”/’/–/—/…'.split(
    '/',
  ),
];
const separators = [
  ' ',
  ' ',
  ' ',
  ' ',
  '\n',
  '\r\n',
  '\n  ',
  '\n\n',
  '\n \t\n',
  '\r\n\r\n',
  '. ',
  '.” ',
  ', ',
  '\u2003',
  '-',
  '',
];
const prose = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...separators)), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));

/** The places of all matches, as one text a match. */
const placesOf = (found: readonly { readonly rule: number; readonly from: number; readonly slip: number }[]) =>
  found.map(({ rule, from, slip }) => `${rule} ${from} ${slip}`).toSorted();

describe('what saves time finds the same', () => {
  test.prop([prose], { numRuns: 150 })('rules read paragraphs in stand-ins as they would read the page', (text) => {
    const twin = latinTwin(text);
    const saved = blocksOf(twin).flatMap(({ start, end }) =>
      prepared.matchesIn(twin.slice(start, end)).map(({ rule, whole, slip }) => ({
        rule: rules.indexOf(rule),
        from: whole.start + start,
        slip: slip.end + start,
      })),
    );
    const plain = reference.flatMap(({ expression }, rule) =>
      [...text.matchAll(expression)].map((match) => ({
        rule,
        from: match.index,
        slip: match.indices?.groups?.slip?.[1] ?? match.index + match[0].length,
      })),
    );
    expect(placesOf(saved)).toEqual(placesOf(plain));
  });

  test.prop([fc.string({ unit: 'grapheme' }), prose])(
    'stand-ins are of Latin-1 and as long as the text',
    (one, other) => {
      const twin = latinTwin(one + other);
      expect(twin).toHaveLength((one + other).length);
      expect(twin).toMatch(/^[\0-\u00FF]*$/u);
    },
  );

  test.prop([
    prose,
    fc.constantFrom(/\p{L}+/gu, /(?=e)/g, /(?:)/gu, /\s*/gu, /(?<=\n)(?<word>[a-z]+)/gu, /$/gmu, /a|(?=b)/giu),
  ])('matches are those of matchAll', (text, expression) => {
    const plain = (all: Iterable<RegExpExecArray>) => [...all].map(({ index, 0: found }) => [index, found]);
    expect(plain(allMatches(expression, text))).toEqual(plain(text.matchAll(expression)));
  });

  test.prop([fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))])(
    'an id is what GitHub makes',
    (text) => {
      expect(githubSlug(text)).toBe(slug(text));
    },
  );

  test.prop([fc.array(fc.string({ maxLength: 5 })), fc.integer({ min: 0, max: 20 })])(
    'an answer that is remembered is the answer',
    (texts, most) => {
      const lengthOf = remembering((text) => `${text}!`, most);
      expect(texts.map(lengthOf)).toEqual(texts.map((text) => `${text}!`));
    },
  );
});
