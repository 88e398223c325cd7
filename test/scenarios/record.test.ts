import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ContentFile } from '../../src/content/content.ts';
import { runFiles } from '../../src/github/files.ts';
import { openMemory } from '../../src/memory.ts';
import { canonicalJson } from '../../src/orchestration/canonical-json.ts';
import { createLimiter } from '../../src/orchestration/limiter.ts';
import type { Json, Pipeline, Task } from '../../src/orchestration/pipeline.ts';
import { toPlainData } from '../../src/orchestration/plain-data.ts';
import { inspectRecord, largestRecord, openRecord, recordKey } from '../../src/orchestration/record.ts';
import type { RunRecord } from '../../src/orchestration/record-schema.ts';
import { runPipeline } from '../../src/orchestration/run.ts';
import { noUsage, type Review } from '../../src/review/review.ts';
import type { ModelReviewer } from '../../src/review/reviewer.ts';

const names = ['a', 'b', 'c', 'd'];
const reviewers = names.map(
  (name): ModelReviewer => ({
    ...{ kind: 'model', name, responsibility: name, criteria: [], references: [], samples: 1 },
    ...{ weight: 1, required: true, veto: false, threshold: 80, timeoutMs: 1000 },
  }),
);
const review = (reviewer: string): Review => ({
  ...{ reviewer, kind: 'model', answers: [], findings: [], score: 90, approved: true, undecided: [], unread: [] },
  ...{ flips: { changed: 0, asked: 0 }, usage: noUsage, notes: ['x'.repeat(2000)] },
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
function pipelineOf({ path }: ContentFile, asked: string[]): Pipeline {
  const task = (name: string): Task => ({
    ...{ name, inputs: ['content'], outputs: [`review.${name}`], timeoutMs: 10_000, required: true, weight: 1 },
    run: async () => {
      asked.push(`${path} ${name}`);
      const plain = toPlainData(review(name));
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

/** A run of both pages on what was restored: every record that it saved, and who was asked. */
async function runOn(restored: readonly RunRecord[]) {
  const saved: string[] = [];
  const asked: string[] = [];
  const memory = openMemory({
    ...{ subject, gateVersion: '1', reviewers, key, restored, notices: [], clock: Date.now },
    asked: { model: 'm', endpoint: 'https://models.example.com', maxOutputTokens: 100, temperature: undefined },
    save: async (text) => void saved.push(text),
  });
  const outputs: unknown[] = [];
  for (const page of pages) {
    const pipeline = pipelineOf(page, asked);
    const { outcomes: completed } = memory.known(page, pipeline);
    const run = await runPipeline(
      pipeline,
      { content: page.path },
      { clock: Date.now, limit: createLimiter(4), completed, persist: (progress) => memory.persist(page, progress) },
    );
    memory.ended(page, run);
    outputs.push(
      run.outcomes.map(({ task, status, ...rest }) => [task.name, status, 'outputs' in rest ? rest.outputs : null]),
    );
  }
  return { saved, asked, outputs: canonicalJson(plainly(outputs)) };
}

describe('a run that is killed after any save', () => {
  it('is readable, asks nobody twice when it is taken up again, and comes to the same', async () => {
    const whole = await runOn([]);
    expect(whole.asked).toHaveLength(8);
    expect(whole.saved.length).toBeGreaterThanOrEqual(8);
    const left = new Set<number>();
    for (const text of whole.saved) {
      const opened = openRecord(text, subject, key);
      if (!opened.ok) throw new Error(opened.problem.message);
      const again = await runOn([opened.record]);
      const kept = opened.record.reviews.length;
      expect(again.asked).toHaveLength(8 - kept);
      expect(again.outputs).toBe(whole.outputs);
      left.add(8 - kept);
    }
    expect([...left].toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });
});

describe('a record whose writing is cut off', () => {
  it('at any byte leaves the one before it whole', async () => {
    const { saved } = await runOn([]);
    const [before = '', after = ''] = saved.slice(-2);
    const temporary = await mkdtemp(join(tmpdir(), 'content-gate-record-'));
    try {
      const files = runFiles(temporary);
      await files.saveContext(before);
      const step = Math.ceil(after.length / 40);
      for (let length = 0; length < after.length; length += step) {
        await writeFile(`${files.contextPath}.new`, after.slice(0, length));
        const left = await files.leftContext(largestRecord);
        expect(left).toEqual({ kind: 'found', text: before });
        expect(inspectRecord(before).ok).toBe(true);
        expect(inspectRecord(after.slice(0, length)).ok).toBe(false);
      }
      await files.saveContext(after);
      expect(await files.leftContext(largestRecord)).toEqual({ kind: 'found', text: after });
    } finally {
      await rm(temporary, { recursive: true, force: true });
    }
  });

  it('and what is too large, no file or not there is not read', async () => {
    const temporary = await mkdtemp(join(tmpdir(), 'content-gate-record-'));
    try {
      const files = runFiles(temporary);
      expect(await files.leftContext(10)).toEqual({ kind: 'none' });
      await files.saveContext('x'.repeat(11));
      expect(await files.leftContext(10)).toEqual({ kind: 'unusable', problem: 'it is larger than 10 bytes' });
      await rm(files.contextPath);
      await symlink('/etc/hostname', files.contextPath);
      expect(await files.leftContext(10)).toEqual({ kind: 'unusable', problem: 'it cannot be read' });
    } finally {
      await rm(temporary, { recursive: true, force: true });
    }
  });
});
