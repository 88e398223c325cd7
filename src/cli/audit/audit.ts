import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Config } from '../../config/schema.ts';
import { placesOf } from '../../config/schema.ts';
import { type Site, sourceOf } from '../../content/site.ts';
import { git } from '../../local/git.ts';
import { commitSite, workingSite } from '../../local/site.ts';
import type { AuditReport } from '../../report/audit/audit-report.ts';
import type { AuditOutput } from '../../report/audit/output.ts';
import { auditOutputFor } from '../../report/audit/outputs.ts';
import { sumUp } from '../../report/audit/sum-up.ts';
import { jsonText } from '../../report/json-text.ts';
import { wordsIn } from '../../report/language/languages.ts';
import type { Surface } from '../../report/output.ts';
import { listed } from '../../review/english.ts';
import { type Ceiling, selectPages } from '../../run/audit-plan.ts';
import { type OpenedRun, openRun } from '../../setup/open-run.ts';
import { version } from '../../setup/version.ts';
import { exitCodes } from '../../verdict/whole.ts';
import { locate, refuse, refuseRun } from '../repository.ts';
import { type JudgingOptions, requestOf, worldOf } from '../request.ts';
import { tell, type World, wantsColour } from '../world.ts';
import { type AuditMemory, openAuditMemory } from './audit-memory.ts';
import { auditPlan, planLines } from './audit-plan-text.ts';
import { exitCodeOfAudit, type FailOn } from './fail-on.ts';
import { judgeSite } from './judge-site.ts';
import { showAuditProgress } from './progress.ts';
import { type AuditPorts, type Survey, surveySite } from './survey.ts';

/** What `audit` was asked. */
export interface AuditOptions extends Omit<JudgingOptions, 'base'> {
  /** The commit to audit; the working tree when absent. */
  readonly commit: string | undefined;
  readonly maxCalls: number | undefined;
  readonly maxCost: number | undefined;
  /** How long it may take, in minutes. */
  readonly maxTime: number | undefined;
  readonly dryRun: boolean;
  readonly memory: boolean;
  readonly failOn: FailOn;
  readonly format: AuditOutput;
  /** Files that the report is written to as well, each in the form that its name ends in. */
  readonly write: readonly string[];
  readonly detail: Surface['detail'];
}

/** An audit that can begin, or the exit code of one that cannot. */
type OpenedAudit =
  | {
      readonly ok: true;
      readonly run: Extract<OpenedRun, { readonly ok: true }>;
      readonly audit: AuditPorts;
      readonly memory: AuditMemory;
      readonly commit: string | null;
    }
  | { readonly ok: false; readonly exitCode: number };

/** Judges every page of a repository, under a ceiling, and reports by section. */
export async function audit(options: AuditOptions, world: World): Promise<number> {
  const startedAt = world.clock();
  const unwritable = options.write.filter((path) => auditOutputFor(path) === undefined);
  if (unwritable.length > 0)
    return refuse(world, `--write ${unwritable[0]}: name a file that ends in .md, .html or .json.`);
  const opened = await openAudit(options, world);
  if (!opened.ok) return opened.exitCode;
  const { run } = opened;
  try {
    const survey = await surveySite(opened.audit);
    if (survey.needs.length + survey.unread.length === 0 && !options.allowEmpty)
      return refuse(world, 'There is no content here by content.include, content.exclude and content.media.');
    const ceiling = ceilingOf(options, run.config);
    const unpriced = ceiling.cost === undefined ? [] : survey.unpriced;
    if (unpriced.length > 0)
      return refuse(
        world,
        `A limit on cost cannot be kept: prices says nothing about ${listed(unpriced)}; write down its price, or take the limit out.`,
      );
    const without = run.model.access.kind === 'missing' ? run.model.access.reason : null;
    const selection = selectPages(survey.needs, without === null ? ceiling : { calls: 0 });
    const plan = auditPlan(survey, selection, ceiling, without);
    if (options.dryRun) {
      world.out.write(options.format.name === 'json' ? jsonText(plan) : `${planLines(plan).join('\n')}\n`);
      return exitCodes.approved;
    }
    if (options.detail !== 'quiet') for (const line of planLines(plan)) tell(world.err, line);
    const progress = showAuditProgress(world.err, wordsIn(run.config['report-language']), world.clock);
    const judged = await judgeSite(opened.audit, {
      ...{ survey, selection, ceiling, shard: { number: 1, of: 1 } },
      deadline: options.maxTime === undefined ? Number.POSITIVE_INFINITY : startedAt + options.maxTime * 60_000,
      onProgress: options.detail === 'quiet' ? () => {} : progress.show,
    }).finally(progress.clear);
    if (judged.cancelled) {
      tell(world.err, 'Interrupted. What was answered is kept: the next audit goes on from here.');
      return exitCodes.interrupted;
    }
    if (options.paths.length === 0 && options.commit === undefined)
      await opened.memory.folder?.keepOnly(survey.needs.map(({ path }) => path));
    const report = sumUp(judged.pages, {
      version,
      language: run.config['report-language'],
      commit: opened.commit,
      configuration: run.settings.configuration,
      problems: [],
      notices: noticesOf(opened, survey, judged.notices),
      spent: {
        usage: judged.usage,
        cost: judged.cost ?? null,
        callLimit: plan.calls + plan.waiting === 0 ? null : ceiling.calls,
        costLimit: ceiling.cost ?? null,
      },
      shards: null,
      startedAt: new Date(startedAt).toISOString(),
      durationMs: Math.max(0, world.clock() - startedAt),
    });
    return await showAudit(report, options, world);
  } finally {
    await run.close();
  }
}

