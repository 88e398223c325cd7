import { setTimeout as wait } from 'node:timers/promises';
import type { Config } from '../config/schema.ts';
import { steadyClock } from '../engine/clock.ts';
import { withDeadline } from '../engine/deadline.ts';
import { artifactName, uploadArtifact } from '../github/artifact.ts';
import type { MergeGroupEvent, PullRequestEvent } from '../github/event.ts';
import type { RunFiles } from '../github/run-files.ts';
import { writeInWorkspace } from '../local/workspace-file.ts';
import { type Output, plainSurface, type Renderer, type RunFile } from '../report/output.ts';
import { outputs, recordFile } from '../report/outputs/outputs.ts';
import type { Published, Report, ReportSink } from '../report/report.ts';
import type { ActionWorld } from './world.ts';

/** The run whose files are left behind. */
export interface LeavingRun {
  readonly event: PullRequestEvent | MergeGroupEvent;
  readonly world: Pick<ActionWorld, 'environment' | 'inputs'>;
  readonly files: RunFiles;
}

/** Under this name the published outcomes tell of the artifact. */
export const artifactSink = 'artifact';

// The client of the service knows no end of its own: a hung request would hold up the job until its limit.
const longestUploadMs = 25_000;
/** So long the requests to GitHub have for leaving first: while they are under way there is time for the files. */
const requestsFirstMs = 3;
/** A cancelled job is killed ten seconds after its first signal; the record must be safe well before. */
const lastUploadMs = 3500;

/** Writes the report in every form that is asked for, and takes it with the record into the artifact of the run. */
export function fileSinks(run: LeavingRun, wanted: Config['outputs']): readonly ReportSink[] {
  const forms = loadForms(wanted.files);
  let writing: Promise<Written> | undefined;
  const written = (report: Report): Promise<Written> => {
    writing ??= writeReports(report, run, forms);
    return writing;
  };
  const files: ReportSink = { name: 'report', publish: async (report) => (await written(report)).published };
  if (!wanted.artifact) return [files];
  const artifact: ReportSink = {
    name: artifactSink,
    async publish(report, signal) {
      const limit = new AbortController();
      const timer = setTimeout(() => limit.abort(), longestUploadMs);
      try {
        // What could not be written is told by the other sink; the record goes up all the same.
        const { files: reports } = await written(report);
        return await upload(run, reports, wanted['retention-days'], AbortSignal.any([signal, limit.signal]));
      } finally {
        clearTimeout(timer);
      }
    },
  };
  return [files, artifact];
}

/** Keeps what a cancelled run had paid for, for the next attempt; nothing is shown of a verdict that nobody reached. */
export async function keepRecord(run: LeavingRun): Promise<void> {
  await withDeadline((signal) => upload(run, [], 1, signal), { clock: steadyClock, timeoutMs: lastUploadMs });
}

/** Where the team wants a form beside the folder of the run, by the name of the form. */
type Wanted = Config['outputs']['files'];

interface Written {
  readonly published: Published;
  readonly files: readonly RunFile[];
}

/** A form that this run is to leave, with what writes it, which loads while the reviewers think. */
interface WantedForm {
  readonly file: NonNullable<Output['file']>;
  readonly place: string | undefined;
  readonly renderer: Promise<Renderer>;
}

function loadForms(wanted: Wanted): readonly WantedForm[] {
  const places = new Map(Object.entries(wanted));
  return outputs.flatMap(({ name, file, load }) => {
    const place = places.get(name);
    if (file === undefined || (!file.always && place === undefined)) return [];
    const renderer = load();
    // What cannot be loaded is told where it is needed, or nowhere: a cancelled run writes no report.
    renderer.catch(() => undefined);
    return [{ file, place, renderer }];
  });
}

/** In the folder of the run, from where they go into the artifact, and where the team wants them for later steps. */
async function writeReports(report: Report, run: LeavingRun, forms: readonly WantedForm[]): Promise<Written> {
  await wait(requestsFirstMs);
  const saved = await Promise.all(
    forms.map(async ({ file, place, renderer }) => {
      const { render, pieces } = await renderer;
      const { workspace } = run.world.environment;
      const text = pieces === undefined || place !== undefined ? render(report, plainSurface) : undefined;
      const content = text ?? (() => pieces?.(report, plainSurface) ?? []);
      return Promise.all([
        run.files.save(file.file, content).then((outcome) => ({ file, outcome })),
        ...(place === undefined || text === undefined
          ? []
          : [writeInWorkspace(workspace, place, text).then((outcome) => ({ file: undefined, outcome }))]),
      ]);
    }),
  );
  const failed = saved.flat().flatMap(({ outcome }) => ('warning' in outcome ? [outcome.warning] : []));
  return {
    published: failed.length === 0 ? { ok: true } : { ok: false, warning: failed.join(' ') },
    files: saved.flat().flatMap(({ file, outcome }) => (outcome.ok && file !== undefined ? [file] : [])),
  };
}

/** The record, and those of the reports that are for the artifact. */
function upload(
  { event, world: { environment, inputs }, files }: LeavingRun,
  reports: readonly RunFile[],
  retentionDays: number,
  signal: AbortSignal,
): Promise<Published> {
  const paths = [recordFile, ...reports].filter((file) => file.upload).map(({ file }) => files.pathOf(file));
  const name = artifactName(inputs.gateId, event, environment.attempt);
  return uploadArtifact(name, paths, files.directory, environment.hasArtifactService, retentionDays, signal);
}
