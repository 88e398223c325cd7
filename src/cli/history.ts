import { basename, dirname, resolve } from 'node:path';
import { canonicalJson, sha256 } from '../engine/canonical-json.ts';
import { historyOf, type Write } from '../engine/context.ts';
import { fileStore } from '../engine/file-store.ts';
import { historyText } from '../engine/history-text.ts';
import { messageOf } from '../engine/thrown.ts';
import type { FileRecord } from '../record/record-schema.ts';
import { jsonText } from '../report/json-text.ts';
import { oneLine } from '../report/neutralise.ts';
import { readPublicationFile } from './publication-file.ts';
import { readRecordFile, recordExitCodes } from './record-file.ts';
import { refuse } from './repository.ts';
import type { RecordOptions } from './verify.ts';
import type { World } from './world.ts';

/** The writes of one context: those of a page of a record, or of a saved run. */
interface Trail {
  readonly of: string;
  readonly writes: readonly Write[];
}

type TrailsRead =
  | { readonly kind: 'read'; readonly trails: readonly Trail[] }
  | { readonly kind: 'no-file' | 'not-intact'; readonly problem: string };

/** Prints the audit trail of a record, or of a run that the engine saved: who wrote what, when, and what was there before. */
export async function history(options: RecordOptions, world: World): Promise<number> {
  const read = await trailsIn(options.record, world);
  if (read.kind !== 'read') {
    if (read.kind === 'no-file') return refuse(world, read.problem);
    world.err.write(`${oneLine(`No history: ${read.problem}.`)}\n`);
    return recordExitCodes.notIntact;
  }
  world.out.write(options.format === 'json' ? jsonText({ histories: read.trails }) : trailsText(read.trails));
  return recordExitCodes.done;
}

const longestLine = 600;

function trailsText(trails: readonly Trail[]): string {
  const blocks = trails.map(({ of, writes }) => [
    `${oneLine(of, 200)}:`,
    ...(writes.length === 0 ? ['  nothing was written'] : []),
    ...writes.map((write) => `  ${oneLine(historyText([write]), longestLine)}`),
  ]);
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n') || 'No page was judged.'}\n`;
}

async function trailsIn(path: string | undefined, world: World): Promise<TrailsRead> {
  const publication = await readPublicationFile(path, world);
  if (publication?.ok) {
    return { kind: 'read', trails: [{ of: 'publication', writes: historyOf(publication.publication.run.context) }] };
  }
  if (publication !== undefined) return { kind: 'not-intact', problem: publication.problem.message };
  const record = await readRecordFile(path, world);
  if (record.kind === 'intact') {
    return { kind: 'read', trails: record.record.files.map((file) => ({ of: file.path, writes: writesOf(file) })) };
  }
  const saved =
    record.kind === 'not-intact' && path !== undefined ? await savedRun(resolve(world.directory, path)) : undefined;
  return saved ?? record;
}

/** A record keeps each review once, in the outcome of its task; here it is put back to where it was written. */
function writesOf({ context, outcomes }: FileRecord): readonly Write[] {
  const reviews = outcomes.flatMap((outcome) =>
    outcome.status === 'completed'
      ? Object.values(outcome.outputs).map((value) => [sha256(canonicalJson(value)), value] as const)
      : [],
  );
  return historyOf({ entries: context.entries, blobs: { ...context.blobs, ...Object.fromEntries(reviews) } });
}

/** A run as the engine's store keeps it; undefined where the file is none. */
async function savedRun(path: string): Promise<TrailsRead | undefined> {
  if (!path.endsWith('.json')) return undefined;
  try {
    const run = await fileStore(dirname(path)).load(basename(path, '.json'));
    if (run === undefined) return undefined;
    return { kind: 'read', trails: [{ of: `run ${run.id}`, writes: historyOf(run.context) }] };
  } catch (error) {
    const problem = messageOf(error);
    // It has nothing of a saved run, so what it lacks as a record is what its owner wants to know.
    return problem.includes('no saved run at all') ? undefined : { kind: 'not-intact', problem };
  }
}
