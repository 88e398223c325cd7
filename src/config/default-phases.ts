import type { Reviewer } from '../review/reviewer.ts';
import { outputKey } from '../verdict/ballot.ts';

/** A phase of a run for which the team declared none, by its reviewers. */
export interface DefaultPhase {
  readonly name: string;
  readonly reviewers: readonly Reviewer[];
}

/**
 * The phases where the team declares none: the checkers with a vote first, then the models beside the rest. What cannot stop
 * the models must not make them wait: an optional checker without a vote, unless somebody reads what it wrote, and whoever
 * `joins` them in any case.
 */
export function defaultPhases(
  reviewers: readonly Reviewer[],
  joins: (reviewer: Reviewer) => boolean = () => false,
): readonly DefaultPhase[] {
  const models = reviewers.filter(({ kind }) => kind === 'model');
  const awaited = new Set(reviewers.flatMap(({ inputs = [] }) => inputs));
  const besideModels = (reviewer: Reviewer): boolean =>
    models.length > 0 &&
    reviewer.kind === 'rules' &&
    !awaited.has(outputKey(reviewer)) &&
    ((reviewer.weight === 0 && !reviewer.required) || joins(reviewer));
  return [
    { name: 'validation', reviewers: reviewers.filter((one) => one.kind === 'rules' && !besideModels(one)) },
    { name: 'reviews', reviewers: [...models, ...reviewers.filter(besideModels)] },
  ].filter((phase) => phase.reviewers.length > 0);
}
