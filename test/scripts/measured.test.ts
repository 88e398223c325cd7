import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

/** The rows of the table of readings, cell by cell. */
async function rows(): Promise<readonly (readonly string[])[]> {
  const manual = await readFile(new URL('../../docs/reviewers.md', import.meta.url), 'utf8');
  const table = manual.split('| criterion | first |')[1]?.split('\n\n')[0] ?? '';
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

describe('the table of how often the checkers are right', () => {
  it('has totals that are the sums of their rows', async () => {
    let part: (readonly string[])[] = [];
    let totals = 0;
    const table = await rows();
    const width = Math.max(...table.map(({ length }) => length));
    for (const row of table) {
      expect(row, row[0]).toHaveLength(width);
      if (row[0]?.startsWith('**') !== true) {
        part.push(row);
        continue;
      }
      const sums = row.slice(1).map((_, column) => {
        const cells = part.map((one) => /^(\d+) of (\d+)$/.exec(one[column + 1] ?? '')).filter((cell) => cell !== null);
        const sum = (group: number): number => cells.reduce((all, cell) => all + Number(cell[group]), 0);
        return cells.length === 0 ? '' : `**${sum(1)} of ${sum(2)}**`;
      });
      expect(row.slice(1), row[0]).toEqual(sums);
      totals += 1;
      part = [];
    }
    expect(totals).toBe(2);
  });
});
