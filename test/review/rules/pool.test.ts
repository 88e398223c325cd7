import { afterEach, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../src/content/content.ts';
import { openRulesPool, poolDefaults, type RulesPool } from '../../../src/review/rules/pool.ts';
import type { RulesSource } from '../../../src/review/rules/pool-seat.ts';
import { assetPaths, contentFile, rulesReviewer, shown, snapshot } from './page.ts';

const entry = new URL('./worker-entry.ts', import.meta.url);
const opened: RulesPool[] = [];

function pool(limits: { fileLimitMs?: number; size?: number; memoryMb?: number; entry?: URL } = {}): RulesPool {
  const made = openRulesPool({ ...poolDefaults, fileLimitMs: 60_000, entry, assets: assetPaths, ...limits });
  opened.push(made);
  return made;
}

function source(head: Readonly<Record<string, string>> = {}, more: Partial<RulesSource> = {}): RulesSource {
  return {
    head: snapshot(head),
    base: snapshot({}, 'c'.repeat(40)),
    changed: [],
    results: async () => ({ ok: false, reason: 'missing', cause: 'none' }),
    ...more,
  };
}

const patient = new AbortController().signal;
/** Takes the Markdown parser minutes: a hundred thousand links that never close. */
const bomb = '[a]('.repeat(100_000);

afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
});

describe('the pool', () => {
  it('gives each reviewer its review, with reads answered from the source', async () => {
    const here = pool();
    const file = contentFile('# Title\n\n[gone](./gone.md) and [there](./there.md#no-such-part)\n');
    const from = source({ 'docs/page.md': file.text, 'docs/there.md': '# There\n' });
    const [links, structure] = await Promise.all([
      here.review(file, rulesReviewer('links'), from, patient),
      here.review(file, rulesReviewer('structure'), from, patient),
    ]);
    expect(links.findings.map(shown)).toEqual(['dead-file 3:8-3:17', 'dead-anchor 3:31-3:54']);
    expect(structure).toMatchObject({ reviewer: 'structure', approved: true, score: 100, undecided: [] });
  });

  it('stops what takes too long, calls it undecided and goes on with the other files', async () => {
    const here = pool({ fileLimitMs: 2500, size: 1 });
    const hostile = contentFile(bomb, { path: 'docs/bomb.md' });
    const good = contentFile('# Fine\n\nNothing to see.\n', { path: 'docs/good.md' });
    const from = source();
    const [first, second] = await Promise.all([
      here.review(hostile, rulesReviewer('structure'), from, patient),
      here.review(good, rulesReviewer('structure'), from, patient),
    ]);
    expect(first).toMatchObject({
      approved: false,
      score: null,
      undecided: ['structure could not judge docs/bomb.md: it did not finish within 2.5 s.'],
      findings: [{ criterion: 'not-checked', standing: 'whole-page', blocks: false }],
    });
    expect(first.answers.every(({ status }) => status === 'uncertain')).toBe(true);
    expect(second).toMatchObject({ approved: true, undecided: [] });
  });

  it('survives a page that eats all memory', async () => {
    const here = pool({ memoryMb: 40, size: 1 });
    const huge = contentFile('# a\n'.repeat(1_000_000));
    const review = await here.review(huge, rulesReviewer('structure'), source(), patient);
    expect(review.approved).toBe(false);
    expect(review.undecided).toHaveLength(1);
  });

  it('rejects a review whose task was cancelled, and still serves the next one', async () => {
    const here = pool({ size: 1 });
    const cancel = new AbortController();
    const never: Snapshot = { ...snapshot({}), paths: () => new Promise(() => {}) };
    const stuck = here.review(
      contentFile('[a](b.md)\n'),
      rulesReviewer('links'),
      source({}, { head: never }),
      cancel.signal,
    );
    const reason = new Error('out of time');
    setImmediate(() => cancel.abort(reason));
    await expect(stuck).rejects.toBe(reason);
    const next = here.review(contentFile('# b\n', { path: 'b.md' }), rulesReviewer('structure'), source(), patient);
    await expect(next).resolves.toMatchObject({ approved: true });
  });

  it('says that the checkers could not be started instead of waiting for them', async () => {
    const here = pool({ entry: new URL('./no-such-entry.ts', import.meta.url) });
    const review = here.review(contentFile('# a\n'), rulesReviewer('structure'), source(), patient);
    await expect(review).rejects.toThrow(/could not be started/u);
  });

  it('rejects what is under way when it is closed', async () => {
    const here = pool();
    const review = here.review(contentFile('# a\n'), rulesReviewer('structure'), source(), patient);
    const outcome = expect(review).rejects.toThrow('The checkers were stopped.');
    await here.close();
    await outcome;
  });

  it('lets grammar wait for its engine without touching the limit of a file', async () => {
    const here = pool({ fileLimitMs: 1 });
    here.warmGrammar();
    const review = await here.review(
      contentFile('You can open an user menu from here.\n'),
      rulesReviewer('grammar'),
      source(),
      patient,
    );
    expect(review.findings.map(shown)).toEqual(['grammar-slip 1:14-1:16']);
  });
});
