import { afterAll, expect, test } from 'vitest';
import { scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { annotationsOf, checkOf, commentOf, decisionsOf, everythingSaid } from './seen.ts';
import { article, team, votes } from './team.ts';

const paths = [
  'docs/with space.md',
  'docs/"quoted" \'twice\'.md',
  'docs/line\nbreak.md',
  'docs/::error file=x::forged.md',
  'docs/##[error]forged.md',
  'docs/emoji 🎉.md',
  'docs/\u202Etxt.md',
  'docs/قائمة.md',
  'docs/back\\slash.md',
  'docs/per%20cent&amp;.md',
  'docs/`ticks`|pipe.md',
  'docs/@octo-org/team.md',
  'docs/<!-- content-gate:content-gate:v1 -->.md',
  'docs/[x](javascript:alert(1)).md',
  '-dash.md',
  'docs/nul-free $(id) `id`.md',
];
const { base, config } = team({ law: { veto: true } });
const world = await scenario({
  base,
  head: Object.fromEntries(paths.map((path) => [path, article('paths')])),
  config,
  model: await scriptedModel({ script: votes({ law: 'block' }) }),
});
const result = await world.run();
afterAll(() => world.close());

test('every path is judged under its own name', () => {
  expect(decisionsOf(result)).toEqual(Object.fromEntries(paths.map((path) => [path, 'rejected'])));
});

test('every finding stands at its file once, in the review or in the check run', () => {
  const annotated = checkOf(world).annotations.map(({ path }) => path);
  // The review takes the first of them; a comment in a wrong place would have refused them all.
  const commented = world.github.state.reviewComments.map(({ path }) => path);
  expect(commented).toHaveLength(10);
  expect([...annotated, ...commented].sort()).toEqual(paths.toSorted());
});

test('no path becomes a command of the runner', () => {
  expect(annotationsOf(result)).toEqual([expect.stringMatching(/^error: .*rejected/i)]);
  expect(result.outputFile.names.toSorted()).toEqual([
    'approved',
    'artifact-id',
    'comment-url',
    'context-path',
    'files-reviewed',
    'findings',
    'report-path',
    'score',
    'verdict',
  ]);
});

test('no path is active in what people read', () => {
  const { summary } = everythingSaid(result, world);
  for (const text of [commentOf(world), summary ?? '']) {
    expect(text.indexOf('<!-- content-gate', 1)).toBe(-1);
    expect(text).not.toContain('\u202E');
    // In code nothing is a link and nobody is mentioned.
    const active = text.replaceAll(/(`+)[^`\n](?:.*?[^`])?\1(?!`)/g, '').replaceAll(/<code>.*?<\/code>/g, '');
    expect(active).not.toContain('javascript:alert');
    expect(active).not.toMatch(/(^|[^\w/])@octo-org/);
  }
});
