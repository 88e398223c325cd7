import { shownTo } from '../content/shown-to.ts';
import { sha256 } from '../engine/canonical-json.ts';
import type { Clock } from '../engine/clock.ts';
import { createContext } from '../engine/context.ts';
import type { RunResult } from '../engine/run-result.ts';
import type { AnsweredPage } from '../record/stage-schema.ts';
import type { Spent } from '../review/model/meter.ts';
import { type FilePlan, modelReviewersOf } from './file-plan.ts';
import type { Memory } from './memory.ts';
import type { ModelAccess } from './review-ports.ts';

/** What other machines of the same run answered, as far as it was proven. */
export interface Answers {
  readonly pages: ReadonlyMap<string, AnsweredPage>;
  readonly spent: readonly Spent[];
  /** Why something of it is missing or not believed, one clause each; nothing is approved then. */
  readonly problems: readonly string[];
}

/** Why a model that only other machines of the run ask is not asked here. */
export const askedElsewhere = 'no shard of this run left an answer';

/** How the run on a page ended on another machine; `undefined` where none judged this text by these reviewers. */
export function answeredRun(
  plan: FilePlan,
  answers: Pick<Answers, 'pages'>,
  memory: Pick<Memory, 'doubt'>,
  clock: Clock,
): RunResult | undefined {
  const answered = answerTo(plan, answers);
  if (answered === undefined) return undefined;
  const { ending, context, outcomes, completedPhases, totalPhases, compensations, durationMs } = answered.file;
  if (ending === null) return undefined;
  const models = new Map(modelReviewersOf(plan).map((one) => [one.name, one]));
  for (const { reviewer, criteria } of answered.doubts) {
    const model = models.get(reviewer);
    if (model !== undefined) memory.doubt(shownTo(plan.file, reviewer), model, criteria);
  }
  return {
    ...{ id: '', ending, outcomes, completedPhases, totalPhases, compensations, durationMs },
    context: createContext(clock, context),
    gates: [],
    warnings: [],
  };
}

function answerTo({ file, phases }: FilePlan, { pages }: Pick<Answers, 'pages'>): AnsweredPage | undefined {
  const answered = pages.get(file.path);
  if (answered === undefined || answered.file.ending === null) return undefined;
  const { blobSha, contentKey, outcomes } = answered.file;
  if (blobSha !== file.blobSha || contentKey !== sha256(file.text)) return undefined;
  const planned = phases.flatMap(({ name, reviewers }) => reviewers.map((one) => [name, one.name]));
  const ran = outcomes.map(({ task }) => [task.phase, task.name]);
  return JSON.stringify(planned) === JSON.stringify(ran) ? answered : undefined;
}

const mostNamed = 3;

/** Why a change is not approved whose pages need models that were not asked about all of them; nothing when they were, or may not be. */
export function notAnswered(
  { pending, access }: { readonly pending: readonly FilePlan[]; readonly access: Pick<ModelAccess, 'kind'> },
  answers: Answers | undefined,
): readonly string[] {
  if (answers === undefined) return [];
  // What keeps a whole part away is said already; where no model may be asked, each review says why.
  if (answers.problems.length > 0 || access.kind === 'missing') return answers.problems;
  const missing = pending.filter((plan) => answerTo(plan, answers) === undefined).map(({ file }) => file.path);
  if (missing.length === 0) return [];
  const more = missing.length > mostNamed ? [`+${missing.length - mostNamed}`] : [];
  return [`no shard judged ${[...missing.slice(0, mostNamed), ...more].join(', ')}`];
}
