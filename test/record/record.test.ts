import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createContext, snapshotOf } from '../../src/engine/context.ts';
import type { TaskOutcome } from '../../src/engine/outcome.ts';
import type { Json } from '../../src/engine/pipeline.ts';
import { resumable } from '../../src/engine/reuse.ts';
import {
  type ExpectedSubject,
  inspectRecord,
  largestRecord,
  openRecord,
  recordKey,
  sealRecord,
} from '../../src/record/record.ts';
import { eachOf } from '../../src/record/record-cuts.ts';
import type { FileRecord, RunRecord } from '../../src/record/record-schema.ts';

const key = recordKey('a secret of the team');
const expected: ExpectedSubject = {
  ...{ repositoryId: 42, workflowPath: '.github/workflows/gate.yml', pullRequest: 7, gateId: 'content-gate' },
};

function fileOf(path: string, text: string): FileRecord {
  const context = createContext(() => 0);
  context.append('start', 'text', text);
  context.append('brand', 'brand-review', { approved: true, score: 91 });
  const task = {
    phase: 'reviews',
    name: 'brand',
    inputs: ['text'],
    outputs: ['brand-review'],
    timeoutMs: 5,
    required: true,
    weight: 0.3,
  };
  const outcomes: readonly TaskOutcome[] = [
    { task, startedMs: 0, durationMs: 5, status: 'completed', outputs: { 'brand-review': { approved: true } } },
    { task: { ...task, name: 'legal' }, startedMs: 0, durationMs: 5, status: 'timed-out', timeoutMs: 5, limit: 'task' },
    { task: { ...task, name: 'facts' }, durationMs: 0, status: 'skipped', reason: 'no' },
    { task: { ...task, name: 'style' }, durationMs: 1, status: 'failed', error: 'no' },
    { task: { ...task, name: 'links' }, durationMs: 1, status: 'cancelled', reason: 'no' },
  ];
  const file: FileRecord = {
    path,
    blobSha: 'ab'.repeat(20),
    contentKey: 'k1',
    context: snapshotOf(context),
    outcomes: outcomes.map((outcome) => Object.freeze(outcome)),
    ending: { status: 'blocked', phase: 'reviews', task: 'legal', reason: 'timed out' },
    ...{ completedPhases: 0, totalPhases: 1, durationMs: 5, verdict: { decision: 'inconclusive' } },
    compensations: [{ phase: 'publish', durationMs: 1, status: 'failed', error: 'no' }],
  };
  return Object.freeze(file);
}

function recordOf(changed: Partial<RunRecord> = {}): RunRecord {
  return {
    version: 1,
    gateVersion: '1.0.0',
    subject: { ...expected, runId: '99', attempt: 1, headSha: 'c0ffee', baseSha: 'beef' },
    startedAt: '2026-11-22T10:00:00.000Z',
    updatedAt: '2026-11-22T10:00:05.000Z',
    files: [fileOf('docs/a.md', 'short'), fileOf('docs/b.md', 'long '.repeat(1000))],
    reviews: [review('1', '2026-11-20T00:00:00Z'), review('2', '2026-11-21T00:00:00Z')],
    report: { headline: 'approved' },
    ...changed,
  };
}

/** As it is read again. */
function sealed(...[record, opener]: Parameters<typeof sealRecord>) {
  const { bytes, ...rest } = sealRecord(record, opener);
  return { ...rest, text: bytes.toString('utf8') };
}

function review(digit: string, madeAt: string, value: Json = { approved: true }): RunRecord['reviews'][number] {
  return { key: digit.repeat(64), value, path: 'docs/a.md', madeAt, runId: '98', headSha: 'c0ffee' };
}

const problemOf = (text: string, subject = expected, opener = key): string => {
  const restored = openRecord(text, subject, opener);
  return restored.ok ? 'believed' : `${restored.problem.kind}: ${restored.problem.message}`;
};

/** Each place of a parsed record at which a value stands. */
function* places(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) yield path;
  else for (const [name, member] of Object.entries(value)) yield* places(member, [...path, name]);
}

function withChange(value: unknown, [name, ...rest]: readonly string[], change: (leaf: unknown) => unknown): unknown {
  if (name === undefined) return change(value);
  const entries = Object.entries(Object(value)).map(([key, member]) => [
    key,
    key === name ? withChange(member, rest, change) : member,
  ]);
  return Array.isArray(value) ? entries.map(([, member]) => member) : Object.fromEntries(entries);
}

