import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPublicationFile, replayPublication, reportPublication } from '../../src/cli/publication-file.ts';
import { verify } from '../../src/cli/verify.ts';
import { publishSchema } from '../../src/config/publish-schema.ts';
import { disagreeing, inspectPublication, sealPublication } from '../../src/record/publication-record.ts';
import type { PublicationRecord } from '../../src/record/publication-schema.ts';
import { inspectRecord, recordKey } from '../../src/record/record.ts';
import { publicationLines } from '../../src/report/publication/lines.ts';
import { publicationPage } from '../../src/report/publication/page.ts';
import { publicationSummary } from '../../src/report/publication/summary.ts';
import { publicationWords } from '../../src/report/publication/words.ts';
import { createSecretFilter } from '../../src/report/secret-filter.ts';
import { recordedPublication } from '../support/publishing/record.ts';
import { openSite } from './faults.ts';

const secret = 'a secret of sixteen letters';
const key = recordKey(secret);
const config = publishSchema.parse({
  ...{ pages: ['**'], site: 'https://site.example', target: { kind: 'folder', path: 'site' } },
});

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'content-gate-record-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** The records of a publication that went well, and of one whose caches refused. */
async function records(
  language = 'en',
): Promise<{ readonly good: PublicationRecord; readonly bad: PublicationRecord }> {
  const site = await openSite('webflow live');
  const first = await site.run({ pages: { 'a.md': '# First a', 'd.md': '---\ndraft: true\n---\n# D' } });
  const refusing = {
    kind: 'other',
    invalidate: async () => ({ kind: 'problem', message: 'It is away.', transient: false }),
  };
  const second = await site.run({
    pages: { 'a.md': '# Second a', 'b.md': '# New b', 'e.md': '# E [x](missing.md)' },
    more: [refusing as never],
  });
  if (first.kind !== 'ended' || second.kind !== 'ended') throw new Error('they did not end');
  return {
    good: recordedPublication(first.publication, config, language),
    bad: recordedPublication(second.publication, config, language),
  };
}

function world(directory: string) {
  const written: string[] = [];
  const terminal = { isTerminal: false, columns: 100, write: (text: string) => void written.push(text) };
  return {
    written,
    world: {
      ...{ directory, variables: { CONTENT_GATE_SIGNING_KEY: secret, HOME: directory }, clock: () => 0, bundle: '' },
      ...{ signal: new AbortController().signal, allow: () => {}, hide: () => {}, out: terminal, err: terminal },
      filter: createSecretFilter(),
    },
  };
}

describe('the record of a publication', () => {
  it('says what went where, from which verdict, how each step ended and what was undone; every change of it is seen', async () => {
    const { bad } = await records();
    expect(bad.pages.map(({ path, ending }) => [path, ending.kind])).toEqual([
      ['a.md', 'taken-back'],
      ['b.md', 'taken-back'],
      ['e.md', 'refused'],
    ]);
    expect(bad.pages[0]).toMatchObject({
      address: 'https://site.example/a',
      former: { path: 'a.md' },
      proof: { madeAt: '2026-11-01T00:00:00.000Z' },
    });
    expect(bad.run.compensations.map(({ task, status }) => [task, status])).toContainEqual(['publish a.md', 'failed']);
    const text = sealPublication(bad, key);
    const read = inspectPublication(text);
    expect(read).toMatchObject({ ok: true, signed: true, publication: bad });
    expect(read.ok && [read.isSignedWith(key), read.isSignedWith(recordKey('another secret, as long'))]).toEqual([
      true,
      false,
    ]);
    for (const [from, to] of [
      ['taken-back', 'published'],
      ['https://site.example/a', 'https://site.example/z'],
      ['2026-11-01', '2026-11-02'],
    ] as const) {
      expect(inspectPublication(text.replace(from, to)).ok).toBe(false);
    }
    // No verdict is proven by it.
    expect(inspectRecord(text).ok).toBe(false);
  });

  it('is told from one that says of a page what its steps do not say', async () => {
    const { good, bad } = await records();
    expect([disagreeing(good), disagreeing(bad)]).toEqual([[], []]);
    const lying = bad.pages.map((page) => ({
      ...page,
      ending: { kind: 'published', address: 'https://x.example/' } as const,
    }));
    expect(disagreeing({ ...bad, pages: lying }).map(({ path }) => path)).toEqual(['a.md', 'b.md', 'e.md']);
  });

  it('is verified, replayed and reported from its file', async () => {
    const { good, bad } = await records();
    const path = join(root, 'publication.json');
    await writeFile(path, sealPublication(bad, key));
    const { written, world: told } = world(root);
    expect(await verify({ record: path, format: 'pretty' }, told)).toBe(0);
    expect(written.join('')).toMatch(/^Intact: a publication of 3 pages, \d+ entries\.\nSignature: made with the key/u);
    written.length = 0;
    const read = await readPublicationFile(root, told);
    if (read === undefined) throw new Error('it is not found in its folder');
    expect(replayPublication(read, 'pretty', told)).toBe(0);
    expect(written.join('')).toContain('a.md: taken back, https://site.example/a is as it was before');
    expect(written.join('')).toContain('What it says of each page follows from its steps.');
    written.length = 0;
    expect(reportPublication(read, 'html', told)).toBe(0);
    expect(written.join('')).toContain('<!doctype html>');
    expect(reportPublication(read, 'sarif', told)).toBe(2);
    await writeFile(path, sealPublication(good, key).replace('a.md', 'z.md'));
    expect(await verify({ record: path, format: 'json' }, told)).toBe(1);
  });
});

