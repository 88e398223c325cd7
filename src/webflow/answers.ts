import { z } from 'zod';

// What of Webflow's answers is used (Data API v2); everything else may come and go.

const plain: z.ZodType<{ [name: string]: Json }> = z.record(z.string(), z.json());
type Json = z.infer<ReturnType<typeof z.json>>;

/** An item of a collection. */
export const itemSchema = z.looseObject({
  id: z.string().regex(/^[\w-]{1,100}$/u),
  lastPublished: z
    .string()
    .nullish()
    .transform((time) => time ?? null),
  isDraft: z.boolean().catch(false),
  fieldData: plain,
});
export type Item = z.infer<typeof itemSchema>;

/** Items that were asked for. */
export const listSchema = z.looseObject({ items: z.array(itemSchema) });

/** A collection with its fields. */
export const collectionSchema = z.looseObject({
  fields: z.array(z.looseObject({ slug: z.string(), type: z.string(), isRequired: z.boolean().catch(false) })),
});

/** What publishing answers: it may be taken in (202) and carry errors all the same. */
export const publishedSchema = z.looseObject({
  publishedItemIds: z.array(z.string()).catch([]),
  errors: z.array(z.union([z.string(), z.looseObject({}).transform((error) => JSON.stringify(error))])).catch([]),
});

/** No answer is expected. */
export const nothing = z.unknown();
