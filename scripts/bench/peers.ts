// The checkers that need no model beside the two tools that teams use for the same: the same pages, in turn, in one run.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { prosePage } from './prose.ts';
import { printTable } from './table.ts';

const root = join(import.meta.dirname, '..', '..');
const modules = join(root, 'node_modules');
const ours = resolve(root, process.env.CONTENT_GATE_BUNDLE ?? join('dist', 'index.js'));
const linter = join(modules, 'markdownlint-cli2', 'markdownlint-cli2-bin.mjs');
const speller = join(modules, 'cspell', 'bin.mjs');
const rounds = 3;

const usageSchema = z.object({ userCPUTime: z.number(), systemCPUTime: z.number(), maxRSS: z.number() });

/** What a process used from its start to its end. */
interface Used {
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly memoryMiB: number;
}

// The process tells at its end what it used; asked from outside it could only be sampled.
const meter =
  'import{writeFileSync as w}from"node:fs";process.on("exit",()=>w(process.env.METER,JSON.stringify(process.resourceUsage())));';

async function used(script: string, args: readonly string[], cwd: string): Promise<Used> {
  const startedAt = performance.now();
  const report = join(cwd, 'meter.json');
  // Both tools end with 1 where they found something.
  await new Promise<void>((resolve) => {
    execFile(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(meter)}`, script, ...args],
      { cwd, env: { ...process.env, METER: report }, maxBuffer: 2 ** 28 },
      () => resolve(),
    );
  });
  const wallMs = performance.now() - startedAt;
  const { userCPUTime, systemCPUTime, maxRSS } = usageSchema.parse(JSON.parse(await readFile(report, 'utf8')));
  return { cpuMs: (userCPUTime + systemCPUTime) / 1000, wallMs, memoryMiB: maxRSS / 1024 };
}

async function oursOn(folder: string): Promise<Used> {
  await rm(join(folder, '.content-gate'), { recursive: true, force: true });
  return used(ours, ['check', 'docs', '--quiet'], folder);
}

async function theirsOn(folder: string): Promise<Used> {
  const linted = await used(linter, ['docs/*.md'], folder);
  const spelled = await used(speller, ['--no-progress', '--no-cache', 'docs/**'], folder);
  return {
    cpuMs: linted.cpuMs + spelled.cpuMs,
    wallMs: linted.wallMs + spelled.wallMs,
    memoryMiB: Math.max(linted.memoryMiB, spelled.memoryMiB),
  };
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

/** Prints what a check of so many pages of 1,000 words costs, beside the other tools on the same pages, as medians. */
export async function benchBesidePeers(sizes: readonly number[]): Promise<void> {
  const rows: (readonly string[])[] = [];
  for (const size of sizes) {
    const folder = await mkdtemp(join(tmpdir(), 'content-gate-peers-'));
    try {
      await mkdir(join(folder, 'docs'));
      for (let page = 0; page < size; page += 1)
        await writeFile(join(folder, 'docs', `page-${page}.md`), prosePage(page + 1, 1000));
      const pairs: (readonly [Used, Used])[] = [];
      for (let round = 0; round < rounds; round += 1) pairs.push([await oursOn(folder), await theirsOn(folder)]);
      const row = (name: string, which: 0 | 1): readonly string[] => [
        `${size}`,
        name,
        seconds(median(pairs.map((pair) => pair[which].cpuMs))),
        seconds(median(pairs.map((pair) => pair[which].wallMs))),
        `${Math.round(median(pairs.map((pair) => pair[which].memoryMiB)))} MiB`,
      ];
      const ratio = (of: (one: Used) => number): string =>
        `${median(pairs.map(([own, other]) => of(own) / of(other))).toFixed(2)} x`;
      rows.push(row('content-gate check', 0), row('markdownlint-cli2 and cspell', 1), [
        `${size}`,
        'ratio',
        ratio(({ cpuMs }) => cpuMs),
        ratio(({ wallMs }) => wallMs),
        ratio(({ memoryMiB }) => memoryMiB),
      ]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  printTable(
    `The bundle's command beside other tools on the same pages of 1,000 words: medians of ${rounds} runs in turn`,
    ['pages', 'command', 'cpu', 'wall', 'peak memory'],
    rows,
  );
}
