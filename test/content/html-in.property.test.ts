import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { htmlIn } from '../../src/content/formats/html/html-in.ts';
import { pageHtml } from '../../src/content/formats/html/page-html.ts';
import { parseMarkdown } from '../../src/content/formats/markdown/parse-markdown.ts';
import { skimMarkdown } from '../../src/content/formats/markdown/skim.ts';
import { mdxSyntax } from '../../src/content/formats/mdx/syntax.ts';
import { fileOf } from './file.ts';

/** What comes closest to HTML without its first sign, beside what Markdown, MDX and generators are written in. */
const piece = fc.constantFrom(
  ...'&lt;div hidden&gt; |&#60;p hidden> |&#x3c;!-- |\\u003cp> |\u2039div> |\uff1cp hidden> |--> |</p'
    .replace('<', '')
    .split('|'),
  ...'p hidden> |{/* gone */} |{"x"} |{% comment %} |{{ "" | safe }} |# Title {#id}\n|[a](b "c") |![a](b) |> quote\n|- item\n'.split(
    '|',
  ),
  ...[
    '| a | b |\n|---|---|\n',
    '```html\n',
    '---\ntitle: x\n---\n',
    'import X from "x"\n',
    '\n\n',
    'https://a.example/ ',
    '\r\n',
  ],
);
const text = fc.oneof(
  fc
    .array(
      fc.oneof(
        piece,
        fc.string({ unit: 'grapheme', maxLength: 8 }).map((one) => one.replaceAll('<', '')),
      ),
      { maxLength: 20 },
    )
    .map((pieces) => pieces.join('')),
);

test.prop([text], { numRuns: 400 })(
  'a page without a < is read without a reader of HTML as with one',
  async (source) => {
    const without = await htmlIn(source);
    expect(without).not.toBe(pageHtml);
    const file = fileOf('page.md', source);
    expect(parseMarkdown(file, source, without)).toEqual(parseMarkdown(file, source, pageHtml));
    expect(parseMarkdown(file, source, without, mdxSyntax)).toEqual(parseMarkdown(file, source, pageHtml, mdxSyntax));
    expect(skimMarkdown(source, without)).toEqual(skimMarkdown(source, pageHtml));
  },
);

test('a page with a < is read with it', async () => {
  expect(await htmlIn('a < b')).toBe(pageHtml);
});
