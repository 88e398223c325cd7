import type { Decision } from '../../../../src/verdict/verdict.ts';
import type { Files } from '../../../support/git/files.ts';

/** One change to a small repository on which the checkers were once wrong, and what must come out. */
export interface FieldCase {
  readonly name: string;
  /** Why this is the right answer. */
  readonly why: string;
  readonly base?: Files;
  readonly head: Files;
  /** Criteria of which there is no finding; `*` for any. */
  readonly absent?: readonly string[];
  /** Criteria that are found, with the text that a finding is about. */
  readonly present?: readonly (string | readonly string[])[];
  /** Texts that no finding is about. */
  readonly silentOn?: readonly string[];
  /** Texts that some finding is about. */
  readonly foundOn?: readonly string[];
  readonly verdict?: Decision;
}
