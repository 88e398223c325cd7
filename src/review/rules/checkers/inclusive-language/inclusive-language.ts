import { z } from 'zod';
import type { Page } from '../../../../content/page.ts';
import { defineChecker, type RawFinding } from '../../checker.ts';
import { switchFindings } from '../../suppression-findings.ts';
import { inclusiveTerms, pairedTerms } from './terms.ts';

const options = z.strictObject({
  allow: z.array(z.string().min(1).max(100)).max(200).default([]).describe('Words that this team does not mind.'),
});

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
    const allowed = new Set(allow.map((word) => word.toLowerCase()));
    return {
      findings: [...termFindings(page, allowed), ...switchFindings(page, 'exclusive-metaphor', ['alex'])],
    };
  },
});

const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}_-])(?:${[...inclusiveTerms.keys(), ...pairedTerms.flatMap(({ words }) => words)]
    .sort((a, b) => b.length - a.length)
    .map((term) => term.replaceAll(' ', '\\s+').replaceAll('-', '[-\\s]'))
    .join('|')})(?![\\p{L}\\p{N}_])`,
  'giu',
);

function termFindings(page: Page, allowed: ReadonlySet<string>): readonly RawFinding[] {
  const hits = [...page.masked.matchAll(pattern)].map((match) => ({
    word: match[0].toLowerCase().replace(/\s+/gu, ' '),
    text: match[0],
    span: { start: match.index, end: match.index + match[0].length },
  }));
  const words = new Set(hits.map(({ word }) => word));
  return hits.flatMap(({ word, text, span }): RawFinding[] => {
    if (allowed.has(word)) return [];
    const pair = pairedTerms.find((candidate) => candidate.words.includes(word));
    // "Master" alone is a degree, a branch or a copy: only beside its counterpart is it the metaphor.
    if (pair !== undefined && !pair.triggers.some((trigger) => words.has(trigger))) return [];
    const term = pair ?? inclusiveTerms.get(word) ?? inclusiveTerms.get(word.replaceAll(' ', '-'));
    if (term === undefined) return [];
    const [first] = term.instead;
    return [
      {
        criterion: term.criterion,
        message: `Instead of "${text.replace(/\s+/gu, ' ')}", write ${term.instead.map((other) => `"${other}"`).join(' or ')}.`,
        span,
        ...(first !== undefined && term.instead.length === 1 && pair === undefined && text === text.toLowerCase()
          ? { suggestion: first }
          : {}),
      },
    ];
  });
}
