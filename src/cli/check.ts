import { modeOf } from '../config/defaults.ts';
import { problemLine } from '../config/problem.ts';
import { runGate } from '../gate.ts';
import { connectModel, defaultBaseUrl, endpointInWords } from '../llm/connect.ts';
import { resultsIn } from '../local/results.ts';
import { localSource } from '../local/source.ts';
import { openWeb } from '../local/web.ts';
import { renderJson } from '../report/json.ts';
import { renderMarkdownReport } from '../report/markdown-report.ts';
import { estimateLine } from '../report/progress.ts';
import type { Report } from '../report/report.ts';
import { renderTerminal } from '../report/terminal.ts';
import { noMemory } from '../run/memory.ts';
import type { ModelAccess } from '../run/task.ts';
import { openRules, pagesBy, readConfiguration, secretsOfRun } from '../setup.ts';
import { exitCodeOf, exitCodes } from '../verdict/whole.ts';
import { version } from '../version.ts';
import { showProgress } from './progress.ts';
import { defaultConfig, locate, refuse } from './repository.ts';
import { type World, wantsColour } from './world.ts';

/** What `check` was asked. */
export interface CheckOptions {
  readonly paths: readonly string[];
  readonly base: string | undefined;
  readonly format: 'pretty' | 'json' | 'markdown';
  readonly config: string | undefined;
  readonly model: string | undefined;
  readonly baseUrl: string | undefined;
}

/** Judges local files by the same gate as the action; the exit code tells the verdict. */
export async function check(options: CheckOptions, world: World): Promise<number> {
  const place = await locate(options, world);
  if (!place.ok) return refuse(world, place.problem);
  const { root, below, base } = place;
  const source = await localSource({ root, below, base }, world.signal);

  const apiKey = (world.variables.CONTENT_GATE_API_KEY || world.variables.OPENAI_API_KEY)?.trim() || undefined;
  if (apiKey !== undefined && !/^[\x20-\x7e]*$/.test(apiKey)) {
    return refuse(world, 'The key for the model must be one line without other signs than its issuer puts into it.');
  }
  const path = options.config ?? defaultConfig;
  const read = await readConfiguration(
    {
      base: source.base,
      path,
      named: options.config !== undefined,
      modelNamed: options.model !== undefined,
      hasCredentials: apiKey !== undefined,
    },
    world.signal,
  );
  if (read.kind === 'unreadable') return refuse(world, read.problem);
  if (!read.configuration.ok) return refuse(world, ...read.configuration.problems.map(problemLine));
  const { config, reviewers, warnings } = read.configuration;

  const name = options.model ?? config.model.name;
  const baseUrl = options.baseUrl ?? config.model['base-url'] ?? defaultBaseUrl;
  const connection =
    apiKey === undefined || name === undefined
      ? undefined
      : connectModel({
          baseUrl,
          credentials: { kind: 'api-key', apiKey },
          temperature: config.model.temperature,
          concurrency: config.limits.concurrency,
          clock: world.clock,
          random: Math.random,
        });
  const maxOutputTokens = config.model['max-output-tokens'];
  const access: ModelAccess =
    connection === undefined || name === undefined
      ? { kind: 'missing', reason: missing(apiKey, name) }
      : { kind: 'available', model: connection.model, name, endpoint: endpointInWords(baseUrl), maxOutputTokens };

  const rules = openRules(world.bundle);
  const progress = showProgress(world.err, wantsColour(world.err, world.variables));
  try {
    const ending = await runGate(
      {
        config,
        reviewers,
        configuration: { path, found: read.found },
        version,
        gateId: 'content-gate',
        mode: modeOf(undefined, read.found),
        subject: {
          kind: 'local',
          directory: root,
          range: options.base === undefined ? undefined : `${options.base}..`,
        },
        onMissingCredentials: 'fail',
        notices: warnings.map(problemLine),
      },
      {
        source,
        rules,
        warmGrammar: rules.warmGrammar,
        results: resultsIn(root),
        reach: openWeb(),
        access,
        // A run on this machine leaves nothing behind.
        memory: Promise.resolve(noMemory),
        sinks: [],
        endpoint: connection,
        page: pagesBy(rules),
        secrets: secretsOfRun(),
        clock: world.clock,
        onEstimate: (estimate) => world.err.write(`${estimateLine(estimate)}\n`),
        onEvent: progress.show,
      },
      { deadline: world.clock() + config.limits['run-timeout'] * 1000, signal: world.signal },
    );
    progress.clear();
    if (ending.kind === 'cancelled') return exitCodes.interrupted;
    world.out.write(rendered(ending.report, options.format, world));
    return exitCodeOf(ending.report.overall.decision);
  } finally {
    progress.clear();
    await rules.close(world.signal.aborted ? 0 : undefined);
  }
}

function missing(apiKey: string | undefined, name: string | undefined): string {
  if (apiKey === undefined) return 'no key for the model: set CONTENT_GATE_API_KEY or OPENAI_API_KEY';
  return `no model is named${name === undefined ? ': set model.name in the configuration, or --model' : ''}`;
}

function rendered(report: Report, format: CheckOptions['format'], { out, variables }: World): string {
  switch (format) {
    case 'json':
      return renderJson(report);
    case 'markdown':
      return renderMarkdownReport(report);
    case 'pretty':
      return renderTerminal(report, { colour: wantsColour(out, variables), columns: out.columns });
    default:
      return format satisfies never;
  }
}
