import { describe, expect, it } from 'vitest';
import { reviewed, type Setting, shown } from './page.ts';
import { type Seed, seeds } from './seeds.ts';
import { trickySeeds } from './tricky-seeds.ts';

/** The same page as other machines and other people write it: the place moves, the finding must move with it. */
const writings: Readonly<Record<string, { readonly before: string; readonly lineEnd: string }>> = {
  'with LF': { before: '', lineEnd: '\n' },
  'with CRLF': { before: '', lineEnd: '\r\n' },
  'with a byte-order mark': { before: '\uFEFF', lineEnd: '\n' },
  'below emoji': { before: 'Hello 👩‍👩‍👧 🇪🇺 🎉\n\n', lineEnd: '\n' },
  'below right-to-left text': { before: 'שלום עולם، مرحبا بالعالم\n\n', lineEnd: '\r\n' },
};

/** The place between the marks, counted by hand: lines and columns in UTF-16 units, the end exclusive. */
function expected([criterion, marked]: Seed, before: string, lineEnd: string): { text: string; finding: string } {
  const whole = (before.replace('\uFEFF', '') + marked).replaceAll('\n', lineEnd);
  const place = (at: number): string => {
    const lines = whole.slice(0, at).replaceAll(/[«»]/gu, '').split('\n');
    return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
  };
  const finding = `${criterion} ${place(whole.indexOf('«'))}-${place(whole.indexOf('»'))}`;
  return { text: (before.startsWith('\uFEFF') ? '\uFEFF' : '') + whole.replaceAll(/[«»]/gu, ''), finding };
}

/** Lines above a page push it away from the top, where front matter has to stand. */
function canStandBelow(reviewer: string, [criterion]: Seed, setting: Setting): boolean {
  return reviewer !== 'front-matter' && criterion !== 'long-paragraph' && setting.path?.endsWith('.html') !== true;
}

describe.each([...Object.entries(seeds), ...Object.entries(trickySeeds)])('%s finds', (reviewer, table) => {
  it.each(table.map((seed) => ({ seed, criterion: seed[0], marked: seed[1] })))(
    '$criterion in $marked',
    async ({ seed, criterion }) => {
      const setting = seed[2] ?? {};
      for (const [name, { before, lineEnd }] of Object.entries(writings)) {
        if (before.includes('\n') && !canStandBelow(reviewer, seed, setting)) continue;
        const { text, finding } = expected(seed, before, lineEnd);
        const review = await reviewed(reviewer, text, setting);
        expect(review.findings.map(shown), name).toContain(finding);
        const found = review.findings.find((candidate) => shown(candidate) === finding);
        expect(found?.standing, name).toBe('changed');
        const status = review.answers.find((answer) => answer.criterion === criterion)?.status;
        // A key that may be a sample is advice, and leaves open whether the page holds a live one.
        expect(status).toBe(criterion === 'secret' && found?.severity === 'info' ? 'uncertain' : 'not_met');
      }
    },
  );
});

describe('the table of mistakes', () => {
  it('covers every reviewer of ours with at least 150 in all', () => {
    expect(Object.values(seeds).flat().length).toBeGreaterThanOrEqual(150);
  });
});
