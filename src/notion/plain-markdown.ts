import type { SourceText } from '../publication/page-source.ts';
import { attributeOf, nameOf, plainLine } from './inline.ts';
import { plainTable } from './table.ts';

/** A block of plain Markdown; the same kind of list goes on without an empty line. */
interface Block {
  readonly list?: 'bullet' | 'number';
  readonly lines: readonly string[];
}

interface Reading {
  readonly refused: string[];
  /** Whether an address ends soon because the source keeps what is there. */
  readonly isKeptThere: (url: string) => boolean;
}

/** Containers whose children are all that readers see of them. */
const layout = new Set(['columns', 'column', 'synced_block', 'synced_block_reference']);
const media = new Set(['file', 'video', 'audio', 'pdf']);
const deepest = 40;

/**
 * Turns Notion's Markdown, in which each line is a block, tabs nest and tags stand for what Markdown does not have, into plain
 * Markdown. Colours and columns are given up; words never: what cannot be said is refused by its name.
 */
export function plainMarkdown(markdown: string, isKeptThere: (url: string) => boolean): SourceText {
  const reading: Reading = { refused: [], isKeptThere };
  const lines = markdown.replaceAll(/\r\n?/g, '\n').split('\n');
  const text = joined(blocksOf(lines, reading, 0)).join('\n');
  if (reading.refused.length > 0) return { kind: 'refused', names: [...new Set(reading.refused)] };
  return { kind: 'markdown', text: text === '' ? '' : `${text}\n` };
}

function joined(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    const goesOn = before?.list !== undefined && before.list === block.list;
    return before === undefined || goesOn ? block.lines : ['', ...block.lines];
  });
}

function blocksOf(given: readonly string[], reading: Reading, depth: number): readonly Block[] {
  if (depth > deepest) {
    reading.refused.push('blocks nested too deeply');
    return [];
  }
  const lines = dedented(given);
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const taken = line.trim() === '' ? 1 : blockAt(lines, at, reading, depth, blocks);
    at += Math.max(1, taken);
  }
  return blocks;
}

