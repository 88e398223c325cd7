import { describe, expect, it } from 'vitest';
import { apiError, rawFaults, rawModel } from '../support/raw-model.ts';
import { type Scenario, scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { commentOf, decisionsOf, reportOf } from './seen.ts';
import { article, askedBy, team, votes } from './team.ts';

const head = { 'docs/a.md': article() };
const asked = ({ model }: Scenario): readonly string[] => (model?.log.calls ?? []).map(askedBy).toSorted();
const phases = (...named: readonly (readonly [string, readonly string[], object?])[]) =>
  named.map(([phase, tasks, own]) => ({ phase, tasks, ...own }));

describe('a phase that is a gate', () => {
  const { base, config } = team(
    { cheap: {}, paid: { veto: true } },
    { pipeline: phases(['early', ['cheap'], { gate: true }], ['late', ['paid']]) },
  );

  it('saves the later phases when it does not approve, and its own votes are the verdict', async () => {
    const model = await scriptedModel({ script: votes({ cheap: 70 }) });
    await using here = await scenario({ base, config, head, model });
    const result = await here.run();
    expect(asked(here)).toEqual(['cheap']);
    expect(result.outputs).toMatchObject({ verdict: 'rejected', score: '70' });
    expect(reportOf(result).files[0]?.verdict.reason).toMatch(/^Stopped after phase "early"\./);
    for (const text of [commentOf(here), result.stdout]) {
      expect(text).toContain('early');
      expect(text).toContain('completed 1 of 2 phases');
    }
  });

  it('lets the later phases be asked when it approves, and then all votes count', async () => {
    const model = await scriptedModel({ script: votes({ paid: 'block' }) });
    await using here = await scenario({ base, config, head, model });
    expect((await here.run()).outputs.verdict).toBe('rejected');
    expect(asked(here)).toEqual(['cheap', 'paid', 'paid']);
  });
});

describe('a condition', () => {
  const { base, config } = team(
    {
      all: {},
      legal: { veto: true, when: { 'front-matter': { kind: 'offer' } } },
      blog: { when: { paths: ['blog/**'] } },
    },
    { pipeline: phases(['first', ['all']], ['more', ['legal', 'blog'], { when: { paths: ['{docs,blog}/**'] } }]) },
  );
  const marked = `---\nkind: offer\n---\n\n${article()}`;

  it('decides who has a part in the vote on a page, and the report says who has none', async () => {
    const pages = {
      'docs/plain.md': article('a'),
      'docs/offer.md': marked,
      'blog/x.md': article('b'),
      'top.md': article('c'),
    };
    const model = await scriptedModel({ script: votes({ legal: 'block', blog: 0 }) });
    await using here = await scenario({
      base,
      config: config.replace('reviewers:', 'quorum: 1\nreviewers:'),
      head: pages,
      model,
    });
    const result = await here.run();
    expect(decisionsOf(result)).toEqual({
      'blog/x.md': 'needs-work',
      'docs/offer.md': 'rejected',
      'docs/plain.md': 'approved',
      'top.md': 'approved',
    });
    const text = commentOf(here);
    expect(text).toContain('legal does not judge this page: is only for pages with other front matter');
    expect(text).toContain('blog does not judge this page: is only for other paths');
    expect(text).toMatch(/phase more was skipped: it is only for other paths/);
    expect(
      reportOf(result)
        .files.find(({ path }) => path === 'docs/plain.md')
        ?.reviewers.map(({ reviewer }) => reviewer.name),
    ).toEqual(['all', 'hidden-text']);
  });

  it('on front matter is not escaped by taking the mark out', async () => {
    const model = await scriptedModel({ script: votes({ legal: 'block' }) });
    await using here = await scenario({
      base: { ...base, 'docs/offer.md': `---\nkind: offer\n---\n\nOld words.\n` },
      config,
      head: { 'docs/offer.md': article() },
      model,
    });
    expect((await here.run()).outputs.verdict).toBe('rejected');
    expect(asked(here)).toContain('legal');
  });
});

describe('a reviewer that does not complete', () => {
  const down = rawFaults.unauthorised();
  const pipeline = phases(['one', ['tone']], ['two', ['facts']], ['three', ['legal']]);
  const silent = (who: string) =>
    rawModel((call) => (askedBy(call) === who ? rawFaults.hang() : rawFaults.approve(call)));
  const failing = (who: string) => rawModel((call) => (askedBy(call) === who ? down : rawFaults.approve(call)));

  it.each<[string, string, typeof silent, RegExp]>([
    ['fails in the first phase', 'tone', failing, /completed 0 of 3 phases/],
    ['fails in the middle', 'facts', failing, /completed 1 of 3 phases/],
    ['fails in the last phase', 'legal', failing, /completed 2 of 3 phases/],
    ['times out', 'facts', silent, /completed 1 of 3 phases/],
  ])('and is required blocks its page: it %s', async (_, who, broken, progress) => {
    const { base, config } = team({ tone: {}, facts: {}, legal: {} }, { pipeline });
    const short = config.replaceAll(/(uses: .*)/g, '$1\n    timeout: 2');
    await using here = await scenario({ base, config: short, head, model: await broken(who) });
    const result = await here.run();
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({ verdict: 'inconclusive', score: '0' });
    const later = ['tone', 'facts', 'legal'].slice(['tone', 'facts', 'legal'].indexOf(who) + 1);
    expect(asked(here)).not.toEqual(expect.arrayContaining([...later, 'nobody']));
    for (const name of later) expect(asked(here)).not.toContain(name);
    for (const text of [commentOf(here), result.stdout]) {
      expect(text).toMatch(progress);
      expect(text).toContain(who);
    }
  });

  it('and is optional is left out with a warning, and whoever needs it is skipped', async () => {
    const { base, config } = team(
      { tone: {}, facts: { required: false }, legal: { required: false, inputs: ['facts.said'] }, more: {} },
      { pipeline: phases(['one', ['tone']], ['two', ['facts']], ['three', ['legal', 'more']]), quorum: 1 },
    );
    const named = config.replace(/(facts\.md)/, '$1\n    outputs: [facts.said]');
    await using here = await scenario({ base, config: named, head, model: await failing('facts') });
    const result = await here.run();
    expect(result.outputs.verdict).toBe('approved');
    expect(asked(here)).not.toContain('legal');
    expect(commentOf(here)).toMatch(/facts failed/);
    expect(commentOf(here)).toMatch(/legal skipped: it lacks its input/);
  });

  it('because the endpoint is down opens the breaker, and the report says so', async () => {
    const { base, config } = team({ tone: {} });
    const pages = Object.fromEntries(
      Array.from({ length: 6 }, (_, index) => [`docs/${index}.md`, article(`p${index}`)]),
    );
    const model = await rawModel(() => ({ kind: 'reply', reply: apiError(503, 'server_error') }));
    await using here = await scenario({ base, config: `${config}limits: { concurrency: 1 }\n`, head: pages, model });
    const result = await here.run();
    expect(result.outputs.verdict).toBe('inconclusive');
    expect(reportOf(result).notices.join('\n')).toContain('left alone for a while (once)');
    expect(commentOf(here)).toContain('left alone for a while (once)');
  });

  it('before the deadline of the run still leaves time to report', async () => {
    const { base, config } = team({ tone: {}, facts: {} }, { limits: { 'run-timeout': 8 } });
    await using here = await scenario({ base, config, head, model: await silent('tone') });
    const result = await here.run();
    expect(result).toMatchObject({ exitCode: 1, overdue: false });
    expect(result.outputs.verdict).toBe('inconclusive');
    expect(commentOf(here)).toContain('tone');
    expect(here.github.state.checkRuns).toHaveLength(1);
  });
});

describe('a pipeline that cannot run', () => {
  it.each<[string, Readonly<Record<string, object>>, object, readonly string[]]>([
    [
      'an input that nobody gives',
      { tone: { inputs: ['review.nobody'] } },
      { pipeline: phases(['only', ['tone']]) },
      ['reviewers.tone.inputs[0]', '"review.nobody"', 'task "tone"', 'phase "only"'],
    ],
    [
      'an input of the same phase',
      { tone: { inputs: ['review.facts'] }, facts: {} },
      { pipeline: phases(['only', ['tone', 'facts']]) },
      ['"review.facts"', 'task "tone"', 'task "facts"', 'phase "only"'],
    ],
    [
      'two writers of one key',
      { tone: {}, facts: { outputs: ['review.tone'] } },
      { pipeline: phases(['one', ['tone']], ['two', ['facts']]) },
      ['reviewers.facts.outputs[0]', '"review.tone"', 'task "facts" of phase "two"', 'task "tone" of phase "one"'],
    ],
    [
      'a name twice',
      { tone: {} },
      { pipeline: phases(['one', ['tone']], ['two', ['tone']]) },
      ['pipeline[1].tasks[0]', 'task "tone"', 'phase "two"', 'phase "one"'],
    ],
    [
      'a task that nobody knows',
      { tone: {} },
      { pipeline: phases(['one', ['tone', 'nobody']]) },
      ['pipeline[0].tasks[1]', 'task "nobody"', 'phase "one"'],
    ],
    [
      'a timeout below zero',
      { tone: { timeout: -5 } },
      { pipeline: phases(['one', ['tone']]) },
      ['reviewers.tone.timeout', '-5', 'task "tone"', 'phase "one"'],
    ],
  ])('is refused before anything runs, by both doors: %s', async (_, reviewers, settings, words) => {
    const { base, config } = team(reviewers, settings);
    await using here = await scenario({ base, config, head });
    const [result, local, plan] = [await here.run(), await here.cli(['check']), await here.cli(['plan'])];
    expect([result.exitCode, local.exitCode, plan.exitCode]).toEqual([1, 2, 2]);
    expect(here.model?.log.calls).toEqual([]);
    for (const text of [result.stdout, local.stderr, plan.stderr]) {
      for (const word of words) expect(text).toContain(word);
    }
  });
});
