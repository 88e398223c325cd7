import { type Config, placesOf } from '../config/schema.ts';
import type { ContentFile } from '../content/content.ts';
import { runBatch } from '../engine/batch.ts';
import type { Clock } from '../engine/clock.ts';
import { outputsOf, type TaskOutcome } from '../engine/outcome.ts';
import { askGate } from '../engine/phase-gate.ts';
import type { Json } from '../engine/pipeline.ts';
import { toPlainData } from '../engine/plain-data.ts';
import type { Plan } from '../engine/planned.ts';
import { createQueue } from '../engine/queue.ts';
import { runPipeline } from '../engine/run.ts';
import { type RunEvent, type RunProgress, type RunResult, stoppedPhrase } from '../engine/run-result.ts';
import type { JudgedFile } from '../report/create-report.ts';
import type { PhaseReport } from '../report/report.ts';
import { reviewOf } from '../verdict/ballot.ts';
import type { FilePlan } from './file-plan.ts';
import type { Known } from './known.ts';
import { policyOf } from './phases.ts';
import type { ReviewPorts } from './review-ports.ts';
import { contentKey, pipelineOfPage } from './task.ts';

/** Something that happened while a file was judged. */
export interface FileEvent {
  readonly path: string;
  /** The file's place in the batch, from 1, and the size of the batch. */
  readonly position: number;
  readonly of: number;
  readonly event: RunEvent;
}

/** How the files of a change are judged. */
export interface JudgeOptions<Page> {
  readonly config: Config;
  readonly ports: ReviewPorts;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly deadline: number;
  /** What need not be asked again. */
  readonly known: (file: ContentFile, plan: Plan) => Known;
  /** How the run on a page ended on another machine; absent where this one judges all. */
  readonly answered?: (plan: FilePlan) => RunResult | undefined;
  readonly onEvent: (event: FileEvent) => void;
  readonly persist: (file: ContentFile, progress: RunProgress) => Promise<void>;
  /** Told how the run of each file ended. */
  readonly ended: (file: ContentFile, run: RunResult) => void;
  /** Makes of a file that was judged what is held of it: of many files, more would be much. */
  readonly settle: (judged: JudgedFile) => Promise<Page>;
}

/** Runs the pipeline of every file, some at a time; a bug in one is that file's failure and no other's. */
export async function judgeFiles<Page>(
  plans: readonly FilePlan[],
  options: JudgeOptions<Page>,
): Promise<readonly Page[]> {
  const { config, clock, signal, deadline, settle } = options;
  const concurrency = placesOf(config);
  const limit = createQueue(concurrency);
  const endings = await runBatch(
    plans,
    async (plan, index): Promise<Page> => {
      const { file } = plan;
      if (plan.phases.length === 0) return settle(withoutRun(plan, 'nobody was asked'));
      const pipeline = pipelineOfPage(plan.phases, file, policyOf(config), options.ports);
      const known = options.known(file, pipeline);
      const answered = options.answered?.(plan);
      const stands = answered !== undefined && gatesStand(pipeline, answered);
      const run = stands
        ? answered
        : asAnswered(
            answered,
            await runPipeline(
              pipeline,
              { [contentKey]: describe(file) },
              {
                clock,
                limit,
                signal,
                deadline,
                // The last word on a task counts.
                completed: [...known.outcomes, ...(answered?.outcomes ?? [])],
                onEvent: (event) => options.onEvent({ path: file.path, position: index + 1, of: plans.length, event }),
                onProgress: (progress) => options.persist(file, progress),
              },
            ),
          );
      options.ended(file, run);
      const judged = judgedFile(plan, run, known.from, options.ports);
      return settle(answered === undefined || stands ? judged : { ...judged, gatesMoved: true });
    },
    { concurrency, clock, signal, deadline },
  );
  const settled = endings.map((ending, index): Page | Promise<Page> => {
    if (ending.kind === 'ran') return ending.result;
    const plan = plans[index];
    if (plan === undefined) throw new Error('a batch has one ending for each file');
    const reason = ending.kind === 'failed' ? `the gate failed on this file: ${ending.error}` : ending.reason;
    return settle(withoutRun(plan, reason));
  });
  return Promise.all(settled);
}

/** Whether every gate between the phases of a page decides here as it did where the page was judged. */
function gatesStand({ phases }: Plan, { ending, outcomes }: RunResult): boolean {
  if (ending.status === 'cancelled') return true;
  const endedAt = ending.status === 'completed' ? undefined : ending.phase;
  for (const phase of phases) {
    const wasStopped = ending.status === 'stopped' && phase.name === endedAt;
    // A phase that a required reviewer broke off never came to its gate.
    if (phase.name === endedAt && !wasStopped) return true;
    const of = outcomes.filter(({ task }) => task.phase === phase.name);
    const asked = askGate(phase, of, Object.assign({}, ...of.map(outputsOf)));
    if (asked.kind === 'broke' || (asked.kind === 'decided' && asked.result.open === wasStopped)) return false;
    if (wasStopped) return true;
  }
  return true;
}

