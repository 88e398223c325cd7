import type { Span } from './page.ts';
import { templateBlocks } from './template-blocks.ts';

/** Notation of generators around text that readers may not see, wherever it stands: comments, containers, definitions, mathematics. */
const pairs: readonly (readonly [open: RegExp, close: string])[] = [
  [/\{#/gu, '#}'],
  [/\{\{!--/gu, '--}}'],
  [/\{\{-?\s*\/\*/gu, '*/'],
  [/\{\{[^{}]/gu, '}}'],
  [/\{%/gu, '%}'],
  [/<%/gu, '%>'],
  [/<!--/gu, '-->'],
  [/<%--/gu, '--%>'],
  [/%%/gu, '%%'],
  [/\{--/gu, '--}'],
  [/\{\+\+/gu, '++}'],
  [/\{~~/gu, '~~}'],
  [/\{>>/gu, '<<}'],
  [/\|\|(?=[^\s|])/gu, '||'],
  [/\[\[[^\]|\n]{0,200}\|/gu, ']]'],
  [/\[![A-Z]+ \[/gu, ')]'],
  [/\$\$/gu, '$$'],
  [/\\\(/gu, '\\)'],
  [/\\\[/gu, '\\]'],
  [/^[ \t]*:{3,}[ \t]*[^\s:]/gmu, '\n:::'],
  [/^[ \t]*\/{4,}[ \t]*\r?$/gmu, '\n////'],
  // Tabs of DocFX: all but one are closed.
  [/^#{1,6} \[[^\]\n]{1,200}\]\(#tab\//gmu, '\n---'],
];
/** Lines that say something about the page or a name, and are not shown as they are. */
const lines = /^[ \t]*(?:\*\[[^\]\n]{1,200}\]:|\[(?!\^)[^\]\n]{1,200}\]:|\/\/|\.\. |%|;;|-{1,4}8<-{1,4})[^\n]*$/gmu;
/** Quotations that are closed until somebody opens them: callouts of Obsidian, spoilers. */
const closedQuotation = /^[ \t]*>[ \t]*(?:\[![^\]\n]{1,60}\]-|!)[^\n]*(?:\n[ \t]*>[^\n]*)*/gmu;
/** What opens a closed block or one of several tabs, in Python's Markdown: all that is indented below belongs to it. */
const indentedBlock = /^([ \t]*)(?:\?\?\?|===)[+!]?[ \t]+\S[^\n]*$/u;
/** Attributes of kramdown, Pandoc or attribute lists: a class or a style may hide the paragraph. */
const attributes = /\{:?[ \t]*(?:[.#][\w-]|[\w-]+=)[^{}\n]{0,200}\}/u;
/** A heading whose class or style may be about its section; only names that say nothing of the kind are left out. */
const attributedHeading =
  /^(#{1,6})[ \t][^\n]*\{:?[^{}\n]{0,200}?(?:\.(?!unnumbered\b|unlisted\b|no[_-]?toc\b)[\w-]|\bstyle=|\bclass=|\bhidden\b)[^{}\n]{0,200}\}[ \t]*$/gmu;
const inlineMathematics = /\$(?=[^\s$])[^$\n]{0,300}\\[a-z]+[^$\n]{0,300}\$/gu;

/** Above this many openings of a kind everything below the first counts: each of them is looked for through all of the text. */
const mostOpenings = 200;

/** Stretches of a text that readers may not see because of what generators make of it; rather too many than too few. */
export function doubtfulNotation(text: string): readonly Span[] {
  const spans: Span[] = [...templateBlocks(text)];
  for (const [open, close] of pairs) {
    let count = 0;
    let from = 0;
    for (const { index, 0: mark } of text.matchAll(open)) {
      if (index < from) continue;
      count += 1;
      const end = count > mostOpenings ? -1 : endOf(text, close, index + mark.length);
      if (end === -1 && count <= mostOpenings) continue;
      from = end === -1 ? text.length : end;
      spans.push({ start: index, end: from });
    }
  }
  for (const pattern of [lines, closedQuotation, inlineMathematics]) {
    for (const { index, 0: found } of text.matchAll(pattern)) spans.push({ start: index, end: index + found.length });
  }
  return [...spans, ...attributedParagraphs(text), ...attributedSections(text), ...indentedBlocks(text)];
}

function attributedParagraphs(text: string): readonly Span[] {
  if (!attributes.test(text)) return [];
  const spans: Span[] = [];
  let start = 0;
  for (const block of text.split(/(?<=\n)(?=[ \t]*\r?\n)/u)) {
    // The attributes may stand by themselves below what they are about.
    if (attributes.test(block)) spans.push({ start, end: start + block.length });
    start += block.length;
  }
  return spans;
}

function attributedSections(text: string): readonly Span[] {
  return [...text.matchAll(attributedHeading)].slice(0, mostOpenings).map(({ index, 0: heading, 1: marks = '#' }) => {
    const from = index + heading.length;
    const next = new RegExp(`^#{1,${marks.length}}[ \\t]`, 'mu').exec(text.slice(from));
    return { start: index, end: next === null ? text.length : from + next.index };
  });
}

function indentedBlocks(text: string): readonly Span[] {
  const spans: Span[] = [];
  let open: { readonly start: number; readonly indent: number } | undefined;
  let offset = 0;
  for (const line of text.split('\n')) {
    const indent = line.length - line.trimStart().length;
    if (open !== undefined && line.trim() !== '' && indent <= open.indent) {
      spans.push({ start: open.start, end: offset });
      open = undefined;
    }
    if (open === undefined && indentedBlock.test(line)) open = { start: offset, indent };
    offset += line.length + 1;
  }
  return open === undefined ? spans : [...spans, { start: open.start, end: text.length }];
}

function endOf(text: string, close: string, from: number): number {
  const at = text.indexOf(close, from);
  return at === -1 ? -1 : at + close.length;
}
