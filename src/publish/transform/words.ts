import type { Element, Nodes, Root } from 'hast';

/** Elements after which words do not run on. */
const blocks =
  /^(?:address|article|aside|blockquote|br|dd|details|div|dl|dt|figcaption|figure|h[1-6]|hr|li|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/u;

/** The words that readers of a page see, with single spaces between them; without those in elements that are left out. */
export function wordsOf(tree: Root | Element, leftOut?: RegExp): string {
  const todo: (Nodes | ' ')[] = [tree];
  let text = '';
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (node === ' ') text += ' ';
    else if (node.type === 'text') text += node.value;
    else if ('children' in node) {
      if (node.type === 'element' && leftOut?.test(node.tagName) === true) {
        todo.push(' ');
        continue;
      }
      const isBlock = node.type === 'element' && blocks.test(node.tagName);
      if (isBlock) todo.push(' ');
      todo.push(...node.children.toReversed());
      if (isBlock) todo.push(' ');
    }
  }
  return text.replace(/\s+/gu, ' ').trim();
}

const wordsAMinute = 230;

/** How many words a text has, as its language counts them. */
export function countWords(text: string): number {
  let words = 0;
  for (const { isWordLike } of new Intl.Segmenter('en', { granularity: 'word' }).segment(text)) {
    if (isWordLike === true) words += 1;
  }
  return words;
}

/** What says what a text is about, and is no sentence of it; code and cells are none either. */
const noSentences = /^(?:h[1-6]|pre|table)$/u;

/** The sentences of a page, as an excerpt begins with them; all its words where it has none. */
export function sentencesOf(tree: Root): string {
  const sentences = wordsOf(tree, noSentences);
  return sentences === '' ? wordsOf(tree) : sentences;
}

/** Whole minutes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / wordsAMinute));
}

/** The beginning of a text, cut at a word. */
export function excerptOf(text: string, longest = 200): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const end = cut.lastIndexOf(' ');
  return `${(end > longest / 2 ? cut.slice(0, end) : cut).replace(/[\s.,;:]+$/u, '')}…`;
}
