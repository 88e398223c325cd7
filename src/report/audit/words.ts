import { counted, grouped, listed } from '../../review/english.ts';
import type { ReportLanguage } from '../../review/report-language.ts';
import type { PageState } from './audit-report.ts';

/** The words of the report of an audit in one language. */
export interface AuditWords {
  readonly title: string;
  readonly state: Readonly<Record<PageState, string>>;
  /** The first sentence: how many pages pass, and how many do not. */
  headline(pages: number, passing: number, failing: number): string;
  /** Pages without a verdict; nothing where there are none. */
  open(undecided: number, notJudged: number): string | undefined;
  readonly nothing: string;
  readonly sections: string;
  readonly criteria: string;
  readonly worst: string;
  readonly notJudged: string;
  readonly problems: string;
  readonly notices: string;
  readonly heads: {
    readonly section: string;
    readonly pages: string;
    readonly passes: string;
    readonly fails: string;
    readonly undecided: string;
    readonly notJudged: string;
    readonly toFix: string;
    readonly other: string;
    readonly criterion: string;
    readonly page: string;
    readonly score: string;
    readonly why: string;
  };
  readonly root: string;
  toFix(count: number): string;
  pages(count: number): string;
  line(line: number): string;
  more(count: number): string;
  /** What models were asked, and what it cost. */
  asked(calls: number, cost: string | undefined): string;
  ceiling(calls: number | undefined, cost: string | undefined): string;
  machines(shards: number): string;
  commit(sha: string): string;
  took(time: string): string;
}

const en: AuditWords = {
  title: 'Audit',
  state: {
    rejected: 'rejected',
    'needs-work': 'needs work',
    undecided: 'not decided',
    'not-judged': 'not judged',
    approved: 'passes',
  },
  headline: (pages, passing, failing) =>
    failing === 0
      ? `${passing === pages ? (pages === 1 ? 'The only page passes' : `All ${grouped(pages)} pages pass`) : `${grouped(passing)} of ${counted(pages, 'page')} ${passing === 1 ? 'passes' : 'pass'}`}.`
      : `${grouped(failing)} of ${counted(pages, 'page')} ${failing === 1 ? 'does' : 'do'} not pass, ${grouped(passing)} ${passing === 1 ? 'does' : 'do'}.`,
  open: (undecided, notJudged) => {
    const parts = [
      ...(undecided === 0 ? [] : [`${counted(undecided, 'page')} could not be decided`]),
      ...(notJudged === 0 ? [] : [`${counted(notJudged, 'page')} ${notJudged === 1 ? 'was' : 'were'} not judged`]),
    ];
    return parts.length === 0 ? undefined : `${listed(parts)}.`;
  },
  nothing: 'There is no page to judge.',
  sections: 'Sections',
  criteria: 'What is found most often',
  worst: 'Pages to look at first',
  notJudged: 'Not judged',
  problems: 'Parts that are missing or not believed',
  notices: 'Notes',
  heads: {
    section: 'Section',
    pages: 'Pages',
    passes: 'Pass',
    fails: 'Fail',
    undecided: 'Not decided',
    notJudged: 'Not judged',
    toFix: 'To fix',
    other: 'Could be better',
    criterion: 'Criterion',
    page: 'Page',
    score: 'Score',
    why: 'Why',
  },
  root: '(top level)',
  toFix: (count) => `${grouped(count)} to fix`,
  pages: (count) => counted(count, 'page'),
  line: (line) => `line ${line}`,
  more: (count) => `and ${grouped(count)} more`,
  asked: (calls, cost) =>
    calls === 0 ? 'No model was asked.' : `${counted(calls, 'model call')}${cost === undefined ? '' : `, ${cost}`}.`,
  ceiling: (calls, cost) =>
    `Ceiling: ${listed([...(calls === undefined ? [] : [counted(calls, 'model call')]), ...(cost === undefined ? [] : [cost])])}.`,
  machines: (shards) => `Judged in ${counted(shards, 'shard')}.`,
  commit: (sha) => `Commit ${sha}.`,
  took: (time) => `It took ${time}.`,
};

/** In every language that reports have. */
export const auditWords: Readonly<Record<ReportLanguage, AuditWords>> = { en, de: en, fr: en, es: en, ja: en };
