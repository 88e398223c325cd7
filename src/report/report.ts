import type { LeftOut, LineRange } from '../content/content.ts';
import type { TaskOutcome } from '../engine/outcome.ts';
import type { Strategy } from '../engine/votes/strategy.ts';
import type { ReportLanguage } from '../review/report-language.ts';
import type { Review, Usage, Waiver } from '../review/review.ts';
import type { Criterion, Reviewer } from '../review/reviewer.ts';
import type { Ballot } from '../verdict/ballot.ts';
import type { VerdictPolicy } from '../verdict/policy.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { Mode, Whole } from '../verdict/whole.ts';

/** What was judged. */
export type Subject =
  | {
      readonly kind: 'pull-request';
      readonly repository: string;
      readonly number: number;
      readonly headSha: string;
      readonly baseSha: string;
      /** The web address of the repository's host, without a trailing slash. */
      readonly serverUrl: string;
      readonly fromFork: boolean;
      /** It is judged like any other: a green check would survive its becoming ready. */
      readonly draft?: boolean;
    }
  | {
      readonly kind: 'merge-group';
      readonly repository: string;
      readonly headSha: string;
      readonly baseSha: string;
      readonly serverUrl: string;
    }
  | { readonly kind: 'local'; readonly directory: string; readonly range: string | undefined };

/** What the report needs of a reviewer: its declaration without the texts that it works with. */
export type ReviewerSummary = Pick<
  Reviewer,
  'name' | 'kind' | 'responsibility' | 'weight' | 'required' | 'veto' | 'threshold'
> & { readonly criteria: readonly Pick<Criterion, 'id' | 'text' | 'weight' | 'source'>[] };

/** One reviewer's part in the verdict on one file. */
export interface ReviewerReport {
  readonly reviewer: ReviewerSummary;
  readonly outcome: Pick<TaskOutcome, 'status' | 'durationMs'> & {
    readonly cause?: string;
    /** When it began, in milliseconds after the run of its page did; absent when it never began. */
    readonly startedMs?: number;
    /** The phase that it ran in. */
    readonly phase?: string;
  };
  /** Present when the task completed. */
  readonly review?: Review;
  /** The run that this review was taken from, when it was not asked again. */
  readonly reusedFrom?: string;
}

/** A task that is not a reviewer, or a phase that was stopped: shown so that nothing is silent. */
export interface PhaseReport {
  readonly name: string;
  readonly status: 'completed' | 'stopped' | 'skipped';
  readonly reason?: string;
}

/** Everything about one file. */
export interface FileReport {
  readonly path: string;
  readonly blobSha: string;
  readonly changedLines: readonly LineRange[];
  readonly commentableLines: readonly LineRange[];
  readonly verdict: Verdict;
  readonly reviewers: readonly ReviewerReport[];
  readonly phases: readonly PhaseReport[];
  /** The phase whose closed gate ended the run of this file; absent when none did. */
  readonly stoppedAt?: string;
  /** How the votes on this file were counted, when not as the run does. */
  readonly strategy?: Strategy;
  /** What the verdict was made from. */
  readonly ballots?: readonly Ballot[];
  /** The ids of its findings, by their keys; absent where there are none, and in older records. */
  readonly ids?: Readonly<Record<string, string>>;
  /** What is waived on it, by the key of the finding; absent when nothing is. */
  readonly waived?: Readonly<Record<string, Waiver>>;
  /** Reviewers that have no part in this file, because of a condition of the team; absent when all have. */
  readonly notAsked?: readonly { readonly name: string; readonly reason: string }[];
  readonly durationMs: number;
  /** The page as it was judged; absent where it is no longer at hand. Too much for a record, and not part of one. */
  readonly text?: string;
  /** Who wrote what into the context of the page, and when; a record has it with the values. */
  readonly trail?: readonly { readonly at: string; readonly author: string; readonly key: string }[];
}

/** The decision of the whole, with what its reader should do next, in one sentence. */
export interface Overall extends Whole {
  readonly nextAction: string;
}

/** An exception of the team, as reports name it. */
interface ExceptionReport {
  readonly id: string;
  readonly criterion: string;
  readonly page: string;
  readonly owner: string;
  readonly until: string;
}

