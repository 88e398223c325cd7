import type { Page } from '../../src/content/page.ts';
import { parsePage } from '../../src/content/parse.ts';
import { readAsset } from '../../src/local/assets.ts';
import type { Review } from '../../src/review/review.ts';
import type { RulesTools } from '../../src/review/rules/checker.ts';
import { checkerDescriptions, checkerNamed } from '../../src/review/rules/checkers/registry.ts';
import { rulesReview } from '../../src/review/rules/rules-review.ts';
import { PageChecks } from '../../src/run/page-checks.ts';
import { assets, contentFile, rulesReviewer, type Setting, snapshot } from '../review/rules/page.ts';

/** All checkers with their defaults, but those that must be told something first. */
const reviewers = checkerDescriptions
  .filter(({ options }) => options.safeParse({}).success)
  .map(({ name }) => rulesReviewer(name));

/** A page with what every checker says of it, by itself and after suggestions were tried. */
export interface CheckedPage {
  readonly page: Page;
  readonly drafts: readonly Review[];
  readonly reviews: readonly Review[];
}

/** Checks a new page by all checkers, in this thread. */
export async function checked(text: string, setting: Setting = {}): Promise<CheckedPage> {
  const file = contentFile(text, setting);
  const page = await parsePage(file);
  const head = { ...setting.head, [file.path]: text };
  const tools: RulesTools = {
    head: snapshot(head),
    base: snapshot(setting.base ?? setting.head ?? {}, 'c'.repeat(40)),
    changed: setting.changed ?? [{ path: file.path, status: file.status }],
    pages: [file.path],
    reach: async () => ({ kind: 'alive' }),
    asset: (name) => readAsset(assets, name),
    results: async (path) => ({ ok: false, reason: 'missing', cause: `no ${path}` }),
    signal: new AbortController().signal,
  };
  const check = async (reviewer: (typeof reviewers)[number], one: Page): Promise<Review> => {
    const checker = checkerNamed(reviewer.checker);
    if (checker === undefined) throw new Error(`no checker ${reviewer.checker}`);
    return rulesReview(reviewer, checker, one, tools);
  };
  const checks = new PageChecks(file, reviewers, async () => page, { check, parse: parsePage });
  const [drafts, reviews] = await Promise.all([
    Promise.all(reviewers.map((reviewer) => check(reviewer, page))),
    Promise.all(reviewers.map((reviewer) => checks.review(reviewer, tools.signal))),
  ]);
  return { page, drafts, reviews };
}
