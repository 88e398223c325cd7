import type { Page, Range } from '../../content/page.ts';
import { overlapsLines } from '../../content/position.ts';
import { counted } from '../english.ts';
import { mostListed } from '../finding-limit.ts';
import { fingerprint } from '../fingerprint.ts';
import { type Answer, type Finding, noUsage, type Review } from '../review.ts';
import type { Criterion, RulesReviewer } from '../reviewer.ts';
import { isApproved, scoreOf } from '../score.ts';
import type { Checker, CheckResult, RawFinding, RulesTools } from './checker.ts';
import { englishOnly, looksEnglish } from './language.ts';
import { isOutput, isTemplate } from './page-part.ts';
import { rangeOnPage, regionAt } from './page-position.ts';
import { isSafeChange } from './safe-change.ts';

/** How many findings of one reviewer in untouched text are listed: they are context, not work for this change. */
const oldLimit = 20;

/** One page judged by one checker, in the same shape as a model's review. */
export async function rulesReview(
  reviewer: RulesReviewer,
  checker: Checker,
  page: Page,
  tools: RulesTools,
): Promise<Review> {
  const notApplicable = inapplicable(checker, page);
  if (notApplicable !== undefined) return toReview(reviewer, page, { findings: [], notApplicable });
  const readable = checker.language === 'en' ? englishOnly(page) : page;
  const result = await checker.check(readable, reviewer.options, tools);
  if (checker.needsWholePage === true && isTemplate(page))
    return toReview(
      reviewer,
      page,
      advised(result, () => true),
    );
  if ((checker.needsWholePage !== true && checker.language !== 'en') || !isOutput(page.file.path))
    return toReview(reviewer, page, result);
  const blocking = reviewer.criteria.filter(({ severity }) => severity === 'blocking').map(({ id }) => id);
  return toReview(
    reviewer,
    page,
    advised(result, ({ criterion }) => !blocking.includes(criterion)),
  );
}

function advised(result: CheckResult, isAdvice: (raw: RawFinding) => boolean): CheckResult {
  return { ...result, findings: result.findings.map((raw) => (isAdvice(raw) ? { ...raw, isUnsure: true } : raw)) };
}

function inapplicable(checker: Checker, page: Page): string | undefined {
  if (checker.needsMarks && !page.syntax.structured) return `It does not read ${page.syntax.name} pages.`;
  if (checker.language === 'en' && !looksEnglish(page)) return 'It knows English only, and this page is not.';
  return undefined;
}

/** Turns what a checker saw into a review: severities, standing, evidence, and a score that code derives. */
export function toReview(reviewer: RulesReviewer, page: Page, result: CheckResult): Review {
  const criteria = new Map(reviewer.criteria.map((criterion) => [criterion.id, criterion]));
  const unsure = new Set<Finding>();
  const all = result.findings.flatMap((raw) => {
    const criterion = criteria.get(raw.criterion);
    if (criterion === undefined) return [];
    const finding = toFinding(reviewer, criterion, page, raw);
    if (raw.isUnsure) unsure.add(finding);
    return [finding];
  });
  all.sort(byImportance);
  const { findings, notes } = limited(all);
  const answers = reviewer.criteria.map((criterion) => toAnswer(criterion, all, unsure, result.notApplicable ?? {}));
  const score = scoreOf(reviewer.criteria, answers);
  const undecided = [...(result.undecided ?? [])];
  return {
    reviewer: reviewer.name,
    kind: 'rules',
    answers,
    findings,
    score,
    approved: isApproved({ score, undecided, findings: all }, reviewer.threshold),
    undecided,
    unread: [],
    flips: { changed: 0, asked: 0 },
    usage: noUsage,
    notes: [...(result.notes ?? []), ...notes],
  };
}

/** The review of a checker that did not get to an end, with the cause as the end of a sentence: never a pass. */
export function undecidedReview(reviewer: RulesReviewer, path: string, cause: string): Review {
  // The same words for every checker of the page, so that a report says them once.
  const line = notChecked(cause);
  return {
    reviewer: reviewer.name,
    kind: 'rules',
    answers: reviewer.criteria.map(({ id }) => ({ criterion: id, status: 'uncertain', reason: line })),
    findings: [
      {
        fingerprint: fingerprint({ reviewer: reviewer.name, criterion: 'not-checked', path, quote: '' }),
        criterion: 'not-checked',
        severity: 'warning',
        message: line,
        standing: 'whole-page',
        blocks: false,
      },
    ],
    score: null,
    approved: false,
    undecided: [line],
    unread: [],
    flips: { changed: 0, asked: 0 },
    usage: noUsage,
    notes: [],
  };
}

