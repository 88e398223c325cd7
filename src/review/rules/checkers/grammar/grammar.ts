import { z } from 'zod';
import { blankSpans } from '../../../../content/mask.ts';
import type { Page } from '../../../../content/page.ts';
import { defineChecker, type RawFinding } from '../../checker.ts';
import { regionAt } from '../../page-position.ts';
import { switchFindings } from '../../suppression-findings.ts';
import { templateCode } from '../../template-code.ts';
import type { GrammarHit } from './engine.ts';

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
  ownWorker: {
    // An ordinary page takes 45 ms for each thousand characters on a busy two-core machine.
    limit: { baseMs: 20_000, perThousandCharactersMs: 100 },
    warmUp: async (asset) => (await import('./engine.ts')).loadGrammar(asset),
  },
  covers: 'slips of grammar',
  options: z.strictObject({}),
  async check(page, _options, tools) {
    const { loadGrammar } = await import('./engine.ts');
    const engine = await loadGrammar(tools.asset);
    const text = readableText(page);
    const hits = await engine.lint(text);
    const code = templateCode(page.text);
    return {
      findings: [
        ...hits
          .filter(
            (hit) =>
              isInProse(page, text, hit) && !code.some(({ start, end }) => start <= hit.start && hit.start < end),
          )
          .map((hit) => toFinding(page, hit)),
        ...switchFindings(page, 'grammar-switch', ['vale', 'textlint', 'harper']),
      ],
    };
  },
});

/** A word that follows and starts as English words do; abbreviations such as "npm" are spelled out by some and read by others. */
const pronounceable =
  /^[ \t]?[\r\n]{0,2}[ \t]?(?:[aeiouy]|[^\W\daeiouy][aeiouy]|[bcfgkps][lr]|[dtw]r|[cgpstw]h|[gkp]n|ps|qu|s[ckmnpqtw]|[dt]w)/iu;

function isPronounceable(following: string): boolean {
  return pronounceable.test(following) && !/^\s*[A-Z]{2}/u.test(following);
}

/** Markup that the engine would take for words is blanked; inline code stays, so that the article before it has its noun. */
function readableText(page: Page): string {
  // The engine reads Markdown by itself.
  return page.syntax.isMarkdown ? blankSpans(page.text, page.unspoken) : page.masked;
}

/** The engine joins words across what was blanked; a hit with a gap in it is about text that nobody wrote. */
function isInProse(page: Page, text: string, hit: GrammarHit): boolean {
  const words = text.slice(hit.start, hit.end);
  if (/ {2}|\n\s*\n|`/u.test(words)) return false;
  if (/ {2}$|`$/u.test(text.slice(Math.max(0, hit.start - 2), hit.start))) return false;
  // "Had had" and "that that" are as often meant as not.
  if (hit.rule === 'RepeatedWords' && /^(?:had|that)\s/iu.test(words)) return false;
  // The engine does not hear how code or a link is read out, so it cannot know which article it takes.
  if (hit.rule === 'AnA' && !isPronounceable(text.slice(hit.end, hit.end + 8))) return false;
  // Inside a sentence "its" is right far more often than the rule believes.
  if (hit.rule === 'ItsContraction' && words !== 'Its') return false;
  const region = regionAt(page, hit.start);
  return region === 'prose' || region === 'heading' || region === 'alt-text';
}

function toFinding(page: Page, raw: GrammarHit): RawFinding {
  const found = page.text.slice(raw.start, raw.end);
  const hit = raw.replacement === undefined ? raw : { ...raw, replacement: recased(found, raw.replacement) };
  return {
    criterion: hit.rule === 'RepeatedWords' ? 'repeated-word' : 'grammar-slip',
    message: advice(hit, found),
    span: { start: hit.start, end: hit.end },
    ...(hit.replacement === undefined || hit.replacement === found ? {} : { suggestion: hit.replacement }),
  };
}

/** The engine takes "A" for a word in capitals. */
function recased(found: string, replacement: string): string {
  return found.length === 1 && replacement === replacement.toUpperCase()
    ? `${replacement.charAt(0)}${replacement.slice(1).toLowerCase()}`
    : replacement;
}

function advice(hit: GrammarHit, found: string): string {
  const what = found.replace(/\s+/gu, ' ').trim();
  if (hit.replacement === undefined) return `"${what}": ${hit.message.replace(/`/gu, '"')}`;
  return `Did you mean "${hit.replacement.trim()}" instead of "${what}"?`;
}
