import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/content/parse.ts';
import { overdueClaims } from '../../src/recheck/dated-claims.ts';

const claims = async (text: string, path = 'page.md') =>
  overdueClaims(
    await parsePage({ path, status: 'added', blobSha: '', text, changedLines: [], commentableLines: [] }),
    '2026-11-27',
  ).map(({ kind, date, line, isUnreadable }) => [kind, date, line, ...(isUnreadable ? ['unreadable'] : [])]);

describe('claims with a date', () => {
  it.each([
    ['---\ntitle: x\nvalid-until: 2026-11-26\n---\nText.\n', [['valid-until', '2026-11-26', 3]]],
    ['---\nvalid-until: 2026-11-27\n---\nText.\n', []],
    ['---\nreview-by: "2025-01-31"\n---\nText.\n', [['review-by', '2025-01-31', 2]]],
    ['---\nreview-by: next spring\n---\nText.\n', [['review-by', 'next spring', 2, 'unreadable']]],
    ['Costs 5 euros. <!-- valid-until: 2026-01-31 -->\n', [['valid-until', '2026-01-31', 1]]],
    ['One.\n\nTwo.\n<!-- review-by: 2026-01-31 -->\n', [['review-by', '2026-01-31', 4]]],
    ['Two. <!-- valid-until: 2026-02-30-->\n', [['valid-until', '2026-02-30', 1, 'unreadable']]],
    ['Still true. <!-- valid-until: 2027-01-31 -->\n', []],
    ['`<!-- valid-until: 2020-01-31 -->` is how it is written, and valid-until: 2020-01-31 in prose is none.\n', []],
    ['```html\n<!-- valid-until: 2020-01-31 -->\n```\n', []],
  ])('in %j are %j', async (text, expected) => {
    expect(await claims(text)).toEqual(expected);
  });

  it('stand in comments of MDX too', async () => {
    expect(await claims('Two. {/* valid-until: 2026-01-31 */}\n', 'page.mdx')).toEqual([
      ['valid-until', '2026-01-31', 1],
    ]);
  });
});
