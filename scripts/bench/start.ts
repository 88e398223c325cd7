// The way to the first request to a model and from the last answer to the exit, beside a script that does only what must be done.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { reviewAnswer } from '../../test/support/model/review-answer.ts';
import { scenario } from '../../test/support/scenario.ts';
import { scriptedModel } from '../../test/support/scripted-model.ts';
import { article } from './article.ts';
import { threeReviewers } from './reviewers.ts';
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
interface LoadedScript {
  readonly name: string;
  readonly bytes: number;
}

const note = z.object({ at: z.number(), file: z.string(), bytes: z.number() });

/** The runner's Node has nothing compiled yet. */
const uncompiled = { NODE_DISABLE_COMPILE_CACHE: '1' };

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
  return { run, firstAt: performance.timeOrigin + first };
}

/** What the bundle loads before its first request to a model, largest first. */
async function loadedBeforeFirstRequest(bundle: string): Promise<readonly LoadedScript[]> {
  const folder = await mkdtemp(join(tmpdir(), 'content-gate-bench-'));
  const notes = join(folder, 'loaded');
  try {
    const { firstAt } = await once(bundle, 0, { NODE_OPTIONS: `--import=${watch}`, SCRIPTS_LOADED: notes });
    const lines = (await readFile(notes, 'utf8')).trimEnd().split('\n');
    return lines
      .map((line) => note.parse(JSON.parse(line)))
      .filter(({ at, file }) => at < firstAt && file !== join(import.meta.dirname, 'watch-loading.mjs'))
      .map(({ file, bytes }) => ({ name: basename(file), bytes }))
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

/** The figures of a start that can be compared from run to run. */
export interface StartFigures {
  /** The first request to a model, over the floor. */
  readonly firstRequest: number;
  readonly scriptBytes: number;
  /** The last answer to the exit, over what it may take: 120 ms and three calls to GitHub. */
  readonly exit: number;
}

/** Prints the table of the start, least of so many runs, the gate and the floor in turn. */
export async function benchStart(rounds: number): Promise<StartFigures> {
  const bundle = process.env.CONTENT_GATE_BUNDLE ?? 'dist/index.js';
  const measured = async (gitHubMs: number) => {
    const ours: Run[] = [];
    const least: Run[] = [];
    for (let round = 0; round < rounds; round += 1) {
      least.push((await once(floor, gitHubMs)).run);
      ours.push((await once(bundle, gitHubMs)).run);
    }
    return { gate: leastOf(ours), floor: leastOf(least) };
  };
  const at = [await measured(0), await measured(100)];
  const scripts = await loadedBeforeFirstRequest(bundle);
  const scriptBytes = scripts.reduce((sum, { bytes }) => sum + bytes, 0);
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
      `${Math.round(120 + 3 * bare.callMs)} ms`,
      `${Math.round(gate.memoryMib)} MiB`,
      `${Math.round(bare.memoryMib)} MiB`,
      `${Math.round(gate.cpuMs)} ms`,
      `${Math.round(bare.cpuMs)} ms`,
    ]),
  );
  printTable(
    `Scripts loaded before the first request: ${Math.round(scriptBytes / 1000)} kB`,
    ['script', 'kB'],
    scripts.map(({ name, bytes }) => [name, (bytes / 1000).toFixed(1)]),
  );
  const [still] = at;
  return {
    firstRequest: still === undefined ? Number.NaN : still.gate.firstMs / still.floor.firstMs,
    scriptBytes,
    exit: still === undefined ? Number.NaN : still.gate.exitMs / (120 + 3 * still.floor.callMs),
  };
}
