import { wordsIn } from '../language/languages.ts';
import type { FileReport, Report } from '../report.ts';
import type { ShownFinding } from '../shown-findings.ts';
import { pageFindings } from '../to-fix.ts';
import type { AuditFinding, CriterionCount, PageState, PageSummary } from './audit-report.ts';

/** More findings are counted; the record of the page has them all. */
const mostListed = 5;

/** What an audit says of one page that reviewers judged, as far as they came. */
export function summaryOf(file: FileReport, { policy, language }: Pick<Report, 'policy' | 'language'>): PageSummary {
  const words = wordsIn(language);
  const { toFix, couldBeBetter, why } = pageFindings(file, policy);
  const lacking = lackingOn(file);
  const state = stateOf(file, lacking);
  const all = [
    ...toFix.map((shown) => ({ shown, must: true })),
    ...couldBeBetter.map((shown) => ({ shown, must: false })),
  ];
  return {
    path: file.path,
    state,
    score: state === 'not-judged' ? null : file.verdict.score,
    why: state === 'not-judged' ? causeOf(lacking) : words.why(why),
    toFix: toFix.length,
    other: couldBeBetter.length,
    criteria: countsOf(all),
    findings: all.slice(0, mostListed).map(({ shown, must }) => findingOf(shown, must)),
  };
}

/** A page that nobody judged at all. */
export function unjudgedPage(path: string, why: string): PageSummary {
  return { path, state: 'not-judged', score: null, why, toFix: 0, other: 0, criteria: [], findings: [] };
}

/** Reviews that should be there whole: a closed gate stands for those behind it. */
function lackingOn({ reviewers, stoppedAt }: FileReport): FileReport['reviewers'] {
  return stoppedAt === undefined
    ? reviewers.filter(
        ({ reviewer, review }) =>
          reviewer.kind === 'model' && (review === undefined || review.unanswered !== undefined),
      )
    : [];
}

/** Why a review is not there, or not whole. */
function causeOf([first]: FileReport['reviewers']): string {
  return first?.outcome.cause ?? first?.review?.undecided[0] ?? '';
}

/** Only what blocks stands whatever the others would say; every other verdict needs all of them. */
function stateOf({ verdict: { decision, decidedBy } }: FileReport, lacking: FileReport['reviewers']): PageState {
  const stands = decision === 'rejected' && (decidedBy === 'veto' || decidedBy === 'blocking');
  if (lacking.length > 0 && !stands) return 'not-judged';
  return decision === 'inconclusive' ? 'undecided' : decision;
}

function countsOf(
  all: readonly { readonly shown: ShownFinding; readonly must: boolean }[],
): readonly Omit<CriterionCount, 'pages'>[] {
  const counts = new Map<string, Omit<CriterionCount, 'pages'>>();
  for (const { shown, must } of all) {
    const { id, text = '' } = shown.criteria[0] ?? { id: shown.finding.criterion };
    const known = counts.get(id) ?? { id, text, toFix: 0, other: 0 };
    counts.set(id, { ...known, toFix: known.toFix + (must ? 1 : 0), other: known.other + (must ? 0 : 1) });
  }
  return [...counts.values()];
}

function findingOf({ finding, reviewers }: ShownFinding, toFix: boolean): AuditFinding {
  const { criterion, message, range, quote } = finding;
  return {
    ...{ criterion, message, toFix, reviewers },
    line: range?.startLine ?? null,
    quote: quote === undefined || quote.text.trim() === '' ? null : quote.text,
  };
}
