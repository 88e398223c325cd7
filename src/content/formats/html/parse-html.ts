import type { Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { ContentFile } from '../../content.ts';
import { readFrontMatter } from '../../front-matter.ts';
import { lineStartsOf } from '../../lines.ts';
import { blank, maskText } from '../../mask.ts';
import type { Page } from '../../page.ts';
import { RegionMap } from '../../regions.ts';
import { type Heading, sectionsOf } from '../../sections.ts';
import { HtmlReader } from './reader.ts';

/** Parses an HTML file, with the front matter that site generators put on top. */
export function parseHtml(file: ContentFile, text: string): Page {
  const frontMatter = readFrontMatter(text);
  const bodyStart = frontMatter.kind === 'none' ? 0 : frontMatter.span.end;
  const body = text.slice(bodyStart);
  const source = blank(text.slice(0, bodyStart)) + body;
  const html = fromHtml(source, { fragment: !/<!doctype|<html[\s>]/i.test(source), verbose: true });
  const map = new RegionMap();
  map.mark(0, bodyStart, 'front-matter');
  new HtmlReader(map).read(body, bodyStart);
  const regions = map.cover(text.length);
  return {
    file,
    format: 'html',
    text,
    hadByteOrderMark: file.text.length > text.length,
    html,
    frontMatter,
    regions,
    sections: sectionsOf(headingsOf(html), text.length),
    masked: maskText(text, regions, []),
    lineStarts: lineStartsOf(text),
  };
}

function headingsOf(root: Root): readonly Heading[] {
  const headings: Heading[] = [];
  const todo: Nodes[] = [root];
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    const start = node.position?.start.offset;
    if (node.type === 'element' && /^h[1-6]$/.test(node.tagName) && start !== undefined) {
      headings.push({ start, depth: Number(node.tagName.slice(1)), title: textOf(node) });
    } else if ('children' in node) {
      for (const child of node.children.toReversed()) todo.push(child);
    }
  }
  return headings.sort((a, b) => a.start - b.start);
}

function textOf(element: Nodes): string {
  const todo: Nodes[] = [element];
  let words = '';
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (node.type === 'text') words += node.value;
    else if ('children' in node) for (const child of node.children.toReversed()) todo.push(child);
  }
  return words.replace(/\s+/g, ' ').trim();
}
