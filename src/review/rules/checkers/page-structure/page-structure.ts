import { z } from 'zod';
import { defineChecker } from '../../checker.ts';

/** Looks after the skeleton of a page: it parses, its headings nest, nothing unfinished is left in it. */
export const pageStructure = defineChecker({
  name: 'page-structure',
  responsibility: 'The page parses, its headings nest, and nothing unfinished is left in it.',
  criteria: [
    {
      id: 'merge-marks',
      text: 'The page holds no marks of an unresolved merge.',
      kind: 'must-not-contain',
      severity: 'blocking',
      weight: 1,
    },
    {
      id: 'page-syntax',
      text: 'The page parses in the format that its name promises.',
      kind: 'must-not-contain',
      severity: 'info',
      weight: 1,
    },
    {
      id: 'unclosed-fence',
      text: 'Every code block is closed, so that the text after it is not shown as code.',
      kind: 'must-not-contain',
      severity: 'warning',
      weight: 1,
    },
    {
      id: 'unfinished',
      text: 'No notes to oneself and no filler text are left in the prose.',
      kind: 'must-not-contain',
      severity: 'warning',
      weight: 1,
    },
    {
      id: 'heading-order',
      text: 'Headings go down one level at a time.',
      kind: 'must-not-contain',
      severity: 'warning',
      weight: 1,
      source: 'WCAG 2.2, 1.3.1',
    },
    {
      id: 'empty-heading',
      text: 'Every heading has text.',
      kind: 'must-not-contain',
      severity: 'warning',
      weight: 1,
      source: 'WCAG 2.2, 2.4.6',
    },
    {
      id: 'single-title',
      text: 'The page has one heading of the first level.',
      kind: 'must-not-contain',
      severity: 'info',
      weight: 0.5,
    },
    {
      id: 'repeated-heading',
      text: 'Headings of one section differ from each other.',
      kind: 'must-not-contain',
      severity: 'info',
      weight: 0.5,
    },
  ],
  defaultWeight: 0,
  needsMarks: true,
  needsWholePage: true,
  covers: 'heading levels, leftovers of merges',
  options: z.strictObject({}),
  async check(page) {
    const [{ leftoverFindings }, { headingFindings }] = await Promise.all([
      import('./unfinished.ts'),
      import('./headings.ts'),
    ]);
    return { findings: [...leftoverFindings(page), ...headingFindings(page)] };
  },
});
