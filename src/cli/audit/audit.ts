import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Config } from '../../config/schema.ts';
import type { AuditReport, AuditSpent, PageSummary } from '../../report/audit/audit-report.ts';
import type { AuditOutput } from '../../report/audit/output.ts';
import { auditOutputFor } from '../../report/audit/outputs.ts';
import { sumUp } from '../../report/audit/sum-up.ts';
import { jsonText } from '../../report/json-text.ts';
import { wordsIn } from '../../report/language/languages.ts';
import { translate } from '../../report/language/translate.ts';
import type { Surface } from '../../report/output.ts';
import { listed } from '../../review/english.ts';
import { type Ceiling, selectPages } from '../../run/audit-plan.ts';
import { version } from '../../setup/version.ts';
import { exitCodes } from '../../verdict/whole.ts';
import { refuse } from '../repository.ts';
import { tell, type World, wantsColour } from '../world.ts';
import { auditPlan, planLines } from './audit-plan-text.ts';
import { atBatchPrice, judgeInBatches } from './batched.ts';
import { exitCodeOfAudit, type FailOn } from './fail-on.ts';
import { type JudgeRequest, judgeSite } from './judge-site.ts';
import { type AuditedWhat, type OpenedAudit, openAudit } from './open-audit.ts';
import { collectedPages, leavePart } from './parts.ts';
import { showAuditProgress } from './progress.ts';
import { type AuditPorts, type Survey, surveySite } from './survey.ts';

/** What `audit` was asked. */
export interface AuditOptions extends AuditedWhat {
  readonly maxCalls: number | undefined;
  readonly maxCost: number | undefined;
  /** How long it may take, in minutes. */
  readonly maxTime: number | undefined;
  readonly dryRun: boolean;
  /** The file that a shard leaves its part in. */
  readonly out: string | undefined;
  /** Parts of other machines, or folders of them, that are put together; nothing is judged then. */
  readonly collect: readonly string[];
  readonly failOn: FailOn;
  readonly format: AuditOutput;
  /** Files that the report is written to as well, each in the form that its name ends in. */
  readonly write: readonly string[];
  readonly detail: Surface['detail'];
}

type Opened = Extract<OpenedAudit, { readonly ok: true }>;

/** Judges every page of a repository, under a ceiling, and reports by section; or does a part of it, or puts the parts together. */
export async function audit(options: AuditOptions, world: World): Promise<number> {
  const wrong = wrongUsage(options);
  if (wrong !== undefined) return refuse(world, wrong);
  const startedAt = world.clock();
  const opened = await openAudit(options, world);
  if (!opened.ok) return opened.exitCode;
  try {
    if (!opened.memory.isShared && (options.shard !== undefined || options.collect.length > 0))
      return refuse(world, 'In CI, shards need a secret that all their jobs have: set CONTENT_GATE_SIGNING_KEY.');
    const survey = await surveySite(atPriceOfModel(opened));
    if (survey.needs.length + survey.unread.length === 0 && !options.allowEmpty)
      return refuse(world, 'There is no content here by content.include, content.exclude and content.media.');
    return options.collect.length > 0
      ? await collect(options, opened, survey, startedAt, world)
      : await judge(options, opened, survey, startedAt, world);
  } catch (error) {
    if (!world.signal.aborted) throw error;
    return interrupted(world);
  } finally {
    await opened.run.close();
  }
}

/** Wherever it was stopped, what was answered is kept by then. */
function interrupted(world: World): number {
  tell(world.err, 'Interrupted. What was answered is kept: the next audit goes on from here.');
  return exitCodes.interrupted;
}

/** Where batches are asked for, an estimate is one of batches. */
function atPriceOfModel({ audit: ports, run: { model } }: Opened): AuditPorts {
  const { settings } = ports;
  return model.batches === undefined
    ? ports
    : { ...ports, settings: { ...settings, config: atBatchPrice(settings.config) } };
}

function wrongUsage({ write, shard, out, collect: parts, memory }: AuditOptions): string | undefined {
  const unwritable = write.find((path) => auditOutputFor(path) === undefined);
  if (unwritable !== undefined) return `--write ${unwritable}: name a file that ends in .md, .html or .json.`;
  if (shard !== undefined && parts.length > 0) return 'Of --shard and --collect only one can be asked for.';
  if (shard !== undefined && !memory)
    return '--shard needs what --no-memory takes away: its part is made from records.';
  if (shard === undefined && out !== undefined) return '--out is for a shard; --write names a file for the report.';
  return undefined;
}

