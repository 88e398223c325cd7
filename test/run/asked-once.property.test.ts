import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import type { ContentFile } from '../../src/content/content.ts';
import { parsePage } from '../../src/content/parse.ts';
import { toPlainData } from '../../src/engine/plain-data.ts';
import type { KeptReview } from '../../src/record/record-schema.ts';
import type { Completion, LanguageModel } from '../../src/review/model/model.ts';
import { modelReview } from '../../src/review/model/model-review.ts';
import { noUsage, reviewSchema } from '../../src/review/review.ts';
import type { ModelReviewer } from '../../src/review/reviewer.ts';
import { keptReviews } from '../../src/run/kept-reviews.ts';

const claim = 'This plan doubles your savings within a year.';
const text = `# Savings\n\n${claim}\n`;
const file: ContentFile = {
  ...{ path: 'docs/a.md', status: 'added', blobSha: 'a'.repeat(40), text },
  ...{ changedLines: [{ start: 1, end: 3 }], commentableLines: [] },
};
const reviewer: ModelReviewer = {
  ...{ kind: 'model', name: 'law', responsibility: 'Looks after law.', references: [], samples: 1 },
  criteria: [{ id: 'C1', text: 'No result is promised.', kind: 'must-not-contain', severity: 'blocking', weight: 1 }],
  ...{ weight: 1, required: true, veto: true, threshold: 80, timeoutMs: 1000 },
};
const asked = { model: 'm', endpoint: 'e', maxOutputTokens: 1000, temperature: 0 };
const nonce = '0123456789abcdef'.repeat(2);

/** What a model does with one question. */
type Mood = 'met' | 'not_met' | 'uncertain' | 'fails';

function modelIn(moods: Mood[], log: Mood[]): LanguageModel {
  return {
    async complete(): Promise<Completion> {
      const mood = moods.shift() ?? 'met';
      log.push(mood);
      if (mood === 'fails')
        return { kind: 'failed', failure: { kind: 'not-a-completion', message: 'no' }, usage: noUsage };
      const quote = mood === 'not_met' ? claim : null;
      const answers = [{ criterion: 'C1', reason: 'r', quote, status: mood, suggestion: null }];
      return {
        kind: 'answered',
        text: JSON.stringify({ nonce, answers }),
        finishReason: 'stop',
        refusal: undefined,
        model: undefined,
        usage: noUsage,
      };
    },
  };
}

/** One run on what the runs before it kept: the verdict of the reviewer, or that it has none. */
async function run(before: readonly KeptReview[], moods: Mood[], log: Mood[], at: number) {
  const kept = keptReviews([{ reviews: before }], asked, { runId: '1', headSha: null }, () => at);
  const found = kept.find(file, reviewer);
  if (found !== undefined) return { verdict: approvalOf(found.value), isWhole: true, kept: kept.all(), asked: 0 };
  const count = log.length;
  const reviewed = await modelReview(reviewer, file, {
    ...{ nonce, canary: 'canary', modelName: 'm', maxOutputTokens: 1000, day: '2026-11-26' },
    model: modelIn(moods, log),
    page: () => parsePage(file),
    doubts: kept.doubts(file, reviewer),
    onUnmet: (criteria) => kept.doubt(file, reviewer, criteria),
    signal: new AbortController().signal,
  });
  const plain = reviewed.kind === 'reviewed' ? toPlainData(reviewed.review) : undefined;
  const task = {
    phase: 'p',
    name: 'law',
    inputs: [],
    outputs: ['review.law'],
    timeoutMs: 1,
    required: true,
    weight: 1,
  };
  if (plain?.ok === true) {
    kept.keep(file, reviewer, { task, durationMs: 1, status: 'completed', outputs: { 'review.law': plain.value } });
  }
  const verdict = plain?.ok === true ? approvalOf(plain.value) : undefined;
  const isWhole = reviewed.kind === 'reviewed' && reviewed.review.unanswered === undefined;
  return { verdict, isWhole, kept: kept.all(), asked: log.length - count };
}

const approvalOf = (value: unknown): boolean => reviewSchema.parse(value).approved;

const mood = fc.constantFrom<Mood>('met', 'not_met', 'uncertain', 'fails');
test.prop([
  fc.array(mood, { minLength: 1, maxLength: 30 }),
  fc.array(fc.integer({ min: -90, max: 90 }), { minLength: 8, maxLength: 8 }),
])(
  'any sequence of re-runs ends in one verdict, and never approves what was called unmet once',
  async (moods, minutes) => {
    const log: Mood[] = [];
    const left = [...moods];
    let kept: readonly KeptReview[] = [];
    let settled: boolean | undefined;
    for (const minute of minutes) {
      // The clocks of runners differ.
      const ended = await run(kept, left, log, Date.parse('2026-11-26T12:00:00Z') + minute * 60_000);
      kept = ended.kept;
      if (settled !== undefined) expect(ended).toMatchObject({ verdict: settled, asked: 0 });
      else if (ended.isWhole) settled = ended.verdict;
      if (log.includes('not_met')) expect(ended.verdict ?? false).toBe(false);
    }
  },
);
