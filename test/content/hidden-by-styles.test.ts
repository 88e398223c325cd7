import { describe, expect, it } from 'vitest';
import { hiddenByStyles } from '../../src/content/formats/html/hidden-by-styles.ts';

const many = 300_000;
const sheet = '<style>.x{display:none}</style>';

describe('what a style sheet of a page hides', () => {
  // Each of the first three took from ten seconds to hours when every start was searched to the end.
  it.each([
    ['elements that nobody closes', sheet + '<p class=x>'.repeat(many / 10), 1],
    ['a sheet without a rule', `<style>.x{display:none}${'a'.repeat(many)}</style><p class=x>`, 1],
    ['a tag without an end', `${sheet}<a${'-a'.repeat(many)}`, 0],
    ['comments that nobody closes', `<style>.x{display:none}${'/*'.repeat(many)}</style><p class=x>`, 1],
    ['many elements', sheet + '<p class=x></p>'.repeat(many / 10), many / 10],
    ['braces in braces', `<style>${'{'.repeat(many)}${'}'.repeat(many)}</style>`, 0],
  ])('is found in a time that grows with the page: %s', (_, text, found) => {
    expect(hiddenByStyles(text, [])).toHaveLength(found);
  });

  it('ends with its element, and holds what is hidden in it', () => {
    const text = `${sheet}<div class="x">a <div class="x">b</div> c</div> d`;
    expect(hiddenByStyles(text, []).map(({ start, end }) => text.slice(start, end))).toEqual([
      'a <div class="x">b</div> c',
    ]);
  });
});
