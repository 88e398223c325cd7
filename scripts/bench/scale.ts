import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { compareWithLast, type Figures } from './figures.ts';
import {
  beforeTheRun,
  type Standing,
  stageDoneSchema,
  stages,
  tokenOfAJob,
  tokenOfAnEnterprise,
} from './scale/scale-run.ts';
import { printTable } from './table.ts';

const measuredSchema = stageDoneSchema.extend({ cpuMs: z.number(), peakMib: z.number() });
type Measured = z.infer<typeof measuredSchema>;

/** Prints what runs of so many pages come to, and compares how they grow with the last figures. */
export async function benchScale(sizes: readonly number[], keep: boolean): Promise<void> {
  const runs: { readonly pages: number; readonly hourly: number; readonly done: readonly Measured[] }[] = [];
  for (const pages of sizes) {
    const done = await run(pages, tokenOfAJob);
    runs.push({ pages, hourly: tokenOfAJob, done });
    if ((done.at(-1)?.standing.github.refused ?? 0) === 0) continue;
    runs.push({ pages, hourly: tokenOfAnEnterprise, done: await run(pages, tokenOfAnEnterprise) });
  }
  printTable(
    'Pages of one change against a model and a GitHub in owned time, each stage in a process of its own',
    [
      'pages',
      'an hour',
      'stage',
      'jobs',
      'ends after',
      'of it our work',
      'calls',
      'REST',
      'GraphQL',
      'writes',
      'refused',
      'handed on',
      'record',
      'peak memory',
    ],
    runs.flatMap(({ pages, hourly, done }) =>
      done.map((one, index) => [
        `${pages}`,
        `${hourly}`,
        stages[index] ?? '',
        `${one.jobs}`,
        minutes(one.standing.nowMs - beforeTheRun.nowMs),
        `${(one.cpuMs / 1000).toFixed(1)} s`,
        `${one.calls}`,
        ...(['rest', 'graphql', 'writes', 'refused'] as const).map((kind) => `${one.standing.github[kind]}`),
        megabytes(one.bytes),
        megabytes(one.recordBytes),
        `${Math.round(one.peakMib)} MiB`,
      ]),
    ),
  );
  for (const { pages, hourly, done } of runs) {
    const end = done.at(-1);
    console.log(`\n${pages} pages, ${hourly} requests an hour: ${end?.decision ?? 'no verdict'}. ${end?.reason ?? ''}`);
    for (const warning of end?.unshown ?? []) console.log(`  Not shown: ${warning}`);
  }
  compareWithLast(Object.fromEntries(runs.flatMap(figuresOf)), keep);
}

async function run(pages: number, hourly: number): Promise<readonly Measured[]> {
  const folder = await mkdtemp(join(tmpdir(), 'content-gate-scale-'));
  try {
    const done: Measured[] = [];
    let standing: Standing = beforeTheRun;
    for (const stage of stages) {
      const shards = done[0]?.shards ?? 0;
      const one = await measured([stage, `${pages}`, folder, `${shards}`, `${hourly}`], standing);
      standing = one.standing;
      done.push(one);
    }
    return done;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measured(args: readonly string[], standing: Standing): Promise<Measured> {
  const script = join(import.meta.dirname, 'scale', 'scale-process.ts');
  const child = spawn(process.execPath, [script, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(standing));
  return measuredSchema.parse(JSON.parse(await text(child.stdout)));
}

/** For each thousand pages, so that a figure grows only where it grows faster than the pages. */
function figuresOf({
  pages,
  done,
}: {
  readonly pages: number;
  readonly done: readonly Measured[];
}): readonly (readonly [string, number])[] {
  const end = done.at(-1);
  // A run that GitHub ended has no figures of its size.
  if (end === undefined || end.standing.github.refused > 0) return [];
  const sum = (figure: (one: Measured) => number): number => done.reduce((all, one) => all + figure(one), 0);
  const { rest, graphql } = end.standing.github;
  const perThousand = (value: number): number => Math.round((value / pages) * 100_000) / 100;
  const figures: Figures = {
    'model calls': perThousand(sum(({ calls }) => calls)),
    'GitHub calls': perThousand(rest + graphql),
    'handed on, kB': perThousand(sum(({ bytes }) => bytes) / 1000),
    'peak memory to decide, MiB': perThousand(end.peakMib),
  };
  return Object.entries(figures).map(([name, value]) => [`${name}, each 1,000 of ${pages} pages`, value] as const);
}

const minutes = (ms: number): string => `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1000)} s`;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
