import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { TriggeringEvent } from './events.ts';
import { gitEnvironment } from './git/git.ts';
import { readFolder } from './read-folder.ts';
import { type CommandFile, parseCommandFile } from './runner/command-file.ts';
import { packedArguments } from './runner/packed-packages.ts';
import { type Ended, type Spawned, spawnNode } from './runner/spawned.ts';
import { type WorkflowCommand, workflowCommands } from './runner/workflow-commands.ts';

/** What the runner knows about the job that it starts. */
export interface ActionJob {
  readonly event: TriggeringEvent;
  readonly apiUrl: string;
  readonly token: string;
  readonly repository: string;
  readonly repositoryId: number;
  readonly runId: number;
  readonly attempt: number;
  readonly workflowPath: string;
  /** The inputs under `with:`, by the names of `action.yml`. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Absent where there is no artifact service. */
  readonly artifacts?: { readonly resultsUrl: string; readonly runtimeToken: string };
  /** Added last; an empty value takes a variable away. */
  readonly env?: Readonly<Record<string, string>>;
  readonly limitMs?: number;
  /** The folder of the job is kept, for a person to look at. */
  readonly keep?: boolean;
}

/** Everything that a run of the action leaves behind. */
export interface ActionResult extends Ended {
  readonly outputs: Readonly<Record<string, string>>;
  readonly outputFile: CommandFile;
  readonly summary: string;
  /** Every command that the runner would act on, injected ones included. */
  readonly commands: readonly WorkflowCommand[];
  /** Those of them that people see on the run's page and in the diff. */
  readonly annotations: readonly WorkflowCommand[];
  /** The files under `RUNNER_TEMP`, by path relative to it. */
  readonly files: ReadonlyMap<string, string>;
  /** Gone unless the job said `keep`. */
  readonly runnerTemp: string;
  readonly maxRssKib: number;
  readonly cpuMs: number;
}

/** A run of the action under way. */
export interface RunningAction extends Omit<Spawned, 'ended'> {
  readonly result: Promise<ActionResult>;
}

const root = resolve(import.meta.dirname, '../..');

/** The action's script: the sources, which Node runs as they are, or the bundle that `CONTENT_GATE_BUNDLE` names. */
const actionScript = (): string => resolve(root, process.env.CONTENT_GATE_BUNDLE ?? 'src/main.ts');

// The process tells at its end what it used; asked from outside it could only be sampled.
const meter =
  'import{writeFileSync as w}from"node:fs";process.on("exit",()=>w(process.env.METER,JSON.stringify(process.resourceUsage())));';

/** Starts the action as the runner would, in a folder of its own. */
export async function startAction(job: ActionJob): Promise<RunningAction> {
  const home = await mkdtemp(join(tmpdir(), 'content-gate-job-'));
  const temp = join(home, 'temp');
  const commandFiles = join(home, 'commands');
  const commandFile = (name: string) => join(commandFiles, name);
  await Promise.all([temp, commandFiles, join(home, 'workspace')].map((path) => mkdir(path)));
  const names = ['output', 'state', 'env', 'path', 'summary'];
  await Promise.all([
    ...names.map((name) => writeFile(commandFile(name), '')),
    writeFile(join(home, 'event.json'), job.event.raw ?? JSON.stringify(job.event.payload)),
  ]);
  const spawned = spawnNode({
    args: [
      '--import',
      `data:text/javascript,${encodeURIComponent(meter)}`,
      ...packedArguments(actionScript()),
      actionScript(),
    ],
    cwd: join(home, 'workspace'),
    env: withoutEmpty({
      ...(await inputVariables(job)),
      ...jobVariables(job),
      METER: join(home, 'meter.json'),
      HOME: home,
      RUNNER_TEMP: temp,
      GITHUB_WORKSPACE: join(home, 'workspace'),
      GITHUB_EVENT_PATH: join(home, 'event.json'),
      GITHUB_OUTPUT: commandFile('output'),
      GITHUB_STATE: commandFile('state'),
      GITHUB_ENV: commandFile('env'),
      GITHUB_PATH: commandFile('path'),
      GITHUB_STEP_SUMMARY: commandFile('summary'),
      ...job.env,
    }),
    limitMs: job.limitMs ?? 50_000,
  });
  const result = spawned.ended.then(async (ended) => {
    const outputFile = parseCommandFile(await readFile(commandFile('output'), 'utf8'));
    const used = await resourceUsage(join(home, 'meter.json'));
    const commands = workflowCommands(ended.lines);
    const summary = await readFile(commandFile('summary'), 'utf8');
    const files = await readFolder(temp);
    if (job.keep !== true) await rm(home, { recursive: true, force: true });
    return {
      ...ended,
      ...used,
      outputs: outputFile.values,
      outputFile,
      summary,
      commands,
      annotations: commands.filter(({ command }) => /^(error|warning|notice)$/.test(command)),
      files: new Map([...files].map(([path, content]) => [path, content.toString()])),
      runnerTemp: temp,
    };
  });
  return { pid: spawned.pid, signal: spawned.signal, whenPrinted: spawned.whenPrinted, result };
}

