import { describe, expect, it } from 'vitest';
import { configSchema } from '../../src/config/schema.ts';
import type { ContentFile, ReadResult } from '../../src/content/content.ts';
import { plainPage } from '../../src/content/formats/text/plain-page.ts';
import type { TaskOutcome } from '../../src/engine/outcome.ts';
import { planPipeline as enginePlan } from '../../src/engine/plan.ts';
import type { Plan, PlannedTask } from '../../src/engine/planned.ts';
import { createQueue } from '../../src/engine/queue.ts';
import { runPipeline } from '../../src/engine/run.ts';
import { createSecretFilter } from '../../src/report/secret-filter.ts';
import { noUsage, type Review } from '../../src/review/review.ts';
import type { Reviewer } from '../../src/review/reviewer.ts';
import { planFiles } from '../../src/run/file-plan.ts';
import { type PhasePlan, planPhases, policyOf, withScreening } from '../../src/run/phases.ts';
import type { ReviewPorts } from '../../src/run/review-ports.ts';
import { forecast } from '../../src/run/spending.ts';
import { contentKey, pipelineOfPage } from '../../src/run/task.ts';

const reviewer = (name: string, changes: Partial<Reviewer> = {}): Reviewer => ({
  ...{ kind: 'rules', name, checker: name, responsibility: `Looks after ${name}.`, options: {}, criteria: [] },
  ...{ weight: 1, required: true, veto: false, threshold: 80, timeoutMs: 1000 },
  ...(changes as object),
});
const page = (path: string, text = '# A\n\nWords.\n', status: ContentFile['status'] = 'modified'): ContentFile => ({
  ...{ path, text, status, blobSha: 'a'.repeat(40), changedLines: [{ start: 1, end: 1 }], commentableLines: [] },
});
const missing: ReadResult = { ok: false, reason: 'missing', cause: 'not there' };
const signal = new AbortController().signal;
const phase = (name: string, reviewers: readonly Reviewer[], more: Partial<PhasePlan> = {}): PhasePlan => ({
  ...{ name, reviewers, gate: false },
  ...more,
});
async function planned(phases: readonly PhasePlan[], file: ContentFile, before: ReadResult = missing) {
  const past = { read: async () => before, wasContent: () => true };
  const [plan] = (await planFiles([file], () => phases, past, signal)).plans;
  if (plan === undefined) throw new Error('each page has a plan');
  return { ...plan, names: plan.phases.map(({ name, reviewers }) => [name, ...reviewers.map((one) => one.name)]) };
}

describe('phases', () => {
  const config = (pipeline: unknown) => configSchema.parse({ pipeline });
  const names = (phases: readonly PhasePlan[]) =>
    phases.map(({ name, reviewers }) => [name, ...reviewers.map((one) => one.name)]);

  it('leave no reviewer out: whom none names joins the last, or a phase of its own after one for some pages only', () => {
    const all = [reviewer('a'), reviewer('b'), reviewer('c')];
    const two = [
      { phase: 'one', tasks: ['a'] },
      { phase: 'two', tasks: ['b'] },
    ];
    expect(names(planPhases(config(two), all))).toEqual([
      ['one', 'a'],
      ['two', 'b', 'c'],
    ]);
    const some = [...two.slice(0, 1), { ...two[1], when: { paths: ['x/**'] } }];
    expect(names(planPhases(config(some), all))).toEqual([
      ['one', 'a'],
      ['two', 'b'],
      ['others', 'c'],
    ]);
  });

  it('are never empty, even when the reviewers of one are skipped', () => {
    const phases = planPhases(
      config([
        { phase: 'one', tasks: ['a'] },
        { phase: 'two', tasks: ['gone'] },
      ]),
      [reviewer('a')],
    );
    expect(names(phases)).toEqual([['one', 'a']]);
  });
});

