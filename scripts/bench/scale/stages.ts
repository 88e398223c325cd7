import { sinksFor } from '../../../src/action/sinks.ts';
import type { PutAside } from '../../../src/content/aside.ts';
import { runGate } from '../../../src/gate.ts';
import { createGitHubClient } from '../../../src/github/client.ts';
import type { PullRequestEvent } from '../../../src/github/event.ts';
import { PullGuard } from '../../../src/github/pull-guard.ts';
import { pullRequestSource } from '../../../src/github/pull-request-source.ts';
import { recordKey } from '../../../src/record/record.ts';
import type { RecordSubject } from '../../../src/record/record-schema.ts';
import type { Report } from '../../../src/report/report.ts';
import { createSecretFilter } from '../../../src/report/secret-filter.ts';
import type { LanguageModel } from '../../../src/review/model/model.ts';
import { collectParts, type LeftByShard } from '../../../src/run/collect-parts.ts';
import { judgeShard } from '../../../src/run/judge-shard.ts';
import { openMemory } from '../../../src/run/memory.ts';
import { planShards, rulesDigest } from '../../../src/run/plan-stage.ts';
import type { GatePorts } from '../../../src/run/ports.ts';
import { recordReads, replayReads } from '../../../src/run/recorded-reads.ts';
import {
  planFiles,
  type ReadStageFile,
  readPlan,
  readWork,
  type StageFile,
  shardFiles,
} from '../../../src/run/stage-files.ts';
import { openRun } from '../../../src/setup/open-run.ts';
import { version } from '../../../src/setup/version.ts';
import type { OwnedTime } from './owned-time.ts';
import { type Asked, apiUrl, commits, graphqlUrl, type Hour, simulatedGitHub } from './simulated-github.ts';
import { simulatedModel } from './simulated-model.ts';
import { configurationPath, type Site } from './site.ts';

const event: PullRequestEvent = {
  ...{ kind: 'pull-request', owner: 'o', repo: 'r', repositoryId: 1, number: 1, baseRef: 'main' },
  ...{ headSha: commits.head, baseSha: commits.base, headRepositoryId: 1 },
  ...{ fromFork: false, draft: false, action: 'opened', target: false },
};
const subject: RecordSubject = {
  ...{ repositoryId: 1, workflowPath: 'w.yml', pullRequest: 1, gateId: 'content-gate', runId: '9', attempt: 1 },
  ...{ headSha: commits.head, baseSha: commits.base },
};
const seal = { subject, key: recordKey('a secret of the team') };
const asked = { model: 'm', endpoint: 'https://models.example.com/v1', maxOutputTokens: 1000, temperature: 0 };

/** How a job of the matrix found the world, and how it left it. */
export interface JobWorld {
  readonly time: OwnedTime;
  readonly github: Asked;
  readonly hour: Hour;
}

async function opened(site: Site, { time, github, hour }: JobWorld) {
  const signal = new AbortController().signal;
  const { answers } = simulatedGitHub(site, time, github, hour);
  const client = createGitHubClient({
    ...{ token: 't', apiUrl, graphqlUrl, version, log: () => {}, headStart: answers },
    // Nobody waits an hour: what the limit of the hour refuses is where a run stops.
    remainingMs: () => 0,
    // Time on the wall says nothing about a GitHub in owned time.
    pace: { retryBase: 500, attempt: 3_600_000, call: 3_600_000, unstatedLimit: 60_000 },
  });
  const guard = new PullGuard(client, event);
  const recording = recordReads(pullRequestSource(client, event, guard, signal), async () => ({
    ok: false,
    cause: 'there is none',
  }));
  const run = await openedFrom(recording.source, time, signal);
  if (!run.ok) return run;
  return { ...run, client, guard, source: recording.source, reads: recording.reads, signal };
}

async function openedFrom(source: GatePorts['source'], { clock }: OwnedTime, signal: AbortSignal) {
  const filter = createSecretFilter();
  const words = { noKey: 'no key', noFallbackKey: 'no key', noModel: 'no model' };
  const run = await openRun(
    {
      source,
      configuration: { path: configurationPath, named: true },
      model: {
        ...{ keys: [], fallbackKeys: [], baseUrl: undefined, name: 'm', words },
        identity: { kind: 'unavailable', reason: 'none' },
      },
      ...{ gateId: 'content-gate', mode: 'enforce', onMissingCredentials: 'fail' },
      subject: {
        ...{ kind: 'pull-request', repository: 'o/r', number: 1, headSha: commits.head, baseSha: commits.base },
        ...{ serverUrl: 'https://github.test', fromFork: false },
      },
    },
    { bundle: 'none', workspace: '.', clock, signal, filter },
  );
  return run;
}

/** A run that could not begin, in the words of its problems. */
const notBegun = ({ problems }: { readonly problems: readonly string[] }) =>
  ({ ok: false, reason: problems.join(' ') }) as const;

const unlimited = { deadline: Number.POSITIVE_INFINITY, end: Number.POSITIVE_INFINITY };

