import type { z } from 'zod';
import type { ChangedFile, Reached, ReadResult, Snapshot } from '../../content/content.ts';
import type { SiteChoice } from '../../content/dialects/site.ts';
import type { Page, Span } from '../../content/page.ts';
import type { Criterion } from '../reviewer.ts';
import type { ChangeKind } from './safe-change.ts';

/** What a checker saw, before severity, standing and evidence are worked out. */
export interface RawFinding {
  readonly criterion: string;
  readonly message: string;
  /** The text that it is about; absent when something is missing from the page as a whole. */
  readonly span?: Span;
  /** A replacement for exactly `span`; it is offered only where it is safe, so the message must not depend on it. */
  readonly suggestion?: string;
  /** What the replacement changes; words when absent. */
  readonly changes?: ChangeKind;
  /** What identifies the finding where the text under `span` does not: a missing key, a line number of another tool. */
  readonly subject?: string;
  /** The text must not be repeated in any report: a secret, personal data. */
  readonly sensitive?: boolean;
  /** Set by a checker that knows better than the changed lines whether this change brought the problem in. */
  readonly standing?: 'changed' | 'already-there';
  /** Set where the checker cannot be sure: the finding is advice whatever its criterion is, and the criterion stays undecided. */
  readonly isUnsure?: boolean;
  readonly source?: string;
}

/** Everything a checker found on one page. */
export interface CheckResult {
  readonly findings: readonly RawFinding[];
  /** Why criteria do not apply to this page: one line for all of them, or one line each. */
  readonly notApplicable?: string | Readonly<Record<string, string>>;
  /** One line each on what could not be decided: the page is then not approved. */
  readonly undecided?: readonly string[];
  readonly notes?: readonly string[];
}

/** Reads a data file that comes with the program, by its name; what ends in ".br" is decompressed. */
export type ReadAsset = (name: string) => Promise<Uint8Array>;

/** A bound on computing time that grows with the page: a long page is not a hostile one. */
export interface TimeLimit {
  readonly baseMs: number;
  readonly perThousandCharactersMs: number;
}

/** What a checker may use beside the page itself. */
export interface RulesTools {
  readonly head: Snapshot;
  readonly base: Snapshot;
  /** All files of the change, content or not: a link may point to one that it removes. */
  readonly changed: readonly ChangedFile[];
  /** The paths that are judged in this run, in order. */
  readonly pages: readonly string[];
  /** What the configuration says of the generator of the site; found out from the files of the base when absent. */
  readonly site?: SiteChoice;
  readonly asset: ReadAsset;
  /** A file that an earlier step of the job left in the workspace; never one of the change. */
  results(path: string): Promise<ReadResult>;
  /** Asks an address of another site; only where the team has switched that on. */
  reach(url: string, signal: AbortSignal): Promise<Reached>;
  readonly signal: AbortSignal;
}

/** What is known about a checker without loading it: enough to validate a configuration and to write the manual. */
export interface CheckerDescription {
  readonly name: string;
  readonly responsibility: string;
  /** Its closed questions with the severities that they have when the team says nothing. */
  readonly criteria: readonly Criterion[];
  /** The weight of its vote when the team says nothing: checkers of style advise. */
  readonly defaultWeight: number;
  /** Whether its blocking finding rejects whatever the others say, when the team says nothing. */
  readonly vetoByDefault?: true;
  /**
   * Set when what the others say of a page cannot be relied on before it looked: it then takes part in every run, declared
   * or not. It is linear in the page and needs nothing else, so that it can look on any thread; `undefined` for the rare page of
   * which only the generator of its site tells what readers see.
   */
  screen?(page: Page, options: unknown): CheckResult | undefined;
  /** Set when it looks at headings, links and other marks: pages of bare text are not applicable. */
  readonly needsMarks?: true;
  /** Set when it asks what only a whole page has: in the template of a site everything that it finds is advice. */
  readonly needsWholePage?: true;
  /** Set when it knows only English: other pages are not applicable. */
  readonly language?: 'en';
  /** Set when its findings are those of another program, so that judging a changed page again tells nothing about them. */
  readonly repeats?: true;
  /** Set when it looks for the terms of the configuration: it takes part wherever there are some. */
  readonly takesTerms?: true;
  /** What models are told to leave to it, in a few words; absent where they had better look as well. `{name}` is the reviewer's. */
  readonly covers?: string;
  /** The settings it takes under `options`. */
  readonly options: z.ZodType<Readonly<Record<string, unknown>>>;
}

/** A deterministic reviewer's judgement: no key, no network, the same answer every time. */
export interface Checker extends CheckerDescription {
  /** `options` must have passed the schema; anything else is a bug and throws. */
  check(page: Page, options: unknown, tools: RulesTools): Promise<CheckResult>;
}

interface CheckerDefinition<Options extends Readonly<Record<string, unknown>>>
  extends Omit<CheckerDescription, 'options'> {
  readonly options: z.ZodType<Options>;
  check(page: Page, options: Options, tools: RulesTools): Promise<CheckResult>;
}

/** Ties a checker to the type of its own options, so that its code reads them without a cast. */
export function defineChecker<Options extends Readonly<Record<string, unknown>>>(
  definition: CheckerDefinition<Options>,
): Checker {
  return {
    ...definition,
    check: async (page, options, tools) => definition.check(page, definition.options.parse(options), tools),
  };
}