describe('who has a part in a page', () => {
  const finance = { frontMatter: { kind: ['offer', 'post'] } };
  const phases = [
    phase('p', [
      reviewer('all'),
      reviewer('law', { when: finance }),
      reviewer('blog', { when: { paths: ['blog/**'] } }),
    ]),
  ];
  const marked = (kind: string): string => `---\nkind: ${kind}\n---\nWords.\n`;

  it.each<[string, ContentFile, ReadResult, readonly string[]]>([
    ['a page without marks', page('docs/a.md'), missing, ['all']],
    ['a page with the mark', page('docs/a.md', marked('offer')), missing, ['all', 'law']],
    ['a mark in a list', page('docs/a.md', marked('[other, post]')), missing, ['all', 'law']],
    ['another value', page('docs/a.md', marked('news')), missing, ['all']],
    ['a mark that the change takes out', page('docs/a.md'), { ok: true, text: marked('offer') }, ['all', 'law']],
    [
      'a page whose past cannot be read',
      page('docs/a.md'),
      { ok: false, reason: 'unreadable', cause: '' },
      ['all', 'law'],
    ],
    ['a new page', page('docs/a.md', 'Words.', 'added'), { ok: true, text: marked('offer') }, ['all']],
    ['front matter that cannot be read', page('docs/a.md', '---\nkind: [\n---\n'), missing, ['all', 'law']],
    ['front matter that is not read here', page('docs/a.md', '+++\nkind = 1\n+++\n'), missing, ['all', 'law']],
    ['a byte-order mark', page('docs/a.md', `\uFEFF${marked('offer')}`), missing, ['all', 'law']],
    ['a page at the path', page('blog/2026/a.md'), missing, ['all', 'blog']],
    ['a page with a line break in its path', page('blog/a\nb.md'), missing, ['all', 'blog']],
  ])('%s', async (_, file, before, names) => {
    const plan = await planned(phases, file, before);
    expect(plan.names).toEqual([['p', ...names]]);
    expect([...names, ...plan.reviewersNotAsked.map(({ name }) => name)].toSorted()).toEqual(['all', 'blog', 'law']);
  });

  it('a phase for other pages takes its reviewers with it, and nobody waits for what has no part', async () => {
    const late = reviewer('late', { inputs: ['review.only', 'review.first'] });
    const plan = await planned(
      [
        phase('one', [reviewer('first')]),
        phase('two', [reviewer('only')], { when: { paths: ['x/**'] } }),
        phase('three', [late]),
      ],
      page('docs/a.md'),
    );
    expect(plan.names).toEqual([
      ['one', 'first'],
      ['three', 'late'],
    ]);
    expect(plan.phases[1]?.reviewers[0]?.inputs).toEqual(['review.first']);
    expect(plan.phasesNotRun).toEqual([{ name: 'two', reason: 'is only for other paths' }]);
    expect(plan.reviewersNotAsked).toEqual([{ name: 'only', reason: 'phase "two" is only for other paths' }]);
  });

  it('and whoever has none costs nothing', async () => {
    const model = { kind: 'model', references: [], samples: 1, when: { paths: ['blog/**'] } } as const;
    const asks = [phase('p', [reviewer('m', model as unknown as Partial<Reviewer>)])];
    const callsOn = async (path: string) =>
      forecast([await planned(asks, page(path))], configSchema.parse({}), 'm').estimate.calls;
    expect([await callsOn('docs/a.md'), await callsOn('blog/a.md')]).toEqual([0, 1]);
  });
});

