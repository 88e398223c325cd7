import { type Condition, meets } from '../content/condition.ts';
import type { ContentFile, Snapshot } from '../content/content.ts';
import type { ModelReviewer, Reviewer } from '../review/reviewer.ts';
import { outputKey } from '../verdict/ballot.ts';
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

/** Plans every page; the base is read only where a condition on front matter no longer holds. */
export function planFiles(
  files: readonly ContentFile[],
  phases: readonly PhasePlan[],
  base: Pick<Snapshot, 'read'>,
  signal: AbortSignal,
): Promise<readonly FilePlan[]> {
  return Promise.all(files.map((file) => planFile(file, phases, base, signal)));
}

async function planFile(
  file: ContentFile,
  phases: readonly PhasePlan[],
  base: Pick<Snapshot, 'read'>,
  signal: AbortSignal,
): Promise<FilePlan> {
  const before = onDemand(() => textBefore(file, base, signal));
  const reviewersNotAsked: NotAsked[] = [];
  const phasesNotRun: NotAsked[] = [];
  const kept: PhasePlan[] = [];
  for (const phase of phases) {
    const reason = await objection(phase.when, file, before);
    if (reason !== undefined) {
      phasesNotRun.push({ name: phase.name, reason });
      reviewersNotAsked.push(
        ...phase.reviewers.map(({ name }) => ({ name, reason: `phase "${phase.name}" ${reason}` })),
      );
      continue;
    }
    const reviewers: Reviewer[] = [];
    for (const reviewer of phase.reviewers) {
      const own = await objection(reviewer.when, file, before);
      if (own === undefined) reviewers.push(reviewer);
      else reviewersNotAsked.push({ name: reviewer.name, reason: own });
    }
    if (reviewers.length > 0) kept.push({ ...phase, reviewers });
    else phasesNotRun.push({ name: phase.name, reason: 'has no reviewer for this page' });
  }
  return { file, phases: withInputsOf(kept), reviewersNotAsked, phasesNotRun };
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

/** The page as it was; a page that could not be read may have said anything. */
type Before =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' };

/**
 * Why a condition leaves a page out. A mark in the front matter counts when it was there before the change, too: its author
 * cannot send a reviewer away by taking it out.
 */
async function objection(
  condition: Condition | undefined,
  file: ContentFile,
  before: () => Promise<Before>,
): Promise<string | undefined> {
  if (condition === undefined) return undefined;
  const now = meets(condition, file);
  if (now.holds) return undefined;
  if (now.lacks === 'path') return 'is only for other paths';
  const earlier = await before();
  if (earlier.kind === 'unknown') return undefined;
  if (earlier.kind === 'text' && meets(condition, { path: file.path, text: earlier.text }).holds) return undefined;
  return 'is only for pages with other front matter';
}

async function textBefore(file: ContentFile, base: Pick<Snapshot, 'read'>, signal: AbortSignal): Promise<Before> {
  if (file.status === 'added') return { kind: 'none' };
  const read = await base.read(file.previousPath ?? file.path, signal);
  if (read.ok) return { kind: 'text', text: read.text };
  return { kind: read.reason === 'missing' ? 'none' : 'unknown' };
}

function onDemand<T>(work: () => Promise<T>): () => Promise<T> {
  let started: Promise<T> | undefined;
  return () => {
    started ??= work();
    return started;
  };
}
