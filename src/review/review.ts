import { z } from 'zod';

/** How much an unmet criterion matters: only `blocking` can keep a page from being approved on its own. */
export const severitySchema = z.enum(['blocking', 'warning', 'info']);

/** The polarity of a criterion, which decides what evidence an answer needs. */
export const criterionKindSchema = z.enum(['must-not-contain', 'must-contain', 'judgement']);

/** The answer to one closed question. */
export const answerStatusSchema = z.enum(['met', 'not_met', 'not_applicable', 'uncertain']);
export type AnswerStatus = z.infer<typeof answerStatusSchema>;

/** A place in the text: 1-based lines and columns, columns in UTF-16 units, the end exclusive. */
const rangeSchema = z.lazy(() =>
  z.strictObject({
    startLine: z.int().min(1),
    startColumn: z.int().min(1),
    endLine: z.int().min(1),
    endColumn: z.int().min(1),
  }),
);

/** Where the quoted text stands. */
const regionSchema = z.enum(['prose', 'heading', 'alt-text', 'code', 'comment', 'hidden', 'front-matter', 'markup']);

/** How the quote was found: `near` is shown and never blocks. */
const quoteMatchSchema = z.enum(['exact', 'canonical', 'look-alike', 'near']);

/** A quote that our code found in the text, with its position. */
export const locatedQuoteSchema = z.lazy(() =>
  z.strictObject({
    text: z.string(),
    match: quoteMatchSchema,
    region: regionSchema,
    range: rangeSchema,
  }),
);
export type LocatedQuote = z.infer<typeof locatedQuoteSchema>;

/** Whether the change brought the problem in: only `changed` can block. `whole-page` is for something that is absent. */
const standingSchema = z.enum(['changed', 'already-there', 'whole-page']);

/** Who waived a finding and why: until when by an exception of the base commit, or since when in the pull request itself. */
export const waiverSchema = z.lazy(() =>
  z.union([
    z.strictObject({
      /** The short name of the exception. */
      exception: z.string(),
      reason: z.string(),
      owner: z.string(),
      until: z.string(),
    }),
    z.strictObject({
      /** Whoever said so, as @name. */
      people: z.array(z.string()).min(1),
      reason: z.string(),
      /** When the last of them did. */
      at: z.string(),
    }),
  ]),
);
export type Waiver = z.infer<typeof waiverSchema>;

/** One thing a reviewer wants the writer to know. */
export const findingSchema = z.lazy(() =>
  z.strictObject({
    /** Stable for the same reviewer, criterion, path and quote, whatever the line; 16 hex digits. */
    fingerprint: z.string().regex(/^[0-9a-f]{16}$/),
    criterion: z.string(),
    severity: severitySchema,
    message: z.string(),
    standing: standingSchema,
    /** What our code found in the text; absent when the model's quote could not be located or nothing can be quoted. */
    quote: locatedQuoteSchema.optional(),
    /** The other of two places that do not go together, where our code found it. */
    also: locatedQuoteSchema.exactOptional(),
    /** Where it is; that of the quote, or of what a checker points at. */
    range: rangeSchema.optional(),
    /** A replacement for exactly `range`; empty where it is to be taken out. */
    suggestion: z.string().optional(),
    /** Whether the suggestion of a model was tried: what was not, or did not help, is advice. Absent for those of checkers. */
    fix: z.enum(['tested', 'untested']).exactOptional(),
    /** What somebody has to know to fix it, and the page does not tell. */
    lacks: z.string().exactOptional(),
    /** True when this finding keeps the reviewer from approving: blocking, in changed text, with evidence, confirmed. */
    blocks: z.boolean(),
    /** Set when somebody who may waived it: it is shown, and counts for nothing. */
    waived: waiverSchema.exactOptional(),
    /** Where the rule is written down (a source, a page of the style guide). */
    source: z.string().optional(),
  }),
);
export type Finding = z.infer<typeof findingSchema>;

/** What a reviewer answered to one criterion, after its evidence was checked. */
export const answerSchema = z.lazy(() =>
  z.strictObject({
    criterion: z.string(),
    status: answerStatusSchema,
    reason: z.string(),
    /** Why our code changed the model's answer (an unlocatable quote, a split between samples); absent if it did not. */
    changedBecause: z.string().optional(),
  }),
);
export type Answer = z.infer<typeof answerSchema>;

/** What the review cost; zero for checkers. */
export const usageSchema = z.lazy(() =>
  z.strictObject({
    calls: z.int().min(0),
    promptTokens: z.int().min(0),
    cachedTokens: z.int().min(0),
    completionTokens: z.int().min(0),
    /** Calls whose answer carried no usage: the sums above are then too low. */
    unmeteredCalls: z.int().min(0),
  }),
);
export type Usage = z.infer<typeof usageSchema>;

/** WHAT a reviewer said about one file. How its task ended is the outcome's business. */
export const reviewSchema = z.lazy(() =>
  z.strictObject({
    reviewer: z.string(),
    kind: z.enum(['model', 'rules']),
    answers: z.array(answerSchema),
    findings: z.array(findingSchema),
    /** 0..100, derived from the answers, rounded down; null when no criterion was decided. */
    score: z.int().min(0).max(100).nullable(),
    /** Derived: the score reaches the reviewer's own threshold and no finding blocks. */
    approved: z.boolean(),
    /** One line each on what could not be decided; when not empty, the file cannot be approved. */
    undecided: z.array(z.string()),
    /** Lines that no request carried; when not empty, the file cannot be approved. */
    unread: z.array(z.strictObject({ start: z.int().min(1), end: z.int().min(1) })),
    /** Criteria of which a question got no answer, so that a later run has to ask again; absent when all did. */
    unanswered: z.array(z.string()).exactOptional(),
    /** Answers that changed when asked again, out of those asked twice. */
    flips: z.strictObject({ changed: z.int().min(0), asked: z.int().min(0) }),
    usage: usageSchema,
    /** The model that answered; `insteadOf` names the one that gave no answer, where it is the fallback's. Absent for checkers. */
    answeredBy: z
      .strictObject({ model: z.string(), insteadOf: z.string().exactOptional(), because: z.string().exactOptional() })
      .exactOptional(),
    /** Things worth saying about how the review came about (a fallback that was used, a rule that stood down). */
    notes: z.array(z.string()),
  }),
);
export type Review = z.infer<typeof reviewSchema>;

/** The usage of a review that asked no model. */
export const noUsage: Usage = { calls: 0, promptTokens: 0, cachedTokens: 0, completionTokens: 0, unmeteredCalls: 0 };
