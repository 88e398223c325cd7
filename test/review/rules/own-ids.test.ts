import { expect, it } from 'vitest';
import { reviewed, type Setting } from './page.ts';

type Files = NonNullable<Setting['head']>;

const mkdocs = (settings: string): Files => ({ 'mkdocs.yml': `site_name: x\n${settings}`, 'docs/b.md': '# B\n' });
const jekyll = (settings: string): Files => ({ '_config.yml': `title: x\n${settings}`, 'docs/b.md': '' });
const zola = (settings: string): Files => ({ 'config.toml': `base_url = "x"\n${settings}`, 'content/_index.md': '' });
const pymdownx = '!!python/object/apply:pymdownx.slugs.slugify';
const text = '[x](#two_words)\n\n## Two words\n';
const missing = '[x](#oil)\n\n## Two words\n';

it.each<[string, string, string, Files, boolean]>([
  ['another sign between words', 'docs/a.md', text, mkdocs('toc:\n  separator: "_"\n'), false],
  ['a place that no sign makes', 'docs/a.md', missing, mkdocs('toc:\n  separator: "_"\n'), true],
  [
    'ids that a setting of tabs does not touch',
    'docs/a.md',
    missing,
    mkdocs(`- tabbed:\n    slugify: ${pymdownx}\n`),
    true,
  ],
  ['a program of the team', 'docs/a.md', missing, mkdocs('- toc:\n    slugify: !!python/name:lamps.ids\n'), false],
  ['settings that begin in another file', 'docs/a.md', text, mkdocs('INHERIT: ../mkdocs.yml\n'), false],
  ['MkDocs as it is', 'docs/a.md', text, mkdocs(''), true],
  ['a word before each id', 'docs/a.md', missing, jekyll('kramdown:\n  auto_id_prefix: lamp-\n'), false],
  ['another Markdown', 'docs/a.md', text, jekyll('markdown: redcarpet\n'), false],
  ['another Markdown, and no such place', 'docs/a.md', missing, jekyll('markdown: redcarpet\n'), true],
  ['kramdown by its name', 'docs/a.md', text, jekyll('markdown: kramdown\n'), true],
  ['Zola with ids as they are written', 'content/a.md', text, zola('[slugify]\nanchors = "safe"\n'), false],
  ['Zola as it is', 'content/a.md', text, zola(''), true],
  ['VitePress with a function', 'a.md', missing, { '.vitepress/config.ts': 'anchor: { slugify }', 'b.md': '' }, false],
  ['VitePress as it is', 'a.md', missing, { '.vitepress/config.ts': 'export default {}', 'b.md': '' }, true],
  [
    'Docusaurus with a plug-in',
    'docs/a.md',
    missing,
    { 'docusaurus.config.js': "require('remark-heading-ids')" },
    false,
  ],
  ['Docusaurus as it is', 'docs/a.md', missing, { 'docusaurus.config.js': 'module.exports = {}' }, true],
])('headings by the settings of the site: %s', async (_, path, page, head, isBlock) => {
  const { findings } = await reviewed('links', page, { path, head });
  expect(findings.map(({ blocks }) => blocks)).toEqual(isBlock ? [true] : []);
});

it('settings that the change writes excuse nothing', async () => {
  const head = mkdocs('- toc:\n    slugify: !!python/name:lamps.ids\n');
  const { findings } = await reviewed('links', missing, { path: 'docs/a.md', head, base: mkdocs('') });
  expect(findings.map(({ blocks }) => blocks)).toEqual([true]);
});

it.each(['mkdocs', { docs: 'mkdocs' }, { '.': 'mkdocs' }] as const)(
  'settings count where a team names the generator: %j',
  async (site) => {
    const head = mkdocs('toc:\n  separator: "_"\n');
    const { findings } = await reviewed('links', text, { path: 'docs/a.md', head, site });
    expect(findings.map(({ blocks }) => blocks)).toEqual([]);
  },
);
