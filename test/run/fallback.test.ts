import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/content/parse.ts';
import type { TaskOutcome } from '../../src/engine/outcome.ts';
import { toPlainData } from '../../src/engine/plain-data.ts';
import { createSecretFilter } from '../../src/report/secret-filter.ts';
import { eitherModel } from '../../src/review/model/fallback.ts';
import type { Completion, CompletionFailure, LanguageModel } from '../../src/review/model/model.ts';
import { noUsage, type Review } from '../../src/review/review.ts';
import { askModel } from '../../src/run/ask-model.ts';
import { keptReviews } from '../../src/run/kept-reviews.ts';
import { PageChecks } from '../../src/run/page-checks.ts';
import type { AskedHow } from '../../src/run/review-identity.ts';
import type { ReviewPorts } from '../../src/run/review-ports.ts';
import { fileOf } from '../content/file.ts';
import { canary, criterion, nonce, reviewer } from '../review/model/pages.ts';
import { answered, type Said, scripted } from '../review/model/scripted-model.ts';

const claim = 'Our fund returns eight percent, guaranteed, every single year.';
const file = fileOf('docs/a.md', `# Fund\n\n${claim}\n`);
const judge = reviewer([criterion('FP1', 'must-not-contain', 'blocking')], { timeoutMs: 60_000 });
const unmet: Said = { status: 'not_met', quote: claim, reason: 'It promises a return.' };
const met: Said = { status: 'met' };

const failing = (completion: Completion): LanguageModel => ({ complete: async () => completion });
const failed = (kind: CompletionFailure['kind']): Completion => ({
  kind: 'failed',
  failure: { kind, message: `It failed: ${kind}.` },
  usage: { ...noUsage, calls: 1, unmeteredCalls: 1 },
});
const hanging: LanguageModel = {
  complete: (_, signal) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
};
const says = (said: Said): LanguageModel => scripted(() => () => said);

function ask(
  first: LanguageModel,
  fallback: LanguageModel,
  more: Partial<ReviewPorts> = {},
  one = judge,
): Promise<Review> {
  const ports: ReviewPorts = {
    access: {
      ...{ kind: 'available', name: 'first-model', endpoint: 'http://first', maxOutputTokens: 100 },
      model: eitherModel(first, fallback),
      fallback: {
        name: 'second-model',
        endpoint: 'http://second',
        maxOutputTokens: 200,
        clock: () => performance.now(),
      },
    },
    check: async () => {
      throw new Error('no checker here');
    },
    day: '2026-01-31',
    parse: parsePage,
    secrets: () => ({ nonce, canary }),
    filter: createSecretFilter(),
    ...more,
  };
  const page = () => parsePage(file);
  const checks = new PageChecks(file, [], page, ports);
  return askModel(one, file, { page, secrets: { nonce, canary }, checks }, ports, new AbortController().signal);
}

describe('the fallback answers in place of a first model that', () => {
  it.each<[string, LanguageModel, RegExp]>([
    ...(
      [
        'unauthorised',
        'not-found',
        'unreachable',
        'rate-limited',
        'rejected-request',
        'server-error',
        'circuit-open',
        'not-a-completion',
      ] as const
    ).map((kind): [string, LanguageModel, RegExp] => [kind, failing(failed(kind)), new RegExp(`It failed: ${kind}`)]),
    ['refuses', failing(answered('{}', { refusal: 'No.' })), /refused to answer/],
    ['is filtered', failing(answered('{}', { finishReason: 'content_filter' })), /content filter/],
    ['broke off', failing(answered('{}', { finishReason: 'error' })), /ended with an error/],
  ])('%s', async (_, first, because) => {
    const review = await ask(first, says(met));
    expect(review).toMatchObject({ approved: true, answeredBy: { model: 'second-model', insteadOf: 'first-model' } });
    expect(review.answeredBy?.because).toMatch(because);
  });

  it('hangs, once half of the time of the reviewer is gone', async () => {
    const review = await ask(hanging, says(met), {}, { ...judge, timeoutMs: 2 });
    expect(review.answeredBy?.because).toMatch(/no answer within 0 s, half of the time/);
  });

  it('has a name of its own, that of the reviewer', async () => {
    const second = scripted(() => () => met);
    const review = await ask(failing(failed('server-error')), second, {}, { ...judge, model: 'own-model' });
    expect(review.answeredBy).toMatchObject({ model: 'second-model', insteadOf: 'own-model' });
    expect(second.requests.map(({ model, maxOutputTokens }) => [model, maxOutputTokens])).toEqual([
      ['second-model', 200],
    ]);
  });
});

