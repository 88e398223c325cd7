import { elsewhereOn } from '../../github/elsewhere.ts';
import type { MergeGroupEvent, PullRequestEvent } from '../../github/event.ts';
import { runFiles } from '../../github/run-files.ts';
import { setOutputs } from '../../github/set-outputs.ts';
import { planOutputs } from '../../report/step-outputs.ts';
import { planShards, rulesDigest } from '../../run/plan-stage.ts';
import { recordReads } from '../../run/recorded-reads.ts';
import type { PlannedShards } from '../../run/shard-work.ts';
import { planFiles } from '../../run/stage-files.ts';
import { openRun } from '../../setup/open-run.ts';
import { version } from '../../setup/version.ts';
import { cancelledEarly } from '../cancelled.ts';
import { hear } from '../hear.ts';
import { openEvent } from '../open-event.ts';
import { ownerProofs } from '../prove-owner.ts';
import { signingKeyOf } from '../record-subject.ts';
import { requestOf, subjectOf, worldOf } from '../request.ts';
import { openRunMemory } from '../run-memory.ts';
import type { ActionWorld } from '../world.ts';
import { exchangeOf, sealOf } from './exchange.ts';

/** Of the time of a run, this much is kept for handing on what was planned. */
const handingMs = 60_000;

/** Plans a run for several machines, hands each its work, and returns the exit code; nothing is written to the pull request. */
export async function planStage(event: PullRequestEvent | MergeGroupEvent, world: ActionWorld): Promise<number> {
  const { environment, client, log, signal, startedAt } = world;
  const { source } = openEvent(event, client, signal);
  const recording = recordReads(source, elsewhereOn(client, signal));
  const run = await openRun(
    {
      ...requestOf(world, recording.source, subjectOf(event, environment)),
      openElsewhere: recording.openElsewhere,
    },
    worldOf(world),
  );
  if (signal.aborted) return cancelledEarly(log);
  if (!run.ok) {
    for (const problem of run.problems) log.error(problem);
    return 1;
  }
  const { config, settings, model } = run;
  // What is read from here on is not what the rules are made of.
  const reads = recording.reads();
  const limitMs = config.limits['run-timeout'] * 1000;
  world.bound(startedAt + limitMs);
  try {
    const planned = await planShards(
      settings,
      {
        ...run.ports,
        source,
        proveOwner: ownerProofs(event, client, signal),
        heard: hear(event, config, { client, attempt: environment.attempt, signal }),
        memory: openRunMemory(event, world, {
          reviewers: settings.reviewers,
          asked: model.asked,
          files: runFiles(environment.temporary),
        }),
        openSinks: async () => [],
        onEstimate: () => {},
        onEvent: () => {},
      },
      () => reads,
      { deadline: startedAt + limitMs - Math.min(handingMs, limitMs / 4), end: startedAt + limitMs - 500, signal },
    );
    if (signal.aborted) return cancelledEarly(log);
    const rules = rulesDigest(settings, model.asked);
    return await handOn(planned, rules, event, world);
  } finally {
    await run.close();
  }
}

async function handOn(
  planned: PlannedShards,
  rules: string,
  event: PullRequestEvent | MergeGroupEvent,
  world: ActionWorld,
): Promise<number> {
  const { log } = world;
  const key = signingKeyOf(world.inputs);
  const count = planned.shards.length;
  if (key === undefined && count > 0) {
    log.error(
      'Stages prove to each other what they hand on, and this one has no secret to do it with: set `signing-key` in every stage.',
    );
    return 1;
  }
  if (key !== undefined) {
    const seal = sealOf(event, world, key);
    const { files } = planFiles(planned, { gateVersion: version, rules }, seal);
    const problem = await exchangeOf(event, world).hand({ stage: 'plan' }, files, world.signal);
    if (problem !== undefined) {
      log.error(problem);
      return 1;
    }
  }
  const written = await setOutputs(planOutputs(count));
  if ('warning' in written) {
    log.error(written.warning);
    return 1;
  }
  const pages = planned.shards.reduce((sum, shard) => sum + shard.pages.length, 0);
  log.line(
    count === 0
      ? 'No model has to be asked: the stage `decide` does the rest.'
      : `${pages} ${pages === 1 ? 'page needs' : 'pages need'} reviews by models, in ${count} ${count === 1 ? 'shard' : 'shards'}.`,
  );
  return 0;
}
