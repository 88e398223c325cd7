import type { PutAside } from '../content/aside.ts';
import { shownTo } from '../content/shown-to.ts';
import { sha256 } from '../engine/canonical-json.ts';
import type { Clock } from '../engine/clock.ts';
import { createContext } from '../engine/context.ts';
import type { TaskOutcome } from '../engine/outcome.ts';
import { toPlainData } from '../engine/plain-data.ts';
import type { RunResult } from '../engine/run-result.ts';
import { type AnsweredPage, answeredPageSchema } from '../record/stage-schema.ts';
import type { SettledPage } from '../report/create-report.ts';
import type { Spent } from '../review/model/meter.ts';
import { type FilePlan, modelReviewersOf } from './file-plan.ts';
import type { Memory } from './memory.ts';
import type { ModelAccess } from './review-ports.ts';

/** What is known of an answer that was put aside, and how it is had again: whole it is held only while its page is decided. */
export interface LaidAside {
  /** Stands for the text and the reviewers that it is about. */
  readonly about: string;
  read(): AnsweredPage;
}

/** What other machines of the same run answered, as far as it was proven. */
export interface Answers {
  /** By path; only of pages whose run came to its end. */
  readonly pages: ReadonlyMap<string, LaidAside>;
  readonly spent: readonly Spent[];
  /** Why something of it is missing or not believed, one clause each; nothing is approved then. */
  readonly problems: readonly string[];
}

/** Why a model that only other machines of the run ask is not asked here. */
export const askedElsewhere = 'no shard of this run left an answer';

/** An answer as it is put aside; nothing of a run that did not come to its end. */
export function laidAside(page: AnsweredPage, putAside: PutAside): LaidAside | undefined {
  const { ending, blobSha, contentKey, outcomes } = page.file;
  if (ending === null) return undefined;
  const ran = outcomes.map(({ task }): Named => [task.phase, task.name]);
  return { about: aboutOf(blobSha, contentKey, ran), read: readBack(putAside(JSON.stringify(page))) };
}

/** On its own, so that it holds nothing of the page. */
function readBack(read: () => string): () => AnsweredPage {
  return () => answeredPageSchema.parse(JSON.parse(read()));
}

type Named = readonly [phase: string, reviewer: string];

function aboutOf(blobSha: string, contentKey: string, ran: readonly Named[]): string {
  return sha256(JSON.stringify([blobSha, contentKey, ran]));
}

/** How the run on a page ended on another machine; `undefined` where none judged this text by these reviewers. */
export function answeredRun(
  plan: FilePlan,
  answers: Pick<Answers, 'pages'>,
  memory: Pick<Memory, 'doubt'>,
  clock: Clock,
): RunResult | undefined {
  const answered = answerTo(plan, answers)?.read();
  if (answered === undefined) return undefined;
  const { ending, context, outcomes, completedPhases, totalPhases, compensations, durationMs } = answered.file;
  if (ending === null) return undefined;
  const models = new Map(modelReviewersOf(plan).map((one) => [one.name, one]));
  for (const { reviewer, criteria } of answered.doubts) {
    const model = models.get(reviewer);
    if (model !== undefined) memory.doubt(shownTo(plan.file, reviewer), model, criteria);
  }
  return {
    ...{ id: '', ending, outcomes: outcomes.map(withCopies), completedPhases, totalPhases, compensations, durationMs },
    context: createContext(clock, context),
    gates: [],
    warnings: [],
  };
}

/** What a task wrote, so that nobody has to copy it again or look at it twice. */
function withCopies(outcome: TaskOutcome): TaskOutcome {
  if (outcome.status !== 'completed') return outcome;
  const outputs = Object.entries(outcome.outputs).map(([key, value]) => {
    const plain = toPlainData(value);
    return [key, plain.ok ? plain.value : value] as const;
  });
  return { ...outcome, outputs: Object.fromEntries(outputs) };
}

function answerTo({ file, phases }: FilePlan, { pages }: Pick<Answers, 'pages'>): LaidAside | undefined {
  const answered = pages.get(file.path);
  if (answered === undefined) return undefined;
  const planned = phases.flatMap(({ name, reviewers }) => reviewers.map((one): Named => [name, one.name]));
  return answered.about === aboutOf(file.blobSha, sha256(file.text), planned) ? answered : undefined;
}

const mostNamed = 3;

/** Why a change is not approved whose pages need models that were not asked about all of them; nothing when they were, or may not be. */
export function notAnswered(
  { pending, access }: { readonly pending: readonly FilePlan[]; readonly access: Pick<ModelAccess, 'kind'> },
  answers: Answers | undefined,
  judged: readonly Pick<SettledPage, 'report' | 'opened'>[],
): readonly string[] {
  if (answers === undefined) return [];
  // What keeps a whole part away is said already; where no model may be asked, each review says why.
  if (answers.problems.length > 0 || access.kind === 'missing') return answers.problems;
  const missing = pending.filter((plan) => answerTo(plan, answers) === undefined).map(({ file }) => file.path);
  const opened = judged.filter((page) => page.opened).map(({ report }) => report.path);
  return [
    ...(missing.length === 0 ? [] : [`no shard judged ${named(missing)}, so run all jobs again`]),
    ...(opened.length === 0
      ? []
      : [`what is waived on ${named(opened)} changed after its shard had ended, so run all jobs again`]),
  ];
}

function named(paths: readonly string[]): string {
  const more = paths.length > mostNamed ? [`+${paths.length - mostNamed}`] : [];
  return [...paths.slice(0, mostNamed), ...more].join(', ');
}