/** A run that was gone through again: what another machine answered stays what it is, and is not taken over from an earlier run. */
function asAnswered(answered: RunResult | undefined, run: RunResult): RunResult {
  if (answered === undefined) return run;
  const there = new Map(answered.outcomes.map((outcome) => [outcome.task.name, outcome]));
  const outcomes = run.outcomes.map((one) => (one.reused === true ? (there.get(one.task.name) ?? one) : one));
  return { ...run, outcomes };
}

/** What the record says was given to the tasks; the text itself stays in the repository, under its blob id. */
function describe(file: ContentFile): Json {
  return {
    path: file.path,
    status: file.status,
    blobSha: file.blobSha,
    characters: file.text.length,
    changedLines: file.changedLines.map(({ start, end }) => ({ start, end })),
  };
}

function judgedFile(
  plan: FilePlan,
  run: RunResult,
  from: ReadonlyMap<string, string>,
  { waive }: Pick<ReviewPorts, 'waive'>,
): JudgedFile {
  const reused = new Set(run.outcomes.filter(({ reused }) => reused === true).map(({ task }) => task.name));
  return {
    file: plan.file,
    reviewers: plan.phases.flatMap((phase) => phase.reviewers),
    notAsked: plan.reviewersNotAsked,
    outcomes: waive === undefined ? run.outcomes : withWaivers(plan, run.outcomes, waive),
    phases: [...phaseReports(run), ...phasesNotRun(plan)],
    reusedFrom: new Map([...from].filter(([reviewer]) => reused.has(reviewer))),
    trail: run.context.entries.map(({ at, author, key }) => ({ at, author, key })),
    ...stopOf(plan, run),
    durationMs: run.durationMs,
  };
}

/** What is waived is said in the decision and the report; what is kept for later runs stays as it was answered. */
function withWaivers(
  { file, phases }: FilePlan,
  outcomes: readonly TaskOutcome[],
  waive: NonNullable<ReviewPorts['waive']>,
): readonly TaskOutcome[] {
  const reviewers = new Map(phases.flatMap((phase) => phase.reviewers.map((one) => [one.name, one] as const)));
  return outcomes.map((outcome): TaskOutcome => {
    const reviewer = reviewers.get(outcome.task.name);
    const review = reviewOf(outcome);
    const [key] = outcome.task.outputs;
    if (outcome.status !== 'completed' || reviewer === undefined || review === undefined || key === undefined) {
      return outcome;
    }
    const waived = waive(file, reviewer, review);
    if (waived === review) return outcome;
    const plain = toPlainData(waived);
    return plain.ok ? { ...outcome, outputs: { ...outcome.outputs, [key]: plain.value } } : outcome;
  });
}

/** A file whose pipeline did not run at all. */
function withoutRun(plan: FilePlan, reason: string): JudgedFile {
  return {
    file: plan.file,
    reviewers: plan.phases.flatMap((phase) => phase.reviewers),
    notAsked: plan.reviewersNotAsked,
    outcomes: notRun(plan, reason),
    phases: phasesNotRun(plan),
    reusedFrom: new Map(),
    durationMs: 0,
  };
}

function stopOf({ phases }: FilePlan, { ending }: RunResult): Pick<JudgedFile, 'stoppedAt' | 'stoppedUnder'> {
  if (ending.status !== 'stopped') return {};
  const strategy = phases.find(({ name }) => name === ending.phase)?.strategy;
  return { stoppedAt: ending.phase, ...(strategy === undefined ? {} : { stoppedUnder: strategy }) };
}

function phasesNotRun({ phasesNotRun: phases }: FilePlan): readonly PhaseReport[] {
  return phases.map(({ name, reason }) => ({ name, status: 'skipped', reason: `it ${reason}` }));
}

function phaseReports(run: RunResult): readonly PhaseReport[] {
  const names = [...new Set(run.outcomes.map(({ task }) => task.phase))];
  const { ending } = run;
  const last = ending.status === 'completed' || ending.status === 'cancelled' ? undefined : ending.phase;
  const stoppedAt = last === undefined ? names.length : names.indexOf(last);
  return names.map((name, index): PhaseReport => {
    if (index < stoppedAt) return { name, status: 'completed' };
    const reason = ending.status === 'completed' ? '' : stoppedPhrase(ending.reason, run);
    return { name, status: index === stoppedAt ? 'stopped' : 'skipped', reason };
  });
}

function notRun({ phases }: FilePlan, reason: string): readonly TaskOutcome[] {
  return phases.flatMap((phase) =>
    phase.reviewers.map(({ name, timeoutMs, required, weight }): TaskOutcome => {
      const task = { phase: phase.name, name, inputs: [contentKey], outputs: [], timeoutMs, required, weight };
      return { task, durationMs: 0, status: 'skipped', reason };
    }),
  );
}
