import { z } from 'zod';

/** What people may do about a finding in the pull request itself. */
export const waiversSchema = z.strictObject({
  comments: z
    .boolean()
    .default(true)
    .describe(
      'Whether a comment /content-gate waive ID reason counts: for this pull request and this sentence, from people with write access.',
    ),
  label: z
    .string()
    .min(1)
    .max(50)
    .regex(/^\P{Cc}*$/u, 'without control characters')
    .optional()
    .describe(
      'A label that waives every finding of the head commit, if somebody with write access set it after the last push. By default none does.',
    ),
  people: z
    .int()
    .min(1)
    .max(2)
    .default(1)
    .describe(
      'How many different people must waive a finding. With 2 it is never the author of the pull request alone.',
    ),
});
