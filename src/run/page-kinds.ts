import { sharing } from '../content/aside.ts';
import type { ContentFile, Snapshot } from '../content/content.ts';
import { type KindRules, kindsOf } from '../content/kinds.ts';
import type { PageKind } from '../content/page-kind.ts';
import { knowing } from '../content/text-aside.ts';
import { criteriaFor, type ModelReviewer, type Reviewer } from '../review/reviewer.ts';
import { type FilePlan, modelReviewersOf, type NotAsked, withInputsOf } from './file-plan.ts';
import type { PhasePlan } from './phases.ts';

/**
 * The same plans with the kind of each page, by which criteria are asked. The text before the change is read only where a
 * question could hang on it: whoever takes a mark out of the front matter does not take the questions with it.
 */
export function withKinds(
  plans: readonly FilePlan[],
  rules: KindRules,
  base: Pick<Snapshot, 'read'>,
  signal: AbortSignal,
): Promise<readonly FilePlan[]> {
  const narrow = narrowing();
  const once = sharedPhases();
  const known = sharing<readonly PageKind[]>();
  const held = (plan: FilePlan): FilePlan => ({ ...plan, phases: once(plan.phases) });
  return Promise.all(
    plans.map(async (plan): Promise<FilePlan> => {
      const models = modelReviewersOf(plan);
      if (models.length === 0) return held(plan);
      const now = kindsOf(plan.file, undefined, rules);
      const leftOut = models.some(({ criteria }) => criteriaFor(criteria, now).length < criteria.length);
      const before = leftOut ? await textBefore(plan.file, base, signal) : undefined;
      const kinds = known(before === undefined ? now : kindsOf(plan.file, before, rules));
      return held(narrowed({ ...plan, file: knowing(plan.file, { kinds }) }, kinds, narrow));
    }),
  );
}

/** With more that is different, hardly any pages are judged by the same. */
const mostShared = 1000;

/** Gives the same phases for the same reviewers each time: most of many thousand pages are judged by the same ones. */
function sharedPhases(): (phases: readonly PhasePlan[]) => readonly PhasePlan[] {
  const known = new Map<string, readonly PhasePlan[]>();
  const numbers = new WeakMap<Reviewer, number>();
  let next = 0;
  const numberOf = (reviewer: Reviewer): number => {
    const number = numbers.get(reviewer) ?? next++;
    numbers.set(reviewer, number);
    return number;
  };
  return (phases) => {
    const key = JSON.stringify(phases.map(({ name, reviewers }) => [name, reviewers.map(numberOf)]));
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size < mostShared) known.set(key, phases);
    return phases;
  };
}

function narrowed(plan: FilePlan, kinds: readonly PageKind[], narrow: ReturnType<typeof narrowing>): FilePlan {
  const reviewersNotAsked: NotAsked[] = [];
  const phasesNotRun: NotAsked[] = [];
  const kept = plan.phases.flatMap((phase) => {
    const reviewers = phase.reviewers.flatMap((reviewer): readonly Reviewer[] => {
      if (reviewer.kind === 'rules') return [reviewer];
      const one = narrow(reviewer, kinds);
      if (one.criteria.length > 0) return [one];
      reviewersNotAsked.push({ name: reviewer.name, reason: 'has no criterion for this kind of page' });
      return [];
    });
    if (reviewers.length > 0) return [{ ...phase, reviewers }];
    phasesNotRun.push({ name: phase.name, reason: 'has no reviewer for this page' });
    return [];
  });
  if (reviewersNotAsked.length === 0) return { ...plan, phases: kept };
  return {
    ...plan,
    phases: withInputsOf(kept),
    reviewersNotAsked: [...plan.reviewersNotAsked, ...reviewersNotAsked],
    phasesNotRun: [...plan.phasesNotRun, ...phasesNotRun],
  };
}

/** Leaves each reviewer the criteria for the kinds of a page: one reviewer for all pages of the same kinds, so that what depends on it alone is worked out once. */
export function narrowing(): (reviewer: ModelReviewer, kinds: readonly PageKind[]) => ModelReviewer {
  const known = new Map<ModelReviewer, Map<string, ModelReviewer>>();
  return (reviewer, kinds) => {
    const criteria = criteriaFor(reviewer.criteria, kinds);
    if (criteria.length === reviewer.criteria.length) return reviewer;
    const own = known.get(reviewer) ?? new Map<string, ModelReviewer>();
    known.set(reviewer, own);
    const one = own.get(kinds.join()) ?? { ...reviewer, criteria };
    own.set(kinds.join(), one);
    return one;
  };
}

async function textBefore(
  file: ContentFile,
  base: Pick<Snapshot, 'read'>,
  signal: AbortSignal,
): Promise<string | undefined> {
  if (file.status === 'added') return undefined;
  const read = await base.read(file.previousPath ?? file.path, signal);
  return read.ok ? read.text : undefined;
}
