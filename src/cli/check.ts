import { runGate } from '../gate.ts';
import { localSource } from '../local/source.ts';
import type { Output, Surface } from '../report/output.ts';
import { estimateLine } from '../report/progress.ts';
import { noMemory } from '../run/memory.ts';
import { openRun } from '../setup/open-run.ts';
import { exitCodeOf, exitCodes } from '../verdict/whole.ts';
import { showProgress } from './progress.ts';
import { locate, pathsWithoutContent, refuse } from './repository.ts';
import { type JudgingOptions, requestOf, worldOf } from './request.ts';
import { type World, wantsColour } from './world.ts';

/** What `check` was asked. */
export interface CheckOptions extends JudgingOptions {
  readonly format: Output;
  readonly detail: Surface['detail'];
}

/** Of a run that reached its limit: time to print what there is. */
const reportingMs = 2000;

/** Judges local files by the same gate as the action; the exit code tells the verdict. */
export async function check(options: CheckOptions, world: World): Promise<number> {
  const place = await locate(options, world);
  if (!place.ok) return refuse(world, place.problem);
  const { root, below, base } = place;
  const source = await localSource({ root, below, base }, world.signal);

  const run = await openRun(requestOf(options, source, root, world.variables), worldOf(world, root));
  if (!run.ok) return refuse(world, ...run.problems);
  const empty = await pathsWithoutContent(place, options, source, run.config, world.signal);
  if (empty.length > 0) {
    await run.close();
    return refuse(world, ...empty);
  }
  const limitMs = run.config.limits['run-timeout'] * 1000;
  const end = world.clock() + limitMs;
  world.allow(limitMs + reportingMs);
  const progress = showProgress(world.err, wantsColour(world.err, world.variables));
  try {
    const ending = await runGate(
      run.settings,
      {
        ...run.ports,
        // A run on this machine leaves nothing behind.
        memory: Promise.resolve(noMemory),
        sinks: [],
        onEstimate: (estimate) => world.err.write(`${estimateLine(estimate)}\n`),
        onEvent: progress.show,
      },
      { deadline: end, end: end + reportingMs, signal: world.signal },
    );
    progress.clear();
    if (ending.kind === 'cancelled') return exitCodes.interrupted;
    const { out } = world;
    const surface = { colour: wantsColour(out, world.variables), columns: out.columns, detail: options.detail };
    out.write(options.format.render(ending.report, surface));
    return exitCodeOf(ending.report.overall.decision);
  } finally {
    progress.clear();
    await run.close();
  }
}
