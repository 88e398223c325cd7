// One checker in a process of its own, so that its start and its memory are its own: prints the numbers as JSON.
import { fileURLToPath } from 'node:url';
import type { ContentFile, Snapshot } from '../../src/content/content.ts';
import { parsePage } from '../../src/content/parse.ts';
import { readAsset } from '../../src/local/assets.ts';
import type { RulesReviewer } from '../../src/review/reviewer.ts';
import { checkerNamed } from '../../src/review/rules/checkers/registry.ts';
import { rulesReview } from '../../src/review/rules/rules-review.ts';
import { prosePage } from './prose.ts';

const words = 1000;
const pages = 30;
const [name = ''] = process.argv.slice(2);
const checker = checkerNamed(name);

const text = prosePage(0, words);
const nothing: Snapshot = {
  sha: 'a'.repeat(40),
  read: async () => ({ ok: false, reason: 'missing', cause: 'none' }),
  paths: async () => new Set(['docs/page.md']),
};
const asset = (file: string): Promise<Uint8Array> =>
  readAsset(fileURLToPath(new URL('../../assets', import.meta.url)), file);

function pageOf(number: number): ContentFile {
  const page = number === 0 ? text : prosePage(number, words);
  const lines = [{ start: 1, end: page.split('\n').length }];
  return {
    path: 'docs/page.md',
    status: 'added',
    blobSha: '0'.repeat(40),
    text: page,
    changedLines: lines,
    commentableLines: lines,
  };
}

async function check(number: number): Promise<{ readonly parse: number; readonly check: number }> {
  const startedAt = performance.now();
  const document = await parsePage(pageOf(number));
  const parsedAt = performance.now();
  if (checker !== undefined) {
    const { responsibility, criteria } = checker;
    const reviewer: RulesReviewer = {
      name,
      kind: 'rules',
      checker: name,
      options: {},
      responsibility,
      criteria,
      weight: 1,
      required: true,
      veto: false,
      threshold: 80,
      timeoutMs: 60_000,
    };
    await rulesReview(reviewer, checker, document, {
      head: nothing,
      base: nothing,
      changed: [],
      pages: ['docs/page.md'],
      asset,
      results: async () => ({ ok: false, reason: 'missing', cause: 'none' }),
      reach: async () => ({ kind: 'unsure' }),
      signal: new AbortController().signal,
    });
  }
  return { parse: parsedAt - startedAt, check: performance.now() - parsedAt };
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
const rest: { readonly parse: number; readonly check: number }[] = [];
const before = process.memoryUsage.rss();
const first = await check(0);
for (let number = 1; number <= pages; number += 1) rest.push(await check(number));
const counted = text.split(/\s+/u).filter((word) => /\w/.test(word)).length;
console.log(
  JSON.stringify({
    words: counted,
    first: first.check,
    parse: median(rest.map(({ parse }) => parse)),
    check: median(rest.map(({ check }) => check)),
    memoryMiB: (process.resourceUsage().maxRSS * 1024 - before) / 1024 / 1024,
  }),
);
