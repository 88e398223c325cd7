import { z } from 'zod';
import { defineChecker } from '../../checker.ts';

const options = z.lazy(() =>
  z.strictObject({
    'max-words': z.int().min(10).max(200).default(35).describe('Words that a sentence may have.'),
    'least-ease': z
      .int()
      .min(0)
      .max(100)
      .default(30)
      .describe('The Flesch reading ease below which a page is reported.'),
  }),
);

/** Looks for sentences and pages that are hard to read. */
export const readingLevel = defineChecker({
  name: 'reading-level',
  responsibility: 'Sentences and pages can be read without going back.',
  criteria: [
    {
      id: 'long-sentence',
      text: 'No sentence has more words than the limit (35 unless the team says otherwise).',
      kind: 'must-not-contain',
      severity: 'info',
      weight: 1,
      source: 'Federal Plain Language Guidelines',
    },
    {
      id: 'hard-page',
      text: 'The Flesch reading ease of a page is not below the limit (30 unless the team says otherwise).',
      kind: 'must-not-contain',
      severity: 'info',
      weight: 1,
      source: 'Flesch 1948; WCAG 2.2, 3.1.5',
    },
    {
      id: 'long-paragraph',
      text: 'No paragraph has more than 200 words.',
      kind: 'must-not-contain',
      severity: 'info',
      weight: 1,
      source: 'Federal Plain Language Guidelines',
    },
  ],
  defaultWeight: 0,
  needsMarks: true,
  language: 'en',
  covers: 'the length of sentences',
  options,
  async check(page, settings) {
    const { readingFindings } = await import('./measure.ts');
    return { findings: readingFindings(page, settings['max-words'], settings['least-ease']) };
  },
});
