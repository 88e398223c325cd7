import { type PutAside, sharing } from '../content/aside.ts';
import type { FileReport, Report, ReviewerReport, ReviewerSummary } from './report.ts';
import type { SecretFilter } from './secret-filter.ts';

/** How the pages of a report are held, and how our secrets are kept out of it. */
interface Folding {
  /** The page as it is held. */
  page(page: FileReport): FileReport;
  /** The report without our secrets. */
  inside(report: Report): Report;
}

/** Of so many pages that were looked at last, what lies aside is at hand: with more of them the nursery of the heap overflows. */
const mostAtHand = 4;

/** Fewer pages are held: reading what is said of them again would cost more than it saves. */
const manyPages = 300;

/** With more that are different, reviewers lie with their pages. */
const mostReviewers = 1000;

/** A page as it lies aside: what is held beside it is not in it, and of its reviewers only how they are found again. */
type LyingPage = Omit<FileReport, 'reviewers'> & {
  readonly reviewers: readonly (Omit<ReviewerReport, 'reviewer'> & { readonly reviewer: number | ReviewerSummary })[];
};

/**
 * Holds the pages of a report as they are, or, where they are many and there is a place to put them aside, what of each is needed often: the rest is read
 * again when somebody looks at it, so that a report of many pages takes hardly more memory than one of few.
 */
export function folding(filter: Pick<SecretFilter, 'inside'>, putAside: PutAside | undefined, pages: number): Folding {
  if (putAside === undefined || pages < manyPages)
    return { page: (page) => page, inside: (report) => filter.inside(report) };
  const once = sharing<FileReport['verdict']>();
  const reviewers = reviewerTable();
  const atHand = new Map<() => string, FileReport>();
  const pageBy = (read: () => string): FileReport => {
    const known = atHand.get(read);
    if (known !== undefined) return known;
    const lying: LyingPage = JSON.parse(read());
    const page = { ...lying, reviewers: lying.reviewers.map(reviewers.whole) };
    atHand.set(read, page);
    const [oldest] = atHand.keys();
    if (oldest !== undefined && atHand.size > mostAtHand) atHand.delete(oldest);
    return page;
  };
  return {
    page(given) {
      const shown = filter.inside(given);
      const held = { ...shown, verdict: once(shown.verdict) };
      const { path, blobSha, verdict, durationMs, stoppedAt, strategy, text, ...rest } = shown;
      const lying = JSON.stringify({ ...rest, reviewers: shown.reviewers.map(reviewers.short) });
      for (const member of Object.keys(held)) if (!atOnce.has(member)) Reflect.set(held, member, undefined);
      return new Proxy(held, folded(putAside(lying), text === undefined ? undefined : putAside(text), pageBy));
    },
    // What was put aside is without them already.
    inside: (report) => ({ ...filter.inside({ ...report, files: [] }), files: report.files }),
  };
}

/** The same reviewers look at all pages, and what is said of them is most of what is said of a page. */
function reviewerTable() {
  const numbers = new Map<ReviewerSummary, number>();
  const known: ReviewerSummary[] = [];
  return {
    short({ reviewer, ...entry }: ReviewerReport): LyingPage['reviewers'][number] {
      const number = numbers.get(reviewer) ?? known.length;
      if (number === known.length) {
        if (number === mostReviewers) return { ...entry, reviewer };
        known.push(reviewer);
        numbers.set(reviewer, number);
      }
      return { ...entry, reviewer: number };
    },
    whole({ reviewer, ...entry }: LyingPage['reviewers'][number]): ReviewerReport {
      const summary = typeof reviewer === 'number' ? known[reviewer] : reviewer;
      if (summary === undefined) throw new Error('a page that lies aside names a reviewer that nobody knows');
      return { reviewer: summary, ...entry };
    },
  };
}

/** Members that are held beside the page that lies aside. */
const atOnce: ReadonlySet<string | symbol> = new Set([
  'path',
  'blobSha',
  'verdict',
  'durationMs',
  'stoppedAt',
  'strategy',
]);

/** Reads a member of a page where it lies. It looks like any other object: its members are its own. */
function folded(
  read: () => string,
  readText: (() => string) | undefined,
  pageBy: (read: () => string) => FileReport,
): ProxyHandler<FileReport> {
  return {
    get(held, member) {
      if (atOnce.has(member)) return Reflect.get(held, member);
      return member === 'text' ? readText?.() : Reflect.get(pageBy(read), member);
    },
  };
}