describe('the pipeline of a page', () => {
  const review: Review = {
    ...{
      reviewer: 'x',
      kind: 'rules',
      answers: [],
      findings: [],
      score: null,
      approved: true,
      undecided: [],
      unread: [],
    },
    ...{ flips: { changed: 0, asked: 0 }, usage: noUsage, notes: [] },
  };
  const build = (
    phases: readonly PhasePlan[],
    reviews: Readonly<Record<string, Partial<Review>>> = {},
    ports: Partial<ReviewPorts> = {},
  ): Plan =>
    pipelineOfPage(phases, page('docs/a.md'), policyOf(configSchema.parse({})), {
      access: { kind: 'missing', reason: 'no key' },
      check: async ({ name }) => ({ ...review, ...reviews[name] }),
      day: '2026-01-31',
      parse: async (file) => plainPage(file),
      secrets: () => ({ nonce: 'n', canary: 'c' }),
      filter: createSecretFilter(),
      ...ports,
    });
  const run = (pipeline: Plan, completed: readonly TaskOutcome[] = []) =>
    runPipeline(pipeline, { [contentKey]: {} }, { clock: Date.now, limit: createQueue(4), completed });

  it('is one that the engine accepts, with the inputs and the output that were declared', () => {
    const late = reviewer('late', { inputs: [contentKey, 'said.first'], output: 'said.late' });
    const pipeline = build([phase('one', [reviewer('first', { output: 'said.first' })]), phase('two', [late])]);
    expect(enginePlan(pipeline, { given: [contentKey] }).ok).toBe(true);
    const declared = ({ inputs, outputs }: PlannedTask) => ({ inputs, outputs });
    expect(pipeline.phases[1]?.tasks.map(declared)).toEqual([
      { inputs: [contentKey, 'said.first'], outputs: ['said.late'] },
    ]);
  });

  it('does not ask again because what a reviewer waits for was written anew, and not without it', async () => {
    const phases = [
      phase('one', [reviewer('first', { required: false })]),
      phase('two', [reviewer('late', { inputs: ['review.first'] })]),
    ];
    const before = await run(build(phases));
    const kept = before.outcomes.filter(({ task }) => task.name === 'late');
    expect((await run(build(phases), kept)).outcomes.map(({ reused }) => reused)).toEqual([undefined, true]);
    const broken = build(
      phases.with(0, phase('one', [reviewer('first', { required: false, kind: 'model' } as Partial<Reviewer>)])),
    );
    expect((await run(broken, kept)).outcomes.map(({ status }) => status)).toEqual(['failed', 'skipped']);
  });

  it.each([
    [undefined, 'completed'],
    ['unanimous', 'stopped'],
    ['majority', 'stopped'],
  ] as const)('has gates that count as the run does, or in their own way: %s', async (strategy, status) => {
    const advisers = [reviewer('a', { weight: 0 }), reviewer('b', { weight: 0 })];
    const gate = phase('g', advisers, { gate: true, ...(strategy === undefined ? {} : { strategy }) });
    const ended = await run(build([gate, phase('more', [reviewer('c')])], { b: { approved: false, score: 70 } }));
    expect(ended.ending.status).toBe(status);
  });

  it('stops a page whose screening failed, whether or not anybody declared the screening', async () => {
    const unreadable: Partial<ReviewPorts> = {
      parse: async (file) => ({
        ...plainPage(file),
        get quotations(): never {
          throw new Error('nobody can screen it');
        },
      }),
    };
    for (const declared of [[], [reviewer('hidden-text')]]) {
      const reviewers = withScreening([reviewer('a'), ...declared]);
      const ended = await run(build(planPhases(configSchema.parse({}), reviewers), {}, unreadable));
      expect(ended.ending).toMatchObject({ status: 'blocked' });
      expect(ended.outcomes.map(({ task, status }) => [task.name, status])).toEqual([
        ['a', 'completed'],
        ['hidden-text', 'failed'],
      ]);
    }
  });
});

describe('the screening', () => {
  it('takes part in every run without a vote, and once only', () => {
    const added = withScreening([reviewer('a')]);
    expect(added).toMatchObject([{ name: 'a' }, { name: 'hidden-text', weight: 0, required: true, veto: false }]);
    const own = reviewer('ours', { checker: 'hidden-text', weight: 3 } as Partial<Reviewer>);
    expect(withScreening([own])).toEqual([own]);
    const told = withScreening([own], 5_000).concat(withScreening([reviewer('a')], 'off'));
    expect(told.map((one) => (one.kind === 'rules' ? one.options['hidden-prose'] : undefined))).toEqual([
      5_000,
      undefined,
      'off',
    ]);
    const asks = reviewer('hidden-text', { kind: 'model' } as Partial<Reviewer>);
    expect(withScreening([asks])).toHaveLength(2);
  });

  it('makes no model wait unless the team declared it', () => {
    const model = reviewer('m', { kind: 'model' } as Partial<Reviewer>);
    const phasesOf = (reviewers: unknown) =>
      planPhases(configSchema.parse(reviewers === undefined ? {} : { reviewers }), withScreening([model])).map(
        ({ name, reviewers: all }) => [name, ...all.map((one) => one.name)],
      );
    expect(phasesOf({ m: { uses: 'seo' } })).toEqual([['reviews', 'm', 'hidden-text']]);
    expect(phasesOf({ m: { uses: 'seo' }, 'hidden-text': { uses: 'hidden-text' } })).toEqual([
      ['validation', 'hidden-text'],
      ['reviews', 'm'],
    ]);
    expect(phasesOf(undefined)).toEqual([
      ['validation', 'hidden-text'],
      ['reviews', 'm'],
    ]);
  });
});
