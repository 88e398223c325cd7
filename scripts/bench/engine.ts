// The engine alone: what a task costs beside its own work, and what it costs to write a run down as it grows.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { ContentFile } from '../../src/content/content.ts';
import type { Json } from '../../src/engine/pipeline.ts';
import type { Plan } from '../../src/engine/planned.ts';
import { createQueue } from '../../src/engine/queue.ts';
import { runPipeline } from '../../src/engine/run.ts';
import { runFiles } from '../../src/github/run-files.ts';
import { recordKey } from '../../src/record/record.ts';
import type { ModelReviewer } from '../../src/review/reviewer.ts';
import { openMemory } from '../../src/run/memory.ts';
import { article } from './article.ts';
import { printTable } from './table.ts';

const places = 16;
const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const microseconds = (ms: number): string => `${(ms * 1000).toFixed(0)} us`;
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`;

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** A pipeline whose tasks return at once, each with what a review amounts to. */
function pipelineOf(phases: number, tasks: number, said: (name: string) => Json): Plan {
  return {
    phases: Array.from({ length: phases }, (_, phase) => ({
      name: `phase-${phase}`,
      tasks: Array.from({ length: tasks }, (_, index) => {
        const name = `task-${phase}-${index}`;
        const value = said(name);
        const declared = { inputs: ['content'], outputs: [`review.${name}`], timeoutMs: 60_000 };
        return { name, ...declared, required: true, weight: 1, run: async () => ({ [`review.${name}`]: value }) };
      }),
    })),
  };
}

async function overhead(phases: number, tasks: number): Promise<readonly string[]> {
  const pipeline = pipelineOf(phases, tasks, () => true);
  const run = async (): Promise<number> => {
    const startedAt = performance.now();
    await runPipeline(pipeline, { content: {} }, { clock: Date.now, limit: createQueue(places) });
    return performance.now() - startedAt;
  };
  for (let warm = 0; warm < 5; warm += 1) await run();
  collect();
  const took: number[] = [];
  for (let round = 0; round < 15; round += 1) took.push(await run());
  const whole = median(took);
  const count = phases * tasks;
  return [`${count}`, `${phases} x ${tasks}`, milliseconds(whole), microseconds(whole / count)];
}

const words = Array.from(
  { length: 24 },
  (_, index) => `This sentence says what was found in place ${index} of the page.`,
);
const reviewOf = (reviewer: string): Json => ({
  ...{ reviewer, kind: 'model', findings: words.slice(0, 8), score: 90, approved: true, undecided: [], unread: [] },
  answers: words.slice(8).map((reason, index) => ({ criterion: `C${index}`, status: 'met', reason })),
  flips: { changed: 0, asked: 0 },
  usage: { calls: 1, inputTokens: 900, outputTokens: 200, cachedTokens: 0 },
  notes: [],
});
const reviewerOf = (name: string): ModelReviewer => ({
  ...{ kind: 'model', name, responsibility: name, criteria: [], references: [], samples: 1 },
  ...{ weight: 1, required: true, veto: false, threshold: 80, timeoutMs: 60_000 },
});

/** What it took to write one phase down. */
interface Save {
  readonly bytes: number;
  readonly ms: number;
}

async function persisting(files: number, phases: number, tasks: number): Promise<readonly string[]> {
  const temporary = await mkdtemp(join(tmpdir(), 'content-gate-bench-'));
  try {
    const store = runFiles(temporary);
    const pipeline = pipelineOf(phases, tasks, reviewOf);
    let bytes = 0;
    const saves: Save[] = [];
    const memory = openMemory({
      subject: {
        ...{
          repositoryId: 1,
          workflowPath: 'gate.yml',
          pullRequest: 1,
          gateId: 'content-gate',
          runId: '1',
          attempt: 1,
        },
        ...{ headSha: 'a'.repeat(40), baseSha: 'b'.repeat(40) },
      },
      ...{ gateVersion: 'bench', key: recordKey('bench'), restored: [], whole: true, notices: [], clock: Date.now },
      reviewers: pipeline.phases.flatMap((phase) => phase.tasks.map(({ name }) => reviewerOf(name))),
      asked: { model: 'm', endpoint: 'https://models.example.com', maxOutputTokens: 1000, temperature: 0 },
      store: {
        save: async (record) => {
          bytes += record.length;
          await store.saveContext(record);
        },
        add: async (text, number) => {
          bytes += Buffer.byteLength(text);
          await store.addPart(text, number);
        },
      },
    });
    const pages = Array.from(
      { length: files },
      (_, index): ContentFile => ({
        ...{ path: `docs/page-${index}.md`, status: 'added', blobSha: 'c'.repeat(40), text: article(index, 300) },
        ...{ changedLines: [], commentableLines: [] },
      }),
    );
    collect();
    for (const page of pages) {
      let phase = { bytes, startedAt: performance.now() };
      const run = await runPipeline(
        pipeline,
        { content: page.path },
        {
          ...{ clock: Date.now, limit: createQueue(places) },
          onProgress: (progress) => memory.persist(page, progress),
          onEvent: ({ kind }) => {
            if (kind === 'phase-started' || kind === 'run-ended') {
              if (bytes > phase.bytes)
                saves.push({ bytes: bytes - phase.bytes, ms: performance.now() - phase.startedAt });
              phase = { bytes, startedAt: performance.now() };
            }
          },
        },
      );
      memory.ended(page, run);
    }
    const lastQuarter = saves.slice(-Math.ceil(saves.length / 4));
    const msOf = (some: readonly Save[]): string => milliseconds(median(some.map(({ ms }) => ms)));
    return [
      `${files}`,
      `${phases} x ${tasks}`,
      `${saves.length}`,
      kilobytes(bytes),
      kilobytes(bytes / saves.length),
      msOf(saves),
      msOf(lastQuarter),
    ];
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** Prints what the engine itself costs. */
export async function benchEngine(): Promise<void> {
  const tasks: (readonly string[])[] = [];
  for (const [phases, each] of [
    [1, 10],
    [10, 1],
    [1, 100],
    [100, 1],
    [1, 1000],
    [1000, 1],
    [100, 10],
  ] as const) {
    tasks.push(await overhead(phases, each));
  }
  printTable('The runner itself: tasks that return at once', ['tasks', 'phases x tasks', 'run', 'per task'], tasks);
  const saves: (readonly string[])[] = [];
  for (const [files, phases, each] of [
    [1, 2, 3],
    [10, 2, 3],
    [50, 2, 3],
    [200, 2, 3],
    [1, 10, 3],
    [1, 100, 3],
    [1, 400, 3],
  ] as const) {
    saves.push(await persisting(files, phases, each));
  }
  printTable(
    'Writing a run down: what each phase adds is safe on the disk before the next one begins',
    ['files', 'phases x tasks', 'phases', 'written', 'a phase', 'time a phase', 'in the last quarter'],
    saves,
  );
}
