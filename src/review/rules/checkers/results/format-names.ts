import { z } from 'zod';

/** The shapes in which other tools write their results. */
export const resultFormatSchema = z.enum(['vale', 'markdownlint', 'textlint', 'sarif', 'rdjson']);
export type ResultFormat = z.infer<typeof resultFormatSchema>;
