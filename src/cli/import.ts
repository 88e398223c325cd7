import { appendFile } from 'node:fs/promises';
import { problemLine } from '../config/problem.ts';
import type { Config } from '../config/schema.ts';
import { withDeadline } from '../engine/deadline.ts';
import type { Destination } from '../import/bring-in.ts';
import { localSource } from '../local/source.ts';
import { logLines } from '../report/neutralise.ts';
import { defaultConfigPath } from '../setup/first-files.ts';
import { readConfiguration } from '../setup/read-configuration.ts';
import { exitCodes } from '../verdict/whole.ts';
import { elsewhereFrom } from './elsewhere.ts';
import { gitHubHere } from './github-here.ts';
import { notionVariables } from './notion-variables.ts';
import { locate, refuse } from './repository.ts';
import type { World } from './world.ts';

/** What `import` was asked. */
export interface ImportOptions {
  readonly config: string | undefined;
  /** Into the files of this folder, instead of a branch on GitHub. */
  readonly local: boolean;
  readonly dryRun: boolean;
  readonly gateId: string;
}

/** Nothing is written before the end, so a run that takes longer than this has written nothing. */
const longestMs = 15 * 60_000;

/** Brings pages of Notion in, by the configuration of the default branch. */
export async function importNotion(options: ImportOptions, world: World): Promise<number> {
  const { variables, filter, clock } = world;
  const notion = notionVariables(world);
  if (!notion.ok) return refuse(world, notion.problem);
  const { token, baseUrl } = notion;
  world.allow(longestMs + 5000);
  const found = await destinationOf(options, world);
  if (!found.ok) return found.exitCode;
  const settings = found.config.import?.notion;
  if (settings === undefined) {
    return refuse(
      world,
      `${options.config ?? defaultConfigPath} has no import.notion: say there which pages to bring in.`,
    );
  }
  const [{ bringIn }, { importLines, importSummary, isComplete }] = await Promise.all([
    import('../import/bring-in.ts'),
    import('../import/import-text.ts'),
  ]);
  const ended = await withDeadline(
    (signal) =>
      bringIn({
        ...{ settings, token, baseUrl, clock, signal },
        destination: found.destination,
        isDry: options.dryRun,
        random: Math.random,
      }),
    { clock, timeoutMs: longestMs, signal: world.signal },
  );
  if (ended.kind === 'threw') throw ended.error;
  if (ended.kind !== 'finished') {
    world.err.write(
      'The import did not end in time or was stopped. What it had not written by then it will write the next time.\n',
    );
    return ended.kind === 'cancelled' ? exitCodes.interrupted : exitCodes.notApproved;
  }
  if (!ended.value.ok) {
    world.err.write(`${logLines(ended.value.problem)}\n${logLines('Nothing was written.')}\n`);
    return exitCodes.notApproved;
  }
  const { imported } = ended.value;
  for (const line of importLines(imported, options.dryRun)) world.out.write(`${line}\n`);
  const summary = variables.GITHUB_STEP_SUMMARY;
  if (summary !== undefined && summary !== '') {
    await appendFile(summary, filter.text(importSummary(imported, options.dryRun))).catch(() => undefined);
  }
  return isComplete(imported) ? exitCodes.approved : exitCodes.notApproved;
}

type Found =
  | { readonly ok: true; readonly config: Config; readonly destination: Destination }
  | { readonly ok: false; readonly exitCode: number };

/** Finds where pages go, and reads the configuration that holds there. */
async function destinationOf(options: ImportOptions, world: World): Promise<Found> {
  const refused = (problem: string): Found => ({ ok: false, exitCode: refuse(world, problem) });
  if (options.local) {
    const place = await locate({ paths: [], base: undefined, allowEmpty: true }, world);
    if (!place.ok) return refused(place.problem);
    const { base } = await localSource(place, world.signal);
    const read = await configurationAt({ base, openElsewhere: elsewhereFrom(world) }, options, world);
    return read.ok ? { ok: true, config: read.config, destination: { kind: 'local', root: place.root } } : read;
  }
  const opened = await gitHubHere(world, world.clock() + longestMs);
  if (!opened.ok) {
    if (opened.isUsage)
      return refused(`${opened.problem} To write into the files of this folder instead, add --local.`);
    world.err.write(`${logLines(opened.problem)}\n`);
    return { ok: false, exitCode: exitCodes.notApproved };
  }
  const { client, repository, base, snapshot, openElsewhere } = opened.here;
  const read = await configurationAt({ base: snapshot, openElsewhere }, options, world);
  if (!read.ok) return read;
  return {
    ok: true,
    config: read.config,
    destination: { kind: 'github', client, repository, base, gateId: options.gateId },
  };
}

async function configurationAt(
  at: Pick<Parameters<typeof readConfiguration>[0], 'base' | 'openElsewhere'>,
  { config }: ImportOptions,
  world: World,
): Promise<{ readonly ok: true; readonly config: Config } | Extract<Found, { ok: false }>> {
  const request = { ...at, path: config ?? defaultConfigPath, named: config !== undefined, modelNamed: true };
  const read = await readConfiguration(request, world.signal);
  if (read.kind === 'unreadable') return { ok: false, exitCode: refuse(world, read.problem) };
  if (!read.configuration.ok)
    return { ok: false, exitCode: refuse(world, ...read.configuration.problems.map(problemLine)) };
  return { ok: true, config: read.configuration.config };
}
