import type { ContentFile } from '../../../content/content.ts';
import { stallsParser } from '../../../content/formats/formats.ts';
import { plainPage } from '../../../content/formats/text/plain-page.ts';
import type { Page } from '../../../content/page.ts';
import { parsePage } from '../../../content/parse.ts';
import type { Review } from '../../review.ts';
import type { RulesReviewer } from '../../reviewer.ts';
import { undecidedReview } from '../rules-review.ts';
import type { RulesPoolOptions } from './check-worker.ts';
import type { RulesSource } from './page-job.ts';
import { WorkerQueue } from './worker-queue.ts';

/**
 * Limits that hold where a door has no reason for others. Hostile Markdown takes longer than any limit; an ordinary page
 * takes a second, and 15 ms more for each thousand characters, measured on a busy two-core machine.
 */
export const poolDefaults = {
  size: 2,
  checks: { baseMs: 5000, perThousandCharactersMs: 30 },
  memoryMb: 512,
  /** Longer than pages of one phase wait for each other; starting another worker takes a third of a second. */
  idleMs: 2000,
} as const;

/** A page up to this size is parsed on this thread: whatever stands on it, that takes a moment, and no worker has to start. */
const small = { characters: 16_000, lines: 500 } as const;

/** Parses and checks pages; worker threads do what may take long: hostile content can stop one, and neither the gate nor another file. */
export interface RulesPool {
  /**
   * Parses a file: a small one on this thread, a larger one in a worker with a time limit. What takes too long, or is built
   * to stall parsers, comes back as plain text that says so. Whoever asks keeps the page: nobody parses a file twice.
   */
  parse(file: ContentFile): Promise<Page>;
  /** One review of one page; a page that could not be parsed or takes too long comes back undecided, never approved. */
  review(page: Page, reviewer: RulesReviewer, source: RulesSource, signal: AbortSignal): Promise<Review>;
  /** Stops all workers. Reviews that are under way are rejected. */
  close(): Promise<void>;
}

/** Opens a pool; no worker starts before it is needed. */
export function openRulesPool(options: RulesPoolOptions): RulesPool {
  const queue = new WorkerQueue(options, { size: options.size, limit: options.checks });
  return {
    async parse(file) {
      const construct = stallsParser(file.path, file.text);
      if (construct !== undefined) return plainPage(file, `it holds ${construct}, which would stall a parser`);
      return isSmall(file.text) ? parsePage(file) : queue.parse(file);
    },
    async review(page, reviewer, source, signal) {
      if (page.unparsed !== undefined) return undecidedReview(reviewer, page.file.path, page.unparsed);
      return queue.review(page, reviewer, source, signal);
    },
    close: () => queue.close(),
  };
}

function isSmall(text: string): boolean {
  return text.length <= small.characters && text.split('\n').length <= small.lines;
}
