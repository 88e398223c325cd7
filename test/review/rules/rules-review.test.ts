import { fc, it as property } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parsePage } from '../../../src/content/parse.ts';
import { fingerprint } from '../../../src/review/fingerprint.ts';
import { reviewSchema } from '../../../src/review/review.ts';
import type { Criterion, RulesReviewer } from '../../../src/review/reviewer.ts';
import { type CheckResult, defineChecker, type RawFinding } from '../../../src/review/rules/checker.ts';
import { checkerDescriptions, checkerNamed } from '../../../src/review/rules/checkers/registry.ts';
import { toReview, undecidedReview } from '../../../src/review/rules/rules-review.ts';
import { scoreOf } from '../../../src/review/score.ts';
import { contentFile, reviewed, rulesReviewer } from './page.ts';

const criteria: readonly Criterion[] = [
  { id: 'one', text: 'x', kind: 'must-not-contain', severity: 'blocking', weight: 1 },
  { id: 'two', text: 'x', kind: 'must-not-contain', severity: 'warning', weight: 3 },
];
const reviewer: RulesReviewer = { ...rulesReviewer('page-structure'), name: 'house', criteria, threshold: 70 };
const text = 'First line.\nSecond line.\nThird line.\n';

async function review(result: CheckResult, changed = [{ start: 2, end: 2 }]): Promise<ReturnType<typeof toReview>> {
  const file = contentFile(text, { status: 'modified', changedLines: changed });
  return toReview(reviewer, await parsePage(file), result);
}

const at = (start: number, end: number, criterion = 'one'): RawFinding => ({
  criterion,
  message: 'm',
  span: { start, end },
});

describe('a review of rules', () => {
  it('blocks by a blocking criterion in changed text, with the quote and its place', async () => {
    const made = await review({ findings: [at(12, 18)] });
    expect(made).toMatchObject({ approved: false, score: 75 });
    expect(made.findings).toMatchObject([
      {
        standing: 'changed',
        blocks: true,
        quote: { text: 'Second', match: 'exact', region: 'prose' },
        range: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 7 },
      },
    ]);
    expect(reviewSchema.parse(made)).toEqual(made);
  });

  it('does not hold a change responsible for what was there before', async () => {
    const made = await review({ findings: [at(0, 5), at(25, 30, 'two')] });
    expect(made).toMatchObject({ approved: true, score: 100 });
    expect(made.findings.map(({ standing, blocks }) => [standing, blocks])).toEqual([
      ['already-there', false],
      ['already-there', false],
    ]);
  });

  it('does not count the line after a finding that ends with its line', async () => {
    const made = await review({ findings: [at(0, 12)] });
    expect(made.findings[0]?.standing).toBe('already-there');
  });

  it('scores a warning in changed text without blocking', async () => {
    const made = await review({ findings: [at(12, 18, 'two')] });
    expect(made).toMatchObject({ approved: false, score: 25 });
    expect(made.findings[0]?.blocks).toBe(false);
  });

  it('drops findings of criteria that the team has switched off', async () => {
    expect((await review({ findings: [at(12, 18, 'three')] })).findings).toEqual([]);
  });

  it('never approves what is undecided, and takes nothing off when nothing applies', async () => {
    expect(await review({ findings: [], undecided: ['no schema'] })).toMatchObject({ approved: false, score: 100 });
    const none = await review({ findings: [], notApplicable: 'another language' });
    expect(none).toMatchObject({ approved: true, score: 100 });
    expect(none.answers.every(({ status }) => status === 'not_applicable')).toBe(true);
  });

  it('repeats nothing of a sensitive finding', async () => {
    const made = await review({ findings: [{ ...at(12, 18), sensitive: true }] });
    expect(JSON.stringify(made)).not.toContain('Second');
    expect(made.findings[0]).toMatchObject({ blocks: true, range: { startLine: 2 } });
  });

  it('lists the first findings of a flood and counts the rest, blocking ones first', async () => {
    const flood = Array.from({ length: 60 }, () => at(13, 14, 'two'));
    const made = await review({ findings: [...flood, at(12, 18)] });
    expect(made.findings[0]?.criterion).toBe('one');
    expect(made.findings).toHaveLength(51);
    expect(made.notes).toEqual(['two: 60 findings, of which the first 50 are listed.']);
    expect(made.approved).toBe(false);
  });

  it('is undecided and not approved when its checker did not end', () => {
    const made = undecidedReview(reviewer, 'docs/a.md', 'it hung');
    expect(reviewSchema.parse(made)).toEqual(made);
    expect(made).toMatchObject({ approved: false, undecided: ['This page could not be checked: it hung.'] });
  });

  property.prop([
    fc.array(fc.record({ weight: fc.integer({ min: 1, max: 5000 }), met: fc.boolean() }), { minLength: 1 }),
  ])('has a score that is 100 exactly when everything is met, and never rises by one more unmet criterion', (rows) => {
    const asked = rows.map(({ weight }, index) => ({
      ...(criteria[0] ?? fail()),
      id: `c${index}`,
      weight: weight / 1000,
    }));
    const answers = rows.map(({ met }, index) => ({
      criterion: `c${index}`,
      status: met ? ('met' as const) : ('not_met' as const),
      reason: '',
    }));
    const score = scoreOf(asked, answers);
    expect(score === 100).toBe(rows.every(({ met }) => met));
    const worse = answers.map((answer, index) => (index === 0 ? { ...answer, status: 'not_met' as const } : answer));
    expect(scoreOf(asked, worse)).toBeLessThanOrEqual(score ?? 0);
  });
});