describe('the fallback is not asked', () => {
  it('where the first answers, and the review says who did', async () => {
    const second = scripted(() => () => met);
    expect((await ask(says(met), second)).answeredBy).toEqual({ model: 'first-model' });
    expect(second.requests).toEqual([]);
  });

  it.each<[string, LanguageModel, RegExp]>([
    [
      'where an answer came that is no good: a page could choose its judge by confusing the first',
      failing(answered('I think it is fine.')),
      /not a JSON object/,
    ],
    ['where our own limit is reached', failing(failed('budget')), /It failed: budget/],
  ])('%s', async (_, first, cause) => {
    const second = scripted(() => () => met);
    await expect(ask(first, second)).rejects.toThrow(cause);
    expect(second.requests).toEqual([]);
  });

  it('and both are named where it gives no answer either', async () => {
    await expect(ask(failing(failed('server-error')), failing(failed('unauthorised')))).rejects.toThrow(
      'Neither the model nor its fallback second-model gave an answer. The model: It failed: server-error. The fallback: It failed: unauthorised.',
    );
  });
});

describe('a first model that falls silent before its confirmation', () => {
  /** It objects once, and is gone when it is asked again. */
  const silent = (): LanguageModel => {
    const once = says(unmet);
    let calls = 0;
    return {
      complete(request, signal) {
        calls += 1;
        return calls === 1 ? once.complete(request, signal) : Promise.resolve(failed('server-error'));
      },
    };
  };

  it('leaves its objection: confirmed by the fallback it blocks, denied it is undecided, and nobody is asked a third time', async () => {
    const confirming = scripted(() => () => unmet);
    const blocked = await ask(silent(), confirming);
    expect(blocked).toMatchObject({
      approved: false,
      findings: [{ blocks: true }],
      answeredBy: { model: 'second-model' },
    });
    expect(confirming.requests).toHaveLength(1);
    const denied = await ask(silent(), says(met));
    expect(denied).toMatchObject({ approved: false, findings: [], answeredBy: { insteadOf: 'first-model' } });
    expect(denied.undecided.join()).toContain('FP1');
  });

  it('keeps what it said where the fallback fails as well', async () => {
    const review = await ask(silent(), failing(failed('unreachable')));
    expect(review).toMatchObject({ approved: false, answeredBy: { model: 'first-model' }, unanswered: ['FP1'] });
  });
});

describe('what is kept of a fallback', () => {
  const fallback = { model: 'second-model', endpoint: 'http://second', maxOutputTokens: 200, temperature: undefined };
  const asked: AskedHow = {
    model: 'first-model',
    endpoint: 'http://first',
    maxOutputTokens: 100,
    temperature: 0,
    fallback,
  };
  const { fallback: _, ...alone } = asked;
  const run = { runId: '1', headSha: null };
  const open = (restored: Parameters<typeof keptReviews>[0], how: AskedHow) => keptReviews(restored, how, run, () => 0);
  const keptOf = (review: Review, how: AskedHow = asked) => {
    const plain = toPlainData(review);
    if (!plain.ok) throw new Error(plain.why);
    const task = { phase: 'p', name: judge.name, inputs: [], outputs: ['o'], timeoutMs: 1, required: true, weight: 1 };
    const outcome: TaskOutcome = { task, durationMs: 0, status: 'completed', outputs: { o: plain.value } };
    return [{ reviews: [...open([], how).keep(file, judge, outcome)] }];
  };

  it('is taken over as its own, while it is the fallback, and never for that of the first', async () => {
    const kept = keptOf(await ask(failing(failed('server-error')), says(met)));
    expect(open(kept, asked).find(file, judge)?.value).toMatchObject({ answeredBy: { model: 'second-model' } });
    expect(open(kept, alone).find(file, judge)).toBeUndefined();
    expect(open(kept, { ...asked, fallback: { ...fallback, model: 'third' } }).find(file, judge)).toBeUndefined();
    expect(open(kept, { ...asked, fallback: { ...fallback, endpoint: 'http://x' } }).find(file, judge)).toBeUndefined();
    // Whoever makes the fallback the first model has its answers.
    expect(open(kept, fallback).find(file, judge)).toBeDefined();
  });

  it('gives way to that of the first, which a fallback that comes or goes does not touch', async () => {
    const first = keptOf(await ask(says(unmet), says(met)));
    expect(open(first, alone).find(file, judge)).toBeDefined();
    expect(open(first, { ...alone, model: 'other', fallback }).find(file, judge)).toBeUndefined();
    const second = keptOf(await ask(failing(failed('server-error')), says(met)));
    for (const both of [
      [...first, ...second],
      [...second, ...first],
    ]) {
      expect(open(both, asked).find(file, judge)?.value).toMatchObject({ answeredBy: { model: 'first-model' } });
    }
  });
});