const accessOf = (model: LanguageModel) =>
  ({ kind: 'available', name: 'm', endpoint: 'models.example.com', maxOutputTokens: 1000, model }) as const;

const nobody: LanguageModel = {
  complete: () => {
    throw new Error('only a shard asks the model');
  },
};

/** Plans the change, and gives each file of the plan to `leave` as the artifact service would take it. */
export function planning(site: Site, world: JobWorld, leave: (file: StageFile) => void): Promise<number> {
  return world.time.during(
    (async () => {
      const run = await opened(site, world);
      if (!run.ok) return 0;
      const { settings, ports, source, reads, signal, close } = run;
      const before = reads();
      const planned = await planShards(
        settings,
        {
          ...ports,
          source,
          access: accessOf(nobody),
          memory: Promise.resolve(memoryOf(settings.reviewers, world, async () => {})),
          ...{ openSinks: async () => [], onEstimate: () => {}, onEvent: () => {} },
        },
        () => before,
        { ...unlimited, signal },
      );
      const { files } = planFiles(planned, { gateVersion: version, rules: rulesDigest(settings, asked) }, seal);
      for (const file of files) leave(file);
      await close();
      return planned.shards.length;
    })(),
  );
}

/** Judges one shard of the plan, with its part of the requests that the model takes in a minute. */
export function judging(
  shard: number,
  read: ReadStageFile,
  world: Pick<JobWorld, 'time'>,
  perMinute: number,
): Promise<{ readonly files: readonly StageFile[]; readonly calls: number }> {
  return world.time.during(
    (async () => {
      const signal = new AbortController().signal;
      const plan = readPlan(read, seal);
      if (!plan.ok) throw new Error(plan.why);
      const work = readWork(plan.value, shard, read);
      if (!work.ok) throw new Error(work.why);
      const run = await openedFrom(replayReads(work.common.reads).source, world.time, signal);
      if (!run.ok) throw new Error(run.problems.join('\n'));
      const { settings, ports, close } = run;
      const model = simulatedModel(world.time, perMinute / plan.value.shards.length);
      const answered = await judgeShard(
        work.work,
        work.common,
        { pages: [], spent: [] },
        settings,
        { ...ports, access: accessOf(model), onEvent: () => {} },
        { ...unlimited, signal },
      );
      const pagesDigest = plan.value.shards[shard - 1]?.pagesDigest ?? '';
      const about = { plan: plan.digest, shard, pagesDigest, learned: [], notices: [] };
      await close();
      return { files: shardFiles(answered, about, seal), calls: model.calls() };
    })(),
  );
}

/** What the deciding job left, or why it could not begin. */
export type DecidedJob =
  | {
      readonly ok: true;
      readonly overall: Report['overall'];
      readonly pages: number;
      readonly recordBytes: number;
      /** Why something is not shown on the pull request that should be. */
      readonly unshown: readonly string[];
    }
  | { readonly ok: false; readonly reason: string };

/** Takes the parts together and decides, with the same sinks on the pull request as the action has. */
export function deciding(
  site: Site,
  planFile: ReadStageFile,
  shards: readonly LeftByShard[],
  world: JobWorld,
  putAside?: PutAside,
): Promise<DecidedJob> {
  return world.time.during(
    (async () => {
      const run = await opened(site, world);
      if (!run.ok) return notBegun(run);
      const { settings, config, ports, client, guard, source, signal, close } = run;
      const plan = readPlan(planFile, seal);
      if (!plan.ok) throw new Error(plan.why);
      const found = { plan: plan.value, digest: plan.digest, attempt: 1 };
      const collected = await collectParts({ plans: [], shards }, found, rulesDigest(settings, asked), seal, putAside);
      let recordBytes = 0;
      const ending = await runGate(
        settings,
        {
          ...ports,
          source,
          access: accessOf(nobody),
          answers: Promise.resolve(collected),
          ...(putAside === undefined ? {} : { putAside }),
          memory: Promise.resolve(
            memoryOf(settings.reviewers, world, async (record) => {
              recordBytes = Buffer.byteLength(record);
            }),
          ),
          openSinks: async () => sinksFor(event, client, config.outputs, 'content-gate', guard),
          ...{ onEstimate: () => {}, onEvent: () => {} },
        },
        { ...unlimited, signal },
      );
      await close();
      const { overall, files } = ending.report;
      const published = ending.kind === 'reported' ? [...ending.published.values()] : [];
      const unshown = published.flatMap((one) => ('warning' in one ? [one.warning] : []));
      return { ok: true, overall, pages: files.length, recordBytes, unshown };
    })(),
  );
}

function memoryOf(
  reviewers: Parameters<typeof openMemory>[0]['reviewers'],
  { time: { clock } }: JobWorld,
  save: (record: Buffer) => Promise<void>,
) {
  return openMemory({
    ...{
      subject,
      gateVersion: version,
      reviewers,
      asked,
      key: seal.key,
      restored: [],
      whole: true,
      notices: [],
      clock,
    },
    store: { save, add: async () => {} },
  });
}
