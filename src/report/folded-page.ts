import { type PutAside, sharing } from '../content/aside.ts';
import type { FileReport, Report } from './report.ts';
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

/**
 * Holds the pages of a report as they are, or, where they are many and there is a place to put them aside, what of each is needed often: the rest is read
 * again when somebody looks at it, so that a report of many pages takes hardly more memory than one of few.
 */
export function folding(filter: Pick<SecretFilter, 'inside'>, putAside: PutAside | undefined, pages: number): Folding {
  if (putAside === undefined || pages < manyPages)
    return { page: (page) => page, inside: (report) => filter.inside(report) };
  const once = sharing<FileReport['verdict']>();
  const atHand = new Map<() => string, FileReport>();
  const pageBy = (read: () => string): FileReport => {
    const known = atHand.get(read);
    if (known !== undefined) return known;
    const page: FileReport = JSON.parse(read());
    atHand.set(read, page);
    const [oldest] = atHand.keys();
    if (oldest !== undefined && atHand.size > mostAtHand) atHand.delete(oldest);
    return page;
  };
  return {
    page(given) {
      const shown = filter.inside(given);
      const held = { ...shown, verdict: once(shown.verdict) };
      for (const member of Object.keys(held)) if (!atOnce.has(member)) Reflect.set(held, member, undefined);
      return new Proxy(held, folded(putAside(JSON.stringify(shown)), pageBy));
    },
    // What was put aside is without them already.
    inside: (report) => ({ ...filter.inside({ ...report, files: [] }), files: report.files }),
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
function folded(read: () => string, pageBy: (read: () => string) => FileReport): ProxyHandler<FileReport> {
  return {
    get: (held, member) => (atOnce.has(member) ? Reflect.get(held, member) : Reflect.get(pageBy(read), member)),
  };
}
