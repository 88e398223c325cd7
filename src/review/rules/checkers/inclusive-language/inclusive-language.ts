import { z } from 'zod';
import { defineChecker } from '../../checker.ts';
import { switchFindings } from '../../suppression-findings.ts';

const options = z.lazy(() =>
  z.strictObject({
    allow: z.array(z.string().min(1).max(100)).max(200).default([]).describe('Words that this team does not mind.'),
  }),
);

/** Looks for words that leave readers out and have a plain replacement; only those that are hardly ever meant otherwise. */
export const inclusiveLanguage = defineChecker({
  name: 'inclusive-language',
  responsibility: 'Words do not leave readers out where a plain word does as well.',
  criteria: [
    {
      id: 'exclusive-metaphor',
      text: 'No technical metaphor is built on race, slavery or illness where a neutral term exists.',
      kind: 'must-not-contain',
      severity: 'info',
      weight: 1,
      source: 'Google developer documentation style guide: inclusive documentation',
    },
    {
      id: 'gendered-term',
      text: 'Roles and groups are not named by one gender.',
      kind: 'must-not-contain',
      severity: 'info',
      weight: 1,
      source: 'Microsoft style guide: bias-free communication',
    },
    {
      id: 'ableist-term',
      text: 'Disability is not used as a figure of speech or an insult.',
      kind: 'must-not-contain',
      severity: 'info',
      weight: 1,
      source: 'Microsoft style guide: bias-free communication',
    },
  ],
  defaultWeight: 0,
  language: 'en',
  covers: 'listed words that exclude',
  options,
  async check(page, { allow }) {
    const { termFindings } = await import('./term-findings.ts');
    const allowed = new Set(allow.map((word) => word.toLowerCase()));
    return {
      findings: [...termFindings(page, allowed), ...switchFindings(page, 'exclusive-metaphor', ['alex'])],
    };
  },
});
