import { z } from 'zod';
import { termSchema } from '../review/term.ts';
import { repositoryPathSchema } from './name-schema.ts';

const { write, not, in: scopes, paths, case: rule, except } = termSchema.shape;

/** One entry of the glossary as the team writes it down: a term, or a file of Vale with some. */
const termConfigSchema = z
  .strictObject({
    write,
    not,
    vale: repositoryPathSchema
      .optional()
      .describe(
        'Path of a substitution file of Vale, read at the base commit, in place of write and not; what the entry says besides goes for all its terms.',
      ),
    in: scopes.removeDefault().optional().describe(`${scopes.description} By default prose and headings.`),
    paths,
    case: rule.removeDefault().optional().describe(`${rule.description} By default any.`),
    except,
  })
  .refine(
    (term) => (term.vale === undefined) !== (term.write === undefined && term.not === undefined),
    'write, not or both, or vale alone',
  );

/** The glossary of the team. */
export const termsSchema = z
  .array(termConfigSchema)
  .max(2000)
  .default([])
  .describe(
    'The glossary: what to write, and what not. The checker that looks for it takes part wherever there are terms, unless a reviewer of that kind is declared.',
  );
export type TermsConfig = z.infer<typeof termsSchema>;
