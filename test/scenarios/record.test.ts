import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ContentFile } from '../../src/content/content.ts';
import { canonicalJson } from '../../src/engine/canonical-json.ts';
import type { Json } from '../../src/engine/pipeline.ts';
import { toPlainData } from '../../src/engine/plain-data.ts';
import type { Plan, PlannedTask } from '../../src/engine/planned.ts';
import { createQueue } from '../../src/engine/queue.ts';
import { runPipeline } from '../../src/engine/run.ts';
import { runFiles } from '../../src/github/run-files.ts';
import { readLeftRecord } from '../../src/local/left-record.ts';
import { inspectRecord, largestRecord, openRecord, recordKey } from '../../src/record/record.ts';
import { inspectPart, openPart, withParts } from '../../src/record/record-part.ts';
import type { RunRecord } from '../../src/record/record-schema.ts';
import { noUsage, type Review } from '../../src/review/review.ts';
import type { ModelReviewer } from '../../src/review/reviewer.ts';
import { openMemory } from '../../src/run/memory.ts';

const names = ['a', 'b', 'c', 'd'];
const reviewers = names.map(
  (name): ModelReviewer => ({
    ...{ kind: 'model', name, responsibility: name, criteria: [], references: [], samples: 1 },
    ...{ weight: 1, required: true, veto: false, threshold: 80, timeoutMs: 1000 },
  }),
);
const review = (reviewer: string, length: number): Review => ({
  ...{ reviewer, kind: 'model', answers: [], findings: [], score: 90, approved: true, undecided: [], unread: [] },
  ...{ flips: { changed: 0, asked: 0 }, usage: noUsage, notes: ['x'.repeat(length)] },
});
const pages = ['one.md', 'two.md'].map(
  (path): ContentFile => ({
    ...{ path, status: 'added', blobSha: 'a'.repeat(40), text: path, changedLines: [], commentableLines: [] },
  }),
);
const subject = {
  ...{ repositoryId: 1, workflowPath: 'w.yml', pullRequest: 2, gateId: 'g', runId: '3', attempt: 1 },
  ...{ headSha: null, baseSha: null },
};
const key = recordKey('secret');

/** Three phases, the middle one with two tasks; each task tells that it was asked. */
function pipelineOf({ path }: ContentFile, asked: string[], length: number): Plan {
  const task = (name: string): PlannedTask => ({
    ...{ name, inputs: ['content'], outputs: [`review.${name}`], timeoutMs: 10_000, required: true, weight: 1 },
    run: async () => {
      asked.push(`${path} ${name}`);
      const plain = toPlainData(review(name, length));
      if (!plain.ok) throw new Error(plain.why);
      return { [`review.${name}`]: plain.value };
    },
  });
  const phases = [['a'], ['b', 'c'], ['d']];
  return { phases: phases.map((tasks, index) => ({ name: `phase-${index}`, tasks: tasks.map(task) })) };
}

const plainly = (value: unknown): Json => {
  const plain = toPlainData(value);
  if (!plain.ok) throw new Error(plain.why);
  return plain.value;
};

/** What stands in the folder of a run at some instant. */
interface Folder {
  readonly context: string;
  readonly parts: ReadonlyMap<number, string>;
}

/** A run of both pages on what was restored: the folder after every step of every write, and who was asked. */
async function runOn(restored: readonly Pick<RunRecord, 'reviews'>[], length: number) {
  const folders: Folder[] = [];
  const asked: string[] = [];
  const memory = openMemory({
    ...{ subject, gateVersion: '1', reviewers, key, restored, whole: true, notices: [], clock: Date.now },
    asked: { model: 'm', endpoint: 'https://models.example.com', maxOutputTokens: 100, temperature: undefined },
    store: {
      save: async (record) => {
        const context = record.toString('utf8');
        folders.push({ context, parts: folders.at(-1)?.parts ?? new Map() }, { context, parts: new Map() });
      },
      add: async (part, number) => {
        const before = folders.at(-1);
        if (before === undefined) throw new Error('a part came before the record');
        folders.push({ ...before, parts: new Map([...before.parts, [number, part]]) });
      },
    },
  });
  await memory.begin(pages);
  const outputs: unknown[] = [];
  for (const page of pages) {
    const pipeline = pipelineOf(page, asked, length);
    const { outcomes: completed } = memory.known(page, pipeline);
    const run = await runPipeline(
      pipeline,
      { content: page.path },
      { clock: Date.now, limit: createQueue(4), completed, onProgress: (progress) => memory.persist(page, progress) },
    );
    memory.ended(page, run);
    outputs.push(
      run.outcomes.map(({ task, status, ...rest }) => [task.name, status, 'outputs' in rest ? rest.outputs : null]),
    );
  }
  return { folders, asked, outputs: canonicalJson(plainly(outputs)) };
}

