import { describe, expect, it } from 'vitest';
import { pullRequestEvent } from '../support/events.ts';
import { reviewAnswer } from '../support/model/review-answer.ts';
import { apiError, rawFaults, rawModel } from '../support/raw-model.ts';
import { scenario } from '../support/scenario.ts';
import { callsOf, pages, resumable, reviewers } from './resumable.ts';
import { askedAbout, askedBy, team, votes } from './team.ts';
import { reusedIn, verdictPart } from './verdict-part.ts';

describe('unchanged text', { timeout: 150_000 }, () => {
  it.each([
    ['approvals', votes({})],
    ['rejections', votes({ tone: 'block', facts: 'block' })],
  ])('is not asked about again on a re-run: %s', async (_, script) => {
    await using here = await resumable(script);
    const first = await here.run();
    const again = await callsOf(here, () => here.rerun());
    expect(again.calls).toEqual([]);
    expect(verdictPart(again.result)).toBe(verdictPart(first));
    expect(reusedIn(again.result)).toHaveLength(4);
    const third = await callsOf(here, () => here.rerun());
    expect(third.calls).toEqual([]);
    expect(verdictPart(third.result)).toBe(verdictPart(first));
  });
});

describe('what is asked again', { timeout: 150_000 }, () => {
  it('is a failure, and nothing that was answered, uncertain answers included', async () => {
    let down = true;
    const model = await rawModel((call) => {
      if (!down) return rawFaults.approve(call);
      if (askedBy(call) === 'tone' && askedAbout(call) === 'apples')
        return { kind: 'reply', reply: apiError(400, 'bad_request') };
      if (askedBy(call) === 'facts' && askedAbout(call) === 'pears') {
        return rawFaults.answer(call, reviewAnswer(call.question, { C2: { status: 'uncertain' } }));
      }
      return rawFaults.approve(call);
    });
    const { base, config } = team(reviewers);
    await using here = await scenario({ base, config, head: pages, model });
    const first = await here.run();
    expect(first.outputs.verdict).toBe('inconclusive');
    down = false;
    const again = await callsOf(here, () => here.rerun());
    expect(again.calls).toEqual(['apples tone']);
    expect(again.result.outputs.verdict).toBe('approved');
  });

  it('is what a changed setting bears on, and what only counts votes is not', async () => {
    await using here = await resumable(votes({ tone: 70 }));
    await here.run();
    const { config } = team(
      { tone: { weight: 0.1, timeout: 60, inputs: ['content'] }, facts: { weight: 0.9 } },
      { threshold: 60 },
    );
    await here.repository.advanceMain({ '.github/content-gate.yml': config });
    const event = await pullRequestEvent(here.github.state, 'synchronize');
    const recounted = await callsOf(here, () => here.run({ event }));
    expect(recounted.calls).toEqual([]);
    expect(recounted.result.outputs.score).not.toBe('');
    const { config: stricter } = team({ tone: { weight: 0.1, threshold: 90 }, facts: { weight: 0.9 } });
    await here.repository.advanceMain({ '.github/content-gate.yml': stricter });
    const later = await pullRequestEvent(here.github.state, 'synchronize');
    const stricterRun = await callsOf(here, () => here.run({ event: later }));
    expect(stricterRun.calls).toEqual(['apples tone', 'pears tone']);
  });
});
