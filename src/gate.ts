import type { Config } from './config/schema.ts';
import type { ContentSource, ReadResult, Select } from './content/content.ts';
import { selectContent } from './content/select.ts';
import type { Clock } from './engine/clock.ts';
import { holdsOf, reportFile } from './report/create-report.ts';
import { overallOf } from './report/overall.ts';
import type { Published, Report, ReportSink } from './report/report.ts';
import { noUsage } from './review/review.ts';
import type { Reviewer } from './review/reviewer.ts';
import type { RulesPool } from './review/rules/pool/pool.ts';
import type { RulesSource } from './review/rules/pool/pool-group.ts';
import { modelReviewersOf, planFiles } from './run/file-plan.ts';
import { type FileEvent, judgeFiles } from './run/judge.ts';
import type { Memory } from './run/memory.ts';
import { type ModelAccess, planPhases, policyOf, type ReviewPorts, withScreening } from './run/plan.ts';
import { boundedAccess, type RunEstimate, spendingOf } from './run/spending.ts';

/** What a run is about, settled by the door before anything is judged. */
export interface GateSetup {
  readonly config: Config;
  readonly reviewers: readonly Reviewer[];
  readonly configuration: Report['configuration'];
  readonly version: string;
  readonly gateId: string;
  readonly mode: Report['mode'];
  readonly subject: Report['subject'];
  /** What becomes of model reviewers when no model can be asked. */
  readonly onMissingCredentials: 'fail' | 'skip';
  /** Warnings of the configuration and of the door, one line each. */
  readonly notices: readonly string[];
  readonly runUrl?: string;
}

/** The world as the gate sees it: ports, and time. */
export interface GatePorts extends Omit<ReviewPorts, 'check'> {
  readonly source: ContentSource;
  /** Judges a page by a checker; the checkers may read both sides of the change. */
  readonly rules: Pick<RulesPool, 'review'>;
  /** Told as soon as there is something to judge by the grammar checker, which takes long to load. */
  readonly warmGrammar?: () => void;
  /** Reads what other tools found, as an earlier step left it. */
  readonly results: (path: string, signal: AbortSignal) => Promise<ReadResult>;
  /** Asks an address of another site, where a checker is told to. */
  readonly reach: RulesSource['reach'];
  readonly memory: Promise<Memory>;
  readonly sinks: readonly ReportSink[];
  /** What is worth saying about the endpoint at the end; absent without one. */
  readonly endpoint: { learned(): readonly string[]; notices(): readonly string[] } | undefined;
  readonly clock: Clock;
  /** Told once, before the first call to a model, what all of them will come to. */
  readonly onEstimate: (estimate: RunEstimate) => void;
  readonly onEvent: (event: FileEvent) => void;
}

/** When a run must stop judging, so that time is left to report, and what cancels it. */
export interface GateOptions {
  readonly deadline: number;
  readonly signal: AbortSignal;
}

/** How a run of the gate ended. */
export type GateEnding =
  | { readonly kind: 'reported'; readonly report: Report; readonly published: ReadonlyMap<string, Published> }
  | { readonly kind: 'cancelled'; readonly report: Report };

