import type { ReportLanguage } from '../../review/report-language.ts';
import type { Usage } from '../../review/review.ts';
import type { Decision } from '../../verdict/verdict.ts';
import type { Report } from '../report.ts';

/** What an audit says of a page. What nobody judged to the end is never one that passes. */
export type PageState = Exclude<Decision, 'inconclusive'> | 'undecided' | 'not-judged';

/** The states of a page, the worst first. */
export const pageStates = [
  'rejected',
  'needs-work',
  'undecided',
  'not-judged',
  'approved',
] as const satisfies readonly PageState[];

/** A finding as an audit lists it. */
export interface AuditFinding {
  readonly criterion: string;
  readonly message: string;
  readonly line: number | null;
  readonly quote: string | null;
  /** Whether the page would not pass with it. */
  readonly toFix: boolean;
  readonly reviewers: readonly string[];
}

/** How often a criterion found something. */
export interface CriterionCount {
  readonly id: string;
  readonly text: string;
  readonly toFix: number;
  readonly other: number;
  readonly pages: number;
}

/** One page of an audit, small enough to be held for each page of a large site. */
export interface PageSummary {
  readonly path: string;
  readonly state: PageState;
  /** Null where nobody judged it to the end. */
  readonly score: number | null;
  /** Why it passes or does not, or was not judged: a clause. */
  readonly why: string;
  readonly toFix: number;
  readonly other: number;
  readonly criteria: readonly Omit<CriterionCount, 'pages'>[];
  /** The gravest findings. */
  readonly findings: readonly AuditFinding[];
}

/** How many pages are how. */
export type StateCounts = Readonly<Record<PageState, number>>;

/** A part of the site: the pages below a folder. */
export interface AuditSection {
  /** The folder; empty for the root of the repository. */
  readonly folder: string;
  readonly pages: number;
  readonly states: StateCounts;
  readonly toFix: number;
  readonly other: number;
  /** What is found most often, the most frequent first. */
  readonly criteria: readonly CriterionCount[];
  /** The worst pages, the worst first. */
  readonly worst: readonly string[];
}

/** Everything that any output may say of an audit; all text in it is untrusted until neutralised. */
export interface AuditReport {
  readonly schema: 1;
  readonly version: string;
  readonly language: ReportLanguage;
  /** The commit that was read; null for the files as they lie in a folder. */
  readonly commit: string | null;
  readonly configuration: Report['configuration'];
  readonly states: StateCounts;
  readonly sections: readonly AuditSection[];
  readonly criteria: readonly CriterionCount[];
  /** Every page, the worst first. */
  readonly pages: readonly PageSummary[];
  /** Why pages were not judged, the most frequent first. */
  readonly notJudged: readonly { readonly why: string; readonly pages: number; readonly examples: readonly string[] }[];
  /** What is missing or not believed of the parts of an audit that several machines made, one clause each. */
  readonly problems: readonly string[];
  readonly notices: readonly string[];
  readonly spent: AuditSpent;
  /** How many machines judged it; null for one. */
  readonly shards: number | null;
  readonly startedAt: string;
  readonly durationMs: number;
}

/** What an audit asked of models. */
export interface AuditSpent {
  readonly usage: Usage;
  /** US dollars; null when a model that was asked has no price. */
  readonly cost: number | null;
  /** The ceiling on requests and dollars; null where there was none. */
  readonly callLimit: number | null;
  readonly costLimit: number | null;
}
