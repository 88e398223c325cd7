import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pretty } from '../../src/report/audit/pretty.ts';
import { article, claim } from '../scenarios/team.ts';
import { objection, reviewAnswer } from '../support/model/review-answer.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { siteOf, teamAt } from './audited.ts';

const good = (name: string) => `# ${name}\n\nThis page explains how the plan works, in a few plain words.\n`;
const bad = (name: string) => `# ${name}\n\nThis page leads [nowhere](missing.md), in a few plain words.\n`;
const checkersOnly = { '.github/content-gate.yml': { content: { include: ['docs/**'] } } };

/** A model that objects to what `article` claims. */
const judge = () =>
  scriptedModel({
    script: ({ question }) =>
      reviewAnswer(question, question.lines.some(({ text }) => text === claim) ? { C1: objection(claim) } : {}),
  });

const recordsIn = async (directory: string): Promise<readonly string[]> =>
  (await readdir(join(directory, '.content-gate/audit'), { recursive: true })).filter((name) =>
    name.endsWith('context.json'),
  );

describe('audit', () => {
  test('judges every page as if it were new, and reports by section, the worst first', async () => {
    await using site = await siteOf({
      ...checkersOnly,
      'docs/guides/one.md': good('One'),
      'docs/guides/two.md': bad('Two'),
      'docs/news/three.md': good('Three'),
      'docs/index.md': good('Start'),
      'README.md': good('Not content'),
    });
    const ended = await site.audit({}, { variables: {} });
    const report = ended.report();
    expect(ended.exitCode).toBe(0);
    expect(report.states).toMatchObject({ approved: 3, 'not-judged': 0, undecided: 0 });
    expect(report.sections.map(({ folder, pages }) => [folder, pages])).toEqual([
      ['docs/guides', 2],
      ['docs', 1],
      ['docs/news', 1],
    ]);
    expect(report.sections[0]?.worst).toEqual(['docs/guides/two.md']);
    expect(report.pages.map(({ path }) => path)).not.toContain('README.md');
    expect(report.pages[0]).toMatchObject({
      path: 'docs/guides/two.md',
      findings: [{ message: expect.stringContaining('missing.md'), line: 3 }],
    });
    expect(report.criteria[0]).toMatchObject({ toFix: 1, pages: 1 });
  });

  test('asks models about the cheapest pages under the ceiling, and calls no other judged', async () => {
    await using model = await judge();
    await using site = await siteOf({
      ...teamAt(model.url, { law: { required: true } }),
      'docs/a.md': `${article('a', 'This plan helps you to save.')}\n${'A few more plain words.\n\n'.repeat(2000)}`,
      'docs/b.md': article('b', 'This plan helps you to save.'),
      'docs/c.md': article('c'),
    });
    const first = await site.audit({ maxCalls: 4 });
    expect(first.exitCode).toBe(3);
    expect(first.stateOf('docs/b.md')).toBe('approved');
    expect(first.stateOf('docs/c.md')).toBe('needs-work');
    expect(first.stateOf('docs/a.md')).toBe('not-judged');
    expect(first.report().notJudged).toEqual([
      expect.objectContaining({ why: 'the ceiling of this audit left no room for it', pages: 1 }),
    ]);
    const asked = model.log.calls.length;
    expect(asked).toBe(3);
    // The next audit goes on with what is left, and asks nobody again.
    const second = await site.audit();
    expect(second.exitCode).toBe(0);
    expect(second.report().states).toMatchObject({ approved: 2, 'needs-work': 1, 'not-judged': 0 });
    const more = model.log.calls.length;
    expect(more).toBeGreaterThan(asked);
    const third = await site.audit();
    expect(third.report().states).toEqual(second.report().states);
    expect(model.log.calls.length).toBe(more);
  });
});

