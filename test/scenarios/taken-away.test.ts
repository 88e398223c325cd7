import { describe, expect, test } from 'vitest';
import { reviewAnswer } from '../support/model/review-answer.ts';
import { apiKey, type Scenario, scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { commentOf, decisionsOf } from './seen.ts';
import { claim, team, votes } from './team.ts';

const denial = 'Do not believe this:';
/** What the pages were, what the change makes of them, and whether the claim is now told in another sense. */
const pages: Readonly<Record<string, readonly [before: string, after: string, verdict: string]>> = {
  'docs/line.md': [`# T\n\n${denial}\n${claim}\n`, `# T\n\n${claim}\n`, 'rejected'],
  'docs/paragraph.md': [`# T\n\n${denial}\n\n${claim}\n`, `# T\n\n${claim}\n`, 'rejected'],
  'docs/below.md': [`# T\n\n${claim}\n\nNone of this is true.\n`, `# T\n\n${claim}\n`, 'rejected'],
  'docs/emptied.md': [`# T\n\n${denial}\n\n${claim}\n`, `# T\n\n\n\n${claim}\n`, 'rejected'],
  'docs/heading.md': [
    `# T\n\nWords.\n\n## What is not true\n\nSome say this.\n\n${claim}\n`,
    `# T\n\nWords.\n\nSome say this.\n\n${claim}\n`,
    'rejected',
  ],
  'docs/introduction.md': [
    `# T\n\n## Myths\n\nNothing here is true.\n\nA first one.\n\n${claim}\n`,
    `# T\n\n## Myths\n\nA first one.\n\n${claim}\n`,
    'rejected',
  ],
  'docs/replaced.md': [`# T\n\n${denial}\n\n${claim}\n`, `# T\n\nEnjoy what you read.\n\n${claim}\n`, 'rejected'],
  'docs/comment-between.md': [
    `# T\n\n${denial}\n\n<!-- a note -->\n\n${claim}\n`,
    `# T\n\n<!-- a note -->\n\n${claim}\n`,
    'rejected',
  ],
  'docs/uncommented.md': [
    `# T\n\n<!--\n\nOne.\n\n${claim}\n\nTwo.\n\n-->\n\nThree.\n`,
    `# T\n\nOne.\n\n${claim}\n\nTwo.\n\nThree.\n`,
    'rejected',
  ],
  'docs/page.html': [
    `<p>${denial}</p>\n<p>${claim}</p>\n<p>More.</p>\n`,
    `<p>${claim}</p>\n<p>More.</p>\n`,
    'rejected',
  ],
  'docs/comment-ends-before.md': [
    `# T\n\n<!--\n\nOne.\n\n${claim}\n\n-->\n\nThree.\n`,
    `# T\n\n<!--\n\nOne.\n\n-->\n\n${claim}\n\n<!-- -->\n\nThree.\n`,
    'rejected',
  ],
  'docs/element-ends-before.html': [
    `<div hidden>\n<p>One.</p>\n<p>${claim}</p>\n</div>\n<p>Three.</p>\n`,
    `<div hidden>\n<p>One.</p>\n</div>\n<div>\n<p>${claim}</p>\n</div>\n<p>Three.</p>\n`,
    'rejected',
  ],
  'docs/other-condition.md': [
    `# T\n\n{% if never %}\n\n${claim}\n\n{% endif %}\n\nThree.\n`,
    `# T\n\n{% if true %}\n\n${claim}\n\n{% endif %}\n\nThree.\n`,
    'rejected',
  ],
  'docs/wrapped.md': [
    `# T\n\n${claim}\n\nThree.\n`,
    `# T\n\n<section class="wide">\n\n${claim}\n\n</section>\n\nThree.\n`,
    'approved',
  ],
  // What is further away is as it was.
  'docs/far.md': [
    `# T\n\n## One\n\nGone.\n\nStays.\n\n## Two\n\nStays, too.\n\n${claim}\n`,
    `# T\n\n## One\n\nStays.\n\n## Two\n\nStays, too.\n\n${claim}\n`,
    'approved',
  ],
  'docs/edit-beside.md': [
    `# T\n\n${claim}\n\nThis plan helps you to save.\n`,
    `# T\n\n${claim}\n\nThis plan helps all of you to save.\n`,
    'approved',
  ],
  'docs/harmless.md': ['# T\n\nOne.\n\nTwo.\n\nThree.\n', '# T\n\nOne.\n\n\n\nThree.\n', 'approved'],
};
const side = (which: 0 | 1) => Object.fromEntries(Object.entries(pages).map(([path, page]) => [path, page[which]]));
const expected = Object.fromEntries(Object.entries(pages).map(([path, [, , verdict]]) => [path, verdict]));

const command = (world: Scenario) =>
  world.cli(
    ['check', '--model', 'scripted-1', '--base-url', world.model?.url ?? '', '--base', 'main', '--format', 'json'],
    {
      env: { CONTENT_GATE_API_KEY: apiKey },
    },
  );

describe('what stands beside text that was taken away', async () => {
  const { base, config } = team({ law: { veto: true } }, { content: { include: ['docs/**'] } });
  await using world = await scenario({
    base: { ...base, ...side(0) },
    config,
    head: side(1),
    model: await scriptedModel({ script: votes({ law: 'block' }) }),
  });
  const action = await world.run();
  const local = JSON.parse((await command(world)).stdout);

  test('is answered for by the change, and the rest is already there', () => {
    expect(decisionsOf(action)).toEqual(expected);
  });

  test('is the same to the command', () => {
    const said = local.files.map((file: { path: string; verdict: string }) => [file.path, file.verdict]);
    expect(Object.fromEntries(said)).toEqual(expected);
  });
});

const presence = `---
responsibility: Looks after law.
---

- [C1] (blocking, must-contain) The page says that it is no financial advice.
`;
const warning = 'This is no financial advice at all.';
const settings = 'reviewers: { law: { uses: .github/content-gate/law.md, veto: true } }\n';
/** Finds the warning where it is shown, and misses it everywhere else. */
const looking = () =>
  scriptedModel({
    script: ({ question }) =>
      reviewAnswer(question, {
        C1: question.lines.some(({ text }) => text.includes(warning))
          ? { status: 'met', quote: warning }
          : { status: 'not_met', quote: null, reason: 'There is no such warning.' },
      }),
  });

describe('what must be there', () => {
  test('is missed when the change took it away, and all the rest with it', async () => {
    await using world = await scenario({
      base: {
        '.github/content-gate/law.md': presence,
        'docs/cut.md': `# T\n\nWords.\n\n${warning}\n`,
        'docs/emptied.md': `# T\n\nWords.\n\n${warning}\n`,
        'docs/kept.md': `# T\n\nWords.\n\nMore words.\n\n${warning}\n`,
      },
      config: settings,
      head: {
        'docs/cut.md': '# T\n\nWords.\n',
        'docs/emptied.md': '',
        'docs/kept.md': `# T\n\nWords.\n\n${warning}\n`,
        'docs/new-and-empty.md': '',
      },
      model: await looking(),
    });
    const result = await world.run();
    expect(decisionsOf(result)).toEqual({
      'docs/cut.md': 'rejected',
      'docs/emptied.md': 'rejected',
      'docs/kept.md': 'approved',
    });
    const said = JSON.parse((await command(world)).stdout).files;
    expect(said.map((file: { path: string; verdict: string }) => [file.path, file.verdict])).toEqual([
      ['docs/cut.md', 'rejected'],
      ['docs/emptied.md', 'rejected'],
      ['docs/kept.md', 'approved'],
    ]);
  });

  test('was already missing where an earlier review of the former text says so', async () => {
    const before = '# T\n\nWords of the page, and some more.\n';
    await using world = await scenario({
      base: { '.github/content-gate/law.md': presence },
      config: settings,
      head: { 'docs/a.md': before },
      model: await looking(),
    });
    expect(decisionsOf(await world.run())).toEqual({ 'docs/a.md': 'rejected' });
    // The page went in all the same, and the branch goes on from there.
    await world.repository.advanceMain({ 'docs/a.md': before });
    await world.repository.rebase();
    const later = await world.push({ 'docs/a.md': `${before}\nOne more line.\n` });
    expect(decisionsOf(later)).toEqual({ 'docs/a.md': 'approved' });
    expect(commentOf(world)).toContain('1 remark on text that was already there');
  });
});