/** Opens what every step of an audit stands on, through the one wiring of all doors. */
async function openAudit(options: AuditOptions, world: World): Promise<OpenedAudit> {
  const refused = (problem: string): OpenedAudit => ({ ok: false, exitCode: refuse(world, problem) });
  const place = await locate({ ...options, base: undefined }, world);
  if (!place.ok) return refused(place.problem);
  const { root, below } = place;
  const site = await siteOf(options, root, below, world);
  if (typeof site === 'string') return refused(site);
  const source = sourceOf(site.site, [], []);
  const request = requestOf({ ...options, base: undefined }, source, root, world);
  const run = await openRun(request, worldOf(world, root));
  if (!run.ok) return { ok: false, exitCode: refuseRun(world, run) };
  const memory = await openAuditMemory({ run, root, commit: site.head, isKept: options.memory }, world);
  const { fallback } = run.model;
  return {
    ok: true,
    ...{ run, memory, commit: site.commit },
    audit: {
      ...{ site: site.site, settings: run.settings, ports: run.ports, memory: memory.pages, signal: world.signal },
      model: { name: run.model.name ?? '', ...(fallback === undefined ? {} : { fallback: fallback.name }) },
      segmentPages: segmentPagesOf(run.config),
    },
  };
}

/** Enough pages at a time that all places at the model are taken nearly always, and no more. */
function segmentPagesOf(config: Config): number {
  return Math.max(64, 4 * placesOf(config));
}

async function siteOf(
  { commit }: Pick<AuditOptions, 'commit'>,
  root: string,
  below: readonly string[],
  world: World,
): Promise<{ readonly site: Site; readonly commit: string | null; readonly head: string | null } | string> {
  const found = await git(root, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${commit ?? 'HEAD'}^{commit}`,
  ]);
  const sha = found.ok ? found.stdout.toString('utf8').trim() : null;
  if (commit === undefined) return { site: await workingSite(root, below, world.signal), commit: null, head: sha };
  if (sha === null) return `--commit ${commit} names no commit here.`;
  const site = await commitSite(root, sha, below, world.signal);
  return typeof site === 'string' ? site : { site, commit: sha, head: sha };
}

/** Whoever names a ceiling on the command line means this audit; else that of the configuration holds. */
function ceilingOf({ maxCalls, maxCost }: Pick<AuditOptions, 'maxCalls' | 'maxCost'>, { limits }: Config): Ceiling {
  const cost = maxCost ?? limits['max-cost'];
  return { calls: maxCalls ?? limits['max-model-calls'], ...(cost === undefined ? {} : { cost }) };
}

function noticesOf(
  { run, memory }: Extract<OpenedAudit, { ok: true }>,
  { generated }: Survey,
  told: readonly string[],
): readonly string[] {
  const written =
    generated === 0
      ? []
      : [
          `${generated === 1 ? '1 page is' : `${generated} pages are`} written by a program, as the repository says, and left out.`,
        ];
  return [...run.settings.notices, ...memory.notices, ...written, ...told];
}

/** Shows a report where it was asked for, and tells what the command ends with. */
async function showAudit(
  report: AuditReport,
  options: Pick<AuditOptions, 'format' | 'write' | 'detail' | 'failOn'>,
  world: World,
): Promise<number> {
  const { out } = world;
  const { detail } = options;
  out.write(options.format.render(report, { colour: wantsColour(out, world.variables), columns: out.columns, detail }));
  for (const path of options.write) {
    const output = auditOutputFor(path);
    const text = output?.render(report, { colour: false, columns: 100, detail }) ?? '';
    try {
      await writeFile(resolve(world.directory, path), world.filter.text(text));
    } catch {
      return refuse(world, `${path} cannot be written.`);
    }
  }
  return exitCodeOfAudit(report, options.failOn);
}
