import { prepareAll, publishAll } from './report/publish.ts';
import type { Published, Report } from './report/report.ts';
import { notAnswered } from './run/answers.ts';
import { loadReading } from './run/ask-model.ts';
import { holdsNow } from './run/holds-now.ts';
import { judgePlan } from './run/judge-plan.ts';
import { loadChange } from './run/load-change.ts';
import { policyOf } from './run/phases.ts';
import { planRun } from './run/plan-run.ts';
import type { GateOptions, GatePorts, GateSettings } from './run/ports.ts';

const longestLastSaveMs = 5000;

/** How a run of the gate ended. */
export type GateEnding =
  | { readonly kind: 'reported'; readonly report: Report; readonly published: ReadonlyMap<string, Published> }
  | { readonly kind: 'cancelled'; readonly report: Report };

/** What decides and reports: nobody needs it before the answers are there, so a door may load it while the reviewers think. */
export async function loadEnding() {
  const [
    { runFacts },
    { holdWithoutModel, unaskedModel },
    { decideWhole },
    { createReport, settled },
    { folding },
    { inItsLanguage },
  ] = await Promise.all([
    import('./run/facts.ts'),
    import('./run/unasked-model.ts'),
    import('./verdict/whole.ts'),
    import('./report/create-report.ts'),
    import('./report/folded-page.ts'),
    import('./report/in-language.ts'),
    loadReading(),
  ]);
  return { createReport, decideWhole, folding, holdWithoutModel, inItsLanguage, runFacts, settled, unaskedModel };
}

/** What decides and reports, for a run of so many pages: loaded when the first one was judged, or before. */
function endingWith({ filter, putAside }: Pick<GatePorts, 'filter' | 'putAside'>, pages: number) {
  return once(async () => {
    const { folding, ...loaded } = await loadEnding();
    return { ...loaded, folds: folding(filter, putAside, pages) };
  });
}

/** Made when somebody first needs it, and the same for whoever needs it later. */
function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** How long the last save may take: a disk that hangs must leave time to show the verdict. */
function saveTime({ end, signal }: GateOptions, now: number): number {
  return signal.aborted ? longestLastSaveMs / 2 : Math.min(longestLastSaveMs, Math.max(0, end - now) / 2);
}

/** The story: select and load, plan, run, aggregate, report, publish. */
export async function runGate(settings: GateSettings, ports: GatePorts, options: GateOptions): Promise<GateEnding> {
  const startedAt = ports.clock();
  const { config, mode } = settings;
  const { signal } = options;

  const change = await loadChange(config, ports.source, signal, ports.putAside);
  const plan = await planRun(change, settings, ports, signal);
  const policy = policyOf(config);
  const ending = endingWith(ports, plan.plans.length);
  const judged = await judgePlan(plan, change, settings, ports, options, async (page) => {
    const { settled, folds } = await ending();
    return settled(page, policy, folds.page);
  });
  const { createReport, decideWhole, folds, holdWithoutModel, inItsLanguage, runFacts, unaskedModel } = await ending();
  const sinks = await ports.openSinks();
  if (!signal.aborted) prepareAll(sinks, signal);
  const unread = [...(await holdsNow(change, ports.source, signal)), ...notAnswered(plan, await ports.answers, judged)];
  const unasked = unaskedModel(judged, { settings, ...plan }, ports.access);
  const holds = [...unread, ...holdWithoutModel(unasked, judged)];
  const files = judged.map((page) => page.report);
  const whole = decideWhole(
    files.map(({ verdict }) => verdict),
    holds,
    mode,
  );
  const unjudged = { leftOut: plan.leftOut, holds };
  const facts = runFacts(plan, settings, ports, { holds: unread, unasked, judged, startedAt });
  const report = folds.inside(createReport(files, whole, unjudged, facts));
  const recorded = await plan.memory.finish(report, saveTime(options, ports.clock()));

  const shown = inItsLanguage(report, folds.page);
  if (signal.aborted) return { kind: 'cancelled', report: shown };
  const published = await publishAll(sinks, shown, { clock: ports.clock, end: options.end, signal });
  return { kind: 'reported', report: shown, published: new Map([['record', recorded], ...published]) };
}
