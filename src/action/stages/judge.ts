import { steadyClock } from '../../engine/clock.ts';
import { withDeadline } from '../../engine/deadline.ts';
import type { MergeGroupEvent, PullRequestEvent } from '../../github/event.ts';
import type { StageArtifacts } from '../../github/stage-artifacts.ts';
import { progressInside, progressLine } from '../../report/progress.ts';
import { earlierPart, findPlan, type LeftBehind } from '../../run/collect-parts.ts';
import { judgeShard, type ShardAnswers } from '../../run/judge-shard.ts';
import { rulesDigest } from '../../run/plan-stage.ts';
import { replayReads } from '../../run/recorded-reads.ts';
import { readWork, type StageSeal, shardFiles } from '../../run/stage-files.ts';
import { openRun } from '../../setup/open-run.ts';
import { cancelledEarly, cancelledExitCode } from '../cancelled.ts';
import type { Stage } from '../inputs.ts';
import { createPageLog } from '../own-log.ts';
import { signingKeyOf } from '../record-subject.ts';
import { requestOf, subjectOf, worldOf } from '../request.ts';
import { warmUpSoon } from '../warm-up.ts';
import type { ActionWorld } from '../world.ts';
import { exchangeOf, leftBehind, sealOf } from './exchange.ts';

/** Of the time of a run, this much is kept for handing on the answers. */
const handingMs = 60_000;
/** A cancelled job is killed ten seconds after its first signal. */
const lastUploadMs = 4500;

/** Where a shard finds its work, and how it proves and leaves its answers. */
interface ShardWorld {
  readonly exchange: StageArtifacts;
  readonly seal: StageSeal;
  readonly left: LeftBehind;
}

/**
 * Judges one shard of a planned run, and returns the exit code: whatever the reviewers said, the job passes when all of them could
 * say it. Nothing is asked of GitHub but what the artifact service holds.
 */
export async function judgeStage(
  { shard, of }: Extract<Stage, { kind: 'judge' }>,
  event: PullRequestEvent | MergeGroupEvent,
  world: ActionWorld,
): Promise<number> {
  const { log, signal } = world;
  if (of === 0) {
    log.line('The plan has no shard: there is nothing to judge.');
    return 0;
  }
  warmUpSoon(world.inputs.apiKey !== undefined);
  const refuse = (problem: string): number => {
    log.error(problem);
    return 1;
  };
  const key = signingKeyOf(world.inputs);
  if (key === undefined)
    return refuse('This stage has no secret to check the plan with: set `api-key` or `signing-key`.');
  const exchange = exchangeOf(event, world);
  const left = await leftBehind(exchange, signal);
  if (left === undefined)
    return refuse('The artifact service did not say what the stage `plan` left: run the job again.');
  const seal = sealOf(event, world, key);
  const found = await findPlan(left, seal);
  if (!found.ok) return refuse(`Nothing was judged: ${found.why}.`);
  try {
    const all = found.plan.shards.length;
    if (all !== of) return refuse(`Nothing was judged: the plan has ${all} shards, and this stage is one of ${of}.`);
    const read = readWork(found.plan, shard, found.read);
    if (!read.ok) return refuse(`Nothing was judged: ${read.why}.`);
    return await judgeWork(read, { ...found, shard }, event, { exchange, seal, left }, world);
  } finally {
    await found.close();
  }
}

async function judgeWork(
  { work, common }: Extract<ReturnType<typeof readWork>, { ok: true }>,
  {
    plan,
    digest,
    shard,
  }: Omit<Extract<Awaited<ReturnType<typeof findPlan>>, { ok: true }>, 'ok'> & {
    readonly shard: number;
  },
  event: PullRequestEvent | MergeGroupEvent,
  { exchange, seal, left }: ShardWorld,
  world: ActionWorld,
): Promise<number> {
  const { environment, log, signal, startedAt } = world;
  const { source, openElsewhere } = replayReads(common.reads);
  const run = await openRun(
    { ...requestOf(world, source, subjectOf(event, environment)), openElsewhere },
    { ...worldOf(world), places: work.share.places },
  );
  if (signal.aborted) return cancelledEarly(log);
  if (!run.ok) {
    for (const problem of run.problems) log.error(problem);
    return 1;
  }
  const { settings, model, ports } = run;
  try {
    if (rulesDigest(settings, model.asked) !== plan.rules) {
      log.error(
        'Nothing was judged: this stage was given other inputs than the stage `plan`; `model`, `base-url` and `config` must be the same.',
      );
      return 1;
    }
    const limitMs = run.config.limits['run-timeout'] * 1000;
    world.bound(startedAt + limitMs);
    void model.connection?.model.prepare();
    const pages = createPageLog(log, environment.debugging);
    const before = await earlierPart(left, { shard, of: plan.shards.length, plan: digest }, seal);
    const answers = await judgeShard(
      work,
      common,
      before,
      settings,
      {
        ...ports,
        onEvent(progress) {
          // What checkers said came with the work: that is not news of this job.
          const line = progress.event.kind === 'task-reused' ? undefined : progressLine(progress);
          if (line !== undefined)
            pages.line(progress.path, line, progressInside(progress), progress.event.kind === 'run-ended');
        },
      },
      { deadline: startedAt + limitMs - Math.min(handingMs, limitMs / 4), end: startedAt + limitMs - 500, signal },
    );
    pages.flush();
    const planned = plan.shards[shard - 1];
    const about = {
      ...{ plan: digest, shard, pagesDigest: planned?.pagesDigest ?? '' },
      ...{ learned: ports.endpoint?.learned() ?? [], notices: ports.endpoint?.notices() ?? [] },
    };
    const files = shardFiles(answers, about, seal);
    const made = { stage: 'judge', shard, of: plan.shards.length } as const;
    if (signal.aborted) {
      await withDeadline((until) => exchange.hand(made, files, until), {
        clock: steadyClock,
        timeoutMs: lastUploadMs,
      });
      log.warning('The run was cancelled. Reviews that were completed are kept for the next attempt.');
      return cancelledExitCode;
    }
    const problem = await exchange.hand(made, files, signal);
    if (problem === undefined) return ended(answers, work.pages.length, log);
    log.error(problem);
    return 1;
  } finally {
    await run.close();
  }
}

/** A shard that could not judge fails, so that running the failed jobs again runs it again; one that rejects does not. */
function ended({ whole, pages }: ShardAnswers, all: number, log: ActionWorld['log']): number {
  log.line(`${pages.length} of ${all} pages were judged.`);
  if (whole === all) return 0;
  log.error(
    `${all - whole} of ${all} pages lack a review that a model did not give. Run the failed jobs again: only what is missing is asked.`,
  );
  return 1;
}
