import { describe, expect, it } from 'vitest';
import { checkerDescriptions } from '../../../src/review/rules/checkers/registry.ts';
import { cleanPages } from './clean-pages.ts';
import { reviewed } from './page.ts';
import { trickyPages } from './tricky-pages.ts';

const reviewers = checkerDescriptions.filter(({ options }) => options.safeParse({}).success).map(({ name }) => name);

describe('pages with nothing wrong on them', () => {
  it('are at least forty', () => {
    expect(Object.keys(cleanPages).length).toBeGreaterThanOrEqual(40);
  });

  it.each([...Object.entries(cleanPages), ...Object.entries(trickyPages)])('%s', async (_, [text, setting]) => {
    const alarms: string[] = [];
    for (const reviewer of reviewers) {
      const review = await reviewed(reviewer, text, setting);
      for (const finding of review.findings) {
        alarms.push(`${reviewer}/${finding.criterion} line ${finding.range?.startLine ?? '-'}: ${finding.message}`);
      }
      for (const line of review.undecided) alarms.push(`${reviewer} undecided: ${line}`);
      expect(review.approved || alarms.length > 0, reviewer).toBe(true);
    }
    expect(alarms).toEqual([]);
  });
});
