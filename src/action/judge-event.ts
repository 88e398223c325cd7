import { join } from 'node:path';
import type { PutAside } from '../content/aside.ts';
import { loadEnding, runGate } from '../gate.ts';
import type { MergeGroupEvent, PullRequestEvent } from '../github/event.ts';
import { runFiles } from '../github/run-files.ts';
import { toolkitInLull } from '../github/toolkit-in-lull.ts';
import { openShelf } from '../local/shelf.ts';
import { estimateLine, progressInside, progressLine } from '../report/progress.ts';
import type { ReportLanguage } from '../review/report-language.ts';
import type { Collected } from '../run/collect-parts.ts';
import type { GatePorts } from '../run/ports.ts';
import { type NotOpened, type OpenedRun, openRun } from '../setup/open-run.ts';
import { version } from '../setup/version.ts';
import { cancelledEarly } from './cancelled.ts';
import { hear } from './hear.ts';
import { openEvent } from './open-event.ts';
import { createPageLog } from './own-log.ts';
import { requestOf, subjectOf, worldOf } from './request.ts';
import { openRunMemory } from './run-memory.ts';
import { readSetUp } from './set-up-notices.ts';
import { warmUpSoon } from './warm-up.ts';
import type { ActionWorld } from './world.ts';

/** Of the time of a run, this much is kept for showing the verdict. */
const reportingMs = 30_000;

/** Whatever ends a run: nobody needs it before the reviewers have answered. */
const loadFinish = () => import('./finish.ts');

/** Judges what the event is about, and returns the exit code. */
export async function judgeEvent(event: PullRequestEvent | MergeGroupEvent, world: ActionWorld): Promise<number> {
  const { inputs, environment, client, log, signal, startedAt } = world;
  const { source, guard } = openEvent(event, client, signal);
  const subject = subjectOf(event, environment);
  const files = runFiles(environment.temporary);
  warmUpSoon(inputs.apiKey !== undefined);
  const refuse = async (problems: readonly string[], failure: NotOpened, language: ReportLanguage): Promise<number> => {
    world.headStart.over();
    const [{ showProblems }, { reportOfProblems }] = await Promise.all([
      loadFinish(),
      import('./failed-configuration.ts'),
    ]);
    const report = world.secrets.inside(
      reportOfProblems(
        {
          gateId: inputs.gateId,
          version,
          subject,
          // The built-in defaults had no part in it.
          configuration: { path: inputs.config, found: true },
          startedAt: new Date(startedAt).toISOString(),
          runUrl: environment.runUrl,
        },
        problems,
        failure,
        language,
      ),
    );
    return showProblems(report, problems, event, world, files);
  };
  const toolkit = toolkitInLull();
  const run = await openRun(requestOf(world, source, subject), { ...worldOf(world), onRequest: toolkit.busy });
  if (signal.aborted) return cancelledEarly(log);
  if (!run.ok) return refuse(run.problems, run.why, run.language);
  const { config, settings, model } = run;
  const limitMs = config.limits['run-timeout'] * 1000;
  world.bound(startedAt + limitMs);
  if (config.outputs.artifact) toolkit.withArtifacts();
  if (model.connection === undefined) toolkit.busy();
  void model.connection?.model.prepare();
  const pages = createPageLog(log, environment.debugging);
  const putAside = openShelf(join(environment.temporary, 'content-gate', 'aside'));
  // Nobody waits for it before the verdict, and nothing of the verdict depends on it.
  const setUp = readSetUp(run, environment.workflowPath, source.base, signal);
  toolkit.also(() => Promise.all([loadEnding(), loadFinish(), setUp.notices()]));
  try {
    const ending = await runGate(
      settings,
      {
        ...run.ports,
        ...{ ...answersOf(event, run, world, putAside), putAside },
        proveOwner: async (exception, owners) =>
          (await import('./prove-owner.ts')).ownerProofs(event, client, signal)(exception, owners),
        heard: hear(event, config, { client, attempt: environment.attempt, signal }),
        memory: openRunMemory(event, world, { reviewers: settings.reviewers, asked: model.asked, files, putAside }),
        openSinks: async () => (await loadFinish()).openSinks(config.outputs, event, world, files, guard),
        onEstimate: (estimate) => inputs.stage === undefined && log.line(estimateLine(estimate)),
        onEvent: (progress) => {
          const line = progressLine(progress);
          if (line !== undefined)
            pages.line(progress.path, line, progressInside(progress), progress.event.kind === 'run-ended');
        },
      },
      { deadline: startedAt + limitMs - Math.min(reportingMs, limitMs / 4), end: startedAt + limitMs - 500, signal },
    );
    pages.flush();
    if (ending.kind === 'reported') {
      for (const line of await setUp.notices()) log.notice(line);
    }
    const { conclude } = await loadFinish();
    return await conclude(ending, event, world, files);
  } finally {
    toolkit.forget();
    await run.close();
  }
}

/** What the other stages of the run answered, and what they learned of their endpoints, where this one decides for them. */
function answersOf(
  event: PullRequestEvent | MergeGroupEvent,
  run: Extract<OpenedRun, { readonly ok: true }>,
  world: ActionWorld,
  putAside: PutAside,
): Pick<GatePorts, 'answers' | 'endpoint'> {
  const { endpoint } = run.ports;
  if (world.inputs.stage === undefined) return { endpoint };
  let collected: Collected | undefined;
  const collect = async (): Promise<Collected | undefined> => {
    const { collectAnswers } = await import('./stages/answers.ts');
    collected = await collectAnswers(event, run, world, putAside);
    return collected;
  };
  return {
    answers: collect(),
    endpoint: endpoint && {
      learned: () => collected?.learned ?? endpoint.learned(),
      notices: () => collected?.notices ?? endpoint.notices(),
    },
  };
}
