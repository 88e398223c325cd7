import { type Joints, joined } from './joined.ts';
import { type Text, texts } from './texts.ts';

/** Tells our sentences in one language. */
export interface Translator {
  /** `undefined` where nothing of it is ours. */
  told(text: string): string | undefined;
  /** The same where it is one of ours word for word, with nothing put in. */
  whole(text: string): string | undefined;
}

interface Pattern {
  readonly english: Text;
  /** The words between what is put in. */
  readonly between: readonly string[];
  /** The number of each thing that is put in, in the order of the English words. */
  readonly slots: readonly number[];
  /** Those that stand in quotation marks: words of the page, which are nobody's to translate. */
  readonly quoted: ReadonlySet<number>;
}

/** Those with the most words of their own first: a sentence may be the beginning of another one. */
const patterns: readonly Pattern[] = texts
  .filter((english) => /\{\d\}/.test(english))
  .map((english) => ({
    english,
    between: english.split(/\{\d\}/),
    slots: [...english.matchAll(/\{(\d)\}/g)].map(([, slot]) => Number(slot)),
    quoted: new Set([...english.matchAll(/["\u201C]#?\{(\d)\}["\u201D]/g)].map(([, slot]) => Number(slot))),
  }))
  .toSorted((one, other) => wordsOf(other) - wordsOf(one));
const whole: ReadonlySet<string> = new Set(texts);

/** So that a text is compared with those only that begin like it. */
const beginning = 3;
const byBeginning = Map.groupBy(patterns, ({ between: [first = ''] }) => first.slice(0, beginning));
const begun = new Map<string, readonly Pattern[]>();

function wordsOf({ between }: Pick<Pattern, 'between'>): number {
  return between.reduce((sum, part) => sum + part.length, 0);
}

function candidates(text: string): readonly Pattern[] {
  const start = text.slice(0, beginning);
  const known = begun.get(start);
  if (known !== undefined) return known;
  const found = [...byBeginning]
    .filter(([first]) => start.startsWith(first))
    .flatMap(([, some]) => some)
    .toSorted((one, other) => wordsOf(other) - wordsOf(one));
  // Texts of pages begin in many ways; ours do not.
  if (begun.size < 5000) begun.set(start, found);
  return found;
}

/** So deep do sentences of ours stand in each other. */
const deepest = 6;
/** Names of criteria, or a quoted word, that stand before a sentence. */
const label = /^(?<name>(?:[\w-]{1,60}(?:, [\w-]{1,60}){0,40}|"[^"]{1,100}"): )(?<rest>.+)$/s;

/** A translator from the texts of a language and the way in which it joins them. */
export function createTranslator(translations: Readonly<Record<Text, string>>, joints: Joints): Translator {
  const told = (text: string, depth: number): string | undefined => {
    if (text === '' || depth > deepest) return undefined;
    if (isOurs(text)) return translations[text];
    const deeper = (part: string): string | undefined => told(part, depth + 1);
    for (const pattern of candidates(text)) {
      const values = valuesIn(text, pattern);
      if (values === undefined) continue;
      return translations[pattern.english].replaceAll(/\{(\d)\}/g, (_, slot) => {
        const value = values[pattern.slots.indexOf(Number(slot))] ?? '';
        return pattern.quoted.has(Number(slot)) ? value : (deeper(value) ?? value);
      });
    }
    const { name, rest } = label.exec(text)?.groups ?? {};
    if (name !== undefined && rest !== undefined) {
      const translated = deeper(rest);
      if (translated !== undefined) return `${name}${translated}`;
    }
    return joined(text, joints, deeper);
  };
  return {
    told: (text) => told(text, 0),
    whole: (text) => (isOurs(text) ? translations[text] : undefined),
  };
}

const isOurs = (text: string): text is Text => whole.has(text);

/** What is put into a sentence, if it is this one: looked for from the left, so that no text takes long. */
function valuesIn(text: string, { between }: Pattern): readonly string[] | undefined {
  const [first = '', ...rest] = between;
  const last = rest.at(-1);
  if (last === undefined) return undefined;
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
