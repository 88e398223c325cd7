import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { PutAside } from '../../src/content/aside.ts';
import { parsePage } from '../../src/content/parse.ts';
import { runGate } from '../../src/gate.ts';
import { givenTexts } from '../../src/local/given-texts.ts';
import { openShelf } from '../../src/local/shelf.ts';
import { inspectRecord, recordKey } from '../../src/record/record.ts';
import type { RecordSubject, RunRecord } from '../../src/record/record-schema.ts';
import type { Report } from '../../src/report/report.ts';
import { createSecretFilter } from '../../src/report/secret-filter.ts';
import type { Completion, LanguageModel } from '../../src/review/model/model.ts';
import { noUsage } from '../../src/review/review.ts';
import { undecidedReview } from '../../src/review/rules/rules-review.ts';
import {
  type Collected,
  collectParts,
  earlierPart,
  type LeftByShard,
  type OpenedStage,
} from '../../src/run/collect-parts.ts';
import { judgeShard } from '../../src/run/judge-shard.ts';
import { openMemory } from '../../src/run/memory.ts';
import { planShards, rulesDigest } from '../../src/run/plan-stage.ts';
import type { GatePorts } from '../../src/run/ports.ts';
import type { PlannedShards } from '../../src/run/shard-work.ts';
import { type Heard, nothingHeard } from '../../src/run/spoken-waivers.ts';
import {
  planFiles,
  readPlan,
  readWork,
  type StageFile,
  type StageSeal,
  shardFiles,
} from '../../src/run/stage-files.ts';
import { openRun } from '../../src/setup/open-run.ts';
import { readRequest } from './model/question.ts';

/** What the model of a run answers: the text of an answer, or nothing when it fails. */
export type Answers = (question: ReturnType<typeof readRequest>['question']) => object | undefined;

const asked = { model: 'm', endpoint: 'https://models.example.com/v1', maxOutputTokens: 1000, temperature: 0 };
const instant = Date.parse('2026-11-27T08:00:00Z');

export const subject: RecordSubject = {
  ...{ repositoryId: 1, workflowPath: 'w.yml', pullRequest: 7, gateId: 'content-gate', runId: '9', attempt: 1 },
  ...{ headSha: 'b'.repeat(40), baseSha: 'c'.repeat(40) },
};
export const seal: StageSeal = { subject, key: recordKey('a secret of the team') };

// As the action puts aside what it does not look at.
const shelf = openShelf(join(tmpdir(), 'content-gate-stages'));

