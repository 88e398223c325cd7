import type { ContentFile, Snapshot } from '../content/content.ts';
import { sha256 } from '../engine/canonical-json.ts';
import { declarationOf, type TaskOutcome } from '../engine/outcome.ts';
import type { Plan } from '../engine/planned.ts';
import type { RunResult } from '../engine/run-result.ts';
import { fileRecordOf } from '../record/run-journal.ts';
import type { AnsweredPage, CommonWork, WorkPage } from '../record/stage-schema.ts';
import type { Spent } from '../review/model/meter.ts';
import { reviewOf } from '../verdict/ballot.ts';
import { openExceptions } from './exceptions.ts';
import { judgeFiles } from './judge-files.ts';
import type { Known } from './known.ts';
import { planPhases, withScreening } from './phases.ts';
import type { GateOptions, GatePorts, GateSettings } from './ports.ts';
import { heardFrom, plansOf, type ShardWork } from './shard-work.ts';
import { boundedAccess } from './spending.ts';
import { spokenWaivers } from './spoken-waivers.ts';

/** What a shard answered. */
export interface ShardAnswers {
  readonly pages: readonly AnsweredPage[];
  readonly spent: readonly Spent[];
  /** How many of its pages have every review that was to be made. */
  readonly whole: number;
}

/** What one machine needs of the world to judge a shard: a model, and nothing of the repository or of GitHub. */
export type ShardPorts = Pick<GatePorts, 'access' | 'rules' | 'secrets' | 'filter' | 'clock' | 'onEvent'>;

/** What an earlier attempt at the same shard answered. */
export type Before = Pick<ShardAnswers, 'pages' | 'spent'>;

const nowhere: Snapshot = {
  sha: 'not read here',
  read: async () => ({ ok: false, reason: 'unreadable', cause: 'a shard reads nothing of the repository' }),
  paths: async () => undefined,
};

/** Judges the pages of one shard as one machine judges all: by the same pipelines, from the reviews that are there. */
export async function judgeShard(
  { pages, share }: ShardWork,
  common: CommonWork,
  before: Before,
  settings: GateSettings,
  ports: ShardPorts,
  options: GateOptions,
): Promise<ShardAnswers> {
  const { reviewers } = settings;
  const config = { ...settings.config, limits: limitsOf(settings, share) };
  const plans = plansOf(pages, planPhases(config, withScreening(reviewers, config.content['hidden-prose'])));
  const { access, meter } = boundedAccess(ports.access, plans, config);
  const spoken = spokenWaivers(heardFrom(common.waivers), {
    people: config.waivers.people,
    owners: config.exceptions,
  });
  const files = plans.map(({ file }) => file);
  const exceptions = openExceptions(settings.exceptions, common.waivers.exceptions, { files, spoken });
  const { site } = config.content;
  const source = site === undefined ? offline : { ...offline, site };
  const work = new Map(pages.map((page) => [page.file.path, page]));
  const answeredBefore = new Map(before.pages.map((page) => [page.file.path, page]));
  const doubts = new Map<string, Map<string, readonly string[]>>();
  const answered = new Map<string, AnsweredPage>();
  const noted = (file: ContentFile, reviewer: string, criteria: readonly string[]): void => {
    const own = doubts.get(file.path) ?? new Map<string, readonly string[]>();
    own.set(reviewer, [...new Set([...(own.get(reviewer) ?? []), ...criteria])]);
    doubts.set(file.path, own);
  };
  for (const page of before.pages) {
    const file = work.get(page.file.path)?.file;
    if (file !== undefined) for (const { reviewer, criteria } of page.doubts) noted(file, reviewer, criteria);
  }

  await judgeFiles(plans, {
    config,
    ports: {
      access,
      check: async (reviewer, page, signal) => {
        const failed = work.get(page.file.path)?.failed.find((one) => one.reviewer === reviewer.name);
        if (failed !== undefined) throw new Error(failed.cause);
        // Only what a model would change is checked here: the page itself was, where the repository is at hand.
        return ports.rules.review(page, reviewer, source, signal);
      },
      parse: ports.rules.parse,
      day: new Date(ports.clock()).toISOString().slice(0, 10),
      language: config['report-language'],
      secrets: ports.secrets,
      filter: ports.filter,
      earlier: async ({ path }, { name }) => {
        const known = work.get(path)?.earlier.find(({ reviewer }) => reviewer === name);
        const own = doubts.get(path)?.get(name) ?? [];
        return {
          doubts: new Set([...(known?.doubts ?? []), ...own]),
          absentBefore: new Set(known?.absentBefore ?? []),
        };
      },
      onUnmet: (file, reviewer, criteria) => noted(file, reviewer.name, criteria),
      waive: exceptions.apply,
    },
    clock: ports.clock,
    signal: options.signal,
    deadline: options.deadline,
    known: (file, pipeline) => knownOf(pipeline, work.get(file.path), answeredBefore.get(file.path)),
    onEvent: ports.onEvent,
    persist: async () => {},
    settle: async () => {},
    ended(file, run) {
      const own = doubts.get(file.path) ?? new Map<string, readonly string[]>();
      const kept = new Set(work.get(file.path)?.known.flatMap(({ reviewer, from }) => (from ? [reviewer] : [])));
      answered.set(file.path, {
        file: recordOf(file, run, kept),
        doubts: [...own].map(([reviewer, criteria]) => ({ reviewer, criteria })),
      });
    },
  });
  const models = new Set(reviewers.flatMap(({ kind, name }) => (kind === 'model' ? [name] : [])));
  // In the order of the work, whoever was done first.
  const inOrder = files.flatMap(({ path }) => answered.get(path) ?? []);
  return {
    pages: inOrder,
    spent: [...before.spent, ...(meter?.spent() ?? [])],
    whole: inOrder.filter(({ file }) => isWhole(file, models)).length,
  };
}

