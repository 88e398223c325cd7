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
    readonly mostFound: string;
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
