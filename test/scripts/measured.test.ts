import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

/** The rows of the table of readings, cell by cell. */
async function rows(): Promise<readonly (readonly string[])[]> {
  const manual = await readFile(new URL('../../docs/reviewers.md', import.meta.url), 'utf8');
  const table = manual.split('| criterion | all readings |')[1]?.split('\n\n')[0] ?? '';
  return table
    .split('\n')
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** The counts of a cell: right, judged, and the number of the reading where the cell names one. */
function counts(cell: string): readonly (readonly [right: number, judged: number, reading: number])[] {
  return [...cell.matchAll(/(\d+) of (\d+)(?: \((\d+)\))?/g)].map((found) => [
    Number(found[1]),
    Number(found[2]),
    Number(found[3] ?? 0),
  ]);
}

describe('the table of how often the checkers are right', () => {
  it('says of each criterion how many of how many were right, in all readings and in the last that found some', async () => {
    const table = await rows();
    expect(table.map(([criterion]) => criterion)).toContain('`dead-anchor`');
    for (const [criterion = '', all = '', last = ''] of table) {
      const [whole, ...others] = counts(all);
      const shown = counts(last);
      expect(others, criterion).toEqual([]);
      expect(shown.length, criterion).toBeGreaterThan(0);
      const sum = (of: 0 | 1): number => shown.reduce((all, one) => all + one[of], 0);
      expect(whole?.[0], criterion).toBeGreaterThanOrEqual(sum(0));
      expect(whole?.[1], criterion).toBeGreaterThanOrEqual(sum(1));
      for (const [right, judged] of [...shown, ...(whole === undefined ? [] : [whole])]) {
        expect(right, criterion).toBeLessThanOrEqual(judged);
      }
      const readings = shown.map(([, , reading]) => reading);
      expect(readings, criterion).toEqual([...new Set(readings)].sort((one, other) => one - other));
    }
  });
});
