import { z } from 'zod';

/** From how many characters on prose that readers cannot see holds its page; shorter prose is a remark, and `off` looks for none. */
export const hiddenProseSchema = z.union([z.int().min(1).max(5_000_000), z.literal('off')]);

/** What a team says of prose that readers cannot see. */
export type HiddenProse = z.infer<typeof hiddenProseSchema>;

/** What holds when the team says nothing. */
export const usualHiddenProse: HiddenProse = 300;
