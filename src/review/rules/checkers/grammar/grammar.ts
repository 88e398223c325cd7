import { z } from 'zod';
import type { Page } from '../../../../content/page.ts';
import { defineChecker, type RawFinding } from '../../checker.ts';
import { switchFindings } from '../../suppression-findings.ts';
import type { GrammarHit } from './slips.ts';

/** Looks for slips of grammar that a native reader would stumble over. */
export const grammar = defineChecker({
  name: 'grammar',
  responsibility: 'Sentences hold no slip of grammar that a reader stumbles over.',
  criteria: [
    {
      id: 'grammar-slip',
      text: 'No article, verb form or word is mistaken for another ("a example", "could of", "better then").',
      kind: 'must-not-contain',
      severity: 'warning',
      weight: 1,
    },
    {
      id: 'repeated-word',
      text: 'No word stands twice in a row by mistake.',
      kind: 'must-not-contain',
      severity: 'warning',
      weight: 1,
    },
    {
      id: 'grammar-switch',
      text: 'The page does not try to switch a grammar checker off; such comments do nothing here.',
      kind: 'must-not-contain',
      severity: 'info',
      weight: 0.5,
    },
  ],
  defaultWeight: 0,
  language: 'en',
  covers: 'slips of grammar',
  options: z.strictObject({}),
  async check(page) {
    // Some hundred expressions are compiled when this loads.
    const { grammarHits } = await import('./slips.ts');
    return {
      findings: [
        ...grammarHits(page).map((hit) => toFinding(page, hit)),
        ...switchFindings(page, 'grammar-switch', ['vale', 'textlint', 'harper']),
      ],
    };
  },
});

function toFinding(page: Page, { criterion, span, replacement, advice }: GrammarHit): RawFinding {
  const found = page.text.slice(span.start, span.end);
  const what = found.replace(/[\s>]+/gu, ' ').trim();
  const message =
    replacement === undefined
      ? `"${what}": ${advice ?? 'this form does not fit here.'}`
      : `Did you mean "${replacement}" instead of "${what}"?`;
  return { criterion, message, span, ...(replacement === undefined ? {} : { suggestion: replacement }) };
}
