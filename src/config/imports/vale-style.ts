import { z } from 'zod';
import { type Term, termSchema } from '../../review/term.ts';
import { quoted } from '../problem.ts';
import { glossaryFromVale, termPlaces } from '../vale-glossary.ts';
import { spelledOut } from '../vale-pattern.ts';
import { readYaml } from '../yaml-source.ts';
import { type Imported, type LeftOut, nothingOf } from './imported.ts';

const ruleSchema = z.looseObject({
  extends: z.string(),
  tokens: z.array(z.unknown()).optional(),
  raw: z.array(z.unknown()).optional(),
  ignorecase: z.boolean().default(false),
  nonword: z.boolean().default(false),
  scope: z.union([z.string(), z.array(z.string())]).default('text'),
  exceptions: z.array(z.string()).nullish(),
  token: z.string().optional(),
  max: z.number().optional(),
});
type ValeRule = z.infer<typeof ruleSchema>;

/** Why what a kind of rule asks has no counterpart here. */
const noCounterpart: Readonly<Record<string, string>> = {
  capitalization:
    'no checker holds headings to a style of capitals; write a reviewer, or keep Vale and take its results over',
  conditional: 'no checker looks whether one phrase follows from another (an abbreviation that is never spelled out)',
  consistency:
    'no checker holds a page to whichever of two spellings it began with; write a term for the one that you want',
  metric: 'reading-level measures sentences and reading ease, and no other formula',
  script: 'programs of others are not run',
  sequence: 'no checker looks for parts of speech in a row',
  spelling: 'spelling has a dictionary of its own; its words are carried over from the vocabulary',
};
const mostPhrases = 500;

/** What a rule of a Vale style comes to: terms of the glossary, or a setting of a checker. No pattern of it is ever run. */
export function importValeRule(text: string, source: string): Imported {
  const yaml = readYaml(text, source);
  if (!yaml.ok)
    return nothingOf(source, [{ what: 'all of it', why: `it cannot be read (${yaml.problems[0]?.found ?? ''})` }]);
  const read = ruleSchema.safeParse(yaml.data);
  if (!read.success) return nothingOf(source, [{ what: 'all of it', why: 'it is no rule of Vale: it lacks extends:' }]);
  const rule = read.data;
  switch (rule.extends) {
    case 'substitution':
      return substitution(text, source);
    case 'existence':
      return existence(rule, source);
    case 'occurrence':
      return occurrence(rule, source);
    case 'repetition':
      return { ...nothingOf(source, []), checkers: { grammar: {} } };
    default:
      return nothingOf(source, [
        {
          what: 'all of it',
          why: noCounterpart[rule.extends] ?? `rules of the kind ${quoted(rule.extends)} are not known here`,
        },
      ]);
  }
}

function substitution(text: string, source: string): Imported {
  const read = glossaryFromVale(text);
  if (!read.ok) return nothingOf(source, [{ what: 'all of it', why: read.problem }]);
  const leftOut = read.leftOut.map((what) => ({
    what,
    why: 'its pattern is no short list of words, or its replacement no text',
  }));
  return { ...nothingOf(source, leftOut), terms: read.terms };
}

function existence(rule: ValeRule, source: string): Imported {
  if (rule.nonword) {
    return nothingOf(source, [
      {
        what: 'all of it',
        why: 'it looks for signs and parts of words (nonword: true), and the glossary for whole words',
      },
    ]);
  }
  const { places, unknown } = termPlaces(rule.scope);
  if (places.length === 0)
    return nothingOf(source, [{ what: 'all of it', why: `of its scope nothing is read here (${unknown.join(', ')})` }]);
  const leftOut: LeftOut[] = unknown.map((scope) => ({
    what: `the scope ${quoted(scope)}`,
    why: 'that part of a page is not told apart here',
  }));
  if ((rule.raw ?? []).length > 0) leftOut.push({ what: 'raw:', why: 'its patterns are no lists of words' });
  const except = (rule.exceptions ?? []).flatMap((one) => spelledOut(one) ?? []).slice(0, 200);
  const phrases = { any: [] as string[], exact: [] as string[] };
  for (const token of rule.tokens ?? []) {
    const list = typeof token === 'string' || typeof token === 'number' ? spelledOut(String(token)) : undefined;
    const how = rule.ignorecase || String(token).startsWith('(?i)') ? 'any' : 'exact';
    const fits = list?.every((one) => termSchema.safeParse({ not: one }).success) === true;
    if (list === undefined || !fits)
      leftOut.push({ what: `the token ${quoted(String(token), 80)}`, why: 'its pattern is no short list of words' });
    else phrases[how].push(...list);
  }
  const terms = (['any', 'exact'] as const).flatMap((how) =>
    portions([...new Set(phrases[how])]).map((not): Term => termSchema.parse({ not, in: places, case: how, except })),
  );
  return { ...nothingOf(source, leftOut), terms };
}

function portions(all: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(all.length / mostPhrases) }, (_, index) =>
    all.slice(index * mostPhrases, (index + 1) * mostPhrases),
  );
}

/** So many words in a sentence is what a checker here measures, too; nothing else that is counted is. */
function occurrence({ scope, token = '', max }: ValeRule, source: string): Imported {
  const countsWords = /^(?:\\b)?\(?\\w\+\)?(?:\\b)?$|^\[\^\\s\]\+$/u.test(token.trim());
  if (scope === 'sentence' && countsWords && max !== undefined && Number.isInteger(max) && max >= 10 && max <= 200) {
    return { ...nothingOf(source, []), checkers: { 'reading-level': { 'max-words': max } } };
  }
  return nothingOf(source, [
    { what: 'all of it', why: 'no checker counts that; reading-level counts the words of a sentence' },
  ]);
}

/** The words of an accepted vocabulary that can be spelled out, for the checker spelling. */
export function importVocabulary(text: string, source: string): Imported {
  const leftOut: LeftOut[] = [];
  const words = linesOf(text).flatMap((line) => {
    const list = spelledOut(line);
    if (list?.every((one) => one.length <= 100)) return list;
    leftOut.push({ what: `the word ${quoted(line, 80)}`, why: 'its pattern is no short list of words' });
    return [];
  });
  const checkers = words.length === 0 ? {} : { spelling: { words: [...new Set(words)] } };
  return { ...nothingOf(source, leftOut), checkers };
}

/** The words of a rejected vocabulary, as terms that are not to be written. */
export function importRejected(text: string, source: string): Imported {
  return existence(ruleSchema.parse({ extends: 'existence', ignorecase: true, tokens: linesOf(text) }), source);
}

function linesOf(text: string): readonly string[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
