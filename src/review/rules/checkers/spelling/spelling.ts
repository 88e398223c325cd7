import { z } from 'zod';
import { defineChecker, type RawFinding } from '../../checker.ts';
import { switchFindings } from '../../suppression-findings.ts';

const options = z.lazy(() =>
  z.strictObject({
    words: z
      .array(z.string().min(1).max(100))
      .max(5000)
      .default([])
      .describe("The project's own words, whatever their case."),
    dictionary: z
      .string()
      .min(1)
      .max(500)
      .optional()
      .describe('Path of a list of words, one a line, read at the base commit.'),
    misspellings: z
      .string()
      .min(1)
      .max(500)
      .optional()
      .describe(
        'Path of a list of misspellings with what was meant, one pair a line ("recieve->receive"), read at the base commit.',
      ),
  }),
);

/** Looks for misspelled words: known ones for certain, others that are one slip away from a word. */
export const spelling = defineChecker({
  name: 'spelling',
  responsibility: 'Words are spelled as a dictionary or the project has them.',
  criteria: [
    {
      id: 'misspelling',
      text: 'The page holds no word that is a known misspelling.',
      kind: 'must-not-contain',
      severity: 'warning',
      weight: 1,
    },
    {
      id: 'possible-typo',
      text: 'No unknown word is one slip of the keyboard away from a known one.',
      kind: 'must-not-contain',
      severity: 'info',
      weight: 0.5,
    },
    {
      id: 'spelling-switch',
      text: 'The page does not try to switch a spelling checker off; such comments do nothing here.',
      kind: 'must-not-contain',
      severity: 'info',
      weight: 0.5,
    },
  ],
  defaultWeight: 0,
  language: 'en',
  covers: 'misspellings',
  options,
  async check(page, { words, dictionary, misspellings }, tools) {
    const known = new Set(words.map((word) => word.toLowerCase()));
    const undecided: string[] = [];
    if (dictionary !== undefined) {
      const read = await tools.base.read(dictionary, tools.signal);
      if (!read.ok) undecided.push(`The dictionary ${dictionary} could not be read: ${read.cause}`);
      else {
        for (const line of read.text.split(/\r?\n/u)) known.add(line.replace(/#.*/u, '').trim().toLowerCase());
      }
    }
    const own = new Map<string, string>();
    if (misspellings !== undefined) {
      const read = await tools.base.read(misspellings, tools.signal);
      if (!read.ok) undecided.push(`The list of misspellings ${misspellings} could not be read: ${read.cause}`);
      else for (const [wrong, right] of readPairs(read.text)) own.set(wrong, right);
    }
    const { spellingFindings } = await import('./spelling-check.ts');
    const { findings, notes } = await spellingFindings(page, known, own, tools.asset);
    const switches: readonly RawFinding[] = switchFindings(page, 'spelling-switch', [
      'cspell',
      'spellchecker',
      'spell-checker',
    ]);
    return { findings: [...findings, ...switches], undecided, notes };
  },
});

/** Pairs as common lists have them: "wrong->right", "wrong,right" or "wrong right"; of several corrections the first. */
function readPairs(text: string): readonly (readonly [string, string])[] {
  return text.split(/\r?\n/u).flatMap((line): readonly (readonly [string, string])[] => {
    const [, wrong, right] = /^\s*(?<wrong>[^\s,#>-]+)\s*(?:->|,|\s)\s*(?<right>[^,#]+)/u.exec(line) ?? [];
    return wrong === undefined || right === undefined ? [] : [[wrong.toLowerCase(), right.trim()]];
  });
}