const metadataSchema = z.looseObject({
  inputs: z.record(z.string(), z.looseObject({ default: z.union([z.string(), z.number(), z.boolean()]).optional() })),
});

/** The runner sets every declared input, with its default or with nothing; hyphens stay in the names. */
async function inputVariables(job: ActionJob): Promise<Record<string, string>> {
  const path = join(root, 'action.yml');
  const declared = existsSync(path) ? metadataSchema.parse(parse(await readFile(path, 'utf8'))).inputs : {};
  const defaults = Object.entries(declared).map(([name, input]) => [name, String(input.default ?? '')]);
  const values: Record<string, string> = { 'github-token': job.token, ...Object.fromEntries(defaults), ...job.inputs };
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value.replace(/\$\{\{\s*github\.token\s*\}\}/, job.token),
    ]),
  );
}

function jobVariables({ event, ...job }: ActionJob): Record<string, string> {
  return {
    PATH: gitEnvironment.PATH ?? '',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: job.apiUrl,
    GITHUB_GRAPHQL_URL: `${job.apiUrl}/graphql`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: job.repository,
    GITHUB_REPOSITORY_ID: String(job.repositoryId),
    GITHUB_REPOSITORY_OWNER: job.repository.split('/')[0] ?? '',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_SHA: event.sha,
    GITHUB_REF: event.ref,
    GITHUB_BASE_REF: event.baseRef ?? '',
    GITHUB_HEAD_REF: event.headRef ?? '',
    GITHUB_ACTOR: event.actor,
    GITHUB_TRIGGERING_ACTOR: event.actor,
    GITHUB_RUN_ID: String(job.runId),
    GITHUB_RUN_NUMBER: String(job.runId % 1000),
    GITHUB_RUN_ATTEMPT: String(job.attempt),
    GITHUB_WORKFLOW: 'Content gate',
    GITHUB_WORKFLOW_REF: `${job.repository}/${job.workflowPath}@${event.ref}`,
    GITHUB_WORKFLOW_SHA: event.sha,
    GITHUB_JOB: 'content-gate',
    GITHUB_ACTION: '__content-gate',
    GITHUB_RETENTION_DAYS: '90',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    ACTIONS_RESULTS_URL: job.artifacts?.resultsUrl ?? '',
    ACTIONS_RUNTIME_TOKEN: job.artifacts?.runtimeToken ?? '',
  };
}

const withoutEmpty = (variables: Readonly<Record<string, string>>) =>
  // Inputs that are not given are there and empty; other variables that are empty are not there.
  Object.fromEntries(Object.entries(variables).filter(([name, value]) => value !== '' || name.startsWith('INPUT_')));

const usageSchema = z.looseObject({ maxRSS: z.number(), userCPUTime: z.number(), systemCPUTime: z.number() });

async function resourceUsage(path: string): Promise<{ readonly maxRssKib: number; readonly cpuMs: number }> {
  // A process that was killed tells nothing.
  if (!existsSync(path)) return { maxRssKib: Number.NaN, cpuMs: Number.NaN };
  const used = usageSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  return { maxRssKib: used.maxRSS, cpuMs: (used.userCPUTime + used.systemCPUTime) / 1000 };
}