/** The story: load, select, plan, run, aggregate, report, save, publish. */
export async function runGate(setup: GateSetup, ports: GatePorts, options: GateOptions): Promise<GateEnding> {
  const startedAt = ports.clock();
  const { config } = setup;
  const select = limited(selectContent(config.content), config.limits['max-files']);
  const change = await ports.source.load(select, { maxFileBytes: config.content['max-file-bytes'] }, options.signal);
  // Not before: a run without content would end, and the engine with it, in the middle of being compiled.
  if (change.files.length > 0 && setup.reviewers.some((one) => one.kind === 'rules' && one.checker === 'grammar'))
    ports.warmGrammar?.();
  const reviewers = withScreening(judging(setup, ports.access));
  const phases = planPhases(config, reviewers);
  const plans = await planFiles(change.files, phases, ports.source.base, options.signal);
  const memory = await ports.memory;
  // A page whose every review is kept costs nothing; one that lacks any is counted whole, on the safe side.
  const pending = plans.filter((plan) => {
    const asked = modelReviewersOf(plan);
    return memory.keptOf(plan.file, asked) < asked.length;
  });
  const { access, meter, estimate } = boundedAccess(ports.access, pending, config);
  if (estimate !== undefined) ports.onEstimate(estimate);
  // Nobody waits for it: what goes wrong with it goes wrong with the saves after it as well, and they are answered for.
  void memory.begin(plans.filter((plan) => plan.phases.length > 0).map(({ file }) => file)).catch(() => {});

  const rulesSource = {
    head: ports.source.head,
    base: ports.source.base,
    changed: change.listed,
    pages: change.files.map(({ path }) => path),
    results: ports.results,
    reach: ports.reach,
  };
  const judged = await judgeFiles(plans, {
    config,
    ports: {
      access,
      check: (reviewer, file, signal) => ports.rules.review(file, reviewer, rulesSource, signal),
      page: ports.page,
      secrets: ports.secrets,
    },
    clock: ports.clock,
    signal: options.signal,
    deadline: options.deadline,
    known: memory.known,
    onEvent: ports.onEvent,
    persist: memory.persist,
    ended: memory.ended,
  });

  const files = judged.map((file) => reportFile(file, policyOf(config)));
  const holds = holdsOf(change);
  const report: Report = {
    schema: 1,
    version: setup.version,
    gateId: setup.gateId,
    mode: setup.mode,
    subject: setup.subject,
    policy: policyOf(config),
    configuration: setup.configuration,
    overall: overallOf(files, holds, setup.mode),
    files,
    leftOut: change.leftOut,
    notices: [
      ...setup.notices,
      ...holds,
      ...memory.notices,
      ...skippedModels(setup, ports.access),
      ...(ports.endpoint?.notices() ?? []),
    ],
    usage: meter?.usage() ?? noUsage,
    ...spendingOf(meter, config),
    ...(access.kind === 'available'
      ? { model: { name: access.name, endpoint: access.endpoint, learned: ports.endpoint?.learned() ?? [] } }
      : {}),
    startedAt: new Date(startedAt).toISOString(),
    durationMs: Math.max(0, ports.clock() - startedAt),
    ...(setup.runUrl === undefined ? {} : { runUrl: setup.runUrl }),
  };
  const recorded = await memory.finish(report);
  if (options.signal.aborted) return { kind: 'cancelled', report };
  const published = await publishAll(ports.sinks, report, options.signal);
  return { kind: 'reported', report, published: new Map([['record', recorded], ...published]) };
}

/** Shows a report everywhere at once; what fails in one place is a warning and silences no other. */
export async function publishAll(
  sinks: readonly ReportSink[],
  report: Report,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Published>> {
  const published = await Promise.all(
    sinks.map(async (sink): Promise<readonly [string, Published]> => {
      try {
        return [sink.name, await sink.publish(report, signal)];
      } catch {
        return [sink.name, { ok: false, warning: `The ${sink.name} failed unexpectedly.` }];
      }
    }),
  );
  return new Map(published);
}

/** Lets through so many files; the others are content that nobody read. */
function limited(select: Select, most: number): Select {
  let matched = 0;
  return (file) => {
    const exclusion = select(file);
    if (exclusion !== undefined) return exclusion;
    matched += 1;
    return matched <= most
      ? undefined
      : { reason: 'unreadable', cause: `more than limits.max-files (${most}) content files changed` };
  };
}

/** The reviewers that take part: all, or without models where the team chose to go on without credentials. */
function judging({ reviewers, onMissingCredentials }: GateSetup, access: ModelAccess): readonly Reviewer[] {
  if (access.kind === 'available' || onMissingCredentials === 'fail') return reviewers;
  return reviewers.filter(({ kind }) => kind === 'rules');
}

function skippedModels({ reviewers, onMissingCredentials }: GateSetup, access: ModelAccess): readonly string[] {
  if (access.kind === 'available' || onMissingCredentials === 'fail') return [];
  const skipped = reviewers.filter(({ kind }) => kind === 'model').map(({ name }) => name);
  return skipped.length === 0 ? [] : [`Not reviewed by ${skipped.join(', ')}: ${access.reason}`];
}
