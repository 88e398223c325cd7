import type { z } from 'zod';
import type { Criterion } from '../review/reviewer.ts';
import type { Mode } from '../verdict/whole.ts';

/** What a configuration must know of a built-in checker. */
export interface CheckerFacts {
  readonly responsibility: string;
  readonly criteria: readonly Criterion[];
  /** The weight of its vote when the team says nothing. */
  readonly defaultWeight: number;
  /** Whether its blocking finding rejects whatever the others say: a leaked key or a dead link is no matter of averages. */
  readonly vetoByDefault?: true;
  /** Whether it looks for the terms of the configuration. */
  readonly takesTerms?: true;
  /** What models are told to leave to it. */
  readonly covers?: string;
  /** The settings that it takes. */
  readonly options: z.ZodType<Readonly<Record<string, unknown>>>;
}

/** The mode of a run: what was asked for, else enforced where a team has written down what matters to it. */
export function modeOf(asked: Mode | undefined, configFound: boolean): Mode {
  return asked ?? (configFound ? 'enforce' : 'advise');
}

/** The presets that join the checkers when nobody declared reviewers. */
const defaultPresets: readonly string[] = ['brand-voice', 'legal-compliance', 'technical-accuracy'];

/** What decides whether models judge although no reviewers were declared. */
export interface ModelPresence {
  readonly modelNamed: boolean;
}

/**
 * The reviewers of a run for which none were declared. A named model is enough for the presets to join: a run without
 * credentials must then say that they are missing, and not quietly judge by less.
 */
export function defaultReviewers(checkers: Iterable<string>, access: ModelPresence): readonly string[] {
  return [...checkers, ...(access.modelNamed ? defaultPresets : [])];
}
