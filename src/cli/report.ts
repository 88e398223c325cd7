import { git } from '../local/git.ts';
import { inItsLanguage } from '../report/in-language.ts';
import { loadLanguage } from '../report/language/languages.ts';
import { oneLine } from '../report/neutralise.ts';
import type { Output } from '../report/output.ts';
import { reportOfRecord } from '../report/recorded-report.ts';
import type { FileReport } from '../report/report.ts';
import { readPublicationFile, reportPublication } from './publication-file.ts';
import { readRecordFile, recordExitCodes, rulesOf } from './record-file.ts';
import { refuse } from './repository.ts';
import { type World, wantsColour } from './world.ts';

/** What is to be written again, and how. */
export interface ReportOptions {
  /** That of the last check here when absent. */
  readonly record: string | undefined;
  readonly format: Output;
}

/** Writes the report of a recorded run again, in any form; asks nobody. */
export async function report(options: ReportOptions, world: World): Promise<number> {
  const publication = await readPublicationFile(options.record, world);
  if (publication !== undefined) return reportPublication(publication, options.format.name, world);
  const read = await readRecordFile(options.record, world);
  if (read.kind === 'no-file') return refuse(world, read.problem);
  const report = read.kind === 'intact' ? reportOfRecord(read.record) : undefined;
  if (report === undefined || read.kind !== 'intact') {
    const why = read.kind === 'not-intact' ? read.problem : 'the run that wrote this record reached no report';
    world.err.write(`${oneLine(`No report: ${why}.`)}\n`);
    return recordExitCodes.notIntact;
  }
  await loadLanguage(report.language);
  const files = await Promise.all(report.files.map((file) => withText(file, world.directory)));
  const notices = [...[rulesOf(read.record)].filter((line) => line !== undefined), ...report.notices];
  const { out, variables } = world;
  const surface = { colour: wantsColour(out, variables), columns: out.columns, detail: 'normal' } as const;
  const { render } = await options.format.load();
  out.write(render(inItsLanguage({ ...report, files, notices }), surface));
  return recordExitCodes.done;
}

/** A record holds no pages; where the repository is at hand, it knows them by their ids. */
async function withText(file: FileReport, directory: string): Promise<FileReport> {
  if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(file.blobSha)) return file;
  const blob = await git(directory, ['cat-file', 'blob', file.blobSha]);
  return blob.ok ? { ...file, text: blob.stdout.toString('utf8') } : file;
}
