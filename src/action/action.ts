import { readFile } from 'node:fs/promises';
import { createGitHubClient } from '../github/client.ts';
import { readEnvironment } from '../github/environment.ts';
import { readEvent } from '../github/event.ts';
import { readInputs } from '../github/inputs.ts';
import { createRunnerLog, type RunnerLog } from '../github/runner-log.ts';
import { annotationText, logLines } from '../report/neutralise.ts';
import { createSecretFilter, formsOfSecret, type SecretFilter } from '../report/secret-filter.ts';
import { version } from '../version.ts';
import { cancelledEarly } from './finish.ts';
import { judgeEvent } from './judge-event.ts';

/** Until the configuration says how long the run may take. GitHub is down, or its limits are spent, when reading it takes longer. */
const longestSetupMs = 90_000;

/** What the runner itself hands to a job and masks in its log; no file or comment of ours may show it either. */
const runnerSecrets = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];

/** Runs the action as the runner started it, and returns the exit code of the job's step. */
export async function runAction(bundle: string): Promise<number> {
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
  const stop = (): void => cancel.abort(new Error('the run was cancelled'));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await judge(bundle, log, secrets, cancel.signal);
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

async function judge(bundle: string, log: RunnerLog, secrets: SecretFilter, signal: AbortSignal): Promise<number> {
  const refuse = (problems: readonly string[]): number => {
    for (const problem of problems) log.error(problem);
    return 1;
  };
  for (const name of runnerSecrets) secrets.add(process.env[name] ?? '');
  const inputs = readInputs(process.env, log.hide);
  const runner = readEnvironment(process.env);
  if (!runner.ok) return refuse([runner.problem]);
  const { environment } = runner;
  const event = readEvent(environment.eventName, await readIfThere(environment.eventPath));
  if (event.kind === 'unsupported' || event.kind === 'malformed') return refuse([event.problem]);
  if (!inputs.ok) return refuse(inputs.problems);

  const startedAt = Date.now();
  let deadline = startedAt + longestSetupMs;
  const client = createGitHubClient({
    token: inputs.inputs.token,
    apiUrl: environment.apiUrl,
    graphqlUrl: environment.graphqlUrl,
    version,
    remainingMs: () => deadline - Date.now(),
    log: log.line,
  });
  return judgeEvent(event, {
    inputs: inputs.inputs,
    environment,
    client,
    log,
    secrets,
    bundle,
    startedAt,
    signal,
    bound: (at) => {
      deadline = at;
    },
  });
}

async function readIfThere(path: string | undefined): Promise<string | undefined> {
  if (path === undefined) return undefined;
  try {
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}
