import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import type { ContentFile, Snapshot } from '../../../src/content/content.ts';
import { parsePage } from '../../../src/content/parse.ts';
import type { Review } from '../../../src/review/review.ts';
import type { RulesReviewer } from '../../../src/review/reviewer.ts';
import type { RulesSource } from '../../../src/review/rules/pool/page-job.ts';
import { openRulesPool, poolDefaults, type RulesPool } from '../../../src/review/rules/pool/pool.ts';
import { assets, contentFile, rulesReviewer, shown, snapshot } from './page.ts';

const entry = new URL('./worker-entry.ts', import.meta.url);
const opened: RulesPool[] = [];

function pool(
  limits: { checkMs?: number; size?: number; memoryMb?: number; idleMs?: number; entry?: URL; assets?: string } = {},
): RulesPool {
  const { checkMs = 60_000, ...others } = limits;
  const checks = { baseMs: checkMs, perThousandCharactersMs: 0 };
  const made = openRulesPool({ ...poolDefaults, checks, entry, assets, ...others });
  opened.push(made);
  return made;
}

function source(head: Readonly<Record<string, string>> = {}, more: Partial<RulesSource> = {}): RulesSource {
  return {
    head: snapshot(head),
    base: snapshot({}, 'c'.repeat(40)),
    changed: [],
    pages: [],
    reach: async () => ({ kind: 'unsure' }),
    results: async () => ({ ok: false, reason: 'missing', cause: 'none' }),
    ...more,
  };
}

/** The review of a file that nobody parsed before. */
async function judge(
  here: RulesPool,
  file: ContentFile,
  reviewer: RulesReviewer,
  from: RulesSource,
  signal: AbortSignal,
): Promise<Review> {
  return here.review(await here.parse(file), reviewer, from, signal);
}

const patient = new AbortController().signal;
/** Nothing in it is suspicious by itself, and all of it takes the Markdown parser many seconds. */
// With a sign of each part of the grammar: without one, that part is left out, and the page is read at once.
const endless = `[a: ${'x, '.repeat(100_000)} @ www http |`;
/** Would take it minutes: a hundred thousand links that never close. */
const bomb = '[a]('.repeat(100_000);

afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
});

