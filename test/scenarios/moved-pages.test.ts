import { describe, expect, test } from 'vitest';
import { renamed } from '../support/git/files.ts';
import type { Scenario } from '../support/scenario.ts';
import { apiKey, scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { decisionsOf, leftOutOf, reportOf } from './seen.ts';
import { article, articleBefore, claim, team, votes } from './team.ts';

/** A page long enough to be known again when a line of it changes. */
const long = (subject: string, said = claim): string =>
  article(subject, said) + Array.from({ length: 30 }, (_, n) => `\nLine ${n} of the page stands here.\n`).join('');
const edited = (subject: string): string => `${long(subject)}\nThe end of it.\n`;

const law = { veto: true };
const { base, config } = team(
  {
    law,
    area: { ...law, when: { paths: ['docs/legal/**'] } },
    finance: { when: { 'front-matter': { type: ['finance'] } } },
  },
  { content: { include: ['_posts/**/*.md', 'docs/**/*.md'], exclude: ['docs/generated/**'] } },
);
const objecting = () => scriptedModel({ script: votes({ law: 'block', area: 'block', finance: 'block' }) });
const commandOf = async (world: Scenario, ...args: readonly string[]) => {
  const model = ['--model', 'scripted-1', '--base-url', world.model?.url ?? ''];
  return world.cli(['check', ...model, '--base', 'main', ...args], { env: { CONTENT_GATE_API_KEY: apiKey } });
};

describe('a page that moves to where it was not judged', async () => {
  const moves = {
    '_posts/from-drafts.md': renamed('_drafts/a.md'),
    '_posts/from-drafts-edited.md': renamed('_drafts/b.md', edited('b')),
    'docs/from-excluded.md': renamed('docs/generated/c.md'),
    'docs/from-text.md': renamed('docs/d.txt'),
    'docs/from-outside.md': renamed('notes/e.md', edited('e')),
  };
  await using world = await scenario({
    base: {
      ...base,
      '_drafts/a.md': long('a'),
      '_drafts/b.md': long('b'),
      'docs/generated/c.md': long('c'),
      'docs/d.txt': long('d'),
      'notes/e.md': long('e'),
    },
    config,
    head: moves,
    model: await objecting(),
  });
  const rejected = Object.fromEntries(Object.keys(moves).map((path) => [path, 'rejected']));
  const pull = await world.run();
  const group = await world.run({ event: 'merge_group' });
  const command = await commandOf(world, '--format', 'json');

  test('is new in every line, in the pull request, the merge queue and the command', () => {
    expect(decisionsOf(pull)).toEqual(rejected);
    expect(decisionsOf(group)).toEqual(rejected);
    const { files } = JSON.parse(command.stdout);
    expect(
      Object.fromEntries(files.map((file: { path: string; verdict: string }) => [file.path, file.verdict])),
    ).toEqual(rejected);
    expect(command.exitCode).toBe(1);
  });
});

describe('a page in a notation that is not parsed here', async () => {
  const text = team({ law }, { content: { include: ['docs/**'] } });
  await using world = await scenario({
    base: { ...text.base, 'docs/a.adoc': long('a'), 'docs/b.txt': long('b') },
    config: text.config,
    head: { 'docs/a.txt': renamed('docs/a.adoc'), 'docs/b-moved.txt': renamed('docs/b.txt') },
    model: await objecting(),
  });
  const result = await world.run();

  test('is new in every line under another extension, whose marks are others, and unchanged under its own', () => {
    expect(decisionsOf(result)).toEqual({ 'docs/a.txt': 'rejected' });
    expect(leftOutOf(result)).toMatchObject({ 'docs/b-moved.txt': 'unchanged-text' });
  });
});

describe('a page that moves between the areas of two reviewers', async () => {
  await using world = await scenario({
    base: { ...base, 'docs/blog/a.md': long('a') },
    config,
    head: { 'docs/legal/a.md': renamed('docs/blog/a.md') },
    model: await objecting(),
  });
  const result = await world.run();

  test('is new to the one that did not judge it, and the other is not asked', () => {
    expect(decisionsOf(result)).toEqual({ 'docs/legal/a.md': 'rejected' });
    const [page] = reportOf(result).files;
    expect(page?.reviewers.map(({ reviewer }) => reviewer.name)).toEqual(['area']);
    expect(page).toMatchObject({
      notAsked: expect.arrayContaining([{ name: 'law', reason: 'judged the same text at docs/blog/a.md' }]),
    });
  });
});

describe('a page that stays where it was judged', async () => {
  await using world = await scenario({
    base: {
      ...base,
      'docs/old-name.md': long('names'),
      'docs/old.md': long('age'),
      'docs/marked.md': `---\ntype: news\n---\n\n${long('marks')}`,
    },
    config,
    head: {
      'docs/new-name.md': renamed('docs/old-name.md'),
      'docs/new.md': renamed('docs/old.md', edited('age')),
      'docs/marked.md': `---\ntype: finance\n---\n\n${long('marks')}`,
    },
    model: await objecting(),
  });
  const result = await world.run();
  const command = await commandOf(world, 'docs/new-name.md');
  const pages = new Map(reportOf(result).files.map((file) => [file.path, file]));

  test('is unchanged when only its name is another', () => {
    expect(leftOutOf(result)).toMatchObject({ 'docs/new-name.md': 'unchanged-text' });
    expect(command.exitCode).toBe(0);
  });

  test('is not blamed for its past, whether or not a review of it was kept', () => {
    expect(pages.get('docs/new.md')?.verdict.decision).toBe('approved');
  });

  test('is new to a reviewer that its own new header names', () => {
    expect(pages.get('docs/marked.md')?.verdict.decision).toBe('needs-work');
  });
});

test('a rejected page gets nothing from another name: no call, and the same verdict', async () => {
  await using world = await scenario({
    base: { ...base, 'docs/changed.md': articleBefore('changed') },
    config,
    head: { 'docs/new.md': long('new'), 'docs/changed.md': article('changed') },
    model: await objecting(),
  });
  const first = await world.run();
  expect(decisionsOf(first)).toEqual({ 'docs/changed.md': 'rejected', 'docs/new.md': 'rejected' });
  const before = world.model?.log.calls.length;
  const moved = await world.push({ 'docs/better.md': renamed('docs/new.md') });
  expect(decisionsOf(moved)).toEqual({ 'docs/better.md': 'rejected', 'docs/changed.md': 'rejected' });
  expect(world.model?.log.calls.length).toBe(before);
});
