// The reviewers that need no model: each alone, then all of them through the whole job, with and without grammar; and what
// a gate that has no use for them loads of them.
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { checkerDescriptions } from '../../src/review/rules/checkers/registry.ts';
import { reviewAnswer } from '../../test/support/model/review-answer.ts';
import { type Scenario, scenario } from '../../test/support/scenario.ts';
import { scriptedModel } from '../../test/support/scripted-model.ts';
import { benchBesidePeers } from './peers.ts';
import { prosePage } from './prose.ts';
import { printTable } from './table.ts';

const run = promisify(execFile);
const checkers = checkerDescriptions.filter(({ options }) => options.safeParse({}).success).map(({ name }) => name);
const measuredSchema = z.object({
  words: z.number(),
  first: z.number(),
  parse: z.number(),
  check: z.number(),
  memoryMiB: z.number(),
});
const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

async function alone(name: string): Promise<z.infer<typeof measuredSchema>> {
  const script = join(import.meta.dirname, 'rules-process.ts');
  const { stdout } = await run(process.execPath, [script, name]);
  return measuredSchema.parse(JSON.parse(stdout));
}

async function byReviewer(): Promise<void> {
  const rows: (readonly string[])[] = [];
  const per = (value: number, words: number): string => ms((value * 1000) / words);
  const parsing = await alone('parsing');
  rows.push(['(parsing, once a page)', per(parsing.parse, parsing.words), '', `${Math.round(parsing.memoryMiB)} MiB`]);
  let sum = parsing.parse;
  for (const name of checkers) {
    const { words, first, check, memoryMiB } = await alone(name);
    sum += check;
    const more = Math.max(0, Math.round(memoryMiB - parsing.memoryMiB));
    rows.push([name, per(check, words), ms(first), `${more} MiB more`]);
  }
  rows.push(['all of them', per(sum, parsing.words), '', '']);
  printTable(
    'Each reviewer in a process of its own: 30 pages after the first',
    ['reviewer', 'per 1,000 words', 'first page, loading included', 'peak memory'],
    rows,
  );
}

async function wholeJob(files: number, withGrammar: boolean): Promise<readonly string[]> {
  const uses = checkers.filter((name) => withGrammar || name !== 'grammar');
  const head = Object.fromEntries(
    Array.from({ length: files }, (_, at) => [`docs/page-${at}.md`, prosePage(at + 1, 1000)]),
  );
  await using world = await scenario({
    head,
    model: 'none',
    config: { version: 1, reviewers: Object.fromEntries(uses.map((name) => [name, { uses: name }])) },
  });
  const result = await world.run({ limitMs: 600_000 });
  return [
    `${files}`,
    withGrammar ? 'all' : 'all but grammar',
    ms(result.durationMs),
    ms(result.durationMs / files),
    `${(result.cpuMs / 1000).toFixed(1)} s`,
    `${Math.round(result.maxRssKib / 1024)} MiB`,
    result.outputs.verdict ?? `exit ${result.exitCode}`,
  ];
}

const coverageSchema = z.object({ result: z.array(z.object({ url: z.string() })) });
const heavy = /markdownlint|secretlint|cspell|ajv|syllable|flesch|serveChecks/i;

/** The files of ours that a run loaded, by the coverage that V8 keeps, and whether a checker's library is among them. */
async function loadedBy(world: Scenario): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'content-gate-loaded-'));
  await world.run({ env: { NODE_V8_COVERAGE: folder } });
  const urls = new Set<string>();
  for (const name of await readdir(folder)) {
    const { result } = coverageSchema.parse(JSON.parse(await readFile(join(folder, name), 'utf8')));
    for (const { url } of result) if (url.startsWith('file:')) urls.add(url);
  }
  await rm(folder, { recursive: true });
  let bytes = 0;
  const checking: string[] = [];
  for (const url of urls) {
    const text = await readFile(new URL(url), 'utf8');
    bytes += text.length;
    if (heavy.test(url) || (url.includes('/dist/') && !url.endsWith('index.js') && heavy.test(text)))
      checking.push(url);
  }
  return [`${urls.size}`, `${(bytes / 1024 / 1024).toFixed(1)} MiB`, `${checking.length}`];
}

async function startRow(title: string, config: object | undefined, asksModel: boolean): Promise<readonly string[]> {
  const model = asksModel ? await scriptedModel({ script: ({ question }) => reviewAnswer(question) }) : 'none';
  await using world = await scenario({
    head: { 'docs/page.md': prosePage(1, 300) },
    ...(config === undefined ? {} : { config }),
    model,
  });
  const times: number[] = [];
  let memory = 0;
  for (let round = 0; round < 5; round += 1) {
    const result = await world.run();
    times.push(result.durationMs);
    memory = Math.max(memory, result.maxRssKib);
  }
  return [title, ms(Math.min(...times)), `${Math.round(memory / 1024)} MiB`, ...(await loadedBy(world))];
}

async function startUp(): Promise<void> {
  const reviewer = { uses: 'brand-voice' };
  const rows = [
    await startRow('one model reviewer, no checker', { version: 1, reviewers: { voice: reviewer } }, true),
    await startRow(
      'the same with spelling',
      { version: 1, reviewers: { voice: reviewer, spelling: { uses: 'spelling' } } },
      true,
    ),
    await startRow('links alone', { version: 1, reviewers: { links: { uses: 'links' } } }, false),
    await startRow('no configuration', undefined, false),
  ];
  printTable(
    'Starting, judging one small page, ending: least of five runs, and what was loaded',
    ['gate', 'whole job', 'peak memory', 'scripts', 'in all', "of checkers' libraries beside the workers"],
    rows,
  );
}

/** Prints the tables of the reviewers that need no model. */
export async function benchRules(sizes: readonly number[]): Promise<void> {
  await byReviewer();
  const rows: (readonly string[])[] = [];
  for (const size of sizes) {
    rows.push(await wholeJob(size, false));
    rows.push(await wholeJob(size, true));
  }
  printTable(
    'The whole job on pages of 1,000 words, without a model',
    ['files', 'reviewers', 'whole job', 'per file', 'cpu', 'peak memory', 'verdict'],
    rows,
  );
  await benchBesidePeers(sizes);
  await startUp();
}
