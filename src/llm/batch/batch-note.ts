import { z } from 'zod';

const capabilitiesSchema = z.strictObject({
  form: z.enum(['json_schema', 'tool', 'json_object', 'text']),
  limitField: z.enum(['max_completion_tokens', 'max_tokens', 'none']),
  outputCap: z.number().optional(),
  temperature: z.boolean(),
  cacheKey: z.boolean(),
  systemRole: z.boolean(),
});

/** What must be known of a batch so that another run can take up its answers, and pays for nothing twice. */
const batchNoteSchema = z.strictObject({
  baseUrl: z.string(),
  model: z.string(),
  /** The file of its requests at the endpoint. */
  input: z.string(),
  /** Null from before it is made until its name is known. */
  batch: z.string().nullable(),
  /** When it was made, in milliseconds since the epoch. */
  madeAt: z.number(),
  /** In which form its answers are. */
  known: capabilitiesSchema,
  requests: z
    .array(z.strictObject({ customId: z.string(), key: z.string(), marks: z.array(z.string()).readonly() }))
    .readonly(),
});
export type BatchNote = z.infer<typeof batchNoteSchema>;

export const batchNotesSchema = z.array(batchNoteSchema);

/** Port: where batches are noted, each time all of them; what is read is checked by whoever reads it. */
export interface BatchNotes {
  load(): Promise<unknown>;
  save(notes: readonly BatchNote[]): Promise<void>;
}
