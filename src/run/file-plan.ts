import { sharing } from '../content/aside.ts';
import { type Condition, meets } from '../content/condition.ts';
import type { ContentFile } from '../content/content.ts';
import { knowing } from '../content/text-aside.ts';
import type { ModelReviewer, Reviewer } from '../review/reviewer.ts';
import { outputKey } from '../verdict/ballot.ts';
import { FormerPage, type Past } from './former-page.ts';
import type { PhasePlan } from './phases.ts';
import { contentKey } from './task.ts';

/** Who or what has no part in one page, and the condition that says so. */
export interface NotAsked {
  readonly name: string;
  readonly reason: string;
}

/** The pipeline of one page by the names of its tasks: what is left of the run's phases where conditions hold. */
export interface FilePlan {
  readonly file: ContentFile;
  readonly phases: readonly PhasePlan[];
  readonly reviewersNotAsked: readonly NotAsked[];
  readonly phasesNotRun: readonly NotAsked[];
}

/** The plans of the pages that somebody has to judge, and those on which nothing is new to anybody. */
export interface PlannedFiles {
  readonly plans: readonly FilePlan[];
  readonly unchanged: readonly ContentFile[];
}

/** Plans every page; the base is read only where a condition on front matter asks for it. */
export async function planFiles(
  files: readonly ContentFile[],
  phasesOf: (file: ContentFile) => readonly PhasePlan[],
  past: Past,
  signal: AbortSignal,
): Promise<PlannedFiles> {
  const once = sharing<readonly string[]>();
  const planned = await Promise.all(
    files.map((file) => planFile(file, phasesOf(file), new FormerPage(file, past, signal), once)),
  );
  return {
    plans: planned.filter((plan) => plan !== 'unchanged'),
    unchanged: files.filter((_, index) => planned[index] === 'unchanged'),
  };
}

async function planFile(
  file: ContentFile,
  phases: readonly PhasePlan[],
  former: FormerPage,
  once: (names: readonly string[]) => readonly string[],
): Promise<FilePlan | 'unchanged'> {
  const reviewersNotAsked: NotAsked[] = [];
  const phasesNotRun: NotAsked[] = [];
  const kept: PhasePlan[] = [];
  const newTo: string[] = [];
  for (const phase of phases) {
    const reason = await objection(phase.when, file, former);
    if (reason !== undefined) {
      phasesNotRun.push({ name: phase.name, reason });
      reviewersNotAsked.push(
        ...phase.reviewers.map(({ name }) => ({ name, reason: `phase "${phase.name}" ${reason}` })),
      );
      continue;
    }
    const reviewers: Reviewer[] = [];
    for (const reviewer of phase.reviewers) {
      const own = await objection(reviewer.when, file, former);
      if (own !== undefined) {
        reviewersNotAsked.push({ name: reviewer.name, reason: own });
        continue;
      }
      reviewers.push(reviewer);
      const conditions = [phase.when, reviewer.when].flatMap((when) => when ?? []);
      if (!(await former.wasJudgedUnder(conditions))) newTo.push(reviewer.name);
    }
    if (reviewers.length > 0) kept.push({ ...phase, reviewers });
    else phasesNotRun.push({ name: phase.name, reason: 'has no reviewer for this page' });
  }
  const shown = newTo.length === 0 ? file : knowing(file, { newTo: once(newTo) });
  const plan = { file: shown, phases: withInputsOf(kept), reviewersNotAsked, phasesNotRun };
  return file.changedLines.length > 0 ? plan : withoutUnconcerned(plan, former.path);
}

/**
 * The plan of a page of which not a line changed, but its place: it concerns those to whom it is new. Where none of them has
 * a vote, the others are asked as well, for nobody could approve it otherwise; where none of them could stop it, it is as it was.
 */
function withoutUnconcerned(plan: FilePlan, formerPath: string): FilePlan | 'unchanged' {
  const { newTo = [] } = plan.file;
  const concerned = plan.phases.flatMap(({ reviewers }) => reviewers.filter(({ name }) => newTo.includes(name)));
  if (!concerned.some(({ weight, required, veto }) => weight > 0 || required || veto)) return 'unchanged';
  if (!concerned.some(({ weight }) => weight > 0)) return plan;
  const reason = `judged the same text at ${formerPath}`;
  const phases = plan.phases.map((phase) => ({
    ...phase,
    reviewers: phase.reviewers.filter(({ name }) => newTo.includes(name)),
  }));
  const names = plan.phases.flatMap(({ reviewers }) => reviewers.map(({ name }) => name));
  return {
    ...plan,
    phases: withInputsOf(phases.filter(({ reviewers }) => reviewers.length > 0)),
    reviewersNotAsked: [
      ...plan.reviewersNotAsked,
      ...names.filter((name) => !newTo.includes(name)).map((name) => ({ name, reason })),
    ],
    phasesNotRun: [
      ...plan.phasesNotRun,
      ...phases.filter(({ reviewers }) => reviewers.length === 0).map(({ name }) => ({ name, reason })),
    ],
  };
}

/** The reviewers of a page that ask a model. */
export function modelReviewersOf({ phases }: Pick<FilePlan, 'phases'>): readonly ModelReviewer[] {
  return phases.flatMap(({ reviewers }) => reviewers.flatMap((one) => (one.kind === 'model' ? [one] : [])));
}

/** A model reviewer as far as it costs something. */
export function shapeOf({ samples, criteria, references }: ModelReviewer): {
  readonly samples: number;
  readonly criteria: number;
  readonly referenceCharacters: number;
} {
  const referenceCharacters = references.reduce((sum, { text }) => sum + text.length, 0);
  return { samples, criteria: criteria.length, referenceCharacters };
}

/** Nobody waits for what has no part in the page: that would leave out one reviewer more than the team said. */
export function withInputsOf(phases: readonly PhasePlan[]): readonly PhasePlan[] {
  const produced = new Set([contentKey, ...phases.flatMap(({ reviewers }) => reviewers.map(outputKey))]);
  return phases.map((phase) => ({
    ...phase,
    reviewers: phase.reviewers.map((reviewer) =>
      reviewer.inputs?.every((key) => produced.has(key)) === false
        ? { ...reviewer, inputs: reviewer.inputs.filter((key) => produced.has(key)) }
        : reviewer,
    ),
  }));
}

/**
 * Why a condition leaves a page out. A mark in the front matter counts when it was there before the change, too: its author
 * cannot send a reviewer away by taking it out.
 */
async function objection(
  condition: Condition | undefined,
  file: ContentFile,
  former: FormerPage,
): Promise<string | undefined> {
  if (condition === undefined) return undefined;
  const now = meets(condition, file);
  if (now.holds) return undefined;
  if (now.lacks === 'path') return 'is only for other paths';
  const earlier = await former.text();
  if (earlier.kind === 'unknown') return undefined;
  if (earlier.kind === 'text' && meets(condition, { path: file.path, text: earlier.text }).holds) return undefined;
  return 'is only for pages with other front matter';
}
