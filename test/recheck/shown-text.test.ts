import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Refusals } from '../../src/publish/transform/refused.ts';
import { toPublishedHtml } from '../../src/publish/transform/to-html.ts';
import { shownTextFault } from '../../src/recheck/shown-text.ts';

const root = join(import.meta.dirname, '..', '..');
const site = { base: '', files: new Set<string>(), addresses: new Map(), pictures: new Map() };

/** A page of the site, as a template would set it. */
async function served(path: string, text: string): Promise<string> {
  const made = await toPublishedHtml(
    { path, text, above: 0, components: {}, canKeepPictures: true, site },
    new Refusals(),
  );
  return `<!doctype html><title>x</title><nav>Home</nav><main>${made?.html ?? ''}</main><footer>Imprint</footer>`;
}

describe('the text of a published page', () => {
  it.each(globSync('docs/*.md', { cwd: root }))('is found on the site as it was published: %s', async (path) => {
    const text = readFileSync(join(root, path), 'utf8');
    const html = await served(path, text);
    expect(await shownTextFault({ path, text }, {}, html)).toBeUndefined();
    const [, sentence = ''] = /\n\n([A-Z][^\n`*[<|]{30,}?)[.,\n]/u.exec(text) ?? [];
    expect(
      await shownTextFault({ path, text: text.replace(sentence, 'Somebody wrote this since') }, {}, html),
    ).toContain('Somebody wrote this since');
  });

  it.each([
    ['a page that left the repository', 'a.md', '', '<p>Anything', undefined],
    [
      'a byte order mark and CRLF',
      'a.md',
      '\uFEFF---\r\ntitle: T\r\n---\r\n\r\nOne two.\r\n',
      '<p>One two.',
      undefined,
    ],
    [
      'a title that the template sets',
      'a.md',
      '---\ntitle: T one\n---\n\n# T one\n\nOne two.\n',
      '<p>One two.',
      undefined,
    ],
    [
      'signs that are money, shares and entities',
      'a.md',
      '5 % of $3&nbsp;&amp; 4 €\n',
      '<p>5&nbsp;% of $3 & 4 €',
      undefined,
    ],
    ['another amount', 'a.md', '5 % of $3\n', '<p>5 % of €3', 'It does not show "5 % of $3"'],
    ['a former text', 'a.md', 'One two.\n', '<p>One three.', 'It does not show "One two."'],
    ['a page that is no Markdown', 'a.adoc', 'One two.\n', '<p>One two.', 'It is neither Markdown nor MDX'],
    ['MDX that cannot be read', 'a.mdx', '<A', '<p>One two.', 'It is no MDX'],
    [
      'a page that is too deep',
      'a.md',
      'One two.\n',
      '<b>'.repeat(3000),
      'The page of the site takes too long to read',
    ],
  ])('%s', async (_, path, text, html, said) => {
    const fault = await shownTextFault({ path, text }, {}, html);
    if (said === undefined) expect(fault).toBeUndefined();
    else expect(fault).toContain(said);
  });
});
