import type { Exclusion } from '../../content/content.ts';
import type { Policy, Strategy } from '../../engine/votes/strategy.ts';
import type { Flip } from '../../verdict/flips.ts';
import type { BallotContribution, Decision } from '../../verdict/verdict.ts';
import type { Headline } from '../headline.ts';
import type { NextAction } from '../next-action.ts';
import type { Remedy } from '../remedy.ts';
import type { ShownFinding } from '../shown-findings.ts';
import type { Why } from '../why.ts';
import type { CheckWords } from './check-words.ts';

/** How a reviewer voted, as a table shows it. */
export type VoteKind =
  | 'approves'
  | 'approves-partly'
  | 'does-not-approve'
  | 'does-not-approve-partly'
  | 'nothing-applied'
  | 'no-review'
  | 'failed'
  | 'blocked'
  | 'timed-out'
  | 'not-asked'
  | 'cancelled';

/** A weight of models' work. */
export interface UsageFacts {
  readonly calls: number;
  readonly promptTokens: number;
  readonly cachedTokens: number;
  readonly completionTokens: number;
  readonly unmeteredCalls: number;
  readonly cost: number | undefined;
}

/** Why a command was not followed. */
export type NotFollowed =
  | 'no-write'
  | 'unknown-write'
  | 'edited'
  | 'comments-off'
  | 'verb'
  | 'id'
  | 'reason'
  | 'too-many'
  | 'running'
  | 'no-run'
  | 'not-rerun'
  | 'no-record';

/** The answers to commands, in one language; what is put in is neutralised or ours. */
interface CommandWords {
  /** `link` is Markdown. */
  answerTo(link: (words: string) => string): string;
  readonly why: Readonly<Record<NotFollowed, string>>;
  /** One line each on what can be said. */
  readonly help: readonly string[];
  unknownId(id: string): string;
  ofCommit(head: string): string;
  reviewer(name: string, responsibility: string): string;
  readonly holds: string;
  readonly holdsNothing: string;
  /** `command` is Markdown. */
  waysOn(command: string): string;
}

/**
 * Everything that we say ourselves in a report, in one language. What is put in comes from others and is not translated;
 * each place neutralises the whole sentence.
 */
