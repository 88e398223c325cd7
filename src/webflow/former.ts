import { z } from 'zod';
import type { Json } from '../engine/pipeline.ts';
import type { Item } from './answers.ts';

/** An item as it is kept to be put back: everything that was written into it, and whether readers saw it. */
export interface Former {
  readonly id: string;
  readonly live: boolean;
  readonly isDraft: boolean;
  readonly fieldData: { readonly [name: string]: Json };
  /** What readers saw, where that was something else. */
  readonly shown: { readonly [name: string]: Json } | null;
}

/** Readers see an item from its first publication on, also while changes to it wait as a draft. */
export function isLive({ lastPublished }: Item): boolean {
  return lastPublished !== null;
}

/** What is kept of an item. */
export function formerFrom(item: Item): Former {
  return { id: item.id, live: isLive(item), isDraft: item.isDraft, fieldData: item.fieldData, shown: null };
}

const formerSchema = z.object({
  id: z.string(),
  live: z.boolean(),
  isDraft: z.boolean(),
  fieldData: z.record(z.string(), z.json()),
  shown: z.record(z.string(), z.json()).nullable(),
});

/** The state that was kept of an item; `undefined` for one that was not kept by this code. */
export function formerOf(state: Json): Former | undefined {
  const parsed = formerSchema.safeParse(state);
  return parsed.success ? parsed.data : undefined;
}
