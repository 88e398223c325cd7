import { sourceOf } from '../../content/site.ts';
import { runGate } from '../../gate.ts';
import type { PageSummary } from '../../report/audit/audit-report.ts';
import { summaryOf, unjudgedPage } from '../../report/audit/page-summary.ts';
import { wordsIn } from '../../report/language/languages.ts';
import { translate } from '../../report/language/translate.ts';
import type { Spent } from '../../review/model/meter.ts';
import { noUsage, type Usage } from '../../review/review.ts';
import { type Ceiling, nextWave, type PageNeed, type Selection, shardOf, shareOf } from '../../run/audit-plan.ts';
import type { FileEvent } from '../../run/judge-files.ts';
import type { ModelAccess } from '../../run/review-ports.ts';
import { limitedAccess, pricesOf } from '../../run/spending.ts';
import { openPageMemories } from './page-memories.ts';
import { type AuditPorts, type Survey, settingsOf } from './survey.ts';

/** Why a page was not judged that could have been. */
export const unjudgedBecause = {
  ceiling: 'the ceiling of this audit left no room for it',
  ended: 'the audit ended before its turn',
  noPart: 'no part of this audit that is believed says anything of it',
} as const;

/** What is judged of a site, by whom, and how far. */
export interface JudgeRequest {
  readonly survey: Survey;
  readonly selection: Selection;
  readonly ceiling: Ceiling;
  /** Which part of the pages this machine judges. */
  readonly shard: { readonly number: number; readonly of: number };
  /** When nothing new is begun any more. */
  readonly deadline: number;
  readonly onProgress: (progress: AuditProgress) => void;
}

/** How far an audit is. */
export interface AuditProgress {
  /** Checkers judge every page first, then models those that are left. */
  readonly phase: 'checkers' | 'models';
  readonly done: number;
  readonly of: number;
  /** The page that was judged last. */
  readonly path: string;
  readonly usage: Usage;
  /** US dollars so far; absent without prices. */
  readonly cost?: number;
}

/** What an audit judged; of each page of the shard there is one summary. */
export interface JudgedSite {
  readonly pages: readonly PageSummary[];
  readonly notices: readonly string[];
  readonly spent: readonly Spent[];
  readonly usage: Usage;
  readonly cost: number | undefined;
  readonly cancelled: boolean;
}

/**
 * Judges the pages of a site by the gate itself, a few at a time: checkers judge all of them first, since they cost nothing, then models
 * the chosen ones, the cheapest first. Whatever ends it, each review is kept as soon as it is there.
 */
