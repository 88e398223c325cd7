import { z } from 'zod';

/** What GraphQL says about one path of a commit. */
const entrySchema = z.object({
  mode: z.int(),
  oid: z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
  object: z
    .object({
      byteSize: z.int().min(0).optional(),
      isBinary: z.boolean().nullish(),
      text: z.string().nullish(),
    })
    .nullish(),
});
export type BlobEntry = z.infer<typeof entrySchema>;

/** The answer to `blobQuery`: `f0` is the entry of the first path. */
export const blobAnswerSchema = z.object({
  repository: z.object({ object: z.record(z.string(), entrySchema.nullable()) }),
});
