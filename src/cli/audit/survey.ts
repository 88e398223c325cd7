import type { Change, LeftOut } from '../../content/content.ts';
import { selectContent } from '../../content/select.ts';
import { type Site, sourceOf } from '../../content/site.ts';
import { isUnread } from '../../content/unread.ts';
import { reportOfRecord } from '../../report/recorded-report.ts';
import type { PageNeed } from '../../run/audit-plan.ts';
import { type FilePlan, modelReviewersOf } from '../../run/file-plan.ts';
import type { Memory } from '../../run/memory.ts';
import { planRun } from '../../run/plan-run.ts';
import type { GatePorts, GateSettings } from '../../run/ports.ts';
import { forecast } from '../../run/spending.ts';
import type { CommonPorts } from '../../setup/open-run.ts';
import { openPageMemories, type PageMemoryOptions } from './page-memories.ts';

/** What a site holds, before anything of it is judged or paid for. */
export interface Survey {
  /** Every file of the repository. */
  readonly listed: Change['listed'];
  /** The pages that are judged, in order, with what models have to be asked about them. */
  readonly needs: readonly PageNeed[];
  /** Content that nobody could read. */
  readonly unread: readonly LeftOut[];
  /** How many pages are written by programs, as the repository says. */
  readonly generated: number;
  /** Models that would be asked and have no price. */
  readonly unpriced: readonly string[];
}

/** What an audit is made with. */
export interface AuditPorts {
  readonly site: Site;
  readonly settings: GateSettings;
  readonly ports: CommonPorts;
  /** The names of the models that would be asked, whether there is a key or not. */
  readonly model: { readonly name: string; readonly fallback?: string };
  /** What was there before, by which it is planned, and what is added to while pages are judged: one and the same on one machine. */
  readonly before: PageMemoryOptions;
  readonly memory: PageMemoryOptions;
  /** How many pages are held at the same time. */
  readonly segmentPages: number;
  readonly signal: AbortSignal;
}

/** The settings of the gate for a few pages of an audit: what bounds a run bounds the audit, and not each few pages of it. */
export function settingsOf({ config, ...settings }: GateSettings): GateSettings {
  const { 'max-cost': _, ...limits } = config.limits;
  const unbounded = { 'max-model-calls': Number.MAX_SAFE_INTEGER, 'max-files': Number.MAX_SAFE_INTEGER };
  return { ...settings, config: { ...config, limits: { ...limits, ...unbounded } }, onMissingCredentials: 'fail' };
}

/** Reads every page once, and finds out which reviews are there and what the others will cost; asks nobody, and writes nothing. */
export async function surveySite(audit: AuditPorts): Promise<Survey> {
  const { site, signal } = audit;
  const { config } = audit.settings;
  const { paths, leftOut, listed } = await site.list(selectContent(config.content), signal);
  const needs: PageNeed[] = [];
  const unread: LeftOut[] = leftOut.filter(({ exclusion }) => isUnread(exclusion));
  const unpriced = new Set<string>();
  let generated = leftOut.filter(({ exclusion }) => exclusion.reason === 'generated').length;
  for (const some of inSegments(paths, audit.segmentPages)) {
    signal.throwIfAborted();
    const surveyed = await surveyPages(some, listed, audit);
    needs.push(...surveyed.needs);
    unread.push(...surveyed.unread);
    generated += surveyed.generated;
    for (const name of surveyed.unpriced) unpriced.add(name);
  }
  return { listed, needs, unread, generated, unpriced: [...unpriced] };
}

async function surveyPages(paths: readonly string[], listed: Change['listed'], audit: AuditPorts) {
  const { site, ports, signal, model } = audit;
  const settings = settingsOf(audit.settings);
  const source = sourceOf(site, paths, listed);
  const change = await source.load(
    () => undefined,
    { maxFileBytes: settings.config.content['max-file-bytes'] },
    signal,
  );
  const memory = await openPageMemories(paths, audit.before);
  const planning: GatePorts = {
    ...ports,
    ...{ source, openSinks: async () => [], memory: Promise.resolve(memory), onEstimate: () => {}, onEvent: () => {} },
  };
  const plan = await planRun(change, settings, planning, signal);
  const stopped = await stoppedPages(plan.pending, audit);
  const pending = new Set(plan.pending);
  const unpriced = new Set<string>();
  const needs = plan.plans.map((one): PageNeed => {
    const { path, blobSha } = one.file;
    if (!pending.has(one) || stopped.has(path)) return { path, blobSha, calls: 0, callsAtMost: 0 };
    const { estimate } = forecast([lackingOf(one, memory)], settings.config, model.name, model.fallback);
    for (const name of estimate.unpriced) unpriced.add(name);
    const { calls, callsAtMost, cost } = estimate;
    return { path, blobSha, calls, callsAtMost, ...(cost === undefined ? {} : { cost }) };
  });
  return {
    needs,
    unpriced,
    unread: plan.leftOut.filter(({ exclusion }) => isUnread(exclusion)),
    generated: plan.leftOut.filter(({ exclusion }) => exclusion.reason === 'generated').length,
  };
}

/** Pages that checkers kept from models in an earlier audit: as long as they do, no model has to be asked. */
async function stoppedPages(
  plans: readonly FilePlan[],
  { before: { store } }: AuditPorts,
): Promise<ReadonlySet<string>> {
  const found = await Promise.all(
    plans.map(async ({ file: { path, blobSha } }) => {
      const { record } = await store.read(path);
      const before = record === undefined ? undefined : reportOfRecord(record)?.files[0];
      return before?.stoppedAt !== undefined && before.blobSha === blobSha ? [path] : [];
    }),
  );
  return new Set(found.flat());
}

function lackingOf(plan: FilePlan, memory: Pick<Memory, 'kept'>): FilePlan {
  const lacking = new Set(modelReviewersOf(plan).filter((one) => memory.kept(plan.file, one) === undefined));
  return {
    ...plan,
    phases: plan.phases.map((phase) => ({
      ...phase,
      reviewers: phase.reviewers.filter((one) => one.kind === 'model' && lacking.has(one)),
    })),
  };
}

/** So many at a time, in order. */
function inSegments<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
