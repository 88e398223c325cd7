import type { Config } from '../config/schema.ts';
import { steadyClock } from '../engine/clock.ts';
import { withDeadline } from '../engine/deadline.ts';
import type { GateEnding } from '../gate.ts';
import type { MergeGroupEvent, PullRequestEvent } from '../github/event.ts';
import type { PullGuard } from '../github/pull-guard.ts';
import type { RunFiles } from '../github/run-files.ts';
import { setOutputs } from '../github/set-outputs.ts';
import { JobSummary } from '../github/summary-sink.ts';
import { headlineOf } from '../report/headline.ts';
import { wordsIn } from '../report/language/languages.ts';
import { translate } from '../report/language/translate.ts';
import { nextActionOf } from '../report/next-action.ts';
import { publishAll } from '../report/publish.ts';
import type { Published, Report, ReportSink } from '../report/report.ts';
import { advisoryNote, standingLine } from '../report/standing-line.ts';
import { stepOutputs } from '../report/step-outputs.ts';
import { renderSummary } from '../report/summary.ts';
import { cancelledExitCode } from './cancelled.ts';
import { artifactSink, fileSinks, keepRecord } from './leave-files.ts';
import { guardOf, sinksFor } from './sinks.ts';
import type { ActionWorld } from './world.ts';

/** The summary and the outputs are files of the runner: what takes longer hangs. */
const longestFilesMs = 1500;

/** A run that could not begin shows its problems within this time. */
const longestShowMs = 15_000;

/** Every place where a report is shown, as far as the team wants it there. */
export function openSinks(
  outputs: Config['outputs'],
  event: PullRequestEvent | MergeGroupEvent,
  world: ActionWorld,
  files: RunFiles,
  guard: PullGuard | undefined,
): readonly ReportSink[] {
  return [
    ...sinksFor(event, world.client, outputs, world.inputs.gateId, guard),
    ...fileSinks({ event, world, files }, outputs),
  ];
}

/** Ends a run: the summary with what became of the other outputs, the step's outputs, and the exit code. */
export async function conclude(
  ending: GateEnding,
  event: PullRequestEvent | MergeGroupEvent,
  world: ActionWorld,
  files: RunFiles,
): Promise<number> {
  const { log } = world;
  if (ending.kind === 'cancelled') {
    await keepRecord({ event, world, files });
    log.warning(
      'The run was cancelled: no verdict was reached, and nothing was posted. Reviews that were completed are kept.',
    );
    return cancelledExitCode;
  }
  return show(ending.report, ending.published, world, files);
}

/** Ends a run that could not begin: the problems stand wherever a verdict would. */
export async function showProblems(
  report: Report,
  problems: readonly string[],
  event: PullRequestEvent | MergeGroupEvent,
  world: ActionWorld,
  files: RunFiles,
): Promise<number> {
  for (const problem of problems) world.log.error(problem);
  const everywhere = {
    comment: true,
    review: false,
    'check-run': true,
    artifact: false,
    files: {},
    'retention-days': 1,
  };
  const sinks = openSinks(everywhere, event, world, files, guardOf(event, world.client));
  const end = steadyClock() + longestShowMs;
  const published = await publishAll(sinks, report, { clock: steadyClock, end, signal: world.signal });
  await show(report, published, world, files);
  return 1;
}

async function show(
  report: Report,
  published: ReadonlyMap<string, Published>,
  { log, secrets }: ActionWorld,
  files: RunFiles,
): Promise<number> {
  const ended = [...published.values()];
  const warnings = ended.flatMap((one) => ('warning' in one ? [secrets.text(one.warning)] : []));
  const undone = ended.flatMap((one) => ('mayNot' in one ? [secrets.text(one.mayNot)] : []));
  for (const warning of warnings) log.warning(warning);
  // A workflow that gives the token no more rights, as for forks, means it: a warning in each run would be noise.
  for (const one of undone) log.line(one);
  const shownWarnings = [...warnings, ...undone].map((one) => translate(one, report.language));
  const comment = published.get('comment');
  const artifact = published.get(artifactSink);
  const written = await withDeadline(
    () =>
      Promise.all([
        new JobSummary(renderSummary).publish({ ...report, notices: [...report.notices, ...shownWarnings] }),
        setOutputs(
          stepOutputs(report, {
            pathOf: files.pathOf,
            ...(artifact !== undefined && 'id' in artifact ? { artifactId: artifact.id } : {}),
            ...(comment !== undefined && 'url' in comment ? { commentUrl: comment.url } : {}),
          }),
        ),
      ]),
    { clock: steadyClock, timeoutMs: longestFilesMs },
  );
  if (written.kind !== 'finished') log.warning('The summary or the outputs of this step could not be written in time.');
  else for (const one of written.value) if ('warning' in one) log.warning(one.warning);
  const line = lastLine(report);
  if (report.overall.decision === 'approved') log.line(line);
  else if (report.overall.passed)
    log.warning([line, advisoryNote(report, wordsIn(report.language)) ?? ''].join(' ').trim());
  else log.error(line);
  return report.overall.passed ? 0 : 1;
}

/** The verdict and the first thing to do; a page's own words stay out of the log, where nobody looks for them. */
function lastLine(report: Report): string {
  const words = wordsIn(report.language);
  const action = nextActionOf(report);
  const standing = standingLine(report, words);
  const verdict = `${words.decision[report.overall.decision]}${words.colon}${words.headline(headlineOf(report))}${words.stop}${standing === undefined ? '' : ` ${standing}`}`;
  if (report.files.length === 0) return `${report.overall.reason} ${report.overall.nextAction}`;
  if (action.kind !== 'fix') return `${verdict} ${words.nextAction(action)}`;
  return `${verdict} ${words.first} ${words.fixPlace(action.path, action.shown.finding.range?.startLine)}.`;
}
