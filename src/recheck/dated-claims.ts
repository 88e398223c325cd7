import type { Page } from '../content/page.ts';

/** Something on a page that was true, or was to be looked at again, until a day that is over. */
export interface OverdueClaim {
  readonly kind: 'valid-until' | 'review-by';
  /** The day as it is written. */
  readonly date: string;
  readonly line: number;
  /** What is written there is no day, so nobody knows when it ends. */
  readonly isUnreadable: boolean;
}

const kinds = ['valid-until', 'review-by'] as const;
const noted = /\b(valid-until|review-by)\s*:\s*(\S+)/g;

/**
 * Finds what a page itself says has ended: `valid-until` and `review-by` in its front matter for the whole page, and the same
 * in a comment, such as `<!-- valid-until: 2027-01-31 -->`, for the sentence before it. The day itself still counts.
 */
export function overdueClaims(page: Page, today: string): readonly OverdueClaim[] {
  const { frontMatter, regions, text } = page;
  const claims: OverdueClaim[] = [];
  const add = (kind: OverdueClaim['kind'], value: string, line: number): void => {
    const isUnreadable = !isDay(value);
    if (isUnreadable || value < today) claims.push({ kind, date: value.slice(0, 40), line, isUnreadable });
  };
  if (frontMatter.kind === 'yaml') {
    for (const kind of kinds) {
      const value = Object.hasOwn(frontMatter.data, kind) ? frontMatter.data[kind] : undefined;
      if (value === undefined || value === null) continue;
      const before = text.slice(0, frontMatter.span.end).split(`\n${kind}:`)[0] ?? '';
      add(kind, String(value), before.split('\n').length + 1);
    }
  }
  for (const { region, start, end } of regions) {
    if (region !== 'comment') continue;
    for (const match of text.slice(start, end).matchAll(noted)) {
      const kind = kinds.find((one) => one === match[1]);
      const line = text.slice(0, start + match.index).split('\n').length;
      if (kind !== undefined) add(kind, (match[2] ?? '').replace(/(?:--!?>|\*\/\})$/, ''), line);
    }
  }
  return claims;
}

function isDay(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)
  );
}
