import { createHash } from 'node:crypto';
import { sameSentence, sentenceAround } from '../content/sentence.ts';
import type { Finding } from './review.ts';
import type { Reviewer } from './reviewer.ts';

/**
 * The name under which people speak of a finding: its criterion, its page and the whole sentence that it is about, or the whole
 * text where it is about no place of it; then a checker's own words belong to the name too, because it may have several things
 * to say about one page, while a model says the same thing in other words each time. Once a word of that changes it is another
 * name, and so nobody has to remember what was meant by it. It is long enough that nobody can write another sentence with the
 * same name.
 */
export function findingId(
  { criterion, quote, range, message }: Pick<Finding, 'criterion' | 'quote' | 'range' | 'message'>,
  kind: Reviewer['kind'],
  page: string,
  text: string,
): string {
  const place = quote?.range ?? range;
  const sentence = place === undefined ? '' : sentenceAround(text, place);
  const said = kind === 'rules' ? { said: message } : {};
  const about = sentence === '' ? { text: sameSentence(text), ...said } : { sentence };
  return createHash('sha256')
    .update(JSON.stringify([criterion, page, about]))
    .digest('hex')
    .slice(0, 16);
}
