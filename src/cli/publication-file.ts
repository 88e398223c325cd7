import { realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { endingPhrase } from '../engine/outcome.ts';
import { undoingPhrase } from '../engine/saga.ts';
import { timelineOf } from '../engine/timeline.ts';
import { readLeftRecord } from '../local/left-record.ts';
import { lastRecordName } from '../local/memory-folder.ts';
import {
  disagreeing,
  inspectPublication,
  isPublication,
  type PublicationRead,
  publicationFile,
} from '../record/publication-record.ts';
import type { PublicationRecord } from '../record/publication-schema.ts';
import { jsonText } from '../report/json-text.ts';
import { oneLine } from '../report/neutralise.ts';
import { publicationPhases } from '../report/publication/facts.ts';
import { publicationLines } from '../report/publication/lines.ts';
import { publicationPage } from '../report/publication/page.ts';
import { publicationSummary } from '../report/publication/summary.ts';
import { duration } from '../review/english.ts';
import { recordExitCodes } from './record-file.ts';
import { refuse } from './repository.ts';
import type { World } from './world.ts';

/** Reads the record of a publication that a person named, or the folder that it is in; `undefined` where what was named is none. */
export async function readPublicationFile(
  named: string | undefined,
  { directory }: World,
): Promise<PublicationRead | undefined> {
  const place = named === undefined ? undefined : await placeOf(resolve(directory, named));
  const { record } = place === undefined ? { record: undefined } : await readLeftRecord(place);
  return record?.kind === 'found' && isPublication(record.text) ? inspectPublication(record.text) : undefined;
}

/** A folder may hold both kinds; then the record of the check is meant, which has a name of its own. */
async function placeOf(path: string): Promise<string | undefined> {
  try {
    const isFolder = (await stat(path)).isDirectory();
    const hasCheck = isFolder && (await stat(join(path, lastRecordName)).catch(() => undefined)) !== undefined;
    return hasCheck ? undefined : await realpath(isFolder ? join(path, publicationFile) : path);
  } catch {
    return undefined;
  }
}

/** Tells a recorded publication step by step, and whether its result follows from its steps; asks nobody. */
export function replayPublication(read: PublicationRead, format: 'pretty' | 'json', { out, err }: World): number {
  if (!read.ok) {
    err.write(`${oneLine(`Not replayed: ${read.problem.message}.`)}\n`);
    return recordExitCodes.notIntact;
  }
  const { publication } = read;
  const wrong = disagreeing(publication);
  out.write(format === 'json' ? jsonText(asJson(publication)) : `${replayLines(publication).join('\n')}\n`);
  return wrong.length === 0 ? recordExitCodes.done : recordExitCodes.notIntact;
}

function replayLines(publication: PublicationRecord): readonly string[] {
  const { run, startedAt, subject, place } = publication;
  const wrong = disagreeing(publication);
  return [
    `Publication of ${startedAt}, commit ${oneLine(subject.headSha ?? 'unknown', 64)}, to ${oneLine(place.target, 40)} for ${oneLine(place.site, 200)}`,
    ...timelineOf(run.outcomes).phases.flatMap(({ name, durationMs, tasks }, index) => [
      `  ${index + 1}. ${oneLine(name, 60)}: ${duration(durationMs)}`,
      ...tasks.map(
        ({ outcome }) =>
          `     - ${oneLine(`${outcome.task.name}: ${duration(outcome.durationMs)}, ${endingPhrase(outcome)}`, 400)}`,
      ),
    ]),
    ...run.compensations.map((one) => `  undone: ${oneLine(`${one.task ?? one.phase} ${undoingPhrase(one)}`, 400)}`),
    '',
    ...publicationLines(publication),
    wrong.length === 0
      ? 'What it says of each page follows from its steps.'
      : `What it says does not follow from its steps: ${oneLine(wrong.map(({ path }) => path).join(', '), 400)}.`,
  ];
}

function asJson(publication: PublicationRecord) {
  const { subject, startedAt, updatedAt, place, pages, recovered, run } = publication;
  return {
    ...{ kind: 'publication', subject, startedAt, updatedAt, place, pages, recovered },
    phases: publicationPhases(publication),
    steps: run.outcomes.map(({ task, status, durationMs, startedMs }) => ({
      ...{ phase: task.phase, name: task.name, required: task.required, status, durationMs },
      startedMs: startedMs ?? null,
    })),
    ...{ undone: run.compensations, ending: run.ending, warnings: run.warnings },
    follows: disagreeing(publication).length === 0,
  };
}

/** Writes the report of a recorded publication again, in the forms that a publication has. */
export function reportPublication(read: PublicationRead, format: string, world: World): number {
  if (!read.ok) {
    world.err.write(`${oneLine(`No report: ${read.problem.message}.`)}\n`);
    return recordExitCodes.notIntact;
  }
  const { publication } = read;
  switch (format) {
    case 'html':
      world.out.write(publicationPage(publication));
      return recordExitCodes.done;
    case 'markdown':
      world.out.write(publicationSummary(publication));
      return recordExitCodes.done;
    case 'json':
      world.out.write(jsonText(asJson(publication)));
      return recordExitCodes.done;
    case 'pretty':
      for (const line of publicationLines(publication)) world.out.write(`${line}\n`);
      return recordExitCodes.done;
    default:
      return refuse(
        world,
        `A publication has no report in the form ${format}: html, markdown, json and pretty are there.`,
      );
  }
}
