import { manyPages, type PutAside, sharing } from '../content/aside.ts';
import type { Review } from '../review/review.ts';
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

/** With more that are different, reviewers lie with their pages. */
const mostReviewers = 1000;

/** A page as it lies aside: of its reviewers only how they are found again. What few look at (its text, the answers) lies by itself. */
type LyingPage = Omit<FileReport, 'reviewers'> & { readonly reviewers: readonly LyingEntry[] };

type LyingEntry = Omit<ReviewerReport, 'reviewer' | 'review'> & {
  readonly reviewer: number | ReviewerSummary;
  readonly review?: Omit<Review, 'answers'>;
};

/** Where the parts of a page lie. */
interface Places {
  readonly page: () => string;
  readonly answers: () => string;
  readonly text: (() => string) | undefined;
}

/**
 * Holds the pages of a report as they are, or, where they are many and there is a place to put them aside, what of each is needed often: the rest is read
 * again when somebody looks at it, so that a report of many pages takes hardly more memory than one of few.
 */
export function folding(filter: Pick<SecretFilter, 'inside'>, putAside: PutAside | undefined, pages: number): Folding {
  if (putAside === undefined || pages < manyPages)
    return { page: (page) => page, inside: (report) => filter.inside(report) };
  const once = sharing<FileReport['verdict']>();
  const reviewers = reviewerTable();
  const atHand = new Map<Places, FileReport>();
  const pageBy = (places: Places): FileReport => {
    const known = atHand.get(places);
    if (known !== undefined) return known;
    const lying: LyingPage = JSON.parse(places.page());
    const answers = answersAt(places);
    const page = {
      ...lying,
      reviewers: lying.reviewers.map((one, place) => reviewers.whole(one, () => answers(place))),
    };
    atHand.set(places, page);
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
      const answers = shown.reviewers.map(({ review }) => review?.answers ?? []);
      const places = {
        page: putAside(lying),
        answers: putAside(JSON.stringify(answers)),
        text: text === undefined ? undefined : putAside(text),
      };
      return new Proxy(held, folded(places, pageBy));
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
    short({ reviewer, review, ...rest }: ReviewerReport): LyingEntry {
      const entry = review === undefined ? rest : { ...rest, review: withoutAnswers(review) };
      const number = numbers.get(reviewer) ?? known.length;
      if (number === known.length) {
        if (number === mostReviewers) return { ...entry, reviewer };
        known.push(reviewer);
        numbers.set(reviewer, number);
      }
      return { ...entry, reviewer: number };
    },
    whole({ reviewer, review, ...entry }: LyingEntry, answers: () => Review['answers']): ReviewerReport {
      const summary = typeof reviewer === 'number' ? known[reviewer] : reviewer;
      if (summary === undefined) throw new RangeError('no-such-reviewer');
      return { reviewer: summary, ...entry, ...(review === undefined ? {} : { review: answering(review, answers) }) };
    },
  };
}

function withoutAnswers({ answers: _, ...said }: Review): Omit<Review, 'answers'> {
  return said;
}

function answering(review: Omit<Review, 'answers'>, read: () => Review['answers']): Review {
  return {
    ...review,
    get answers() {
      return read();
    },
  };
}

/** The answers of a page by the place of who gave them, read once. */
function answersAt({ answers }: Places): (place: number) => Review['answers'] {
  let all: readonly Review['answers'][] | undefined;
  return (place) => {
    all ??= readAnswers(answers());
    return all[place] ?? [];
  };
}

function readAnswers(text: string): readonly Review['answers'][] {
  return JSON.parse(text);
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
function folded(places: Places, pageBy: (places: Places) => FileReport): ProxyHandler<FileReport> {
  return {
    get(held, member) {
      if (atOnce.has(member)) return Reflect.get(held, member);
      return member === 'text' ? places.text?.() : Reflect.get(pageBy(places), member);
    },
  };
}
