import { describe, expect, test } from 'vitest';
import { scenario } from '../support/scenario.ts';
import { scriptedModel } from '../support/scripted-model.ts';
import { decisionsOf } from './seen.ts';
import { article, claim, team, votes } from './team.ts';

const html = (body: string) => `<html><body><h1>T</h1>${body}</body></html>\n`;
/** Text that readers see, and that somebody could take for hidden. */
const seen: Readonly<Record<string, string>> = {
  'docs/unclosed.md': `# T\n\n<p hidden>\n\n${claim}\n\n## More\n\nMore text of the page.\n`,
  'docs/closed-too-late.md': `# T\n\n<p hidden>\n\n${claim}\n\n</p>\n`,
  'docs/div-ends-it.html': html(`<p hidden><div>${claim}</div>`),
  'docs/shadow-root.html': html(`<div><template shadowrootmode="open"><p>${claim}</p></template></div>`),
  'docs/no-such-display.md': `# T\n\n<p style="display:nonesuch">${claim}</p>\n`,
  'docs/overruled.html': html(`<p hidden style="display:block">${claim}</p>`),
  'docs/class.html': html(`<style>[hidden]{display:block}</style><p hidden class="x">${claim}</p>`),
  'docs/own-size.html': html(`<div style="font-size:0"><p style="font-size:16px">${claim}</p></div>`),
  'docs/no-position.md': `# T\n\n<p style="left:-9999px">${claim}</p>\n`,
  'docs/white.html': html(`<a class="btn-dark" style="color:#fff" href="#">${claim}</a>`),
  'docs/component.mdx': `# T\n\n<Banner color="white" hidden>${claim}</Banner>\n`,
  'docs/line-end.mdx': `# T\n\n{// x\u2028"${claim}"}\n`,
  'docs/accordion.md': `# T\n\n<details>\n<summary>More</summary>\n\n${claim}\n\n</details>\n`,
  'docs/struck.md': `# T\n\n~~${claim}~~\n`,
};
/** Text that the page itself keeps from everybody: shown with its label, and never the ground for an approval. */
const unseen: Readonly<Record<string, string>> = {
  'docs/comment.md': `# T\n\n<!-- ${claim} -->\n\nWords.\n`,
  'docs/hidden.html': html(`<div hidden>${claim}</div>`),
  'docs/display-none.md': `# T\n\n<div style="display: none">\n\n${claim}\n\n</div>\n`,
};

describe('what stands on a page', async () => {
  const { base, config } = team({ law: { veto: true } }, { content: { include: ['docs/**'] } });
  const harmless = { 'docs/harmless.md': article('accordions', '<details><summary>More</summary>Help.</details>') };
  await using world = await scenario({
    base,
    config,
    head: { ...seen, ...unseen, ...harmless },
    model: await scriptedModel({ script: votes({ law: 'block' }) }),
  });
  const decisions = decisionsOf(await world.run({ limitMs: 120_000 }));

  test.each(Object.keys(seen))('is shown to models as text and can block: %s', (path) => {
    expect(decisions[path]).toBe('rejected');
  });

  test.each(Object.keys(unseen))(
    'is shown to models as what it is, and is not approved over an objection: %s',
    (path) => {
      expect(decisions[path]).toBe('inconclusive');
    },
  );

  test('is no reason against an accordion', () => expect(decisions['docs/harmless.md']).toBe('approved'));

  test('stands with its label in the request', () => {
    const shown = world.model?.log.calls.flatMap(({ question }) => question.lines.map(({ text }) => text)) ?? [];
    const labelled = shown.filter((line) => line.includes(claim) && line.includes('[hidden '));
    expect(labelled).toEqual(expect.arrayContaining([expect.stringContaining('[hidden comment› <!--')]));
    expect(labelled.filter((line) => line.includes('[hidden text› '))).toHaveLength(2);
  });
});
