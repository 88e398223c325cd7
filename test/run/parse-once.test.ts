import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { configSchema } from '../../src/config/schema.ts';
import type { Page } from '../../src/content/page.ts';
import { parsePage } from '../../src/content/parse.ts';
import { createQueue } from '../../src/engine/queue.ts';
import { runPipeline } from '../../src/engine/run.ts';
import { createSecretFilter } from '../../src/report/secret-filter.ts';
import { noUsage } from '../../src/review/review.ts';
import type { Reviewer } from '../../src/review/reviewer.ts';
import { toReview } from '../../src/review/rules/rules-review.ts';
import { policyOf, withScreening } from '../../src/run/phases.ts';
import { contentKey, pipelineOfPage } from '../../src/run/task.ts';
import { fileOf } from '../content/file.ts';
import { criterion, reviewer as modelReviewer } from '../review/model/pages.ts';
import { rulesReviewer } from '../review/rules/page.ts';

const src = join(import.meta.dirname, '..', '..', 'src');

it('parses a page once for all its checkers, the screening and the prompts of all its models', async () => {
  const parsed: Page[] = [];
  const judged: Page[] = [];
  const prompts: string[] = [];
  const models = ['legal', 'voice'].map((name) =>
    modelReviewer([criterion('honest', 'must-not-contain', 'warning')], { name, required: false }),
  );
  const checkers = ['links', 'page-structure', 'grammar'].map((name) => rulesReviewer(name));
  const all: readonly Reviewer[] = withScreening([...checkers, ...models]);
  const phases = [
    { name: 'one', gate: false, reviewers: all.slice(0, 2) },
    { name: 'two', gate: false, reviewers: all.slice(2) },
  ];
  const pipeline = pipelineOfPage(phases, fileOf('docs/a.md', '# A\n\nWords.\n'), policyOf(configSchema.parse({})), {
    access: {
      kind: 'available',
      name: 'm',
      endpoint: 'http://127.0.0.1',
      maxOutputTokens: 100,
      model: {
        complete: async ({ user }) => {
          prompts.push(user);
          return { kind: 'failed', failure: { kind: 'budget', message: 'no more' }, usage: noUsage };
        },
      },
    },
    check: async (asked, page) => {
      judged.push(page);
      return toReview(asked, page, { findings: [] });
    },
    day: '2026-01-31',
    parse: async (file) => {
      const page = await parsePage(file);
      parsed.push(page);
      return page;
    },
    secrets: () => ({ nonce: '0'.repeat(32), canary: '1'.repeat(16) }),
    filter: createSecretFilter(),
  });
  const { outcomes } = await runPipeline(pipeline, { [contentKey]: {} }, { clock: () => 0, limit: createQueue(4) });
  expect(outcomes).toHaveLength(6);
  expect(prompts).toHaveLength(2);
  expect(parsed).toHaveLength(1);
  expect(judged).toHaveLength(3);
  for (const page of judged) expect(page).toBe(parsed[0]);
});

it('parses files that are judged in three places and nowhere else: the gate, a worker on its order, and what a page was before the change', () => {
  const callers = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && file !== 'content/parse.ts')
    // Pages that come in, and published ones, are not judged, and are read by rooms of their own.
    .filter((file) => !/^(?:import|recheck)\//.test(file))
    .filter((file) => /\bparsePage\(/.test(readFileSync(join(src, file), 'utf8')));
  expect(callers.sort()).toEqual([
    'review/rules/checkers/links/former-anchors.ts',
    'review/rules/pool/pool.ts',
    'review/rules/pool/serve-checks.ts',
  ]);
});
