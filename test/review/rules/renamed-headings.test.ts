import { describe, expect, it } from 'vitest';
import { reviewed, type Setting } from './page.ts';

const site = { 'docusaurus.config.js': 'module.exports = {}\n', 'docs/_part.mdx': '# Part\n' };
const page = (heading: string): string =>
  `import Part from './_part.mdx';\n\n# Lamps\n\n<Part />\n\n## ${heading}\n\nSee [above](#switches) and [below](#part).\n`;

/** The change renames a heading of a page that takes in another one. */
function renamed(more: Partial<Setting> = {}): Setting {
  return {
    path: 'docs/a.mdx',
    status: 'modified',
    changedLines: [{ start: 7, end: 7 }],
    head: site,
    base: { ...site, 'docs/a.mdx': page('Switches') },
    changed: [{ path: 'docs/a.mdx', status: 'modified' }],
    ...more,
  };
}

describe('a heading that a change renames on a page that takes in another', () => {
  it('blocks for the links to it, and says nothing of places that may be in the other', async () => {
    const review = await reviewed('links', page('Buttons'), renamed());
    expect(review.findings.map(({ message, blocks, standing }) => [message, blocks, standing])).toEqual([
      ['This page has no heading or anchor "#switches".', true, 'changed'],
    ]);
    expect(review.notes).toEqual([
      '1 link could not be checked: 1 to places on pages that are not whole in their source.',
    ]);
  });

  it('is told of links on other pages', async () => {
    const review = await reviewed(
      'links',
      page('Buttons'),
      renamed({ head: { ...site, 'docs/b.md': '[x](a.mdx#switches) [y](a.mdx#part)\n' } }),
    );
    expect(review.findings.map(({ criterion }) => criterion)).toEqual(['dead-anchor', 'broken-elsewhere']);
  });

  it.each([
    ['went to the page that is taken in', { 'docs/_part.mdx': '# Part\n\n## Switches\n' }],
    ['may have gone to a page that cannot be read', {}],
  ])('is none where it %s', async (_, part) => {
    const head = { 'docusaurus.config.js': '', ...part };
    const review = await reviewed(
      'links',
      page('Buttons'),
      renamed({
        head: { ...head, 'docs/b.md': '[x](a.mdx#switches)\n' },
        changed: [
          { path: 'docs/a.mdx', status: 'modified' },
          { path: 'docs/_part.mdx', status: 'modified' },
        ],
      }),
    );
    expect(review.findings).toEqual([]);
  });
});

describe('places that no heading gives', () => {
  const note = 'Lamps[^1] shine.\n\n[^1]: All of them.\n';
  const sites: [string, string, Readonly<Record<string, string>>][] = [
    ['MkDocs', 'docs/a.md', { 'mkdocs.yml': 'site_name: x\n' }],
    ['Docusaurus', 'docs/a.md', { 'docusaurus.config.js': '' }],
    ['Hugo', 'content/a.md', { 'hugo.toml': '' }],
    ['Starlight', 'src/content/docs/a.md', { 'astro.config.mjs': 'import s from "@astrojs/starlight"' }],
    ['VitePress', 'docs/a.md', { 'docs/.vitepress/config.ts': '' }],
    ['a site without a known generator', 'docs/a.md', {}],
  ];
  const linksTo = (names: readonly string[]): string => names.map((name) => `[x](#${name})`).join('\n');

  it.each(sites)('may be parts of the layout of %s', async (_, path, head) => {
    const text = `# Lamps\n\n${linksTo(['_top', '__docusaurus', 'main-content', 'footer', 'TableOfContents', 'comments'])}\n`;
    expect((await reviewed('links', text, { path, head })).findings).toEqual([]);
  });

  it.each(sites)('may be footnotes of %s', async (_, path, head) => {
    const text = `# Lamps\n\n${note}\n${linksTo(['fn:1', 'fnref:1', 'fn1', 'footnote-1', 'user-content-fn-1'])}\n`;
    expect((await reviewed('links', text, { path, head })).findings).toEqual([]);
  });

  it.each(sites)('are dead on %s where neither is there', async (_, path, head) => {
    const text = `# Lamps\n\n${linksTo(['fn:1', 'contents', 'main-idea', 'table-of-contents'])}\n`;
    expect((await reviewed('links', text, { path, head })).findings).toHaveLength(4);
  });

  it('are dead on a code host, which has no layout of its own', async () => {
    const text = `# Lamps\n\n${note}\n${linksTo(['fn:1', 'footer', 'fn-1'])}\n`;
    const review = await reviewed('links', text, { path: 'README.md', site: 'github' });
    expect(review.findings).toHaveLength(2);
  });
});
