import type { Document as YamlDocument } from 'yaml';
import type { YamlReader } from '../../../../content/dialects/dialect.ts';
import { withContentMark } from '../../../../content/front-matter.ts';
import { asReadersTake } from '../../../../content/lenient-yaml.ts';
import type { Page, Span } from '../../../../content/page.ts';
import type { RawFinding } from '../../checker.ts';
import { takersOf } from './readers.ts';

/** How many aliases a block may expand to; real front matter has none or a few. */
const maxAliases = 50;

/** The front matter of a page with what its parser had to say, positions in the text of the page. */
export interface FrontMatterBlock {
  /** The text between the fences. */
  readonly body: Span;
  readonly yaml: YamlDocument.Parsed;
  /** The values; `undefined` when the block does not parse. */
  readonly data: unknown;
  readonly problems: readonly HeaderProblem[];
}

/** A fault of a header, and the readers that take it all the same. */
export interface HeaderProblem extends RawFinding {
  readonly takenBy: readonly YamlReader[];
}

/** The front matter with exact positions, or `undefined` where there is none. */
export async function readBlock(page: Pick<Page, 'text'>): Promise<FrontMatterBlock | undefined> {
  const fence = /^---[ \t]*\r?\n/u.exec(page.text);
  if (fence === null) return undefined;
  const close = /^(?:-{3,}|\.{3})[ \t]*\r?$/mu.exec(page.text.slice(fence[0].length));
  if (close === null) return undefined;
  const body = { start: fence[0].length, end: fence[0].length + close.index };
  const { parseDocument } = await import('yaml');
  const source = withContentMark(page.text.slice(body.start, body.end));
  const parsed = (text: string): YamlDocument.Parsed =>
    parseDocument(text, { version: '1.2', schema: 'core', prettyErrors: false, logLevel: 'silent' });
  const strict = parsed(source);
  const taken = strict.errors.length === 0 ? source : asReadersTake(source);
  const yaml = taken === source ? strict : parsed(taken);
  const problems: HeaderProblem[] = yaml.errors.slice(0, 10).map((error) => {
    const sign = taken.slice(error.pos[0], error.pos[0] + 40);
    const takenBy = takersOf({ code: error.code, sign, source: taken });
    const span = faultSpan(page.text, body, error.pos);
    if (error.code === 'DUPLICATE_KEY') return { criterion: 'front-matter-syntax', message: keyTwice, span, takenBy };
    const quoting = error.code === 'BLOCK_AS_IMPLICIT_KEY' ? quoted(page.text, span.start) : undefined;
    return quoting === undefined
      ? { criterion: 'front-matter-syntax', message: explained(error.code, error.message), span, takenBy }
      : {
          criterion: 'front-matter-syntax',
          message: 'A value that contains a colon must stand in quotation marks.',
          changes: 'marks',
          takenBy,
          ...quoting,
        };
  });
  let data: unknown;
  if (problems.length === 0) {
    try {
      data = yaml.toJS({ maxAliasCount: maxAliases });
    } catch (error) {
      problems.push({ ...unresolved(error, page.text, body), takenBy: [] });
    }
  }
  return { body, yaml, data, problems };
}

/** What is said of aliases that lead nowhere, or to too much. */
function unresolved(error: unknown, text: string, body: Span): RawFinding {
  const [, name] = /^Unresolved alias .*: (.+)$/u.exec(error instanceof Error ? error.message : '') ?? [];
  const at = name === undefined ? -1 : text.indexOf(`*${name}`, body.start);
  if (name === undefined || at === -1 || at >= body.end) {
    return {
      criterion: 'front-matter-syntax',
      message: `The front matter refers to itself through more than ${maxAliases} aliases. Write the values out.`,
      span: { start: body.start, end: Math.min(body.end, text.indexOf('\n', body.start)) },
    };
  }
  return {
    criterion: 'front-matter-syntax',
    message: `YAML takes "*${name}" for a reference to a value that is not in the front matter. Put it in quotation marks.`,
    span: { start: at, end: at + name.length + 1 },
  };
}

/** Where the parser stumbled, widened to something that a person can see. */
function faultSpan(text: string, body: Span, [from, to]: readonly [number, number]): Span {
  const start = body.start + from;
  if (start >= body.end) {
    // What is missing at the end of the block was opened before it: show its last line.
    const end = body.start + text.slice(body.start, body.end).trimEnd().length;
    return { start: Math.max(body.start, text.lastIndexOf('\n', end - 1) + 1), end };
  }
  const word = /^[^\s:,[\]{}]+/u.exec(text.slice(start, body.end))?.[0].length ?? 1;
  return { start, end: Math.min(Math.max(body.start + to, start + word), body.end) };
}

/** What is said of a key that stands twice. */
export const keyTwice = 'This key stands twice in the front matter; the site keeps only one of them.';

function explained(code: string, message: string): string {
  if (code === 'TAB_AS_INDENT') return 'YAML does not allow tabs for indentation. Use spaces.';
  const firstLine = message.split('\n')[0] ?? message;
  return `The front matter is not valid YAML: ${firstLine.replace(/\.?$/u, '.')}`;
}

/** The value of the line as one quoted string, where that is what the writer meant. */
function quoted(text: string, offset: number): { span: Span; suggestion: string } | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = text.indexOf('\n', lineStart);
  const line = text.slice(lineStart, lineEnd === -1 ? text.length : lineEnd).replace(/\r$/u, '');
  const parts = /^(\s*[\w-]+:\s+)([^'"[{|>&*!%@`\s].*?)\s*$/u.exec(line);
  if (parts?.[1] === undefined || parts[2] === undefined || !parts[2].includes(': ')) return undefined;
  const start = lineStart + parts[1].length;
  return { span: { start, end: start + parts[2].length }, suggestion: JSON.stringify(parts[2]) };
}

/** Where a value stands: the node under `path`, or its closest ancestor that exists. */
export function spanAt(block: FrontMatterBlock, path: readonly (string | number)[], part: 'key' | 'value'): Span {
  for (let length = path.length; length > 0; length -= 1) {
    const range = rangeOfNode(block.yaml, path.slice(0, length), length === path.length ? part : 'value');
    if (range !== undefined) return { start: block.body.start + range[0], end: block.body.start + range[1] };
  }
  return { start: 0, end: 3 };
}

function rangeOfNode(
  yaml: YamlDocument.Parsed,
  path: readonly (string | number)[],
  part: 'key' | 'value',
): readonly [number, number] | undefined {
  if (part === 'key') {
    const parent = path.length === 1 ? yaml.contents : yaml.getIn(path.slice(0, -1), true);
    const items: readonly unknown[] = hasItems(parent) ? parent.items : [];
    const name = String(path.at(-1));
    for (const item of items) {
      if (isPair(item) && isScalar(item.key) && String(item.key.value) === name) return rangeIn(item.key);
    }
    return undefined;
  }
  return rangeIn(yaml.getIn(path, true));
}

function rangeIn(node: unknown): readonly [number, number] | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return undefined;
  const [start, end]: unknown[] = node.range;
  return typeof start === 'number' && typeof end === 'number' && end > start ? [start, end] : undefined;
}

function hasItems(node: unknown): node is { items: unknown[] } {
  return typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items);
}

function isPair(node: unknown): node is { key: unknown } {
  return typeof node === 'object' && node !== null && 'key' in node;
}

function isScalar(node: unknown): node is { value: unknown; range?: unknown } {
  return typeof node === 'object' && node !== null && 'value' in node;
}