export async function judgeSite(audit: AuditPorts, request: JudgeRequest): Promise<JudgedSite> {
  const { survey, selection, shard, deadline } = request;
  const { ports, settings, segmentPages, signal } = audit;
  const isOwn = ({ path }: Pick<PageNeed, 'path'>): boolean => shardOf(path, shard.of) === shard.number;
  const share = shareOf(selection, request.ceiling, shard.number, shard.of);
  const model = modelWithin(share, audit);
  const summaries = new Map<string, PageSummary>();
  const stopped = new Set<string>();
  const notices = new Set<string>();
  const { 'report-language': language } = settings.config;
  const ownNotices = new Set(settings.notices.map((one) => translate(one, language)));
  const chosen = selection.chosen.filter(isOwn);
  const lacking = new Set([...selection.chosen, ...selection.waiting].map(({ path }) => path));
  const settled = survey.needs.filter((need) => !lacking.has(need.path)).filter(isOwn);
  const waiting = selection.waiting.filter(isOwn);
  const own = [...settled, ...waiting, ...chosen];

  const waveOf = (pages: readonly PageNeed[]): number => {
    const cost = share.cost === undefined ? undefined : share.cost - (model?.cost() ?? 0);
    const calls = share.calls - (model?.usage().calls ?? 0);
    return nextWave(pages, { calls, ...(cost === undefined ? {} : { cost }) }, segmentPages);
  };
  const judge = async (
    phase: AuditProgress['phase'],
    pages: readonly PageNeed[],
    access: ModelAccess,
    progress: { done: number; readonly of: number },
  ): Promise<void> => {
    let begun = 0;
    while (begun < pages.length && !signal.aborted && ports.clock() < deadline) {
      const size = phase === 'models' ? waveOf(pages.slice(begun, begun + segmentPages)) : segmentPages;
      const some = pages.slice(begun, begun + size);
      if (some.length === 0) return;
      begun += some.length;
      const paths = some.map(({ path }) => path);
      const ending = await runGate(
        settingsOf(settings),
        {
          ...ports,
          access,
          source: sourceOf(audit.site, paths, survey.listed),
          memory: openPageMemories(paths, audit.memory),
          openSinks: async () => [],
          onEstimate: () => {},
          onEvent(event) {
            if (!isEnd(event)) return;
            progress.done += 1;
            const cost = model?.cost();
            request.onProgress({
              ...{ phase, done: progress.done, of: progress.of, path: event.path, usage: model?.usage() ?? noUsage },
              ...(cost === undefined ? {} : { cost }),
            });
          },
        },
        { deadline, end: deadline, signal },
      );
      const { files, holds, notices: told } = ending.report;
      for (const file of files) {
        summaries.set(file.path, summaryOf(file, ending.report));
        if (file.stoppedAt !== undefined) stopped.add(file.path);
      }
      for (const notice of told) if (!holds.includes(notice) && !ownNotices.has(notice)) notices.add(notice);
    }
  };

  // Without a limit of time nothing else than the ceiling keeps a chosen page from its turn.
  const early = deadline === Number.POSITIVE_INFINITY ? unjudgedBecause.ceiling : unjudgedBecause.ended;
  const checking = { done: 0, of: own.length };
  const without = (reason: string): ModelAccess => ({ kind: 'missing', reason, named: audit.model.name });
  await judge('checkers', settled, without(early), checking);
  await judge(
    'checkers',
    waiting,
    ports.access.kind === 'missing' ? ports.access : without(unjudgedBecause.ceiling),
    checking,
  );
  await judge('checkers', chosen, without(early), checking);
  // Where checkers close a gate, no model is asked.
  const asked = chosen.filter(({ path }) => !stopped.has(path));
  if (model !== undefined) await judge('models', asked, model.access, { done: 0, of: asked.length });
  const words = wordsIn(language);
  const ended = translate(unjudgedBecause.ended, language);
  return {
    pages: [
      ...own.map(({ path }) => summaries.get(path) ?? unjudgedPage(path, ended)),
      ...survey.unread.filter(isOwn).map(({ path, exclusion }) => unjudgedPage(path, words.exclusion(exclusion))),
    ],
    notices: [...notices],
    spent: model?.spent() ?? [],
    usage: model?.usage() ?? noUsage,
    cost: model?.cost(),
    cancelled: signal.aborted,
  };
}

function isEnd({ event }: FileEvent): boolean {
  return event.kind === 'run-ended';
}

/** The model behind what this machine may ask in the whole audit; nothing where none can be asked. */
function modelWithin(share: Ceiling, { ports, settings: { config } }: AuditPorts) {
  if (ports.access.kind === 'missing') return undefined;
  const { 'max-cost': _, ...limits } = config.limits;
  const bounded = {
    ...config,
    limits: {
      ...limits,
      'max-model-calls': share.calls,
      ...(share.cost === undefined ? {} : { 'max-cost': share.cost }),
    },
  };
  const { access, meter } = limitedAccess(ports.access, bounded);
  const prices = pricesOf(config);
  return {
    access,
    usage: () => meter.usage(),
    spent: () => meter.spent(),
    cost: () => (prices.size === 0 ? undefined : meter.cost(prices)),
  };
}
