import { z } from 'zod';
import { dialectNames } from '../content/dialects/dialect.ts';
import { includedByDefault } from '../content/select.ts';
import { hiddenProseSchema, usualHiddenProse } from '../review/hidden-prose.ts';
import { glob, kindsSchema } from './condition-schema.ts';

/** Which files are content, and how much of it is read. */
export const contentSchema = z.strictObject({
  include: z
    .array(glob)
    .min(1)
    .max(100)
    .default([...includedByDefault])
    .describe('Which changed files are content.'),
  exclude: z
    .array(glob)
    .max(100)
    .default(['**/node_modules/**', '.github/**'])
    .describe('Which of them are left out; wins over include.'),
  media: z
    .array(glob)
    .max(100)
    .default([])
    .describe(
      'Which of them hold no text for readers, beside pictures, fonts, sound, video and archives; the rest is read, or holds the verdict.',
    ),
  generated: z
    .array(glob)
    .max(100)
    .default([])
    .describe(
      'Which of them programs write: they are left out, as are those that linguist-generated in a .gitattributes of the base commit names.',
    ),
  kinds: kindsSchema,
  site: z
    .union([z.enum(dialectNames), z.record(z.string().max(300), z.enum(dialectNames))])
    .optional()
    .describe(
      'Which generator builds the site, or which one builds each folder. By default it is recognised by its files at the base commit; docs/sites.md has the table.',
    ),
  'hidden-prose': hiddenProseSchema
    .default(usualHiddenProse)
    .describe(
      'From how many characters on prose that readers cannot see, and that nothing on the page opens, holds the page for a person; less is a remark. off: it is not looked for.',
    ),
  'max-file-bytes': z
    .int()
    .min(1)
    .max(5_000_000)
    .default(524_288)
    .describe('A larger page is not read, and the verdict is inconclusive.'),
});
