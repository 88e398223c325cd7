import { describe, expect, it } from 'vitest';
import { pullRequestEvent } from '../support/events.ts';
import { callsOf, pages, resumable, reviewers } from './resumable.ts';
import { article, articleBefore, team, votes } from './team.ts';
import { pageParts, verdictPart } from './verdict-part.ts';

describe('unchanged text', () => {
  it('is not asked about again after a push, a rebase and in the merge queue', async () => {
    await using here = await resumable(votes({ tone: 70 }), {
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
    await using here = await resumable(votes({}));
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
