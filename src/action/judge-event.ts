import { modeOf } from '../config/defaults.ts';
import { problemLine } from '../config/problem.ts';
import { runGate } from '../gate.ts';
import type { RunnerEnvironment } from '../github/environment.ts';
import type { MergeGroupEvent, PullRequestEvent } from '../github/event.ts';
import { mergeGroupSource } from '../github/merge-group-source.ts';
import { pullRequestSource } from '../github/pull-request-source.ts';
import { runFiles } from '../github/run-files.ts';
import { toolkitInLull } from '../github/toolkit-in-lull.ts';
import { resultsIn } from '../local/results.ts';
import { openWeb } from '../local/web.ts';
import { estimateLine, progressLine } from '../report/progress.ts';
import type { Subject } from '../report/report.ts';
import { openRules, pagesBy, readConfiguration, secretsOfRun } from '../setup.ts';
import { version } from '../version.ts';
import { endpointProblem, openModel } from './access.ts';
import { type ConfigurationFailure, reportOfProblems } from './failed-configuration.ts';
import { cancelledEarly, conclude, showProblems } from './finish.ts';
import { openRunMemory } from './memory.ts';
import { sinksFor, uploader } from './sinks.ts';
import { warmUpSoon } from './warm-up.ts';
import type { ActionWorld } from './world.ts';

/** Of the time of a run, this much is kept for showing the verdict. */
const reportingMs = 30_000;

/** Judges what the event is about, and returns the exit code. */
export async function judgeEvent(event: PullRequestEvent | MergeGroupEvent, world: ActionWorld): Promise<number> {
  const { inputs, environment, client, log, signal, startedAt } = world;
  const source =
    event.kind === 'pull-request' ? pullRequestSource(client, event, signal) : mergeGroupSource(client, event, signal);
  const subject = subjectOf(event, environment);
  const files = runFiles(environment.temporary);
  warmUpSoon(inputs.apiKey !== undefined);
  const read = await readConfiguration(
    {
      base: source.base,
      path: inputs.config,
      named: inputs.configNamed,
      modelNamed: inputs.model !== undefined,
      hasCredentials: inputs.apiKey !== undefined,
    },
    signal,
  );
  const refuse = (problems: readonly string[], failure: ConfigurationFailure = 'invalid'): Promise<number> => {
    const report = reportOfProblems(
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
    );
    return showProblems(report, problems, event, world, files);
  };
  if (signal.aborted) return cancelledEarly(log);
  if (read.kind === 'unreadable') return refuse([read.problem], 'unreadable');
  if (!read.configuration.ok) return refuse(read.configuration.problems.map(problemLine));

  const { config, reviewers, warnings } = read.configuration;
  const unfit = endpointProblem(inputs, config);
  if (unfit !== undefined) return refuse([unfit]);
  const limitMs = config.limits['run-timeout'] * 1000;
  world.bound(startedAt + limitMs);
  const toolkit = toolkitInLull(config.outputs.artifact);
  const model = openModel(world, config, toolkit.busy);
  if (model.connection === undefined) toolkit.busy();
  void model.connection?.model.prepare();
  const rules = openRules(world.bundle);
  try {
    const ending = await runGate(
      {
        config,
        reviewers,
        configuration: { path: inputs.config, found: read.found },
        version,
        gateId: inputs.gateId,
        mode: modeOf(inputs.mode, read.found),
        subject,
        onMissingCredentials: inputs.onMissingCredentials,
        notices: warnings.map(problemLine),
        runUrl: environment.runUrl,
      },
      {
        source,
        rules,
        warmGrammar: rules.warmGrammar,
        results: resultsIn(environment.workspace),
        reach: openWeb(),
        access: model.access,
        memory: openRunMemory(event, world, { reviewers, asked: model.asked, files }),
        sinks: [
          ...sinksFor(event, client, config.outputs, inputs.gateId),
          ...uploader(event, world, config.outputs, files),
        ],
        endpoint: model.connection,
        page: pagesBy(rules),
        secrets: secretsOfRun(),
        clock: Date.now,
        onEstimate: (estimate) => log.line(estimateLine(estimate)),
        onEvent: (progress) => {
          const line = progressLine(progress);
          if (line !== undefined) log.line(line);
        },
      },
      { deadline: startedAt + limitMs - Math.min(reportingMs, limitMs / 4), signal },
    );
    return await conclude(ending, event, world, files);
  } finally {
    toolkit.forget();
    // A cancelled job is killed soon: it waits for nothing.
    await rules.close(signal.aborted ? 0 : undefined);
  }
}

function subjectOf(event: PullRequestEvent | MergeGroupEvent, { serverUrl }: RunnerEnvironment): Subject {
  const common = {
    repository: `${event.owner}/${event.repo}`,
    headSha: event.headSha,
    baseSha: event.baseSha,
    serverUrl,
  };
  return event.kind === 'pull-request'
    ? { kind: 'pull-request', ...common, number: event.number, fromFork: event.fromFork }
    : { kind: 'merge-group', ...common };
}
