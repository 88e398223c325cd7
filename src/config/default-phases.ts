import { type Circle, orderByNeeds } from '../engine/order.ts';
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
 * `joins` them in any case. Inputs order them further: who waits for somebody of the same phase has one after it.
 */
export function defaultPhases(
  reviewers: readonly Reviewer[],
  joins: (reviewer: Reviewer) => boolean = () => false,
): readonly DefaultPhase[] {
  const { validation, reviews } = groupsOf(reviewers, joins);
  return [...ordered('validation', validation), ...ordered('reviews', reviews)];
}

/** Reviewers that wait for each other, where there are any. */
export function circleAmong(reviewers: readonly Reviewer[]): Circle | undefined {
  const order = orderByNeeds(reviewers.map(dependentOf));
  return order.ok ? undefined : order.circle;
}

function groupsOf(reviewers: readonly Reviewer[], joins: (reviewer: Reviewer) => boolean) {
  const models = reviewers.filter(({ kind }) => kind === 'model');
  const awaited = new Set(reviewers.flatMap(({ inputs = [] }) => inputs));
  const besideModels = (reviewer: Reviewer): boolean =>
    models.length > 0 &&
    reviewer.kind === 'rules' &&
    !awaited.has(outputKey(reviewer)) &&
    ((reviewer.weight === 0 && !reviewer.required) || joins(reviewer));
  const late = [...models, ...reviewers.filter(besideModels)];
  // A checker that waits for what comes late comes late itself, and so does whoever waits for it.
  for (let before = -1; before !== late.length; ) {
    before = late.length;
    const keys = new Set(late.map(outputKey));
    late.push(...reviewers.filter((one) => !late.includes(one) && one.inputs?.some((key) => keys.has(key))));
  }
  return { validation: reviewers.filter((one) => !late.includes(one)), reviews: late };
}

function ordered(name: string, reviewers: readonly Reviewer[]): readonly DefaultPhase[] {
  const order = orderByNeeds(reviewers.map(dependentOf));
  // A circle is told by the check of the configuration, which then lets nothing run.
  const steps = order.ok ? order.steps.map((step) => step.map(({ reviewer }) => reviewer)) : [reviewers];
  return steps
    .filter((step) => step.length > 0)
    .map((step, index) => ({ name: index === 0 ? name : `${name}-${index + 1}`, reviewers: step }));
}

function dependentOf(reviewer: Reviewer) {
  return { reviewer, name: reviewer.name, inputs: reviewer.inputs ?? [], outputs: [outputKey(reviewer)] };
}
