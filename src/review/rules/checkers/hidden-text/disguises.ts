import type { Span } from '../../../../content/page.ts';

/** A text with a disguise taken off, and the way back. */
export interface Undisguised {
  readonly text: string;
  /** Where a stretch of `text` stands in the text that it was made of. */
  sourceOf(span: Span): Span;
}

/** Words without which no order is given to a machine. */
const words = ['instruction', 'prompt', 'criteri', 'rubric', 'grader', 'reviewer', 'guideline', 'directive'];
const telling = new RegExp(words.join('|'), 'gi');
// A disguise has one of them only where its own form of it stands in the text, which is sooner found out than the disguise is taken off.
const rotatedWord = new RegExp(words.map(rotated).join('|'), 'i');
const reversedWord = new RegExp(words.map(reversed).join('|'), 'i');
const mayBeLetter = /[013457@$]/;

const asItStands = (span: Span): Span => span;

/** The readings of a text that make more sense as an order than the text itself: rotated, reversed or with digits for letters. */
export function undisguised(text: string): readonly Undisguised[] {
  const readings: readonly Undisguised[] = [
    ...(rotatedWord.test(text) ? [{ text: rotated(text), sourceOf: asItStands }] : []),
    ...(mayBeLetter.test(text) ? [{ text: withLetters(text), sourceOf: asItStands }] : []),
    ...(reversedWord.test(text)
      ? [
          {
            text: reversed(text),
            sourceOf: ({ start, end }: Span) => ({ start: text.length - end, end: text.length - start }),
          },
        ]
      : []),
  ];
  if (readings.length === 0) return [];
  const before = countOf(text);
  return readings.filter((reading) => reading.text !== text && countOf(reading.text) > before);
}

/** The text from its end to its beginning, unit by unit, so that places can be counted back. */
function reversed(text: string): string {
  return text.split('').reverse().join('');
}

/** The text with each Latin letter moved half the alphabet on. */
function rotated(text: string): string {
  return text.replace(/[A-Za-z]/g, (letter) => {
    const code = letter.charCodeAt(0);
    const base = code < 97 ? 65 : 97;
    return String.fromCharCode(((code - base + 13) % 26) + base);
  });
}

const letterOf: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' };

/** The text with digits and signs inside of words read as the letters that they resemble. */
function withLetters(text: string): string {
  return text.replace(/(?<=[A-Za-z])[013457@$]|[013457@$](?=[A-Za-z])/g, (sign) => letterOf[sign] ?? sign);
}

function countOf(text: string): number {
  return text.match(telling)?.length ?? 0;
}

const letterByLetter = /(?<!\p{L})(?:\p{L}[ .,·_|-]{1,3}){11,400}\p{L}(?!\p{L})/gu;
const squeezedOrder =
  /(?:previous|prior|above|earlier|all|your)(?:instructions?|prompts?|guidelines)|systemprompt|(?:ai|llm|automated)(?:reviewer|grader|model)|approvethis|(?:all|every|each)criteri/i;

/** Orders that are spelled letter by letter. */
export function spelledOut(text: string): readonly Span[] {
  return [...text.matchAll(letterByLetter)]
    .filter(([source]) => squeezedOrder.test(source.replace(/[^\p{L}]/gu, '')))
    .map(({ 0: source, index }) => ({ start: index, end: index + source.length }));
}
