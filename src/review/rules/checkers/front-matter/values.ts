import type { RawFinding } from '../../checker.ts';
import { type FrontMatterBlock, spanAt } from './block.ts';

/** Keys whose value is text for readers. */
export const textKeys = ['title', 'description', 'summary', 'author'];
const dateKeys = [
  'date',
  'pubDate',
  'publishDate',
  'publishedAt',
  'published',
  'updated',
  'updatedDate',
  'lastmod',
  'expiryDate',
];

/** Values that no site can use, whatever its schema: empty titles, days that do not exist. */
export function valueFindings(block: FrontMatterBlock): RawFinding[] {
  if (typeof block.data !== 'object' || block.data === null || Array.isArray(block.data)) {
    if (block.data === null || block.data === undefined) return [];
    return [
      {
        criterion: 'front-matter-values',
        message: 'The front matter is not a list of keys with values.',
        span: { start: block.body.start, end: Math.max(block.body.start + 1, block.body.end - 1) },
      },
    ];
  }
  const values = new Map(Object.entries(block.data));
  const findings: RawFinding[] = [];
  for (const key of textKeys) {
    const value = values.get(key);
    if (!values.has(key) || (typeof value === 'string' ? value.trim() !== '' : value !== null)) continue;
    findings.push({
      criterion: 'front-matter-values',
      message: `"${key}" is empty. Give it a value or remove the key.`,
      span: spanAt(block, [key], 'key'),
    });
  }
  for (const key of dateKeys) {
    const value = values.get(key);
    if (typeof value !== 'string' || existsInCalendar(value)) continue;
    findings.push({
      criterion: 'front-matter-values',
      message: `"${key}" is ${value.slice(0, 40)}, and there is no such day.`,
      span: spanAt(block, [key], 'value'),
    });
  }
  return findings;
}

/** False only for what looks like an ISO date and names a day that does not exist. */
function existsInCalendar(value: string): boolean {
  const parts = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]|$)/u.exec(value.trim());
  if (parts === null) return true;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
