import { counted, dollarsAtMost, listed } from '../../review/english.ts';
import type { Ceiling, PageNeed, Selection } from '../../run/audit-plan.ts';
import type { Survey } from './survey.ts';

/** What an audit would do and cost, before anything is paid for. */
export interface AuditPlan {
  readonly pages: number;
  /** Pages of which every review is there, or for which no model is asked. */
  readonly settled: number;
  readonly chosen: number;
  readonly waiting: number;
  readonly unread: number;
  readonly calls: number;
  /** US dollars; null where a model has no price. */
  readonly cost: number | null;
  readonly callsOfAll: number;
  readonly costOfAll: number | null;
  readonly callLimit: number;
  readonly costLimit: number | null;
  /** Why no model can be asked; null where one can. */
  readonly without: string | null;
}

/** Sums up what an audit is going to do. */
export function auditPlan(
  { needs, unread, unpriced }: Survey,
  { chosen, waiting }: Selection,
  ceiling: Ceiling,
  without: string | null,
): AuditPlan {
  const cost = (pages: readonly PageNeed[]): number | null =>
    unpriced.length > 0 ? null : pages.reduce((sum, one) => sum + (one.cost ?? 0), 0);
  const calls = (pages: readonly PageNeed[]): number => pages.reduce((sum, one) => sum + one.calls, 0);
  const lacking = [...chosen, ...waiting];
  return {
    pages: needs.length,
    settled: needs.length - lacking.length,
    ...{ chosen: chosen.length, waiting: waiting.length, unread: unread.length },
    ...{ calls: calls(chosen), cost: cost(chosen), callsOfAll: calls(lacking), costOfAll: cost(lacking) },
    ...{ callLimit: ceiling.calls, costLimit: ceiling.cost ?? null, without },
  };
}

/** The plan in a few lines, for a person. */
export function planLines(plan: AuditPlan): readonly string[] {
  const money = (cost: number | null): string => (cost === null ? '' : `, about ${dollarsAtMost(cost, 2)}`);
  const limits = [
    counted(plan.callLimit, 'model call'),
    ...(plan.costLimit === null ? [] : [dollarsAtMost(plan.costLimit, 2)]),
  ];
  const waits = `${plan.waiting === 1 ? 'waits' : 'wait'} for another audit`;
  return [
    `Audit of ${counted(plan.pages, 'page')}${settledWords(plan)}.`,
    ...(plan.without === null
      ? plan.chosen === 0
        ? []
        : [
            `Models are asked about ${counted(plan.chosen, 'page')}, the cheapest first: ${counted(plan.calls, 'model call')}${money(plan.cost)}.`,
          ]
      : plan.chosen + plan.waiting === 0
        ? []
        : [`No model is asked: ${plan.without}`]),
    ...(plan.waiting === 0 || plan.without !== null
      ? []
      : [
          `${counted(plan.waiting, 'page')} ${waits}, because the ceiling is ${listed(limits)}; all of them need ${counted(plan.callsOfAll, 'model call')}${money(plan.costOfAll)}.`,
        ]),
    ...(plan.unread === 0 ? [] : [`${counted(plan.unread, 'page')} cannot be read.`]),
  ];
}

function settledWords({ pages, settled }: AuditPlan): string {
  if (settled === 0) return '';
  return settled === pages ? ': no model has to be asked' : `: ${settled} need no model, or were judged before`;
}
