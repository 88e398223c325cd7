import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** A piece of a text that stands together on a page: a paragraph, a heading, a cell, a line of code. */
export interface Passage {
  /** As it reads, on one line. */
  readonly words: string;
  readonly letters: string;
}

/**
 * What of a text no template, typographer or minifier changes: its letters, digits and amounts, in lower case. Quotation
 * marks, dashes, spaces and pictures of faces are set by each site in its own way.
 */
export function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Sc}%]+/gu, '');
}

const unseen = new Set(['script', 'style', 'template', 'noscript', 'head', 'title']);
const inline =
  /^(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|rp|rt|ruby|s|samp|small|span|strong|sub|sup|time|tt|u|var|wbr)$/u;

/** What readers see below a node, passage by passage; without recursion, since a page decides how deep it is. */
export function passagesBelow(top: Node): readonly Passage[] {
  const passages: Passage[] = [];
  let words = '';
  const end = (): void => {
    const own = letters(words);
    if (own !== '') passages.push({ words: words.replace(/\s+/gu, ' ').trim(), letters: own });
    words = '';
  };
  const todo: (Node | 'end of block' | 'end of code')[] = [top];
  let inCode = 0;
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (typeof node === 'string') {
      end();
      if (node === 'end of code') inCode -= 1;
    } else if (node.nodeName === '#text' && 'value' in node) {
      // Highlighters number the lines of code, and the numbers then stand between them.
      const [first = '', ...lines] = inCode > 0 ? node.value.split('\n') : [node.value];
      words += first;
      for (const line of lines) {
        end();
        words = line;
      }
    } else if ('childNodes' in node && !unseen.has(node.nodeName)) {
      if (!inline.test(node.nodeName)) {
        end();
        const isCode = node.nodeName === 'pre';
        if (isCode) inCode += 1;
        todo.push(isCode ? 'end of code' : 'end of block');
      }
      todo.push(...node.childNodes.toReversed());
    }
  }
  end();
  return passages;
}

/** The passages of a piece of HTML. */
export function passagesOf(html: string): readonly Passage[] {
  return passagesBelow(parseFragment(html));
}
