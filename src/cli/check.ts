import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runGate } from '../gate.ts';
import { localSource } from '../local/source.ts';
import { wordsIn } from '../report/language/languages.ts';
import type { Output, Surface } from '../report/output.ts';
import { estimateLine } from '../report/progress.ts';
import type { Report } from '../report/report.ts';
import { noMemory } from '../run/memory.ts';
import { openRun } from '../setup/open-run.ts';
import { exitCodeOf, exitCodes } from '../verdict/whole.ts';
import { applyFixes, type FixWhose, fixedPages } from './fix.ts';
import { openLocalMemory } from './memory.ts';
import { showProgress } from './progress.ts';
import { locate, pathsWithoutContent, refuse, refuseRun } from './repository.ts';
import { type JudgingOptions, requestOf, worldOf } from './request.ts';
import { tell, type World, wantsColour } from './world.ts';

/** What `check` was asked. */
export interface CheckOptions extends JudgingOptions {
  readonly format: Pick<Output, 'load'>;
  readonly detail: Surface['detail'];
  /** Whose suggestions are put into the working tree; nobody's when absent. */
  readonly fix?: FixWhose | undefined;
  /** Whether earlier answers are taken over and this run is kept, under `.content-gate/`. */
  readonly memory: boolean;
}

/** Of a run that reached its limit: time to print what there is. */
const reportingMs = 2000;

/** Judges local files by the same gate as the action; the exit code tells the verdict. */
export async function check(options: CheckOptions, world: World): Promise<number> {
  const place = await locate(options, world);
  if (!place.ok) return refuse(world, place.problem);
  const { root, below, base } = place;
  const source = await localSource({ root, below, base }, world.signal);

  const run = await openRun(requestOf(options, source, root, world), worldOf(world, root));
  if (!run.ok) return refuseRun(world, run);
  const empty = await pathsWithoutContent(place, options, source, run.config, world.signal);
  if (empty.length > 0) {
    await run.close();
    return refuse(world, ...empty);
  }
  const limitMs = run.config.limits['run-timeout'] * 1000;
  const end = world.clock() + limitMs;
  world.allow(limitMs + reportingMs);
  const quiet = options.detail === 'quiet';
  const words = wordsIn(run.config['report-language']);
  const progress = showProgress(world.err, words, wantsColour(world.err, world.variables), world.clock);
  try {
    const ending = await runGate(
      run.settings,
      {
        ...run.ports,
        memory: options.memory ? openLocalMemory({ run, root, base }, world) : Promise.resolve(noMemory),
        openSinks: async () => [],
        onEstimate: (estimate) => (quiet ? undefined : tell(world.err, estimateLine(estimate, words))),
        onEvent: quiet ? () => {} : progress.show,
      },
      { deadline: end, end: end + reportingMs, signal: world.signal },
    );
    progress.clear();
    if (ending.kind === 'cancelled') return exitCodes.interrupted;
    const { out } = world;
    const surface = { colour: wantsColour(out, world.variables), columns: out.columns, detail: options.detail };
    const { render } = await options.format.load();
    out.write(render(ending.report, surface));
    if (options.fix !== undefined) await fix(ending.report, options.fix, root, world);
    return exitCodeOf(ending.report.overall.decision);
  } finally {
    progress.clear();
    await run.close();
  }
}

/** Fixes what can be fixed by itself; the verdict that was shown is that of the text before. */
async function fix(report: Report, whose: FixWhose, root: string, { err }: World): Promise<void> {
  const { check: words } = wordsIn(report.language);
  const fixed = await applyFixes(fixedPages(report, whose), {
    ...{ root, words },
    read: (path) => readFile(join(root, path), 'utf8').catch(() => undefined),
    say: (line) => tell(err, line),
    show: (text) => err.write(`${text}\n`),
  });
  if (fixed > 0) tell(err, words.checkAgain);
}