/** What the next run believes of a folder. */
function believed({ context, parts }: Folder): readonly Pick<RunRecord, 'reviews'>[] {
  const record = openRecord(context, subject, key);
  if (!record.ok) throw new Error(record.problem.message);
  return [
    record.record,
    ...[...parts.values()].map((text) => {
      const part = openPart(text, subject, key);
      if (!part.ok) throw new Error(part.problem.message);
      return part.part;
    }),
  ];
}

describe('a run that is killed at any instant of any write', () => {
  it.each([
    ['small records, which are written whole', 100, false],
    ['large ones, which grow by parts', 20_000, true],
  ])(
    'is readable, asks nobody twice when it is taken up again, and comes to the same: %s',
    async (_, length, parted) => {
      const whole = await runOn([], length);
      expect(whole.asked).toHaveLength(8);
      expect(whole.folders.some(({ parts }) => parts.size > 0)).toBe(parted);
      expect(whole.folders.filter(({ parts }) => parts.size === 0).length).toBeGreaterThan(2);
      const missing = new Set<number>();
      for (const folder of whole.folders) {
        const left = believed(folder);
        const kept = new Set(left.flatMap(({ reviews }) => reviews.map((one) => one.key))).size;
        const again = await runOn(left, length);
        expect(again.asked).toHaveLength(8 - kept);
        expect(again.outputs).toBe(whole.outputs);
        missing.add(8 - kept);
        // For people, the folder tells the run up to then: every review that was kept is in the outcome of its task.
        const told = inspectedIn(folder);
        expect(told.files.map(({ path }) => path)).toEqual(['one.md', 'two.md']);
        expect(told.files.flatMap(({ outcomes }) => outcomes)).toHaveLength(kept);
      }
      // Two that end at the same moment are written together.
      expect([...missing]).toEqual(expect.arrayContaining([0, 1, 3, 4, 5, 7, 8]));
    },
  );
});

/** The record of a folder with its parts, as the command line puts it together. */
function inspectedIn({ context, parts }: Folder): RunRecord {
  const read = inspectRecord(context);
  if (!read.ok) throw new Error(read.problem.message);
  const texts = [...parts.values()].map(inspectPart).flatMap((part) => (part.ok ? [part.part] : []));
  const whole = withParts(read.record, read.digest ?? '', texts);
  if (!whole.ok) throw new Error(whole.problem);
  return whole.record;
}

describe('a record whose writing is cut off', () => {
  it('at any byte leaves the one before it whole', async () => {
    const { folders } = await runOn([], 100);
    const [before = '', after = ''] = [...new Set(folders.map(({ context }) => context))].slice(-2);
    const temporary = await mkdtemp(join(tmpdir(), 'content-gate-record-'));
    try {
      const files = runFiles(temporary);
      await files.saveContext(before);
      const step = Math.ceil(after.length / 40);
      for (let length = 0; length < after.length; length += step) {
        await writeFile(`${files.contextPath}.new`, after.slice(0, length));
        const { record } = await readLeftRecord(files.contextPath);
        expect(record).toMatchObject({ kind: 'found', text: before });
        expect(inspectRecord(before).ok).toBe(true);
        expect(inspectRecord(after.slice(0, length)).ok).toBe(false);
      }
      await files.saveContext(after);
      expect((await readLeftRecord(files.contextPath)).record).toMatchObject({ kind: 'found', text: after });
    } finally {
      await rm(temporary, { recursive: true, force: true });
    }
  });

  it('and its parts go with the record that they go on from', async () => {
    const temporary = await mkdtemp(join(tmpdir(), 'content-gate-record-'));
    try {
      const files = runFiles(temporary);
      const left = async () =>
        (await readLeftRecord(files.contextPath)).parts.map((part) => [part.name, 'text' in part]);
      await files.saveContext('a');
      for (const number of [2, 1, 10]) await files.addPart(`part ${number}`, number);
      await writeFile(join(files.directory, 'parts', '000011.json.new'), 'cut o');
      await mkdir(join(files.directory, 'parts', '000012.json'));
      expect(await left()).toEqual([
        ['000001.json', true],
        ['000002.json', true],
        ['000010.json', true],
        ['000012.json', false],
      ]);
      await files.saveContext('b');
      expect(await left()).toEqual([]);
    } finally {
      await rm(temporary, { recursive: true, force: true });
    }
  });

  it('and what is too large, no file or not there is not read', async () => {
    const temporary = await mkdtemp(join(tmpdir(), 'content-gate-record-'));
    try {
      const files = runFiles(temporary);
      const left = async () => (await readLeftRecord(files.contextPath)).record;
      expect(await left()).toBeUndefined();
      await files.saveContext('x'.repeat(largestRecord + 1));
      expect(await left()).toMatchObject({ kind: 'unusable', problem: `it is larger than ${largestRecord} bytes` });
      await rm(files.contextPath);
      await symlink('/etc/hostname', files.contextPath);
      expect(await left()).toMatchObject({ kind: 'unusable', problem: 'it cannot be read' });
    } finally {
      await rm(temporary, { recursive: true, force: true });
    }
  });
});
