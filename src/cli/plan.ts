import { problemLine } from '../config/problem.ts';
import { selectContent } from '../content/select.ts';
import { defaultBaseUrl, endpointInWords } from '../llm/connect.ts';
import { localSource } from '../local/source.ts';
import { jsonText } from '../report/json.ts';
import { planFiles } from '../run/file-plan.ts';
import { planPhases, withScreening } from '../run/phases.ts';
import { readConfiguration } from '../setup.ts';
import { exitCodes } from '../verdict/whole.ts';
import { previewOf } from './plan-preview.ts';
import { renderPlan } from './plan-text.ts';
import { defaultConfig, locate, refuse } from './repository.ts';
import type { World } from './world.ts';

/** What `plan` was asked. */
export interface PlanOptions {
  readonly paths: readonly string[];
  readonly base: string | undefined;
  readonly format: 'pretty' | 'json';
  readonly config: string | undefined;
  readonly model: string | undefined;
  readonly baseUrl: string | undefined;
}

/** Shows what `check` would do and cost; asks no model and runs no checker. */
export async function plan(options: PlanOptions, world: World): Promise<number> {
  const place = await locate(options, world);
  if (!place.ok) return refuse(world, place.problem);
  const source = await localSource(place, world.signal);
  const path = options.config ?? defaultConfig;
  const hasKey = Boolean(world.variables.CONTENT_GATE_API_KEY || world.variables.OPENAI_API_KEY);
  const read = await readConfiguration(
    {
      ...{ base: source.base, path, named: options.config !== undefined },
      ...{ modelNamed: options.model !== undefined, hasCredentials: hasKey },
    },
    world.signal,
  );
  if (read.kind === 'unreadable') return refuse(world, read.problem);
  if (!read.configuration.ok) return refuse(world, ...read.configuration.problems.map(problemLine));
  const { config, reviewers, warnings } = read.configuration;
  const limits = { maxFileBytes: config.content['max-file-bytes'] };
  const change = await source.load(selectContent(config.content), limits, world.signal);
  const phases = planPhases(config, withScreening(reviewers));
  const plans = await planFiles(change.files, phases, source.base, world.signal);
  const preview = previewOf(config, phases, plans, {
    configuration: { path, found: read.found },
    notJudged: change.leftOut.length,
    model: {
      name: options.model ?? config.model.name ?? null,
      endpoint: endpointInWords(options.baseUrl ?? config.model['base-url'] ?? defaultBaseUrl),
      hasKey,
    },
    warnings: warnings.map(problemLine),
  });
  world.out.write(options.format === 'json' ? jsonText(preview) : renderPlan(preview));
  return exitCodes.approved;
}
