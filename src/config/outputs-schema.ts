import { z } from 'zod';
import { nameSchema, repositoryPathSchema } from './name-schema.ts';

/** Where a verdict is shown, and what is left behind. */
export const outputsSchema = z.strictObject({
  comment: z.boolean().default(true).describe('The comment on the pull request, updated in place.'),
  review: z
    .boolean()
    .default(true)
    .describe(
      'Inline comments on the changed lines. Where a branch rule asks for resolved conversations, each of them also holds the merge until a person resolves it.',
    ),
  'check-run': z.boolean().default(true).describe('The check on the head commit, with annotations.'),
  files: z
    .record(nameSchema, repositoryPathSchema)
    .default({})
    .describe(
      'The report in other formats: the name of a format, and the file that it is written to for later steps of the job. Each goes into the artifact too.',
    ),
  artifact: z.boolean().default(true).describe('The record and the report as an artifact of the run.'),
  'retention-days': z.int().min(1).max(90).default(14).describe('How long the artifact is kept, in days.'),
});
