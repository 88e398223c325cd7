import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { ContentFile } from '../../src/content/content.ts';
import { createContext } from '../../src/engine/context.ts';
import type { TaskOutcome } from '../../src/engine/outcome.ts';
import { toPlainData } from '../../src/engine/plain-data.ts';
import { inspectRecord, largestRecord, recordKey } from '../../src/record/record.ts';
import type { RecordSubject, RunRecord } from '../../src/record/record-schema.ts';
import { noUsage, type Review } from '../../src/review/review.ts';
import type { ModelReviewer } from '../../src/review/reviewer.ts';
import { openMemory } from '../../src/run/memory.ts';
import { type AskedHow, reviewIdentity } from '../../src/run/review-identity.ts';

const page: ContentFile = {
  path: 'docs/a.md',
  status: 'modified',
  blobSha: 'a'.repeat(40),
  text: '# A\n\nSome words.\n',
  changedLines: [{ start: 3, end: 3 }],
  commentableLines: [{ start: 1, end: 3 }],
};
const reviewer: ModelReviewer = {
  kind: 'model',
  name: 'tone',
  responsibility: 'Looks after tone.',
  criteria: [
    { id: 'T1', text: 'Nobody is shouted at.', kind: 'must-not-contain', severity: 'blocking', weight: 2 },
    { id: 'T2', text: 'It is short.', kind: 'judgement', severity: 'warning', weight: 1, source: 'guide' },
  ],
  references: [{ path: 'docs/guide.md', text: 'Be kind.' }],
  guidance: 'Judge as a reader would.',
  samples: 1,
  model: 'own-model',
  weight: 1,
  required: true,
  veto: false,
  threshold: 80,
  timeoutMs: 1000,
};
const asked: AskedHow = { model: 'm', endpoint: 'https://models.example.com/v1', maxOutputTokens: 100, temperature: 0 };
const subject: RecordSubject = {
  ...{ repositoryId: 1, workflowPath: 'w.yml', pullRequest: 2, gateId: 'gate', runId: '3', attempt: 1 },
  ...{ headSha: 'b'.repeat(40), baseSha: 'c'.repeat(40) },
};

/** Every way to change one value in a tree: each number, text and truth, each entry left out, each list turned round. */
function* changes(value: unknown): Generator<unknown> {
  if (typeof value === 'string') yield `${value}x`;
  else if (typeof value === 'number') yield value + 1;
  else if (typeof value === 'boolean') yield !value;
  else if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) {
      yield value.toSpliced(index, 1);
      for (const changed of changes(element)) yield value.with(index, changed);
    }
    if (value.length > 1) yield value.toReversed();
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      for (const changed of changes(member)) yield { ...value, [key]: changed };
    }
  }
}

// Types do not survive a walk over all keys; what comes out has the shape that went in.
const identity = (file: unknown, by: unknown, how: unknown): string =>
  reviewIdentity(file as ContentFile, by as ModelReviewer, how as AskedHow);
const own = identity(page, reviewer, asked);
const aside = new Set(['weight', 'required', 'veto', 'timeoutMs', 'kind']);

describe('the identity of a review', () => {
  it('has every nested setting of the reviewer, its criteria and references in it', () => {
    const said = Object.fromEntries(Object.entries(reviewer).filter(([key]) => !aside.has(key)));
    const all = [...changes(said)].map((changed) => identity(page, { ...reviewer, ...(changed as object) }, asked));
    expect(all.length).toBeGreaterThan(20);
    expect(new Set([own, ...all]).size).toBe(all.length + 1);
  });

  it('has the text, its format, the changed lines, the endpoint and every parameter in it', () => {
    const { text, changedLines } = page;
    const pages = [...changes({ text, changedLines }), { path: 'docs/a.mdx' }, { path: 'docs/a.html' }].map((changed) =>
      identity({ ...page, ...(changed as object) }, reviewer, asked),
    );
    const byOther = { ...reviewer };
    Reflect.deleteProperty(byOther, 'model');
    const ways = [...changes(asked), { ...asked, temperature: undefined }].map((how) => identity(page, byOther, how));
    const all = [...pages, ...ways];
    expect(new Set([own, identity(page, byOther, asked), ...all]).size).toBe(all.length + 2);
  });

  it('has nothing in it that only the vote and the pipeline add', () => {
    const counted = { weight: 0.2, required: false, veto: true, timeoutMs: 9, inputs: ['review.x'], output: 'y' };
    expect(identity(page, { ...reviewer, ...counted, when: { paths: ['**'] } }, asked)).toBe(own);
    expect(identity({ ...page, blobSha: 'f'.repeat(40), commentableLines: [] }, reviewer, asked)).toBe(own);
    // A page that moves is the same page, for as long as it is read in the same way.
    expect(identity({ ...page, path: 'guides/b.md', status: 'renamed' }, reviewer, asked)).toBe(own);
  });

  test.prop([fc.shuffledSubarray(Object.keys(reviewer), { minLength: Object.keys(reviewer).length })])(
    'is the same whatever the order of keys',
    (keys) => {
      const entries = new Map<string, unknown>(Object.entries(reviewer));
      expect(identity(page, Object.fromEntries(keys.map((key) => [key, entries.get(key)])), asked)).toBe(own);
    },
  );
});

