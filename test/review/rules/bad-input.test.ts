import { afterAll, describe, expect, it } from 'vitest';
import { reviewSchema } from '../../../src/review/review.ts';
import { checkerDescriptions } from '../../../src/review/rules/checkers/registry.ts';
import { openRulesPool, poolDefaults } from '../../../src/review/rules/pool/pool.ts';
import { assets, contentFile, rulesReviewer, snapshot } from './page.ts';

/** Short, so that what is built to hang is stopped soon; long enough for a page that is merely odd. */
const pool = openRulesPool({
  ...poolDefaults,
  checks: { baseMs: 5000, perThousandCharactersMs: 0 },
  entry: new URL('./worker-entry.ts', import.meta.url),
  assets,
});
const reviewers = checkerDescriptions
  .filter(({ name, options }) => name !== 'grammar' && options.safeParse({}).success)
  .map(({ name }) => name)
  .map((name) => rulesReviewer(name));
const source = {
  head: snapshot({}),
  base: snapshot({}, 'c'.repeat(40)),
  changed: [],
  pages: [],
  reach: async () => ({ kind: 'unsure' }) as const,
  results: async () => ({ ok: false, reason: 'missing', cause: 'none' }) as const,
};

afterAll(() => pool.close());

const hostile: Readonly<Record<string, readonly [text: string, path?: string]>> = {
  nothing: [''],
  'one byte-order mark': ['\uFEFF'],
  'bytes that are no text': [Array.from({ length: 5000 }, (_, at) => String.fromCharCode((at * 7) % 256)).join('')],
  'replacement characters': ['\uFFFD'.repeat(10_000)],
  'lone surrogates': ['\uD800 a \uDFFF b \uD83D'.repeat(500)],
  'two megabytes in one line': ['word '.repeat(420_000)],
  'a million headings': ['# a\n'.repeat(1_000_000)],
  'links that never close': ['[a]('.repeat(100_000)],
  'footnotes that never close': ['[^a'.repeat(30_000)],
  'brackets that never close': ['!['.repeat(50_000)],
  'quotations within quotations': ['>'.repeat(5000) + ' deep'],
  'lists within lists': [Array.from({ length: 800 }, (_, at) => `${'  '.repeat(at)}- x`).join('\n')],
  'back-ticks of every length': [Array.from({ length: 700 }, (_, at) => `${'`'.repeat(at)} `).join('')],
  'emphasis that never closes': ['*a **b '.repeat(20_000)],
  'tags that never close': ['<a href="'.repeat(20_000)],
  'images within tags': ['<img '.repeat(20_000)],
  'a comment that never closes': [`# a\n\n<!-- ${'x '.repeat(50_000)}`],
  'a fence that never closes': [`# a\n\n\`\`\`\n${'x\n'.repeat(50_000)}`],
  'front matter that never closes': [`---\n${'key: value\n'.repeat(20_000)}`],
  'YAML aliases that multiply': [
    `---\na: &a [x, x, x, x, x, x, x, x, x, x]\n${'bcdefghij'
      .split('')
      .map((key, at) => `${key}: &${key} [${Array(10).fill(`*${'abcdefghij'[at]}`).join(', ')}]`)
      .join('\n')}\n---\n`,
  ],
  'YAML within YAML': [`---\na: ${'['.repeat(3000)}${']'.repeat(3000)}\n---\n`],
  'a program as front matter': ['---js\nprocess.exit(1)\n---\n\nText.\n'],
  'MDX that never closes': ['<A>{'.repeat(5000), 'docs/a.mdx'],
  'MDX with a program': ['export const x = process.exit(1)\n\n{process.exit(1)}\n\nText.\n', 'docs/a.mdx'],
  'HTML within HTML': ['<div>'.repeat(20_000), 'docs/a.html'],
  'a table of ten thousand columns': [`|${'a|'.repeat(10_000)}\n|${'-|'.repeat(10_000)}\n`],
  'digits without end': ['4'.repeat(200_000)],
  'spaces without end': [`a${' '.repeat(300_000)}b`],
  'a word without end': ['a'.repeat(300_000)],
  'keys without end': [`eyJ${'a'.repeat(100_000)}.eyJ${'b'.repeat(100_000)}`],
};

describe('hostile pages', () => {
  it.each(Object.entries(hostile))(
    '%s: every reviewer answers, in time or undecided',
    { timeout: 120_000 },
    async (_, [text, path]) => {
      const page = await pool.parse(contentFile(text, path === undefined ? {} : { path }));
      const patient = new AbortController().signal;
      const endings = await Promise.allSettled(
        reviewers.map((reviewer) => pool.review(page, reviewer, source, patient)),
      );
      for (const ending of endings) {
        if (ending.status === 'rejected') throw ending.reason;
        expect(reviewSchema.safeParse(ending.value).error).toBeUndefined();
        if (ending.value.undecided.length > 0) expect(ending.value.approved).toBe(false);
      }
    },
  );

  it('leave the pool fit for the next page', async () => {
    const review = await pool.review(
      await pool.parse(contentFile('# Fine\n\nText.\n')),
      rulesReviewer('page-structure'),
      source,
      new AbortController().signal,
    );
    expect(review).toMatchObject({ approved: true, undecided: [] });
  });
});
