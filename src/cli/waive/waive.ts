import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Exception, readExceptions } from '../../config/exceptions.ts';
import { problemLine } from '../../config/problem.ts';
import { gitBlobId } from '../../content/decode.ts';
import { sentenceAround } from '../../content/sentence.ts';
import { writeInWorkspace } from '../../local/workspace-file.ts';
import { oneLine } from '../../report/neutralise.ts';
import { reportOfRecord } from '../../report/recorded-report.ts';
import type { FileReport } from '../../report/report.ts';
import { shownFindings } from '../../report/shown-findings.ts';
import { findingKey } from '../../review/finding-key.ts';
import type { Finding } from '../../review/review.ts';
import { exceptionId, pageDigest } from '../../run/exceptions.ts';
import { exceptionsPath } from '../../setup/first-files.ts';
import { exitCodes } from '../../verdict/whole.ts';
import { readRecordFile } from '../record-file.ts';
import { locate, refuse } from '../repository.ts';
import type { World } from '../world.ts';

/** What `waive` was asked. */
export interface WaiveOptions {
  readonly id: string;
  readonly reason: string;
  readonly owner: string;
  readonly until: string | undefined;
  readonly record: string | undefined;
}

const usualDays = 90;
const head =
  '# Findings that are right as they stand, read at the base commit. content-gate waive writes the entries.\nversion: 1\nexceptions:\n';

/** Writes an exception for a finding of a recorded run into the file that counts once it is merged. */
export async function waive(options: WaiveOptions, world: World): Promise<number> {
  const place = await locate({ paths: [], base: undefined, allowEmpty: true }, world);
  if (!place.ok) return refuse(world, place.problem);
  const read = await readRecordFile(options.record, world);
  if (read.kind !== 'intact') return refuse(world, read.problem);
  const found = findingsNamed(reportOfRecord(read.record)?.files ?? [], options.id.toLowerCase());
  const [one] = found;
  if (one === undefined || found.length > 1) {
    const many = found.length > 1 ? 'more than one finding' : 'no finding';
    return refuse(
      world,
      `${many} of this run has the id ${oneLine(options.id, 40)}: take it from the report, with at least 4 digits.`,
    );
  }
  const { file, findings } = one;
  const text = await readFile(join(place.root, file.path), 'utf8').catch(() => undefined);
  if (text === undefined || gitBlobId(Buffer.from(text)) !== file.blobSha) {
    return refuse(world, `${oneLine(file.path, 200)} is not what this run judged: run content-gate check again.`);
  }
  const exceptions = findings.map((finding) => exceptionFor(finding, file.path, text, options, new Date()));
  const path = join(place.root, exceptionsPath);
  const before = await readFile(path, 'utf8').catch(() => undefined);
  const after = `${withNewline(before ?? head)}${exceptions.map(entry).join('')}`;
  const checked = readExceptions(after, exceptionsPath);
  const kept = before === undefined ? 0 : countOf(before);
  if (!checked.ok || checked.exceptions.length !== kept + exceptions.length) {
    const why = checked.ok
      ? [`${exceptionsPath} does not end with its list of exceptions.`]
      : checked.problems.map(problemLine);
    return refuse(
      world,
      ...why,
      'Nothing was written. This would be:',
      ...exceptions.flatMap((one) => entry(one).trimEnd().split('\n')),
    );
  }
  const written = await writeInWorkspace(place.root, exceptionsPath, after);
  if (!written.ok) return refuse(world, oneLine(written.warning.replace(' (GITHUB_WORKSPACE)', '')));
  const lines = exceptions.map(
    (exception) =>
      `wrote ${exceptionsPath}: ${exceptionId(exception)} waives ${exception.criterion} on ${oneLine(exception.page, 200)} until ${exception.until}.
`,
  );
  world.out.write(`${lines.join('')}It counts once it is merged: exceptions are read at the base commit.
`);
  return exitCodes.approved;
}

/**
 * What is shown as one is waived as one: every finding that says the same of the same place. Findings of one id, such as a word
 * that stands twice in a sentence, are one exception.
 */
function findingsNamed(
  files: readonly FileReport[],
  id: string,
): readonly { readonly file: FileReport; readonly findings: readonly Finding[] }[] {
  // A finding of several criteria has an id for each, and all of them mean it.
  const [first = ''] = id.split(',');
  if (!/^[0-9a-f]{4,16}$/.test(first)) return [];
  return files.flatMap((file) => {
    const all = file.reviewers.flatMap(({ review }) => review?.findings ?? []);
    const named = shownFindings(file).flatMap((shown) => {
      const isMeant = (one: string): boolean => one.startsWith(first);
      const own = shown.id.split(',').find(isMeant) ?? (shown.fingerprints.some(isMeant) ? shown.id : undefined);
      return own === undefined ? [] : [{ own, keys: shown.keys }];
    });
    return [...Map.groupBy(named, ({ own }) => own).values()].map((group) => {
      const keys = new Set(group.flatMap((one) => one.keys));
      const findings = all.filter((one) => keys.has(findingKey(one)));
      return { file, findings: [...new Map(findings.map((one) => [one.criterion, one])).values()] };
    });
  });
}

function exceptionFor(
  finding: Finding,
  page: string,
  text: string,
  { reason, owner, until }: WaiveOptions,
  now: Date,
): Exception {
  const place = finding.quote?.range ?? finding.range;
  const sentence = place === undefined ? '' : sentenceAround(text, place);
  const last = new Date(now.getTime() + usualDays * 86_400_000).toISOString().slice(0, 10);
  return {
    criterion: finding.criterion,
    page,
    ...(sentence === '' ? { text: pageDigest(text) } : { quote: sentence }),
    reason,
    owner: owner.startsWith('@') ? owner : `@${owner}`,
    until: until ?? last,
  };
}

/** JSON is YAML: every value in quotation marks, whatever is in it. */
function entry(exception: Exception): string {
  const lines = Object.entries(exception).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `  - ${lines.join('\n    ')}\n`;
}

function withNewline(text: string): string {
  const open = text.replace(/^exceptions:[ \t]*\[\][ \t]*$/m, 'exceptions:');
  return open === '' || open.endsWith('\n') ? open : `${open}\n`;
}

function countOf(text: string): number {
  const read = readExceptions(text, exceptionsPath);
  return read.ok ? read.exceptions.length : 0;
}
