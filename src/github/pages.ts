import type { GitHubAnswer } from './client.ts';

/** So many pages are asked for together once the first has shown that there are more. */
const atOnce = 8;

/**
 * Reads a list that comes in pages: most lists end with their first, so the others are asked for several at a time.
 * `hasNextPage` says that there is more than `mostPages` hold.
 */
export async function readPages<Row>(
  read: (page: number) => Promise<GitHubAnswer<readonly Row[]>>,
  mostPages: number,
): Promise<GitHubAnswer<readonly Row[]>> {
  const first = await read(1);
  if (!first.ok || !first.hasNextPage) return first;
  const rows = [...first.value];
  for (let next = 2; next <= mostPages; next += atOnce) {
    const numbers = Array.from({ length: Math.min(atOnce, mostPages - next + 1) }, (_, index) => next + index);
    for (const answer of await Promise.all(numbers.map(read))) {
      if (!answer.ok) return answer;
      rows.push(...answer.value);
      if (!answer.hasNextPage) return { ...answer, value: rows };
    }
  }
  return { ok: true, value: rows, hasNextPage: true };
}