describe('a sealed record', () => {
  it('is believed by whoever has the key and asks about the same subject', () => {
    const { text, leftOut } = sealed(recordOf(), key);
    expect(leftOut).toEqual([]);
    expect(openRecord(text, expected, key)).toEqual({ ok: true, record: recordOf() });
    expect(inspectRecord(text)).toMatchObject({ ok: true, record: recordOf(), signed: true });
  });

  it('is believed without a report, and with nothing in it', () => {
    const { report: _, ...bare } = recordOf({ files: [], reviews: [] });
    expect(problemOf(sealed(bare, key).text)).toBe('believed');
  });

  it('has the same text for the same record, also when only parts of it are new', () => {
    const files = [fileOf('docs/a.md', 'short')];
    sealed(recordOf({ files }), key);
    const next = recordOf({ files: [...files, fileOf('docs/c.md', 'x')] });
    expect(sealed(next, key).text).toBe(sealed(recordOf({ files: structuredClone(next.files) }), key).text);
  });

  it('never takes the old text of a part that could still change', () => {
    const verdict = { decision: 'inconclusive' };
    const file = { ...fileOf('docs/a.md', 'short'), verdict };
    sealed(recordOf({ files: [file] }), key);
    verdict.decision = 'approved';
    expect(sealed(recordOf({ files: [file] }), key).text).toContain('"verdict":{"decision":"approved"}');
  });

  it('shows a change of any value, with the key and without', () => {
    const parsed: unknown = JSON.parse(sealed(recordOf(), key).text);
    const all = [...places(parsed)];
    expect(all.length).toBeGreaterThan(150);
    for (const path of all) {
      const changed = JSON.stringify(
        withChange(parsed, path, (leaf) => {
          if (typeof leaf === 'number') return leaf + 1;
          if (typeof leaf === 'boolean') return !leaf;
          if (typeof leaf === 'string') return leaf.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
          return 'something';
        }),
      );
      expect(openRecord(changed, expected, key).ok, path.join('.')).toBe(false);
      if (path[0] !== 'mac') expect(inspectRecord(changed).ok, path.join('.')).toBe(false);
    }
  });

  it('shows that something was taken out', () => {
    const parsed: unknown = JSON.parse(sealed(recordOf(), key).text);
    for (const path of [['files'], ['reviews'], ['files', '0', 'outcomes'], ['files', '0', 'context', 'entries']]) {
      const shorter = withChange(parsed, ['record', ...path], (list) => (Array.isArray(list) ? list.slice(1) : list));
      expect(inspectRecord(JSON.stringify(shorter)).ok, path.join('.')).toBe(false);
    }
    const noBlob = withChange(parsed, ['record', 'files', '1', 'context', 'blobs'], () => ({}));
    expect(inspectRecord(JSON.stringify(noBlob)).ok).toBe(false);
    const noReport = withChange(parsed, ['record'], (record) => ({ ...Object(record), report: undefined }));
    expect(inspectRecord(JSON.stringify(noReport)).ok).toBe(false);
  });

  it('does not let a forger mint one: the digest can be made, the signature cannot', () => {
    const forged = sealed(recordOf({ reviews: [review('3', '2026-11-22T00:00:00Z')] }), recordKey('guess')).text;
    expect(problemOf(forged)).toBe('bad-signature: the record was not written with the key of this gate');
    expect(inspectRecord(forged).ok).toBe(true);
    const { mac } = JSON.parse(sealed(recordOf(), key).text);
    const unsigned = JSON.parse(sealed(recordOf({ files: [] }), undefined).text);
    expect(problemOf(JSON.stringify({ ...unsigned, mac }))).toMatch(/^bad-signature/);
  });

  it('is cut off wherever a kill may leave it, and never believed then', () =>
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.9999, noNaN: true }), (part) => {
        const { text } = sealed(recordOf(), key);
        expect(problemOf(text.slice(0, Math.floor(part * (text.length - 1))))).toBe(
          'not-json: the record is cut off or not JSON',
        );
      }),
    ));

  it.each<[string, string, string]>([
    ['nothing', '', 'not-json: the record is cut off or not JSON'],
    ['HTML', '<html>', 'not-json: the record is cut off or not JSON'],
    ['other JSON', '[]', 'malformed: the record does not have the shape of a record'],
    ['null', 'null', 'malformed: the record does not have the shape of a record'],
    [
      'another version',
      '{"record":{"version":2,"new":true},"digest":"","mac":null}',
      'other-version: the record is not of version 1, which this gate reads',
    ],
    [
      'a number that JSON cannot hold',
      '{"record":{"version":1e999}}',
      'malformed: the record does not have the shape of a record',
    ],
    [
      'deep nesting',
      sealed(recordOf({ report: { x: 1 } }), key).text.replace(
        '"x":1',
        `"x":${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      ),
      'malformed: the record does not have the shape of a record',
    ],
    ['50 MB', `"${'x'.repeat(50_000_000)}"`, `too-large: the record is larger than ${largestRecord} bytes`],
    [
      'too many bytes in fewer characters',
      '€'.repeat(largestRecord / 2),
      `too-large: the record is larger than ${largestRecord} bytes`,
    ],
    ['an unsigned record', sealed(recordOf(), undefined).text, 'unsigned: the record was written without a key'],
  ])('is not %s', (_, text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });

  it.each<[string, Partial<ExpectedSubject>, string]>([
    ['repository', { repositoryId: 43 }, 'other-repository: the record belongs to another repository'],
    ['workflow', { workflowPath: 'x.yml' }, 'other-workflow: the record was written by another workflow'],
    ['pull request', { pullRequest: 8 }, 'other-pull-request: the record belongs to another pull request'],
    ['gate', { gateId: 'legal' }, 'other-gate: the record belongs to another gate'],
  ])('is not believed for another %s', (_, subject, problem) => {
    expect(problemOf(sealed(recordOf(), key).text, { ...expected, ...subject })).toBe(problem);
  });

  it('is never believed without a key', () => {
    expect(openRecord(sealed(recordOf(), undefined).text, expected, undefined)).toMatchObject({
      problem: { kind: 'no-key' },
    });
    expect(() => recordKey('')).toThrow('empty secret');
  });

  it('leaves out what later runs need least when it would be too large', () => {
    const big = 'x'.repeat(largestRecord / 2);
    const reviews = [review('1', '2026-11-20T00:00:00Z', big), review('2', '2026-11-21T00:00:00Z')];
    const { text, leftOut } = sealed(recordOf({ reviews, report: `${big}y`, files: [fileOf('a.md', `${big}z`)] }), key);
    expect(leftOut).toEqual(['the report', 'large values of the context']);
    const restored = openRecord(text, expected, key);
    expect(restored.ok && restored.record.reviews).toEqual(reviews);

    const oversized = [review('1', '2026-11-20T00:00:00Z', `${big}${big}`), review('2', '2026-11-21T00:00:00Z')];
    const smaller = sealed(recordOf({ reviews: oversized }), key);
    expect(smaller.leftOut.at(-1)).toBe('the older half of the kept reviews');
    const reopened = openRecord(smaller.text, expected, key);
    expect(reopened.ok && reopened.record.reviews).toEqual([oversized[1]]);
  });
});

it('makes no more of what is too large than has room, and keeps every review where only the runs have none', () => {
  const long = 'x'.repeat(10_000);
  let made = 0;
  const files = eachOf(
    Array.from({ length: 30_000 }, (_, index) => `${index}.md`),
    (path) => {
      made += 1;
      return fileOf(path, long);
    },
  );
  const reviews = [review('1', '2026-11-20T00:00:00Z'), review('2', '2026-11-21T00:00:00Z')];
  const { record, leftOut } = sealed({ ...recordOf({ reviews }), files }, key);
  expect(leftOut).toEqual(['the report', 'large values of the context', 'the runs of the files']);
  expect(record).toMatchObject({ files: [], reviews });
  // Four times as many as have room, at most, of which the smallest have more than a kilobyte each.
  expect(made).toBeLessThan(4 * (largestRecord / 2000));
});

describe('a record of the first edition', () => {
  const text = readFileSync(join(import.meta.dirname, '..', 'golden', 'record-of-the-first-edition.json'), 'utf8');

  it('is still believed with its key, with phases that were undone as a whole', () => {
    const about = { repositoryId: 1, workflowPath: 'gate.yml', pullRequest: 7, gateId: 'content-gate' };
    const opened = openRecord(text, about, recordKey('secret'));
    if (!opened.ok) throw new Error(opened.problem.message);
    const [file] = opened.record.files;
    expect(file?.compensations).toEqual([
      { phase: 'validation', durationMs: expect.any(Number), status: 'failed', error: 'cannot' },
    ]);
    expect(file?.outcomes.map(({ status }) => status)).toEqual(['completed', 'failed', 'timed-out', 'skipped']);
    expect(resumable(file?.outcomes ?? [], file?.compensations ?? []).map(({ task }) => task.name)).not.toContain(
      'links',
    );
  });
});
