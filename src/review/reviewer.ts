import { z } from 'zod';
import type { Condition } from '../content/condition.ts';
import { type PageKind, pageKinds } from '../content/page-kind.ts';
import { criterionKindSchema, severitySchema } from './review.ts';

/** One closed question of a rubric. */
export const criterionSchema = z.strictObject({
  /** Short and stable: it is shown to writers, kept in records, and part of the key under which a review is reused. */
  id: z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/),
  /** What must hold, in one or two sentences; the question to the model is whether it does. */
  text: z.string().min(1).max(1000),
  kind: criterionKindSchema,
  severity: severitySchema,
  /** How much it counts in the reviewer's score. */
  weight: z.number().positive().max(100).default(1),
  /** Where the rule is written down. */
  source: z.string().max(500).optional(),
  /** Whether it applies to every page that is asked about, so that "not applicable" is no answer; `judged` when absent. */
  applies: z.enum(['always', 'judged']).exactOptional(),
  /** The kinds of pages on which it is asked; all, and pages of no known kind, when absent. */
  for: z.array(z.enum(pageKinds)).min(1).exactOptional(),
  /** What it cannot be answered without; it is not asked where that is missing. */
  needs: z.literal('references').exactOptional(),
  /** The date of the law or guide that it states, for criteria that age. */
  asOf: z.iso.date().optional(),
});
export type Criterion = z.infer<typeof criterionSchema>;

/** A reference given to a model reviewer: a style guide, a glossary, product facts; read from the base commit. */
export interface Reference {
  readonly path: string;
  readonly text: string;
}

interface ReviewerCommon {
  /** The name under which the team declared it. */
  readonly name: string;
  /** One sentence: what it looks after. */
  readonly responsibility: string;
  readonly criteria: readonly Criterion[];
  /** Votes count by this; 0 advises. At most three decimal places. */
  readonly weight: number;
  readonly required: boolean;
  /** What of it rejects, whatever the strategy says: nothing, its findings that block, or whatever keeps it from approving. */
  readonly veto: boolean | 'approval';
  /** The score at which it approves, 0..100. */
  readonly threshold: number;
  readonly timeoutMs: number;
  /** Keys that earlier phases must have produced before it is asked, beside the page; none when absent. */
  readonly inputs?: readonly string[];
  /** The key under which its review is written down; `review.<name>` when absent. */
  readonly output?: string;
  /** The pages that it judges; all when absent. */
  readonly when?: Condition;
}

/** A reviewer that asks a language model closed questions. */
export interface ModelReviewer extends ReviewerCommon {
  readonly kind: 'model';
  readonly references: readonly Reference[];
  /** The team's own words to the model about how to judge; read from the base commit. */
  readonly guidance?: string;
  /** What checkers of the same run look after, in a few words each; the same for all model reviewers of a run. */
  readonly covered?: readonly string[];
  /** How often each question is asked before it counts; blocking failures are confirmed in any case. */
  readonly samples: number;
  /** Criteria that are not asked on any page, because it has no references to answer them by; none when absent. */
  readonly unasked?: readonly string[];
  /** Overrides the run's model. */
  readonly model?: string;
}

/** A reviewer that is code: no key, no network, the same answer every time. */
export interface RulesReviewer extends ReviewerCommon {
  readonly kind: 'rules';
  /** Which checker of `review/rules` it is. */
  readonly checker: string;
  /** The checker's own settings, already validated by it. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** A named responsibility with criteria, a weight and a say. */
export type Reviewer = ModelReviewer | RulesReviewer;

/** The criteria that are asked about a page of these kinds: all but those that are for other kinds. */
export function criteriaFor(criteria: readonly Criterion[], kinds: readonly PageKind[]): readonly Criterion[] {
  return criteria.filter((criterion) => criterion.for?.some((kind) => kinds.includes(kind)) ?? true);
}
