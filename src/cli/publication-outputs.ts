import { appendFile, lstat, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { saveLatest } from '../engine/save-latest.ts';
import { openMemoryFolder, replaceFile } from '../local/memory-folder.ts';
import { ownSecret } from '../local/own-key.ts';
import type { Publication, PublicationSoFar, PublishRequest } from '../publish/publication.ts';
import { publicationFile, sealPublication } from '../record/publication-record.ts';
import type { PublicationRecord } from '../record/publication-schema.ts';
import { recordKey } from '../record/record.ts';
import type { RecordSubject } from '../record/record-schema.ts';
import { oneLine } from '../report/neutralise.ts';
import { countsOf } from '../report/publication/facts.ts';
import { publicationLines } from '../report/publication/lines.ts';
import { publicationPage } from '../report/publication/page.ts';
import { publicationSummary } from '../report/publication/summary.ts';
import type { ReportLanguage } from '../review/report-language.ts';
import { version } from '../setup/version.ts';
import type { PublishInputs } from './publish-inputs.ts';
import type { PublishJob } from './publish-job.ts';
import type { World } from './world.ts';

/** What a publication leaves behind: its record while it goes on, and everything that people read once it is over. */
export interface PublicationOutputs {
  keep(soFar: PublicationSoFar): Promise<void>;
  end(publication: Publication): Promise<void>;
}

/** Where a publication runs, and what of it is told. */
export interface OutputsOf {
  readonly root: string;
  readonly job: PublishJob | undefined;
  readonly inputs: PublishInputs;
  readonly language: ReportLanguage;
  readonly request: PublishRequest;
}

const reportFile = 'publication.html';

/** Opens the outputs. What cannot be kept or told is a notice, and changes nothing of what is published. */
export async function openPublicationOutputs(about: OutputsOf, world: World): Promise<PublicationOutputs> {
  const { job, inputs, request, language } = about;
  const { clock, variables, out, err } = world;
  const { recordOf } = await import('../publish/record-of.ts');
  const startedAt = clock();
  const told = new Set<string>();
  const notice = (line: string): void => {
    if (!told.has(line)) err.write(`! ${oneLine(line)}\n`);
    told.add(line);
  };
  const folder = await folderOf(about, world);
  if (folder.kind === 'none') notice(`The record of this publication is not kept: ${folder.why}.`);
  const secret = inputs.recordSecret ?? (job === undefined ? await ownSecret(variables) : undefined);
  const key = secret === undefined ? undefined : recordKey(secret);
  const subject = subjectOf(about, variables);
  const record = (soFar: PublicationSoFar): PublicationRecord =>
    recordOf(soFar, request, { gateVersion: version, subject, language, startedAt, now: clock() });
  let latest: PublicationSoFar | undefined;
  const save = saveLatest(async () => {
    if (latest === undefined || folder.kind === 'none') return;
    await replaceFile(folder.path, publicationFile, sealPublication(record(latest), key));
  });
  const keep = async (soFar: PublicationSoFar): Promise<void> => {
    latest = soFar;
    await save().catch(() =>
      notice('The record of this publication could not be written; look at the space on the disk.'),
    );
  };
  return {
    keep,
    async end(publication) {
      await keep(publication);
      const made = record(publication);
      for (const line of publicationLines(made)) out.write(`${line}\n`);
      if (job === undefined) return;
      await writeSummary(publicationSummary(made), world, notice);
      if (folder.kind === 'folder') {
        await replaceFile(folder.path, reportFile, publicationPage(made)).catch(() => {});
        await upload(folder.path, job, inputs, world, notice);
      }
      await setStatus(made, job, world, notice);
    },
  };
}

type Notice = (line: string) => void;
type Folder = { readonly kind: 'folder'; readonly path: string } | { readonly kind: 'none'; readonly why: string };

/** In a job the folder of its run, else the one in which `check` keeps its record too. */
async function folderOf({ job, root }: OutputsOf, { variables }: World): Promise<Folder> {
  if (job === undefined) {
    const opened = await openMemoryFolder(root);
    return typeof opened === 'string' ? { kind: 'none', why: opened } : { kind: 'folder', path: opened.path };
  }
  const path = join(variables.RUNNER_TEMP ?? '', 'content-gate');
  try {
    if (variables.RUNNER_TEMP === undefined) throw new Error('it is not set');
    await mkdir(path, { recursive: true });
    if (!(await lstat(path)).isDirectory()) throw new Error('it is no folder');
    return { kind: 'folder', path };
  } catch {
    return { kind: 'none', why: 'the folder that RUNNER_TEMP names cannot be written' };
  }
}

function subjectOf({ job, inputs, request }: OutputsOf, variables: World['variables']): RecordSubject {
  const [, workflow] = /^[^/]+\/[^/]+\/([^@]+)@/u.exec(variables.GITHUB_WORKFLOW_REF ?? '') ?? [];
  return {
    repositoryId: job?.repositoryId ?? null,
    workflowPath: job === undefined ? null : (workflow ?? null),
    ...{ pullRequest: null, gateId: inputs.gateId, baseSha: null },
    runId: job === undefined ? null : String(job.runId),
    attempt: Math.max(1, Math.trunc(Number(variables.GITHUB_RUN_ATTEMPT)) || 1),
    headSha: /^0+$/.test(request.commit) ? null : request.commit,
  };
}

async function writeSummary(text: string, { variables, filter }: World, notice: Notice): Promise<void> {
  const path = variables.GITHUB_STEP_SUMMARY;
  if (!path) return;
  await appendFile(path, filter.text(text)).catch(() => notice('The job summary could not be written.'));
}

/** A runner that interrupts a job waits some seconds for it, most of which the undo may need. */
const interruptedMs = 3000;

async function upload(
  folder: string,
  { commit }: PublishJob,
  { gateId }: PublishInputs,
  { variables, signal }: World,
  notice: Notice,
): Promise<void> {
  const { uploadArtifact } = await import('../github/artifact.ts');
  const attempt = /^\d{1,4}$/.test(variables.GITHUB_RUN_ATTEMPT ?? '') ? variables.GITHUB_RUN_ATTEMPT : '1';
  const uploaded = await uploadArtifact(
    `${gateId}-publication-${commit.slice(0, 12)}-a${attempt}`,
    [join(folder, publicationFile), join(folder, reportFile)],
    folder,
    Boolean(variables.ACTIONS_RESULTS_URL),
    90,
    signal.aborted ? AbortSignal.timeout(interruptedMs) : signal,
  );
  // What follows the first sentence is about verdicts.
  if (!uploaded.ok) notice(`${uploaded.warning.split('. ')[0]}.`);
}

/** Of a run that wrote nothing there is no deployment, and one that gave way to a newer commit leaves it to that. */
async function setStatus(
  { pages, run, place }: PublicationRecord,
  job: PublishJob,
  { signal }: World,
  notice: Notice,
): Promise<void> {
  const written = pages.filter(
    ({ ending }) => ending.kind === 'published' || ending.kind === 'taken-back' || ending.kind === 'left',
  );
  const [first] = written;
  if (first === undefined || signal.aborted || pages.some(({ ending }) => ending.kind === 'superseded')) return;
  const { published, missing } = countsOf(pages);
  const { setDeployment } = await import('../github/deployment.ts');
  const isDone = run.ending?.status === 'completed';
  const problem = await setDeployment(
    job.client,
    job,
    {
      commit: job.commit,
      environment: new URL(place.site).host,
      state: isDone ? 'success' : 'failure',
      address: written.length === 1 && first.address !== null ? first.address : place.site,
      runUrl: job.runUrl,
      description: isDone
        ? `${published} published${missing === 0 ? '' : `, ${missing} not published`}`
        : 'Not published; what was written is taken back',
    },
    signal,
  );
  if (problem !== undefined) notice(problem);
}
