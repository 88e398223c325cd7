import { z } from 'zod';
import { repositoryPathSchema } from './name-schema.ts';
import type { ConfigProblem } from './problem.ts';
import { validate } from './validation.ts';
import { readYaml } from './yaml-source.ts';

/** A person or a team as GitHub writes them. */
export const ownerSchema = z
  .string()
  .regex(/^@[\w-]{1,100}(?:\/[\w.-]{1,100})?$/, 'a person or a team such as @name or @org/team');

const exceptionSchema = z.lazy(() =>
  z
    .strictObject({
      criterion: z.string().min(1).max(100).describe('The id of the criterion that is waived.'),
      page: repositoryPathSchema.describe('The page on which the finding stands.'),
      quote: z.string().min(1).max(5000).optional().describe('The whole sentence that the finding is about.'),
      text: z
        .string()
        .regex(/^[0-9a-f]{16}$/, '16 hexadecimal digits, as content-gate waive writes them')
        .optional()
        .describe('The digest of the page, where the finding is about something that is missing from it.'),
      reason: z.string().trim().min(1).max(1000).describe('Why this is right as it stands.'),
      owner: ownerSchema.describe('Who answers for it.'),
      until: z.iso.date().describe('The last day on which it holds.'),
    })
    .refine(({ quote, text }) => (quote === undefined) !== (text === undefined), 'either quote or text'),
);

/** One finding that a team waives, on the record. */
export type Exception = z.infer<typeof exceptionSchema>;

/** The file of exceptions. */
const exceptionsFileSchema = z.lazy(() =>
  z.strictObject({
    version: z.literal(1).default(1),
    exceptions: z.array(exceptionSchema).max(500).default([]),
  }),
);

/** The exceptions of a file, or all that is wrong with it. */
export type ExceptionsReading =
  | { readonly ok: true; readonly exceptions: readonly Exception[] }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

/** Reads the file of exceptions. */
export function readExceptions(text: string, path: string): ExceptionsReading {
  const yaml = readYaml(text, path);
  if (!yaml.ok) return yaml;
  const read = validate({ schema: exceptionsFileSchema, data: yaml.data ?? {}, places: yaml.places, under: [] });
  return read.ok ? { ok: true, exceptions: read.value.exceptions } : { ok: false, problems: read.problems };
}
