import type { AuditReport, AuditSection, CriterionCount, PageState, PageSummary, StateCounts } from './audit-report.ts';
import { pageStates } from './audit-report.ts';
import { sectionsOf } from './sections.ts';

const worstOfSection = 5;
const criteriaOfSection = 3;
const mostExamples = 5;

/** What an audit says beside the pages. */
export type AuditFacts = Omit<AuditReport, 'schema' | 'states' | 'sections' | 'criteria' | 'pages' | 'notJudged'>;

/** Sums up the pages of a site, whichever machine judged them and in whatever order. */
export function sumUp(pages: readonly PageSummary[], facts: AuditFacts): AuditReport {
  const worstFirst = pages.toSorted(worseFirst);
  const sections = sectionsOf(pages.map(({ path }) => path).toSorted());
  const grouped = Map.groupBy(worstFirst, ({ path }) => sections.get(path) ?? '');
  return {
    schema: 1,
    ...facts,
    states: statesOf(worstFirst),
    sections: [...grouped].map(([folder, own]) => sectionOf(folder, own)).toSorted(worseSectionFirst),
    criteria: criteriaOf(worstFirst),
    pages: worstFirst,
    notJudged: notJudgedOf(worstFirst),
  };
}

function sectionOf(folder: string, pages: readonly PageSummary[]): AuditSection {
  return {
    folder,
    pages: pages.length,
    states: statesOf(pages),
    toFix: total(pages, ({ toFix }) => toFix),
    other: total(pages, ({ other }) => other),
    criteria: criteriaOf(pages).slice(0, criteriaOfSection),
    worst: pages
      .filter(
        ({ state, toFix }) => state === 'rejected' || state === 'needs-work' || state === 'undecided' || toFix > 0,
      )
      .slice(0, worstOfSection)
      .map(({ path }) => path),
  };
}

function statesOf(pages: readonly PageSummary[]): StateCounts {
  const count = (state: PageState): number => pages.filter((page) => page.state === state).length;
  return {
    rejected: count('rejected'),
    'needs-work': count('needs-work'),
    undecided: count('undecided'),
    'not-judged': count('not-judged'),
    approved: count('approved'),
  };
}

function criteriaOf(pages: readonly PageSummary[]): readonly CriterionCount[] {
  const counts = new Map<string, CriterionCount>();
  for (const { criteria } of pages) {
    for (const { id, text, toFix, other } of criteria) {
      const known = counts.get(id) ?? { id, text, toFix: 0, other: 0, pages: 0 };
      counts.set(id, {
        ...known,
        toFix: known.toFix + toFix,
        other: known.other + other,
        pages: known.pages + 1,
      });
    }
  }
  return [...counts.values()].toSorted(
    (one, other) => other.toFix - one.toFix || other.other - one.other || byText(one.id, other.id),
  );
}

function notJudgedOf(pages: readonly PageSummary[]): AuditReport['notJudged'] {
  const groups = Map.groupBy(
    pages.filter(({ state }) => state === 'not-judged'),
    ({ why }) => why,
  );
  return [...groups]
    .map(([why, own]) => ({ why, pages: own.length, examples: own.slice(0, mostExamples).map(({ path }) => path) }))
    .toSorted((one, other) => other.pages - one.pages || byText(one.why, other.why));
}

/** By what is known of it: what must be fixed, then how far it is from passing, then its name. */
function worseFirst(one: PageSummary, other: PageSummary): number {
  return (
    pageStates.indexOf(one.state) - pageStates.indexOf(other.state) ||
    other.toFix - one.toFix ||
    (one.score ?? 0) - (other.score ?? 0) ||
    other.other - one.other ||
    byText(one.path, other.path)
  );
}

/** A section by how many of its pages do not pass, for each page that it has. */
function worseSectionFirst(one: AuditSection, other: AuditSection): number {
  const share = ({ states, pages }: AuditSection): number => (states.rejected + states['needs-work']) / pages;
  return share(other) - share(one) || other.toFix - one.toFix || byText(one.folder, other.folder);
}

function total(pages: readonly PageSummary[], of: (page: PageSummary) => number): number {
  return pages.reduce((sum, page) => sum + of(page), 0);
}

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