async function judge(
  options: AuditOptions,
  opened: Opened,
  survey: Survey,
  startedAt: number,
  world: World,
): Promise<number> {
  const { run, commit } = opened;
  const ceiling = ceilingOf(options, run.config);
  if (ceiling.cost !== undefined && survey.unpriced.length > 0) {
    const names = listed(survey.unpriced);
    return refuse(
      world,
      `A limit on cost cannot be kept: prices says nothing about ${names}; write down its price, or take the limit out.`,
    );
  }
  const without = run.model.access.kind === 'missing' ? run.model.access.reason : null;
  const selection = selectPages(survey.needs, without === null ? ceiling : { calls: 0 });
  const plan = auditPlan(survey, selection, ceiling, without);
  if (options.dryRun) {
    world.out.write(options.format.name === 'json' ? jsonText(plan) : `${planLines(plan).join('\n')}\n`);
    return exitCodes.approved;
  }
  const quiet = options.detail === 'quiet';
  if (!quiet) for (const line of planLines(plan)) tell(world.err, line);
  const progress = showAuditProgress(world.err, wordsIn(run.config['report-language']), world.clock);
  const { batch } = run.config.model;
  const { batches } = run.model;
  const request: JudgeRequest = {
    ...{ survey, selection, ceiling, shard: options.shard ?? { number: 1, of: 1 } },
    deadline: options.maxTime === undefined ? Number.POSITIVE_INFINITY : startedAt + options.maxTime * 60_000,
    onProgress: quiet ? () => {} : progress.show,
  };
  const judging =
    batch === undefined || batches === undefined
      ? judgeSite(opened.audit, request)
      : judgeInBatches(opened.audit, request, {
          ...{ open: batches, batch, memory: opened.memory, shard: options.shard },
          tell: (line) => (quiet ? undefined : tell(world.err, line)),
        });
  const judged = await judging.finally(progress.clear);
  if (judged.cancelled) return interrupted(world);
  if (options.shard !== undefined) {
    const left = await leavePart({ ...options, shard: options.shard }, opened, { survey, ceiling, judged }, world);
    if (!left.ok) return refuse(world, left.problem);
    world.out.write(`${left.line}\n`);
    return exitCodes.approved;
  }
  await forgetOthers(options, opened, survey);
  const spent = {
    usage: judged.usage,
    cost: judged.cost ?? null,
    callLimit: plan.calls + plan.waiting === 0 ? null : ceiling.calls,
    costLimit: ceiling.cost ?? null,
  };
  const facts = { spent, shards: null, problems: [], told: judged.notices, startedAt, commit };
  return showAudit(reportOf(judged.pages, facts, opened, survey, world), options, world);
}

/** Puts together what several machines judged. */
async function collect(
  options: AuditOptions,
  opened: Opened,
  survey: Survey,
  startedAt: number,
  world: World,
): Promise<number> {
  const { seal } = opened.memory;
  if (seal === undefined) return refuse(world, 'Parts cannot be checked: no secret can be read or made here.');
  const parts = options.collect.map((path) => resolve(world.directory, path));
  const collected = await collectedPages(parts, opened, survey, seal);
  await forgetOthers(options, opened, survey);
  const { spent, of, problems, told } = collected;
  const facts = { spent, shards: of ?? null, problems, told, startedAt, commit: opened.commit };
  return showAudit(reportOf(collected.pages, facts, opened, survey, world), options, world);
}

/** What is known of pages that are no longer there is of no use; an audit of some pages, or of another commit, says nothing of others. */
async function forgetOthers({ paths, commit }: AuditOptions, { memory }: Opened, { needs }: Survey): Promise<void> {
  if (paths.length === 0 && commit === undefined) await memory.folder?.keepOnly(needs.map(({ path }) => path));
}

function reportOf(
  pages: readonly PageSummary[],
  facts: {
    readonly spent: AuditSpent;
    readonly shards: number | null;
    readonly problems: readonly string[];
    readonly told: readonly string[];
    readonly startedAt: number;
    readonly commit: string | null;
  },
  { run, memory }: Opened,
  { generated }: Survey,
  world: World,
): AuditReport {
  const { spent, shards, problems, told, startedAt, commit } = facts;
  const written = generated === 0 ? [] : [generatedWords(generated)];
  const { 'report-language': language } = run.config;
  const inLanguage = (text: string): string => translate(text, language);
  return sumUp(pages, {
    ...{ version, commit, spent, shards, language },
    problems: problems.map(inLanguage),
    configuration: run.settings.configuration,
    notices: [...run.settings.notices, ...memory.notices, ...written, ...told].map(inLanguage),
    startedAt: new Date(startedAt).toISOString(),
    durationMs: Math.max(0, world.clock() - startedAt),
  });
}

function generatedWords(pages: number): string {
  return pages === 1
    ? '1 page is written by a program, as the repository says, and left out.'
    : `${pages} pages are written by a program, as the repository says, and left out.`;
}

/** Whoever names a ceiling on the command line means this audit; else that of the configuration holds. */
function ceilingOf({ maxCalls, maxCost }: Pick<AuditOptions, 'maxCalls' | 'maxCost'>, { limits }: Config): Ceiling {
  const cost = maxCost ?? limits['max-cost'];
  return { calls: maxCalls ?? limits['max-model-calls'], ...(cost === undefined ? {} : { cost }) };
}

/** Shows a report where it was asked for, and tells what the command ends with. */
async function showAudit(
  report: AuditReport,
  { format, write, detail, failOn }: Pick<AuditOptions, 'format' | 'write' | 'detail' | 'failOn'>,
  world: World,
): Promise<number> {
  const { out } = world;
  out.write(format.render(report, { colour: wantsColour(out, world.variables), columns: out.columns, detail }));
  for (const path of write) {
    const output = auditOutputFor(path);
    const text = output?.render(report, { colour: false, columns: 100, detail }) ?? '';
    try {
      const file = resolve(world.directory, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, world.filter.text(text));
    } catch {
      return refuse(world, `${path} cannot be written.`);
    }
  }
  return exitCodeOfAudit(report, failOn);
}
