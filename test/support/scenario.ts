import { stringify } from 'yaml';
import { type ArtifactService, artifactService } from './artifact-service.ts';
import { ArtifactStore } from './artifact-store.ts';
import {
  dependabot,
  mergeGroupEvent,
  pullRequestEvent,
  pullRequestTargetEvent,
  type TriggeringEvent,
} from './events.ts';
import { type FakeGitHub, type FakeGitHubOptions, fakeGitHub } from './fake-github.ts';
import type { Files } from './git/files.ts';
import { type Repository, repository } from './git/repository.ts';
import type { ModelEndpoint } from './model/calls.ts';
import { type ActionJob, type ActionResult, type RunningAction, startAction } from './run-action.ts';
import { type CliCall, startCli } from './run-cli.ts';
import type { Ended } from './runner/spawned.ts';
import { scriptedModel } from './scripted-model.ts';

/** The world that a scenario starts in; every part has a default that works. */
export interface ScenarioOptions {
  readonly base?: Files;
  readonly head: Files;
  readonly mainMovedOn?: Files;
  /** Goes into the base commit as `.github/content-gate.yml`: as it is, or as YAML. */
  readonly config?: string | object;
  readonly inputs?: Readonly<Record<string, string>>;
  /** By default one that finds everything in order; `none` gives no key either. The scenario closes it. */
  readonly model?: ModelEndpoint | 'none';
  readonly github?: Omit<FakeGitHubOptions, 'repository' | 'artifacts'>;
  /** `fork` and `dependabot` get a token that reads and no secrets, unless the event is `pull_request_target`. */
  readonly from?: 'branch' | 'fork' | 'dependabot';
  /** `none`: the runner has no artifact service, as on GitHub Enterprise Server. */
  readonly artifactService?: 'none';
  readonly env?: Readonly<Record<string, string>>;
}

/** What one run has of its own. */
export interface RunOptions {
  readonly event?: TriggeringEvent | 'pull_request' | 'pull_request_target' | 'merge_group';
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly limitMs?: number;
  readonly keep?: boolean;
}

/** A repository, its GitHub, a model and the runs of the action between them. */
export interface Scenario extends AsyncDisposable {
  readonly repository: Repository;
  readonly github: FakeGitHub;
  readonly artifacts: ArtifactStore;
  readonly artifactService: ArtifactService | undefined;
  /** Absent with `model: 'none'`. */
  readonly model: ModelEndpoint | undefined;
  /** A new run, under way; it is killed at the latest when the scenario closes. */
  start(options?: RunOptions): Promise<RunningAction>;
  /** A new run to its end. */
  run(options?: RunOptions): Promise<ActionResult>;
  /** The next attempt of the last run: "Re-run jobs". */
  rerun(options?: RunOptions): Promise<ActionResult>;
  /** One more job of the last run, in its last attempt unless another is said. */
  job(options?: RunOptions & { readonly attempt?: number }): Promise<RunningAction>;
  /** One more commit on the branch, and the run that it starts. */
  push(files: Files, options?: RunOptions): Promise<ActionResult>;
  /** Resolves once the model has so many calls in flight; rejects when the action ends before. */
  untilAsking(action: RunningAction, calls: number): Promise<void>;
  /** The command in a working copy of the branch. */
  cli(args: readonly string[], options?: Omit<CliCall, 'args' | 'cwd'>): Promise<Ended>;
  close(): Promise<void>;
}

/** The key that the action gets: a scenario may look for it where it must not be. */
export const apiKey = 'sk-content-gate-scenario-0123456789abcdef';

