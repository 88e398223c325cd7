import { resolve } from 'node:path';
import type { Config } from '../../config/schema.ts';
import type { AuditSpent, PageSummary } from '../../report/audit/audit-report.ts';
import { unjudgedPage } from '../../report/audit/page-summary.ts';
import { wordsIn } from '../../report/language/languages.ts';
import { translate } from '../../report/language/translate.ts';
import { counted } from '../../review/english.ts';
import { auditDigest, type Ceiling, shardOf } from '../../run/audit-plan.ts';
import { rulesDigest } from '../../run/plan-stage.ts';
import { usageAndCost } from '../../run/spending.ts';
import type { World } from '../world.ts';
import type { AuditMemory, AuditShard } from './audit-memory.ts';
import { atBatchPrice } from './batched.ts';
import { collectAudit, partExtension, partsAt } from './collect-parts.ts';
import { type JudgedSite, unjudgedBecause } from './judge-site.ts';
import type { OpenedAudit } from './open-audit.ts';
import type { Survey } from './survey.ts';
import { writePart } from './write-part.ts';

type Opened = Extract<OpenedAudit, { readonly ok: true }>;

/** Leaves what one machine of several judged in a file, for whoever puts the parts together. */
export async function leavePart(
  { shard, out }: { readonly shard: AuditShard; readonly out: string | undefined },
  { run, memory }: Opened,
  {
    survey,
    ceiling,
    judged,
  }: {
    readonly survey: Survey;
    readonly ceiling: Ceiling;
    readonly judged: JudgedSite;
  },
  world: World,
): Promise<{ readonly ok: true; readonly line: string } | { readonly ok: false; readonly problem: string }> {
  const { seal } = memory;
  if (seal === undefined) return { ok: false, problem: 'A part cannot be signed: no secret can be read or made here.' };
  const { number, of } = shard;
  const name = out ?? `content-gate-${number}-of-${of}${partExtension}`;
  const rules = rulesDigest(run.settings, run.model.asked);
  const own = survey.needs.map(({ path }) => path).filter((path) => shardOf(path, of) === number);
  const facts = {
    plan: auditDigest({ rules, pages: survey.needs, ceiling, shards: of }),
    ...{ rules, shard: number, of, ceiling, spent: judged.spent, notices: judged.notices },
  };
  try {
    const { records } = await writePart(resolve(world.directory, name), own, facts, {
      seal,
      store: memory.pages.store,
    });
    return { ok: true, line: `Shard ${number} of ${of}: ${counted(records, 'page')} of ${own.length} in ${name}.` };
  } catch {
    return { ok: false, problem: `${name} cannot be written.` };
  }
}

/** Every page of the site by what the parts say of it, with what is missing or not believed. */
export async function collectedPages(
  paths: readonly string[],
  { run, audit }: Opened,
  survey: Survey,
  seal: NonNullable<AuditMemory['seal']>,
): Promise<{
  readonly pages: readonly PageSummary[];
  readonly spent: AuditSpent;
  readonly of: number | undefined;
  readonly problems: readonly string[];
  readonly told: readonly string[];
}> {
  const rules = rulesDigest(run.settings, run.model.asked);
  const taken = async (page: string, record: string): Promise<void> =>
    audit.before.store.storeOf(page).save(Buffer.from(record));
  const { pages, problems, spent, notices, of, ceiling } = await collectAudit(await partsAt(paths), {
    ...{ survey, rules, seal, taken },
  });
  const { 'report-language': language } = run.config;
  const words = wordsIn(language);
  const why = translate(problems.length === 0 ? unjudgedBecause.ended : unjudgedBecause.noPart, language);
  const { usage, cost } = usageAndCost(spent, pricedAsAsked(run.config));
  return {
    pages: [
      ...survey.needs.map(({ path }) => pages.get(path) ?? unjudgedPage(path, why)),
      ...survey.unread.map(({ path, exclusion }) => unjudgedPage(path, words.exclusion(exclusion))),
    ],
    spent: { usage, cost: cost ?? null, callLimit: ceiling?.calls ?? null, costLimit: ceiling?.cost ?? null },
    ...{ of, problems, told: [...notices, ...beyond(usage.calls, cost, ceiling)] },
  };
}

/** Where some answers may have come directly after all, the full price is the one that is surely not too low. */
function pricedAsAsked(config: Config): Config {
  return config.model.batch?.unanswered === 'inconclusive' ? atBatchPrice(config) : config;
}

/** Shards that knew different things choose different pages, and may come to more together. */
function beyond(calls: number, cost: number | undefined, ceiling: Ceiling | undefined): readonly string[] {
  if (ceiling === undefined) return [];
  const isBeyond = calls > ceiling.calls || (ceiling.cost !== undefined && (cost ?? 0) > ceiling.cost);
  return isBeyond
    ? [
        'The shards asked for more than the ceiling all together: let all of them begin with the same .content-gate/audit.',
      ]
    : [];
}
