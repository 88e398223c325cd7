import type { Finding } from './review.ts';

/**
 * Tells one finding of a page from all others of it, within one record: the fingerprint, and where it stands. The fingerprint
 * alone is that of every place where the same words stand, and what is said of one of them does not hold for the others.
 */
export function findingKey({ fingerprint, range }: Pick<Finding, 'fingerprint' | 'range'>): string {
  return range === undefined ? fingerprint : `${fingerprint}@${range.startLine}:${range.startColumn}`;
}
