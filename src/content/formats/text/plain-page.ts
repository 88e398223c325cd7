import { withoutByteOrderMark } from '../../byte-order-mark.ts';
import type { ContentFile } from '../../content.ts';
import { lineStartsOf } from '../../lines.ts';
import { maskText } from '../../mask.ts';
import type { Page, Span } from '../../page.ts';
import { doubtfulLines } from './doubtful-lines.ts';

/** The file as text and nothing more; `unparsed` says why, where its own syntax could not be read. */
export function plainPage(file: ContentFile, unparsed?: string): Page {
  const text = withoutByteOrderMark(file.text);
  const regions = text === '' ? [] : [{ start: 0, end: text.length, region: 'prose' as const }];
  return {
    file,
    syntax: { name: 'text', structured: false, isMarkdown: false, hasComponents: false },
    text,
    hadByteOrderMark: file.text.length > text.length,
    ...(unparsed === undefined ? {} : { unparsed }),
    frontMatter: { kind: 'none' },
    unseen: [],
    doubtful: unparsed !== undefined ? [{ start: 0, end: text.length }] : doubtfulLines(file.path, text),
    regions,
    sections: text === '' ? [] : [{ start: 0, end: text.length, depth: 0, path: [] }],
    headings: [],
    anchors: [],
    includesOthers: false,
    links: [],
    images: [],
    paragraphs: paragraphsIn(text),
    quotations: [],
    codeBlocks: [],
    expressions: [],
    unspoken: [],
    masked: maskText(text, regions, []),
    lineStarts: lineStartsOf(text),
  };
}

/** Lines that stand together, between empty ones. */
function paragraphsIn(text: string): readonly Span[] {
  return [...text.matchAll(/\S[^\n]*(?:\n(?![ \t]*\r?\n)[^\n]+)*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