export interface Words {
  /** BCP 47, for the page that says which language it is in. */
  readonly tag: string;
  readonly decision: Readonly<Record<Decision, string>>;
  /** Between a verdict and its reason. */
  readonly colon: string;
  /** At the end of a sentence. */
  readonly stop: string;
  headline(headline: Headline): string;
  why(why: Why): string;
  /** What would let the page pass; `needed` where a score decides. */
  remedy(remedy: Remedy, of: number, needed: number | undefined): string;
  nextAction(action: NextAction): string;
  /** Where the first thing to do is, and what to do there: the two parts of that `nextAction`. */
  fixPlace(path: string, line: number | undefined): string;
  fixWords(shown: ShownFinding): string;
  readonly first: string;
  readonly advisory: string;
  /** What stands right below the verdict, because the verdict cannot be understood without it. */
  readonly standing: {
    /** `model` is null when none is named. */
    unasked(model: string | null, reviewers: readonly string[], skipped: boolean): string;
    noConfiguration(path: string): string;
  };
  /** Stands in brackets after the verdict on a pull request that is not ready. */
  readonly draft: string;
  readonly place: {
    line(line: number): string;
    lines(first: number, last: number): string;
    readonly wholePage: string;
  };
  readonly finding: {
    /** A finding that an exception of the team takes the effect of. */
    waived(owner: string, until: string, reason: string): string;
    /** One that people waived in the pull request itself. */
    waivedHere(people: string, at: string, reason: string): string;
    readonly now: string;
    readonly against: string;
    readonly fix: string;
    readonly takeOut: string;
    /** A label on what keeps the page from passing. */
    readonly toFix: string;
    lacks(fact: string): string;
    readonly alreadyThere: string;
    readonly onlyAdvice: string;
    readonly notConfirmed: string;
    points(points: number, others: number): string;
  };
  readonly remark: {
    body(remarks: number): string;
    readonly fixed: string;
    readonly moved: string;
  };
  readonly fold: {
    couldBeBetter(findings: number): string;
    alreadyThere(findings: number): string;
    passing(pages: number): string;
    notChecked(files: number): string;
    readonly votes: string;
    readonly howJudged: string;
    readonly everyAnswer: string;
    more(rest: number): string;
    moreProblems(rest: number): string;
    notShown(findings: number): string;
  };
  /** Where a reader finds what did not fit. */
  readonly elsewhere: {
    readonly file: string;
    readonly artifact: string;
    /** `link` is Markdown. */
    run(link: (words: string) => string): string;
  };
  readonly table: {
    readonly reviewer: string;
    readonly vote: string;
    readonly score: string;
    readonly weight: string;
    readonly counts: string;
    readonly time: string;
    readonly file: string;
    readonly why: string;
    readonly criterion: string;
    readonly answer: string;
    readonly reason: string;
    readonly required: string;
    readonly veto: string;
    readonly reused: string;
    readonly none: string;
  };
  readonly vote: Readonly<Record<VoteKind, string>>;
  readonly role: Readonly<Record<Exclude<BallotContribution['role'], 'voted' | 'counted-against'>, string>>;
  readonly answers: Readonly<Record<'met' | 'not_met' | 'not_applicable' | 'uncertain', string>>;
  /** Before the reason of a page that has votes enough and does not pass. */
  readonly enough: string;
  /** A line that says what decided, before the sum. */
  arithmetic(strategy: Strategy, counted: boolean, sum: string): string;
  /** How a sum goes on that has to reach something; with signs where a language has no words of its own for it. */
  sum(inWords: string): string;
  /** `either`: whatever the vote, as long as it is one. */
  flip(flip: Flip, either: boolean): string;
  slowest(reviewer: string, time: string): string;
  readonly open: {
    undecided(names: readonly string[], what: string): string;
    absent(name: string, cause: string): string;
    unread(name: string, lines: string): string;
    phase(name: string, status: 'stopped' | 'skipped', reason: string | undefined): string;
    notAsked(name: string, reason: string): string;
    notRead(path: string, why: string): string;
  };
  readonly how: {
    /** The short names of exceptions; a dash where there are none. */
    exceptions(used: string, unused: string, expired: string): string;
    /** What people waived in the pull request itself; a dash where there is nothing. */
    waivedHere(used: string, unused: string): string;
    policy(policy: Policy, rule: string): string;
    readonly rule: Readonly<Record<Strategy, string>>;
    configuration(path: string, found: boolean, atBase: boolean): string;
    /** What the configuration extends; `commit` is null where that is the commit of the configuration itself. */
    extends(source: string, commit: string | null): string;
    readonly enforce: string;
    readonly advise: string;
    readonly noModel: string;
    model(name: string, endpoint: string, usage: UsageFacts): string;
    spending(reviewer: string, model: string | undefined, usage: UsageFacts): string;
    learned(what: string): string;
    askedAgain(asked: number, changed: number): string;
    reviews(done: number, of: number, files: number, time: string, reused: number): string;
    commit(head: string, base: string): string;
    gate(version: string, at: string): string;
    readonly thisRun: string;
    moreReviewers(rest: number): string;
  };
  /** What the gate answers to commands in a comment. */
  readonly commands: CommandWords;
  /** What `check` says beside the report. */
  readonly check: CheckWords;
  readonly page: {
    readonly title: string;
    readonly contents: string;
    readonly timeline: string;
    readonly trail: string;
    readonly when: string;
    readonly who: string;
    readonly what: string;
    readonly noText: string;
    readonly findings: string;
  };
  exclusion(exclusion: Exclusion): string;
  duration(ms: number): string;
  list(words: readonly string[]): string;
  /** Words of the page, between the marks of the language. */
  quoted(text: string): string;
  number(value: number): string;
}
