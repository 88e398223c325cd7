import { z } from 'zod';
import { resultFormatSchema } from './format-names.ts';

/** The settings of the checker. */
export const resultOptions = z.lazy(() =>
  z.strictObject({
    format: resultFormatSchema.describe('What wrote the file.'),
    path: z
      .string()
      .min(1)
      .max(500)
      .describe(
        'The file of results in the workspace, written by an earlier step of the job. The files that it names are looked for from the top of the repository, else below the one folder in which all of them are.',
      ),
  }),
);
export type ResultOptions = z.output<typeof resultOptions>;