const review = (changesToIt: Partial<Review> = {}): Review => ({
  ...{
    reviewer: 'tone',
    kind: 'model',
    findings: [],
    score: 100,
    approved: true,
    undecided: [],
    unread: [],
    notes: [],
  },
  answers: [{ criterion: 'T1', status: 'met', reason: 'Read.' }],
  flips: { changed: 0, asked: 0 },
  usage: noUsage,
  ...changesToIt,
});
const outcomeOf = (said: Review | undefined): TaskOutcome => {
  const task = {
    phase: 'p',
    name: 'tone',
    inputs: ['content'],
    outputs: ['review.tone'],
    timeoutMs: 1,
    required: true,
    weight: 1,
  };
  const plain = toPlainData(said);
  return said === undefined || !plain.ok
    ? { task, durationMs: 1, status: 'failed', error: 'no answer' }
    : { task, durationMs: 1, status: 'completed', outputs: { 'review.tone': plain.value } };
};
const pipeline = {
  phases: [
    {
      name: 'p',
      tasks: [
        {
          name: 'tone',
          inputs: ['content'],
          outputs: ['review.tone'],
          timeoutMs: 1,
          required: true,
          weight: 1,
          run: async () => ({}),
        },
      ],
    },
  ],
};

function memoryOf(restored: readonly RunRecord[], at = '2026-11-22T10:00:00.000Z') {
  let saved = '';
  const clock = () => Date.parse(at);
  const memory = openMemory({
    ...{
      subject,
      gateVersion: '1',
      reviewers: [reviewer],
      asked,
      key: recordKey('k'),
      restored,
      whole: true,
      notices: [],
      clock,
    },
    store: {
      save: async (record) => {
        saved = record.toString('utf8');
      },
      // What is new beside a record that is large: not what is looked at here.
      add: async () => {},
    },
  });
  const keep = async (said: Review | undefined, file = page): Promise<RunRecord> => {
    await memory.persist(file, { outcomes: [outcomeOf(said)], context: createContext(clock), compensations: [] });
    const read = inspectRecord(saved);
    if (!read.ok) throw new Error(read.problem.message);
    return read.record;
  };
  return { memory, keep, saved: () => saved };
}

describe('memory', () => {
  it.each<[string, Review | undefined, number]>([
    ['an approval', review(), 1],
    ['a rejection', review({ approved: false, score: 0 }), 1],
    ['a failure', undefined, 0],
    ['an uncertain answer', review({ answers: [{ criterion: 'T1', status: 'uncertain', reason: '?' }] }), 1],
    ['something left undecided', review({ undecided: ['T1 changed when asked again'] }), 1],
    ['lines that were not read', review({ unread: [{ start: 1, end: 2 }] }), 1],
    ['a question without an answer', review({ unanswered: ['T1'] }), 0],
  ])('of %s', async (_, said, kept) => {
    const record = await memoryOf([]).keep(said);
    expect(record.reviews).toHaveLength(kept);
    const next = memoryOf([record]).memory;
    expect(next.known(page, pipeline).outcomes).toHaveLength(kept);
    expect(next.kept(page, reviewer) === undefined ? 0 : 1).toBe(kept);
  });

  it('goes on over runs that do not need it, and ends after thirty days', async () => {
    let record = await memoryOf([]).keep(review());
    const other = { ...page, path: 'docs/b.md', text: 'Other words.' };
    for (const day of ['23', '24', '25']) {
      record = await memoryOf([record], `2026-11-${day}T10:00:00.000Z`).keep(review(), other);
    }
    expect(record.reviews.map(({ path }) => path)).toEqual(['docs/a.md', 'docs/b.md']);
    const known = (at: string) => memoryOf([record], at).memory.known(page, pipeline).outcomes.length;
    expect([known('2026-12-22T10:00:00.000Z'), known('2026-12-22T10:00:00.001Z')]).toEqual([1, 0]);
    // The clock of this machine is behind that of the one before.
    expect(known('2026-11-22T09:00:00.000Z')).toBe(1);
  });

  it('is bounded: the oldest reviews go first, and a record stays as small as it has to be', async () => {
    const [first] = (await memoryOf([]).keep(review())).reviews;
    if (first === undefined) throw new Error('the review must be kept');
    const keyOf = (index: number): string => index.toString(16).padStart(64, '0');
    const many = Array.from({ length: 5000 }, (_, index) => ({
      ...first,
      key: keyOf(index),
      madeAt: new Date(Date.parse('2026-11-20T00:00:00.000Z') - index * 1000).toISOString(),
    }));
    const base = await memoryOf([]).keep(undefined);
    const { keep, saved } = memoryOf([{ ...base, reviews: many.toReversed() }]);
    const record = await keep(review());
    expect(record.reviews.length).toBe(4000);
    const keys = new Set(record.reviews.map(({ key }) => key));
    expect([keys.has(own), keys.has(keyOf(0)), keys.has(keyOf(4999))]).toEqual([true, true, false]);
    expect(Buffer.byteLength(saved())).toBeLessThanOrEqual(largestRecord);
  });

  it('takes nothing that is not a review, whoever signed it', async () => {
    const record = await memoryOf([]).keep(review());
    const odd = { ...record, reviews: record.reviews.map((one) => ({ ...one, value: { approved: true } })) };
    expect(memoryOf([odd]).memory.known(page, pipeline).outcomes).toEqual([]);
  });
});