const offline = {
  head: nowhere,
  base: nowhere,
  changed: [],
  pages: [],
  results: async () => ({ ok: false, reason: 'unreadable', cause: 'a shard has no workspace' }) as const,
  reach: async () => ({ kind: 'unsure' }) as const,
};

function limitsOf({ config }: GateSettings, { calls, cost, places }: ShardWork['share']) {
  const { 'max-cost': _, ...limits } = config.limits;
  return {
    ...limits,
    concurrency: places,
    'max-model-calls': calls,
    ...(cost === undefined ? {} : { 'max-cost': cost }),
  };
}

/** What was answered is not asked again, whatever it was; what got no answer is. */
function knownOf(plan: Plan, work: WorkPage | undefined, before: AnsweredPage | undefined): Known {
  const outcomes: TaskOutcome[] = [];
  const from = new Map<string, string>();
  const earlier = new Map(before?.file.outcomes.map((outcome) => [outcome.task.name, outcome]));
  for (const phase of plan.phases) {
    for (const task of phase.tasks) {
      const known = work?.known.find(({ reviewer }) => reviewer === task.name);
      const answered = earlier.get(task.name);
      if (known !== undefined) {
        const outputs = Object.fromEntries(task.outputs.map((key) => [key, known.review]));
        const { durationMs } = known;
        outcomes.push({ task: declarationOf(phase, task), durationMs, status: 'completed', outputs });
        if (known.from !== undefined) from.set(task.name, known.from);
      } else if (answered !== undefined && reviewOf(answered)?.unanswered === undefined) outcomes.push(answered);
    }
  }
  return { outcomes, from };
}

/** What this run answered is its own, whichever attempt or machine did; only what an earlier run kept was taken over. */
function recordOf(file: ContentFile, run: RunResult, kept: ReadonlySet<string>): AnsweredPage['file'] {
  const { ending, context, completedPhases, totalPhases, compensations, durationMs } = run;
  return fileRecordOf({
    ...{ path: file.path, blobSha: file.blobSha, contentKey: sha256(file.text) },
    ...{ ending, context, completedPhases, totalPhases, compensations: [...compensations], durationMs },
    outcomes: run.outcomes.map(({ reused, ...outcome }) =>
      reused === true && kept.has(outcome.task.name) ? { ...outcome, reused } : outcome,
    ),
    verdict: null,
  });
}

/** Whether nothing is left that a further attempt could answer. */
function isWhole({ outcomes, ending }: AnsweredPage['file'], models: ReadonlySet<string>): boolean {
  if (ending === null || ending.status === 'cancelled') return false;
  return outcomes.every(
    (outcome) =>
      !models.has(outcome.task.name) ||
      outcome.status === 'skipped' ||
      (outcome.status === 'completed' && reviewOf(outcome)?.unanswered === undefined),
  );
}
