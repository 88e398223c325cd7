import { z } from 'zod';
import type { PutAside } from '../../../src/content/aside.ts';
import type { StageFile } from '../../../src/run/stage-files.ts';
import { openTime } from './owned-time.ts';
import { type Site, siteOf } from './site.ts';
import { deciding, judging, planning } from './stages.ts';

/** Where the stages of a run leave their files for each other: the artifact service of the simulation. */
export interface LeftFiles {
  save(stage: string, file: StageFile): void;
  read(stage: string, name: string): string | undefined;
  /** Where the stage that decides puts answers aside; in memory when absent. */
  readonly putAside?: PutAside;
}

const count = z.number();
const standingSchema = z
  .object({ nowMs: count, github: z.object({ rest: count, graphql: count, writes: count, refused: count }) })
  .readonly();
/** Where a run stands in owned time, and what it asked of GitHub so far. */
export type Standing = z.infer<typeof standingSchema>;

/** What one stage did, and how the run stands after it. */
export const stageDoneSchema = z.object({
  standing: standingSchema,
  shards: count,
  jobs: count,
  calls: count,
  bytes: count,
  recordBytes: count,
  decision: z.string(),
  reason: z.string(),
  pages: count,
  unshown: z.array(z.string()).readonly(),
});
export type StageDone = z.infer<typeof stageDoneSchema>;

/** The stages of a run, in their order. */
export const stages = ['plan', 'judge', 'decide'] as const;
export type StageKind = (typeof stages)[number];

const startMs = Date.parse('2026-11-27T08:00:00Z');
/** A machine of GitHub takes so long from the queue to the first line of a step. */
const jobStartMs = 30_000;
/** Jobs at the same time on the plan called Team. */
const jobsAtOnce = 60;
/** What a large model takes from one account. */
const requestsPerMinute = 10_000;

/** Requests to REST, and points of GraphQL, in an hour: of the token of a job, and of one in GitHub Enterprise Cloud. */
export const tokenOfAJob = 1000;
export const tokenOfAnEnterprise = 15_000;

/** Before the first stage. */
export const beforeTheRun: Standing = { nowMs: startMs, github: { rest: 0, graphql: 0, writes: 0, refused: 0 } };

/** A site with the highest limits that a configuration may have. */
export function largestSite(pages: number): Site {
  return siteOf(pages, {
    'max-files': 100_000,
    'max-model-calls': 1_000_000,
    'max-shards': 256,
    'run-timeout': 21_600,
    concurrency: 1024,
  });
}

/** Runs one stage from what earlier ones left. */
export async function runStage(
  stage: StageKind,
  site: Site,
  before: Standing,
  left: LeftFiles,
  shards: number,
  hourly: number = tokenOfAJob,
): Promise<StageDone> {
  const github = { ...before.github };
  const time = openTime(before.nowMs + jobStartMs);
  const world = { time, github, hour: { startedAt: startMs, each: hourly } };
  const nothing = {
    shards,
    jobs: 1,
    calls: 0,
    bytes: 0,
    recordBytes: 0,
    decision: '',
    reason: '',
    pages: 0,
    unshown: [],
  };
  let bytes = 0;
  const saveAs =
    (name: string) =>
    (file: StageFile): void => {
      bytes += Buffer.byteLength(file.text);
      left.save(name, file);
    };
  const readOf = (name: string) => (file: string) => left.read(name, file);
  switch (stage) {
    case 'plan': {
      const planned = await planning(site, world, saveAs('plan'));
      return { ...nothing, shards: planned, bytes, standing: { nowMs: time.clock(), github } };
    }
    case 'judge': {
      let calls = 0;
      // Whoever of the machines is free first takes the next shard.
      const freeAt = Array.from({ length: jobsAtOnce }, () => before.nowMs);
      for (let shard = 1; shard <= shards; shard += 1) {
        const machine = freeAt.indexOf(Math.min(...freeAt));
        const own = openTime((freeAt[machine] ?? 0) + jobStartMs);
        const judged = await judging(shard, readOf('plan'), { time: own }, requestsPerMinute);
        freeAt[machine] = own.clock();
        calls += judged.calls;
        for (const file of judged.files) saveAs(`shard-${shard}`)(file);
      }
      return { ...nothing, jobs: shards, calls, bytes, standing: { nowMs: Math.max(...freeAt), github } };
    }
    case 'decide': {
      const parts = Array.from({ length: shards }, (_, index) => ({
        ...{ shard: index + 1, of: shards, attempt: 1 },
        open: async () => ({ ok: true, read: readOf(`shard-${index + 1}`), close: async () => {} }) as const,
      }));
      const decided = await deciding(site, readOf('plan'), parts, world, left.putAside);
      const standing = { nowMs: time.clock(), github };
      if (!decided.ok) return { ...nothing, decision: 'none', reason: decided.reason, standing };
      const { overall, pages, recordBytes, unshown } = decided;
      const { decision, reason } = overall;
      return { ...nothing, decision, reason, pages, recordBytes, unshown, standing };
    }
    default:
      return stage satisfies never;
  }
}
