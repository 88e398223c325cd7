import { kindRulesOf } from '../config/page-conditions.ts';
import type { ContentFile, Snapshot } from '../content/content.ts';
import { modelReviewersOf, planFiles } from './file-plan.ts';
import type { Past } from './former-page.ts';
import type { Memory } from './memory.ts';
import { withKinds } from './page-kinds.ts';
import { type PhasePlan, planPhases, withScreening } from './phases.ts';
import type { GateSettings } from './ports.ts';
import type { ModelAccess } from './review-ports.ts';

/** Who judges each page of a run, and which reviewers that ask a model are left out on at least one of them. */
export interface TakingPart {
  readonly phasesOf: (file: ContentFile) => readonly PhasePlan[];
  readonly leftOut: readonly string[];
}

/** Whether the reviewers that ask a model are left out where nothing is kept, because there is none and the team allows it. */
export function skipsModels({ onMissingCredentials }: GateSettings, access: ModelAccess): boolean {
  return access.kind === 'missing' && onMissingCredentials === 'skip';
}

/**
 * Who takes part where a team goes on without credentials: the checkers, and of the reviewers that ask a model those whose
 * answer about this very page is kept, for a kept answer needs no key.
 */
export async function takingPartWithoutKey(
  files: readonly ContentFile[],
  { config, reviewers }: Pick<GateSettings, 'config' | 'reviewers'>,
  { memory, past, base }: { readonly memory: Memory; readonly past: Past; readonly base: Pick<Snapshot, 'read'> },
  signal: AbortSignal,
): Promise<TakingPart> {
  const phasesFor = (names: ReadonlySet<string>): readonly PhasePlan[] =>
    planPhases(
      config,
      withScreening(
        reviewers.filter(({ kind, name }) => kind === 'rules' || names.has(name)),
        config.content['hidden-prose'],
      ),
    );
  const everybody = phasesFor(new Set(reviewers.map(({ name }) => name)));
  const { plans } = await planFiles(files, () => everybody, past, signal);
  const asked = await withKinds(plans, kindRulesOf(config), base, signal);
  const leftOut = new Set<string>();
  const kept = new Map<string, ReadonlySet<string>>();
  for (const plan of asked) {
    const models = modelReviewersOf(plan);
    const known = models.filter((one) => memory.kept(plan.file, one) !== undefined).map(({ name }) => name);
    kept.set(plan.file.path, new Set(known));
    for (const { name } of models) if (!known.includes(name)) leftOut.add(name);
  }
  const byNames = new Map<string, readonly PhasePlan[]>();
  return {
    leftOut: reviewers.flatMap(({ name }) => (leftOut.has(name) ? [name] : [])),
    phasesOf({ path }) {
      const names = kept.get(path) ?? new Set<string>();
      const key = JSON.stringify([...names]);
      const phases = byNames.get(key) ?? phasesFor(names);
      byNames.set(key, phases);
      return phases;
    },
  };
}
