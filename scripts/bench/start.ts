// The way to the first request to a model and from the last answer to the exit, beside a script that does only what must be done.
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { reviewAnswer } from '../../test/support/model/review-answer.ts';
import { scenario } from '../../test/support/scenario.ts';
import { scriptedModel } from '../../test/support/scripted-model.ts';
import { article } from './article.ts';
import { compareWithLast } from './figures.ts';
import { threeReviewers, uncompiled } from './reviewers.ts';
import { printTable } from './table.ts';

const floor = join(import.meta.dirname, 'floor.mjs');
const watch = pathToFileURL(join(import.meta.dirname, 'watch-loading.mjs')).href;

/** One run: milliseconds since the start, beside the bytes of the scripts loaded before the first request to a model. */
interface Run {
  readonly firstMs: number;
  readonly exitMs: number;
  readonly cpuMs: number;
  readonly memoryMib: number;
  readonly callMs: number;
}

/** A script that was loaded. */
export interface LoadedScript {
  readonly name: string;
  /** Of the whole script. */
  readonly bytes: number;
  /** Outside of functions that were not called: V8 compiles what is called, and only looks over the rest. */
  readonly compiledBytes: number;
  /** Before anything was asked of GitHub, or while it answered. */
  readonly beforeAsking: boolean;
}

const notes = z.array(
  z.union([
    z.object({ file: z.string(), bytes: z.number() }),
    z.object({ file: z.string(), compiled: z.number() }),
    z.object({ begun: z.string() }),
  ]),
);

async function withScript<Value>(script: string, run: () => Promise<Value>): Promise<Value> {
  const before = process.env.CONTENT_GATE_BUNDLE;
  process.env.CONTENT_GATE_BUNDLE = script;
  try {
    return await run();
  } finally {
    process.env.CONTENT_GATE_BUNDLE = before;
  }
}

async function once(script: string, gitHubMs: number, env: Readonly<Record<string, string>> = {}) {
  const model = await scriptedModel({ latencyMs: 200, script: ({ question }) => reviewAnswer(question) });
  await using world = await scenario({
    head: { 'docs/page-0.md': article(0, 300) },
    config: threeReviewers,
    model,
    ...(gitHubMs === 0 ? {} : { github: { latencyMs: gitHubMs } }),
  });
  const spawnedAt = performance.now();
  const ended = await withScript(script, () => world.run({ env: { ...uncompiled, ...env } }));
  const { calls } = model.log;
  const first = Math.min(...calls.map(({ startedAt }) => startedAt));
  const last = Math.max(...calls.map((call) => call.endedAt ?? 0));
  const took = world.github.requests.map(({ startedAt, endedAt }) => (endedAt ?? startedAt) - startedAt);
  const run: Run = {
    firstMs: first - spawnedAt,
    exitMs: spawnedAt + ended.durationMs - last,
    cpuMs: ended.cpuMs,
    memoryMib: ended.maxRssKib / 1024,
    callMs: took.toSorted((one, other) => one - other)[Math.floor(took.length / 2)] ?? 0,
  };
  return run;
}

