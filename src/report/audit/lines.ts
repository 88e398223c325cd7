import { dollars } from '../../review/english.ts';
import { wordsIn } from '../language/languages.ts';
import type { Words } from '../language/words.ts';
import type { AuditReport } from './audit-report.ts';
import { auditWords } from './languages.ts';
import type { AuditWords } from './words.ts';

/** The words of an audit beside those of every report in the same language. */
export interface AuditLanguage {
  readonly own: AuditWords;
  readonly words: Words;
}

/** The words that an audit is written in. */
export function languageOf({ language }: Pick<AuditReport, 'language'>): AuditLanguage {
  return { own: auditWords[language], words: wordsIn(language) };
}

/** The first sentences of an audit: how many pages pass, do not, and have no verdict. */
export function headlinesOf({ states, pages }: AuditReport, { own }: AuditLanguage): readonly string[] {
  if (pages.length === 0) return [own.nothing];
  const open = own.open(states.undecided, states['not-judged']);
  return [
    own.headline(pages.length, states.approved, states.rejected + states['needs-work']),
    ...(open === undefined ? [] : [open]),
  ];
}

/** The last lines: what it cost, under which ceiling, of what, and how long it took. */
export function footOf(report: AuditReport, { own, words }: AuditLanguage): readonly string[] {
  const { spent, shards, commit, durationMs } = report;
  const { usage, cost, callLimit, costLimit } = spent;
  return [
    own.asked(usage.calls, cost === null ? undefined : dollars(cost)),
    ...(callLimit === null && costLimit === null
      ? []
      : [own.ceiling(callLimit ?? undefined, costLimit === null ? undefined : dollars(costLimit))]),
    ...(shards === null ? [] : [own.machines(shards)]),
    ...(commit === null ? [] : [own.commit(commit.slice(0, 10))]),
    own.took(words.duration(durationMs)),
  ];
}

/** Whether a page is worth a line of its own among the first to look at. */
export function isWorst({ state, toFix }: AuditReport['pages'][number]): boolean {
  return state === 'rejected' || state === 'needs-work' || state === 'undecided' || toFix > 0;
}