/** Reads the block that begins here, and says how many lines it took. */
function blockAt(lines: readonly string[], at: number, reading: Reading, depth: number, into: Block[]): number {
  const line = lines[at] ?? '';
  const fence = /^\s*(`{3,}|~{3,}|\$\$)/.exec(line)?.[1];
  if (fence !== undefined) return fenced(lines, at, fence, reading, into);
  const opened = /^\s*<([A-Za-z][\w-]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*(\/?)>/.exec(line);
  const tag = opened?.[1]?.toLowerCase() ?? '';
  if (tag === 'empty-block') return 1;
  // A table of contents has no words of its own: sites make theirs of the headings.
  if (tag === 'table_of_contents') return 1;
  if (media.has(tag)) return mediaLine(line, tag, opened?.[2] ?? '', reading, into);
  if (tag === 'table' || tag === 'details' || tag === 'callout' || layout.has(tag)) {
    return container(lines, at, tag, { reading, depth, into });
  }
  if (/^\s*:{3,}\s*callout\b/.test(line)) return container(lines, at, 'callout', { reading, depth, into }, ':::');
  return words(lines, at, reading, depth, into);
}

function fenced(lines: readonly string[], at: number, fence: string, reading: Reading, into: Block[]): number {
  const opening = lines[at] ?? '';
  const indent = /^\t*/.exec(opening)?.[0] ?? '';
  // A formula may begin and end on one line.
  if (fence === '$$' && opening.trim().length > 4 && opening.trim().endsWith('$$')) {
    into.push({ lines: [opening.trim()] });
    return 1;
  }
  const end = lines.findIndex((line, index) => index > at && isClosing(line, fence));
  if (end < 0) reading.refused.push('code without an end');
  const taken = lines.slice(at, end < 0 ? undefined : end + 1);
  into.push({ lines: taken.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line)) });
  return taken.length;
}

function isClosing(line: string, fence: string): boolean {
  const text = line.trim();
  if (fence === '$$') return text.endsWith('$$');
  return text.length >= fence.length && text === (fence[0] ?? '').repeat(text.length);
}

interface Around {
  readonly reading: Reading;
  readonly depth: number;
  readonly into: Block[];
}

/** A block with others inside it, up to the end that belongs to it. */
function container(
  lines: readonly string[],
  at: number,
  tag: string,
  { reading, depth, into }: Around,
  fence?: string,
): number {
  const begins = fence === undefined ? new RegExp(`<${tag}(?:\\s[^<>]*)?(?<!/)>`, 'g') : /^\s*:{3,}\s*\w/g;
  const ends = fence === undefined ? new RegExp(`</${tag}>`, 'g') : /^\s*:{3,}\s*$/g;
  let open = 0;
  let last = at;
  for (; last < lines.length; last += 1) {
    const line = lines[last] ?? '';
    open += [...line.matchAll(begins)].length - [...line.matchAll(ends)].length;
    if (open <= 0) break;
  }
  if (open > 0) {
    reading.refused.push(`${tag} without an end`);
    return lines.length - at;
  }
  const whole = lines.slice(at, last + 1);
  if (tag === 'table') {
    const { lines: rows, refused } = plainTable(whole.join('\n'));
    reading.refused.push(...refused);
    into.push({ lines: rows });
    return whole.length;
  }
  const body = bodyOf(whole, tag, fence);
  if (tag === 'details') into.push(...details(body, reading, depth));
  else if (tag === 'callout') {
    into.push({ lines: joined(blocksOf(body, reading, depth + 1)).map(quotedLine) });
  } else into.push(...blocksOf(body, reading, depth + 1));
  return whole.length;
}

/** What stands between the opening and the closing mark, which may share lines with it. */
function bodyOf(whole: readonly string[], tag: string, fence: string | undefined): readonly string[] {
  if (fence !== undefined) return whole.slice(1, -1);
  const inner = whole
    .join('\n')
    .replace(new RegExp(`^\\s*<${tag}(?:\\s[^<>]*)?>`), '')
    .replace(new RegExp(`</${tag}>(?![\\s\\S]*</${tag}>)`), '');
  return inner.split('\n');
}

/** What a reader may open stays so; its text is Markdown again between empty lines. */
function details(body: readonly string[], reading: Reading, depth: number): readonly Block[] {
  const [, summary = '', rest = ''] =
    /^\s*<summary(?:\s[^<>]*)?>([\s\S]*?)<\/summary>([\s\S]*)$/.exec(body.join('\n')) ?? [];
  if (summary === '' && rest === '') return blocksOf(body, reading, depth + 1);
  const head = plainLine(summary.trim());
  reading.refused.push(...head.refused);
  return [
    { lines: ['<details>', `<summary>${head.text}</summary>`] },
    ...blocksOf(rest.split('\n'), reading, depth + 1),
    { lines: ['</details>'] },
  ];
}

/** A film elsewhere becomes a link; what Notion keeps has an address that ends soon. */
function mediaLine(line: string, tag: string, attributes: string, reading: Reading, into: Block[]): number {
  const url = attributeOf(attributes, 'src');
  const caption = /^[^>]*>([\s\S]*?)(?:<\/\w+>\s*)?$/.exec(line.trim())?.[1] ?? '';
  const words = plainLine(caption);
  reading.refused.push(...words.refused);
  if (!/^https:\/\/[^\s<>]+$/.test(url) || reading.isKeptThere(url)) reading.refused.push(nameOf(tag, attributes));
  into.push({ lines: [`[${words.text.trim() === '' ? tag : words.text.trim()}](<${url}>)`] });
  return 1;
}

/** A paragraph, heading, quotation or entry of a list, with what is nested below it. */
function words(lines: readonly string[], at: number, reading: Reading, depth: number, into: Block[]): number {
  const line = lines[at] ?? '';
  let end = at + 1;
  while (end < lines.length && isNested(lines, end)) end += 1;
  const children = lines.slice(at + 1, end);
  const { text, refused } = plainLine(line.trimStart());
  reading.refused.push(...refused);
  const below = blocksOf(children, reading, depth + 1);
  const entry = /^([-*+]|\d{1,9}[.)])(?:[ \t]+|$)/.exec(text);
  if (entry !== null) {
    const indent = ' '.repeat((entry[1] ?? '').length + 1);
    const [first] = below;
    const gap = first === undefined || first.list !== undefined ? [] : [''];
    const inner = [...gap, ...joined(below)].map((one) => (one === '' ? '' : `${indent}${one}`));
    into.push({ list: /^\d/.test(text) ? 'number' : 'bullet', lines: [text, ...inner] });
  } else if (text.startsWith('>')) {
    const inner = joined(below).map(quotedLine);
    into.push({ lines: inner.length === 0 ? [text] : [text, '>', ...inner] });
  } else if (isRow(text) && isRow(into.at(-1)?.lines.at(-1) ?? '') && !isGap(lines, at)) {
    const before = into.pop()?.lines ?? [];
    into.push({ lines: [...before, text] }, ...below);
  } else {
    if (text.trim() !== '') into.push({ lines: [text] });
    into.push(...below);
  }
  return end - at;
}

/** Deeper than the block above, which stands at the margin; an empty line belongs to it where its next line does. */
function isNested(lines: readonly string[], at: number): boolean {
  const next = lines.slice(at).find((line) => line.trim() !== '');
  return next !== undefined && /^(?:\t| {2,})/.test(next);
}

const isRow = (text: string): boolean => /^\|.*\|\s*$/.test(text);
const isGap = (lines: readonly string[], at: number): boolean => (lines[at - 1] ?? '').trim() === '';
const quotedLine = (line: string): string => (line === '' ? '>' : `> ${line}`);

/** The lines without the indentation that all of them have. */
function dedented(lines: readonly string[]): readonly string[] {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^[\t ]*/.exec(line)?.[0] ?? '');
  const [first = ''] = indents;
  const shared = indents.reduce((common, indent) => {
    let length = 0;
    while (length < common.length && common[length] === indent[length]) length += 1;
    return common.slice(0, length);
  }, first);
  return shared === '' ? lines : lines.map((line) => (line.startsWith(shared) ? line.slice(shared.length) : line));
}