function fail(): never {
  throw new Error('the table of criteria is empty');
}

describe('a fingerprint', () => {
  const identity = { reviewer: 'house', criterion: 'one', path: 'a.md', quote: 'some words' };

  it('survives a new wrapping of the text and nothing else', () => {
    expect(fingerprint({ ...identity, quote: ' some\n  words ' })).toBe(fingerprint(identity));
    expect(fingerprint({ ...identity, quote: 'other words' })).not.toBe(fingerprint(identity));
    expect(fingerprint({ ...identity, path: 'b.md' })).not.toBe(fingerprint(identity));
    expect(fingerprint(identity)).toMatch(/^[0-9a-f]{16}$/u);
  });

  it('keeps its parts apart', () => {
    const one = fingerprint({ ...identity, path: 'a|b', quote: 'c' });
    expect(fingerprint({ ...identity, path: 'a', quote: 'b|c' })).not.toBe(one);
  });
});

describe('the registry', () => {
  it('names every reviewer of the manual once', () => {
    expect(checkerDescriptions.map(({ name }) => name)).toEqual([
      'front-matter',
      'links',
      'hidden-text',
      'secrets',
      'page-structure',
      'markdown',
      'spelling',
      'grammar',
      'reading-level',
      'inclusive-language',
      'glossary',
      'results',
    ]);
    expect(checkerNamed('no-such-checker')).toBeUndefined();
  });

  it('lets only safety, links, front matter and marks of a merge block', () => {
    const blocking = checkerDescriptions.filter(({ criteria: own }) =>
      own.some(({ severity }) => severity === 'blocking'),
    );
    expect(
      blocking
        .map(({ name }) => name)
        .filter((name) => name !== 'page-structure')
        .sort(),
    ).toEqual(['front-matter', 'links', 'secrets']);
  });

  it('refuses settings that a checker does not know', async () => {
    await expect(reviewed('links', 'x\n', { options: { root: [] } })).rejects.toThrow(z.ZodError);
  });

  it('gives a checker its options with their defaults', async () => {
    const seen: unknown[] = [];
    const checker = defineChecker({
      name: 'x',
      responsibility: 'x',
      criteria: [],
      defaultWeight: 0,
      options: z.strictObject({ limit: z.int().default(3) }),
      check: async (_document, options) => {
        seen.push(options.limit);
        return { findings: [] };
      },
    });
    const document = await parsePage(contentFile('x\n'));
    const tools = {
      head: none,
      base: none,
      changed: [],
      pages: [],
      reach: async () => ({ kind: 'unsure' }) as const,
      asset: async () => new Uint8Array(),
      results: none.read,
      signal: new AbortController().signal,
    };
    await checker.check(document, {}, tools);
    expect(seen).toEqual([3]);
  });
});

const none = {
  sha: '0',
  read: async () => ({ ok: false, reason: 'missing', cause: 'none' }) as const,
  paths: async () => undefined,
};
