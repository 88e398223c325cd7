import type { RawFinding } from '../../checker.ts';
import type { Anchors } from './anchors.ts';
import type { Address } from './page-addresses.ts';
import type { Target } from './targets.ts';

/** A link with what it asks of the repository. */
export interface Aimed {
  readonly link: Address;
  readonly target: Target;
}

/** A link that leads nowhere as far as the repository tells, and what would be said of it. */
export interface Suspect extends Aimed {
  readonly finding: RawFinding;
  /** The file that is missing, or the page that has no such place. */
  readonly file: string;
  /** The finding where somebody knows for sure which file the address means. */
  readonly meaning?: (file: string) => RawFinding;
}

/** A link to a place that nobody sees, which may be there all the same; the reason as the end of "3 links ...". */
export interface Doubtful extends Suspect {
  readonly why: string;
}

/** The links of a page that lead nowhere, those that may, and for each that cannot be judged the reason, as the end of "3 links ...". */
export interface Found {
  readonly suspects: readonly Suspect[];
  readonly doubtful: readonly Doubtful[];
  readonly unknown: readonly string[];
  /** The places of the other pages that links name. */
  readonly anchors: ReadonlyMap<string, Anchors>;
}