/** What became of the exceptions of the team in a run. */
export interface ExceptionFacts {
  readonly used: readonly ExceptionReport[];
  /** Their page was judged, and nothing on it is what they waive. */
  readonly unused: readonly ExceptionReport[];
  readonly expired: readonly (ExceptionReport & { readonly matched: boolean })[];
  /** Would have been used, and did not count. */
  readonly refused: readonly (ExceptionReport & { readonly why: string })[];
}

/** What somebody waived in the pull request itself, as reports name it. */
interface SpokenReport {
  /** As @name. */
  readonly by: string;
  readonly at: string;
  /** The ids of findings, or the label. */
  readonly what: string;
}

/** What became of the waivers of people in the pull request. */
export interface SpokenFacts {
  readonly used: readonly SpokenReport[];
  /** There is nothing that they are about, or no longer. */
  readonly unused: readonly SpokenReport[];
  /** They do not count. */
  readonly refused: readonly (SpokenReport & { readonly why: string })[];
}

/** Reviewers whose model could not be asked because nobody gave it a key or a name. */
export interface UnaskedModel {
  /** Null when no model is named. */
  readonly model: string | null;
  readonly reviewers: readonly string[];
  /** Whether the team lets the others decide alone. */
  readonly skipped: boolean;
}

/** A configuration that the one of the run extends. */
export interface ExtendedConfiguration {
  /** As it is named there: `owner/repo/path@ref`, or a path of the same repository. */
  readonly source: string;
  /** The commit that it was read at; null where that is the commit of the configuration itself. */
  readonly commit: string | null;
  /** SHA-256 of its text. */
  readonly digest: string;
  /** Whether it can only ever be this text. */
  readonly pinned: boolean;
}

/** Everything any output may say. One model, many renderers; all text in it is untrusted until neutralised. */
export interface Report {
  readonly schema: 1;
  /** The gate's own version. */
  readonly version: string;
  readonly gateId: string;
  readonly mode: Mode;
  /** What our own words in it are written in. */
  readonly language: ReportLanguage;
  readonly subject: Subject;
  readonly policy: VerdictPolicy;
  /** Where the configuration came from: a path at the base commit, or the built-in defaults. */
  readonly configuration: {
    readonly path: string;
    readonly found: boolean;
    /** What it extends, the nearest first, as it was read; absent when nothing. */
    readonly extends?: readonly ExtendedConfiguration[];
  };
  readonly overall: Overall;
  readonly files: readonly FileReport[];
  readonly leftOut: readonly LeftOut[];
  /** Reasons beside the pages that keep the change from passing; each also stands in the reason of the whole. */
  readonly holds: readonly string[];
  /** One line each: degraded outputs, a configuration changed by the pull request, an endpoint that was left alone for a while. */
  readonly notices: readonly string[];
  /** Said before everything else, right below the verdict: the models that should have judged had no key, or have no name. */
  readonly unasked?: UnaskedModel;
  /** Absent where the team has no exceptions. */
  readonly exceptions?: ExceptionFacts;
  /** Absent where nobody waived anything in the pull request. */
  readonly spoken?: SpokenFacts;
  readonly usage: Usage;
  /** In US dollars, when prices are known. */
  readonly cost?: number;
  /** What each reviewer asked of a model in this run, over all files; what was taken from earlier runs cost nothing. */
  readonly spending?: readonly {
    readonly reviewer: string;
    readonly model: string;
    readonly usage: Usage;
    /** In US dollars, when the price of its model is known. */
    readonly cost?: number;
  }[];
  readonly model?: {
    readonly name: string;
    readonly endpoint: string;
    /** What was learned about the endpoint, one line each: how it holds answers to a shape, what it rejects. */
    readonly learned: readonly string[];
  };
  readonly startedAt: string;
  readonly durationMs: number;
  /** The web address of the run's page, where there is one. */
  readonly runUrl?: string;
}

/** What became of one output. A failure is a warning and never changes the verdict. */
export type Published =
  | { readonly ok: true; readonly url?: string; readonly id?: number }
  | { readonly ok: false; readonly warning: string }
  /** The token may not do it, in this run as in the next: left undone, said in the log and the summary, and no warning. */
  | { readonly ok: false; readonly mayNot: string }
  | { readonly ok: true; readonly skipped: string };

/** Port: one place where a report is shown. It never throws for what the outside does. */
export interface ReportSink {
  readonly name: string;
  /** Told that a report is about to come: it may already read what it needs, whatever the report will say. It is told once at most. */
  prepare?(signal: AbortSignal): void;
  publish(report: Report, signal: AbortSignal): Promise<Published>;
}
