import { describe, expect, it } from 'vitest';
import { pullRequestEvent } from '../support/events.ts';
import { reviewAnswer } from '../support/model/review-answer.ts';
import { apiError, rawFaults, rawModel } from '../support/raw-model.ts';
import { type Scenario, type ScenarioOptions, scenario } from '../support/scenario.ts';
import { type ModelScript, scriptedModel } from '../support/scripted-model.ts';
import { article, articleBefore, askedAbout, askedBy, team, votes } from './team.ts';
import { pageParts, reusedIn, verdictPart } from './verdict-part.ts';

const reviewers = { tone: { weight: 0.5 }, facts: { weight: 0.5 } };
const pages = { 'docs/a.md': article('apples'), 'docs/b.md': article('pears') };

async function world(script: ModelScript, changes: Partial<ScenarioOptions> = {}): Promise<Scenario> {
  const { base, config } = team(reviewers);
  return scenario({ base, config, head: pages, model: await scriptedModel({ script }), ...changes });
}

const asked = ({ model }: Scenario): readonly string[] =>
  (model?.log.calls ?? []).map((call) => `${askedAbout(call)} ${askedBy(call)}`);

/** The calls that an action makes. */
async function callsOf<T>(
  here: Scenario,
  act: () => Promise<T>,
): Promise<{ readonly result: T; readonly calls: readonly string[] }> {
  const before = asked(here).length;
  const result = await act();
  return { result, calls: asked(here).slice(before).toSorted() };
}

describe('unchanged text', { timeout: 150_000 }, () => {
  it.each([
    ['approvals', votes({})],
    ['rejections', votes({ tone: 'block', facts: 'block' })],
  ])('is not asked about again on a re-run: %s', async (_, script) => {
    await using here = await world(script);
    const first = await here.run();
    const again = await callsOf(here, () => here.rerun());
    expect(again.calls).toEqual([]);
    expect(verdictPart(again.result)).toBe(verdictPart(first));
    expect(reusedIn(again.result)).toHaveLength(4);
    const third = await callsOf(here, () => here.rerun());
    expect(third.calls).toEqual([]);
    expect(verdictPart(third.result)).toBe(verdictPart(first));
  });

  it('is not asked about again after a push, a rebase and in the merge queue', async () => {
    await using here = await world(votes({ tone: 70 }), {
      base: { ...team(reviewers).base, 'docs/a.md': articleBefore('apples') },
    });
    const first = await here.run();
    const pushed = await callsOf(here, () => here.push({ 'docs/c.md': article('plums') }));
    expect(pushed.calls).toEqual(['plums facts', 'plums tone']);
    expect(pageParts(pushed.result).slice(0, 2)).toEqual(pageParts(first));

    await here.repository.advanceMain({ 'docs/unrelated.md': 'Something else.\n' });
    await here.repository.rebase();
    const event = await pullRequestEvent(here.github.state, 'synchronize');
    const rebased = await callsOf(here, () => here.run({ event }));
    expect(rebased.calls).toEqual([]);
    expect(verdictPart(rebased.result)).toBe(verdictPart(pushed.result));

    const queued = await callsOf(here, () => here.run({ event: 'merge_group' }));
    expect(queued.calls).toEqual([]);
    expect(pageParts(queued.result)).toEqual(pageParts(rebased.result));
  });

  it('is remembered over runs in which it was not asked about', async () => {
    await using here = await world(votes({}));
    await here.run();
    const changed = article('apples', 'This plan helps you.');
    expect((await callsOf(here, () => here.push({ 'docs/a.md': changed }))).calls).toEqual([
      'apples facts',
      'apples tone',
    ]);
    const restored = await callsOf(here, () => here.push({ 'docs/a.md': pages['docs/a.md'] }));
    expect(restored.calls).toEqual([]);
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
    await using here = await world(votes({ tone: 70 }));
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
