import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../src/content/canonical.ts';
import { locateQuote } from '../../src/content/locate.ts';
import type { Page } from '../../src/content/page.ts';
import { pageOf } from './file.ts';

const at = (page: Page, quote: string, near?: { start: number; end: number }) => {
  const [best] = locateQuote(page, quote, near);
  return best && { match: best.match, region: best.region, text: page.text.slice(best.span.start, best.span.end) };
};

describe('the ladder', () => {
  it.each([
    ['exact', 'We promise fast delivery to all.', 'promise fast delivery', 'exact', 'prose'],
    ['curly quotes', 'She said “it’s really done” today.', 'said "it\'s really done" today', 'canonical', 'prose'],
    ['dashes', 'Open daily — even on Sundays, always.', 'Open daily - even on Sundays', 'canonical', 'prose'],
    ['no-break space', 'Costs 12\u00a0000\u202feuros in all', 'Costs 12 000 euros in all', 'canonical', 'prose'],
    ['line break', 'a sentence that runs\nover two lines', 'sentence that runs over two', 'canonical', 'prose'],
    ['CRLF', 'a sentence that runs\r\nover two lines', 'sentence that runs over two', 'canonical', 'prose'],
    ['block quote', '> a sentence that runs\n> over two lines', 'sentence that runs over two', 'canonical', 'prose'],
    ['zero-width', 'guaran\u200bteed ret\u00adurns each year', 'guaranteed returns each year', 'canonical', 'prose'],
    ['decomposed', 'Cafe\u0301 au lait is served', 'Café au lait is served', 'canonical', 'prose'],
    ['bold', 'This is **very** important news', 'This is very important news', 'canonical', 'prose'],
    ['link', 'See [our *terms* page](/terms "T") for more', 'See our terms page for more', 'canonical', 'prose'],
    [
      'code in a sentence',
      'Please run `npm install` before you start',
      'Please run npm install before',
      'canonical',
      'prose',
    ],
    [
      'entity',
      'Research &amp; development &#8212; rock&nbsp;solid',
      'Research & development - rock solid',
      'canonical',
      'prose',
    ],
    ['escape', 'Write \\*stars\\* and it\\_works well', 'Write *stars* and it_works well', 'canonical', 'prose'],
    [
      'half-stripped',
      'See [our **terms**](/t) for `more` info',
      'See our **terms** for more info',
      'canonical',
      'prose',
    ],
    [
      'link kept, code dropped',
      'See [our terms](/t) and `more` of it',
      'See [our terms](/t) and more of it',
      'canonical',
      'prose',
    ],
    [
      'line numbers',
      'one two three four\nfive six seven',
      '0012|one two three four\n0013|five six seven',
      'canonical',
      'prose',
    ],
    ['Cyrillic', 'We guаrаntee grеat returns', 'We guarantee great returns', 'look-alike', 'prose'],
    ['full width', 'Ｗｅ promise that it works', 'We promise that it works', 'look-alike', 'prose'],
    ['joiners in a word', 'we gua\u200crantee that it works', 'we guarantee that it works', 'look-alike', 'prose'],
    [
      'near',
      'It is the very best product in the whole wide world of things to buy',
      'is the very best product in the whole wide world of thingies',
      'near',
      'prose',
    ],
    ['heading', '# Our *big* plan for all\n\ntext', 'Our big plan for all', 'canonical', 'heading'],
    ['alt text', '![A photo of our office](a.png)', 'A photo of our office', 'exact', 'alt-text'],
    ['comment', 'x <!-- a disclaimer nobody reads --> y', 'a disclaimer nobody reads', 'exact', 'comment'],
    ['hidden', 'x <i hidden>a disclaimer nobody reads</i> y', 'a disclaimer nobody reads', 'exact', 'hidden'],
    ['front matter', '---\ntitle: A very long title\n---\nx', 'A very long title', 'exact', 'front-matter'],
    ['code block', '```\nlet answer = 42 + 1\n```', 'let answer = 42 + 1', 'exact', 'code'],
    ['title of a link', 'A [b](c "not advice, at your own risk") d', 'not advice, at your own risk', 'exact', 'markup'],
    [
      'half in a title',
      'Read [b](c "this is not advice at all") now',
      'Read [b](c "this is not advice at all")',
      'exact',
      'markup',
    ],
    [
      'half hidden',
      'Returns are <b hidden>not at all</b> certain',
      'Returns are <b hidden>not at all</b> certain',
      'exact',
      'hidden',
    ],
    [
      'around the hidden',
      'Returns are <b hidden>not at all</b> certain today',
      'Returns are certain today',
      'canonical',
      'prose',
    ],
    ['short, once', 'Buy now. Later is fine.', 'Buy now', 'exact', 'prose'],
    ['short, Chinese', '我们保证收益。其他内容。', '我们保证收益', 'exact', 'prose'],
  ])('%s', async (_, text, quote, match, region) => {
    expect(at(await pageOf(text), quote)).toMatchObject({ match, region });
  });

  it.each([
    ['other case', 'We promise fast delivery', 'We Promise fast delivery'],
    ['other words', 'We promise fast delivery to everyone', 'We promise slow delivery to everyone'],
    ['short and twice', 'now or now', 'now'],
    ['short and part of a word', 'nowhere', 'now'],
    ['nothing', 'text', '  '],
    ['too long', 'word '.repeat(100), 'word '.repeat(80)],
  ])('does not find: %s', async (_, text, quote) => expect(locateQuote(await pageOf(text), quote)).toEqual([]));

  it('gives every place, what is seen first, and lets the hint break ties', async () => {
    const page = await pageOf('<!-- the very same words -->\n\nthe very same words\n\nthe very same words\n');
    expect(locateQuote(page, 'the very same words').map(({ range }) => range.startLine)).toEqual([3, 5, 1]);
    expect(locateQuote(page, 'the very same words', { start: 5, end: 5 })[0]?.range.startLine).toBe(5);
    // Not every line was shown with its number: the last number above the words is the one that a model can name.
    expect(locateQuote(page, 'the very same words', { start: 4, end: 4 })[0]?.range.startLine).toBe(5);
    expect(locateQuote(page, 'the very same words', { start: 9, end: 9 })[0]?.range.startLine).toBe(3);
  });

  it('points at exactly the words', async () => {
    const page = await pageOf('# 😀\r\n\r\nשלום **bold\r\nmove** here\r\n');
    const [best] = locateQuote(page, 'שלום bold move here');
    expect(best?.range).toEqual({ startLine: 3, startColumn: 1, endLine: 4, endColumn: 12 });
  });
});

