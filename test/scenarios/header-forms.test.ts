import { expect, test } from 'vitest';
import { scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { decisionsOf } from './seen.ts';
import { article, team, votes } from './team.ts';

test('the form of its header does not keep a page from a reviewer that the team named for it', async () => {
  const { base, config } = team({
    law: { veto: true, when: { 'front-matter': { type: ['finance'] } } },
    tone: {},
  });
  const page = article('savings');
  const pages = {
    'docs/plain.md': `---\ntype: finance\n---\n\n${page}`,
    'docs/dots.md': `---\ntype: finance\n...\n\n${page}`,
    'docs/json.md': `{ "type": "finance" }\n\n${page}`,
    'docs/merged.md': `---\nx: &x { type: finance }\n<<: *x\n---\n\n${page}`,
    'docs/capitals.md': `---\nTYPE: Finance\n---\n\n${page}`,
    'docs/bare.md': `Type: finance\n\n${page}`,
    'docs/exported.mdx': `export const frontmatter = { type: "finance" }\n\n${page}`,
  };
  await using world = await scenario({
    base,
    config,
    head: { ...pages, 'docs/news.md': `---\ntype: news\n---\n\n${page}` },
    model: await scriptedModel({ script: votes({ law: 'block' }) }),
  });
  const rejected = Object.fromEntries(Object.keys(pages).map((path) => [path, 'rejected']));
  expect(decisionsOf(await world.run())).toEqual({ ...rejected, 'docs/news.md': 'approved' });
});