/** The sentence on a page that nobody could parse; the cause is the end of a sentence. */
export function notChecked(cause: string): string {
  return `This page could not be checked: ${cause}.`;
}

function toFinding(reviewer: RulesReviewer, criterion: Criterion, page: Page, raw: RawFinding): Finding {
  const range = raw.span === undefined ? undefined : rangeOnPage(page, raw.span);
  const text = raw.span === undefined ? '' : page.text.slice(raw.span.start, raw.span.end);
  const standing = standingOf(raw, page, range);
  const source = raw.source ?? criterion.source;
  const severity = raw.isUnsure ? 'info' : criterion.severity;
  const quotable = raw.span !== undefined && text !== '' && raw.sensitive !== true;
  return {
    fingerprint: fingerprint({
      reviewer: reviewer.name,
      criterion: criterion.id,
      path: page.file.path,
      quote: raw.subject ?? text,
    }),
    criterion: criterion.id,
    severity,
    message: raw.message,
    standing,
    ...(quotable && range !== undefined && raw.span !== undefined
      ? { quote: { text, match: 'exact', region: regionAt(page, raw.span.start), range } }
      : {}),
    ...(range === undefined ? {} : { range }),
    ...suggestionOf(page, raw),
    blocks: severity === 'blocking' && standing === 'changed',
    ...(source === undefined ? {} : { source }),
  };
}

/** The suggestion, where it touches only what it may; whether it does any harm is tried later, with all checkers of the page. */
function suggestionOf(
  page: Page,
  { span, suggestion, changes = 'words' }: RawFinding,
): { readonly suggestion?: string } {
  if (span === undefined || suggestion === undefined) return {};
  return isSafeChange(page, { span, suggestion, kind: changes }) ? { suggestion } : {};
}

function standingOf(raw: RawFinding, page: Page, range: Range | undefined): Finding['standing'] {
  if (raw.standing !== undefined) return raw.standing;
  if (range === undefined) return page.file.status === 'added' ? 'changed' : 'whole-page';
  return overlapsLines(range, page.file.changedLines) ? 'changed' : 'already-there';
}

const severityOrder = { blocking: 0, warning: 1, info: 2 } as const;
const standingOrder = { changed: 0, 'whole-page': 1, 'already-there': 2 } as const;

function byImportance(a: Finding, b: Finding): number {
  return (
    standingOrder[a.standing] - standingOrder[b.standing] ||
    severityOrder[a.severity] - severityOrder[b.severity] ||
    (a.range?.startLine ?? 0) - (b.range?.startLine ?? 0) ||
    (a.range?.startColumn ?? 0) - (b.range?.startColumn ?? 0)
  );
}

function limited(all: readonly Finding[]): { findings: Finding[]; notes: string[] } {
  const perCriterion = new Map<string, number>();
  let old = 0;
  let oldLeftOut = 0;
  const findings = all.filter((finding) => {
    if (finding.standing === 'already-there') {
      old += 1;
      if (old > oldLimit) oldLeftOut += 1;
      return old <= oldLimit;
    }
    const count = (perCriterion.get(finding.criterion) ?? 0) + 1;
    perCriterion.set(finding.criterion, count);
    return count <= mostListed;
  });
  const notes = [...perCriterion]
    .filter(([, count]) => count > mostListed)
    .map(([criterion, count]) => `${criterion}: ${count} findings, of which the first ${mostListed} are listed.`);
  if (oldLeftOut > 0) notes.push(`${counted(oldLeftOut, 'more finding')} in text that this change does not touch.`);
  return { findings, notes };
}

function toAnswer(
  criterion: Criterion,
  findings: readonly Finding[],
  unsure: ReadonlySet<Finding>,
  notApplicable: NonNullable<CheckResult['notApplicable']>,
): Answer {
  const excuse = typeof notApplicable === 'string' ? notApplicable : notApplicable[criterion.id];
  if (excuse !== undefined) return { criterion: criterion.id, status: 'not_applicable', reason: excuse };
  const own = findings.filter((finding) => finding.criterion === criterion.id);
  const fresh = own.filter((finding) => finding.standing !== 'already-there');
  if (fresh.length > 0) {
    const isDecided = fresh.some((finding) => !unsure.has(finding));
    const reason = `${counted(fresh.length, 'finding')} in the changed text.`;
    return { criterion: criterion.id, status: isDecided ? 'not_met' : 'uncertain', reason };
  }
  // A change answers for what it brings: what was there before is shown and does not count against it.
  const reason =
    own.length > 0 ? `None in the changed text; ${counted(own.length, 'finding')} already there.` : 'None found.';
  return { criterion: criterion.id, status: 'met', reason };
}
