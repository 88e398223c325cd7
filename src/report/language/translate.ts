import type { ReportLanguage } from '../../review/report-language.ts';
import { sayings as deSayings } from './de/sayings.ts';
import { terms as deTerms } from './de/terms.ts';
import { sayings as esSayings } from './es/sayings.ts';
import { terms as esTerms } from './es/terms.ts';
import { sayings as frSayings } from './fr/sayings.ts';
import { terms as frTerms } from './fr/terms.ts';
import { sayings as jaSayings } from './ja/sayings.ts';
import { terms as jaTerms } from './ja/terms.ts';
import { type Saying, sayings } from './sayings.ts';
import { type Term, terms } from './terms.ts';

type Translations = Readonly<Record<Saying | Term, string>>;

const translations: Readonly<Record<Exclude<ReportLanguage, 'en'>, Translations>> = {
  de: { ...deSayings, ...deTerms },
  es: { ...esSayings, ...esTerms },
  fr: { ...frSayings, ...frTerms },
  ja: { ...jaSayings, ...jaTerms },
};

interface Pattern {
  readonly english: Saying | Term;
  /** The words between what is put in. */
  readonly between: readonly string[];
  /** The number of each thing that is put in, in the order of the English words. */
  readonly slots: readonly number[];
}

/** Those with the most words of their own first: a sentence may be the beginning of another one. */
const patterns: readonly Pattern[] = [...sayings, ...terms]
  .map((english) => ({
    english,
    between: english.split(/\{\d\}/),
    slots: [...english.matchAll(/\{(\d)\}/g)].map(([, slot]) => Number(slot)),
  }))
  .toSorted((one, other) => wordsOf(other) - wordsOf(one));

function wordsOf({ between }: Pick<Pattern, 'between'>): number {
  return between.reduce((sum, part) => sum + part.length, 0);
}

/** Longer than any sentence of ours. */
const longest = 4000;
/** A criterion's name, or a quoted word, that stands before a sentence. */
const label = /^(?<name>(?:[\w-]{1,60}|"[^"]{1,100}"): )(?<rest>.+)$/s;

/**
 * A sentence of ours in another language; what is put into it is translated where it is ours too, and stays as it is where
 * it is not. A sentence that is not ours stays whole.
 */
export function translate(text: string, language: ReportLanguage): string {
  if (language === 'en' || text.length > longest) return text;
  for (const pattern of patterns) {
    const values = valuesIn(text, pattern);
    if (values === undefined) continue;
    return translations[language][pattern.english].replaceAll(/\{(\d)\}/g, (_, slot) => {
      const value = values[pattern.slots.indexOf(Number(slot))] ?? '';
      return translate(value, language);
    });
  }
  const { name, rest } = label.exec(text)?.groups ?? {};
  return name === undefined || rest === undefined ? text : `${name}${translate(rest, language)}`;
}

/** What is put into a sentence, if it is this one: looked for from the left, so that no text takes long. */
function valuesIn(text: string, { between }: Pattern): readonly string[] | undefined {
  const [first = '', ...rest] = between;
  const last = rest.at(-1);
  if (last === undefined) return text === first ? [] : undefined;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return undefined;
  const end = text.length - last.length;
  const values: string[] = [];
  let at = first.length;
  for (const part of rest.slice(0, -1)) {
    const next = text.indexOf(part, at);
    if (next === -1 || next + part.length > end) return undefined;
    values.push(text.slice(at, next));
    at = next + part.length;
  }
  values.push(text.slice(at, end));
  return values.includes('') ? undefined : values;
}
