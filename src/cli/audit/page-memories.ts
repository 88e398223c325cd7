import { declarationOf, type TaskOutcome } from '../../engine/outcome.ts';
import type { Plan } from '../../engine/planned.ts';
import type { LeftOfPage } from '../../local/page-record.ts';
import type { RecordStore } from '../../record/record.ts';
import type { RunRecord } from '../../record/record-schema.ts';
import { wordsIn } from '../../report/language/languages.ts';
import { nextActionOf } from '../../report/next-action.ts';
import type { FileReport, Report } from '../../report/report.ts';
import { noUsage } from '../../review/review.ts';
import type { Known } from '../../run/known.ts';
import { type Memory, type MemoryOptions, noMemory, openMemory } from '../../run/memory.ts';
import { decideWhole } from '../../verdict/whole.ts';

/** Where an audit remembers pages, each by itself. */
export interface PageStore {
  read(page: string): Promise<LeftOfPage>;
  /** Keeps the record of a page; absent where nothing may be kept. */
  storeOf(page: string): RecordStore;
}

/** What the memories of all pages have in common. */
export interface PageMemoryOptions extends Omit<MemoryOptions, 'restored' | 'store' | 'notices' | 'whole'> {
  readonly store: PageStore;
  /** What other runs answered about a page: a check here, a pull request. */
  readonly besides: (page: string) => readonly Pick<RunRecord, 'reviews'>[];
}

/**
 * The memory of a few pages that are judged together: each has a record of its own, so that whatever is judged with it in another
 * run, on another machine or after a kill, what was answered about it is found where it is looked for.
 */
export async function openPageMemories(pages: readonly string[], options: PageMemoryOptions): Promise<Memory> {
  const { store, besides, ...common } = options;
  const { runId } = common.subject;
  const opened = new Map(
    await Promise.all(
      pages.map(async (page) => {
        const left = await store.read(page);
        const memory = openMemory({
          ...common,
          ...{ whole: true, notices: [], restored: [...left.reviews, ...besides(page)], store: store.storeOf(page) },
        });
        const checked = left.record?.subject.runId === runId ? checkedIn(left.record) : [];
        return [page, { memory, checked }] as const;
      }),
    ),
  );
  const of = (page: string): Memory => opened.get(page)?.memory ?? noMemory;
  return {
    notices: [],
    known: (file, plan) => withCheckers(of(file.path).known(file, plan), opened.get(file.path)?.checked ?? [], plan),
    kept: (file, reviewer) => of(file.path).kept(file, reviewer),
    earlier: (file, reviewer, base, signal) => of(file.path).earlier(file, reviewer, base, signal),
    doubt: (file, reviewer, criteria) => of(file.path).doubt(file, reviewer, criteria),
    // A page is written down once something is said of it: what an earlier audit left stays whole until then.
    begin: async () => {},
    persist: (file, progress) => of(file.path).persist(file, progress),
    ended: (file, run) => of(file.path).ended(file, run),
    async finish(report, timeoutMs) {
      const ends = await Promise.all(
        report.files.map((file) => of(file.path).finish(reportOfPage(report, file), timeoutMs)),
      );
      return ends.find(({ ok }) => !ok) ?? { ok: true };
    },
  };
}

/** What the record of a page says, which is nothing of the pages that happened to be judged with it. */
function reportOfPage({ cost: _cost, spending: _spending, ...report }: Report, file: FileReport): Report {
  const whole = decideWhole([file.verdict], [], report.mode);
  const alone: Report = {
    ...report,
    ...{ files: [file], leftOut: [], holds: [], notices: [], usage: noUsage },
    overall: { ...whole, nextAction: '' },
  };
  return { ...alone, overall: { ...whole, nextAction: wordsIn('en').nextAction(nextActionOf(alone)) } };
}

/** What was answered by anybody, checkers too. */
function checkedIn({ files }: RunRecord): readonly TaskOutcome[] {
  return files.flatMap(({ outcomes }) => outcomes.filter(({ status }) => status === 'completed'));
}

/** What checkers said earlier in this very audit is not asked again: nothing was changed since. */
function withCheckers({ outcomes, from }: Known, checked: readonly TaskOutcome[], plan: Plan): Known {
  if (checked.length === 0) return { outcomes, from };
  const known = new Set(outcomes.map(({ task }) => task.name));
  const more = plan.phases.flatMap((phase) =>
    phase.tasks.flatMap((task): readonly TaskOutcome[] => {
      const outcome = checked.find((one) => one.task.name === task.name);
      if (outcome?.status !== 'completed' || known.has(task.name)) return [];
      const { durationMs, outputs } = outcome;
      return [{ task: declarationOf(phase, task), durationMs, status: 'completed', outputs }];
    }),
  );
  return { outcomes: [...outcomes, ...more], from };
}
