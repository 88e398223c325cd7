import { afterAll, describe, expect, test } from 'vitest';
import { crlf } from '../support/git/files.ts';
import { scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { checkOf, decisionsOf, leftOutOf } from './seen.ts';
import { article, articleBefore, claim, team, votes } from './team.ts';

const { base, config } = team({ law: { veto: true } });

describe('texts of unusual form', async () => {
  const world = await scenario({
    base: { ...base, 'docs/crlf.md': crlf(articleBefore('crlf')) },
    head: {
      'docs/crlf.md': crlf(article('crlf')),
      'docs/bom.md': `\uFEFF${article('bom')}`,
      'docs/no-end.md': article('no end').trimEnd(),
      'docs/front.mdx': `---\ntitle: Front\n---\n\nimport Box from './box'\n\n${article('front')}`,
      'docs/page.html': `<!doctype html><html lang="en"><head><title>P</title></head><body><h1>P</h1><p>${claim}</p></body></html>\n`,
      'docs/deep.md': `${article('depth')}\n${'> '.repeat(3000)}deep\n`,
    },
    config,
    model: await scriptedModel({ script: votes({ law: 'block' }) }),
  });
  const result = await world.run();
  afterAll(() => world.close());

  test('are all read: each is rejected for the claim in it', () => {
    expect(decisionsOf(result)).toEqual(
      Object.fromEntries(
        ['bom.md', 'crlf.md', 'deep.md', 'front.mdx', 'no-end.md', 'page.html'].map((name) => [
          `docs/${name}`,
          'rejected',
        ]),
      ),
    );
    expect(leftOutOf(result)).toEqual({});
  });

  test('the claim is found on its line, whatever the line ends', () => {
    const annotated = checkOf(world).annotations.map(({ path, start_line: line }) => `${path}:${line}`);
    const commented = world.github.state.reviewComments.map(({ path, line }) => `${path}:${line}`);
    expect([...annotated, ...commented]).toEqual(
      expect.arrayContaining(['docs/crlf.md:7', 'docs/bom.md:7', 'docs/front.mdx:13']),
    );
  });
});

test('a page of one huge line is judged in parts, or not approved', async () => {
  await using world = await scenario({
    base,
    head: { 'docs/long.md': `# Long\n\n${'A sentence that is said again and again. '.repeat(10_000)}\n` },
    config,
  });
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'inconclusive' } });
});
