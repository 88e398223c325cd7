import { expect, it } from 'vitest';
import type { ContentFile } from '../../src/content/content.ts';
import type { ModelReviewer } from '../../src/review/reviewer.ts';
import { keptReviews } from '../../src/run/kept-reviews.ts';

const file: ContentFile = {
  ...{ path: 'docs/a.md', status: 'added', blobSha: 'a'.repeat(40), text: '# A\n' },
  ...{ changedLines: [{ start: 1, end: 1 }], commentableLines: [] },
};
const reviewer: ModelReviewer = {
  ...{ kind: 'model', name: 'law', responsibility: 'Looks after law.', references: [], samples: 1 },
  criteria: [{ id: 'C1', text: 'No result is promised.', kind: 'must-not-contain', severity: 'blocking', weight: 1 }],
  ...{ weight: 1, required: true, veto: true, threshold: 80, timeoutMs: 1000 },
};
const asked = { model: 'm', endpoint: 'e', maxOutputTokens: 1000, temperature: 0 };
const now = Date.parse('2026-11-22T10:00:00.000Z');

it.each([
  ['the run and the commit', { runId: '77', headSha: 'c'.repeat(40) }, { runId: '77', headSha: 'c'.repeat(40) }],
  ['a machine of somebody', { runId: null, headSha: null }, { runId: 'local', headSha: '' }],
])('what is kept says where it was made: %s', (_, run, origin) => {
  const made = keptReviews([], asked, run, () => now).doubt(file, reviewer, ['C1']);
  expect(made).toMatchObject({ path: 'docs/a.md', madeAt: '2026-11-22T10:00:00.000Z', ...origin });
});

it('of more than a record holds the youngest are kept', () => {
  let clock = now;
  const kept = keptReviews([], asked, { runId: null, headSha: null }, () => clock);
  for (let page = 0; page < 9000; page += 1) {
    clock += 1;
    kept.doubt({ ...file, text: `# ${page}\n` }, reviewer, ['C1']);
  }
  const dates = kept.all().map(({ madeAt }) => Date.parse(madeAt));
  expect(dates.toSorted((one, other) => one - other)).toEqual(Array.from({ length: 4000 }, (_, at) => now + 5001 + at));
});
