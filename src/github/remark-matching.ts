import type { PullRequestReview, ReviewComment } from '../report/review-comments.ts';

/** One of our remarks at a line. */
export interface Remark {
  readonly id: number;
  readonly node: string;
  readonly reviewId: number | undefined;
  readonly path: string;
  /** Absent when the line that it was about has changed. */
  readonly line: number | undefined;
  readonly fingerprints: readonly string[];
  readonly body: string;
}

/** A remark that is done with, and why. */
export interface Closing {
  readonly remark: Remark;
  readonly why: 'RESOLVED' | 'OUTDATED';
  /** What it says from now on. */
  readonly words: string;
}

// A page may say the same wrong word on several lines: findings with one fingerprint, each with a remark of its own. So
// remarks are counted against findings, and a line only says which of them belong together.

/** The comments that no open remark tells yet; each remark stands for one of them, that of its own line first. */
export function untold(comments: readonly ReviewComment[], open: readonly Remark[]): readonly ReviewComment[] {
  const spent = new Map<Remark, Set<string>>();
  const tells = (comment: ReviewComment, remarks: readonly Remark[]): boolean => {
    const free = remarks.find((remark) =>
      comment.fingerprints.every((one) => remark.fingerprints.includes(one) && !spent.get(remark)?.has(one)),
    );
    if (free !== undefined) spent.set(free, new Set([...(spent.get(free) ?? []), ...comment.fingerprints]));
    return free !== undefined;
  };
  const standing = open.filter(({ line }) => line !== undefined);
  const elsewhere = comments.filter(
    (comment) =>
      !tells(
        comment,
        standing.filter((remark) => isAt(remark, comment)),
      ),
  );
  const fresh = new Set(elsewhere.filter((comment) => !tells(comment, standing)));
  return comments.filter((comment) => fresh.has(comment));
}

/** The remarks that are done with: what they tell is gone, or is told at another line from now on. */
export function closingsOf(
  open: readonly Remark[],
  { standing, unsettled, words }: Pick<PullRequestReview, 'standing' | 'unsettled' | 'words'>,
  fresh: readonly ReviewComment[],
): readonly Closing[] {
  const said = new Map<string, number>();
  const say = (fingerprint: string): number => {
    const count = (said.get(fingerprint) ?? 0) + 1;
    said.set(fingerprint, count);
    return count;
  };
  for (const one of fresh.flatMap(({ fingerprints }) => fingerprints)) say(one);
  const remarked = new Set(said.keys());
  // Those whose line is gone, and those beside a new remark, are the first that are one too many.
  const doubt = (remark: Remark): number =>
    remark.line === undefined ? 2 : Number(fresh.some((comment) => isAt(remark, comment)));
  return open
    .toSorted((one, other) => doubt(one) - doubt(other))
    .flatMap((remark): readonly Closing[] => {
      const left = remark.fingerprints.filter((one) => say(one) <= (standing.get(one) ?? 0));
      if (left.length > 0) return [];
      if (remark.fingerprints.some((one) => remarked.has(one))) {
        return [{ remark, why: 'OUTDATED', words: words.moved }];
      }
      return unsettled.has(remark.path) ? [] : [{ remark, why: 'RESOLVED', words: `\u2705 ${words.fixed}` }];
    });
}

/** Of the remarks of one review those that an older one of another review tells already: two runs spoke at the same moment. */
export function doublesAmong(
  own: readonly Remark[],
  reviewId: number,
  standing: PullRequestReview['standing'],
): readonly Remark[] {
  const told = new Map<string, number>();
  for (const one of own.flatMap(({ line, fingerprints }) => (line === undefined ? [] : fingerprints))) {
    told.set(one, (told.get(one) ?? 0) + 1);
  }
  const found = new Set<Remark>();
  const take = (isDouble: (remark: Remark, older: readonly Remark[]) => boolean): void => {
    for (const remark of own.filter((one) => one.reviewId === reviewId && !found.has(one))) {
      const older = own.filter(
        (other) =>
          other.reviewId !== reviewId &&
          other.id < remark.id &&
          other.line !== undefined &&
          remark.fingerprints.every((one) => other.fingerprints.includes(one)),
      );
      if (older.length === 0 || !isDouble(remark, older)) continue;
      found.add(remark);
      for (const one of remark.fingerprints) told.set(one, (told.get(one) ?? 0) - 1);
    }
  };
  take((remark, older) => older.some((other) => isAt(other, remark)));
  take(({ fingerprints }) => fingerprints.every((one) => (told.get(one) ?? 0) > (standing.get(one) ?? 1)));
  return [...found];
}

function isAt(
  remark: Pick<Remark, 'path' | 'line'>,
  { path, line }: { readonly path: string; readonly line: number | undefined },
): boolean {
  return remark.path === path && remark.line === line;
}
