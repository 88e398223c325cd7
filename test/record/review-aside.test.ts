import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import type { Json } from '../../src/engine/pipeline.ts';
import { toPlainData } from '../../src/engine/plain-data.ts';
import { recordKey, sealRecord } from '../../src/record/record.ts';
import { PagedReport } from '../../src/record/record-digest.ts';
import { inspectPart, sealPart } from '../../src/record/record-part.ts';
import type { KeptReview } from '../../src/record/record-schema.ts';
import { reviewAside } from '../../src/record/review-aside.ts';

const key = recordKey('secret');
const at = '2026-11-22T10:00:00.000Z';
const about = { repositoryId: 1, workflowPath: 'w.yml', pullRequest: 2, gateId: 'g', runId: '3', attempt: 1 };
const common = { version: 1, subject: { ...about, headSha: null, baseSha: null }, updatedAt: at, files: [] } as const;

const reviews = fc.array(
  fc
    .jsonValue({ maxDepth: 3 })
    .map((value) => toPlainData(JSON.parse(JSON.stringify(value))))
    .map((plain, index = 0): KeptReview => {
      if (!plain.ok) throw new Error(plain.why);
      const origin = { path: `${index}.md`, madeAt: at, runId: '3', headSha: 'c0ffee' };
      return Object.freeze({ key: 'a'.repeat(64), value: plain.value, ...origin });
    }),
  { maxLength: 4 },
);

test.prop([reviews])('reviews that lie aside are written as those that are held', (held) => {
  const texts: string[] = [];
  const aside = held.map((review) =>
    reviewAside(review, (text) => {
      const place = texts.push(text) - 1;
      return () => texts[place] ?? '';
    }),
  );
  expect(aside.map(({ value }) => value)).toEqual(held.map(({ value }) => value));
  const recordOf = (some: readonly KeptReview[]) =>
    sealRecord({ ...common, gateVersion: '1', startedAt: at, reviews: some }, key).bytes.toString('utf8');
  expect(recordOf(aside)).toBe(recordOf(held));
  const partOf = (some: readonly KeptReview[]) =>
    sealPart({ ...common, after: 'b'.repeat(64), number: 1, reviews: some }, key);
  expect(partOf(aside)).toBe(partOf(held));
  expect(inspectPart(partOf(aside))).toMatchObject({ ok: true, part: { reviews: held } });
});

test.prop([
  fc.array(fc.dictionary(fc.string(), fc.integer()), { maxLength: 4 }),
  fc.dictionary(fc.string(), fc.string()),
])('a report that is made page by page is written as one that is held', (pages, rest) => {
  const { files: _, ...head } = rest;
  const plain = toPlainData({ ...head, files: pages });
  if (!plain.ok) throw new Error(plain.why);
  const recordOf = (report: Json | PagedReport) =>
    sealRecord({ ...common, gateVersion: '1', startedAt: at, reviews: [], report }, key).bytes.toString('utf8');
  expect(recordOf(new PagedReport(head, pages))).toBe(recordOf(plain.value));
});
