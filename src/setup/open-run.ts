import { modeOf } from '../config/defaults.ts';
import { problemLine } from '../config/problem.ts';
import type { Config } from '../config/schema.ts';
import type { ContentSource } from '../content/content.ts';
import type { OpenElsewhere } from '../content/elsewhere.ts';
import type { Clock } from '../engine/clock.ts';
import { resultsIn } from '../local/result-files.ts';
import type { Reach } from '../local/web.ts';
import type { Report } from '../report/report.ts';
import type { SecretFilter } from '../report/secret-filter.ts';
import type { ReportLanguage } from '../review/report-language.ts';
import type { GatePorts, GateSettings } from '../run/ports.ts';
import type { Mode } from '../verdict/whole.ts';
import { openRules, secretsOfRun } from './checkers.ts';
import { type AskedModel, connectRun, endpointProblem, type RunModel, readKey } from './connection.ts';
import { firstFiles } from './first-files.ts';
import { readBaseExceptions, readConfiguration } from './read-configuration.ts';
import { version } from './version.ts';

/** What a door was asked to judge and how, before anything is read. */
export interface RunRequest {
  readonly source: ContentSource;
  readonly configuration: {
    readonly path: string;
    /** Whether somebody asked for this very path: then it must exist. */
    readonly named: boolean;
  };
  readonly model: AskedModel;
  /** Reads configurations of other repositories; absent where nobody can. */
  readonly openElsewhere?: OpenElsewhere;
  readonly gateId: string;
  /** Absent: `enforce` with a configuration file, `advise` without one. */
  readonly mode: Mode | undefined;
  readonly onMissingCredentials: GateSettings['onMissingCredentials'];
  readonly subject: Report['subject'];
  readonly runUrl?: string;
}

/** The machine that a run stands on. */
export interface RunWorld {
  /** The script that runs, to start workers from. */
  readonly bundle: string;
  /** The folder in which earlier steps left what other tools found. */
  readonly workspace: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Knows the secrets of the run. */
  readonly filter: SecretFilter;
  /** Told whenever a request goes out to the model. */
  readonly onRequest?: () => void;
  /** Requests at the same time, where this machine has only a share of what the configuration allows. */
  readonly places?: number;
}

/** The ports that are the same for every door; each adds its memory, its sinks, and whom it tells how far it is. */
export type CommonPorts = Omit<GatePorts, 'memory' | 'openSinks' | 'onEstimate' | 'onEvent'>;

/**
 * Why a run cannot begin: its rules could not be had, they are no good, or those that they extend could not be had, which is
 * nobody's mistake in this repository.
 */
export type NotOpened = 'unreadable' | 'invalid' | 'elsewhere';

/** A run that can begin, or every problem that keeps it from beginning, one line each. */
export type OpenedRun =
  | {
      readonly ok: true;
      readonly config: Config;
      readonly settings: GateSettings;
      readonly ports: CommonPorts;
      readonly model: RunModel;
      /** Ends the workers; a run that was cancelled waits for none of them. */
      close(): Promise<void>;
    }
  | {
      readonly ok: false;
      readonly why: NotOpened;
      readonly problems: readonly string[];
      /** What the report of them is written in, as far as the configuration says. */
      readonly language: ReportLanguage;
    };

function refused(
  why: NotOpened,
  problems: readonly string[],
  language: ReportLanguage = 'en',
): Extract<OpenedRun, { readonly ok: false }> {
  return { ok: false, why, problems, language };
}

/** Opens a run, for every door in the same way: reads the configuration, names the model, chooses address and key, builds the ports. */
export async function openRun(request: RunRequest, world: RunWorld): Promise<OpenedRun> {
  const { source, configuration: wanted } = request;
  const key = readKey(request.model.keys);
  if (!key.ok) return refused('invalid', [key.problem]);
  const fallbackKey = readKey(request.model.fallbackKeys);
  if (!fallbackKey.ok) return refused('invalid', [fallbackKey.problem]);
  // Asked at the same moment, all come in one answer; whoever needs one reads it again and finds it there.
  for (const path of firstFiles(wanted.path)) void source.base.read(path, world.signal).catch(() => {});
  const [read, exceptions] = await Promise.all([
    readConfiguration(
      {
        ...{ base: source.base, path: wanted.path, named: wanted.named },
        modelNamed: request.model.name !== undefined,
        openElsewhere: request.openElsewhere,
      },
      world.signal,
    ),
    readBaseExceptions(source.base, world.signal),
  ]);
  if (read.kind === 'unreadable') return refused('unreadable', [read.problem]);
  if (!read.configuration.ok) {
    const more = typeof exceptions === 'string' || exceptions.ok ? [] : exceptions.problems;
    const { problems, language, unread } = read.configuration;
    return refused(unread === true ? 'elsewhere' : 'invalid', [...problems, ...more].map(problemLine), language);
  }
  const { config, reviewers, warnings, extended } = read.configuration;
  const language = config['report-language'];
  if (typeof exceptions === 'string') return refused('unreadable', [exceptions], language);
  if (!exceptions.ok) return refused('invalid', exceptions.problems.map(problemLine), language);
  const unfit = endpointProblem(request.model, key.apiKey, config);
  if (unfit !== undefined) return refused('invalid', [unfit], language);
  const model = connectRun(request.model, key.apiKey, config, world);
  const rules = openRules(world.bundle);
  const { gateId, mode, onMissingCredentials, subject, runUrl } = request;
  return {
    ok: true,
    config,
    model,
    settings: {
      ...{ config, reviewers, version, gateId, onMissingCredentials, subject },
      exceptions: exceptions.exceptions,
      configuration: {
        ...{ path: wanted.path, found: read.found },
        ...(extended.length === 0 ? {} : { extends: extended }),
      },
      mode: modeOf(mode, read.found),
      notices: [...warnings.map(problemLine), ...fallbackNotice(model)],
      ...(runUrl === undefined ? {} : { runUrl }),
    },
    ports: {
      ...{ source, rules, access: model.access, endpoint: endpointsOf(model), clock: world.clock },
      results: resultsIn(world.workspace),
      reach: reachLate(),
      secrets: secretsOfRun(),
      filter: world.filter,
    },
    close: () => rules.close(),
  };
}

/** Most runs ask no address of another site, so what asks is loaded with the first that is asked. */
function reachLate(): Reach {
  let opened: Promise<Reach> | undefined;
  return async (url, signal) => {
    opened ??= import('../local/web.ts').then(({ openWeb }) => openWeb());
    return (await opened)(url, signal);
  };
}

/** What was learned of the endpoints, and what a reader must know of them. */
function endpointsOf({ connection, fallback }: RunModel): CommonPorts['endpoint'] {
  if (connection === undefined) return undefined;
  const all = [connection, ...(fallback?.connection === undefined ? [] : [fallback.connection])];
  return {
    learned: () => all.flatMap((one) => one.learned()),
    notices: () => all.flatMap((one) => one.notices()),
  };
}

/** A fallback that nobody can ask is no fallback: where the first model can be asked, that is said before it is needed. */
function fallbackNotice({ access, fallback }: RunModel): readonly string[] {
  return access.kind === 'available' && fallback?.missing !== undefined
    ? [`The fallback model ${fallback.name} cannot be asked: ${fallback.missing}`]
    : [];
}
