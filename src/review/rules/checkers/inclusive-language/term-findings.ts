import type { Page } from '../../../../content/page.ts';
import type { RawFinding } from '../../checker.ts';
import { inclusiveTerms, pairedTerms } from './terms.ts';

const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}_-])(?:${[...inclusiveTerms.keys(), ...pairedTerms.flatMap(({ words }) => words)]
    .sort((a, b) => b.length - a.length)
    .map((term) => term.replaceAll(' ', '\\s+').replaceAll('-', '[-\\s]'))
    .join('|')})(?![\\p{L}\\p{N}_])`,
  'giu',
);

/** The listed words on a page, but for those that are allowed. */
export function termFindings(page: Page, allowed: ReadonlySet<string>): readonly RawFinding[] {
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
