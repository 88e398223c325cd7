import { endingPhrase } from '../engine/outcome.ts';
import { endingLine } from '../engine/run-result.ts';
import { type TimelineTask, timelineOf } from '../engine/timeline.ts';
import type { FileRecord, RunRecord } from '../record/record-schema.ts';
import { jsonText } from '../report/json-text.ts';
import { en } from '../report/language/en/en.ts';
import { oneLine } from '../report/neutralise.ts';
import { counted, duration } from '../review/english.ts';
import { readRecordedVerdict } from '../verdict/recorded.ts';
import { readPublicationFile, replayPublication } from './publication-file.ts';
import { readRecordFile, recordExitCodes, rulesOf } from './record-file.ts';
import { refuse } from './repository.ts';
import type { RecordOptions } from './verify.ts';
import type { World } from './world.ts';

/** Tells a recorded run phase by phase; asks nobody. */
export async function replay(options: RecordOptions, world: World): Promise<number> {
  const publication = await readPublicationFile(options.record, world);
  if (publication !== undefined) return replayPublication(publication, options.format, world);
  const read = await readRecordFile(options.record, world);
  if (read.kind === 'no-file') return refuse(world, read.problem);
  if (read.kind === 'not-intact') {
    world.err.write(`${oneLine(`Not replayed: ${read.problem}.`)}\n`);
    return recordExitCodes.notIntact;
  }
  const { record } = read;
  world.out.write(options.format === 'json' ? jsonText(asJson(record)) : renderReplay(record));
  return recordExitCodes.done;
}

/** A recorded run for a person, everything in it neutralised: whoever wrote the record chose its words. */
function renderReplay(record: RunRecord): string {
  const all = timelineOf(record.files.flatMap(({ outcomes }) => outcomes));
  const slowest = slowestFile(record);
  return `${[
    `${counted(record.files.length, 'file')}, run of ${record.startedAt}, ${all.slowest === undefined ? 'no task ran' : `slowest: ${oneLine(all.slowest.task.name, 60)}, ${duration(all.slowest.durationMs)}${slowest === undefined ? '' : `, on ${oneLine(slowest, 200)}`}`}`,
    ...[rulesOf(record)].filter((line) => line !== undefined),
    ...record.files.flatMap((file) => ['', ...fileLines(file)]),
  ].join('\n')}\n`;
}

function fileLines(file: FileRecord): readonly string[] {
  const timeline = timelineOf(file.outcomes);
  const verdict = readRecordedVerdict(file.verdict);
  const decision = verdict === undefined ? 'no verdict' : `${en.decision[verdict.decision]}, score ${verdict.score}`;
  return [
    `${oneLine(file.path, 200)}: ${decision}`,
    ...timeline.phases.flatMap((phase, index) => [
      `  ${index + 1}. ${oneLine(phase.name, 60)}: ${duration(phase.durationMs)}${phase.reused === 0 ? '' : `, ${phase.reused} taken from an earlier run`}`,
      ...phase.tasks.map((task) => `     - ${taskWords(task, phase.tasks.length)}`),
    ]),
    ...file.compensations.map(({ phase, task = phase, status }) => `  undone: ${oneLine(task, 60)} (${status})`),
    `  ${oneLine(endingWords(file), 500)}`,
    ...(verdict === undefined ? [] : [`  ${oneLine(verdict.reason, 500)}`]),
    `  ${duration(timeline.durationMs)} in all${timeline.slowest === undefined ? '' : `; slowest: ${oneLine(timeline.slowest.task.name, 60)}, ${duration(timeline.slowest.durationMs)}`}`,
  ];
}

function taskWords({ outcome, slowest }: TimelineTask, among: number): string {
  const words = outcome.reused
    ? 'taken from an earlier run'
    : `${duration(outcome.durationMs)}, ${endingPhrase(outcome)}`;
  return `${oneLine(`${outcome.task.name}: ${words}`, 400)}${slowest && among > 1 ? ' (slowest)' : ''}`;
}

function endingWords(file: FileRecord): string {
  const { ending } = file;
  if (ending === null) return `${file.outcomes.length === 0 ? 'not begun' : 'under way'} when this was written`;
  return endingLine({ ...file, ending });
}

function slowestFile(record: RunRecord): string | undefined {
  const { slowest } = timelineOf(record.files.flatMap(({ outcomes }) => outcomes));
  return slowest && record.files.find(({ outcomes }) => outcomes.includes(slowest))?.path;
}

function asJson(record: RunRecord) {
  return {
    subject: record.subject,
    rules: rulesOf(record) ?? null,
    startedAt: record.startedAt,
    updatedAt: record.updatedAt,
    files: record.files.map((file) => {
      const timeline = timelineOf(file.outcomes);
      return {
        path: file.path,
        ending: file.ending,
        completedPhases: file.completedPhases,
        totalPhases: file.totalPhases,
        durationMs: timeline.durationMs,
        slowest: timeline.slowest?.task.name ?? null,
        phases: timeline.phases.map(({ name, durationMs, reused, tasks }) => ({
          ...{ name, durationMs, reused },
          tasks: tasks.map(({ outcome: { task, status, durationMs: took, startedMs, reused: again }, slowest }) => ({
            ...{ name: task.name, status, durationMs: took, startedMs: startedMs ?? null, slowest },
            reused: again ?? false,
          })),
        })),
        compensations: file.compensations,
        verdict: readRecordedVerdict(file.verdict) ?? null,
      };
    }),
  };
}
