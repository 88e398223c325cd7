import { z } from 'zod';

/** Parts of a page in which a term is looked for; `all` is every part that readers see, code never. */
const scopes = ['prose', 'headings', 'alternatives', 'all'] as const;

const phrase = z
  .string()
  .min(1)
  .max(100)
  .refine(
    (text) => text.trim() === text && /[\p{L}\p{N}]/u.test(text) && !/\p{C}/u.test(text),
    'words on one line, without a space at either end',
  );

/** One entry of a glossary: what to write, and what not. */
export const termSchema = z.strictObject({
  write: z
    .union([phrase, z.array(phrase).min(1).max(10)])
    .optional()
    .describe(
      'What to write. Of several the writer chooses; without it, the words of not are not to be written at all.',
    ),
  not: z
    .union([phrase, z.array(phrase).min(1).max(500)])
    .optional()
    .describe('What not to write. Without it, other forms of write that differ in capitals are meant.'),
  in: z
    .array(z.enum(scopes))
    .min(1)
    .max(4)
    .default(['prose', 'headings'])
    .describe('Where it is looked for: prose, headings, the alternative texts of pictures, or all of them.'),
  paths: z
    .array(z.string().min(1).max(500))
    .min(1)
    .max(100)
    .optional()
    .describe('Glob patterns of the pages for which it holds. By default all.'),
  case: z
    .enum(['any', 'exact'])
    .default('any')
    .describe('Whether not is found in any capitals, or only as it is spelled here.'),
  except: z
    .array(phrase)
    .max(200)
    .default([])
    .describe('Longer phrases and names in which the words of not are right.'),
});
export type Term = z.infer<typeof termSchema>;

/** One or several phrases as a list. */
export function phrasesOf(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}
