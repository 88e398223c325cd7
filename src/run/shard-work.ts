import type { ContentFile } from '../content/content.ts';
import { shownTo } from '../content/shown-to.ts';
import { sha256 } from '../engine/canonical-json.ts';
import type { CommonWork, SettledWaivers, Share, WorkPage } from '../record/stage-schema.ts';
import type { JudgedFile } from '../report/create-report.ts';
import { estimateRun } from '../review/model/budget.ts';
import type { Reviewer } from '../review/reviewer.ts';
import { causeOf, outputKey, reviewOf } from '../verdict/ballot.ts';
import { type FilePlan, modelReviewersOf, shapeOf, withInputsOf } from './file-plan.ts';
import type { Memory } from './memory.ts';
import { narrowing } from './page-kinds.ts';
import type { PhasePlan } from './phases.ts';
import type { Heard } from './spoken-waivers.ts';

/** What one shard judges, and what it may ask of models. */
export interface ShardWork {
  readonly pages: readonly WorkPage[];
  readonly share: Share;
}

/** The shards of a run. */
export interface PlannedShards {
  readonly shards: readonly ShardWork[];
  readonly common: CommonWork;
}

/** What a page needs of models: the requests, and their cost in a unit of its own. */
export interface Need {
  readonly calls: number;
  readonly cost: number;
}

/** A request costs time whatever is in it, and what is written takes longer than what is read. */
const cost = { call: 2000, answerToken: 4 } as const;

/** What a page needs of models beyond the reviews that are kept, which need nothing. */
export function needOf(plan: FilePlan, memory: Pick<Memory, 'kept'>): Need {
  const lacking = modelReviewersOf(plan).filter((one) => memory.kept(plan.file, one) === undefined);
  const { calls, promptTokens, answerTokens } = estimateRun(
    [{ characters: plan.file.text.length }],
    lacking.map(shapeOf),
  );
  return { calls, cost: calls * cost.call + promptTokens + answerTokens * cost.answerToken };
}

/** One page with all that is known about it, so that whoever judges it reads nothing else. */
export async function workOf(
  plan: FilePlan,
  checked: JudgedFile | undefined,
  memory: Pick<Memory, 'kept' | 'earlier'>,
  base: Parameters<Memory['earlier']>[2],
  signal: AbortSignal,
): Promise<WorkPage> {
  const models = modelReviewersOf(plan);
  const kept = models.flatMap((one) => {
    const review = memory.kept(plan.file, one);
    return review === undefined
      ? []
      : [{ reviewer: one.name, review: review.value, durationMs: 0, from: review.runId }];
  });
  const known = new Set(kept.map(({ reviewer }) => reviewer));
  const outcomes = checked?.outcomes ?? [];
  const checkers = plan.phases.flatMap(({ reviewers }) => reviewers.filter(({ kind }) => kind === 'rules'));
  const earlier = await Promise.all(
    models
      .filter(({ name }) => !known.has(name))
      .map(async (one) => ({
        reviewer: one.name,
        ...(await memory.earlier(shownTo(plan.file, one.name), one, base, signal)),
      })),
  );
  return {
    file: plan.file,
    phases: plan.phases.map(({ name, reviewers }) => ({ phase: name, reviewers: reviewers.map((one) => one.name) })),
    known: [
      ...checkers.flatMap((one) => {
        const outcome = outcomes.find(({ task }) => task.name === one.name);
        const review = outcome?.status === 'completed' ? outcome.outputs[outputKey(one)] : undefined;
        return outcome === undefined || review === undefined
          ? []
          : [{ reviewer: one.name, review, durationMs: outcome.durationMs }];
      }),
      ...kept,
    ],
    failed: outcomes.flatMap((outcome) =>
      reviewOf(outcome) === undefined
        ? [{ reviewer: outcome.task.name, cause: causeOf(outcome) ?? 'it gave no review' }]
        : [],
    ),
    earlier: earlier.flatMap(({ reviewer, doubts, absentBefore }) =>
      doubts.size + absentBefore.size === 0 ? [] : [{ reviewer, doubts: [...doubts], absentBefore: [...absentBefore] }],
    ),
  };
}

/** The plan of a page as it was made where its work comes from. */
export function plansOf(pages: readonly WorkPage[], phases: readonly PhasePlan[]): readonly FilePlan[] {
  const narrow = narrowing();
  const byName = new Map(phases.map((phase) => [phase.name, phase]));
  return pages.map(({ file, phases: named }) => ({
    file,
    phases: withInputsOf(
      named.flatMap(({ phase: name, reviewers }) => {
        const phase = byName.get(name);
        return phase === undefined ? [] : [{ ...phase, reviewers: phase.reviewers.flatMap(asOn(file, reviewers)) }];
      }),
    ),
    reviewersNotAsked: [],
    phasesNotRun: [],
  }));

  function asOn({ kinds }: ContentFile, names: readonly string[]): (reviewer: Reviewer) => readonly Reviewer[] {
    return (reviewer) => {
      if (!names.includes(reviewer.name)) return [];
      return [reviewer.kind === 'rules' || kinds === undefined ? reviewer : narrow(reviewer, kinds)];
    };
  }
}

/** Who spoke in the pull request, settled so that nobody has to ask whose owner somebody is. */
export function settledVoices(
  { voices, isOwner }: Heard,
  owners: readonly (readonly string[])[],
): Pick<SettledWaivers, 'voices' | 'owners'> {
  const logins = [...new Set(voices.map(({ by }) => by))];
  return {
    voices,
    owners: logins.flatMap((login) =>
      owners.map((list) => ({ login, owners: list, is: isOwner(login, list) ?? null })),
    ),
  };
}

/** What was heard, as it was settled. */
export function heardFrom({ voices, owners }: SettledWaivers): Heard {
  const known = new Map(owners.map(({ login, owners: list, is }) => [JSON.stringify([login, list]), is ?? undefined]));
  return { voices, notices: [], isOwner: (login, list) => known.get(JSON.stringify([login, list])) };
}

/** Stands for the pages of a shard as they are judged, in order. */
export function pagesDigest(pages: readonly Pick<WorkPage, 'file'>[]): string {
  return sha256(JSON.stringify(pages.map(({ file }) => [file.path, file.blobSha, sha256(file.text)])));
}
