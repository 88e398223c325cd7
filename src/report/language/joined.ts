import type { ReportLanguage } from '../../review/report-language.ts';
import { forms as german } from './de/forms.ts';
import { forms as spanish } from './es/forms.ts';
import { forms as french } from './fr/forms.ts';
import { forms as japanese } from './ja/forms.ts';

type Other = Exclude<ReportLanguage, 'en'>;
type Tell = (part: string) => string | undefined;

/** How a language puts several of our texts together. */
interface Joints {
  readonly sentence: string;
  readonly clause: string;
  readonly list: (words: readonly string[]) => string;
  readonly counted: (number: string, what: string) => string;
}

const plainly = (number: string, what: string): string => `${number} ${what}`;
const joints: Readonly<Record<Other, Joints>> = {
  de: { sentence: ' ', clause: '; ', list: german.list, counted: plainly },
  es: { sentence: ' ', clause: '; ', list: spanish.list, counted: plainly },
  fr: { sentence: ' ', clause: ' ; ', list: french.list, counted: plainly },
  ja: { sentence: '', clause: '\uFF1B', list: japanese.list, counted: (number, what) => `${what}${number}\u4EF6` },
};

/** Several texts of ours in one: sentences, clauses, the words of a list, a number of something; `undefined` where none is ours. */
export function joined(text: string, language: Other, tell: Tell): string | undefined {
  const { sentence, clause, list, counted } = joints[language];
  return (
    someOf(text.split(/(?<=[.!?]) (?=[\p{Lu}\d"])/u), tell)?.join(sentence) ??
    someOf(text.split('; '), tell)?.join(clause) ??
    unended(text, tell) ??
    listOf(text, tell, list) ??
    countedOf(text, tell, counted)
  );
}

/** The parts of which at least one is ours. */
function someOf(parts: readonly string[], tell: Tell): readonly string[] | undefined {
  if (parts.length < 2 || parts.length > 40) return undefined;
  const told = parts.map(tell);
  return told.every((part) => part === undefined) ? undefined : parts.map((part, index) => told[index] ?? part);
}

/** A sentence that stands in another one has given its full stop away. */
function unended(text: string, tell: Tell): string | undefined {
  return /[\p{L}\p{N})"]$/u.test(text) && /^\p{Lu}/u.test(text)
    ? tell(`${text}.`)?.replace(/[.\u3002]$/u, '')
    : undefined;
}

/** All words of a list, or none: a comma is in many texts. */
function listOf(text: string, tell: Tell, list: Joints['list']): string | undefined {
  const words = text.split(/, | and /);
  if (words.length < 2 || words.length > 20) return undefined;
  const told = words.flatMap((word) => tell(word) ?? []);
  return told.length === words.length ? list(told) : undefined;
}

function countedOf(text: string, tell: Tell, counted: Joints['counted']): string | undefined {
  const { number, what } = /^(?<number>\d[\d,]*) (?<what>\p{L}.*)$/su.exec(text)?.groups ?? {};
  const told = what === undefined ? undefined : tell(what);
  return number === undefined || told === undefined ? undefined : counted(number, told);
}
