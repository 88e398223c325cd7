import { readFile } from 'node:fs/promises';
import { steadyClock } from '../engine/clock.ts';
import { createGitHubClient } from '../github/client.ts';
import { readCommandEvent } from '../github/command-event.ts';
import { readEnvironment } from '../github/environment.ts';
import { type MergeGroupEvent, type PullRequestEvent, readEvent } from '../github/event.ts';
import type { HeadStart } from '../github/head-start.ts';
import { createRunnerLog, type RunnerLog } from '../github/runner-log.ts';
import { annotationText, logLines } from '../report/neutralise.ts';
import { createSecretFilter, formsOfSecret } from '../report/secret-filter.ts';
import { version } from '../setup/version.ts';
import { type LastWord, openWatchdog, type Watchdog } from '../setup/watchdog.ts';
import { cancelledEarly, cancelledExitCode } from './cancelled.ts';
import { readInputs } from './inputs.ts';
import { judgeEvent } from './judge-event.ts';
import { onlyOwnLines } from './own-log.ts';
import type { ActionWorld } from './world.ts';

/** Until the configuration says how long the run may take. GitHub is down, or its limits are spent, when reading it takes longer. */
const longestSetupMs = 40_000;

/** What the runner itself hands to a job and masks in its log; no file or comment of ours may show it either. */
const runnerSecrets = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];

/** By then a run has ended that could not read its configuration. */
const longestBeginningMs = 58_000;

/** A run that is over its time has this long to leave by itself. */
const graceMs = 1500;

/** The runner kills a cancelled job ten seconds after its first signal; by then the record must be safe. */
const longestCancelMs = 6500;

function notEnded(when: string, exitCode: number): LastWord {
  return {
    line: `::error::The gate did not end ${when}, so it was stopped. Nothing is approved by this run.`,
    exitCode,
  };
}

/** Runs the action as the runner started it, and returns the exit code of the job's step. */
export async function runAction(bundle: string, headStart: HeadStart): Promise<number> {
  onlyOwnLines(process.stdout, process.env.RUNNER_DEBUG === '1');
  const secrets = createSecretFilter();
  const toRunner = createRunnerLog((text) => void process.stdout.write(text), {
    lines: (text) => logLines(secrets.text(text)),
    annotation: (text) => annotationText(secrets.text(text)),
    forms: formsOfSecret,
  });
  const log: RunnerLog = {
    ...toRunner,
    hide(secret) {
      secrets.add(secret);
      toRunner.hide(secret);
    },
  };
  const cancel = new AbortController();
  const watchdog = openWatchdog();
  watchdog.allow(longestBeginningMs, notEnded('before the configuration was read', 1));
  const stop = (): void => {
    watchdog.cancelled(longestCancelMs, notEnded('after it was cancelled', cancelledExitCode));
    cancel.abort(new Error('the run was cancelled'));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await judge(bundle, headStart, { log, secrets, watchdog, signal: cancel.signal });
  } catch (error) {
    if (cancel.signal.aborted) return cancelledEarly(log);
    // Nothing of the error is shown but its name: it is a bug, and its text may hold anything.
    const name = error instanceof Error ? error.name : 'unknown';
    log.error(
      `The gate failed by a mistake of its own (${name}), so nothing is approved. Please report it, with this log.`,
    );
    return 1;
  }
}

async function judge(
  bundle: string,
  headStart: HeadStart,
  { log, secrets, watchdog, signal }: Pick<ActionWorld, 'log' | 'secrets' | 'signal'> & { readonly watchdog: Watchdog },
): Promise<number> {
  const refuse = (problems: readonly string[]): number => {
    for (const problem of problems) log.error(problem);
    return 1;
  };
  for (const name of runnerSecrets) secrets.add(process.env[name] ?? '');
  const inputs = readInputs(process.env, log.hide);
  const runner = readEnvironment(process.env);
  if (!runner.ok) return refuse([runner.problem]);
  const { environment } = runner;
  const payload = await readIfThere(environment.eventPath);
  // The action below `commands/` sets it; nothing that judges looks at what it does.
  const followsCommands = process.env.INPUT_DOOR === 'commands';
  const event = followsCommands
    ? readCommandEvent(environment.eventName, payload)
    : readEvent(environment.eventName, payload);
  if (event.kind === 'unsupported' || event.kind === 'malformed') return refuse([event.problem]);
  if (!inputs.ok) return refuse(inputs.problems);

  const startedAt = steadyClock();
  let deadline = startedAt + longestSetupMs;
  const client = createGitHubClient({
    token: inputs.inputs.token,
    apiUrl: environment.apiUrl,
    graphqlUrl: environment.graphqlUrl,
    version,
    remainingMs: () => deadline - steadyClock(),
    log: log.line,
    headStart,
  });
  if (event.kind === 'comment' || event.kind === 'label' || event.kind === 'other') {
    const { openCommands, workflowNamed } = await import('./commands/open-commands.ts');
    const workflow = workflowNamed(process.env.INPUT_WORKFLOW);
    if (workflow === undefined)
      return refuse(['Input `workflow` must be the name of a file, such as content-gate.yml.']);
    return openCommands(event, { inputs: inputs.inputs, workflow, environment, client, log, signal });
  }
  return judgeOrStage(event, {
    inputs: inputs.inputs,
    environment,
    client,
    log,
    secrets,
    bundle,
    startedAt,
    signal,
    headStart,
    bound(at) {
      deadline = at;
      watchdog.allow(at - steadyClock() + graceMs, notEnded('within its run-timeout', 1));
    },
  });
}

/** A run of its own, or the part of one that this job has. */
async function judgeOrStage(event: PullRequestEvent | MergeGroupEvent, world: ActionWorld): Promise<number> {
  const { stage } = world.inputs;
  if (stage === undefined) return judgeEvent(event, world);
  switch (stage.kind) {
    case 'plan':
      return (await import('./stages/plan.ts')).planStage(event, world);
    case 'judge':
      return (await import('./stages/judge.ts')).judgeStage(stage, event, world);
    case 'decide':
      return judgeEvent(event, world);
    default:
      return stage satisfies never;
  }
}

async function readIfThere(path: string | undefined): Promise<string | undefined> {
  if (path === undefined) return undefined;
  try {
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}
