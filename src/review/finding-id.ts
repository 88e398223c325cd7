import { createHash } from 'node:crypto';
import { sameSentence, sentenceAround } from '../content/sentence.ts';
import type { Finding } from './review.ts';

/**
 * The name under which people speak of a finding: its criterion, its page and the whole sentence that it is about, or the whole
 * text where it is about no place of it. Once a word of that changes it is another name, and so nobody has to remember what
 * was meant by it. It is long enough that nobody can write another sentence with the same name.
 */
export function findingId(
  { criterion, quote, range }: Pick<Finding, 'criterion' | 'quote' | 'range'>,
  page: string,
  text: string,
): string {
  const place = quote?.range ?? range;
  const sentence = place === undefined ? '' : sentenceAround(text, place);
  const about = sentence === '' ? { text: sameSentence(text) } : { sentence };
  return createHash('sha256')
    .update(JSON.stringify([criterion, page, about]))
    .digest('hex')
    .slice(0, 16);
}
