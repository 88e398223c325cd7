import type { Json } from '../engine/pipeline.ts';
import { writeJson, writtenAside } from './record-digest.ts';
import type { KeptReview } from './record-schema.ts';

/** A kept review whose text lies aside: it is written as it lies there, and read again where somebody looks at what it says. */
export function reviewAside(review: KeptReview, putAside: (text: string) => () => string): KeptReview {
  const { text } = writeJson(review);
  const read = putAside(text);
  const aside = new LyingReview(review, read);
  writtenAside(aside, { text, read });
  return aside;
}

/** Of a class: an accessor of its own would make each object a table, which takes as much memory as the review. */
class LyingReview implements KeptReview {
  readonly key: string;
  readonly path: string;
  readonly madeAt: string;
  readonly runId: string;
  readonly headSha: string;
  readonly #read: () => string;

  constructor({ key, path, madeAt, runId, headSha }: KeptReview, read: () => string) {
    this.key = key;
    this.path = path;
    this.madeAt = madeAt;
    this.runId = runId;
    this.headSha = headSha;
    this.#read = read;
  }

  get value(): Json {
    const { value }: KeptReview = JSON.parse(this.#read());
    return value;
  }
}
