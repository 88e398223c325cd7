import { expect, test } from 'vitest';
import { scenario } from '../support/scenario.ts';
import { article, team } from './team.ts';

test('the log of a run folds by page and holds nothing that the toolkit says', async () => {
  const { base, config } = team({ law: {}, voice: {} });
  const pages = ['docs/a.md', 'docs/b.md', 'docs/c.md'];
  await using world = await scenario({
    base,
    head: Object.fromEntries(pages.map((path) => [path, article(path)])),
    config,
  });
  const { lines } = await world.run();
  const shown = lines.map(({ text }) => text).filter((text) => text !== '' && !text.startsWith('::add-mask::'));
  for (const text of shown) expect(text).toMatch(/^(\u2502 |::(group|endgroup|error|warning)::)/);
  let open: string | undefined;
  const folded = new Set<string>();
  for (const text of shown) {
    const [, title] = /^::group::\[\d\/3\] (docs\/\w\.md): completed 1 of 1 phases? in /.exec(text) ?? [];
    if (title !== undefined) {
      expect(open).toBeUndefined();
      open = title;
      folded.add(title);
    } else if (text === '::endgroup::') open = undefined;
    else if (open !== undefined) expect(text).toMatch(/^\u2502 (judging|law|voice|hidden-text)\b/);
  }
  expect([...folded].sort()).toEqual(pages);
  expect(shown.at(-1)).not.toMatch(/^::endgroup/);
});
