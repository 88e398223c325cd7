import { createHash } from 'node:crypto';
import type { Criterion } from '../reviewer.ts';

/**
 * The order in which a sample puts the questions: as declared for the first, otherwise mixed by the text itself, so that
 * the same text is always asked in the same way. Order shifts answers (arXiv 2506.22316); asking in another one shows it.
 */
export function sampledOrder(criteria: readonly Criterion[], text: string, sample: number): readonly Criterion[] {
  if (sample === 0 || criteria.length < 2) return criteria;
  const seed = createHash('sha256').update(text).digest('hex');
  const key = ({ id }: Criterion) => createHash('sha256').update(`${seed} ${sample} ${id}`).digest('hex');
  const mixed = criteria
    .map((criterion) => ({ criterion, key: key(criterion) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const order = mixed.map(({ criterion }) => criterion);
  return order.every((criterion, index) => criterion === criteria[index]) ? order.toReversed() : order;
}
