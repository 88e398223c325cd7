import { describe, expect, it } from 'vitest';
import { reviewed } from './page.ts';

const criteria = new Set(['image-alt', 'link-name', 'empty-heading']);

async function found(text: string, path = 'docs/a.html'): Promise<readonly string[]> {
  const reviews = await Promise.all(['markdown', 'page-structure'].map((name) => reviewed(name, text, { path })));
  return reviews
    .flatMap(({ findings }) => findings.map(({ criterion }) => criterion))
    .filter((criterion) => criteria.has(criterion));
}

/** By the W3C's rules for images (23a2a8), links (c487ae) and headings (ffd0e9): what passes, and what they do not apply to. */
describe('has a name, or needs none', () => {
  it.each<[string, string]>([
    ['an image with words', '<img src="lamp.png" alt="A lamp">'],
    ['an image with a label', '<img src="lamp.png" aria-label="A lamp">'],
    ['an image that another element names', '<p id="l">A lamp</p><img src="lamp.png" aria-labelledby="l">'],
    ['an image with a title', '<img src="lamp.png" title="A lamp">'],
    ['an image for decoration', '<img src="line.png" alt="">'],
    ['an image with the role of decoration', '<img src="line.png" role="presentation"><img src="b.png" role="none">'],
    ['an image that is kept from those who hear the page', '<img src="line.png" aria-hidden="true">'],
    ['an image that nobody sees', '<img src="line.png" style="display: none"><img src="b.png" hidden>'],
    ['an image in an element that nobody sees', '<div style="visibility: hidden"><p><img src="line.png"></p></div>'],
    ['a link with words', '<a href="https://example.org/lamp">The lamp</a>'],
    ['a link around an image with words', '<a href="https://example.org/lamp"><img src="lamp.png" alt="Lamp"></a>'],
    ['a link with a title', '<a href="https://example.org/l" title="The lamp"><img src="lamp.png" alt=""></a>'],
    ['a link with a label', '<a href="https://example.org/l" aria-label="The lamp"></a>'],
    ['a link that nobody sees', '<a href="https://example.org/l" style="display:none"><img src="lamp.png"></a>'],
    ['a link in an element that nobody sees', '<div hidden><a href="https://example.org/l"></a></div>'],
    ['a link that nobody hears', '<a href="#l-2" aria-hidden="true" tabindex="-1"></a>'],
    ['a place that leads nowhere', '<a id="lamp"></a>'],
    ['a heading with words', '<h2>Lamps</h2>'],
    ['a heading with an image that has words', '<h2><img src="lamp.png" alt="Lamps"></h2>'],
    ['a heading that is kept from those who hear the page', '<h2 aria-hidden="true"></h2>'],
    ['a heading that nobody sees', '<h2 hidden></h2><h2 style="display: none"></h2>'],
    ['a heading with another role', '<h2 role="presentation"></h2>'],
  ])('%s', async (_, html) => {
    expect(await found(html)).toEqual([]);
    expect(await found(`Words.\n\n${html}\n\nMore words.\n`, 'docs/a.md')).toEqual([]);
  });
});

describe('has no name', () => {
  it.each<[string, string, string]>([
    ['image-alt', 'an image without words', '<img src="lamp.png">'],
    ['image-alt', 'an image with a blank', '<img src="lamp.png" alt=" ">'],
    ['image-alt', 'an image in an element that is seen', '<div style="color: red"><img src="lamp.png"></div>'],
    ['link-name', 'a link without words', '<a href="https://example.org/lamp"></a>'],
    ['link-name', 'a link around decoration', '<a href="https://example.org/l"><img src="lamp.png" alt=""></a>'],
    ['link-name', 'a link that is said to be heard', '<a href="https://example.org/l" aria-hidden="false"></a>'],
    ['link-name', 'a link with a blank title', '<a href="https://example.org/l" title=" "></a>'],
    [
      'link-name',
      'a link around what nobody sees',
      '<a href="https://example.org/l"><img src="a.png" alt="" hidden></a>',
    ],
    ['empty-heading', 'a heading without words', '<h2></h2>'],
    ['empty-heading', 'a heading around what is not heard', '<h2><img src="lamp.png" alt=""></h2>'],
  ])('%s: %s', async (criterion, _, html) => {
    expect(await found(html)).toEqual([criterion]);
  });
});
