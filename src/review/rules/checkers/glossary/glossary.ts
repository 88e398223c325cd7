import { z } from 'zod';
import { termSchema } from '../../../term.ts';
import { defineChecker } from '../../checker.ts';

const options = z.lazy(() =>
  z.strictObject({
    terms: z
      .array(termSchema)
      .min(1)
      .max(5000)
      .describe('What to write, and what not; by default the terms of the configuration.'),
  }),
);

/** Looks for words that the team's glossary has another word for. */
export const glossary = defineChecker({
  name: 'glossary',
  responsibility: 'Things are called what the glossary of the team calls them.',
  criteria: [
    {
      id: 'term',
      text: 'The page holds no word that the glossary says not to write.',
      kind: 'must-not-contain',
      severity: 'warning',
      weight: 1,
    },
  ],
  defaultWeight: 0,
  takesTerms: true,
  covers: 'words that the glossary has another word for',
  options,
  async check(page, { terms }) {
    const { termFindings } = await import('./term-findings.ts');
    return { findings: termFindings(page, terms) };
  },
});