/** Builds the world. */
export async function scenario(options: ScenarioOptions): Promise<Scenario> {
  const { config, from = 'branch' } = options;
  const text = typeof config === 'string' || config === undefined ? config : stringify(config);
  const configFile: Files = text === undefined ? {} : { '.github/content-gate.yml': text };
  const store = new ArtifactStore();
  const [repo, service, model] = await Promise.all([
    repository({
      base: { ...options.base, ...configFile },
      head: options.head,
      ...(options.mainMovedOn === undefined ? {} : { mainMovedOn: options.mainMovedOn }),
    }),
    options.artifactService === 'none' ? undefined : artifactService(store),
    options.model === 'none' ? undefined : (options.model ?? scriptedModel()),
  ]);
  const pull = {
    fork: from === 'fork',
    ...(from === 'dependabot' ? { author: dependabot } : {}),
    ...options.github?.pull,
  };
  const github = await fakeGitHub({ ...options.github, pull, repository: repo, artifacts: store });
  const granted = { ...github.state.permissions };
  const running = new Set<RunningAction>();
  let runId = 9000;
  let attempt = 1;
  let lastEvent: TriggeringEvent | undefined;

  const eventOf = async (asked: RunOptions['event']): Promise<TriggeringEvent> => {
    if (typeof asked === 'object') return asked;
    if (asked === 'merge_group') return mergeGroupEvent(github.state);
    if (asked === 'pull_request_target') return pullRequestTargetEvent(github.state);
    return pullRequestEvent(github.state);
  };

  const begin = async (event: TriggeringEvent, run: RunOptions): Promise<RunningAction> => {
    const limited = from !== 'branch' && event.name === 'pull_request';
    if (from !== 'branch') Object.assign(github.state.permissions, granted);
    if (limited) github.readOnly();
    const key = { 'api-key': apiKey, 'base-url': model?.url ?? '', model: 'scripted-1' };
    const job = {
      event,
      apiUrl: github.url,
      token: github.state.token,
      repository: `${github.state.owner}/${github.state.name}`,
      repositoryId: github.state.repositoryId,
      runId,
      attempt,
      workflowPath: '.github/workflows/content-gate.yml',
      inputs: {
        ...(model === undefined ? {} : key),
        ...options.inputs,
        ...run.inputs,
        // A secret that the job does not get is an empty input.
        ...(limited ? { 'api-key': '', 'signing-key': '' } : {}),
      },
      env: { ...options.env, ...run.env },
      ...(service === undefined
        ? {}
        : { artifacts: { resultsUrl: service.url, runtimeToken: service.runtimeToken(`run-${runId}`) } }),
      ...(run.limitMs === undefined ? {} : { limitMs: run.limitMs }),
      ...(run.keep === undefined ? {} : { keep: run.keep }),
    } satisfies ActionJob;
    recordRun(github, job);
    const action = await startAction(job);
    running.add(action);
    void action.result.finally(() => running.delete(action)).catch(() => undefined);
    return action;
  };

  const start = async (run: RunOptions = {}) => {
    runId += 1;
    attempt = 1;
    lastEvent = await eventOf(run.event);
    return begin(lastEvent, run);
  };
  const close = async () => {
    for (const action of running) action.signal('SIGKILL');
    await Promise.allSettled([...running].map(({ result }) => result));
    await Promise.all([github.close(), service?.close(), model?.close()]);
    await repo.close();
  };
  return {
    repository: repo,
    github,
    artifacts: store,
    artifactService: service,
    model,
    start,
    run: async (run) => (await start(run)).result,
    async rerun(run = {}) {
      attempt += 1;
      // A re-run gets the event of the first attempt again, however old its commits are by now.
      const event = typeof run.event === 'object' ? run.event : (lastEvent ?? (await eventOf(run.event)));
      return (await begin(event, run)).result;
    },
    async job({ attempt: other = attempt, ...run } = {}) {
      attempt = other;
      lastEvent ??= await eventOf(run.event);
      return begin(lastEvent, run);
    },
    async push(files, run = {}) {
      await repo.push(files);
      github.pushed();
      const event = run.event ?? (await pullRequestEvent(github.state, 'synchronize'));
      return (await start({ ...run, event })).result;
    },
    untilAsking: (action, calls) =>
      Promise.race([
        model?.log.whenInFlight(calls) ?? Promise.reject(new Error('this scenario has no model')),
        action.result.then(({ stdout, stderr }) => {
          throw new Error(`the action ended before ${calls} calls were in flight:\n${stdout}\n${stderr}`);
        }),
      ]),
    async cli(args, call = {}) {
      return (await startCli({ ...call, args, cwd: await repo.workingCopy() })).ended;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Lets the API tell of the run what GitHub would. */
function recordRun({ state }: FakeGitHub, job: ActionJob): void {
  const queued = job.event.name === 'merge_group';
  state.artifacts.addRun({
    id: job.runId,
    backendId: `run-${job.runId}`,
    path: job.workflowPath,
    event: job.event.name,
    headSha: queued ? job.event.sha : state.repository.headSha,
    headBranch: queued ? job.event.ref.replace('refs/heads/', '') : state.repository.headBranch,
    repositoryId: state.repositoryId,
    headRepositoryId: state.pull.fork && !queued ? state.forkId : state.repositoryId,
    pullNumbers: queued ? [] : [state.pull.number],
    attempt: job.attempt,
  });
}
