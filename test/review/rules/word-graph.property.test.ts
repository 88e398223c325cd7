import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { packWords } from '../../../scripts/dictionary/pack-words.ts';
import { wordGraph } from '../../../src/review/rules/checkers/spelling/word-graph.ts';

// Few letters make words that begin and end alike; many letters make rare ones.
const few = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 8 });
const many = fc.string({
  unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzäéíñöøüčłő'"),
  minLength: 1,
  maxLength: 5,
});
const word = fc.oneof(few, many);

describe('a graph of words', () => {
  test.prop([fc.array(word, { maxLength: 300 }), fc.array(fc.oneof(word, fc.string()))])(
    'has the words that it was made of and no others',
    (words, others) => {
      const has = wordGraph(packWords(words));
      const known = new Set(words);
      for (const one of [...words, ...others, ...words.map((other) => other.slice(0, -1)), '']) {
        expect([one, has(one)]).toEqual([one, known.has(one)]);
      }
    },
  );

  test.prop([fc.uniqueArray(word, { minLength: 1, maxLength: 50 }), fc.infiniteStream(fc.nat())])(
    'has the same bytes in whatever order the words come',
    (words, numbers) => {
      const shuffled = words
        .map((one) => [one, numbers.next().value] as const)
        .sort(([, one], [, other]) => one - other);
      expect(packWords(shuffled.map(([one]) => one))).toEqual(packWords(words));
    },
  );

  it('names shared nodes by two bytes where they are many', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    // Each pair of letters has an ending of its own, to which two beginnings lead: more shared nodes than one byte has numbers.
    const words = letters.flatMap((one) =>
      letters.flatMap((other) =>
        [`q${one}${other}`, `w${other}${one}`].flatMap((start) => [
          `${start}${one}${other}`,
          `${start}${one}${other}x`,
        ]),
      ),
    );
    const has = wordGraph(packWords(words));
    expect(words.filter((one) => !has(one))).toEqual([]);
    expect(words.filter((one) => has(`${one}y`))).toEqual([]);
  });
});