const words = fc.array(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: 6, maxLength: 12 });
const dress = fc.constantFrom<(word: string, index: number) => string>(
  (word) => word,
  (word, index) => (index === 2 ? `**${word}**` : word),
  (word, index) => (index === 2 ? `[${word}](/some/where)` : word),
  (word, index) => (index === 3 ? `\`${word}\`` : word),
  (word, index) => (index === 1 ? `\u201c${word}\u201d` : word),
);
const joint = fc.constantFrom(' ', '\n', '\r\n', '\u00a0', '  ');

describe('the canonical form', () => {
  test.prop([fc.string({ unit: 'grapheme', maxLength: 40 })])(
    'is the same for composed and decomposed text',
    (text) => {
      const canonical = canonicalText(text);
      expect(canonicalText(text.normalize('NFD')).text).toBe(canonicalText(text.normalize('NFC')).text);
      expect(canonical.starts).toHaveLength(canonical.text.length);
      expect([...canonical.starts].every((start, index) => start < (canonical.ends[index] ?? 0))).toBe(true);
    },
  );
});

describe('planted quotes', () => {
  test.prop([fc.lorem({ mode: 'sentences', maxCount: 4 }), words, dress, joint], { numRuns: 200 })(
    'are found where they were planted, whatever the model did to them',
    async (filler, planted, dressed, between) => {
      const sentence = planted.map(dressed).join(between);
      const page = await pageOf(`${filler}\n\nQqq ${sentence} qqq.\n\n${filler}\n`);
      const quote = planted
        .map((word, index) => (dressed(word, index).startsWith('\u201c') ? `"${word}"` : word))
        .join(' ');
      const [best] = locateQuote(page, quote);
      const start = page.text.indexOf(sentence);
      expect(best?.region).toBe('prose');
      expect(best?.span).toEqual({ start, end: start + sentence.length });
    },
  );

  test.prop([fc.lorem({ mode: 'sentences', maxCount: 5 }), fc.stringMatching(/^[A-Z0-9 ]{12,60}$/)])(
    'that are not in the text are not found',
    async (text, quote) => {
      fc.pre(quote.trim().length >= 12);
      expect(locateQuote(await pageOf(text), quote)).toEqual([]);
    },
  );

  test.prop([fc.string({ unit: 'grapheme', maxLength: 80 }), fc.string({ unit: 'grapheme', maxLength: 40 })])(
    'of any shape never break the search, and what is found can be cut out',
    async (text, quote) => {
      const page = await pageOf(text);
      for (const { span } of locateQuote(page, quote)) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(page.text.length);
      }
    },
  );

  it('are found in a megabyte of marks, of spaces and of stacked accents', async () => {
    for (const filler of [
      'e\u0301\u0316'.repeat(300_000),
      ' '.repeat(1_000_000),
      'a'.repeat(1_000_000),
      `e${'\u0301\u0316'.repeat(400_000)}`,
    ]) {
      const page = await pageOf(`${filler}\n\nthe planted words here`, 'a.txt');
      expect(at(page, 'the  planted words here')).toMatchObject({ match: 'canonical' });
    }
  });
});
