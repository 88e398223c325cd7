import type { PhrasingContent } from 'mdast';
import { markdownTree } from './tree.ts';

/** No comment of a person is longer: what follows is not read. */
const longest = 65_536;

/**
 * The lines that somebody says themselves in a comment: of its paragraphs, not of what they quote, show as code, list, fold into
 * HTML or strike through. Each begins as plain text.
 */
export function spokenLines(markdown: string): readonly string[] {
  const text = markdown.slice(0, longest).replaceAll('\r\n', '\n');
  return markdownTree(text).children.flatMap((block) => {
    const { position } = block;
    const start = position?.start.offset;
    const end = position?.end.offset;
    if (block.type !== 'paragraph' || start === undefined || end === undefined) return [];
    const lines: string[] = [];
    let at = start;
    for (const line of text.slice(start, end).split('\n')) {
      const indent = line.length - line.trimStart().length;
      if (isPlain(block.children, at + indent)) lines.push(line.trim());
      at += line.length + 1;
    }
    return lines;
  });
}

/** Whether what stands here is text, and not inside of code, emphasis, a link or HTML. */
function isPlain(children: readonly PhrasingContent[], at: number): boolean {
  const holder = children.find(({ position }) => {
    const { start, end } = position ?? {};
    return start?.offset !== undefined && end?.offset !== undefined && start.offset <= at && at < end.offset;
  });
  return holder?.type === 'text';
}