describe('the report of a publication', () => {
  it('says on a terminal how each phase went, where each page is, what failed and why, and where all of it stands', async () => {
    const { good, bad } = await records();
    const timed = (lines: readonly string[]): readonly string[] =>
      lines.map((line) => line.replace(/\d+(?:\.\d)? (?:ms|s)$/u, 'N ms'));
    expect(timed(publicationLines(good))).toEqual([
      ...['validation', 'quality-gates', 'transformation'].map((name) => `${name}: done, N ms`),
      'pictures: skipped, it is not configured',
      'publishing: done, N ms',
      'invalidation: done, N ms',
      'verification: skipped, it is not configured',
      'a.md: published at https://site.example/a',
      'd.md: skipped, its front matter says that it is a draft',
      '1 page published of 1.',
    ]);
    const lines = timed(publicationLines(bad));
    expect(lines).toContain('Invalidation failed: It is away.');
    expect(lines.slice(-2)).toEqual([
      '0 pages published of 3, 3 not published.',
      'Every page that was written is as it was before.',
    ]);
  });

  it.each(Object.keys(publicationWords))(
    'shows pages with their addresses, what to do first, phases and the undo in %s',
    async (language) => {
      const { good, bad } = await records(language);
      const summary = publicationSummary(good);
      expect(summary).toContain('[site.example/a](https://site.example/a)');
      expect(publicationSummary(bad)).toContain('It links to missing.md, which does not exist: correct the link.');
      const page = publicationPage(bad);
      expect(page).toContain(`<html lang="${language}">`);
      expect(page).toContain('<a href="https://site.example/a">');
      for (const text of [summary, page]) expect(text).not.toMatch(/undefined|\[object/u);
    },
  );

  it('makes nothing active of what others wrote', async () => {
    const { good } = await records();
    const [page] = good.pages;
    if (page === undefined) throw new Error('there is no page');
    const hostile = '"><script>alert(1)</script>@all ::error::x | [a](javascript:b)';
    const record: PublicationRecord = {
      ...good,
      pages: [
        { ...page, path: hostile, ending: { kind: 'refused', problems: [hostile] } },
        { ...page, path: 'x.md', ending: { kind: 'published', address: `javascript:${hostile}` } },
        { ...page, path: 'y.md', ending: { kind: 'left', address: `https://x.example/](javascript:x)`, why: hostile } },
      ],
      recovered: [{ what: hostile, kind: 'left' }],
      run: { ...good.run, warnings: [hostile] },
    };
    expect(publicationPage(record)).not.toMatch(/<script|href="javascript/u);
    // What stands as code is shown and never acted on.
    const outsideCode = publicationSummary(record).replaceAll(/(`+)[^\n]*?\1/gu, '');
    expect(outsideCode).not.toMatch(/<script|@all|(?<!\\)\]\(/u);
    expect(publicationLines(record).join('\n')).not.toMatch(/^::/mu);
  });
});