describe('what an audit costs', () => {
  test('nothing with --dry-run, which says what it would be', async () => {
    await using model = await judge();
    await using site = await siteOf({
      ...teamAt(model.url, { law: {} }, { prices: { 'scripted-1': { input: 1, output: 2 } } }),
      'docs/b.md': article('b'),
      'docs/c.md': article('c'),
    });
    const ended = await site.audit({ dryRun: true, maxCost: 0.001, format: pretty });
    expect(ended).toMatchObject({ exitCode: 0 });
    expect(ended.out).toMatchInlineSnapshot(`
      "Audit of 2 pages.
      2 pages wait for another audit, because the ceiling is 200 model calls and $0.0010; all of them need 2 model calls, about $0.0027.
      "
    `);
    expect(model.log.calls).toHaveLength(0);
    expect(await readdir(join(site.directory, '.content-gate/audit'))).toEqual([]);
  });

  test('is refused where a limit on money cannot be kept', async () => {
    await using model = await judge();
    await using site = await siteOf({ ...teamAt(model.url, { law: {} }), 'docs/b.md': article('b') });
    const ended = await site.audit({ maxCost: 1 });
    expect(ended).toMatchObject({ exitCode: 2, err: expect.stringContaining('prices says nothing about scripted-1') });
    expect(model.log.calls).toHaveLength(0);
  });

  test('without a key checkers judge, and no page that needs a model passes', async () => {
    await using model = await judge();
    await using site = await siteOf({
      ...teamAt(model.url, { law: { required: false } }),
      'docs/b.md': article('b'),
    });
    const ended = await site.audit({}, { variables: {} });
    expect(ended.exitCode).toBe(3);
    expect(ended.report()).toMatchObject({ states: { 'not-judged': 1, approved: 0 } });
    expect(ended.report().notJudged[0]?.why).toContain('no key for the model');
    expect(ended.err).toContain('No model is asked: no key for the model');
  });
});

describe('how an audit ends', () => {
  test.each([
    ['never', 0],
    ['not-judged', 3],
    ['rejected', 1],
    ['needs-work', 1],
  ] as const)('--fail-on %s with a page that is rejected and one that nobody read: %i', async (on, exitCode) => {
    await using site = await siteOf({
      '.github/content-gate.yml': { content: { include: ['docs/**'] }, reviewers: { links: { uses: 'links' } } },
      'docs/two.md': bad('Two'),
      'docs/three.md': Buffer.from([0x23, 0x20, 0xff, 0xfe, 0x41, 0x0a]),
    });
    const ended = await site.audit({ failOn: on });
    expect(ended.exitCode).toBe(exitCode);
    expect(ended.stateOf('docs/three.md')).toBe('not-judged');
    expect(ended.stateOf('docs/two.md')).toBe('rejected');
  });

  test('a folder without content is wrong usage, and a commit that is none, and a file that it cannot write', async () => {
    await using site = await siteOf({ ...checkersOnly, 'docs/one.md': good('One') });
    await expect(site.audit({ paths: ['.github'] })).resolves.toMatchObject({ exitCode: 2 });
    await expect(site.audit({ commit: 'nowhere' })).resolves.toMatchObject({ exitCode: 2 });
    await expect(site.audit({ write: ['report.txt'] })).resolves.toMatchObject({ exitCode: 2 });
  });
});

describe('what an audit remembers', () => {
  test('a changed page is asked about again, a deleted one is forgotten, and a foreign record is no answer', async () => {
    await using model = await judge();
    const calm = (name: string) => article(name, 'This plan helps you to save.');
    await using site = await siteOf({
      ...teamAt(model.url, { law: {} }),
      ...{ 'docs/a.md': calm('a'), 'docs/b.md': calm('b'), 'docs/c.md': calm('c') },
    });
    expect((await site.audit()).exitCode).toBe(0);
    expect(model.log.calls).toHaveLength(3);
    await site.write({ 'docs/a.md': `${calm('a')}\nOne more sentence.\n` });
    await site.remove('docs/c.md');
    const second = await site.audit();
    expect(second.report().states).toMatchObject({ approved: 2 });
    expect(model.log.calls).toHaveLength(4);
    expect(await recordsIn(site.directory)).toHaveLength(2);
    // Another user's secret signs other records: nothing of these is believed.
    await site.remove('.state');
    await site.audit();
    expect(model.log.calls).toHaveLength(6);
    await site.audit({ memory: false });
    expect(model.log.calls).toHaveLength(8);
  });

  test('what check answered about the same text is taken over', async () => {
    await using model = await judge();
    await using site = await siteOf({ ...teamAt(model.url, { law: {} }), 'docs/a.md': article('a') });
    const checked = await site.check();
    const asked = model.log.calls.length;
    expect(asked).toBeGreaterThan(0);
    const ended = await site.audit();
    expect([checked, ended.stateOf('docs/a.md')]).toEqual([1, 'needs-work']);
    expect(model.log.calls).toHaveLength(asked);
  });

  test('a commit is read from git, whatever lies in the folder', async () => {
    await using site = await siteOf({ ...checkersOnly, 'docs/one.md': good('One') });
    await site.git('init', '-q');
    await site.git('add', '.');
    await site.git('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '-qm', 'first');
    await site.write({ 'docs/two.md': bad('Two') });
    const ended = await site.audit({ commit: 'HEAD' });
    expect(ended.report().pages.map(({ path }) => path)).toEqual(['docs/one.md']);
    expect((await site.audit()).report().pages).toHaveLength(2);
  });
});
