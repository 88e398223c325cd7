import { expect, it } from 'vitest';
import type { PageEnding } from '../../src/publish/publication.ts';
import { dryRunLines } from '../../src/publish/publication-text.ts';

const address = 'https://example.com/a';

it.each<[PageEnding, string]>([
  [{ kind: 'would-be-published', address, was: '', is: 'a' }, `would be published at ${address}`],
  [{ kind: 'unchanged', address }, `already there, ${address}`],
  [{ kind: 'draft' }, 'skipped, its front matter says that it is a draft'],
  [{ kind: 'refused', problems: ['It is empty.\u001b[2J'] }, 'not published. It is empty.'],
  [{ kind: 'not-begun' }, 'not published, the run ended before it'],
])('a dry run has a line for a page of every ending: %j', (ending, said) => {
  const run = { ending: { status: 'completed' } } as const;
  const [line, last, ...more] = dryRunLines({ pages: [{ path: 'posts/a.md', ending }], run });
  expect(line).toContain(`posts/a.md: ${said}`);
  expect(line).not.toContain('\u001b');
  expect([last, more]).toEqual([expect.stringContaining('Nothing was written.'), []]);
});
