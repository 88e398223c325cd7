import { kindRulesOf } from '../config/page-conditions.ts';
import { selectContent } from '../content/select.ts';
import { localSource } from '../local/source.ts';
import { jsonText } from '../report/json-text.ts';
import { planFiles } from '../run/file-plan.ts';
import { writtenPages } from '../run/generated-pages.ts';
import { withKinds } from '../run/page-kinds.ts';
import { planPhases, withScreening } from '../run/phases.ts';
import { pastOf } from '../run/plan-run.ts';
import { type OpenedRun, openRun } from '../setup/open-run.ts';
import { exitCodes } from '../verdict/whole.ts';
import { previewOf } from './plan-preview.ts';
import { renderPlan } from './plan-text.ts';
import { locate, pathsWithoutContent, refuse, refuseRun } from './repository.ts';
import { type JudgingOptions, requestOf, worldOf } from './request.ts';
import type { World } from './world.ts';

/** What `plan` was asked. */
export interface PlanCommandOptions extends JudgingOptions {
  readonly format: 'pretty' | 'json';
}

/** Shows what `check` would do and cost; asks no model and runs no checker. */
export async function plan(options: PlanCommandOptions, world: World): Promise<number> {
  const place = await locate(options, world);
  if (!place.ok) return refuse(world, place.problem);
  const source = await localSource(place, world.signal);
  const run = await openRun(requestOf(options, source, place.root, world), worldOf(world, place.root));
  if (!run.ok) return refuseRun(world, run);
  const empty = await pathsWithoutContent(place, options, source, run.config, world.signal);
  if (empty.length > 0) {
    await run.close();
    return refuse(world, ...empty);
  }
  const { config, settings, model } = run;
  const limits = { maxFileBytes: config.content['max-file-bytes'] };
  const change = await source.load(selectContent(config.content), limits, world.signal);
  const phases = planPhases(config, withScreening(settings.reviewers, config.content['hidden-prose']));
  const written = await writtenPages(change.files, source.base, world.signal);
  const past = pastOf(source.base, config, written.isGenerated);
  const { plans: planned, unchanged } = await planFiles(written.files, () => phases, past, world.signal);
  const plans = await withKinds(planned, kindRulesOf(config), source.base, world.signal);
  const preview = previewOf(config, phases, plans, {
    configuration: settings.configuration,
    notJudged: change.leftOut.length + unchanged.length + written.generated.length,
    model: { name: model.name, endpoint: model.endpoint, hasKey: model.hasKey },
    fallback:
      model.fallback === undefined || (model.hasKey && model.fallback.missing !== undefined)
        ? null
        : { name: model.fallback.name, endpoint: model.fallback.endpoint },
    warnings: [...settings.notices, ...unusableIdentity(run)],
  });
  await run.close();
  world.out.write(options.format === 'json' ? jsonText(preview) : renderPlan(preview));
  return exitCodes.approved;
}

/** A plan is no place to say that a key is missing, which may come later; that a setting can never help here is. */
function unusableIdentity({ config, model }: Extract<OpenedRun, { readonly ok: true }>): readonly string[] {
  return config.model['workload-identity'] === undefined || model.access.kind === 'available' || model.hasKey
    ? []
    : [model.access.reason];
}
