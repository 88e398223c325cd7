import type { Decision } from '../verdict/verdict.js';
/** One thing that a writer should know about a page. */
export interface JudgedFinding {
    /** `reviewer/criterion`. */
    readonly rule: string;
    /** Whether it keeps the page from being approved. */
    readonly blocks: boolean;
    /** How other tools would show it; where nothing is enforced, nothing is an error. */
    readonly level: 'error' | 'warning' | 'note';
    /** What is wrong, and what to write instead. */
    readonly message: string;
    /** 1-based, both ends included. */
    readonly lines: {
        readonly start: number;
        readonly end: number;
    };
    /** The words of the page that it is about, where there are any. */
    readonly quote?: string;
    /** The same for the same words of a page wherever they move. */
    readonly id: string;
}
/** What one reviewer said about a page. */
export interface JudgedBy {
    readonly name: string;
    readonly kind: 'model' | 'rules';
    readonly status: 'completed' | 'blocked' | 'failed' | 'timed-out' | 'skipped' | 'cancelled';
    /** Null when it did not complete. */
    readonly approved: boolean | null;
    readonly score: number | null;
    /** Why it did not complete, in one line. */
    readonly cause?: string;
}
/** The verdict on a page. */
export interface JudgedPage {
    readonly path: string;
    readonly verdict: Decision;
    readonly score: number;
    readonly reason: string;
    readonly reviewers: readonly JudgedBy[];
    readonly findings: readonly JudgedFinding[];
    readonly warnings: readonly string[];
}
/** The verdict on everything that was to be judged. All words in it may be the pages': show them as text only. */
export interface Judgement {
    readonly verdict: Decision;
    /** Whether the gate lets it pass: approved, or anything at all in `advise` mode. */
    readonly passed: boolean;
    readonly reason: string;
    /** What to do next, in one sentence. */
    readonly nextAction: string;
    readonly pages: readonly JudgedPage[];
    /** What was not given to the reviewers. */
    readonly leftOut: readonly {
        readonly path: string;
        readonly reason: string;
    }[];
    readonly notices: readonly string[];
    /** The whole report in one of the forms that `content-gate check --format` knows: `json`, `markdown`, `sarif` and others. */
    render(format: string): string;
}
/** What came of a request: a judgement, or everything that kept it from being made, one line each. */
export type Judged = {
    readonly ok: true;
    readonly judgement: Judgement;
} | {
    readonly ok: false;
    readonly problems: readonly string[];
};
