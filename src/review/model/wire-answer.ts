import { z } from 'zod';
import { answerStatusSchema } from '../review.ts';

/**
 * The shape that every reviewer's answer has on the wire. One for all, so that requests share their prefix; only what
 * every known endpoint accepts in strict mode: all properties required, null for "none", no bounds, no patterns.
 */
export const wireAnswerFormat = {
  name: 'review',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['nonce', 'answers'],
    properties: {
      nonce: { type: 'string' },
      answers: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['criterion', 'reason', 'quote', 'status', 'suggestion'],
          properties: {
            criterion: { type: 'string' },
            reason: { type: 'string' },
            quote: { type: ['string', 'null'] },
            status: { type: 'string', enum: answerStatusSchema.options },
            suggestion: { type: ['string', 'null'] },
          },
        },
      },
    },
  },
} as const;

const trimmed = (longest: number) => z.string().trim().max(longest);

/** What we accept of an answer: the wire shape to the letter, with the bounds that endpoints cannot enforce. */
export const wireAnswerSchema = z.lazy(() =>
  z.strictObject({
    nonce: trimmed(200),
    answers: z
      .array(
        z.strictObject({
          criterion: trimmed(100),
          reason: trimmed(2000).min(1),
          quote: trimmed(4000).nullable(),
          status: answerStatusSchema,
          suggestion: trimmed(4000).nullable(),
        }),
      )
      .max(200),
  }),
);

/** One criterion as a model answered it, before any evidence was looked at. */
export type WireAnswer = z.infer<typeof wireAnswerSchema>['answers'][number];