/** What the bundle loads before its first request to a model, largest first. */
export async function loadedBeforeFirstRequest(bundle: string): Promise<readonly LoadedScript[]> {
  const folder = await mkdtemp(join(tmpdir(), 'content-gate-bench-'));
  const noted = join(folder, 'loaded');
  try {
    await once(bundle, 0, { NODE_OPTIONS: `--import=${watch}`, SCRIPTS_LOADED: noted });
    const lines = notes.parse(
      (await readFile(noted, 'utf8'))
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    );
    const compiled = new Map(
      lines.flatMap((line) => ('compiled' in line ? [[line.file, line.compiled] as const] : [])),
    );
    const begun = lines.findIndex((line) => 'begun' in line);
    return lines
      .flatMap((line, place) => ('bytes' in line ? [{ ...line, beforeAsking: place < begun }] : []))
      .filter(({ file }) => file !== join(import.meta.dirname, 'watch-loading.mjs'))
      .map(({ file, bytes, beforeAsking }) => ({
        ...{ name: basename(file), bytes, beforeAsking },
        compiledBytes: compiled.get(file) ?? bytes,
      }))
      .toSorted((one, other) => other.bytes - one.bytes);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The least of each figure: what else the machine does only ever adds. */
function leastOf(runs: readonly Run[]): Run {
  const least = (figure: (run: Run) => number): number => Math.min(...runs.map(figure));
  return {
    firstMs: least(({ firstMs }) => firstMs),
    exitMs: least(({ exitMs }) => exitMs),
    cpuMs: least(({ cpuMs }) => cpuMs),
    memoryMib: least(({ memoryMib }) => memoryMib),
    callMs: least(({ callMs }) => callMs),
  };
}

/** Prints the table of the start, least of so many runs, the gate and the floor in turn. */
export async function benchStart(rounds: number, keep: boolean): Promise<void> {
  const bundle = process.env.CONTENT_GATE_BUNDLE ?? 'dist/index.js';
  const measured = async (gitHubMs: number) => {
    const ours: Run[] = [];
    const least: Run[] = [];
    for (let round = 0; round < rounds; round += 1) {
      least.push(await once(floor, gitHubMs));
      ours.push(await once(bundle, gitHubMs));
    }
    return { gate: leastOf(ours), floor: leastOf(least) };
  };
  const at = [await measured(0), await measured(100)];
  const scripts = await loadedBeforeFirstRequest(bundle);
  const scriptBytes = scripts.reduce((sum, { bytes }) => sum + bytes, 0);
  const compiledBytes = scripts.reduce((sum, one) => sum + one.compiledBytes, 0);
  printTable(
    `From the start to the first request to a model, and from its last answer to the exit (least of ${rounds})`,
    [
      'GitHub',
      'start to 1st request',
      'floor',
      'ratio',
      'last answer to exit',
      'allowed',
      'peak memory',
      'floor',
      'cpu',
      'floor',
    ],
    at.map(({ gate, floor: bare }, index) => [
      index === 0 ? 'at once' : '100 ms',
      `${Math.round(gate.firstMs)} ms`,
      `${Math.round(bare.firstMs)} ms`,
      (gate.firstMs / bare.firstMs).toFixed(2),
      `${Math.round(gate.exitMs)} ms`,
      `${Math.round(allowed(bare))} ms`,
      `${Math.round(gate.memoryMib)} MiB`,
      `${Math.round(bare.memoryMib)} MiB`,
      `${Math.round(gate.cpuMs)} ms`,
      `${Math.round(bare.cpuMs)} ms`,
    ]),
  );
  printTable(
    `Scripts loaded before the first request: ${Math.round(scriptBytes / 1000)} kB, of which V8 compiled ${Math.round(compiledBytes / 1000)}`,
    ['script', 'kB', 'compiled'],
    scripts.map((one) => [one.name, (one.bytes / 1000).toFixed(1), (one.compiledBytes / 1000).toFixed(1)]),
  );
  const size = await sizeOf(dirname(bundle));
  console.log(`\nThe bundle without its licences and types: ${(size / 1e6).toFixed(2)} MB`);
  const [still, distant] = at;
  if (still === undefined || distant === undefined) return;
  const hundredths = (value: number): number => Math.round(value * 100) / 100;
  compareWithLast(
    {
      'first request over the floor': hundredths(still.gate.firstMs / still.floor.firstMs),
      'first request over the floor, GitHub at 100 ms': hundredths(distant.gate.firstMs / distant.floor.firstMs),
      'last answer to exit over what is allowed': hundredths(still.gate.exitMs / allowed(still.floor)),
      'last answer to exit over what is allowed, GitHub at 100 ms': hundredths(
        distant.gate.exitMs / allowed(distant.floor),
      ),
      'scripts before the first request, kB': Math.round(scriptBytes / 1000),
      'of these compiled, kB': Math.round(compiledBytes / 1000),
      'bundle without licences and types, kB': Math.round(size / 1000),
    },
    keep,
  );
}

/** From the last answer to the exit: 120 ms of our own, and three calls to GitHub. */
const allowed = ({ callMs }: Run): number => 120 + 3 * callMs;

/** Scripts, modules of other kinds and dictionaries. */
async function sizeOf(dist: string): Promise<number> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const counted = files.filter((path) => !/\.d\.ts$|licenses\.txt$|\.md$/.test(path));
  const sizes = await Promise.all(counted.map(async (path) => (await stat(path)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
