// The last figures that somebody kept, and what got worse since: ratios and sizes, which can be compared from machine to machine.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const file = join(import.meta.dirname, 'last-figures.json');

/** Figures by name; the smaller the better. */
export type Figures = Readonly<Record<string, number>>;

/** A ratio of a run that others disturbed is off by so much; a size is what it is. */
const tolerance = (name: string): number => (name.endsWith('kB') ? 0.02 : 0.1);

/** One line for each figure that is worse than the last by more than its tolerance. */
export function worseThan(last: Figures, now: Figures): readonly string[] {
  return Object.entries(now).flatMap(([name, figure]) => {
    const before = last[name];
    if (before === undefined || figure <= before * (1 + tolerance(name))) return [];
    return [`${name}: ${figure} now, ${before} before (${Math.round((figure / before - 1) * 100)} % more)`];
  });
}

/** Says what got worse since the last figures, or keeps these as the last. */
export function compareWithLast(now: Figures, keep: boolean): void {
  const last = z.record(z.string(), z.number()).parse(JSON.parse(readFileSync(file, 'utf8')));
  if (keep) {
    writeFileSync(file, `${JSON.stringify({ ...last, ...now }, undefined, 2)}\n`);
    return;
  }
  const worse = worseThan(last, now);
  console.log(
    worse.length === 0
      ? '\nNothing is worse than the last figures.'
      : `\nWorse than the last figures:\n  ${worse.join('\n  ')}`,
  );
}