describe('the pool', () => {
  it('gives each reviewer its review, with reads answered from the source', async () => {
    const here = pool();
    const file = contentFile('# Title\n\n[gone](./gone.md) and [there](./there.md#no-such-part)\n');
    const changed = [{ path: file.path, status: 'added' as const, blobSha: file.blobSha }];
    const from = source({ 'docs/page.md': file.text, 'docs/there.md': '# There\n' }, { changed });
    const page = await here.parse(file);
    const [links, structure] = await Promise.all([
      here.review(page, rulesReviewer('links'), from, patient),
      here.review(page, rulesReviewer('page-structure'), from, patient),
    ]);
    expect(links.findings.map(shown)).toEqual(['dead-file 3:8-3:17', 'dead-anchor 3:31-3:54']);
    expect(structure).toMatchObject({ reviewer: 'page-structure', approved: true, score: 100, undecided: [] });
  });

  it('has its workers judge the page that they are handed, and does not parse the file again', async () => {
    const here = pool();
    const page = await here.parse(contentFile('# Title\n'));
    const [heading] = page.headings;
    if (heading === undefined) throw new Error('the page has a heading');
    const handed = { ...page, headings: [heading, { ...heading, depth: 3, text: 'only here' }] };
    const review = await here.review(handed, rulesReviewer('page-structure'), source(), patient);
    expect(review.findings.map(({ criterion }) => criterion)).toEqual(['heading-order']);
  });

  it('starts no worker before there is work for one, and ends it when there was none for a while', async () => {
    const started: Worker[] = [];
    const note = (worker: Worker): number => started.push(worker);
    process.on('worker', note);
    onTestFinished(() => void process.off('worker', note));
    const here = pool({ idleMs: 1 });
    const page = await here.parse(contentFile('# Title\n\nA [link](./gone.md).\n'));
    expect(started).toEqual([]);
    const links = rulesReviewer('links');
    for (const number of [1, 2]) {
      expect(await here.review(page, links, source(), patient)).toMatchObject({ findings: [{}] });
      const [worker, ...others] = started.splice(0);
      expect([number, others]).toEqual([number, []]);
      if (worker !== undefined) await once(worker, 'exit');
    }
  });

  it('stops what takes too long, calls it undecided and goes on with the other files', async () => {
    const here = pool({ checkMs: 2500, size: 1 });
    const hostile = contentFile(endless, { path: 'docs/endless.md' });
    const good = contentFile('# Fine\n\nNothing to see.\n', { path: 'docs/good.md' });
    const from = source();
    const [first, second] = await Promise.all([
      judge(here, hostile, rulesReviewer('page-structure'), from, patient),
      judge(here, good, rulesReviewer('page-structure'), from, patient),
    ]);
    expect(first).toMatchObject({
      approved: false,
      score: null,
      undecided: ['This page could not be checked: it did not finish within 2.5 s.'],
      findings: [{ criterion: 'not-checked', standing: 'whole-page', blocks: false }],
    });
    expect(first.answers.every(({ status }) => status === 'uncertain')).toBe(true);
    expect(second).toMatchObject({ approved: true, undecided: [] });
  });

  it('parses a page for others as they would themselves, and hands over plain text when that takes too long', async () => {
    const here = pool({ checkMs: 2500, size: 1 });
    const file = contentFile('---\ntitle: A\n---\n\n# Title\n\n<A b={1}>Some *words*</A> {1 + 1}\n', {
      path: 'docs/a.mdx',
    });
    const hostile = contentFile(endless, { path: 'docs/endless.md' });
    const [stopped, parsed] = await Promise.all([here.parse(hostile), here.parse(file)]);
    expect(parsed).toEqual(await parsePage(file));
    expect(stopped).toMatchObject({
      syntax: { name: 'text' },
      text: endless,
      unparsed: 'it did not finish within 2.5 s',
    });
    // Nobody tries again: the answer is there at once, from a worker that has long been stopped.
    const again = await judge(here, hostile, rulesReviewer('links'), source(), patient);
    expect(again.undecided).toEqual(['This page could not be checked: it did not finish within 2.5 s.']);
  });

  it('does not even begin with a page that is built to stall parsers', async () => {
    const here = pool();
    const review = await judge(here, contentFile(bomb), rulesReviewer('page-structure'), source(), patient);
    expect(review.undecided).toEqual([
      'This page could not be checked: it holds more than 100000 lines and marks, which would stall a parser.',
    ]);
  });

  it('says in one plain line that a data file is missing', async () => {
    const here = pool({ assets: '/no/such/folder' });
    const review = judge(here, contentFile('A note.\n'), rulesReviewer('spelling'), source(), patient);
    await expect(review).rejects.toThrow(
      new Error('The data file words.graph.br, which comes with this program, is missing or damaged.'),
    );
  });

  it('survives a page that eats all memory', async () => {
    const here = pool({ memoryMb: 40, size: 1 });
    const huge = contentFile(endless);
    const review = await judge(here, huge, rulesReviewer('page-structure'), source(), patient);
    expect(review.approved).toBe(false);
    expect(review.undecided).toHaveLength(1);
  });

  it('rejects a review whose task was cancelled, and still serves the next one', async () => {
    const here = pool({ size: 1 });
    const cancel = new AbortController();
    const never: Snapshot = { ...snapshot({}), paths: () => new Promise(() => {}) };
    const page = await here.parse(contentFile('[a](b.md)\n'));
    const stuck = here.review(page, rulesReviewer('links'), source({}, { head: never }), cancel.signal);
    const reason = new Error('out of time');
    setImmediate(() => cancel.abort(reason));
    await expect(stuck).rejects.toBe(reason);
    const next = judge(
      here,
      contentFile('# b\n', { path: 'b.md' }),
      rulesReviewer('page-structure'),
      source(),
      patient,
    );
    await expect(next).resolves.toMatchObject({ approved: true });
  });

  it('says that the checkers could not be started instead of waiting for them', async () => {
    const here = pool({ entry: new URL('./no-such-entry.ts', import.meta.url) });
    const review = judge(here, contentFile('# a\n'), rulesReviewer('page-structure'), source(), patient);
    await expect(review).rejects.toThrow(/could not be started/u);
  });

  it('rejects what is under way when it is closed', async () => {
    const here = pool();
    const page = await here.parse(contentFile('# a\n'));
    const review = here.review(page, rulesReviewer('page-structure'), source(), patient);
    const outcome = expect(review).rejects.toThrow('The checkers were stopped.');
    await here.close();
    await outcome;
  });
});