/** A change in this process, judged by one machine or by stages, with a model that says the same of the same page. */
export async function stageRun(
  pages: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>>,
  config: object,
  restored: readonly RunRecord[] = [],
) {
  let saved = '';
  const beside = new Map([...Object.entries(files), ['.github/content-gate.yml', stringify(config)] as const]);
  const source = givenTexts(new Map(Object.entries(pages)), beside);
  const signal = new AbortController().signal;
  const filter = createSecretFilter();
  const clock = () => instant;
  const words = { noKey: 'no key', noFallbackKey: 'no key', noModel: 'no model' };
  const opened = await openRun(
    {
      source,
      configuration: { path: '.github/content-gate.yml', named: true },
      model: {
        ...{ keys: [], fallbackKeys: [], baseUrl: undefined, name: 'm', words },
        identity: { kind: 'unavailable', reason: 'none' },
      },
      ...{ gateId: 'content-gate', mode: 'enforce', onMissingCredentials: 'fail' },
      subject: { kind: 'local', directory: '.', range: undefined },
    },
    { bundle: 'none', workspace: '.', clock, signal, filter },
  );
  if (!opened.ok) throw new Error(opened.problems.join('\n'));
  const { settings } = opened;
  const options = { deadline: Number.POSITIVE_INFINITY, end: Number.POSITIVE_INFINITY, signal };
  const checked: string[] = [];
  const rules: GatePorts['rules'] = {
    parse: async (file) => parsePage(file),
    // A checker that has something against every page that speaks of rain.
    async review(page, reviewer) {
      checked.push(`${page.file.path} ${reviewer.name}`);
      if (page.text.includes('rain')) return undecidedReview(reviewer, page.file.path, 'it rains');
      return {
        ...undecidedReview(reviewer, page.file.path, ''),
        approved: true,
        score: 100,
        undecided: [],
        answers: [],
      };
    },
  };
  const portsOf = (answers: Answers, heard: Heard = nothingHeard, putAside?: PutAside): GatePorts => ({
    ...opened.ports,
    heard: Promise.resolve(heard),
    ...(putAside === undefined ? {} : { putAside }),
    ...{ clock, rules, openSinks: async () => [], endpoint: undefined, onEstimate: () => {}, onEvent: () => {} },
    secrets: () => ({ nonce: '0123456789abcdef'.repeat(2), canary: 'canary' }),
    access: {
      ...{ kind: 'available', name: 'm', endpoint: 'models.example.com', maxOutputTokens: 1000 },
      model: modelOf(answers),
    },
    memory: Promise.resolve(
      openMemory({
        ...{
          subject,
          gateVersion: '1',
          reviewers: settings.reviewers,
          asked,
          key: seal.key,
          restored,
          whole: true,
        },
        ...{ notices: [], clock },
        ...(putAside === undefined ? {} : { putAside }),
        store: {
          async save(record) {
            saved = record.toString('utf8');
          },
          add: async () => {},
        },
      }),
    ),
  });
  const rulesAre = rulesDigest(settings, asked);

  return {
    checked,
    /** The record that the last run left. */
    record(): RunRecord {
      const read = inspectRecord(saved);
      if (!read.ok) throw new Error(read.problem.message);
      return read.record;
    },
    settings,
    rules: rulesAre,
    /** On one machine, as the action does it. */
    async alone(answers: Answers, heard?: Heard): Promise<Report> {
      return (await runGate(settings, portsOf(answers, heard, shelf), options)).report;
    },
    plan: (heard?: Heard) =>
      planShards(
        settings,
        portsOf(() => undefined, heard),
        () => ({ base: [], elsewhere: [] }),
        options,
      ),
    handOn: (planned: PlannedShards) => planFiles(planned, { gateVersion: '1', rules: rulesAre }, seal),
    /** One attempt at a shard from the files of the plan, on what earlier attempts left. */
    async judge(
      planned: readonly StageFile[],
      shard: number,
      answers: Answers,
      earlier: readonly LeftByShard[] = [],
    ): Promise<{ readonly files: readonly StageFile[]; readonly isWhole: boolean }> {
      const read = readerOf(planned);
      const plan = readPlan(read, seal);
      if (!plan.ok) throw new Error(plan.why);
      const work = readWork(plan.value, shard, read);
      if (!work.ok) throw new Error(work.why);
      const of = plan.value.shards.length;
      const before = await earlierPart({ shards: earlier }, { shard, of, plan: plan.digest }, seal);
      const answered = await judgeShard(work.work, work.common, before, settings, portsOf(answers), options);
      const pagesDigest = plan.value.shards[shard - 1]?.pagesDigest ?? '';
      const about = { plan: plan.digest, shard, pagesDigest, learned: [], notices: [] };
      return { files: shardFiles(answered, about, seal), isWhole: answered.whole === work.work.pages.length };
    },
    async collect(planned: readonly StageFile[], shards: readonly LeftByShard[]): Promise<Collected> {
      const plan = readPlan(readerOf(planned), seal);
      if (!plan.ok) throw new Error(plan.why);
      return collectParts(
        { plans: [], shards },
        { plan: plan.value, digest: plan.digest, attempt: 1 },
        rulesAre,
        seal,
        shelf,
      );
    },
    async decide(collected: Collected, heard?: Heard): Promise<Report> {
      const never = (): never => {
        throw new Error('the stage that decides asked a model');
      };
      const ports = { ...portsOf(never, heard), answers: Promise.resolve(collected), putAside: shelf };
      return (await runGate(settings, ports, options)).report;
    },
  };
}

/** The same pages in other shards: any split that somebody may think of. */
export function splitAs({ shards, common }: PlannedShards, places: readonly number[]): PlannedShards {
  const pages = shards.flatMap((shard) => shard.pages);
  const count = Math.max(...places) + 1;
  const split = Array.from({ length: count }, (_, shard) => ({
    pages: pages.filter((_page, index) => (places[index % places.length] ?? 0) === shard),
    share: { calls: 1000, places: 2 },
  }));
  return { common, shards: split.filter((shard) => shard.pages.length > 0) };
}

/** What a shard left, as the artifact service holds it. */
export function leftBy(shard: number, of: number, files: readonly StageFile[], attempt = 1): LeftByShard {
  return { shard, of, attempt, open: async () => openedWith(files) };
}

/** Files that can be read. */
export function openedWith(files: readonly StageFile[]): OpenedStage {
  return { ok: true, read: readerOf(files), close: async () => {} };
}

const readerOf = (files: readonly StageFile[]) => (name: string) => files.find((file) => file.name === name)?.text;

/** All that a report says of the pages and the whole, without times and without what is named. */
export function saidIn({ overall, files, leftOut, notices, usage }: Report, besides: readonly string[] = []): string {
  const times = new Set(['durationMs', 'startedMs', 'trail', 'at', ...besides]);
  const timeless = (key: string, value: unknown): unknown => (times.has(key) ? undefined : value);
  return JSON.stringify({ overall, files, leftOut, notices, usage }, timeless, 1);
}

function modelOf(answers: Answers): LanguageModel {
  return {
    async complete({ system, user, model }): Promise<Completion> {
      const messages = [
        { role: 'system', content: system },
        { role: 'user', content: user },
      ];
      const said = answers(readRequest({ model, messages }).question);
      const usage = { ...noUsage, calls: 1, promptTokens: 10, completionTokens: 5 };
      return said === undefined
        ? { kind: 'failed', failure: { kind: 'server-error', message: 'The endpoint is down.' }, usage: noUsage }
        : {
            ...{ kind: 'answered', text: JSON.stringify(said), finishReason: 'stop', usage },
            ...{ refusal: undefined, model: undefined },
          };
    },
  };
}
