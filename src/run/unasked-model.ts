import type { SettledPage } from '../report/create-report.ts';
import type { UnaskedModel } from '../report/report.ts';
import { listed } from '../review/english.ts';
import type { GateSettings } from './ports.ts';
import type { ModelAccess } from './review-ports.ts';
import { skipsModels } from './without-key.ts';

/**
 * The reviewers that did not judge because their model has no key or no name; `undefined` when every answer was there
 * without asking, or nobody had to be asked.
 */
export function unaskedModel(
  judged: readonly SettledPage[],
  { settings, withoutKey }: { readonly settings: GateSettings; readonly withoutKey: readonly string[] },
  access: ModelAccess,
): UnaskedModel | undefined {
  if (access.kind === 'available' || judged.length === 0) return undefined;
  const skipped = skipsModels(settings, access);
  const models = settings.reviewers.filter(({ kind }) => kind === 'model').map(({ name }) => name);
  const unanswered = new Set(judged.flatMap(({ lacking }) => lacking));
  const reviewers = skipped ? withoutKey : models.filter((name) => unanswered.has(name));
  return reviewers.length === 0 ? undefined : { model: access.named ?? null, reviewers, skipped };
}

/** Keeps a change from being approved by those who need no model, unless the team lets them decide alone. */
export function holdWithoutModel(unasked: UnaskedModel | undefined, judged: readonly SettledPage[]): readonly string[] {
  if (unasked === undefined || unasked.skipped) return [];
  const { model, reviewers } = unasked;
  // The page of a required reviewer is not approved without it, and says why.
  const required = judged.some(({ lacksRequired }) => lacksRequired);
  if (required) return [];
  const why = model === null ? 'no model is named' : `there is no key for the model ${model}`;
  return [`${listed(reviewers)} did not judge, because ${why}`];
}
