import { z } from 'zod';

/** The settings of the checker. */
export const headerOptions = z.lazy(() =>
  z.strictObject({
    schema: z
      .string()
      .min(1)
      .max(500)
      .optional()
      .describe('Path of a JSON Schema (2020-12 or draft-07; JSON or YAML), read at the base commit.'),
    required: z.array(z.string().min(1).max(100)).max(50).default([]).describe('Keys that every page must have.'),
  }),
);
export type FrontMatterOptions = z.output<typeof headerOptions>;
