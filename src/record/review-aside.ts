import { writeJson, writtenAside } from './record-digest.ts';
import type { KeptReview } from './record-schema.ts';

/** A kept review whose text lies aside: it is written as it lies there, and read again where somebody looks at what it says. */
export function reviewAside(review: KeptReview, putAside: (text: string) => () => string): KeptReview {
  const { value: _, ...rest } = review;
  const { text } = writeJson(review);
  const read = putAside(text);
  const aside = reading(rest, read);
  writtenAside(aside, { text, read });
  return aside;
}

/** On its own, so that it holds nothing else. */
function reading(rest: Omit<KeptReview, 'value'>, read: () => string): KeptReview {
  return Object.freeze({
    ...rest,
    get value() {
      const { value }: KeptReview = JSON.parse(read());
      return value;
    },
  });
}
